import type { Source } from "../../../text/index.js";

/*
 * Everything the PAPI catalogue rests on. The grade is that of the source itself: pages and
 * reports of papi.org.vn are the publisher's own (verified); data sets built from its workbooks,
 * press and provincial papers report what it published. A row that carries a label over to an
 * edition in which it was not seen is graded `inferred`, whatever its source.
 */
export const PAPI_SOURCES = {
  "faq-vi": {
    document: "papi.org.vn, Hỏi đáp: PAPI đo lường nội dung gì",
    url: "https://papi.org.vn/hoi-dap/?title=papi-do-luong-noi-dung-gi",
    confidence: "verified",
  },
  "faq-en": {
    document: "papi.org.vn, Frequently asked questions",
    url: "http://papi.org.vn/eng/faq",
    confidence: "verified",
  },
  "papi-and-pci": {
    document: "papi.org.vn, What PAPI and PCI have in common",
    url: "https://papi.org.vn/eng/hoi-dap/?title=giua-papi-va-pci-co-nhung-gi-tuong-dong-va-khac-biet",
    confidence: "verified",
  },
  "data-2014": {
    document: "papi.org.vn, Dữ liệu 2014",
    url: "http://origin.papi.org.vn/du-lieu?y=2014",
    confidence: "verified",
  },
  "by-province-2015": {
    document: "papi.org.vn, PAPI 2015 by province",
    url: "http://papi.org.vn/eng/by-province?tinh=ha-tinh&y=2015",
    confidence: "verified",
  },
  "by-province-2018": {
    document: "papi.org.vn, PAPI 2018 by province",
    url: "http://papi.org.vn/eng/by-province",
    confidence: "verified",
  },
  "report-2016": {
    document: "The 2016 PAPI Report",
    article: "p. 57",
    url: "https://fliphtml5.com/vfkvv/vzrr/THE_2016_PAPI_REPORT/57",
    confidence: "verified",
  },
  "report-2017": {
    document: "The 2017 PAPI Report",
    article: "p. 50",
    url: "https://fliphtml5.com/vfkvv/vxer/THE_2017_PAPI_REPORT/72",
    confidence: "verified",
  },
  "report-2022": {
    document: "Báo cáo Chỉ số PAPI 2022",
    article: "p. 82",
    url: "https://fliphtml5.com/vfkvv/ojkr/B%C3%A1o_c%C3%A1o_Ch%E1%BB%89_s%E1%BB%91_PAPI_2022/108",
    confidence: "verified",
  },
  "report-2023": {
    document: "2023 PAPI Report",
    article: "p. 75, table 3.6",
    url: "https://fliphtml5.com/vfkvv/ipje/2023_PAPI_REPORT/103",
    confidence: "verified",
  },
  "report-2023-groups": {
    document: "2023 PAPI Report",
    article: "p. xxiii",
    url: "https://fliphtml5.com/vfkvv/ipje/2023_PAPI_REPORT/25",
    confidence: "verified",
  },
  "workbook-2011-2016": {
    document: "PAPI 2011-2016 workbook, bilingual headers (mdtrinh/vietnamdata)",
    url: "https://github.com/mdtrinh/vietnamdata",
    confidence: "reported",
  },
  "codebook-2011-2024": {
    document: "Codebook of PAPI scores 2011-2024 (hnks-gh/ml-mcdm)",
    url: "https://github.com/hnks-gh/ml-mcdm",
    confidence: "reported",
  },
  "dashboard-2018-2024": {
    document: "Description of the PAPI workbooks (tunah72/papi-dashboard)",
    url: "https://github.com/tunah72/papi-dashboard",
    confidence: "reported",
  },
  "hung-yen-2021": {
    document: "Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Hưng Yên",
    article: "Biểu tổng hợp nhiệm vụ",
    confidence: "reported",
  },
  "vnexpress-2022": {
    document: "VnExpress, Bình Dương tiếp tục dẫn đầu cả nước về kiểm soát tham nhũng",
    url: "https://vnexpress.net/binh-duong-tiep-tuc-dan-dau-ca-nuoc-ve-kiem-soat-tham-nhung-4592448.html",
    confidence: "reported",
  },
  "environment-2020": {
    document: "Thị trường hàng hóa, PAPI 2020: quản trị môi trường",
    url: "https://thitruonghanghoa.com/tin-tuc/ha-noi-tp-hcm-da-nang-hai-phong-roi-vao-nhom-quan-tri-moi-truong-kem-nhat-ca-nuoc-159356.html",
    confidence: "reported",
  },
  "events-2020": {
    document: "Con số và Sự kiện, Kết quả Chỉ số PAPI 2020 và giai đoạn 2016-2020",
    url: "http://consosukien.vn/ket-qua-chi-so-papi-cap-tinh-nam-2020-va-giai-doan-2016-2020.htm",
    confidence: "reported",
  },
  "press-results": {
    document: "Press reports of the yearly publication of PAPI, 2016-2025",
    confidence: "reported",
  },
  "out-of-eighty": {
    document: "Báo Bà Rịa - Vũng Tàu and other papers that print the total out of 80",
    url: "https://baobariavungtau.com.vn/kinh-te/202207/phan-dau-den-nam-2025-br-vt-trong-nhom-co-chi-so-cchc-cao-nhat-nuoc-955613/",
    confidence: "reported",
  },
  calculation: {
    document: "Recalculated from the published scores 2011-2024",
    confidence: "inferred",
  },
  "not-found": {
    document: "No page or data set was found when this catalogue was made, in November 2026",
    confidence: "unverified",
  },
  recollection: {
    document: "General knowledge of the PAPI reports; no page that confirms it was read",
    confidence: "unverified",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of a source of the PAPI catalogue. */
export type PapiSourceKey = keyof typeof PAPI_SOURCES;
