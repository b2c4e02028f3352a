import type { ReportWord } from "../data/report-words.js";
import type { Days } from "../days.js";
import type { TrackedPlan } from "../track-plan.js";
import { escapeLine, escapeMarkdown } from "./markdown.js";
import { periodName } from "./report-dates.js";
import type { Voice } from "./voice.js";

/** The title of the report and what identifies the plan, as far as it is known. */
export function headingOf(tracked: TrackedPlan, period: Days, voice: Voice): string[] {
  const { locale, say, date } = voice;
  const { title, issuer, period: valid, targets = [] } = tracked.plan ?? {};
  const { vi = tracked.title, en = vi } = title ?? {};
  const name = { vi, en }[locale];
  const days = ({ start, end }: Days): string => `${date(start)} – ${date(end)}`;
  const facts: readonly (readonly [ReportWord, string])[] = [
    ["plan", documentWords(tracked, voice)],
    ["issuer", issuer === undefined ? "" : escapeMarkdown(issuer.name)],
    ["validity", valid === undefined ? "" : days(valid)],
    ["reported", days(period)],
    ["until", date(tracked.asOf)],
  ];
  const lines = facts.flatMap(([word, fact]) => (fact === "" ? [] : `- ${say(word)}: ${fact}`));
  if (targets.length > 0) lines.push(`- ${say("targets")}:`);
  lines.push(...targets.map(({ text }) => `  - ${escapeLine(text)}`));
  const inferred = tracked.obligations.some((each) => each.inferred !== undefined);
  const words = name === undefined ? say("aPlan") : escapeMarkdown(name);
  return [
    `# ${say("title")} ${words}: ${periodName(period)[locale]}`,
    lines.join("\n"),
    inferred ? say("inferredNote") : "",
  ];
}

/** `số 14/KH-VPUB ngày 28/01/2021`. */
function documentWords({ plan }: TrackedPlan, { say, date }: Voice): string {
  const { number, issuedOn } = plan ?? {};
  const words: string[] = [];
  if (number !== undefined) {
    words.push(`${say("number")} ${escapeMarkdown(number.number ?? number.text)}`);
  }
  if (issuedOn !== undefined) words.push(`${say("dated")} ${date(issuedOn)}`);
  return words.join(" ");
}
