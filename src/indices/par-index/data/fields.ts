import type { ParIndexSourceKey } from "./sources.js";

interface Wording {
  readonly text: string;
  readonly source: ParIndexSourceKey;
  /** Editions for which the source shows this wording; none for wordings of plans. */
  readonly seen?: readonly string[];
}

interface FieldRow {
  readonly code: string;
  readonly key: string;
  /** Translated for this catalogue. */
  readonly en: string;
  /** Wordings of the editions and of plans; the first also stands for editions not read. */
  readonly wordings: readonly [Wording, ...Wording[]];
}

/**
 * The eight fields on which provinces are scored. Their names changed from decision to decision
 * and plans mix them, so a field is known by its key, and every wording is kept.
 */
export const PAR_INDEX_FIELDS = [
  {
    code: "1",
    key: "direction",
    en: "Direction and management of administrative reform",
    wordings: [
      {
        text: "Công tác chỉ đạo, điều hành cải cách hành chính",
        source: "course-2948",
        seen: ["2948-2017"],
      },
      {
        text: "Công tác chỉ đạo điều hành cải cách hành chính",
        source: "binh-thuan-2020",
        seen: ["1149-2020"],
      },
      {
        text: "Công tác chỉ đạo, điều hành CCHC",
        source: "khanh-hoa-fields-2022",
        seen: ["876-2022"],
      },
      { text: "Công tác chỉ đạo điều hành", source: "binh-thuan-plan-2021" },
      { text: "Công tác lãnh đạo, chỉ đạo thực hiện CCHC", source: "khanh-hoa-plan-2022" },
    ],
  },
  {
    code: "2",
    key: "institutions",
    en: "Making and carrying out legal documents",
    wordings: [
      {
        text: "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh",
        source: "course-2948",
        seen: ["2948-2017"],
      },
      {
        text: "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật ở địa phương",
        source: "binh-thuan-2020",
        seen: ["1149-2020"],
      },
      { text: "Cải cách thể chế", source: "portal-876" },
      {
        text: "Xây dựng và tổ chức thực hiện VBQPPL tại tỉnh",
        source: "khanh-hoa-fields-2022",
        seen: ["876-2022"],
      },
    ],
  },
  {
    code: "3",
    key: "procedures",
    en: "Reform of administrative procedures",
    wordings: [
      { text: "Cải cách thủ tục hành chính", source: "course-2948", seen: ["2948-2017"] },
      { text: "Cải cách thủ tục hành chính", source: "binh-thuan-2020", seen: ["1149-2020"] },
    ],
  },
  {
    code: "4",
    key: "organisation",
    en: "Reform of the administrative apparatus",
    wordings: [
      { text: "Cải cách tổ chức bộ máy hành chính", source: "course-2948", seen: ["2948-2017"] },
      {
        text: "Cải cách tổ chức bộ máy hành chính",
        source: "binh-thuan-2020",
        seen: ["1149-2020"],
      },
      {
        text: "Cải cách tổ chức bộ máy hành chính",
        source: "khanh-hoa-fields-2022",
        seen: ["876-2022"],
      },
      { text: "Cải cách tổ chức bộ máy hành chính Nhà nước", source: "binh-thuan-plan-2021" },
    ],
  },
  {
    code: "5",
    key: "civil-service",
    en: "Quality of officials and public employees",
    wordings: [
      {
        text: "Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức",
        source: "course-2948",
        seen: ["2948-2017"],
      },
      {
        text: "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
        source: "binh-thuan-2020",
        seen: ["1149-2020"],
      },
      { text: "Cải cách chế độ công vụ", source: "portal-876" },
    ],
  },
  {
    code: "6",
    key: "public-finance",
    en: "Reform of public finance",
    wordings: [
      { text: "Cải cách tài chính công", source: "course-2948", seen: ["2948-2017"] },
      { text: "Cải cách tài chính công", source: "binh-thuan-2020", seen: ["1149-2020"] },
      { text: "Cải cách tài chính công", source: "khanh-hoa-fields-2022", seen: ["876-2022"] },
    ],
  },
  {
    code: "7",
    key: "digital",
    en: "Modernisation, e-government and digital government",
    wordings: [
      { text: "Hiện đại hoá hành chính", source: "course-2948", seen: ["2948-2017"] },
      { text: "Hiện đại hoá hành chính nhà nước", source: "binh-thuan-2020", seen: ["1149-2020"] },
      {
        text: "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
        source: "khanh-hoa-fields-2022",
        seen: ["876-2022"],
      },
    ],
  },
  {
    code: "8",
    key: "impact",
    en: "Impact of reform on people, organisations and development",
    wordings: [
      {
        text: "Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế xã hội của tỉnh",
        source: "course-2948",
        seen: ["2948-2017"],
      },
      {
        text: "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế xã hội ở địa phương",
        source: "binh-thuan-2020",
        seen: ["1149-2020"],
      },
      { text: "Tác động của CCHC", source: "khanh-hoa-fields-2022", seen: ["876-2022"] },
      {
        text: "Tác động của CCHC đến phát triển kinh tế - xã hội của tỉnh",
        source: "khanh-hoa-plan-2022",
      },
    ],
  },
] as const satisfies readonly FieldRow[];
