/**
 * The colours of charts by what they are for, on a light page and on a dark one. Each is told from
 * the page by 4.5 to 1 at least, but for the lines and the ground, which carry no meaning alone.
 */
export const CHART_COLOURS = {
  page: ["#ffffff", "#14171a"],
  ink: ["#1f2328", "#e6e8ea"],
  soft: ["#57606a", "#a8b0b8"],
  line: ["#c4ccd4", "#4a525b"],
  rest: ["#eceff2", "#262c33"],
  done: ["#1a6b34", "#5cc878"],
  inferred: ["#1a6b34", "#5cc878"],
  late: ["#b3261e", "#ff8f80"],
  open: ["#0b5cad", "#7db8ff"],
  still: ["#57606a", "#a8b0b8"],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** A colour of charts. */
export type ChartColour = keyof typeof CHART_COLOURS;
