import { defined, singleLine, unaccent, type LocalizedText } from "../../text/index.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import { readScoringRule } from "../read-rule/read-scoring-rule.js";
import type { ScoringRule } from "../rule/rule.js";
import type { CellPlace } from "./criteria-table.js";
import { statedMaximum } from "./levels.js";
import { GRADES_IN_NAME, POINTS_IN_WORDS } from "./row-contents.js";
import { note, type Notes } from "./notes.js";
import { ruleTextOf, type RuleText } from "./rule-text.js";
import type { TreeNode } from "./tree.js";

/** What became of a leaf of the tree. */
export interface ReadLeaf {
  readonly ruleText?: string;
  readonly rule?: ScoringRule;
}

/** What a leaf is read with. */
export interface LeafContext {
  readonly notes: Notes;
  readonly code: string;
  readonly role: FieldRole;
  /** Rules that the caller gives. */
  readonly given?: ScoringRule;
  /** Rules read before, by code. */
  readonly earlier: Readonly<Record<string, ScoringRule>>;
}

const SURVEYED = /điều tra|khảo sát|xhh|sipas|hài lòng/iu;

/** Whether a rule of a deduction says when nothing is taken. */
function hasNothingTaken(rule: ScoringRule): boolean {
  switch (rule.kind) {
    case "deduction":
      return rule.from === undefined;
    case "countTimes":
      return true;
    case "boolean":
    case "conjunction":
      return rule.otherwise === 0;
    case "levels":
      return rule.levels.some(({ points }) => points === 0);
    case "tiers":
      return (
        rule.otherwise === 0 || rule.tiers.some((tier) => "points" in tier && tier.points === 0)
      );
    default:
      return false;
  }
}

/** A rule that fits the role of its field; nothing where it does not. */
function fitted(rule: ScoringRule, node: TreeNode, context: LeafContext): ScoringRule | undefined {
  const { role, code, notes } = context;
  const { place } = node.entry;
  const takes = rule.kind === "deduction" && rule.from === undefined;
  if (role !== "deduction") {
    if (!takes) return rule;
    note(notes, "criteria-role-misplaced", place, { code }, { node: code });
    return undefined;
  }
  if (!hasNothingTaken(rule)) {
    note(notes, "criteria-deduction-unclear", place, { code }, { node: code });
    return undefined;
  }
  const maximum = statedMaximum(node);
  if (rule.kind !== "deduction" || maximum === undefined || rule.cap !== undefined) return rule;
  return { ...rule, cap: maximum };
}

function refuse(
  { code, notes }: LeafContext,
  place: CellPlace,
  reason: LocalizedText | undefined,
): void {
  if (reason === undefined) note(notes, "criteria-rule-missing", place, { code }, { node: code });
  else note(notes, "criteria-rule-refused", place, { code, reason }, { node: code });
}

/** The words that a leaf is scored by: its rule, else a method or a name that is one. */
function wordsOf(node: TreeNode, notes: Notes): RuleText | undefined {
  const { entry } = node;
  const text = ruleTextOf(node, notes);
  if (text !== undefined && (text.text !== "" || text.broken)) return text;
  const { method, name, place } = entry;
  if (method !== undefined && SURVEYED.test(method))
    return { ...place, text: method, broken: false };
  return POINTS_IN_WORDS.test(name) ? { ...place, text: name, broken: false } : undefined;
}

/** Notes words beside a node, or its levels, that speak of points and are in no rule. */
export function speaksBeside(
  { entry, more }: TreeNode,
  { code, notes }: Pick<LeafContext, "code" | "notes">,
): boolean {
  const { name, place, rule } = entry;
  // A name that grades beside a rule of its own says more than that rule.
  const graded = rule !== undefined && GRADES_IN_NAME.test(singleLine(name));
  const named = graded ? [{ ...place, text: name }] : [];
  const remarks = [...named, ...[entry, ...more].flatMap(({ remark }) => remark ?? [])];
  for (const remark of remarks) {
    const text = singleLine(remark.text);
    note(notes, "criteria-note-with-points", remark, { code, text }, { node: code });
  }
  return remarks.length > 0;
}

/** Reads the rule of a leaf whole, or says why there is none. */
export function readLeaf(node: TreeNode, context: LeafContext): ReadLeaf {
  const { entry } = node;
  const { notes, role, code, earlier, given } = context;
  const words = wordsOf(node, notes);
  const ruleText = words?.text;
  if (given !== undefined) return defined({ ruleText, rule: given });
  const isSpoken = speaksBeside(node, context);
  if (words === undefined) {
    refuse(context, entry.place, undefined);
    return {};
  }
  if (words.broken) return defined({ ruleText });
  const maximum = statedMaximum(node);
  const options = { ...defined({ maximum }), ...(role === "deduction" ? { role } : {}), earlier };
  const reading = readScoringRule(words.text, options);
  const place = { row: words.row, column: words.column };
  for (const finding of reading.findings) notes.findings.push({ ...finding, place, node: code });
  const error = reading.findings.find(({ severity }) => severity === "error");
  if (reading.rule === undefined || error !== undefined) {
    const reason = error?.message ?? { vi: "không có quy tắc", en: "no rule" };
    refuse(context, place, reason);
    return defined({ ruleText });
  }
  const rule = isSpoken ? undefined : fitted(reading.rule, node, context);
  return defined({ ruleText, rule });
}

/** Whether the words beside a group only say that its parts are added up. */
export function isOfParts(text: string): boolean {
  return /tong|cong|cac tieu chi thanh phan|thanh phan/.test(unaccent(text)) || !/\d/.test(text);
}
