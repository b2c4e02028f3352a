import { cutText, type CutText } from "../reading/index.js";
import { findingOf, requireKind, requireOptions } from "../text/index.js";
import { mayHoldTarget } from "./clause/may-hold-target.js";
import { FINDINGS } from "./data/messages.js";
import { TORN_NUMERALS } from "./data/unit-words.js";
import { readTargets } from "./statement/read.js";
import { readSchedule } from "./statement/schedule.js";
import { unreadable } from "./statement/target-of.js";
import type { TargetList, TargetOptions, TargetReading } from "./target.js";
import { placeOf, readerAt, readerOf } from "./token/reader.js";

function requireKnown(text: unknown, options: unknown, call: string): void {
  requireKind(text, "text", call);
  requireOptions(options, "document:plan|report year:year", call);
}

/**
 * Reads one phrase that states a target. It never throws on text: what it cannot read comes back with
 * `readable: false`, and nothing is read that the words do not say.
 *
 * @param text - The phrase as it stands, with its line breaks.
 * @param options - What is known of the document; it settles whether a figure is an aim or a fact.
 * @returns The target, or that none could be read, with findings.
 * @throws ChisoError `invalid-data` for what is no text, `invalid-option` for other options.
 * @example
 * ```ts
 * import { parseTarget } from "chiso/target";
 * const target = parseTarget("Tỷ lệ hồ sơ trễ hạn giảm xuống dưới 2%");
 * if (target.readable) {
 *   target.comparator; // "lt"
 *   target.value; // 2
 * }
 * ```
 */
export function parseTarget(text: string, options: TargetOptions = {}): TargetReading {
  requireKnown(text, options, "parseTarget(text, { year: 2026 })");
  return readTarget(cutText(text), options);
}

/**
 * Reads a phrase that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readTarget(cut: CutText, options: TargetOptions = {}): TargetReading {
  const reader = readerOf(cut, "phrase");
  let { targets, lost } = readTargets(reader, options);
  if (targets.length === 0) {
    const torn = placeOf(reader, TORN_NUMERALS, reader) !== undefined;
    const schedule = torn ? undefined : readSchedule(cut);
    if (schedule !== undefined) return schedule;
    // What was told to be no aim is not read again as one.
    const aside = lost.some(({ code }) => code === "target-figure-aside");
    if (!aside) ({ targets, lost } = readTargets(readerAt(reader, { mode: "lenient" }), options));
  }
  const target = targets.find(({ role }) => role === "target") ?? targets[0];
  if (target === undefined) return unreadable(cut.folded.source, lost);
  const others = targets.filter((other) => other !== target);
  const more = others.map(({ span }) => findingOf(FINDINGS, "target-more-than-one", span));
  return { ...target, findings: [...target.findings, ...more] };
}

/**
 * Finds the targets of a running text, and the figures that look like targets but report a result:
 * their `role` says so. Numbers that bound nothing (`mức độ 3, 4`, `5G`, `03 cấp`) are not found.
 *
 * @param text - Any text: a paragraph, a table cell, a whole plan.
 * @param options - What is known of the document; it settles whether a figure is an aim or a fact.
 * @returns The targets in the order of the text, each with its place.
 * @throws ChisoError as {@link parseTarget} does.
 * @example
 * ```ts
 * import { findTargets } from "chiso/target";
 * const { targets } = findTargets("Đến năm 2025, 100% hồ sơ được số hóa; 90% văn bản được ký số.");
 * targets.map(({ comparator, value }) => [comparator, value]); // [["all", 100], ["reach", 90]]
 * ```
 */
export function findTargets(text: string, options: TargetOptions = {}): TargetList {
  requireKnown(text, options, "findTargets(text, { year: 2026 })");
  return readRunningTargets(cutText(text), options);
}

/**
 * Finds the targets of a text that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readRunningTargets(cut: CutText, options: TargetOptions = {}): TargetList {
  const text = cut.folded.source;
  const reader = readerOf(cut, "running");
  if (!mayHoldTarget(reader)) return { text, targets: [], findings: [] };
  const { targets, lost } = readTargets(reader, options);
  const findings = [...targets.flatMap((target) => target.findings), ...lost];
  return { text, targets, findings };
}
