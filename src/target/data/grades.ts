import type { Source } from "../../text/index.js";
import type { GradeScale } from "../target.js";

/** A scale of grades, the lowest first. */
export interface GradeLadder {
  /** Grades in small letters, the lowest first. */
  readonly grades: readonly string[];
  /** Where the order comes from. */
  readonly source: Source;
}

/** The scales whose grades are known. */
export const GRADE_LADDERS: Readonly<Record<GradeScale, GradeLadder>> = {
  "procedure-handling": {
    grades: ["yếu", "trung bình", "khá", "tốt", "xuất sắc"],
    source: {
      document: "Thông tư 01/2018/TT-VPCP",
      article: "Điều 15",
      confidence: "verified",
    },
  },
  staff: {
    grades: [
      "không hoàn thành nhiệm vụ",
      "hoàn thành nhiệm vụ",
      "hoàn thành tốt nhiệm vụ",
      "hoàn thành xuất sắc nhiệm vụ",
    ],
    source: {
      document: "Nghị định 335/2025/NĐ-CP (bốn mức xếp loại chất lượng)",
      url: "https://cafef.vn/cong-chuc-khong-hoan-thanh-nhiem-vu-trong-truong-hop-nao-188251228100335529.chn",
      confidence: "reported",
    },
  },
  "papi-group": {
    grades: ["thấp nhất", "trung bình thấp", "trung bình cao", "cao nhất"],
    source: {
      document: "2023 PAPI Report",
      article: "p. xxiii",
      url: "https://fliphtml5.com/vfkvv/ipje/2023_PAPI_REPORT/25",
      confidence: "verified",
    },
  },
};
