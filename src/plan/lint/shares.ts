import { checkShares } from "../../scoring/index.js";
import type { LocalizedText } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import type { Place, Task } from "../model/plan.js";
import { AROUND_PLAN, draftOf, taskDraft, type LintDraft, type LintedPlan } from "./draft.js";

/** A share and the two figures it is printed beside. */
interface PrintedShare {
  /** The words, from the first figure to the sign of per cent. */
  readonly words: string;
  readonly part: number;
  readonly whole: number;
  /** The share as printed, with a point before its decimals. */
  readonly share: string;
}

const FIGURE = /\d+(?:[.,]\d+)*/g;
/** A share stands close to its figures. */
const NEAR = 80;
/** What joins figures and share; a bound or an approximation does not. */
const JOINS = /[(=:,]|đạt|chiếm|bằng|tỷ lệ|tỉ lệ|tương đương|tương ứng/u;
const LOOSE =
  /khoảng|gần|xấp xỉ|trên|hơn|dưới|ít nhất|tối thiểu|tối đa|không quá|tăng|giảm|còn|phấn đấu|[;\n≥≤<>]|\. /u;
/** Words before a figure that make it a date or a number of a document. */
const NO_COUNT = /(?:ngày|tháng|quý|số|kỳ|đợt|mức|[\p{L}\d]\/|-)\s*$/u;
/** Words after the share that give it another whole, or make it a bound. */
const OTHER_WHOLE =
  /^\s*(?:\)\s*)?(?:trở lên|kế hoạch|chỉ tiêu|mục tiêu|dự toán|so với|cùng kỳ|của)/u;

/** Finds shares printed beside two figures: `18/24 nhiệm vụ (75%)`. */
function printedShares(text: string): readonly PrintedShare[] {
  const found: PrintedShare[] = [];
  const figures = [...text.matchAll(FIGURE)];
  for (const [index, first] of figures.entries()) {
    const second = figures[index + 1];
    const third = figures[index + 2];
    if (second === undefined || third === undefined) break;
    const read = readShare(text, first, second, third);
    if (read !== undefined) found.push(read);
  }
  return found;
}

type Figure = RegExpExecArray;

const endOf = (figure: Figure): number => figure.index + figure[0].length;

function readShare(
  text: string,
  first: Figure,
  second: Figure,
  third: Figure,
): PrintedShare | undefined {
  if (!/^\s?\/\s?$/.test(text.slice(endOf(first), second.index).slice(0, 4))) return undefined;
  if (NO_COUNT.test(text.slice(Math.max(0, first.index - 8), first.index).toLowerCase()))
    return undefined;
  if (/^[/\-\p{L}]/u.test(text.charAt(endOf(second)))) return undefined;
  if (third.index - endOf(second) > NEAR) return undefined;
  const between = text.slice(endOf(second), third.index).toLowerCase();
  if (!JOINS.test(between) || LOOSE.test(between)) return undefined;
  const sign = /^\s?%/.exec(text.slice(endOf(third), endOf(third) + 2));
  if (sign === null) return undefined;
  const end = endOf(third) + sign[0].length;
  if (OTHER_WHOLE.test(text.slice(end, end + 20).toLowerCase())) return undefined;
  const part = numberOf(first[0]);
  const whole = numberOf(second[0]);
  const share = decimalOf(third[0]);
  if (part === undefined || whole === undefined || whole === 0 || share === undefined)
    return undefined;
  return { words: text.slice(first.index, end), part, whole, share };
}

/** `41,27` has decimals, `1.250` thousands; `1,250` may be either and is not read. */
function decimalOf(figure: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return figure.replaceAll(".", "");
  if (/^\d+[.,]\d{3}$/.test(figure)) return undefined;
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(figure) ? figure.replace(",", ".") : undefined;
}

function numberOf(figure: string): number | undefined {
  const decimal = decimalOf(figure);
  return decimal === undefined ? undefined : Number(decimal);
}

/** What the share should be, where the printed one is neither rounded nor cut off. */
function rightShare({ part, whole, share }: PrintedShare): LocalizedText | undefined {
  const { verdict, rounded } = checkShares([part], [share], { whole }).shares[0] ?? {};
  if (verdict !== "wrong" || rounded === undefined) return undefined;
  return {
    vi: `Tính ra ${String(rounded).replace(".", ",")}%.`,
    en: `It works out at ${rounded}%.`,
  };
}

/** The words of a task in which a share may stand, with their places. */
function wordsOf(task: Task): readonly (readonly [string, Place | undefined])[] {
  return [
    [task.title, task.source],
    ...task.deliverables.map(({ title, source }) => [title, source ?? task.source] as const),
    ...task.results.map(({ text, source }) => [text, source ?? task.source] as const),
    ...task.notes.map((note) => [note, task.source] as const),
  ];
}

/** Printed shares that do not follow from the figures beside them. */
export function shareDrafts({ tasks, text }: LintedPlan): LintDraft[] {
  const seen = new Set<string>();
  const wrong = (words: string): [PrintedShare, LocalizedText][] => {
    if (!words.includes("%")) return [];
    return printedShares(oneLine(words)).flatMap((share) => {
      const more = rightShare(share);
      return more === undefined ? [] : [[share, more]];
    });
  };
  const inPlan = [...tasks.entries()].flatMap(([position, planned]) =>
    wordsOf(planned.task).flatMap(([words, place]) =>
      wrong(words).map(([share, more]) => {
        seen.add(share.words);
        const details = { words: share.words, place, more };
        return taskDraft("lint-share-disagrees", position, planned, details);
      }),
    ),
  );
  const around = (text?.split(/\r\n|\n|\r/) ?? []).flatMap((line, index) =>
    wrong(line)
      .filter(([share]) => !seen.has(share.words))
      .map(([{ words }, more]) =>
        draftOf("lint-share-disagrees", AROUND_PLAN, { words, place: { row: index + 1 }, more }),
      ),
  );
  return [...inPlan, ...around];
}
