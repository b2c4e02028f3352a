import { defined, singleLine } from "../../text/index.js";
import type { FieldRole } from "../criteria/criteria-set.js";
import { addAll, amount, compareExact, toNumber, writeExact } from "../exact.js";
import type { ScoringRule } from "../rule/rule.js";
import { codesOfTree } from "./codes.js";
import type {
  ReadCriteriaTableOptions,
  ReadCriterion,
  ReadCriterionStatus,
} from "./criteria-table.js";
import { asLevel, partsAre, statedMaximum } from "./levels.js";
import { pointsInName } from "./figure.js";
import { isMixed } from "./lines.js";
import { note, type Notes } from "./notes.js";
import { isOfParts, readLeaf, speaksBeside } from "./read-node.js";
import { ruleTextOf } from "./rule-text.js";
import { nodesOf, roleOf, type CriteriaTree, type TreeNode } from "./tree.js";

/** A node that was read, with those below it. */
export interface ReadNode {
  readonly node: TreeNode;
  readonly code: string;
  readonly name: string;
  readonly role: FieldRole;
  readonly status: ReadCriterionStatus;
  readonly maximum?: number;
  readonly ruleText?: string;
  readonly rule?: ScoringRule;
  readonly parts: readonly ReadNode[];
  /** Whether its parts may add up to more than its maximum. */
  readonly capped?: true;
}

/** What nodes are read with. */
interface TreeContext {
  readonly notes: Notes;
  readonly options: ReadCriteriaTableOptions;
  readonly codes: ReadonlyMap<TreeNode, string>;
  readonly roles: ReadonlyMap<TreeNode, FieldRole>;
  /** Rules read so far, by code. */
  readonly rules: Record<string, ScoringRule>;
}

/** Turns rows below criteria into their levels, where they are levels. */
function settleLevels(nodes: readonly TreeNode[], notes: Notes): void {
  for (const node of nodes) {
    const are = partsAre(node);
    if (are === "unclear") {
      const code = node.written?.code ?? node.entry.name;
      note(notes, "criteria-levels-unclear", node.entry.place, { code });
    }
    if (are !== "levels") continue;
    node.more.push(...node.parts.map(asLevel));
    node.parts.length = 0;
  }
}

/** The maximum of a group and its parts, which should add up to it. */
function groupMaximum(
  node: TreeNode,
  code: string,
  role: FieldRole,
  parts: readonly ReadNode[],
  notes: Notes,
): Pick<ReadNode, "maximum" | "capped"> {
  const stated = statedMaximum(node);
  const { place, maximum: cell, name } = node.entry;
  if (isMixed(name)) {
    // A bound on bonus and deductions together has no place in a set.
    if (stated !== undefined) note(notes, "criteria-points-unread", cell ?? place, { text: name });
    return {};
  }
  const counted = parts.filter((part) => part.status !== "taken-out" && part.role === role);
  const known = counted.flatMap(({ maximum }) => maximum ?? []);
  const isWhole = known.length === counted.length && known.length > 0;
  if (role === "deduction")
    return defined({ maximum: stated, capped: stated === undefined ? undefined : (true as const) });
  if (!isWhole) return defined({ maximum: stated });
  const sum = addAll(known.map((each) => amount(each, code)));
  const words = { code, sum: writeExact(sum).replace(".", ",") };
  if (stated === undefined) {
    note(notes, "criteria-maximum-summed", place, words, { node: code });
    return { maximum: toNumber(sum) };
  }
  const order = compareExact(sum, amount(stated, code));
  const maximum = String(stated).replace(".", ",");
  if (order > 0 && role === "bonus") {
    note(notes, "criteria-parts-capped", cell ?? place, { ...words, maximum }, { node: code });
    return { maximum: stated, capped: true };
  }
  if (order !== 0)
    note(notes, "criteria-sum-differs", cell ?? place, { ...words, maximum }, { node: code });
  return { maximum: stated };
}

/**
 * Whether a node adds to the total, or takes from it, within a field that does not: below a part of
 * bonus and deductions each says what it is; a part of fields may hold fields of its own kinds.
 */
function isRoleMisplaced(node: TreeNode, roles: ReadonlyMap<TreeNode, FieldRole>): boolean {
  const { above, entry } = node;
  if (above === undefined || roles.has(node)) return false;
  if (isMixed(above.entry.name)) return entry.role === undefined;
  if (entry.role === undefined || entry.role === roleOf(above, roles)) return false;
  const isPart = above.above === undefined && above.parts.every(({ parts }) => parts.length > 0);
  return !isPart;
}

