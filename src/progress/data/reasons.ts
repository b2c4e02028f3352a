/**
 * How sure an inference is. `high`: a dated document of the right type on the same subject, and
 * nothing else it could be. `medium`: the same with one of these weaker. `low`: a mere hint. The
 * rules stand in the guide to progress.
 */
export type InferenceConfidence = "high" | "medium" | "low";

/** How sure an inference is, as a number. */
export const CONFIDENCE_RANK: Readonly<Record<InferenceConfidence, number>> = {
  low: 0,
  medium: 1,
  high: 2,
};

/** A text in Vietnamese and in English, a bar between them. */
type Pair = `${string} | ${string}`;

/** What each ground of an inference says, behind how sure an inference with it can be at most. */
export const INFERENCE_REASONS = {
  "type-same": "high | Đúng loại văn bản của sản phẩm | The document is of the output's type",
  "type-issued":
    "high | Văn bản ban hành hoặc phê duyệt sản phẩm | The document issues or approves one of the output's type",
  "type-general": "medium | Sản phẩm là văn bản nói chung | The output is any kind of paper",
  "type-unstated":
    "medium | Sản phẩm không nêu loại văn bản | The output names no type of document",
  "issuer-same": "high | Đúng loại cơ quan ban hành | The issuing body is of the kind named",
  "issuer-differs":
    "low | Cơ quan ban hành khác với sản phẩm nêu | Another body issued it than the output names",
  "subject-same": "high | Trùng nội dung với nhiệm vụ | Its subject is that of the task",
  "subject-partly":
    "medium | Trùng một phần nội dung với nhiệm vụ | Its subject is in part that of the task",
  "subject-unstated": "low | Không nêu trích yếu | Its subject is not stated",
  "subject-apart":
    "low | Trích yếu không chung từ với nhiệm vụ | Its subject shares no words with the task",
  "date-in-window": "high | Ngày văn bản nằm trong thời hạn | Its date lies within the time set",
  "date-before-window":
    "medium | Ngày văn bản trước thời gian thực hiện | Its date lies before the time set",
  "date-after-due": "high | Ngày văn bản sau thời hạn | Its date lies after the due date",
  "date-without-window":
    "medium | Nhiệm vụ chưa có ngày đến hạn | The task has no due date to compare with",
  "date-before-plan":
    "low | Ngày văn bản trước thời gian của kế hoạch, trong kỳ báo cáo năm | Its date lies before the plan's period, within the reporting year",
  "date-unstated":
    "medium | Không có ngày: không rõ hoàn thành khi nào | It has no date: when it was completed is not known",
  "period-named": "high | Trích yếu nêu đúng kỳ báo cáo | Its subject names the period reported on",
  "period-by-date":
    "low | Kỳ báo cáo suy từ ngày văn bản | The period reported on is taken from its date",
  "period-part":
    "medium | Chỉ báo cáo một phần thời gian của nhiệm vụ | It reports on a part of the task's time",
  "number-unstated": "medium | Không có số văn bản | It has no number",
  "outputs-missing":
    "high | Nhiệm vụ còn sản phẩm khác chưa có kết quả | Other outputs of the task have no result yet",
  "never-complete":
    "high | Việc thường xuyên hoặc theo sự kiện, một kết quả không làm hoàn thành | Work that goes on or depends on events: one result does not complete it",
  "said-done": "low | Báo cáo nêu đã thực hiện | The report says that it was done",
  "said-under-way": "low | Báo cáo nêu đang thực hiện | The report says that it is under way",
  "said-advised":
    "low | Báo cáo nêu đã tham mưu, đề xuất | The report says that it was put to whoever decides",
  "said-share": "low | Báo cáo nêu tỷ lệ | The report gives a percentage",
  "said-quantity": "low | Báo cáo nêu số lượng | The report gives a number of things",
} satisfies Readonly<Record<string, `${InferenceConfidence} | ${Pair}`>>;

/** Why a result shows none of the outputs of its task. */
export const UNMATCHED_REASONS = {
  "no-output-of-type":
    "Nhiệm vụ không có sản phẩm nào là loại văn bản này. | The task has no output of this kind of document.",
  "several-outputs":
    "Nhiều sản phẩm cùng loại đều có thể là kết quả này. | It may be any of several outputs of one kind.",
  "date-too-early":
    "Văn bản có trước kỳ báo cáo năm của kế hoạch. | The document is older than the reporting year of the plan.",
  "period-unclear":
    "Không rõ kết quả thuộc lần đến hạn nào của nhiệm vụ. | It is not clear for which of the task's due dates it is.",
  "no-obligation":
    "Lịch không có việc nào của nhiệm vụ này. | The schedule has nothing of this task.",
  "said-not-done":
    "Báo cáo nêu việc chưa thực hiện hoặc chưa phát sinh. | The report says that it has not been done, or has not arisen.",
} satisfies Readonly<Record<string, Pair>>;
