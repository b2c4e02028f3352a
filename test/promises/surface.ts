import {
  agenda,
  completion,
  coverage,
  describeDeadline,
  describeTarget,
  diffPlans,
  dueDates,
  evaluateTarget,
  explainFinding,
  inferEvidence,
  lintPlan,
  matchMeasure,
  nextDue,
  occurrences,
  parseAgencies,
  parseCitations,
  parseDeadline,
  parseTarget,
  plainDate,
  readPlanTable,
  readScoringRule,
  renderReport,
  resolveDeadline,
  schedulePlan,
  trackPlan,
} from "chiso";

import { CALLS } from "../wrong-calls/calls.js";
import { functionsOfDoors } from "../wrong-calls/functions.js";
import { DEADLINES, TABLES } from "./texts.js";

/** A call of the library that gives a value, under the name that a report of faults shows. */
export interface Act {
  readonly name: string;
  /** What is handed in, so that it is not taken for what the library gives. */
  readonly given: readonly unknown[];
  readonly act: () => unknown;
}

const AS_OF = plainDate("2021-09-30");
const YEAR = { from: plainDate("2021-01-01"), to: plainDate("2021-12-31") };

const TARGETS = [
  "Trên 98% hồ sơ được giải quyết đúng hạn",
  "Tăng 3 bậc so với năm 2020",
  "Từ 80 đến 85 điểm",
  "100% trừ hồ sơ mật",
  "tốt",
];
const AGENCIES = ["Sở Nội vụ; UBND các xã, phường", "Chánh Văn phòng, Công an tỉnh và các sở", "x"];
const CITATIONS = ["Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "Luật Luật sư"];
const RULES = ["Từ 95% trở lên: 2 điểm; từ 90% đến dưới 95%: 1 điểm; dưới 90%: 0 điểm", "x"];

function act(name: string, given: readonly unknown[], act: () => unknown): Act {
  return { name, given, act };
}

function* ofDeadline(text: string): Generator<Act> {
  yield act("parseDeadline", [], () => parseDeadline(text));
  yield act("dueDates", [], () => dueDates(text, { year: 2021 }));
  yield act("describeDeadline", [], () => describeDeadline(parseDeadline(text), { locale: "vi" }));
  yield act("occurrences", [], () =>
    occurrences(resolveDeadline(text, { year: 2021 }), { ...YEAR, before: "strict" }),
  );
  yield act("nextDue", [], () => nextDue(resolveDeadline(text, { year: 2021 }), YEAR.from));
}

function* ofTarget(text: string): Generator<Act> {
  yield act("parseTarget", [], () => parseTarget(text));
  yield act("describeTarget", [], () => describeTarget(parseTarget(text), { locale: "vi" }));
  yield act("evaluateTarget", [], () => evaluateTarget(parseTarget(text), {}));
  yield act("evaluateTarget", [], () =>
    evaluateTarget(parseTarget(text), { value: 99, baseline: 90 }),
  );
}

/** The same call, made once. */
function once<Value>(call: () => Value): () => Value {
  let given: readonly [Value] | undefined;
  return () => {
    given ??= [call()];
    return given[0];
  };
}

/** All that is done with the table of a plan, from its reading to its report; each step takes what those before it gave. */
function* ofTable(table: string): Generator<Act> {
  const read = once(() => readPlanTable(table, { year: 2021 }));
  const tracked = once(() => {
    const { plan, records } = read();
    return trackPlan(schedulePlan(plan), records, AS_OF);
  });
  yield act("readPlanTable", [], read);
  yield act("schedulePlan", [], () => schedulePlan(read().plan));
  yield act("trackPlan", [], tracked);
  for (const by of ["section", "agency", "measure"] as const)
    yield act("completion", [], () => completion(tracked(), { by }));
  yield act("agenda", [], () => agenda(tracked(), { days: 30 }));
  yield act("renderReport", [], () => renderReport(tracked(), { form: "nine-months" }));
  yield act("lintPlan", [], () => lintPlan(read().plan));
  yield act("diffPlans", [], () => diffPlans(read().plan, read().plan));
  yield act("inferEvidence", [], () => inferEvidence(read().plan));
  yield act("coverage", [], () => coverage(read().plan, { index: "papi", edition: "2021" }));
}

/** Right calls of every function, as the table of wrong calls has them. */
function* ofEveryFunction(): Generator<Act> {
  for (const { name, call } of functionsOfDoors())
    for (const fields of CALLS.get(name) ?? []) {
      const given = fields.map(({ right }) => right);
      yield act(name, given, () => Reflect.apply(call, undefined, given));
    }
}

/**
 * The public surface at work: right calls of every function, and real cells through all rooms. Two
 * of them have nothing in common but the arguments of the right calls.
 */
export function* surface(): Generator<Act> {
  yield* ofEveryFunction();
  for (const text of DEADLINES) yield* ofDeadline(text);
  for (const text of TARGETS) yield* ofTarget(text);
  for (const text of AGENCIES) yield act("parseAgencies", [], () => parseAgencies(text));
  for (const text of CITATIONS) yield act("parseCitations", [], () => parseCitations(text));
  for (const text of RULES) yield act("readScoringRule", [], () => readScoringRule(text));
  for (const text of ["Thủ tục hành chính công", "Công khai minh bạch"])
    yield act("matchMeasure", [], () => matchMeasure(text));
  yield act("explainFinding", [], () => explainFinding("deadline-unrecognized"));
  for (const table of TABLES) yield* ofTable(table);
}
