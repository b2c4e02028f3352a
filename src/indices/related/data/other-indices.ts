import { sourcesOf, type Pair, type RemarkRow } from "../../rows.js";
import { frozen } from "../../../text/index.js";

/** What is known of them rests on these. */
export const OTHER_SOURCES = /* @__PURE__ */ frozen(
  /* @__PURE__ */ sourcesOf({
    verified: [
      "pci-provinces | pcivietnam.vn, PCI of Quảng Trị and Đồng Nai 2006-2022 | https://pcivietnam.vn/en/provinces/quang-tri",
      "pci-about | pcivietnam.vn, What is PCI | https://pcivietnam.vn/en/about-us.html",
    ],
    reported: [
      "dti-922 | DTI cấp tỉnh theo Quyết định 922/QĐ-BTTTT ngày 20/5/2022 | http://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970",
      "dti-405 | Quyết định 405/QĐ-BKHCN ngày 03/4/2025 | https://thuvienphapluat.vn/bulletin/document.aspx?bid=80c046b9-9fe8-4f3f-8c21-09a875e66f3c",
      "ddci-plan | Kế hoạch cải cách hành chính năm 2021 tỉnh Bình Thuận (Quyết định 3272/QĐ-UBND ngày 31/12/2020)",
    ],
    inferred: [
      "pci-fit | The only weights in steps of 5 that give all eight published totals of two provinces, 2017-2021, to within 0.05",
      "dti-922-rest | Quyết định 922/QĐ-BTTTT: what is left of the printed totals of its groups",
    ],
  }),
);

type SourceKey = keyof typeof OTHER_SOURCES;

/** A part: its name, its weight in per cent or its points, where these come from if elsewhere. */
type PartRow = readonly [vi: string, en: string, points: number, pointsSource?: SourceKey];

/** An index that plans name beside the three. */
interface OtherIndexRow {
  readonly abbreviation: string;
  readonly name: Pair;
  readonly maximum?: number;
  readonly source: SourceKey;
  readonly partsSource: SourceKey;
  /** Where the points of all parts come from, if not from the source of the parts. */
  readonly pointsSource?: SourceKey;
  readonly parts: readonly PartRow[];
  readonly remarks: readonly RemarkRow<SourceKey>[];
}

/** Indices that plans name beside the three: references, not rules to compute by. */
export const OTHER_INDICES: Readonly<Record<"pci" | "ddci" | "dti", OtherIndexRow>> = {
  pci: {
    abbreviation: "PCI",
    name: "Chỉ số năng lực cạnh tranh cấp tỉnh | Provincial Competitiveness Index",
    maximum: 100,
    source: "pci-about",
    partsSource: "pci-provinces",
    pointsSource: "pci-fit",
    parts: [
      ["Gia nhập thị trường", "Entry costs", 5],
      ["Tiếp cận đất đai", "Access to land", 5],
      ["Tính minh bạch", "Transparency", 20],
      ["Chi phí thời gian", "Time costs", 5],
      ["Chi phí không chính thức", "Informal charges", 10],
      ["Cạnh tranh bình đẳng", "Fair competition", 5],
      ["Tính năng động", "Proactivity", 5],
      ["Hỗ trợ doanh nghiệp", "Business support", 20],
      ["Đào tạo lao động", "Labour training", 20],
      ["Thiết chế pháp lý", "Legal institutions", 5],
    ],
    remarks: [
      "Mỗi chỉ số thành phần có thang 10 điểm; trọng số suy ra từ kết quả 2017-2021, không khớp năm 2022 | Each sub-index is out of 10; the weights are inferred from results of 2017 to 2021 and do not fit 2022 | pci-fit",
      "Chỉ số 8 đổi tên từ Dịch vụ hỗ trợ doanh nghiệp thành Chính sách hỗ trợ doanh nghiệp năm 2021 | Sub-index 8 was renamed in 2021, from services to policies of business support | pci-provinces",
    ],
  },
  ddci: {
    abbreviation: "DDCI",
    name: "Chỉ số năng lực cạnh tranh của các sở, ngành và các huyện, thị xã, thành phố | Department and District Competitiveness Index",
    source: "ddci-plan",
    partsSource: "ddci-plan",
    parts: [],
    remarks: [
      "Mỗi tỉnh tự ban hành bộ chỉ số của mình; không có phương pháp chung toàn quốc | Each province makes its own; there is no national method | ddci-plan",
    ],
  },
  dti: {
    abbreviation: "DTI",
    name: "Bộ chỉ số đánh giá chuyển đổi số cấp tỉnh | Digital Transformation Index",
    maximum: 1000,
    source: "dti-922",
    partsSource: "dti-922",
    parts: [
      ["Nhận thức số", "Digital awareness", 100],
      ["Thể chế số", "Digital institutions", 100],
      ["Hạ tầng số", "Digital infrastructure", 100],
      ["Nhân lực số", "Digital workforce", 100],
      ["An toàn thông tin mạng", "Cybersecurity", 100],
      ["Đô thị thông minh", "Smart cities", 0],
      ["Hoạt động chính quyền số", "Digital government", 200],
      ["Hoạt động kinh tế số", "Digital economy", 150],
      ["Hoạt động xã hội số", "Digital society", 150, "dti-922-rest"],
    ],
    remarks: [
      "Theo Quyết định 922/QĐ-BTTTT (trước đó 1726/QĐ-BTTTT ngày 12/10/2020); từ 2025 có Quyết định 405/QĐ-BKHCN, chưa đọc được cấu trúc | By decision 922/QĐ-BTTTT (before: 1726/QĐ-BTTTT of 12/10/2020); since 2025 there is decision 405/QĐ-BKHCN, whose structure was not read | dti-405",
    ],
  },
};
