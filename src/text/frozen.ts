/**
 * Freezes a catalogue and everything in it. Catalogues are shared between all callers, so that a
 * caller who writes into one must fail rather than change what the others read.
 *
 * @internal
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
