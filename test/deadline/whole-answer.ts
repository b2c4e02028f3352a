import { dueDates, parseDeadline, type Timing } from "chiso/deadline";

const MOST_DAYS = 4;

/**
 * The whole answer to a text of a plan of 2026, in a line: the due days, why something is open, each
 * clause with its label, what it is and the words it was read from, and the findings.
 *
 * ```
 * 2026-03-15 | Cấp xã: within «15/3» | missing-year
 * ```
 */
export function wholeAnswer(text: string): string {
  const expression = parseDeadline(text);
  const { due, open, findings } = dueDates(expression, { year: 2026, before: "loose" });
  const clauses = expression.clauses.map(({ timing, label, span }) => {
    const said = `${kindOf(timing)} «${text.slice(span.start, span.end)}»`;
    return label === undefined ? said : `${label}: ${said}`;
  });
  const many = due.length > MOST_DAYS ? [due[0], "to", due.at(-1), `(${due.length})`] : due;
  const days = [...many, ...open.map(({ reason }) => reason)].join(" ");
  const codes = findings.map(({ code }) => code.replace("deadline-", "")).join(" ");
  return [days, ...clauses, ...(codes === "" ? [] : [codes])].join(" | ");
}

/** `by 17:00`, `5 working-day after nhận hồ sơ`, `about within`, `2 times recurring`. */
function kindOf(timing: Timing): string {
  switch (timing.kind) {
    case "event": {
      const { event, relation, offset } = timing;
      const length = offset === undefined ? [] : [offset.amount, offset.unit];
      return [...length, relation, event].join(" ");
    }
    case "by":
      return timing.time === undefined ? "by" : `by ${timing.time}`;
    case "within":
      return timing.approximate === true ? "about within" : "within";
    case "recurring":
      return timing.times === undefined ? "recurring" : `${timing.times} times recurring`;
    default:
      return timing.kind;
  }
}
