import { isRecord, requireKind, wordsFor } from "../text/index.js";
import {
  checked,
  refusedData,
  requireName,
  type BoundaryName,
  type BoundaryTypes,
} from "./boundary-schema.js";

/** The version that is written. */
const VERSION = 1;

/** What is written: which kind of thing, in which version, and the thing. */
interface Envelope {
  readonly chiso: string;
  readonly version: number;
  readonly value: unknown;
}

/**
 * The steps from each version to the next, the first from what `JSON.stringify` alone made, before
 * there were versions.
 */
const MIGRATIONS: readonly ((name: BoundaryName, value: unknown) => unknown)[] = [
  (_, value) => value,
];

/**
 * Writes a value as text that says what it is and in which version, to be stored or sent.
 *
 * @param name - What it is: `"plan"`, `"plan-definition"`, `"record"`, `"records"`,
 *   `"criteria-set-input"`, `"criteria-set"`, `"scorecard"`, `"calendar"` or `"finding"`.
 * @param value - The value; it is looked through first.
 * @returns JSON in one line.
 * @throws ChisoError `invalid-option` for an unknown name, `invalid-data` where the value is not
 *   what the name says, with the place.
 * @example
 * ```ts
 * import { definePlan } from "chiso/plan";
 * import { deserialize, serialize } from "chiso/schema";
 * const stored = serialize("plan", definePlan({ year: 2026, sections: [] }));
 * stored.startsWith('{"chiso":"plan","version":1,'); // true
 * deserialize("plan", stored).period?.end; // "2026-12-31"
 * ```
 */
export function serialize<Name extends BoundaryName>(
  name: Name,
  value: BoundaryTypes[Name],
): string {
  requireName(name, 'serialize("plan", plan)');
  return written({ chiso: name, version: VERSION, value: checked(name, value) });
}

function written(envelope: Envelope): string {
  try {
    return JSON.stringify(envelope);
  } catch {
    const advice = "Give data that does not hold itself";
    throw refusedData(`a ${envelope.chiso} that holds itself`, "data that JSON can hold", advice);
  }
}

/**
 * Reads again what {@link serialize} wrote in this version of the library or an earlier one, or
 * what `JSON.stringify` alone made of the same value.
 *
 * @param name - What it should be.
 * @param text - The JSON.
 * @returns The value, looked through by its strict schema.
 * @throws ChisoError `invalid-data` for what is no JSON, is something else than the name says, was
 *   written by a newer version, or does not fit, with the place; `invalid-option` for an unknown
 *   name.
 * @example
 * ```ts
 * import { deserialize } from "chiso/schema";
 * const stored = '{"chiso":"records","version":1,"value":[{"task":"I.1","completedOn":"2026-03-31"}]}';
 * deserialize("records", stored).length; // 1
 * ```
 */
export function deserialize<Name extends BoundaryName>(
  name: Name,
  text: string,
): BoundaryTypes[Name] {
  const call = 'deserialize("plan", text)';
  requireName(name, call);
  requireKind(text, "text", call);
  const { chiso, version, value } = envelopeOf(name, parsed(text));
  if (chiso !== name) {
    throw refusedData(wordsFor(chiso), `what serialize("${name}", …) wrote`, "Ask for what it is");
  }
  if (!Number.isInteger(version) || version < 0 || version > VERSION) {
    const advice = "Read it with the version of chiso that wrote it, or with a newer one";
    throw refusedData(`version ${wordsFor(version)}`, `versions up to ${VERSION}`, advice);
  }
  const steps = MIGRATIONS.slice(version);
  return checked(
    name,
    steps.reduce((before, step) => step(name, before), value),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusedData(wordsFor(text), "JSON", "Give the text as it was stored");
  }
}

/** What stands in an envelope; without one it is from before there were any. */
function envelopeOf(name: BoundaryName, given: unknown): Envelope {
  if (!isRecord(given) || !Object.hasOwn(given, "chiso")) {
    return { chiso: name, version: 0, value: given };
  }
  const { chiso, version, value } = given;
  return { chiso: String(chiso), version: Number(version), value };
}
