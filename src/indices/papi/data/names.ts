import type { Locale } from "../../../text/index.js";
import type { PapiDimensionKey, PapiEditionKey, PapiSubDimensionKey } from "../codes.js";
import type { PapiSourceKey } from "./sources.js";

/*
 * A label published with the scores (workbook, report, press) names a sub-dimension; the wording
 * of a province's own plan does so where it agrees with it or where no published label is known,
 * and is otherwise an alias.
 */

/** Who printed a label, and the editions for which the source itself shows it, by short names. */
export const PAPI_PRINTED: Readonly<
  Record<string, readonly [source: PapiSourceKey, ...seen: PapiEditionKey[]]>
> = {
  workbook: ["workbook-2011-2016", "2011-2015", "2016-2017"],
  "workbook-until-2015": ["workbook-2011-2016", "2011-2015"],
  "workbook-2016": ["workbook-2011-2016", "2016-2017"],
  "by-province-2015": ["by-province-2015", "2011-2015"],
  "by-province-2018": ["by-province-2018", "2018"],
  "report-2017": ["report-2017", "2016-2017"],
  codebook: ["codebook-2011-2024", "2018", "2019-2020", "2021-2024"],
  "codebook-until-2020": ["codebook-2011-2024", "2018", "2019-2020"],
  "codebook-2019": ["codebook-2011-2024", "2019-2020", "2021-2024"],
  faq: ["faq-vi", "2018", "2019-2020", "2021-2024"],
  pci: ["papi-and-pci", "2018", "2019-2020", "2021-2024"],
  dashboard: ["dashboard-2018-2024", "2018", "2019-2020", "2021-2024"],
  "dashboard-around-2019": ["dashboard-2018-2024", "2018", "2021-2024"],
  "hung-yen": ["hung-yen-2021", "2019-2020"],
  environment: ["environment-2020", "2019-2020"],
  vnexpress: ["vnexpress-2022", "2021-2024"],
  "report-2023": ["report-2023", "2021-2024"],
  recollection: ["recollection", "2018", "2019-2020", "2021-2024"],
  "recollection-2019": ["recollection", "2019-2020", "2021-2024"],
};

/**
 * One label: its language, what it says, who printed it, and the editions to which it is carried
 * over from the first of these without having been seen there.
 */
export type PapiNameRow =
  `${Locale} | ${string} | ${string}` | `${Locale} | ${string} | ${string} | ${string}`;

/** The names of the dimensions and sub-dimensions, best first: the first that covers an edition. */
export const PAPI_NAMES: Readonly<
  Record<PapiDimensionKey | PapiSubDimensionKey, readonly PapiNameRow[]>
