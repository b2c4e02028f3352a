import type { PapiEditionKey } from "../codes.js";
import type { PapiSourceKey } from "./sources.js";

/**
 * One label: what it says, who printed it, the editions for which the source itself shows it, and
 * those to which it is carried over without having been seen there.
 */
export type PapiNameRow = readonly [
  text: string,
  source: PapiSourceKey,
  seen: readonly PapiEditionKey[],
  carried?: readonly PapiEditionKey[],
];

/** The labels of one thing, best first: the first that covers an edition names it there. */
export interface PapiNameRows {
  readonly vi: readonly PapiNameRow[];
  readonly en: readonly PapiNameRow[];
}

/** The editions with six dimensions. */
export const UNTIL_2017: readonly PapiEditionKey[] = ["2011-2015", "2016-2017"];
/** The editions with eight dimensions. */
export const SINCE_2018: readonly PapiEditionKey[] = ["2018", "2019-2020", "2021-2024"];
/** The editions with three sub-dimensions of e-governance. */
export const SINCE_2019: readonly PapiEditionKey[] = ["2019-2020", "2021-2024"];
/** The editions with eight dimensions and construction permits. */
export const FROM_2018_TO_2020: readonly PapiEditionKey[] = ["2018", "2019-2020"];
/** The editions beside the one whose labels a provincial plan confirms. */
export const AROUND_2019_2020: readonly PapiEditionKey[] = ["2018", "2021-2024"];
