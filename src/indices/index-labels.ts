import { frozen, type LocalizedText } from "../text/index.js";

/** What the indices are called whose parts a plan or a rule names. */
export const INDEX_LABELS = /* @__PURE__ */ frozen({
  papi: { vi: "Chỉ số PAPI", en: "PAPI" },
  "par-index": { vi: "Chỉ số cải cách hành chính (PAR INDEX)", en: "PAR INDEX" },
  sipas: { vi: "Chỉ số hài lòng (SIPAS)", en: "SIPAS" },
} as const satisfies Readonly<Record<string, LocalizedText>>);

/** The same with what a rule may take its points from beside them. */
const LABELS: ReadonlyMap<string, LocalizedText> = /* @__PURE__ */ (() =>
  new Map<string, LocalizedText>([
    ...Object.entries(INDEX_LABELS),
    [
      "portal-766",
      {
        vi: "Chỉ số chất lượng phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)",
        en: "the index of the quality of service to people and businesses (Decision 766/QĐ-TTg)",
      },
    ],
  ]))();

/** The label of an index within a sentence; of one that is not known, what the rule calls it. */
export function indexLabel(index: string): LocalizedText {
  const { vi, en } = LABELS.get(index) ?? { vi: `chỉ số ${index}`, en: `the index ${index}` };
  return { vi: vi.charAt(0).toLowerCase() + vi.slice(1), en };
}
