export { parseDeadline } from "./parse-deadline.js";
export { resolveDeadline } from "./resolve-deadline.js";
export type * from "./resolved-timing.js";
export type * from "./timing.js";
