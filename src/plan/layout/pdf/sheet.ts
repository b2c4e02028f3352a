/** A word of a page with the place it takes across. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  /** Where it ends; what stands there is none of it. */
  readonly right: number;
}

/** Words of a page that stand at the same height. */
export interface PlacedLine {
  /** Its number among all lines, from 1. */
  readonly row: number;
  /** The page it stands on, from 1. */
  readonly page: number;
  /** How far down the page it stands, in lines. */
  readonly y: number;
  readonly words: readonly PlacedWord[];
}

/** The pages of a document as lines of placed words. */
export interface Sheet {
  readonly lines: readonly PlacedLine[];
  /** A gap from which on words may stand in two cells, whatever they say. */
  readonly wide: number;
}

/** Words without a wide gap between them. */
export interface Segment extends PlacedWord {
  readonly words: readonly PlacedWord[];
}

/** Puts words side by side into one. */
export function segmentOf(words: readonly PlacedWord[]): Segment {
  return {
    text: words.map(({ text }) => text).join(" "),
    left: words[0]?.left ?? 0,
    right: words.at(-1)?.right ?? 0,
    words,
  };
}

/** Divides a line at its wide gaps. */
export function segmentsOf(words: readonly PlacedWord[], wide: number): Segment[] {
  const runs: PlacedWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run === undefined || before === undefined || word.left - before.right >= wide)
      runs.push([word]);
    else run.push(word);
  }
  return runs.map(segmentOf);
}

/** The words of a line as they stand, without the blanks between its cells. */
export function textOf({ words }: PlacedLine): string {
  return words.map(({ text }) => text).join(" ");
}