> = {
  participation: [
    "vi | Tham gia của người dân ở cấp cơ sở | faq, workbook",
    "vi | Tham gia của người dân | hung-yen",
    "en | Participation at Local Levels | pci, by-province-2015, workbook-2016",
  ],
  transparency: [
    "vi | Công khai, minh bạch trong việc ra quyết định ở địa phương | faq",
    "vi | Công khai, minh bạch | workbook",
    "vi | Công khai, minh bạch trong việc ra quyết định | hung-yen",
    "en | Transparency in Local Decision-making | pci",
    "en | Transparency | by-province-2015, workbook-2016",
  ],
  "vertical-accountability": [
    "vi | Trách nhiệm giải trình với người dân | faq, workbook",
    "en | Vertical Accountability Towards Citizens | pci",
    "en | Vertical Accountability | by-province-2015, workbook-2016",
  ],
  "control-of-corruption": [
    "vi | Kiểm soát tham nhũng trong khu vực công | faq, workbook",
    "en | Control of Corruption in the Public Sector | pci",
    "en | Control of Corruption | by-province-2015, workbook-2016",
  ],
  "administrative-procedures": [
    "vi | Thủ tục hành chính công | faq, workbook",
    "en | Public Administrative Procedures | pci, by-province-2015, workbook-2016",
  ],
  "public-service-delivery": [
    "vi | Cung ứng dịch vụ công | faq, workbook",
    "en | Public Service Delivery | pci, by-province-2015, workbook-2016",
  ],
  "environmental-governance": [
    "vi | Quản trị môi trường | faq",
    "en | Environmental Governance | pci",
  ],
  "e-governance": ["vi | Quản trị điện tử | faq", "en | E-Governance | pci"],
  "civic-knowledge": [
    "vi | Tri thức công dân | workbook, hung-yen | 2018, 2021-2024",
    "en | Civic Knowledge | by-province-2015, workbook-2016, by-province-2018, codebook-2019",
  ],
  "opportunities-for-participation": [
    "vi | Cơ hội tham gia | workbook, hung-yen | 2018, 2021-2024",
    "en | Opportunities for Participation | by-province-2015, workbook-2016, by-province-2018",
    "en | Opportunities for Participation in Elections | codebook-2019",
  ],
  "quality-of-elections": [
    "vi | Chất lượng bầu cử | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Chất lượng bầu cử trưởng thôn, tổ trưởng dân phố | hung-yen | 2018, 2021-2024",
    "en | Quality of Elections | by-province-2015, workbook-2016, by-province-2018",
    "en | Quality of Village Head Elections | codebook-2019",
  ],
  "voluntary-contributions": [
    "vi | Đóng góp tự nguyện | workbook, hung-yen | 2018, 2021-2024",
    "en | Voluntary Contributions | by-province-2015, workbook-2016",
    "en | Contributions | by-province-2018",
    "en | Voluntary Contributions | codebook-2019",
  ],
  "access-to-information": [
    "vi | Tiếp cận thông tin | hung-yen, dashboard-around-2019",
    "en | Access to Information | by-province-2018, codebook-2019",
  ],
  "poverty-lists": [
    "vi | Danh sách hộ nghèo | workbook",
    "vi | Công khai, minh bạch danh sách hộ nghèo | hung-yen | 2018, 2021-2024",
    "vi | Công khai danh sách hộ nghèo | dashboard",
    "en | Poverty Lists | by-province-2015, workbook-2016",
    "en | Poverty List Transparency | by-province-2018, codebook-2019",
    "en | Poverty Lists | codebook",
  ],
  "communal-budget": [
    "vi | Thu, chi ngân sách cấp xã/phường | workbook",
    "vi | Công khai, minh bạch ngân sách xã, phường | hung-yen | 2018, 2021-2024",
    "vi | Công khai ngân sách xã | dashboard",
    "vi | Công khai, minh bạch thu, chi ngân sách cấp xã/phường | recollection",
    "en | Communal Budget and Expenditure | by-province-2015, workbook-2016",
    "en | Communal Budget Transparency | by-province-2018, codebook-2019",
    "en | Communal Budgets | codebook",
  ],
  "land-use-plan-and-price": [
    "vi | Kế hoạch sử dụng đất, khung giá đền bù | workbook",
    "vi | Công khai minh bạch quy hoạch, kế hoạch sử dụng đất, giá đất | hung-yen | 2018, 2021-2024",
    "vi | Công khai, minh bạch quy hoạch/kế hoạch sử dụng đất, bảng/khung giá đất | recollection",
    "en | Land-Use Plans/Price Frames | by-province-2015, workbook-2016",
    "en | Transparent Land-Use Plan/Price Frames | by-province-2018, codebook-2019",
    "en | Land-Use Plan/Pricing | codebook",
  ],
  "interactions-with-authorities": [
    "vi | Hiệu quả tương tác với các cấp chính quyền | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Tương tác với chính quyền | hung-yen | 2018, 2021-2024",
    "en | Interactions With Local Authorities | by-province-2015, report-2017, by-province-2018, codebook-2019",
  ],
  "peoples-inspection-boards": [
    "vi | Ban thanh tra nhân dân | workbook-until-2015",
    "vi | Hiệu quả của Ban Thanh tra Nhân dân | workbook-2016",
    "en | People's Inspection Boards | by-province-2015, report-2017",
  ],
  "community-investment-boards": [
    "vi | Ban Giám sát đầu tư cộng đồng | workbook-until-2015",
    "en | Community Investment Boards | by-province-2015",
  ],
  "response-to-citizens": [
    "vi | Đáp ứng kiến nghị của người dân | workbook-2016",
    "vi | Giải quyết khiếu nại, tố cáo, khúc mắc | hung-yen | 2018, 2021-2024",
    "vi | Giải quyết khiếu nại, tố giác | dashboard",
    "vi | Giải đáp khiếu nại, tố cáo, khúc mắc của người dân | recollection",
    "en | Responsive to Citizen Actions | report-2017",
    "en | Governments Responsive to Citizen Appeals | codebook",
  ],
  "access-to-justice": [
    "vi | Tiếp cận dịch vụ tư pháp | hung-yen, dashboard-around-2019",
    "en | Access to Justice Services | codebook",
  ],
  "corruption-in-local-government": [
    "vi | Kiểm soát tham nhũng trong chính quyền | workbook",
    "vi | Kiểm soát tham nhũng trong chính quyền địa phương | vnexpress, hung-yen | 2018",
    "en | Limits on Public Sector Corruption | by-province-2015, workbook-2016",
    "en | Limits on Corruption in Local Governments | codebook",
  ],
  "corruption-in-service-delivery": [
    "vi | Kiểm soát tham nhũng trong cung ứng dịch vụ công | workbook",
    "vi | Kiểm soát tham nhũng trong cung ứng dịch vụ công | vnexpress | 2018, 2019-2020",
    "vi | Kiểm soát tham nhũng trong cung ứng dịch vụ công y tế, giáo dục | hung-yen",
    "en | Limits on Corruption in Service Delivery | workbook, codebook",
  ],
  "equity-in-state-employment": [
    "vi | Công bằng trong tuyển dụng vào nhà nước | workbook",
    "vi | Công bằng trong tuyển dụng nhân lực vào khu vực công | vnexpress | 2018, 2019-2020",
    "vi | Công bằng trong tuyển dụng vào khu vực công | hung-yen",
    "en | Equity in Employment | workbook",
    "en | Equity in State Employment | codebook",
  ],
  "willingness-to-fight-corruption": [
    "vi | Quyết tâm chống tham nhũng | workbook",
    "vi | Quyết tâm chống tham nhũng của chính quyền địa phương | vnexpress, hung-yen | 2018",
    "en | Willingness to Fight Corruption | workbook, codebook",
  ],
  "certification-procedures": [
    "vi | Chứng thực/xác nhận | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Dịch vụ chứng thực, xác nhận của chính quyền | hung-yen | 2018, 2021-2024",
    "en | Certification Procedures | workbook, codebook",
  ],
  "construction-permits": [
    "vi | Giấy phép xây dựng | workbook | 2018, 2019-2020",
    "vi | Dịch vụ cấp phép xây dựng | hung-yen | 2018",
    "en | Construction Permits | workbook, codebook-until-2020",
  ],
  "land-use-rights-procedures": [
    "vi | Giấy chứng nhận quyền sử dụng đất | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Dịch vụ cấp GCN quyền sử dụng đất | hung-yen | 2018, 2021-2024",
    "en | Land-Use Rights Procedures | workbook",
    "en | Land Title Procedures | codebook",
  ],
  "commune-level-personal-procedures": [
    "vi | Thủ tục hành chính cấp xã/phường | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Dịch vụ hành chính cấp xã | hung-yen | 2018, 2021-2024",
    "en | Personal Procedures | workbook, codebook",
  ],
  "public-health": [
    "vi | Y tế công lập | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Dịch vụ y tế công lập | hung-yen | 2018, 2021-2024",
    "en | Public Health | workbook",
    "en | Public Health | report-2023 | 2018, 2019-2020",
    "en | Public Healthcare | codebook",
  ],
  "public-primary-education": [
    "vi | Giáo dục tiểu học công lập | workbook | 2018, 2019-2020, 2021-2024",
    "vi | Giáo dục tiểu học | hung-yen | 2018, 2021-2024",
    "en | Public Primary Education | workbook",
    "en | Public Primary Education | report-2023 | 2018, 2019-2020",
    "en | Primary Education | codebook",
  ],
  "basic-infrastructure": [
    "vi | Cơ sở hạ tầng căn bản | workbook, hung-yen | 2018, 2021-2024",
    "en | Basic Infrastructure | workbook, report-2023, codebook-until-2020",
  ],
  "law-and-order": [
    "vi | An ninh, trật tự | workbook | 2018, 2019-2020, 2021-2024",
    "vi | An ninh trật tự | hung-yen | 2018, 2021-2024",
    "en | Law and Order | workbook, report-2023, codebook-until-2020",
  ],
  "environmental-protection": [
    "vi | Nghiêm túc trong bảo vệ môi trường | hung-yen | 2018, 2021-2024",
    "en | Environmental Protection | codebook",
  ],
  "air-quality": [
    "vi | Chất lượng không khí | environment | 2018, 2021-2024",
    "en | Quality of Air | codebook",
  ],
  "water-quality": [
    "vi | Chất lượng nước | hung-yen | 2018, 2021-2024",
    "en | Quality of Water | codebook",
  ],
  "egovernment-portals": [
    "vi | Tiếp cận Cổng thông tin điện tử của chính quyền địa phương | hung-yen | 2018, 2021-2024",
    "vi | Sử dụng cổng thông tin điện tử của chính quyền địa phương | recollection",
    "en | Access to E-Government Portals | codebook",
  ],
  "internet-access": [
    "vi | Tiếp cận và sử dụng internet tại địa phương | hung-yen | 2018, 2021-2024",
    "en | Access to the Internet | codebook",
  ],
  "e-responsiveness": [
    "vi | Phúc đáp qua Cổng thông tin điện tử | hung-yen | 2021-2024",
    "vi | Phúc đáp yêu cầu của người dân qua cổng thông tin điện tử | recollection-2019",
    "en | E-Responsiveness of Provincial Authorities | codebook-2019",
  ],
};
