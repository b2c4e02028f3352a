import { lexicon, phrases } from "../../reading/index.js";

/** Words that open a place in an order, and those that may mean something else. */
export const RANK_OPENINGS = /* @__PURE__ */ lexicon({
  sure: "xếp [hạng]|[xếp/đứng] [ở] vị trí [thứ]|[xếp/đứng] [thứ/hạng]|xếp hạng thứ|[xếp] thứ hạng|vị trí thứ|vị trí xếp hạng|[lên/vào/đạt/giữ] [vị trí/thứ hạng/hạng] [thứ]|lên thứ",
  open: "vị trí|hạng|thứ|vị thứ",
});

/** Words that name a place before its number. */
export const PLACE_NAMES = /* @__PURE__ */ phrases("vị trí [thứ]|[thứ] hạng|thứ|bậc");

/** Births are counted as places are. */
export const BIRTHS = /* @__PURE__ */ phrases("con thứ");

/** Things that are put in a class: `xếp hạng 02 di tích`. */
export const CLASSED = /* @__PURE__ */ phrases(
  "di [tích/sản]|sao|sản phẩm|khách sạn|cơ sở|danh lam|thắng cảnh|công trình|bệnh viện|trung tâm|hợp tác xã|htx|hiện vật|ngôi|cây",
);

/** Words that open a group of leaders. */
export const GROUP_OPENINGS = /* @__PURE__ */ phrases(
  "[nằm trong/xếp trong/đứng trong/trong/thuộc/vào/ở/] nhóm|[nằm] trong [số]|[lọt/nằm trong/trong/thuộc/vào/lọt vào/] [top/tốp]|lọt vào|[là] một trong|thuộc",
);

/** Those who are ranked, where a group of so many of them needs no other word. */
export const RANKED = /* @__PURE__ */ phrases(
  "tỉnh|địa phương|thành phố|quốc gia|nước|bộ|xã|phường|sở|huyện|[đơn vị/cơ quan] [dẫn/đứng]",
);

/** Words before a group that has a name. */
export const INSIDE = /* @__PURE__ */ phrases("nằm trong|thuộc|vào|ở");

/** Which end of an order a group stands at. */
export const GROUP_ENDS = /* @__PURE__ */ lexicon({
  top: "[dẫn/đứng/hàng/top/tốp/] đầu|[tốt/cao/mạnh/phát triển/] nhất|cao|khá|tiên tiến|đầu cả nước|đầu tiên",
  bottom: "[thấp/kém/yếu] nhất|[đứng] cuối|cuối bảng",
});

/** All of an order: `nhóm 20 cả nước`. */
export const WHOLE_FIELDS = /* @__PURE__ */ phrases("cả nước|toàn quốc|[cả/toàn] tỉnh");

/** Parts of an order: `dẫn đầu khối sở, ngành`. */
export const PART_FIELDS = /* @__PURE__ */ phrases(
  "[trong/] [khối/cụm/vùng/khu vực]|toàn ngành|trong [ngành/toàn ngành]",
);

/** Words that end the name of those ranked. */
export const FIELD_STOPS = /* @__PURE__ */ phrases(
  "cả|tăng|giảm|trong|của|trên|về|so|trở|năm|và|theo|toàn",
);

/** The rank of the best. */
export const FIRST = /* @__PURE__ */ phrases(
  "[đứng/dẫn] đầu [cả nước/toàn quốc/toàn tỉnh/cụm/khối/khu vực/vùng/toàn ngành]|[đứng/xếp] thứ nhất|số [1/một] [tại/ở/] [việt nam/cả nước/khu vực/châu á/thế giới]",
);

/** `nâng hạng viên chức`, `nâng bậc lương`: other orders than those of an index. */
export const NOT_RANKED = /* @__PURE__ */ phrases(
  "viên|chức|công|giáo|lương|sao|đô|bệnh|tín|thợ|nghề|giấy",
);

/** Words that open a grade, and those that need `trở lên` behind it. */
export const GRADE_OPENINGS = /* @__PURE__ */ lexicon({
  sure: "[đạt/được/] xếp loại|[đánh giá] đạt loại|đánh giá loại|xếp [loại] mức",
  open: "xếp loại từ|[phân/tối thiểu/từ/] loại|đạt loại từ|[đạt/đạt từ/từ/ở/] mức|đạt [từ]|từ|[xếp] hạng|đạt từ loại|xếp mức từ|đánh giá",
});
