/** What a {@link ChisoError} is about. */
export type ChisoErrorCode =
  | "invalid-date"
  | "invalid-amount"
  | "invalid-period"
  | "invalid-option"
  | "invalid-data"
  | "out-of-range"
  | "unknown-edition"
  | "unknown-code";

/** The three things every error of the library says. */
export interface ChisoErrorDetails {
  /** What the caller gave, as text. */
  readonly given: string;
  /** What would have been accepted. */
  readonly accepted: string;
  /** What to do about it. */
  readonly advice: string;
}

/**
 * The one error type of the library, thrown for wrong calls only (an impossible date, an unknown
 * edition), never for odd text. Recognise it by {@link isChisoError}: `instanceof` fails when two
 * copies of the package meet in one application.
 *
 * @example
 * ```ts
 * import { isChisoError, plainDate } from "chiso";
 * try {
 *   plainDate("2021-02-30");
 * } catch (error) {
 *   if (isChisoError(error)) error.code; // "invalid-date"
 * }
 * ```
 */
export class ChisoError extends Error {
  override readonly name = "ChisoError";
  /** Stable name of the kind of error. */
  readonly code: ChisoErrorCode;
  /** What the caller gave, as text. */
  readonly given: string;
  /** What would have been accepted. */
  readonly accepted: string;
  /** What to do about it. */
  readonly advice: string;

  /**
   * @param code - The kind of error.
   * @param details - What was given, what is accepted, what to do.
   */
  constructor(code: ChisoErrorCode, details: ChisoErrorDetails) {
    super(`${code}: given ${details.given}; accepted: ${details.accepted}. ${details.advice}`);
    this.code = code;
    this.given = details.given;
    this.accepted = details.accepted;
    this.advice = details.advice;
  }
}

/**
 * Says whether a caught value is an error of this library, also when it comes from another copy
 * of the package.
 *
 * @param value - Anything, usually what a `catch` received.
 * @returns `true` when it is a {@link ChisoError}.
 * @example
 * ```ts
 * import { isChisoError } from "chiso";
 * isChisoError(new Error("something else")); // false
 * ```
 */
export function isChisoError(value: unknown): value is ChisoError {
  return value instanceof Error && value.name === "ChisoError" && "accepted" in value;
}
