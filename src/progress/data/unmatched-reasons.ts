import type { LocalizedText } from "../../text/index.js";
import type { UnmatchedReasonCode } from "../evidence/evidence.js";

/** Why a result shows none of the outputs of its task, for people. */
export const UNMATCHED_REASONS: Readonly<Record<UnmatchedReasonCode, LocalizedText>> = {
  "no-output-of-type": {
    vi: "Nhiệm vụ không có sản phẩm nào là loại văn bản này.",
    en: "The task has no output of this kind of document.",
  },
  "several-outputs": {
    vi: "Nhiều sản phẩm cùng loại đều có thể là kết quả này.",
    en: "It may be any of several outputs of one kind.",
  },
  "date-too-early": {
    vi: "Văn bản có trước kỳ báo cáo năm của kế hoạch.",
    en: "The document is older than the reporting year of the plan.",
  },
  "period-unclear": {
    vi: "Không rõ kết quả thuộc lần đến hạn nào của nhiệm vụ.",
    en: "It is not clear for which of the task's due dates it is.",
  },
  "no-obligation": {
    vi: "Lịch không có việc nào của nhiệm vụ này.",
    en: "The schedule has nothing of this task.",
  },
  "said-not-done": {
    vi: "Báo cáo nêu việc chưa thực hiện hoặc chưa phát sinh.",
    en: "The report says that it has not been done, or has not arisen.",
  },
};
