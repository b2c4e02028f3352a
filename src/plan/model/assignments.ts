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

/** Whether an assignment says who answers for the task: who leads it, or carries it out. */
export function isLed({ role }: Assignment): boolean {
  return role === "lead" || role === "implement";
}
