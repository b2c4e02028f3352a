import { readsAs, runsOf, type DescribedClause, type Reading } from "./reading.js";
import { speechOf } from "./speech.js";
import { timingWays } from "./timing-words.js";

const VIETNAMESE = /* @__PURE__ */ speechOf("vi");

/**
 * Writes a deadline in its normal form: clauses of one label together where that reads back, else
 * each by itself, divided by semicolons. Every form is read again before it is given; when none
 * gives the same clauses, the text itself does if it was read from one.
 */
export function normalForm({ clauses, text }: Reading): string {
  const several = clauses.length > 1;
  const grouped = runsOf(clauses).map((run) => runWords(run, several));
  const forms = [() => grouped, () => clauses.map((clause) => clauseWords(clause, several))];
  for (const form of forms) {
    const words = form().join("; ");
    const found = [capitalised(words), words].find((candidate) => readsAs(candidate, clauses));
    if (found !== undefined) return found;
  }
  return readsAs(text, clauses) ? text : capitalised(grouped.join("; "));
}

/** More times than these are easier to read item by item. */
const LONGEST_LIST = 12;

/** `Báo cáo: hằng quý, mỗi 6 tháng, hằng năm`, or the clauses one by one. */
function runWords(run: readonly DescribedClause[], several: boolean): string {
  const label = run[0]?.label;
  if (run.length > 1 && run.length <= LONGEST_LIST) {
    const times = run.map((clause) => timingWays(VIETNAMESE, clause)[0] ?? "");
    const list = times.join(", ");
    const joined = label === undefined ? list : `${label}: ${list}`;
    // A list whose members hold commas of their own reads back, but not to people.
    if (!times.some((time) => time.includes(",")) && readsAs(joined, run)) return joined;
  }
  return run.map((clause) => clauseWords(clause, several)).join("; ");
}

/** The first way to say a clause that reads back. */
function clauseWords(clause: DescribedClause, several: boolean): string {
  const { timing, label, words } = clause;
  if (timing.kind === "unstated") return unstatedWords(clause, several);
  // Among several items words without a time become a deliverable; no test by itself can tell.
  if (timing.kind === "unrecognized") return words;
  const ways = [...timingWays(VIETNAMESE, clause), words].flatMap((time) => withLabel(label, time));
  const [first = words] = ways;
  return ways.find((way) => readsAs(way, [clause])) ?? first;
}

/** A deliverable alone needs a bullet, unless its first words show what it is. */
function unstatedWords(clause: DescribedClause, several: boolean): string {
  const name = clause.label ?? clause.words;
  return several || readsAs(name, [clause]) ? name : `- ${name}`;
}

/** The label before the time, or after it where it would be taken for a part of the time. */
function withLabel(label: string | undefined, time: string): readonly string[] {
  if (label === undefined) return [time];
  // An outlook names itself: "định hướng đến năm 2030".
  const outlook = time.startsWith(OUTLOOK) ? [label + time.slice(OUTLOOK.length)] : [];
  return [...outlook, `${label}: ${time}`, `${label} ${time}`, `${time} ${label}`];
}

const OUTLOOK = "định hướng";

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
