import type { LocalizedText } from "../../../text/index.js";
import type { RelatedSourceKey } from "./sources.js";

/** One part of an index: a name, and its weight in per cent or its points where known. */
export interface OtherIndexPartRow {
  readonly name: LocalizedText;
  readonly points?: number;
  /** Where the points come from, if not from the source of the parts. */
  readonly pointsSource?: RelatedSourceKey;
}

/** An index that plans name beside the three. */
export interface OtherIndexRow {
  readonly abbreviation: string;
  readonly name: LocalizedText;
  readonly maximum?: number;
  readonly parts: readonly OtherIndexPartRow[];
  readonly partsSource: RelatedSourceKey;
  readonly remarks: readonly { readonly text: LocalizedText; readonly source: RelatedSourceKey }[];
  readonly source: RelatedSourceKey;
}

const weight = "pci-fit";

/** Indices that plans name beside the three: references, not rules to compute by. */
export const OTHER_INDICES: Readonly<Record<"pci" | "ddci" | "dti", OtherIndexRow>> = {
  pci: {
    abbreviation: "PCI",
    name: { vi: "Chỉ số năng lực cạnh tranh cấp tỉnh", en: "Provincial Competitiveness Index" },
    maximum: 100,
    source: "pci-about",
    partsSource: "pci-provinces",
    parts: [
      { name: { vi: "Gia nhập thị trường", en: "Entry costs" }, points: 5, pointsSource: weight },
      { name: { vi: "Tiếp cận đất đai", en: "Access to land" }, points: 5, pointsSource: weight },
      { name: { vi: "Tính minh bạch", en: "Transparency" }, points: 20, pointsSource: weight },
      { name: { vi: "Chi phí thời gian", en: "Time costs" }, points: 5, pointsSource: weight },
      {
        name: { vi: "Chi phí không chính thức", en: "Informal charges" },
        points: 10,
        pointsSource: weight,
      },
      {
        name: { vi: "Cạnh tranh bình đẳng", en: "Fair competition" },
        points: 5,
        pointsSource: weight,
      },
      { name: { vi: "Tính năng động", en: "Proactivity" }, points: 5, pointsSource: weight },
      {
        name: { vi: "Hỗ trợ doanh nghiệp", en: "Business support" },
        points: 20,
        pointsSource: weight,
      },
      { name: { vi: "Đào tạo lao động", en: "Labour training" }, points: 20, pointsSource: weight },
      {
        name: { vi: "Thiết chế pháp lý", en: "Legal institutions" },
        points: 5,
        pointsSource: weight,
      },
    ],
    remarks: [
      {
        text: {
          vi: "Mỗi chỉ số thành phần có thang 10 điểm; trọng số suy ra từ kết quả 2017-2021, không khớp năm 2022",
          en: "Each sub-index is out of 10; the weights are inferred from results of 2017 to 2021 and do not fit 2022",
        },
        source: "pci-fit",
      },
      {
        text: {
          vi: "Chỉ số 8 đổi tên từ Dịch vụ hỗ trợ doanh nghiệp thành Chính sách hỗ trợ doanh nghiệp năm 2021",
          en: "Sub-index 8 was renamed in 2021, from services to policies of business support",
        },
        source: "pci-provinces",
      },
    ],
  },
  ddci: {
    abbreviation: "DDCI",
    name: {
      vi: "Chỉ số năng lực cạnh tranh của các sở, ngành và các huyện, thị xã, thành phố",
      en: "Department and District Competitiveness Index",
    },
    source: "ddci-plan",
    partsSource: "ddci-plan",
    parts: [],
    remarks: [
      {
        text: {
          vi: "Mỗi tỉnh tự ban hành bộ chỉ số của mình; không có phương pháp chung toàn quốc",
          en: "Each province makes its own; there is no national method",
        },
        source: "ddci-plan",
      },
    ],
  },
  dti: {
    abbreviation: "DTI",
    name: { vi: "Bộ chỉ số đánh giá chuyển đổi số cấp tỉnh", en: "Digital Transformation Index" },
    maximum: 1000,
    source: "dti-922",
    partsSource: "dti-922",
    parts: [
      { name: { vi: "Nhận thức số", en: "Digital awareness" }, points: 100 },
      { name: { vi: "Thể chế số", en: "Digital institutions" }, points: 100 },
      { name: { vi: "Hạ tầng số", en: "Digital infrastructure" }, points: 100 },
      { name: { vi: "Nhân lực số", en: "Digital workforce" }, points: 100 },
      { name: { vi: "An toàn thông tin mạng", en: "Cybersecurity" }, points: 100 },
      { name: { vi: "Đô thị thông minh", en: "Smart cities" }, points: 0 },
      { name: { vi: "Hoạt động chính quyền số", en: "Digital government" }, points: 200 },
      { name: { vi: "Hoạt động kinh tế số", en: "Digital economy" }, points: 150 },
      {
        name: { vi: "Hoạt động xã hội số", en: "Digital society" },
        points: 150,
        pointsSource: "dti-922-rest",
      },
    ],
    remarks: [
      {
        text: {
          vi: "Theo Quyết định 922/QĐ-BTTTT (trước đó 1726/QĐ-BTTTT ngày 12/10/2020); từ 2025 có Quyết định 405/QĐ-BKHCN, chưa đọc được cấu trúc",
          en: "By decision 922/QĐ-BTTTT (before: 1726/QĐ-BTTTT of 12/10/2020); since 2025 there is decision 405/QĐ-BKHCN, whose structure was not read",
        },
        source: "dti-405",
      },
    ],
  },
};
