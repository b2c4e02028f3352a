import type { ReadRecord } from "../grid/plan-reading.js";

/** A record without the key of its task, which the whole plan gives. */
export type TaskRecord = WithoutTask<ReadRecord>;

type WithoutTask<Type> = Type extends unknown ? Omit<Type, "task"> : never;
