import { responsibleIn, ROLE_WORDS, type Assignment } from "../../plan/index.js";
import type { Locale } from "../../text/index.js";
import { agenciesWith, type RowLine } from "../rows/row-line.js";

/** How an annex names agencies. */
export interface Naming {
  readonly locale: Locale;
  /** Whether it is of a plan, which is written as it stands. */
  readonly ofPlan: boolean;
  /** Whether nobody leads anything in it, so that its column of leads is that of who carries out. */
  readonly onlyCarriedOut: boolean;
}

/** How the annex of some lines names agencies. */
export function namingOf(lines: readonly RowLine[], ofPlan: boolean, locale: Locale): Naming {
  const has = (role: Assignment["role"]): boolean =>
    lines.some(({ planned }) => agenciesWith(role, planned?.assignments ?? []).length > 0);
  return { locale, ofPlan, onlyCarriedOut: ofPlan && has("implement") && !has("lead") };
}

/** Who answers for a line: who leads it or, where nobody does, carries it out. */
export function answeringNames({ leads, planned }: RowLine, naming: Naming): readonly string[] {
  const { ofPlan, onlyCarriedOut } = naming;
  // Who leads a task leads its parts without being named there, where a plan is written as it stands.
  if (!ofPlan || planned === undefined) return leads.map(({ name }) => name);
  return responsibleIn([planned.assignments]).map((each) =>
    onlyCarriedOut ? each.agency.name : nameWithRole(each, naming),
  );
}

/** Who else has a part in a line: who takes part, then the others with the words of their part. */
export function partnerNames(line: RowLine, naming: Naming): readonly string[] {
  const assignments = line.planned?.assignments ?? [];
  const answering = new Set(
    naming.ofPlan
      ? responsibleIn([assignments]).map(({ agency }) => agency.name)
      : line.leads.map(({ name }) => name),
  );
  const others = assignments.filter(({ role, agency }) => {
    if (role === "lead" || role === "coordinate") return false;
    return role !== "implement" || !answering.has(agency.name);
  });
  const partners = agenciesWith("coordinate", assignments).map(({ name }) => name);
  return [...partners, ...others.map((each) => nameWithRole(each, naming))];
}

/** `Sở Nội vụ (theo dõi)`, which is read back as it stands. */
function nameWithRole({ role, agency }: Assignment, { locale }: Naming): string {
  if (role === "lead" || role === "coordinate") return agency.name;
  return `${agency.name} (${ROLE_WORDS[role][locale]})`;
}
