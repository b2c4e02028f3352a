import { resolveDeadline, type ResolvedClause } from "chiso/deadline";

/** A reading as the fixtures write it: the fields of the timing, label and assumedYear side by side. */
export type Reading = Readonly<Record<string, unknown>>;

/** How a reading compares with what was expected. */
export type Verdict = "exact" | "partial" | "false" | "silent";

const singleSpaced = (text: unknown): string =>
  String(text).normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

/** JSON with sorted keys, so that two readings compare as text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${key}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** A clause in the notation of the fixtures; the label only where the expectation insists on one. */
function comparable(clause: Reading, withLabel: boolean): string {
  const { label, kind, ...rest } = clause;
  const known = kind === "unstated" ? "unrecognized" : kind;
  const words = { ...rest };
  // The fixtures leave open whether a vague period says that it is approximate.
  delete words["approximate"];
  for (const field of ["event", "authority"]) {
    if (field in words) Object.assign(words, { [field]: singleSpaced(words[field]) });
  }
  const fields = { ...words, kind: known };
  return canonical(withLabel ? { ...fields, label: singleSpaced(label) } : fields);
}

/** The clauses of a resolved deadline in the notation of the fixtures. */
export function readingOf(clauses: readonly ResolvedClause[]): Reading[] {
  return clauses.map((clause) => ({
    ...clause.timing,
    ...(clause.label === undefined ? {} : { label: clause.label }),
    ...(clause.assumedYear === undefined ? {} : { assumedYear: true }),
  }));
}

const DATED: ReadonlySet<unknown> = new Set(["by", "within", "recurring"]);

/** Compares what was read with what was expected. */
export function judge(actual: readonly Reading[], expected: readonly Reading[]): Verdict {
  const same = expected.map((clause, index) => {
    const read = actual[index];
    const withLabel = "label" in clause;
    return read !== undefined && comparable(read, withLabel) === comparable(clause, withLabel);
  });
  if (actual.length === expected.length && same.every(Boolean)) return "exact";
  const dates = new Set(expected.map((clause) => comparable(clause, false)));
  const invented = actual.some(
    (clause) => DATED.has(clause["kind"]) && !dates.has(comparable(clause, false)),
  );
  if (invented) return "false";
  const silent = actual.every(({ kind }) => kind === "unrecognized" || kind === "unstated");
  return silent ? "silent" : "partial";
}

/** A row of a fixture. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly year: number;
  readonly reading: readonly Reading[];
  readonly also?: readonly (readonly Reading[])[];
}

/** Reads a row and gives the best verdict over its accepted readings. */
export function score(row: Row): { verdict: Verdict; actual: readonly Reading[] } {
  const actual = readingOf(resolveDeadline(row.text, { year: row.year }).clauses);
  const verdicts = [row.reading, ...(row.also ?? [])].map((expected) => judge(actual, expected));
  const order: readonly Verdict[] = ["exact", "partial", "silent", "false"];
  const best = order.find((verdict) => verdicts.includes(verdict)) ?? "false";
  return { verdict: best, actual };
}

const GRAINS: Readonly<Record<string, string>> = { half: "half-year" };

/** Turns a gold row of the source documents into the notation of the fixtures. */
export function fromGold(clause: Reading): Reading {
  const {
    t,
    from,
    to,
    grain,
    approx,
    period,
    dueRule,
    within,
    offset,
    label,
    assumedYear,
    ...rest
  } = clause;
  const extra = {
    ...(label === undefined ? {} : { label }),
    ...(assumedYear === undefined ? {} : { assumedYear }),
  };
  switch (t) {
    case "in":
      return {
        kind: "within",
        start: from,
        end: to,
        grain: GRAINS[String(grain)] ?? grain,
        approx,
        ...extra,
      };
    case "every":
      return {
        kind: "recurring",
        every:
          period === "unspecified"
            ? period
            : { unit: period === "half" ? "half-year" : period, interval: 1 },
        ...rest,
        ...limitsOf(within),
        ...(dueRule === undefined ? {} : { due: { side: "before", day: 25, month: "last" } }),
        ...extra,
      };
    case "ongoing":
      return { kind: "ongoing", ...limitsOf(within), ...extra };
    case "ref":
      return { kind: "reference", ...rest, ...extra };
    case "event":
      return {
        kind: "event",
        ...rest,
        ...(offset === undefined ? {} : { offset: offsetOf(offset) }),
        ...extra,
      };
    case "unknown":
      return { kind: "unrecognized", ...extra };
    default:
      return { kind: t, ...rest, ...extra };
  }
}

function limitsOf(within: unknown): Reading {
  if (typeof within !== "object" || within === null) return {};
  return {
    ...("from" in within ? { start: within.from } : {}),
    ...("to" in within ? { end: within.to } : {}),
  };
}

function offsetOf(offset: unknown): Reading {
  if (typeof offset !== "object" || offset === null || !("n" in offset) || !("unit" in offset))
    return {};
  return { amount: offset.n, unit: offset.unit };
}
