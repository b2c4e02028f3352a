import { beginsDeliverable } from "../data/deliverables.js";
import { HARMLESS_NAMES, TIME_WORDS } from "./data/time-words.js";
import { runsOf, type DescribedClause, type Reading } from "./reading.js";
import { speechOf } from "./speech.js";
import { timingWords } from "./timing-words.js";

const VIETNAMESE = /* @__PURE__ */ speechOf("vi");

/**
 * Writes a deadline in its normal form: clauses of one label together where a list can hold them,
 * else each by itself, divided by semicolons. Each clause is written in words that are read as the
 * same clause, as long as its label and the words of its event are plain; where they are not, the
 * text from which the deadline was read says it best.
 */
export function normalForm(reading: Reading): string {
  const { clauses, text } = reading;
  if (speaksForItself(reading) && !clauses.every(isPlain)) return text;
  const several = clauses.length > 1;
  const form = runsOf(clauses)
    .map((run) => runWords(run, several))
    .join("; ");
  const first = clauses[0];
  return first !== undefined && opensWithOwnWords(first) ? capitalised(form) : form;
}

/**
 * Whether the text can stand for the deadline: it says the same in any plan, and it is a cell or
 * little more than its times, not prose in which they were found.
 */
function speaksForItself({ clauses, text, dated }: Reading): boolean {
  if (dated || text === "") return false;
  let told = 0;
  for (const { timing, label, words } of clauses) {
    if (label !== undefined || timing.kind === "unrecognized") return true;
    told += words.length;
  }
  return told * 2 >= text.length;
}

/** The label and the words of the text that stand in the form of a clause. */
function isPlain({ timing, label, words }: DescribedClause): boolean {
  switch (timing.kind) {
    case "unrecognized":
      return false;
    case "unstated":
      return arePlain(label ?? words);
    case "by":
      return timing.approximate === true || arePlain(label);
    case "event":
      return arePlain(label) && arePlain(timing.event);
    case "reference":
      return arePlain(label) && arePlain(timing.authority);
    default:
      return arePlain(label);
  }
}

/** Digits, and signs that part a text into its clauses. */
const NOT_PLAIN = /[\d:;.()"…•*+&/%]|^-|-$/;
const WORDS = /[\p{L}\p{M}]+/gu;

/** Whether nothing in some words could be taken for a part of the time beside them. */
function arePlain(words = ""): boolean {
  const found = words.toLowerCase().replace(HARMLESS_NAMES, "").match(WORDS) ?? [];
  return !NOT_PLAIN.test(words) && found.every((word) => !TIME_WORDS.has(word));
}

/** More times than these are easier to read item by item. */
const LONGEST_LIST = 12;

/** `Báo cáo: hằng quý, mỗi 6 tháng, hằng năm`, or the clauses one by one. */
function runWords(run: readonly DescribedClause[], several: boolean): string {
  const label = run[0]?.label;
  if (run.length > 1 && run.length <= LONGEST_LIST && makesList(run)) {
    const times = run.map(timeWords);
    // A list whose members hold commas of their own reads back, but not to people.
    if (!times.some((time) => time.includes(","))) {
      const list = times.join(", ");
      return label === undefined ? list : `${label}: ${list}`;
    }
  }
  return run.map((clause) => clauseWords(clause, several)).join("; ");
}

/**
 * Whether commas may divide some times: bounds beside bounds, periods beside periods, cadences
 * beside cadences, and behind them what sets the time.
 */
function makesList(run: readonly DescribedClause[]): boolean {
  const kinds = run.map(listKind);
  const [first = ""] = kinds;
  const last = kinds.at(-1);
  const alike = kinds.slice(0, -1).every((kind) => kind === first) && first !== "";
  return alike && (last === first || run.at(-1)?.timing.kind === "reference");
}

/** What a time can stand in a list with; empty where it reaches over the comma behind it. */
function listKind({ timing }: DescribedClause): string {
  switch (timing.kind) {
    case "by":
      return timing.time === undefined && timing.approximate === undefined ? "by" : "";
    case "within": {
      // "Tháng 5, năm 2022" is one month.
      const { period } = timing;
      if (period.shape !== "months" || period.part !== undefined) return "within";
      if (period.grain !== "year") return "within";
      return period.year === undefined ? "" : "year";
    }
    case "recurring":
      return "due" in timing || "limits" in timing || "times" in timing ? "" : "recurring";
    default:
      return "";
  }
}

function timeWords(clause: DescribedClause): string {
  return timingWords(VIETNAMESE, clause);
}

/** One clause with its label before it. */
function clauseWords(clause: DescribedClause, several: boolean): string {
  const { timing, label, words } = clause;
  if (timing.kind === "unrecognized") return words;
  if (timing.kind === "unstated") {
    // Alone a deliverable needs a bullet, unless its first words show what it is.
    const name = label ?? words;
    return several || beginsDeliverable(name) ? name : `- ${name}`;
  }
  const time = timeWords(clause);
  if (label === undefined) return time;
  // An outlook names itself: "định hướng đến năm 2030".
  return time.startsWith(OUTLOOK) ? label + time.slice(OUTLOOK.length) : `${label}: ${time}`;
}

const OUTLOOK = "định hướng";

/** Whether a form begins with a word of the description, not of the text, whose case must stay. */
function opensWithOwnWords(clause: DescribedClause): boolean {
  const { timing, label } = clause;
  if (timing.kind === "by" && timing.approximate === true) return true;
  if (label !== undefined || timing.kind === "unstated") return false;
  if (
    timing.kind === "recurring" &&
    timing.every === "unspecified" &&
    timing.anchor !== undefined
  ) {
    return timing.due !== undefined;
  }
  return timing.kind !== "event" || !timeWords(clause).startsWith(timing.event);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
