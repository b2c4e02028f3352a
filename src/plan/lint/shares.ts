import { checkShares } from "../../scoring/index.js";
import { oneLine } from "../cell/plain-text.js";
import * as draft from "./draft.js";

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

/** Printed shares that do not follow from the figures beside them. */
export function shareDrafts({ tasks, text }: draft.LintedPlan): draft.LintDraft[] {
  const inPlan = tasks.flatMap((planned) =>
    draft
      .wordsOf(planned.task)
      .flatMap(([words, place]) =>
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
    ...inPlan.map(({ planned, details }) =>
      draft.taskDraft("lint-share-disagrees", planned, details),
    ),
    ...around.map((details) => draft.draftOf("lint-share-disagrees", draft.AROUND_PLAN, details)),
  ];
}

type Details = Pick<draft.LintDetails, "words" | "more">;

/** Shares that are neither rounded nor cut off, beside two figures: `18/24 nhiệm vụ (70%)`. */
function wrongShares(words: string): readonly Details[] {
  if (!words.includes("%")) return [];
  const text = oneLine(words);
  const figures = [...text.matchAll(FIGURE)];
  return figures.flatMap((first, index) => {
    const [second, third] = figures.slice(index + 1, index + 3);
    if (second === undefined || third === undefined) return [];
    const printed = printedShare(text, [first, second, third]);
    if (printed === undefined) return [];
    const more = rightShare(first[0], second[0], third[0]);
    return more === undefined ? [] : [{ words: printed, more }];
  });
}

type Figures = readonly [RegExpExecArray, RegExpExecArray, RegExpExecArray];

const endOf = (figure: RegExpExecArray): number => figure.index + figure[0].length;

/** The words from the first figure to the sign of per cent, if the third is a share of the others. */
function printedShare(text: string, [first, second, third]: Figures): string | undefined {
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
  return text.slice(first.index, end);
}

/** What a share should be, where it is wrong. */
function rightShare(...figures: readonly string[]): Details["more"] {
  const [part, whole, share] = figures.map(decimalOf);
  if (part === undefined || whole === undefined || share === undefined || Number(whole) === 0)
    return undefined;
  const checked = checkShares([Number(part)], [share], { whole: Number(whole) });
  const { verdict, rounded } = checked.shares[0] ?? {};
  if (verdict !== "wrong" || rounded === undefined) return undefined;
  const vi = `Tính ra ${String(rounded).replace(".", ",")}%.`;
  return { vi, en: `It works out at ${rounded}%.` };
}

/** `41,27` has decimals, `1.250` thousands; `1,250` may be either and is not read. */
function decimalOf(figure: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(figure)) return figure.replaceAll(".", "");
  if (/^\d+[.,]\d{3}$/.test(figure)) return undefined;
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(figure) ? figure.replace(",", ".") : undefined;
}
