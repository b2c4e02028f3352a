import type { Assignment } from "./plan.js";

/** Whether an assignment says who answers for the task: who leads it, or carries it out. */
export function isLed({ role }: Assignment): boolean {
  return role === "lead" || role === "implement";
}
