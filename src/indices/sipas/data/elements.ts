import type { SipasSourceKey } from "./sources.js";

interface ElementRow {
  readonly code: string;
  readonly key: string;
  readonly pillar: "service" | "policy";
  readonly vi: string;
  readonly viSource: SipasSourceKey;
  /** Translated for this catalogue. */
  readonly en: string;
  readonly aliases: readonly { readonly text: string; readonly source: SipasSourceKey }[];
}

/** The five elements of administrative service, numbered as plans number them. */
export const SIPAS_SERVICE_ELEMENTS = [
  {
    code: "1",
    key: "access",
    pillar: "service",
    vi: "Tiếp cận dịch vụ hành chính công",
    viSource: "binh-duong-2018",
    en: "Access to administrative services",
    aliases: [{ text: "Tiếp cận dịch vụ", source: "khanh-hoa-plan-2022" }],
  },
  {
    code: "2",
    key: "procedure",
    pillar: "service",
    vi: "Thủ tục hành chính",
    viSource: "binh-duong-2018",
    en: "Administrative procedures",
    aliases: [],
  },
  {
    code: "3",
    key: "official",
    pillar: "service",
    vi: "Công chức trực tiếp giải quyết công việc",
    viSource: "binh-duong-2018",
    en: "Officials who handle the case",
    aliases: [{ text: "Công chức giải quyết thủ tục hành chính", source: "khanh-hoa-plan-2022" }],
  },
  {
    code: "4",
    key: "result",
    pillar: "service",
    vi: "Kết quả cung ứng dịch vụ hành chính công",
    viSource: "binh-duong-2018",
    en: "Result of the service",
    aliases: [{ text: "Kết quả giải quyết thủ tục hành chính", source: "khanh-hoa-plan-2022" }],
  },
  {
    code: "5",
    key: "feedback",
    pillar: "service",
    vi: "Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị",
    viSource: "binh-duong-2018",
    en: "Receiving and handling of feedback and complaints",
    aliases: [
      {
        text: "Tiếp nhận, xử lý phản ánh, kiến nghị liên quan đến thủ tục hành chính",
        source: "khanh-hoa-plan-2022",
      },
    ],
  },
] as const satisfies readonly ElementRow[];

/**
 * The four contents of making and carrying out policy, measured since 2022. Sources do not number
 * them; `P1` to `P4` are codes of this catalogue.
 */
export const SIPAS_POLICY_ELEMENTS = [
  {
    code: "P1",
    key: "policy-information",
    pillar: "policy",
    vi: "Việc cung cấp thông tin về chính sách cho người dân của cơ quan Nhà nước",
    viSource: "da-nang-2022",
    en: "Information on policies given to the people",
    aliases: [],
  },
  {
    code: "P2",
    key: "policy-participation",
    pillar: "policy",
    vi: "Cơ hội tham gia của người dân vào quá trình xây dựng, tổ chức thực hiện chính sách",
    viSource: "da-nang-2022",
    en: "Opportunities to take part in making and carrying out policies",
    aliases: [],
  },
  {
    code: "P3",
    key: "policy-quality",
    pillar: "policy",
    vi: "Chất lượng chính sách",
    viSource: "da-nang-2022",
    en: "Quality of policies",
    aliases: [],
  },
  {
    code: "P4",
    key: "policy-outcome",
    pillar: "policy",
    vi: "Kết quả, tác động của chính sách",
    viSource: "da-nang-2022",
    en: "Results and impact of policies",
    aliases: [],
  },
] as const satisfies readonly ElementRow[];
