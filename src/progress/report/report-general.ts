import * as time from "../../time/index.js";
import { completion } from "../completion.js";
import { gathered } from "../completion-groups.js";
import type { Days } from "../days.js";
import { isStill } from "../status.js";
import type { TrackedObligation, TrackedPlan } from "../tracked-plan.js";
import { heading, listBlock, type ReportBlock } from "./report-blocks.js";
import { rateWords } from "./report-rates.js";
import { figureWords, type Voice } from "./voice.js";

/** Per cent to one decimal, half up, in tenths: whole numbers decide. */
function tenthsOf(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2000 + denominator) / (denominator * 2));
}

/** How far all is: completed against the time that has passed, and mean progress. */
export function generalBlocks(
  tracked: TrackedPlan,
  days: Days | undefined,
  voice: Voice,
): readonly ReportBlock[] {
  if (tracked.obligations.length === 0) return [];
  const lines = [elapsedWords(tracked, days, voice), meanWords(tracked, voice)];
  return listBlock(lines.flatMap((text) => (text === "" ? [] : [{ text }])));
}

function elapsedWords(tracked: TrackedPlan, days: Days | undefined, voice: Voice): string {
  if (days === undefined || tracked.asOf < days.start) return "";
  const { say, locale } = voice;
  const last = tracked.asOf < days.end ? tracked.asOf : days.end;
  const passed = time.daysBetween(days.start, last) + 1;
  const all = time.daysBetween(days.start, days.end) + 1;
  const elapsed = tenthsOf(passed, all);
  const { completedOfAll } = completion(tracked, { by: "section" }).total;
  const percent = elapsed / 10;
  const said = `${say("elapsed")}: ${rateWords({ numerator: passed, denominator: all, percent }, voice).replace(" ", ` ${say("days")} `)}`;
  const done = `${say("doneSoFar")} ${rateWords(completedOfAll, voice)}`;
  if (completedOfAll.percent === undefined) return said;
  const apart = Math.round(completedOfAll.percent * 10) - elapsed;
  const figure = figureWords((Math.abs(apart) / 10).toFixed(1), locale);
  const words = `${say(apart < 0 ? "behind" : "ahead")} ${figure} ${say("percentagePoints")}`;
  return `${said}; ${done}, ${apart === 0 ? say("level") : words}`;
}

/** The mean: what is completed counts as a whole; what nobody told of as nothing, which is the least. */
function meanWords({ obligations }: TrackedPlan, { say, locale }: Voice): string {
  const wanted = obligations.filter(({ state }) => state?.name !== "cancelled");
  if (wanted.length === 0) return "";
  const known = wanted.flatMap(({ status, progress }) =>
    status.done ? [100] : progress === undefined ? [] : [progress],
  );
  const sum = known.reduce((all, each) => all + each, 0);
  const mean = Math.floor((sum * 20 + wanted.length) / (wanted.length * 2)) / 10;
  const percent = `${figureWords(mean.toFixed(1), locale)}%`;
  const untold = wanted.length - known.length;
  const said = `${say("meanProgress")}: ${untold === 0 ? "" : `${say("atLeast")} `}${percent}`;
  return `${said} (${say("meanOf")}${untold === 0 ? "" : `; ${untold} ${say("untold")}`})`;
}

/** Whether anybody has told anything of it. */
function isReported({ status, state, progress, evidence, inferred }: TrackedObligation): boolean {
  const told = status.done || state !== undefined || progress !== undefined;
  return told || evidence.length > 0 || inferred !== undefined;
}

/** Who has reported nothing of what is due, each with the keys of the tasks. */
export function silentBlocks({ obligations, asOf }: TrackedPlan, voice: Voice): ReportBlock[] {
  const due = obligations.filter(
    (each) => each.due !== undefined && each.due <= asOf && !isStill(each.state),
  );
  const { groups } = gathered(due, ["agency"]);
  const items = groups.flatMap(({ label, members }) => {
    const silent = members.filter((each) => !isReported(each));
    const tasks = [...new Set(silent.map(({ task }) => task))].join("; ");
    const count = `${silent.length} ${voice.say("items")}`;
    return silent.length === 0 ? [] : [{ text: `${label[voice.locale]}: ${count} (${tasks})` }];
  });
  return items.length === 0 ? [] : [heading(voice.say("silent")), ...listBlock(items)];
}
