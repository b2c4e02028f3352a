/** Tags that strike out what they hold, beside those whose style says so. */
const STRIKES = /^(?:s|del|strike)$/;
const STRUCK_STYLE = /text-decoration[^;"']*line-through/i;
/** Tags that hold no words, so that none closes them. */
const EMPTY = /^(?:br|hr|img|col|input|wbr)$/;

/** Whether the attributes of a tag strike out what it holds. */
export function strikesOut(attributes: string): boolean {
  return STRUCK_STYLE.test(attributes);
}

/** The tags that are open as a text goes by, and whether one of them strikes out what it holds. */
export class Strokes {
  /** Of each kind of tag those that are open, with whether they strike out. */
  readonly #open = new Map<string, boolean[]>();
  #depth = 0;

  /** Whether what stands here is struck out. */
  get areOpen(): boolean {
    return this.#depth > 0;
  }

  /** Passes a tag; returns whether it begins or ends a stroke. */
  pass(name: string, closes: boolean, attributes: string): boolean {
    const kind = name.toLowerCase();
    if (EMPTY.test(kind) || attributes.endsWith("/")) return false;
    const same = this.#open.get(kind) ?? [];
    const strikes = closes ? (same.pop() ?? false) : STRIKES.test(kind) || strikesOut(attributes);
    if (!closes) {
      same.push(strikes);
      this.#open.set(kind, same);
    }
    if (strikes) this.#depth += closes ? -1 : 1;
    return strikes;
  }

  /** What is left open ends with the text. */
  end(): void {
    this.#open.clear();
    this.#depth = 0;
  }
}
