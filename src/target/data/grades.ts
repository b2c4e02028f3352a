import { lexicon } from "../../reading/index.js";
import type { Source } from "../../text/index.js";
import type { GradeScale } from "../target.js";

/** The grades of each scale, the lowest first. */
export const LADDERS: Readonly<Record<GradeScale, string>> = {
  "procedure-handling": "yếu|trung bình|khá|tốt|xuất sắc",
  staff:
    "không hoàn thành nhiệm vụ|hoàn thành nhiệm vụ|hoàn thành tốt nhiệm vụ|hoàn thành xuất sắc nhiệm vụ",
  "papi-group": "thấp nhất|trung bình thấp|trung bình cao|cao nhất",
};

/** The scales of grades by the grades. */
export const GRADES = /* @__PURE__ */ lexicon(LADDERS);

/** Where the order of each scale comes from. */
export const LADDER_SOURCES: Readonly<Record<GradeScale, Source>> = {
  "procedure-handling": {
    document: "Thông tư 01/2018/TT-VPCP",
    article: "Điều 15",
    confidence: "verified",
  },
  staff: {
    document: "Nghị định 335/2025/NĐ-CP (bốn mức xếp loại chất lượng)",
    url: "https://cafef.vn/cong-chuc-khong-hoan-thanh-nhiem-vu-trong-truong-hop-nao-188251228100335529.chn",
    confidence: "reported",
  },
  "papi-group": {
    document: "2023 PAPI Report",
    article: "p. xxiii",
    url: "https://fliphtml5.com/vfkvv/ipje/2023_PAPI_REPORT/25",
    confidence: "verified",
  },
};
