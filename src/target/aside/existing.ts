import * as words from "../data/matter-words.js";
import { readFigure } from "../figure/figure.js";
import * as kit from "../token/reader.js";
import { ASIDE, type Aside } from "./matter.js";

/** Words between those told of and what they have. */
const EXISTING = /* @__PURE__ */ kit.phrases(
  "[hiện/] có|[bao/] gồm|[đang/] quản lý|phụ trách|được chia thành|thu hút|quy tụ",
);
const SIZES = /* @__PURE__ */ kit.phrases(
  "tổng mức đầu tư|tổng vốn|quy mô|[tổng] diện tích|chiều dài|công suất [thiết kế]|dân số|tổng số|vốn|doanh thu|tổng chiều dài",
);
const OWNERS = /* @__PURE__ */ kit.phrases(
  "tỉnh|phòng|tổ|ban|hội|khu|chợ|khoa|đội|đoàn|hội đồng|bộ phận|cuộc thi|hội thi|hội nghị|ngày hội|lễ hội|chương trình gồm|kế hoạch gồm|đề án gồm",
);
const NOT_EXISTING = /* @__PURE__ */ kit.phrases(
  "đạt|được|hoàn thành|phấn đấu|mục tiêu|vào năm|đến năm|trong năm|mỗi|trở lên",
);
const LONGEST_OWNER = 10;

/**
 * Skips how many of something a body has, or a work costs.
 *
 * ```
 * Xã có 12 thôn, 3.450 hộ      Tổ công tác gồm 9 thành viên      Dự án có tổng mức đầu tư 145 tỷ đồng
 *       ^^^^^^^^^^^^^^^^^                  ^^^^^^^^^^^^                                     ^^^^^^^^^^^
 * ```
 */
export function skipExisting(reader: kit.Reader): Aside | undefined {
  const { start, position, due } = reader;
  if (due || position - start > LONGEST_OWNER) return undefined;
  if (reader.pieces.slice(start, position).some(({ kind }) => kind !== "letters")) return undefined;
  const size = [4, 3, 2, 1].find((back) => kit.phraseAt(reader, SIZES, -back)?.length === back);
  if (!kit.phraseBefore(kit.cursorAt(reader, position - (size ?? 0)), EXISTING)) return undefined;
  const owner = [words.SUBJECTS, words.BODIES, OWNERS].some((one) =>
    kit.standsAt(reader, start, one),
  );
  const rest = { start: position, end: reader.end };
  if (!owner || kit.placeOf(reader, NOT_EXISTING, rest) !== undefined) return undefined;
  if (readFigure(reader) === undefined) return undefined;
  reader.position = reader.end;
  return ASIDE;
}
