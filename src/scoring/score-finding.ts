import type { Finding } from "../text/index.js";

/** Something odd met while scoring: a finding that names the node it concerns. */
export interface ScoreFinding<Code extends string = string> extends Finding<Code> {
  /** The code of the dimension, criterion or part. */
  readonly node: string;
}
