/** Words with which the name of a deliverable begins: one, or two. */
const DELIVERABLES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    (
      "trình|báo cáo|kế hoạch|ban hành|xây dựng|tổ chức|triển khai|tổng kết|sơ kết|tổng hợp|" +
      "rà soát|quyết định|văn bản|tham mưu|thực hiện|hoàn thành|công bố|công khai|đề xuất|kiểm tra"
    ).split("|"),
  ))();

/** Whether words name something to be handed in, by the first or the first two of them. */
export function beginsDeliverable(words: string): boolean {
  const [first = "", second = ""] = words.toLowerCase().split(/\s+/);
  return DELIVERABLES.has(first) || DELIVERABLES.has(`${first} ${second}`);
}
