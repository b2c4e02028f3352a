import { phrases } from "../../reading/index.js";

/*
 * The words by which a sentence tells what is aimed at, and those by which it tells what was found.
 */

/** What states goals, before the time by which they are to be reached. */
export const GOAL_NOUNS = /* @__PURE__ */ phrases(
  "[các/những/] [mục tiêu/chỉ tiêu] [tổng quát/cụ thể/chung/chủ yếu/cơ bản/chính/đặt ra/đề ra/phấn đấu/là] [đặt ra/đề ra/là]|đặt ra [mục tiêu/chỉ tiêu]|đề ra [mục tiêu/chỉ tiêu]|kế hoạch|định hướng|dự kiến|lộ trình|tầm nhìn|yêu cầu|bảo đảm|đảm bảo",
);
