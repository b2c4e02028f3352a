import type { ParIndexSourceKey } from "./sources.js";

/** A wording, who writes it so, and the edition for which the source shows it; none for plans. */
type Wording = `${string} | ${ParIndexSourceKey}` | `${string} | ${ParIndexSourceKey} | ${string}`;

/**
 * A field: its code, key and English name, a translation of this catalogue; of the wordings of
 * editions and plans the first also stands for editions not read.
 */
type FieldRow = readonly [
  `${string} | ${string} | ${string}`,
  ...wordings: [Wording, ...Wording[]],
];

/**
 * The eight fields on which provinces are scored. Their names changed from decision to decision
 * and plans mix them, so a field is known by its key, and every wording is kept.
 */
export const PAR_INDEX_FIELDS = [
  [
    "1 | direction | Direction and management of administrative reform",
    "Công tác chỉ đạo, điều hành cải cách hành chính | course-2948 | 2948-2017",
    "Công tác chỉ đạo điều hành cải cách hành chính | binh-thuan-2020 | 1149-2020",
    "Công tác chỉ đạo, điều hành CCHC | khanh-hoa-fields-2022 | 876-2022",
    "Công tác chỉ đạo điều hành | binh-thuan-plan-2021",
    "Công tác lãnh đạo, chỉ đạo thực hiện CCHC | khanh-hoa-plan-2022",
  ],
  [
    "2 | institutions | Making and carrying out legal documents",
    "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh | course-2948 | 2948-2017",
    "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật ở địa phương | binh-thuan-2020 | 1149-2020",
    "Cải cách thể chế | portal-876",
    "Xây dựng và tổ chức thực hiện VBQPPL tại tỉnh | khanh-hoa-fields-2022 | 876-2022",
  ],
  [
    "3 | procedures | Reform of administrative procedures",
    "Cải cách thủ tục hành chính | course-2948 | 2948-2017",
    "Cải cách thủ tục hành chính | binh-thuan-2020 | 1149-2020",
  ],
  [
    "4 | organisation | Reform of the administrative apparatus",
    "Cải cách tổ chức bộ máy hành chính | course-2948 | 2948-2017",
    "Cải cách tổ chức bộ máy hành chính | binh-thuan-2020 | 1149-2020",
    "Cải cách tổ chức bộ máy hành chính | khanh-hoa-fields-2022 | 876-2022",
    "Cải cách tổ chức bộ máy hành chính Nhà nước | binh-thuan-plan-2021",
  ],
  [
    "5 | civil-service | Quality of officials and public employees",
    "Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức | course-2948 | 2948-2017",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức | binh-thuan-2020 | 1149-2020",
    "Cải cách chế độ công vụ | portal-876",
  ],
  [
    "6 | public-finance | Reform of public finance",
    "Cải cách tài chính công | course-2948 | 2948-2017",
    "Cải cách tài chính công | binh-thuan-2020 | 1149-2020",
    "Cải cách tài chính công | khanh-hoa-fields-2022 | 876-2022",
  ],
  [
    "7 | digital | Modernisation, e-government and digital government",
    "Hiện đại hoá hành chính | course-2948 | 2948-2017",
    "Hiện đại hoá hành chính nhà nước | binh-thuan-2020 | 1149-2020",
    "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số | khanh-hoa-fields-2022 | 876-2022",
  ],
  [
    "8 | impact | Impact of reform on people, organisations and development",
    "Tác động của CCHC đến người dân, tổ chức và phát triển kinh tế xã hội của tỉnh | course-2948 | 2948-2017",
    "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế xã hội ở địa phương | binh-thuan-2020 | 1149-2020",
    "Tác động của CCHC | khanh-hoa-fields-2022 | 876-2022",
    "Tác động của CCHC đến phát triển kinh tế - xã hội của tỉnh | khanh-hoa-plan-2022",
  ],
] as const satisfies readonly FieldRow[];
