import { checkShares } from "../../scoring/index.js";
import type { LocalizedText } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import {
  AROUND_PLAN,
  draftOf,
  taskDraft,
  wordsOf,
  type LintDraft,
  type LintedPlan,
} from "./draft.js";

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
  const figures = [...text.matchAll(FIGURE)];
  return figures.flatMap((first, index) => {
    const [second, third] = figures.slice(index + 1, index + 3);
    const read =
      second === undefined || third === undefined
        ? undefined
        : readShare(text, first, second, third);
    return read === undefined ? [] : [read];
  });
}

const endOf = (figure: RegExpExecArray): number => figure.index + figure[0].length;

function readShare(
  text: string,
  first: RegExpExecArray,
  second: RegExpExecArray,
  third: RegExpExecArray,
): PrintedShare | undefined {
  const before = text.slice(Math.max(0, first.index - 8), first.index).toLowerCase();
  const between = text.slice(endOf(second), third.index).toLowerCase();
  const sign = /^\s?%/.exec(text.slice(endOf(third), endOf(third) + 2));
  const isShare =
    /^\s?\/\s?$/.test(text.slice(endOf(first), second.index).slice(0, 4)) &&
    !NO_COUNT.test(before) &&
    !/^[/\-\p{L}]/u.test(text.charAt(endOf(second))) &&
    between.length <= NEAR &&
    JOINS.test(between) &&
    !LOOSE.test(between);
  if (!isShare || sign === null) return undefined;
  const end = endOf(third) + sign[0].length;
  if (OTHER_WHOLE.test(text.slice(end, end + 20).toLowerCase())) return undefined;
  const [part, whole, share] = [first, second, third].map(([figure]) => decimalOf(figure));
  if (part === undefined || whole === undefined || share === undefined || Number(whole) === 0)
    return undefined;
  return {
    words: text.slice(first.index, end),
    part: Number(part),
    whole: Number(whole),
    share,
  };
}

/** `41,27` has decimals, `1.250` thousands; `1,250` may be either and is not read. */
function decimalOf(figure: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return figure.replaceAll(".", "");
  if (/^\d+[.,]\d{3}$/.test(figure)) return undefined;
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(figure) ? figure.replace(",", ".") : undefined;
}

/** Printed shares that do not follow from the figures beside them. */
export function shareDrafts({ tasks, text }: LintedPlan): LintDraft[] {
  const inPlan = tasks.flatMap((planned) =>
    wordsOf(planned.task).flatMap(([words, place]) =>
      wrongShares(words).map((details) => ({ planned, details: { ...details, place } })),
    ),
  );
  const seen = new Set(inPlan.map(({ details }) => details.words));
  const around = (text?.split(/\r\n|\n|\r/) ?? []).flatMap((line, index) =>
    wrongShares(line)
      .filter(({ words }) => !seen.has(words))
      .map((details) => ({ ...details, place: { row: index + 1 } })),
  );
  return [
    ...inPlan.map(({ planned, details }) => taskDraft("lint-share-disagrees", planned, details)),
    ...around.map((details) => draftOf("lint-share-disagrees", AROUND_PLAN, details)),
  ];
}

/** What the shares in some words should be, where they are neither rounded nor cut off. */
function wrongShares(text: string): { readonly words: string; readonly more: LocalizedText }[] {
  if (!text.includes("%")) return [];
  return printedShares(oneLine(text)).flatMap(({ words, part, whole, share }) => {
    const { verdict, rounded } = checkShares([part], [share], { whole }).shares[0] ?? {};
    if (verdict !== "wrong" || rounded === undefined) return [];
    const vi = `Tính ra ${String(rounded).replace(".", ",")}%.`;
    return [{ words, more: { vi, en: `It works out at ${rounded}%.` } }];
  });
}
