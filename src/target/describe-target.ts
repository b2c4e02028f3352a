import { singleLine, type Locale } from "../text/index.js";
import {
  COMPARATOR_WORDS,
  DESCRIPTION_WORDS,
  DURATION_WORDS,
  PERIOD_WORDS,
} from "./data/descriptions.js";
import type { Target, TargetReading } from "./target.js";

/**
 * Says in one line what a target asks, for people: the measure in the words of the text, the bound
 * in the language asked for.
 *
 * @param target - A target as `parseTarget` or `findTargets` read it.
 * @param options - `locale`: the language, `vi` or `en`.
 * @returns The line; figures are written as the language writes them (`91,17` and `91.17`).
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
  const { locale } = options;
  if (!target.readable)
    return `${singleLine(target.text)}: ${DESCRIPTION_WORDS.unreadable[locale]}`;
  const parts = [boundWords(target, locale), ...asideWords(target, locale)];
  const line = parts.filter((part) => part !== "").join(" ");
  return target.metric === "" ? line : `${target.metric}: ${line}`;
}

function boundWords(target: Target, locale: Locale): string {
  const { comparator, extent, approximate } = target;
  const words = [COMPARATOR_WORDS[comparator][locale]];
  if (extent !== undefined && extent !== "reach") words.push(COMPARATOR_WORDS[extent][locale]);
  if (approximate === true) words.push(DESCRIPTION_WORDS.about[locale]);
  const figure = figureWords(target, locale);
  if (comparator === "all")
    return target.unit.kind === "percent" ? `${words.join(" ")} (100%)` : words.join(" ");
  if (figure !== "") words.push(figure);
  if (comparator === "rank") words.push(DESCRIPTION_WORDS.or[locale]);
  return words.join(" ");
}

/** A figure as a language writes it. */
function written(value: number | string, locale: Locale): string {
  const text = String(value);
  return locale === "vi" && typeof value === "number" ? text.replace(".", ",") : text;
}

function figureWords({ value, interval, unit }: Target, locale: Locale): string {
  const words = DESCRIPTION_WORDS;
  const figure =
    interval === undefined
      ? value === undefined
        ? ""
        : written(value, locale)
      : `${written(interval.from, locale)} ${words.and[locale]} ${written(interval.to, locale)}`;
  if (figure === "") return unit.kind === "places" ? words.places[locale] : "";
  switch (unit.kind) {
    case "percent":
      return `${figure}%`;
    case "fraction":
      return `${figure}/${unit.of}`;
    case "percentage-point":
      return `${figure} ${words.percentagePoints[locale]}`;
    case "count":
      return `${figure}${unit.of === undefined ? "" : `/${unit.of}`} ${unit.counted}`;
    case "points":
      return `${figure}${unit.maximum === undefined ? "" : `/${unit.maximum}`} ${words.points[locale]}`;
    case "rank":
      return `${figure}${unit.field === undefined ? "" : `/${unit.field}`}`;
    case "places":
      return `${figure} ${words.places[locale]}`;
    case "grade":
      return `${words.grade[locale]} “${figure}”`;
    case "group":
      return `${words.group[locale]} ${figure}`;
    case "duration":
      return `${figure} ${DURATION_WORDS[unit.unit][locale]}`;
    case "money":
    case "measure":
      return `${figure} ${unit.name}`;
    case "factor":
      return `${figure} ${words.times[locale]}`;
    case "date":
    case "index":
    case "requirement":
      return figure;
  }
}

function asideWords(target: Target, locale: Locale): string[] {
  const { per, perUnit, denominator, baseline, deadline, forEach, role } = target;
  const words = DESCRIPTION_WORDS;
  const parts: string[] = [];
  if (perUnit !== undefined) parts.push(`/ ${perUnit}`);
  if (per !== undefined) {
    parts.push(
      `/ ${per.interval === 1 ? "" : `${per.interval} `}${PERIOD_WORDS[per.unit][locale]}`,
    );
  }
  if (denominator !== undefined) parts.push(`${words.of[locale]} ${denominator}`);
  if (baseline !== undefined) parts.push(`${words.compared[locale]} ${baseline.text}`);
  if (forEach !== undefined) {
    parts.push(
      `(${words.each[locale].replace("100", written(forEach.value, locale))} ${forEach.text})`,
    );
  }
  if (deadline !== undefined) parts.push(`(${singleLine(deadline.text)})`);
  if (role !== "target") parts.push(`[${words[role][locale]}]`);
  return parts;
}
