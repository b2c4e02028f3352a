import { note, type Notes } from "./notes.js";
import { nodesOf, roleOf, type CriteriaTree, type TreeNode } from "./tree.js";

/** The codes that styles use more than once. */
function repeatedStyles(nodes: readonly TreeNode[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string>>();
  const repeated = new Set<string>();
  for (const { written } of nodes) {
    if (written === undefined) continue;
    const { style, code } = written;
    const codes = seen.get(style) ?? new Set();
    if (codes.has(code)) repeated.add(style);
    seen.set(style, codes.add(code));
  }
  return repeated;
}

const GIVEN = { base: "lĩnh vực", bonus: "thưởng", deduction: "trừ" } as const;

/**
 * The codes of all nodes in the set: as the table writes them where they are used once; where each
 * field counts anew, behind that of the node above (`II.1`, `1.1.a`).
 */
export function codesOfTree({ tops }: CriteriaTree, notes: Notes): ReadonlyMap<TreeNode, string> {
  const nodes = tops.flatMap(nodesOf);
  const repeated = repeatedStyles(nodes);
  const codes = new Map<TreeNode, string>();
  const used = new Set<string>();
  for (const node of nodes) {
    const { written, above, entry } = node;
    const over = above === undefined ? undefined : codes.get(above);
    let code = written?.code;
    if (code === undefined) {
      const place = (above?.parts ?? tops).indexOf(node) + 1;
      const role = roleOf(node, new Map());
      const own = entry.role === undefined ? String(place) : GIVEN[role];
      code = over === undefined ? own : `${over}.${place}`;
      note(notes, "criteria-code-given", entry.place, { text: entry.name, code }, { node: code });
    } else if (over !== undefined && repeated.has(written?.style ?? "")) {
      const prefix = above?.written?.code ?? "";
      const rest =
        prefix !== "" && code.startsWith(`${prefix}.`) ? code.slice(prefix.length + 1) : code;
      code = `${over}.${rest}`;
    }
    if (used.has(code))
      note(notes, "criteria-code-repeated", entry.place, { code }, { node: code });
    used.add(code);
    codes.set(node, code);
  }
  return codes;
}
