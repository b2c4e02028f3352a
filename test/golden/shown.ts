import { createHash } from "node:crypto";
import { isChisoError } from "chiso";

/*
 * Answers in short, so that a person can read them and nothing of them is left out: values as JSON
 * writes them, names without quotes, places as `@3-9`, findings and grounds by their codes and rules,
 * for their words stand in tables of the rooms; a message that lacks a word is shown. Long words of
 * the call are told by how they begin, where they stand in its line and how many letters they have.
 * What is longer than a few lines is cut, with a sum of the whole.
 */

const LONGEST = 700;
/** Words of the call that are longer than `LONG` are told by so many letters. */
const LONG = 32;
const BEGINNING = 16;

/** The answer to a call, or that it was refused. */
export function shownAnswer(call: string, answer: () => unknown): string {
  try {
    return cut(shown(answer(), call));
  } catch (error) {
    if (isChisoError(error)) return cut(`refused as ${error.code}: ${error.given}`);
    throw error;
  }
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const sum = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return `${text.slice(0, LONGEST)}… ${text.length} letters, sum ${sum}`;
}

function shown(value: unknown, call: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => shown(each, call)).join(", ")}]`;
  if (typeof value === "object" && value !== null) return shownObject(value, call);
  return typeof value === "string" ? shownText(value, call) : String(value);
}

function shownText(text: string, call: string): string {
  const quoted = JSON.stringify(text);
  const at = text.length > LONG ? call.indexOf(quoted.slice(1, -1)) : -1;
  return at < 0 ? quoted : `${quoted.slice(0, BEGINNING)}…"@${at}+${text.length}`;
}

function shownObject(value: object, call: string): string {
  const fields = Object.entries(value);
  const has = (...names: readonly string[]): boolean => names.every((name) => name in value);
  if (fields.length === 2 && has("start", "end"))
    return `@${fields.map(([, end]) => shown(end, call)).join("-")}`;
  // Their words stand in tables, beside the code or the rule.
  const told = has("code", "severity", "message")
    ? ["severity", ...(lacksWords(value) ? [] : ["message"])]
    : has("rule", "text", "source")
      ? ["text"]
      : [];
  const kept = fields.filter(([name]) => !told.includes(name));
  return `{${kept.map(([name, inner]) => shownField(name, inner, call)).join(", ")}}`;
}

/** A message with a gap where a word of the call belongs, which its table cannot tell. */
const GAP = /^[\s:]|[^\S\n]{2}|[^:]\s[,.;:)](?!\d)|\(\s|""|“”|[\s(]$/u;

function lacksWords(finding: object): boolean {
  const message: unknown = Reflect.get(finding, "message");
  if (typeof message !== "object" || message === null) return true;
  return Object.values(message).some((text) => GAP.test(String(text)));
}

function shownField(name: string, value: unknown, call: string): string {
  const text = shown(value, call);
  return name === "span" && text.startsWith("@") ? text : `${name}: ${text}`;
}
