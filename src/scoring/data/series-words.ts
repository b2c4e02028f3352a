import type { LocalizedText } from "../../text/index.js";

/** What is said of breaks that no catalogue words: with the year, a decision, names filled in. */
export const SERIES_WORDS = {
  /** A year of which the catalogue has no edition. */
  unknown: {
    vi: "Chưa biết phiên bản của năm {year}: không có gì cho thấy số liệu so sánh được",
    en: "The edition of {year} is not known: nothing says that its figures compare",
  },
  /** Another decision on the PAR-Index. */
  decision: {
    vi: "Từ năm {year} theo Quyết định {number}: bộ tiêu chí khác",
    en: "From {year} on decision {number} holds: another set of criteria",
  },
  /** A unit that a merger made. */
  merger: {
    vi: "Từ {from}, {name} gồm {members}: địa bàn khác trước",
    en: "Since {from} {name} holds {members}: other borders than before",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
