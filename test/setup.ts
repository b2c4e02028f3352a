import fc from "fast-check";

/**
 * Properties run from one seed, so that a run in the morning and a run at night say the same. To
 * look further afield, give another: `PROPERTY_SEED=7 npm run test:unit`.
 */
const seed = Number(process.env["PROPERTY_SEED"] ?? "20211231");

fc.configureGlobal({ seed });
