import { cutText, type CutText } from "../reading/index.js";
import { readTargets } from "./statement/read.js";
import type { TargetList, TargetOptions } from "./target.js";
import { readerOf } from "./token/reader.js";

/**
 * Finds the targets of a running text, and the figures that look like targets but report a result:
 * their `role` says so. Numbers that bound nothing (`mức độ 3, 4`, `5G`, `03 cấp`) are not found.
 *
 * @param text - Any text: a paragraph, a table cell, a whole plan.
 * @param options - What is known of the document; it settles whether a figure is an aim or a fact.
 * @returns The targets in the order of the text, each with its place.
 * @example
 * ```ts
 * import { findTargets } from "chiso/target";
 * const { targets } = findTargets("Đến năm 2025, 100% hồ sơ được số hóa; 90% văn bản được ký số.");
 * targets.map(({ comparator, value }) => [comparator, value]); // [["all", 100], ["reach", 90]]
 * ```
 */
export function findTargets(text: string, options: TargetOptions = {}): TargetList {
  return readRunningTargets(cutText(text), options);
}

/**
 * Finds the targets of a text that is already cut.
 *
 * @internal
 * @param cut - What `cutText` gave.
 */
export function readRunningTargets(cut: CutText, options: TargetOptions = {}): TargetList {
  const targets = readTargets(readerOf(cut, "running"), options);
  const findings = targets.flatMap((target) => target.findings);
  return { text: cut.folded.source, targets, findings };
}
