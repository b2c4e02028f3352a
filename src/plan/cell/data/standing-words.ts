/** What a tracker says of a task: that it is done, open, late, dropped, rests, or is being looked at. */
export type StandingState =
  "done" | "open" | "cancelled" | "suspended" | "awaiting-approval" | "returned" | "resumed";

/** How a task stands to its limit, which says neither that it is done nor that it is open. */
export type StandingTiming = "in-time" | "late";

/** Words at the head of a cell that say how a task stands, in the notation of lexicons. */
export const STANDING_WORDS: Readonly<Record<StandingState | StandingTiming, string>> = {
  cancelled:
    "[đã/] [bị/] [huỷ/huỷ bỏ/bãi bỏ]|[đã/] [rút/đưa ra] khỏi [chương trình/kế hoạch]|cancelled|canceled",
  suspended: "[đã/đang/] [tạm dừng/tạm hoãn/tạm ngừng/tạm ngưng]|on hold|suspended|paused",
  "awaiting-approval":
    "[đang/] chờ [phê duyệt/duyệt/ký/ký duyệt/ký ban hành/ban hành/xác nhận/nghiệm thu]|[đã/đang/] trình phê duyệt|[đã/đang/] trình ký|đã trình[,/] chờ [phê duyệt/duyệt/ký]|[awaiting/pending/waiting for] approval|in review",
  returned: "[đã/bị/] trả lại|[yêu cầu/] [làm lại/thực hiện lại]|trả về|returned|rejected|reopened",
  resumed: "tiếp tục thực hiện lại|đã [tiếp tục/triển khai] trở lại|resumed",
  late: "[đã/bị/] [quá/trễ] hạn|[bị/] chậm [tiến độ/hạn/]|overdue|late",
  "in-time": "[đúng/trước/sớm] hạn|on time",
  open: "chưa|đang|còn hạn|trong hạn|sắp [đến/tới] hạn|đến hạn|đúng tiến độ|tiếp tục|tiếp tục thực hiện|mới giao|mới|thường xuyên|in progress|ongoing|doing|not started|to do|todo|open|new",
  done: "[đã/] hoàn [thành/tất]|[đã/] [thực hiện/làm/xử lý/giải quyết/] xong|đã [thực hiện/xử lý/giải quyết/kết thúc/ban hành/báo cáo/nộp/gửi/đóng]|done|completed|complete|finished|closed",
};

/** What may be said behind that something is done, without making it less so. */
export const BEHIND_DONE: Readonly<Record<StandingTiming | "plain", string>> = {
  "in-time": "[đúng/trước/trong/sớm] hạn|[đúng/vượt/trước/sớm] tiến độ|on time",
  late: "[quá/trễ/chậm] hạn|chậm tiến độ|late",
  plain: "nhiệm vụ|công việc|báo cáo|toàn bộ|vào",
};
