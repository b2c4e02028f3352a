import type { LocalizedText } from "../../text/index.js";
import { formatFigure } from "../format-trace.js";
import type { FigureBetween, FigureWay, RoundingPlace } from "./figure-explanation.js";

const PLACES: Readonly<Record<RoundingPlace, LocalizedText>> = {
  nowhere: { vi: "cộng đúng các phần, không làm tròn", en: "adding the parts without rounding" },
  total: { vi: "cộng đúng rồi mới làm tròn tổng", en: "adding exactly and rounding once" },
  parts: { vi: "làm tròn từng phần rồi mới cộng", en: "rounding each part before adding" },
  "smallest-parts": {
    vi: "làm tròn từng phần nhỏ nhất rồi mới cộng",
    en: "rounding each smallest part before adding",
  },
  "printed-parts": {
    vi: "cộng các số đã in của các phần",
    en: "adding the figures printed for the parts",
  },
};

const MODES = {
  "half-up": { vi: "", en: "" },
  "half-even": { vi: ", nửa về số chẵn", en: ", halves to even" },
  truncate: { vi: ", cắt bỏ phần dư", en: ", cut off" },
} as const;

function describeWay({ place, rounding }: FigureWay): LocalizedText {
  const { vi, en } = PLACES[place];
  if (rounding === undefined) return { vi, en: `by ${en}` };
  const { digits, mode } = rounding;
  return {
    vi: `${vi} (${digits} chữ số thập phân${MODES[mode].vi})`,
    en: `by ${en} (${digits} decimals${MODES[mode].en})`,
  };
}

const NO_WAY = { vi: "không cách làm tròn nào cho ra", en: "no way of rounding gives it" };

/** What is found, in a sentence. */
export function sentence(
  printed: string,
  sum: string,
  way: FigureWay | undefined,
  within: boolean,
): LocalizedText {
  const [printedVi, sumVi] = [formatFigure(printed, "vi"), formatFigure(sum, "vi")];
  if (within) {
    return {
      vi: `${printedVi}: các phần đã làm tròn trước khi in cộng lại được ${sumVi}; tổng được tính từ số chưa làm tròn`,
      en: `${printed}: the printed parts were rounded and add up to ${sum}; the total was made from unrounded ones`,
    };
  }
  const { vi, en } = way === undefined ? NO_WAY : describeWay(way);
  return {
    vi: `${printedVi}: ${vi}; tổng đúng là ${sumVi}`,
    en: `${printed}: ${en}; the exact sum is ${sum}`,
  };
}

/** The sentence with the figures in between that do not follow from their parts. */
export function withWrong(
  { vi, en }: LocalizedText,
  wrong: readonly FigureBetween[],
): LocalizedText {
  const parts = wrong.map(({ label, explanation: { text } }) => ({
    vi: `${label}: ${text.vi}`,
    en: `${label}: ${text.en}`,
  }));
  return {
    vi: [vi, ...parts.map((part) => part.vi)].join("; "),
    en: [en, ...parts.map((part) => part.en)].join("; "),
  };
}
