/** Signs that turn the direction of what follows: a name with one could rewrite its neighbours. */
const DIRECTION = /\p{Bidi_Control}/gu;

/** A text without signs that would turn the direction of what stands behind it. */
export function undirected(text: string): string {
  return text.replace(DIRECTION, "");
}
