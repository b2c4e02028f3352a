import ts from "typescript";

/** What an ellipsis stands for: the rest, which is not told. */
const REST = "$rest";

/**
 * Whether a comment says what an expression gave. It begins with the value, written as a literal,
 * and words may follow it: `"2021-06-26", a Saturday`. What an ellipsis stands for is left open:
 * `0.77…`, `"PAPI 2019: …"`, `{ code: "5", … }`, `{ basis: [...] }`. An error is told by its code:
 * `throws ChisoError "unknown-edition"`.
 */
export function agreesWith(said: string, value: unknown, error: unknown): boolean {
  const thrown = /^throws ChisoError "([a-z-]+)"/.exec(said)?.[1];
  if (thrown !== undefined || error !== undefined)
    return thrown !== undefined && codeOf(error) === thrown;
  return beginningsOf(said).some((beginning) => {
    const literal = literalOf(beginning);
    return literal !== undefined && matches(literal, value);
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

/** The whole comment, and what stands before each mark behind which words may follow. */
function beginningsOf(said: string): readonly string[] {
  const ends = Array.from(said.matchAll(/[,:;]? /g), ({ index }) => index);
  return [said.length, ...ends.toReversed()].map((end) => said.slice(0, end));
}

function literalOf(text: string): ts.Expression | undefined {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"|\.\.\.|…/g, (part) => {
    return part.startsWith('"') ? part : REST;
  });
  const written = plain.replace(/(\d)\$rest/g, `$1 + ${REST}`);
  const source = ts.createSourceFile("said.ts", `(${written})`, ts.ScriptTarget.ES2022);
  const [statement, ...others] = source.statements;
  if (others.length > 0 || hasFaults(source)) return undefined;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  return ts.isParenthesizedExpression(expression) ? expression.expression : undefined;
}

/** Whether the parser met something that it does not understand. */
function hasFaults(source: ts.SourceFile): boolean {
  if (!("parseDiagnostics" in source)) throw new Error("the parser keeps its faults elsewhere");
  return !Array.isArray(source.parseDiagnostics) || source.parseDiagnostics.length > 0;
}

const isRest = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === REST;

function matches(said: ts.Expression, value: unknown): boolean {
  if (isRest(said)) return true;
  if (ts.isStringLiteral(said)) return typeof value === "string" && matchesText(said.text, value);
  if (ts.isNumericLiteral(said)) return value === Number(said.text);
  if (ts.isPrefixUnaryExpression(said)) return isNumber(value) && matches(said.operand, -value);
  if (ts.isBinaryExpression(said)) return String(value).startsWith(digitsOf(said.left));
  if (ts.isArrayLiteralExpression(said)) return matchesList(said.elements, value);
  if (ts.isObjectLiteralExpression(said)) return matchesObject(said.properties, value);
  if (ts.isIdentifier(said)) return said.text === "undefined" && value === undefined;
  if (said.kind === ts.SyntaxKind.NullKeyword) return value === null;
  return (
    (said.kind === ts.SyntaxKind.TrueKeyword && value === true) ||
    (said.kind === ts.SyntaxKind.FalseKeyword && value === false)
  );
}

const isNumber = (value: unknown): value is number => typeof value === "number";

const digitsOf = (said: ts.Expression): string => (ts.isNumericLiteral(said) ? said.text : REST);

function matchesText(said: string, value: string): boolean {
  if (said === value) return true;
  const parts = said.split("…");
  const last = parts.pop() ?? "";
  if (parts.length === 0 || !value.startsWith(parts[0] ?? "") || !value.endsWith(last))
    return false;
  let position = 0;
  for (const part of parts) {
    const start = value.indexOf(part, position);
    if (start < 0) return false;
    position = start + part.length;
  }
  return position + last.length <= value.length;
}

function matchesList(said: readonly ts.Expression[], value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const told = said.filter((element) => !isRest(element));
  const open = told.length < said.length;
  return (
    (open ? value.length >= told.length : value.length === told.length) &&
    told.every((element, index) => matches(element, value[index]))
  );
}

function matchesObject(said: readonly ts.ObjectLiteralElementLike[], value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const fields = new Map<string, unknown>(
    Object.entries(value).filter(([, field]) => field !== undefined),
  );
  let open = false;
  for (const property of said) {
    if (ts.isShorthandPropertyAssignment(property)) {
      open ||= isRest(property.name);
      continue;
    }
    if (!ts.isPropertyAssignment(property)) return false;
    const name =
      ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) ? property.name.text : "";
    if (!matches(property.initializer, fields.get(name))) return false;
    fields.delete(name);
  }
  return open || fields.size === 0;
}
