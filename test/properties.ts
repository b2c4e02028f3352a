import fc from "fast-check";

/**
 * fast-check as the tests see it: `vitest.config.ts` puts this module in its place. Properties run
 * from one seed, so that a run in the morning and a run at night say the same, and each as often as
 * it says. To look further afield: `PROPERTY_SEED=7 PROPERTY_RUNS=10 npm run test:unit`.
 */
const seed = Number(process.env["PROPERTY_SEED"] ?? "20211231");
/** Read for each property, for changes of the code are tried with more cases here than there. */
const factor = (): number => Number(process.env["PROPERTY_RUNS"] ?? "1");

const DEFAULT_RUNS = 100;

// Who only asks whether a property holds need not be told the smallest case that breaks it.
fc.configureGlobal({ seed, endOnFailure: process.env["PROPERTY_SHRINKS"] === "no" });

function assert<T>(property: fc.IRawProperty<T>, parameters?: fc.Parameters<T>): unknown {
  const numRuns = Math.ceil((parameters?.numRuns ?? DEFAULT_RUNS) * factor());
  return fc.assert(property, { ...parameters, numRuns });
}

export * from "fast-check";
export default { ...fc, assert };
