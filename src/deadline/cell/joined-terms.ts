import type { Reader } from "../lexer/reader.js";
import * as kit from "../lexer/reader.js";
import { wordSet } from "../lexer/words.js";
import type { Clause } from "./assemble.js";

const SINCE = /* @__PURE__ */ wordSet("kể tính");

/**
 * Terms for several cases that one event behind the last of them begins.
 *
 * ```
 * 03 ngày đối với nhóm C; 05 ngày đối với nhóm B kể từ ngày nhận đủ hồ sơ
 * ^^^^^^^                 ^^^^^^^                ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function withJoinedTerms(clauses: Clause[], reader: Reader): Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const { timing, label, start, end } = clause;
    const begins = timing.kind === "event" && kit.isOneOf(reader, start, SINCE);
    const bare = begins && timing.offset === undefined && timing.relation === "after";
    let index = joined.length;
    while (bare && label === undefined && isOpen(joined[index - 1])) index -= 1;
    if (!bare || index === joined.length) {
      joined.push(clause);
      continue;
    }
    for (let place = index; place < joined.length; place++) {
      const term = joined[place];
      if (term?.timing.kind !== "event") continue;
      const last = place === joined.length - 1;
      const whole = { ...term, timing: { ...term.timing, event: timing.event } };
      joined[place] = last ? { ...whole, end } : whole;
    }
  }
  return joined;
}

/** A term that does not say what it runs from. */
function isOpen(clause: Clause | undefined): boolean {
  const timing = clause?.timing;
  if (timing?.kind !== "event" || timing.offset === undefined) return false;
  return timing.event === "" && timing.relation === "after";
}
