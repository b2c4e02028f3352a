import { isChisoError, type ChisoError } from "chiso/text";

/** The error of a call that must fail with one of the library's own errors. */
export function errorOf(call: () => unknown): ChisoError {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (isChisoError(error)) return error;
    throw error;
  }
  throw new Error(`expected a ChisoError, got ${JSON.stringify(result)}`);
}
