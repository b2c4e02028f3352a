import type { PartOf } from "../bound/part.js";
import type { Segment } from "../clause/segment.js";
import * as kit from "../token/reader.js";
import { yearOf } from "./same-year.js";

type Time = PartOf<"time">;

/** The time that holds in a clause, or that one was left and none can be said to hold. */
export interface Held {
  readonly time: Time | undefined;
  readonly left: boolean;
}

/** What holds for the parts of a whole, and how many brackets are open around them. */
export interface Within {
  readonly held: Held;
  readonly depth: number;
}

/**
 * The time that holds for each target of a clause: the one at its head, or for parts that are told
 * in brackets or behind `gồm:` that of their whole.
 *
 * ```
 * Xóa 80 nhà tạm trước 31/8/2026 (xây mới 50 nhà, sửa chữa 30 nhà), 60% hộ …
 *                ^^^^^^^^^^^^^^^ of both parts, too
 * ```
 *
 * @param head - What holds at the beginning of the clause.
 * @param open - The whole whose parts go on there.
 */
export function heldTimes(
  reader: kit.Reader,
  segments: readonly Segment[],
  head: Held,
  open?: Within,
): { readonly holding: readonly Held[]; readonly within: Within | undefined } {
  let held = head;
  let within = open;
  const holding = segments.map((segment, place) => {
    within = opened(reader, segment, segments[place - 1]) ?? within;
    const [now, later] = heldAt(reader, within?.held ?? held, segment);
    if (within === undefined) held = later;
    else {
      const depth = within.depth + balance(reader, segment);
      within = depth > 0 ? { held: later, depth } : undefined;
    }
    return now;
  });
  return { holding, within };
}

/** Words that open the parts of a whole. */
const AMONG = /* @__PURE__ */ kit.phrases("trong đó [có]|[bao] gồm [có]|cụ thể");

/** The parts of a whole with a time of its own that begin with a segment. */
function opened(
  reader: kit.Reader,
  { start }: Segment,
  whole: Segment | undefined,
): Within | undefined {
  const time = whole?.parts.findLast(
    (part): part is Time => part.kind === "time" && part.every === undefined,
  );
  if (time === undefined) return undefined;
  const held = { time, left: false };
  if (reader.pieces[start]?.key === "(") return { held, depth: 0 };
  const place = kit.cursorAt(reader, start);
  if (kit.isOuter(reader, start)) place.position += 1;
  return kit.take(place, AMONG) && kit.is(place, ":") ? { held, depth: Infinity } : undefined;
}

/** How many brackets more are opened than closed. */
function balance({ pieces }: kit.Reader, { start, end }: kit.Range): number {
  let open = 0;
  for (let place = start; place < end; place += 1) {
    const key = pieces[place]?.key;
    if (key === "(") open += 1;
    else if (key === ")") open -= 1;
  }
  return open;
}

/**
 * What holds for a segment, and behind it: a time that is set off at its head holds from then on;
 * behind one of its own (`đến năm 2030 đạt 90%, …`) it is open whether the first one holds again.
 */
function heldAt(reader: kit.Reader, held: Held, segment: Segment): readonly [Held, Held] {
  const apart = timeBeside(held.time, segment);
  if (apart === undefined) return [held, held];
  if (!ownsWhatFollows(reader, apart, segment)) return [held, { time: undefined, left: true }];
  const next = { time: apart, left: held.left };
  return [next, next];
}

/** The time that a segment has for itself, where it is of another year than that of the clause. */
function timeBeside(time: Time | undefined, { parts }: Segment): Time | undefined {
  const year = time === undefined ? undefined : yearOf(time.deadline);
  if (year === undefined) return undefined;
  return parts.find((part): part is Time => {
    if (part.kind !== "time" || part.every !== undefined) return false;
    return (yearOf(part.deadline) ?? year) !== year;
  });
}

/** `…, và đến năm 2030, đưa …`: a time that is set off at the head of what is asked by then. */
function ownsWhatFollows({ pieces }: kit.Reader, time: Time, { start, bound }: Segment): boolean {
  const opens = time.start - start <= 1 && time.end <= bound.start;
  return opens && pieces[time.end]?.key === ",";
}
