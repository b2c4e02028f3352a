import type { PapiEditionKey } from "../codes.js";
import type { PapiSourceKey } from "./sources.js";

/** Who printed a label, and the editions for which the source itself shows it. */
type Printed = readonly [source: PapiSourceKey, seen: readonly PapiEditionKey[]];

/**
 * One label: what it says, who printed it, and the editions to which it is carried over from the
 * first of these without having been seen there.
 */
export type PapiNameRow = readonly [
  text: string,
  printed: readonly [Printed, ...Printed[]],
  carried?: readonly PapiEditionKey[],
];

/** The labels of one thing, best first: the first that covers an edition names it there. */
export interface PapiNameRows {
  readonly vi: readonly PapiNameRow[];
  readonly en: readonly PapiNameRow[];
}

/** The editions with six dimensions. */
const UNTIL_2017: readonly PapiEditionKey[] = ["2011-2015", "2016-2017"];
/** The editions with eight dimensions. */
export const SINCE_2018: readonly PapiEditionKey[] = ["2018", "2019-2020", "2021-2024"];
/** The editions with three sub-dimensions of e-governance. */
export const SINCE_2019: readonly PapiEditionKey[] = ["2019-2020", "2021-2024"];
/** The editions with eight dimensions and construction permits. */
export const FROM_2018_TO_2020: readonly PapiEditionKey[] = ["2018", "2019-2020"];
/** The editions beside the one whose labels a provincial plan confirms. */
export const AROUND_2019_2020: readonly PapiEditionKey[] = ["2018", "2021-2024"];

/** The workbook, for the editions with six dimensions. */
export const WORKBOOK_UNTIL_2017: Printed = ["workbook-2011-2016", UNTIL_2017];
/** The workbook, for its last edition. */
export const WORKBOOK_2016_2017: Printed = ["workbook-2011-2016", ["2016-2017"]];
/** The plan of Hưng Yên. */
export const HUNG_YEN: Printed = ["hung-yen-2021", ["2019-2020"]];
/** The page of provinces of 2015. */
export const BY_PROVINCE_2015: Printed = ["by-province-2015", ["2011-2015"]];
/** The page of provinces of 2018. */
export const BY_PROVINCE_2018: Printed = ["by-province-2018", ["2018"]];
/** The codebook, for the editions with eight dimensions. */
export const CODEBOOK_SINCE_2018: Printed = ["codebook-2011-2024", SINCE_2018];
/** The codebook, for the last two editions. */
export const CODEBOOK_SINCE_2019: Printed = ["codebook-2011-2024", SINCE_2019];
/** The publisher's questions and answers. */
export const FAQ_SINCE_2018: Printed = ["faq-vi", SINCE_2018];
/** The publisher's page on PAPI and PCI. */
export const PCI_SINCE_2018: Printed = ["papi-and-pci", SINCE_2018];
