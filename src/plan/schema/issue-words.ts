import { isRecord, wordsFor } from "../../text/index.js";

/** What schemas call the kinds of values, in the words of the library. */
const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** An issue of a schema, with the place it concerns. */
export interface PlacedIssue {
  /** The keys that lead to the place. */
  readonly path: readonly PropertyKey[];
  /** What the schema says of it. */
  readonly message: string;
}

/** What was given at a place, and what a schema takes there. */
export interface IssueWords {
  /** The value, or what is wrong with it. */
  readonly given: string;
  /** What is taken; absent where only the schema as a whole says it. */
  readonly accepted?: string;
}

/**
 * An issue of a schema in the words of the library: the value that stands at its place, and what is
 * taken there.
 *
 * @internal
 * @param issue - The issue, as the schema gives it.
 * @param value - What was looked through.
 */
export function issueWords(issue: PlacedIssue, value: unknown): IssueWords {
  const fields: unknown = issue;
  const told = isRecord(fields) ? fields : {};
  const { keys } = told;
  if (told["code"] === "unrecognized_keys" && Array.isArray(keys)) {
    const isTold = issue.message.startsWith("unknown ");
    return { given: isTold ? issue.message : `unknown ${keys.map(String).join(", ")}` };
  }
  const accepted = acceptedBy(told, issue.message);
  if (accepted === undefined) return { given: issue.message };
  const found = valueAt(value, issue.path);
  return { given: found === undefined ? "nothing" : wordsFor(found), accepted };
}

const MUST_BE = "must be ";

/** What would have been taken; the schemas of the library say it themselves: `must be …`. */
function acceptedBy(issue: Readonly<Record<string, unknown>>, message: string): string | undefined {
  if (message.startsWith(MUST_BE)) return message.slice(MUST_BE.length);
  const { code, expected, values, origin, minimum, maximum } = issue;
  switch (code) {
    case "invalid_type":
      return KINDS[String(expected)];
    case "invalid_value":
      return Array.isArray(values) ? values.map(wordsFor).join(", ") : undefined;
    case "too_small":
      return origin === "string" ? "a text that is not empty" : boundWords("from", minimum, origin);
    case "too_big":
      return boundWords("up to", maximum, origin);
    default:
      return undefined;
  }
}

function boundWords(word: string, bound: unknown, origin: unknown): string | undefined {
  return origin === "number" || origin === "int" ? `a number ${word} ${String(bound)}` : undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)];
    return isRecord(inside) ? inside[String(key)] : undefined;
  }, value);
}
