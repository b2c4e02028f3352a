import type { MeasureIndex } from "../../../indices/index.js";

/*
 * The names of the indices as plans and their tables write them: the words of the documents, which
 * carry no facts of law.
 */

/** Words by which a heading or title speaks of an index. */
export const INDEX_WORDS: readonly (readonly [MeasureIndex, RegExp])[] = [
  ["papi", /papi|hiệu quả quản trị (?:và )?hành chính/],
  ["par-index", /par[ -]?index|chỉ số cải cách hành chính|chỉ số cchc/],
  // Patients and customers have indices of their own.
  [
    "sipas",
    /sipas|chỉ số hài lòng(?:\s*(?:$|[(:,.;–-])| (?:của )?(?:người dân|(?:các )?tổ chức|cá nhân)(?! (?:về|đối với) (?:dịch vụ )?(?:y tế|giáo dục|khám))| về sự phục vụ)/,
  ],
];

/** What counts by numbers of one index alone: `Chỉ số nội dung`, `Nội dung thành phần`. */
export const OF_PAPI = /chỉ số nội dung|nội dung thành phần/;

/** The name of an index at the head of words, with what divides it from them. */
export const HEADS: readonly (readonly [MeasureIndex, RegExp])[] = [
  [
    "papi",
    /^(?:chỉ số )?(?:papi|hiệu quả quản trị và hành chính công(?: cấp tỉnh)?(?: ?\(?papi\)?)?)(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
  [
    "par-index",
    /^(?:chỉ số )?(?:par[ -]?index|(?<=chỉ số )(?:cải cách hành chính|cchc)(?: cấp tỉnh)?(?: ?\(?par[ -]?index\)?)?)(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
  [
    "sipas",
    /^(?:chỉ số )?(?:sipas|(?:mức độ )?hài lòng của người dân[^():]{0,90}\(sipas\))(?![\p{L}\p{N}])[\s:,./–—-]*/iu,
  ],
];

/** `Thủ tục hành chính công (PAPI)`: an index in brackets behind its part. */
export const BEHIND = /^([^()]*\S) ?\((?:chỉ số )?(papi|par[ -]?index|sipas)\)$/iu;
/** What a name may say of its year. */
export const YEAR = /^(?:năm )?20\d\d$/iu;
