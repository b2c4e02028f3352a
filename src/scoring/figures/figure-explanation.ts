import type { LocalizedText } from "../../text/index.js";
import type { DecimalInput } from "../exact.js";
import type { Rounding } from "../rounding.js";
import type { Trace } from "../trace.js";

/**
 * A part of a total: a figure, or a named figure, or a name with parts of its own. One with both is
 * a figure printed in between: it is checked against its parts, as the total is against it.
 */
export type FigurePart =
  | DecimalInput
  | {
      readonly label?: string;
      readonly value: DecimalInput;
      readonly parts?: readonly FigurePart[];
    }
  | { readonly label?: string; readonly parts: readonly FigurePart[] };

/** What `explainFigure` is given. */
export interface ExplainFigureInput {
  /** The total as printed; a text keeps its zeros (`"41.20"`). */
  readonly printed: DecimalInput;
  /** Its parts, and their parts where they are known. */
  readonly parts: readonly FigurePart[];
  /** Decimals that the printed total has; left out, those it is written with. */
  readonly digits?: number;
}

/**
 * Where a total was rounded: `nowhere`; `total` — once, at the end; `parts` — the parts, before
 * they were added; `smallest-parts` — the parts of the parts, before they were added;
 * `printed-parts` — made from the figures printed for its parts, though they have parts themselves.
 */
export type RoundingPlace = "nowhere" | "total" | "parts" | "smallest-parts" | "printed-parts";

/** One way of making the total. */
export interface FigureWay {
  /** Where it was rounded. */
  readonly place: RoundingPlace;
  /** How; absent where nowhere. */
  readonly rounding?: Rounding;
  /** The figure that this way gives. */
  readonly value: number;
  /** How it came about. */
  readonly trace: Trace;
}

/** The result of `explainFigure`. */
export interface FigureExplanation {
  /** The printed figure. */
  readonly printed: number;
  /** The exact sum of the parts as given. */
  readonly exact: number;
  /** The printed figure without the exact sum. */
  readonly difference: number;
  /**
   * `explained` — a way of rounding gives the printed figure; `within-rounding-of-parts` — none
   * does, but the parts as given were themselves rounded, and figures that round to them add up to
   * it; `unexplained` — neither, or a figure printed for one of the parts is so.
   */
  readonly verdict: "explained" | "within-rounding-of-parts" | "unexplained";
  /** The ways that give the printed figure, the most usual first. */
  readonly ways: readonly FigureWay[];
  /** All ways tried: what each would have printed. */
  readonly tried: readonly FigureWay[];
  /** Between what the sum lies if the parts were rounded to the decimals they have. */
  readonly range: { readonly from: number; readonly to: number };
  /** The figures printed for parts that have parts themselves, each explained by these. */
  readonly between: readonly FigureBetween[];
  /** The finding in a sentence. */
  readonly text: LocalizedText;
  /** The way that explains the figure, or else the exact sum. */
  readonly trace: Trace;
}

/** A figure printed between the total and the smallest parts. */
export interface FigureBetween {
  /** Its label, or its place. */
  readonly label: string;
  /** How it follows from its own parts. */
  readonly explanation: FigureExplanation;
}
