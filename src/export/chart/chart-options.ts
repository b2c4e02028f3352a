import type { Locale } from "../../text/index.js";

/** How a chart is written. */
export interface ChartOptions {
  /** The language of the chart's own words; Vietnamese when left out. */
  readonly locale?: Locale;
  /** The title above it; when left out, what it shows and, where it is known, the plan's title. */
  readonly title?: string;
}
