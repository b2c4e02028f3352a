import { lexicon, phrases } from "../../reading/index.js";

/** Kinds of documents that are cited by a name of their own: `Luật Tố cáo năm 2018`. */
export const LAW_KINDS = /* @__PURE__ */ lexicon({
  code: "bộ luật",
  law: "luật",
  ordinance: "pháp lệnh",
  constitution: "hiến pháp",
});

/** `pháp luật`, `kỷ luật`: the word before makes it no law. */
export const NO_LAW_AFTER = /* @__PURE__ */ phrases("pháp|kỷ|kỉ|quy|dự|trong|hình");

/** `Luật sư`, `luật định`: the word after makes it no law. */
export const NO_LAW_BEFORE = /* @__PURE__ */ phrases("sư|gia|định|này|về|và|của|năm|ngày|số|pháp");

/** With these begins the name of a law that changes others, which it names. */
export const AMENDING = /* @__PURE__ */ phrases("sửa đổi|sửa đổi , bổ sung");

/**
 * Words around a comma that stands inside the name of a law: `Luật Cán bộ, công chức`.
 * Any other comma ends the name, because what follows may be another task of the sentence.
 */
export const NAME_COMMAS = /* @__PURE__ */ phrases(
  "đổi , bổ|phòng , chống|xã , phường|phường , thị|kiệm , chống|nhập , cảnh|cảnh , xuất|" +
    "cảnh , nhập|cảnh , quá|cảnh , cư|bệnh , chữa|bộ , công|đua , khen|lý , sử|khí , vật|" +
    "cháy , chữa|nạn , cứu|vệ , chăm|tự , an",
);

/** `… của người nước ngoài tại Việt Nam` belongs to names of laws. */
export const INSIDE_NAME = /* @__PURE__ */ phrases("của người|tại Việt");

/** Documents whose year may be meant beside a law that they name. */
export const PLANS = /* @__PURE__ */ phrases("kế hoạch|báo cáo|công tác|chương trình");