function readGroup(node: TreeNode, context: TreeContext): ReadNode {
  const { notes, codes, roles } = context;
  const { entry } = node;
  const code = codes.get(node) ?? "";
  const role = roleOf(node, roles);
  const parts = node.parts.map((part) => readNode(part, context));
  speaksBeside(node, { code, notes });
  checkName(node, code, notes);
  const words = ruleTextOf(node, notes);
  const ruleText = words === undefined || words.text === "" ? undefined : words.text;
  if (words !== undefined && ruleText !== undefined) {
    const finding =
      isOfParts(ruleText) && node.more.length === 0
        ? "criteria-rule-unused"
        : "criteria-rule-and-parts";
    note(notes, finding, words, { code, text: singleLine(ruleText) }, { node: code });
  }
  const of = groupMaximum(node, code, role, parts, notes);
  const isOut = parts.every((part) => part.status === "taken-out");
  const status = entry.takenOut === undefined && !isOut ? "group" : "taken-out";
  if (isRoleMisplaced(node, roles))
    note(notes, "criteria-role-misplaced", entry.place, { code }, { node: code });
  if (status === "taken-out")
    note(notes, "criteria-not-applicable", entry.place, { code }, { node: code });
  return {
    node,
    code,
    name: singleLine(entry.name),
    role,
    status,
    parts,
    ...of,
    ...defined({ ruleText }),
  };
}

/** The points of a name and those of its row. */
function checkName({ entry }: TreeNode, code: string, notes: Notes): boolean {
  const inName = pointsInName(entry.name);
  const { maximum } = entry;
  if (inName === undefined || maximum === undefined || inName === maximum.points) return true;
  const words = { first: inName, second: maximum.points };
  note(notes, "criteria-points-disagree", maximum, words, { node: code });
  return false;
}

function readNode(node: TreeNode, context: TreeContext): ReadNode {
  if (node.parts.length > 0) return readGroup(node, context);
  const { notes, codes, roles, rules, options } = context;
  const { entry } = node;
  const { place } = entry;
  const code = codes.get(node) ?? "";
  const name = singleLine(entry.name);
  const role = roleOf(node, roles);
  const maximum = statedMaximum(node);
  const base = { node, code, name, role, parts: [], ...defined({ maximum }) };
  if (entry.takenOut === true) {
    note(notes, "criteria-not-applicable", place, { code }, { node: code });
    return { ...base, status: "taken-out" };
  }
  const refused = { ...base, status: "refused" as const };
  if (
    node.above === undefined &&
    entry.role !== undefined &&
    entry.rule === undefined &&
    node.more.length === 0 &&
    maximum === undefined
  ) {
    return { ...base, status: "group" };
  }
  let isRight = !node.misplaced && checkName(node, code, notes);
  if (name === "") {
    note(notes, "criteria-name-missing", place, { code }, { node: code });
    isRight = false;
  }
  if (maximum === undefined && role === "base") {
    note(notes, "criteria-maximum-missing", place, { code }, { node: code });
    isRight = false;
  }
  if (entry.maximum?.negative === true && role !== "deduction") {
    note(notes, "criteria-role-misplaced", entry.maximum, { code }, { node: code });
    isRight = false;
  }
  if (isRoleMisplaced(node, roles)) {
    note(notes, "criteria-role-misplaced", place, { code }, { node: code });
    isRight = false;
  }
  const given = options.rules?.[code];
  const leaf = readLeaf(node, { notes, code, role, earlier: rules, ...defined({ given }) });
  const { rule, ruleText } = leaf;
  if (rule === undefined || !isRight) return { ...refused, ...defined({ ruleText }) };
  rules[code] = rule;
  return { ...base, status: "read", ...leaf };
}

/** Reads the tree of a table: codes, maxima, sums, rules. */
export function readTree(
  tree: CriteriaTree,
  options: ReadCriteriaTableOptions,
  notes: Notes,
): readonly ReadNode[] {
  settleLevels(tree.tops.flatMap(nodesOf), notes);
  const codes = codesOfTree(tree, notes);
  const given = new Map(Object.entries(options.roles ?? {}));
  const roles = new Map<TreeNode, FieldRole>();
  for (const [node, code] of codes) {
    const role = given.get(code) ?? given.get(node.written?.code ?? "");
    if (role !== undefined) roles.set(node, role);
  }
  const known = new Set([...codes].flatMap(([node, code]) => [code, node.written?.code ?? ""]));
  for (const code of Object.keys({ ...options.rules, ...options.roles })) {
    if (!known.has(code)) note(notes, "criteria-code-unknown", { row: 1, column: 1 }, { code });
  }
  const context = { notes, options, codes, roles, rules: {} };
  return tree.tops.map((node) => readNode(node, context));
}

/** The nodes as a list, each before its parts. */
export function listed(nodes: readonly ReadNode[], above: readonly string[] = []): ReadCriterion[] {
  return nodes.flatMap(({ node, parts, code, name, role, status, maximum, ruleText, rule }) => {
    const { method, proof, note: remark, place } = node.entry;
    const row: ReadCriterion = {
      ...{ code, name, depth: above.length, role, status, place },
      ...defined({ written: node.written?.code, above: above.at(-1), maximum, ruleText, rule }),
      ...defined({ method, proof, note: remark }),
    };
    return [row, ...listed(parts, [...above, code])];
  });
}
