import { frozen, type LocalizedText } from "../../text/index.js";
import { TRACKER_LABELS, type TrackerClass } from "./tracker-classes.js";

/** The three ways a task stands to its deadline. */
type Timing = "in-time" | "late" | "no-deadline";

/** Names of states other than done and open. */
export type ObligationStateName =
  "cancelled" | "suspended" | "returned" | "awaiting-approval" | "extended";

/** The classes of status, and the states beside them. */
export type StatusClass = `${"completed" | "open"}-${Timing}` | ObligationStateName;

/**
 * The six classes in which provinces count assigned tasks: {đã, chưa} hoàn thành × {trong hạn, quá
 * hạn, không hạn}. The labels are those of two public task systems; that the due day itself still
 * counts as in time is the usual reading, not laid down in them. The states beside them are named
 * in the words of the same systems.
 */
export const STATUS_LABELS: Readonly<Record<StatusClass, LocalizedText>> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ (() => ({
    "completed-in-time": { vi: "Đã hoàn thành trong hạn", en: "Completed in time" },
    "completed-late": { vi: "Đã hoàn thành quá hạn", en: "Completed late" },
    "completed-no-deadline": { vi: "Đã hoàn thành không hạn", en: "Completed, no deadline" },
    "open-in-time": { vi: "Chưa hoàn thành trong hạn", en: "Not completed, still in time" },
    "open-late": { vi: "Chưa hoàn thành quá hạn", en: "Not completed, overdue" },
    "open-no-deadline": { vi: "Chưa hoàn thành không hạn", en: "Not completed, no deadline" },
    cancelled: TRACKER_LABELS.cancelled,
    suspended: TRACKER_LABELS.suspended,
    returned: { vi: "Bị trả lại để hoàn thiện", en: "Returned for completion" },
    "awaiting-approval": { vi: "Đã trình, chờ phê duyệt", en: "Submitted, awaiting approval" },
    extended: { vi: "Đã gia hạn", en: "Extended" },
  }))(),
);

/**
 * The same classes in the words that offices use of work in hand: what is open and in time is under
 * way, not uncompleted. Pass them as `labels` to `trackPlan`.
 *
 * @example
 * ```ts
 * import { OFFICE_LABELS } from "chiso/progress";
 * OFFICE_LABELS["open-in-time"].vi; // "Đang thực hiện, còn trong hạn"
 * ```
 */
export const OFFICE_LABELS: Readonly<Record<StatusClass, LocalizedText>> = /* @__PURE__ */ frozen(
  /* @__PURE__ */ (() => ({
    ...STATUS_LABELS,
    "completed-in-time": { vi: "Đã hoàn thành đúng hạn", en: "Completed on time" },
    "open-in-time": { vi: "Đang thực hiện, còn trong hạn", en: "Under way, still in time" },
    "open-late": { vi: "Đang thực hiện, đã quá hạn", en: "Under way, overdue" },
    "open-no-deadline": { vi: "Đang thực hiện, không có thời hạn", en: "Under way, no deadline" },
  }))(),
);

/** Names of the classes of status and of trackers. */
export type TrackLabels = Readonly<Record<StatusClass | TrackerClass, LocalizedText>>;

/** The labels as asked for, the usual ones for the others. */
export function labelsWith(own: Partial<TrackLabels> = {}): TrackLabels {
  return { ...TRACKER_LABELS, ...STATUS_LABELS, ...own };
}
