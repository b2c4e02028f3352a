import type { Period } from "../time/index.js";

/** Some days in a row, both ends included. */
export type Days = Pick<Period, "start" | "end">;
