import type { Agency, AgencyRole } from "../../agency/index.js";
import type { Assignment } from "./plan.js";

/**
 * Gives agencies the role of their column, unless the words beside one say another. Where a list of
 * leads marks one (`Sở Nội vụ (chủ trì), Văn phòng`), the others take part with it. Who only urges
 * others on in the column of leads (`Văn phòng Sở đôn đốc các phòng`) answers for the task.
 */
export function assignRoles(agencies: readonly Agency[], column: AgencyRole): Assignment[] {
  const marked = column === "lead" && agencies.some(({ role }) => role === "lead");
  const unmarked = marked ? "coordinate" : column;
  const urged = column === "lead" && agencies.every(({ role }) => role === "monitor");
  return agencies.map((agency) => ({ role: urged ? column : (agency.role ?? unmarked), agency }));
}

/**
 * Who answers for something: who leads it or, where nobody does, carries it out; of what names
 * neither, whoever answers for what stands above it.
 *
 * @internal
 * @param levels - The assignments of the thing itself, then those above it, the nearest first.
 */
export function responsibleIn(levels: readonly (readonly Assignment[])[]): readonly Assignment[] {
  const nearest = levels.find((each) => each.some(isLed)) ?? [];
  const leads = nearest.filter(({ role }) => role === "lead");
  return leads.length > 0 ? leads : nearest.filter(isLed);
}

/** Whether an assignment says who answers for the task: who leads it, or carries it out. */
export function isLed({ role }: Assignment): boolean {
  return role === "lead" || role === "implement";
}
