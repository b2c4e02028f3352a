import type { AgencyKind } from "../../agency/index.js";
import { oneLine } from "../cell/plain-text.js";
import { assignRoles } from "../model/assignments.js";
import type { Assignment } from "../model/plan.js";
import type { SectionDraft } from "./draft.js";
import { assignmentsIn, type CellContext } from "./read-cells.js";

/** Longer headings are not looked into. */
const LONGEST = 300;

/** How a heading says who leads what stands below it. */
const LEADING = [
  /[([](?:(?:cơ quan|đơn vị|phòng) )?(?:chủ trì|thực hiện|phụ trách|đầu mối)(?: thực hiện)?: ?([^()[\]]+)[)\]]/iu,
  /[([](?:do )?([^()[\]]+?) (?:chủ trì|phụ trách|là đầu mối)[)\]]\s*$/iu,
  /(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối)(?: thực hiện)?: ?([^:]+)$/iu,
] as const;
/** Words before an agency that a heading names and nothing else. */
const BEFORE_NAME = /^(?:(?:nhiệm vụ|trách nhiệm|phần việc|công việc)(?: của)?|giao|đối với)\s+/iu;

/**
 * Those whom the heading of tasks names for them: in cells beside it, by a word for it, or by being
 * all of it.
 *
 * ```
 * I | Thể chế | Sở Tư pháp      II. Y tế (Sở Y tế chủ trì)      III. SỞ NỘI VỤ
 *               ^^^^^^^^^^              ^^^^^^^                       ^^^^^^^^^
 * ```
 */
export function whoHeads(
  { who, part }: SectionDraft,
  title: string,
  context: CellContext,
): readonly Assignment[] | undefined {
  const named = part?.who;
  const cells = who?.lead ?? who?.implement;
  const above = named?.lead ?? named?.implement;
  if (cells !== undefined && who !== undefined) return assignmentsIn(who, context);
  if (above !== undefined && named !== undefined) return assignmentsIn(named, context);
  return namedIn(title, context) ?? namedIn(part?.title.join(" ") ?? "", context);
}

function namedIn(
  title: string,
  { reader, unitOf }: CellContext,
): readonly Assignment[] | undefined {
  if (title === "" || title.length > LONGEST) return undefined;
  const said = LEADING.flatMap((pattern) => pattern.exec(title)?.[1] ?? []);
  const words = said[0] ?? oneLine(title).replace(BEFORE_NAME, "");
  if (words === "" || !reader.saysOnlyAgencies(words)) return undefined;
  const { agencies } = reader.agenciesIn(words);
  // "Nhóm nhiệm vụ chung", "Công chức trực tiếp giải quyết công việc": what tasks are about.
  if (said.length === 0 && agencies.some(({ kind }) => ABOUT.has(kind))) return undefined;
  return assignRoles(agencies.map(unitOf), "lead");
}

/** Whom a heading may name as what its tasks are about, and not as those who lead them. */
const ABOUT: ReadonlySet<AgencyKind> = /* @__PURE__ */ new Set([
  "staff",
  "public",
  "working-group",
  "unknown",
]);
