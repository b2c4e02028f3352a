import { isOneOf, tokenSet, type Token } from "../lexer/token.js";

const LEADING = /* @__PURE__ */ tokenSet(', : - + . ; " ( ) … và hoặc thì của');
const TRAILING = /* @__PURE__ */ tokenSet(', : - + . ; " ( ) … và hoặc là vào trong của theo');

/** Words that only say that something is done; alone they are no label. */
const EMPTY_LABELS: ReadonlySet<string> = new Set([
  "thực hiện",
  "hoàn thành",
  "xong",
  "thời gian",
  "thời hạn",
  "thời gian thực hiện",
  "thời gian hoàn thành",
  "dự kiến",
  "hạn",
  "hạn chót",
  "phải hoàn thành",
  "được thực hiện",
  "ngay",
  "chiều",
  "sáng",
]);

/** None of them has more words. */
const LONGEST_EMPTY = 4;

/** Trims joints and punctuation off the ends of a run of tokens. */
export function trimmed(
  tokens: readonly Token[],
  start: number,
  end: number,
): { start: number; end: number } {
  let first = start;
  let last = end;
  while (first < last && leads(tokens[first])) first += 1;
  while (last > first && trails(tokens[last - 1])) last -= 1;
  return { start: first, end: last };
}

function leads(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "break" || isOneOf(token, LEADING));
}

function trails(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "break" || isOneOf(token, TRAILING));
}

/** Space that is more than one plain space. */
const UNEVEN = /[^\S ]| {2}/;

/**
 * What a clause is about, from the words beside it.
 *
 * ```
 * Báo cáo lồng ghép kết quả thực hiện với báo cáo 6 tháng, năm
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function labelOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): string | undefined {
  const { start: from, end: to } = withoutVerb(
    tokens,
    trimmed(tokens, start, withoutCompanion(tokens, start, end)),
  );
  const run = { start: from, end: withBracket(tokens, from, to, end) };
  const first = tokens[run.start];
  const last = tokens[run.end - 1];
  if (first === undefined || last === undefined || run.end <= run.start) return undefined;
  const written = text.slice(first.start, last.end);
  const label = UNEVEN.test(written) ? written.replace(/\s+/g, " ") : written;
  if (run.end - run.start > LONGEST_EMPTY || !EMPTY_LABELS.has(label.toLowerCase())) return label;
  // With a colon after it even a bare verb names a step: "Thực hiện: từ tháng 02".
  return tokens.slice(run.end, end).some(({ name }) => name === ":") ? label : undefined;
}

/** Trims a run, but not of a bracket that closes one within. */
export function trimmedWithBracket(
  tokens: readonly Token[],
  start: number,
  end: number,
): { start: number; end: number } {
  const run = trimmed(tokens, start, end);
  return { start: run.start, end: withBracket(tokens, run.start, run.end, end) };
}

/** `Báo cáo (quý I)`: a bracket that closes one of the label belongs to it. */
function withBracket(tokens: readonly Token[], start: number, to: number, end: number): number {
  if (to >= end || tokens[to]?.name !== ")") return to;
  let open = 0;
  for (let index = start; index < to; index++) {
    const name = tokens[index]?.name;
    if (name === "(") open += 1;
    else if (name === ")" && open > 0) open -= 1;
  }
  return open > 0 ? to + 1 : to;
}

/** `Đại hội chi bộ: xong`, `Dự án: hoàn thành`: the verb belongs to the time. */
function withoutVerb(
  tokens: readonly Token[],
  run: { start: number; end: number },
): { start: number; end: number } {
  const last = tokens[run.end - 1]?.name;
  const length = last === "xong" ? 1 : last === "thành" ? 2 : 0;
  const before = tokens[run.end - length - 1];
  if (length === 0 || run.end - length <= run.start || before?.kind !== "mark") return run;
  if (length === 2 && tokens[run.end - 2]?.name !== "hoàn") return run;
  return trimmed(tokens, run.start, run.end - length);
}

/** `... với báo cáo`: what the deliverable is joined to is not its name. */
function withoutCompanion(tokens: readonly Token[], start: number, end: number): number {
  const run = trimmed(tokens, start, end);
  const companion =
    tokens[run.end - 1]?.name === "cáo" &&
    tokens[run.end - 2]?.name === "báo" &&
    tokens[run.end - 3]?.name === "với";
  return companion && run.end - 3 > start ? run.end - 3 : end;
}
