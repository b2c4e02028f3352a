import type { Completion, TrackedPlan } from "chiso";

export declare const PROVINCES: readonly number[];
export declare function trackedOf(province: number): TrackedPlan;
export declare function completionOf(province: number): Completion;
export declare function linesOf(counted: Completion): string[];
