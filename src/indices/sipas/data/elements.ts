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
