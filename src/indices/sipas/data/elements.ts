import type { Pair } from "../../rows.js";

/**
 * An element: its code, its key, its name, of which the English one is a translation of this
 * catalogue, and that of a plan where it is another.
 */
type ElementRow = `${string} | ${string} | ${Pair}`;

/** The five elements of administrative service, numbered as plans number them. */
export const SIPAS_SERVICE_ELEMENTS = [
  "1 | access | Tiếp cận dịch vụ hành chính công | Access to administrative services | Tiếp cận dịch vụ",
  "2 | procedure | Thủ tục hành chính | Administrative procedures",
  "3 | official | Công chức trực tiếp giải quyết công việc | Officials who handle the case | Công chức giải quyết thủ tục hành chính",
  "4 | result | Kết quả cung ứng dịch vụ hành chính công | Result of the service | Kết quả giải quyết thủ tục hành chính",
  "5 | feedback | Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị | Receiving and handling of feedback and complaints | Tiếp nhận, xử lý phản ánh, kiến nghị liên quan đến thủ tục hành chính",
] as const satisfies readonly ElementRow[];

/**
 * The four contents of making and carrying out policy, measured since 2022. Sources do not number
 * them; `P1` to `P4` are codes of this catalogue.
 */
export const SIPAS_POLICY_ELEMENTS = [
  "P1 | policy-information | Việc cung cấp thông tin về chính sách cho người dân của cơ quan Nhà nước | Information on policies given to the people",
  "P2 | policy-participation | Cơ hội tham gia của người dân vào quá trình xây dựng, tổ chức thực hiện chính sách | Opportunities to take part in making and carrying out policies",
  "P3 | policy-quality | Chất lượng chính sách | Quality of policies",
  "P4 | policy-outcome | Kết quả, tác động của chính sách | Results and impact of policies",
] as const satisfies readonly ElementRow[];

/** An item: its number on the form, the code of its element, and its subject in short words. */
type ItemRow = `${number} | ${string} | ${Pair}`;

/**
 * The items of the ninth question of the form of nine elements, on satisfaction, in short words of
 * this catalogue. The form names no decision; it has the nine elements of 1001/QĐ-BNV.
 */
export const SIPAS_ITEMS = [
  "1 | P1 | Thông tin về chính sách: nhiều hình thức, dễ tìm | Information on policies: many forms, easy to find",
  "2 | P1 | Thông tin về chính sách: đầy đủ, dễ hiểu | Information on policies: complete, easy to understand",
  "3 | P2 | Lấy ý kiến người dân về chính sách | Asking the people about policies",
  "4 | P2 | Tiếp nhận phản hồi về kết quả, tác động của chính sách | Taking feedback on results and impact of policies",
  "5 | P3 | Chính sách phát triển kinh tế - xã hội | Policy of economic and social development",
  "6 | P3 | Chính sách khám, chữa bệnh | Policy of health care",
  "7 | P3 | Chính sách giáo dục phổ thông | Policy of general education",
  "8 | P3 | Chính sách trật tự, an toàn xã hội | Policy of public order and safety",
  "9 | P3 | Chính sách giao thông đường bộ | Policy of road traffic",
  "10 | P3 | Chính sách điện sinh hoạt | Policy of household electricity",
  "11 | P3 | Chính sách nước sinh hoạt | Policy of household water",
  "12 | P3 | Chính sách an sinh xã hội | Policy of social security",
  "13 | P4 | Kinh tế gia đình tốt hơn nhờ chính sách | Better household economy through policies",
  "14 | P4 | Chất lượng cuộc sống tốt hơn nhờ chính sách | Better quality of life through policies",
  "15 | 1 | Thông tin về giải quyết thủ tục: nhiều hình thức, dễ tiếp cận | Information on procedures: many forms, easy to reach",
  "16 | 1 | Biển hiệu, chỉ dẫn tại nơi tiếp nhận | Signs and directions at the office",
  "17 | 1 | Trụ sở sạch sẽ, văn minh | Clean and orderly premises",
  "18 | 1 | Trang thiết bị phục vụ | Equipment for visitors",
  "19 | 2 | Niêm yết công khai quy định thủ tục | Rules of procedures posted in public",
  "20 | 2 | Thành phần hồ sơ đúng quy định | Papers asked for as the rules say",
  "21 | 2 | Phí, lệ phí đúng quy định | Fees as the rules say",
  "22 | 2 | Thời hạn giải quyết đúng quy định | Time limits as the rules say",
  "23 | 3 | Thái độ giao tiếp | Manners of officials",
  "24 | 3 | Trả lời câu hỏi kịp thời, đầy đủ | Prompt and full answers to questions",
  "25 | 3 | Hướng dẫn hồ sơ dễ hiểu, một lần | Guidance on papers: clear, once",
  "26 | 3 | Tuân thủ quy định khi giải quyết công việc | Keeping to the rules",
  "27 | 3 | Tận tình trong giải quyết công việc | Devotion to the case",
  "28 | 4 | Trả kết quả đúng hẹn | Result on the day named",
  "29 | 4 | Kết quả đầy đủ, chính xác | Complete and correct result",
  "30 | 4 | Kết quả công bằng | Fair result",
  "31 | 5 | Có hình thức tiếp nhận phản ánh, kiến nghị dễ dàng | Easy ways to give feedback and complain",
  "32 | 5 | Xử lý phản ánh, kiến nghị đúng quy định | Feedback and complaints handled as the rules say",
  "33 | 5 | Thông báo kết quả xử lý kịp thời | Prompt notice of the outcome",
] as const satisfies readonly ItemRow[];
