import { defined } from "../../text/index.js";
import type {
  CriteriaField,
  CriteriaSetInput,
  Criterion,
  FieldRole,
  ScoredNode,
} from "../criteria/criteria-set.js";
import { addAll, amount, toNumber } from "../exact.js";
import type { ReadCriteriaTableOptions } from "./criteria-table.js";
import { saidOfSet } from "./check-options.js";
import { note, type Notes } from "./notes.js";
import { headingWords } from "./layout.js";
import { isMixed } from "./lines.js";
import type { ReadNode } from "./read-tree.js";

/** A node that stays in the set, its place in it still open. */
function isKept({ status, parts }: ReadNode): boolean {
  return status !== "taken-out" && (status === "read" || parts.some(isKept));
}

function depthOf({ parts }: ReadNode): number {
  return 1 + Math.max(0, ...parts.map(depthOf));
}

function leavesOf(node: ReadNode): readonly ReadNode[] {
  if (!isKept(node)) return [];
  return node.parts.length === 0 ? [node] : node.parts.flatMap(leavesOf);
}

function scoredNode({ code, name, maximum, rule, role }: ReadNode): ScoredNode | undefined {
  if (rule === undefined) return undefined;
  // The bound of a deduction is the cap of its rule; nobody reaches it as points.
  const isCap = role === "deduction" && rule.kind === "deduction";
  return { code, name, rule, ...defined({ maximum: isCap ? undefined : maximum }) };
}

/** The parts of a criterion; what stands deeper stands right below it. */
function componentsOf(node: ReadNode, notes: Notes): readonly ScoredNode[] {
  return node.parts.filter(isKept).flatMap((part): ScoredNode[] => {
    if (part.parts.length > 0) {
      const words = { code: part.code, above: node.code };
      note(notes, "criteria-level-left-out", part.node.entry.place, words, { node: part.code });
    }
    return leavesOf(part).flatMap((leaf) => scoredNode(leaf) ?? []);
  });
}

function criteriaOf(node: ReadNode, notes: Notes): readonly Criterion[] {
  const { code, name, maximum, role, parts, capped } = node;
  if (parts.length === 0) return [scoredNode(node) ?? []].flat();
  // In a deduction nothing adds up; its parts are deductions of their own.
  if (role === "deduction" && maximum === undefined) return componentsOf(node, notes);
  const components = componentsOf(node, notes);
  return [{ code, name, components, ...defined({ maximum, capped }) }];
}

function fieldOf(node: ReadNode, notes: Notes): CriteriaField {
  const { code, name, maximum, role, parts, capped } = node;
  const criteria = parts.filter(isKept).flatMap((part) => criteriaOf(part, notes));
  const isCapped = role === "deduction" && maximum !== undefined ? true : capped;
  return {
    ...{ code, name, criteria },
    ...defined({ maximum, role: role === "base" ? undefined : role, capped: isCapped }),
  };
}

/** Criteria that stand in no field, in one that is made for them. */
function fieldOfLoose(loose: readonly ReadNode[], title: string, notes: Notes): CriteriaField[] {
  const [first] = loose;
  const last = loose.at(-1);
  if (first === undefined || last === undefined) return [];
  const code = `${first.code}–${last.code}`;
  const codes = loose.map((node) => node.code).join(", ");
  note(notes, "criteria-fields-made", first.node.entry.place, { codes, code }, { node: code });
  const { role } = first;
  const maxima = loose.flatMap(({ maximum }) => maximum ?? []);
  const sum = toNumber(addAll(maxima.map((each) => amount(each, code))));
  const isWhole = maxima.length === loose.length && role !== "deduction";
  const name = loose.length === 1 ? first.name : title;
  const criteria = loose.flatMap((node) => criteriaOf(node, notes));
  return [
    {
      code,
      name,
      criteria,
      ...defined({ role: role === "base" ? undefined : role, maximum: isWhole ? sum : undefined }),
    },
  ];
}

const PART_NAMES = /^(?:phan|diem chuan|tieu chi chung|cac tieu chi|khung diem|tong)\b/;

/**
 * A part of the table whose parts are the fields: `A. Điểm chuẩn`, whose own parts are groups and go
 * deep enough, and a part of bonus and deductions together.
 */
function isPartOfFields({ node, name, parts, role }: ReadNode): boolean {
  if (isMixed(name)) return true;
  if (role === "deduction") return false;
  if (parts.length === 0 || parts.some((part) => part.parts.length === 0)) return false;
  if (parts.some((part) => part.role !== role)) return true;
  const isPart = node.written?.style === "capital" || PART_NAMES.test(headingWords(name));
  return node.above === undefined && isPart && parts.some((part) => depthOf(part) > 2);
}

/** The fields of a set. */
export function fieldsOf(
  nodes: readonly ReadNode[],
  title: string,
  notes: Notes,
): readonly CriteriaField[] {
  const fields: CriteriaField[] = [];
  let loose: ReadNode[] = [];
  const close = (): void => {
    fields.push(...fieldOfLoose(loose, title, notes));
    loose = [];
  };
  for (const node of nodes.filter(isKept)) {
    if (node.parts.length === 0) {
      if (loose[0] !== undefined && loose[0].role !== node.role) close();
      loose.push(node);
      continue;
    }
    close();
    if (isPartOfFields(node)) fields.push(...fieldsOf(node.parts, title, notes));
    else fields.push(fieldOf(node, notes));
  }
  close();
  return fields;
}

/** The maxima of all fields of a role; nothing where one is not known. */
export function maximumOf(fields: readonly CriteriaField[], role: FieldRole): number | undefined {
  const maxima = fields
    .filter((field) => (field.role ?? "base") === role)
    .map(({ maximum }) => maximum);
  const known = maxima.flatMap((maximum) => maximum ?? []);
  if (known.length < maxima.length) return undefined;
  return toNumber(addAll(known.map((each) => amount(each, role))));
}

/** The parts of the table above its bonus fields, whose maxima bound the bonus. */
function bonusBound(nodes: readonly ReadNode[]): number | undefined {
  const [part, ...others] = nodes.filter((node) => node.role === "bonus" && isPartOfFields(node));
  return others.length === 0 && part !== undefined && !isMixed(part.name)
    ? part.maximum
    : undefined;
}

/** What the set is called and comes from, where the caller does not say it. */
export interface SetHead {
  readonly title: string;
  readonly maximum?: number;
}

/** The set that the nodes of a table make. */
export function setInputOf(
  nodes: readonly ReadNode[],
  fields: readonly CriteriaField[],
  { title, maximum }: SetHead,
  options: ReadCriteriaTableOptions,
): CriteriaSetInput | undefined {
  const said = saidOfSet(options);
  const most = said.maximum ?? maximum ?? maximumOf(fields, "base");
  if (most === undefined || most <= 0 || fields.length === 0) return undefined;
  const bound = bonusBound(nodes);
  return {
    id: "criteria",
    title,
    source: { document: title, confidence: "unverified" },
    ...defined({ bonusMaximum: bound }),
    ...said,
    maximum: most,
    fields,
  };
}
