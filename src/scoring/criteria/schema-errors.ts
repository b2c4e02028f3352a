/** The part of a zod issue that is looked at; a union nests the issues of its branches. */
interface Issue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
}

function isIssue(value: unknown): value is Issue {
  return typeof value === "object" && value !== null && "message" in value && "path" in value;
}

/** Of the branches of a union, the one that came closest: the fewest issues, then the deepest. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map(({ path }) => path.length));
  const [closest = []] = [...branches].sort(
    (one, other) => one.length - other.length || depth(other) - depth(one),
  );
  return closest;
}

function* unfolded(issue: Issue, above: readonly PropertyKey[]): Generator<Issue> {
  const path = [...above, ...issue.path];
  if (issue.errors === undefined || issue.errors.length === 0) yield { ...issue, path };
  else for (const inner of closestBranch(issue.errors)) yield* unfolded(inner, path);
}

/** The code of the deepest node that a path passes through. */
function nodeAt(input: unknown, path: readonly PropertyKey[]): string {
  let node = "the set";
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return node;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
    const code: unknown =
      typeof value === "object" && value !== null && "code" in value ? value.code : undefined;
    if (typeof code === "string" && code !== "") node = code;
  }
  return node;
}

/**
 * The issues of a schema, those of a union replaced by those of the branch that came closest.
 *
 * @internal
 */
export function unfoldedIssues(issues: readonly unknown[]): readonly Issue[] {
  return issues.filter(isIssue).flatMap((issue) => [...unfolded(issue, [])]);
}

/** Says for each issue of a schema which node of the input it concerns, and where in it. */
export function describeIssues(input: unknown, issues: readonly unknown[]): readonly string[] {
  return unfoldedIssues(issues).map(({ path, message }) => {
    return `${nodeAt(input, path)} at ${path.map(String).join(".") || "top"}: ${message}`;
  });
}
