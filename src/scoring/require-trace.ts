import { isRecord, requireList, requireOptions, wrongCall } from "../text/index.js";
import { requireRounding } from "./rounding.js";
import type { Trace } from "./trace.js";

const PARTS =
  "rule:text! label:object! operation:object! inputs:list! parameters:list! rounding:object " +
  "value:text children:list!";

/** Refuses what is no trace, all the way down: traces come back from stores. */
export function requireTrace(trace: Trace, call: string): void {
  if (!isRecord(trace)) throw wrongCall(trace, "the trace of a result", call);
  requireOptions(trace, PARTS, call, "invalid-data");
  requireList(trace.inputs, "object", call, "inputs");
  requireList(trace.parameters, "object", call, "parameters");
  if (trace.rounding !== undefined) requireRounding(trace.rounding);
  for (const child of trace.children) requireTrace(child, call);
}
