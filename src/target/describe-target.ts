import { requireLocale, singleLine, type Locale } from "../text/index.js";
import { WORDS } from "./data/descriptions.js";
import { requireTarget } from "./target-form.js";
import type { Target, TargetInterval, TargetReading } from "./target.js";

/**
 * Says in one line what a target asks, for people: the measure in the words of the text, the bound
 * in the language asked for.
 *
 * @param target - A target as `parseTarget` or `findTargets` read it.
 * @param options - `locale`: the language, `vi` or `en`.
 * @returns The line; figures are written as the language writes them (`91,17` and `91.17`).
 * @throws ChisoError `invalid-data` for what is no target, `invalid-option` for another language.
 * @example
 * ```ts
 * import { describeTarget, parseTarget } from "chiso/target";
 * const target = parseTarget("Tỷ lệ bao phủ BHYT đạt 91,5% trở lên");
 * describeTarget(target, { locale: "en" }); // "Tỷ lệ bao phủ BHYT: at least 91.5%"
 * ```
 */
export function describeTarget(
  target: TargetReading,
  options: { readonly locale: Locale },
): string {
  const call = 'describeTarget(parseTarget(text), { locale: "vi" })';
  requireTarget(target, call);
  requireLocale(options, call);
  const say = speaker(options.locale);
  if (!target.readable) return `${singleLine(target.text)}: ${say("unreadable")}`;
  const line = [...boundWords(target, say), ...asideWords(target, say)]
    .filter((part) => part !== "")
    .join(" ");
  return target.metric === "" ? line : `${target.metric}: ${line}`;
}

/** Writes words in one of the languages, and figures as the language writes them. */
type Say = (said: keyof typeof WORDS | number) => string;

function speaker(locale: Locale): Say {
  return (said) => {
    if (typeof said === "string") return WORDS[said][locale === "vi" ? 0 : 1];
    return locale === "vi" ? String(said).replace(".", ",") : String(said);
  };
}

function boundWords(target: Target, say: Say): string[] {
  const { comparator, extent, approximate, unit } = target;
  const words = [say(comparator)];
  if (extent !== undefined && extent !== "reach") words.push(say(extent));
  if (approximate === true) words.push(say("about"));
  if (comparator === "all") words.push(unit.kind === "percent" ? "(100%)" : "");
  else words.push(figureWords(target, say));
  if (comparator === "rank") words.push(say("or"));
  return words;
}

function figureWords({ value = "", interval, unit }: Target, say: Say): string {
  const single = typeof value === "number" ? say(value) : value;
  const figure = interval === undefined ? single : intervalWords(interval, say);
  if (figure === "") return unit.kind === "places" ? say("places") : "";
  const outOf = (whole: number | undefined): string => (whole === undefined ? "" : `/${whole}`);
  switch (unit.kind) {
    case "percent":
      return `${figure}%`;
    case "count":
      return `${figure}${outOf(unit.of)} ${unit.counted}`;
    case "points":
      return `${figure}${outOf(unit.maximum)} ${say("points")}`;
    case "fraction":
      return figure + outOf(unit.of);
    case "rank":
      return figure + outOf(unit.field);
    case "grade":
      return `${say("grade")} “${figure}”`;
    case "group":
      return `${say("group")} ${figure}`;
    case "duration":
      return `${figure} ${say(unit.unit)}${value === 1 ? "" : say("several")}`;
    case "money":
    case "measure":
      return `${figure} ${unit.name}`;
    case "percentage-point":
    case "places":
    case "factor":
      return `${figure} ${say(unit.kind)}`;
    case "date":
    case "index":
    case "requirement":
      return figure;
  }
}

/** `85 đến dưới 100`: an end that does not count itself says so. */
function intervalWords({ from, to, openFrom, openTo }: TargetInterval, say: Say): string {
  const lower = openFrom === true ? `${say("gt")} ${say(from)}` : say(from);
  const upper = openTo === true ? `${say("lt")} ${say(to)}` : say(to);
  return `${lower} ${say("and")} ${upper}`;
}

function asideWords(target: Target, say: Say): string[] {
  const { per, perUnit, denominator, baseline, deadline, forEach, role } = target;
  const parts: string[] = [];
  if (perUnit !== undefined) parts.push(`/ ${perUnit}`);
  if (per !== undefined) {
    parts.push("/", per.interval === 1 ? "" : `${per.interval}`, say(per.unit));
  }
  if (denominator !== undefined) parts.push(say("of"), denominator);
  if (baseline !== undefined) parts.push(say("compared"), baseline.text);
  if (forEach !== undefined) {
    parts.push(`(${say("each").replace("100", say(forEach.value))} ${forEach.text})`);
  }
  if (deadline !== undefined) parts.push(`(${singleLine(deadline.text)})`);
  if (role !== "target") parts.push(`[${say(role)}]`);
  return parts;
}
