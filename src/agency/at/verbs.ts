import type { AgencyRole } from "../agency.js";
import { keyAt, wordAt, type Cell } from "../cell.js";
import * as phrases from "../data/phrases.js";
import type { Match } from "../lexicon.js";
import { find, type Finder } from "./find-phrase.js";

/** A verb of doing whatever its letters, as it stands in brackets and labels. */
export const anyRole: Finder<AgencyRole | "none"> = /* @__PURE__ */ find(phrases.ROLES);

/**
 * A verb of doing. Agencies' names hold the same words with a capital (`Phòng Tổng hợp`), so only
 * small letters count, and in a text of capitals only the two sure verbs.
 *
 * ```
 * Sở Nội vụ chủ trì, phối hợp với Sở Tài chính
 *           ^^^^^^^  ^^^^^^^^
 * ```
 */
export function role(cell: Cell, index: number): Match<AgencyRole | "none"> | undefined {
  const before = keyAt(cell, index - 1);
  // `Cơ quan chuyên môn về xây dựng`: a field of work; `bầu cử`, `tự đánh giá`: one word of two.
  if (wordAt(cell, index).capital || /^(?:về|tự)$/.test(before)) return undefined;
  if (keyAt(cell, index) === "lãnh" && !isVerbBehind(cell, index)) return undefined;
  const elects = before === "bầu" || keyAt(cell, index + 1) === "tri";
  if (elects && keyAt(cell, index) === "cử") return undefined;
  if (isJudicialWork(cell, index)) return undefined;
  const match = anyRole(cell, index);
  if (match !== undefined && isEndOfName(cell, index, match.end)) return undefined;
  const sure = match?.value === "lead" || match?.value === "coordinate";
  return sure || !cell.upper ? match : undefined;
}

/** Words before `lãnh đạo` that make those who lead of it, and no verb. */
const LEADERS =
  /^(?:các|những|mọi|số|từng|mỗi|thể|toàn|chí|c|với|cùng|và|hoặc|giao|cho|do|mời|nghị|cầu|cáo|mưu|trình|hợp|của|thuộc|là|giúp|ban|bộ|cấp|đạo)$/;

/**
 * Whether `lãnh đạo` says what the body before it does.
 *
 * ```
 * Đảng ủy xã lãnh đạo, chỉ đạo      Sở Y tế, lãnh đạo các phòng      do lãnh đạo Sở chủ trì
 *            ^^^^^^^^ verb                    ^^^^^^^^ officials         ^^^^^^^^ officials
 * ```
 */
function isVerbBehind(cell: Cell, index: number): boolean {
  const { word, key } = wordAt(cell, index - 1);
  const { lineStart } = wordAt(cell, index);
  return word && !lineStart && !LEADERS.test(key);
}

/** `Đội Thi hành án, hỗ trợ tư pháp`: the escort of courts is the other work of such a unit. */
function isJudicialWork(cell: Cell, index: number): boolean {
  const [work, joint, ...words] = [-2, -1, 0, 1, 2, 3].map((next) => keyAt(cell, index + next));
  const joined = /^(?:án|sự)$/.test(work ?? "") && /^(?:,|và)$/.test(joint ?? "");
  return joined && words.join(" ") === "hỗ trợ tư pháp";
}

/** `Phòng Quản lý xây dựng`: without an object the last word of a name is no verb. */
function isEndOfName(cell: Cell, index: number, end: number): boolean {
  if (keyAt(cell, index) !== "xây" || !/\p{L}/u.test(keyAt(cell, index - 1))) return false;
  return !/\p{L}/u.test(keyAt(cell, end)) || wordAt(cell, end).lineStart;
}
