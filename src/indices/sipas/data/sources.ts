import type { Source } from "../../../text/index.js";

/*
 * Everything the SIPAS catalogue rests on. Of the decisions only openings and summaries could be
 * read; neither their lists of criteria nor a formula of the index.
 */
export const SIPAS_SOURCES = {
  "opening-1383": {
    document: "Quyết định 1383/QĐ-BNV ngày 28/12/2012, phần đầu",
    url: "https://phapluatcongdong.vn/van-ban/quyet-dinh-1383-qd-bnv-ban-hanh-bo-noi-vu-nam-2012-p234805.htm",
    confidence: "verified",
  },
  "course-2013-questionnaires": {
    document: "Bộ Nội vụ, Chương trình bồi dưỡng công chức chuyên trách CCHC (12/2013), III.1",
    url: "https://tieuluan.info/b-ni-v-chng-trnh-bi-dng-cng-chc-chuyn-trch-ci-cch-hnh-chnh-h-n.html?page=15",
    confidence: "reported",
  },
  "course-2013-sample": {
    document: "Bộ Nội vụ, Chương trình bồi dưỡng công chức chuyên trách CCHC (12/2013), III.3",
    url: "https://123docz.net/trich-doan/730711-phuong-phap-chon-mau-dieu-tra-xa-hoi-hoc.htm",
    confidence: "reported",
  },
  "publication-2015": {
    document: "Quyết định 915/QĐ-BNV ngày 20/4/2016 (SIPAS 2015)",
    url: "https://thuvienphapluat.vn/bulletin/document.aspx?bid=2677a27a-b732-4250-a805-255523e0b1a3",
    confidence: "reported",
  },
  "press-2016": {
    document: "VEN 15/03/2017, SIPAS 2016",
    url: "http://ven.vn/at-least-70-satisfied-with-public-administration-services-survey-26008.html",
    confidence: "reported",
  },
  "opening-2640": {
    document: "Quyết định 2640/QĐ-BNV ngày 10/10/2017, phần đầu",
    url: "https://hieuluat.vn/hanh-chinh/quyet-dinh-2640-qd-bnv-bo-noi-vu-1cc0f.html",
    confidence: "verified",
  },
  "binh-duong-2018": {
    document: "Bình Dương 2018, năm yếu tố của Quyết định 2640/QĐ-BNV",
    url: "https://www.binhduong.gov.vn",
    confidence: "reported",
  },
  "vietnam-plus-2021": {
    document: "Vietnam+, SIPAS 2021: five basic factors",
    url: "https://en.vietnamplus.vn/public-administration-reform-index-2021-ministry-of-justice-claims-top-spot/229610.vnp",
    confidence: "reported",
  },
  "portal-979": {
    document: "Thư viện pháp luật, phần căn cứ của Quyết định 1001/QĐ-BNV",
    url: "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1001-QD-BNV-2023-Phuong-phap-Do-luong-hai-long-nguoi-dan-phuc-vu-co-quan-Nha-nuoc-590186.aspx",
    confidence: "reported",
  },
  "da-nang-2022": {
    document: "Thương hiệu và Công luận, SIPAS 2022 của Đà Nẵng",
    url: "https://thuonghieucongluan.com.vn/da-nang-chi-so-sipas-nam-2022-cua-thanh-pho-dat-gan-80-a196967.html",
    confidence: "reported",
  },
  "households-2022": {
    document: "VietNamNet, 37,000 households to take part in the survey of 2022",
    url: "https://vietnamnet.vn/en/37-000-households-to-take-part-in-survey-on-administrative-service-quality-2091396.html",
    confidence: "reported",
  },
  "decision-1001": {
    document: "Quyết định 1001/QĐ-BNV ngày 11/12/2023, phần đầu và tóm tắt",
    url: "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1001-QD-BNV-2023-Phuong-phap-Do-luong-hai-long-nguoi-dan-phuc-vu-co-quan-Nha-nuoc-590186.aspx",
    confidence: "verified",
  },
  "summary-1001": {
    document: "Tỉnh ủy Lâm Đồng, tóm tắt Quyết định 1001/QĐ-BNV",
    url: "https://lamdong.dcs.vn/tin-tuc-su-kien/thong-tin-tong-hop/type/detail/id/44084/task/128",
    confidence: "reported",
  },
  "press-2023": {
    document: "Vietnam+ 17/04/2024, SIPAS 2023",
    url: "https://en.vietnamplus.vn/satisfaction-of-administrative-services-improves/284704.vnp",
    confidence: "reported",
  },
  "gia-lai-2023": {
    document: "Báo Gia Lai, SIPAS 2023",
    url: "https://m.baogialai.com.vn/gia-lai-dung-dau-khu-vuc-tay-nguyen-ve-chi-so-sipas-post274056.amp",
    confidence: "reported",
  },
  "vna-2024": {
    document: "VNA 07/04/2025, SIPAS 2024",
    url: "https://vietnam.vnanet.vn/english/tin-van/over-90-of-citizens-report-no-difficulties-from-civil-servants-392158.html",
    confidence: "reported",
  },
  "labour-2024": {
    document: "Lao Động (English), SIPAS 2024",
    url: "https://news.laodong.vn/thoi-su/5-tinh-thap-nhat-ve-chi-so-hai-long-cua-nguoi-dan-voi-co-quan-hanh-chinh-1487593.ldo",
    confidence: "reported",
  },
  "press-series": {
    document: "Press reports of the yearly publication of SIPAS, 2018-2025",
    confidence: "reported",
  },
  "survey-page": {
    document: "Bộ Thông tin và Truyền thông, trang đánh giá của Cổng dịch vụ công",
    url: "https://dichvucong.mic.gov.vn/Pages/DanhGia.aspx",
    confidence: "reported",
  },
  "khanh-hoa-plan-2022": {
    document: "Sở Tài nguyên và Môi trường Khánh Hòa, Phụ lục Kế hoạch tháng 9/2022, phần B",
    confidence: "reported",
  },
  comparison: {
    document: "Comparison of the documents listed here",
    confidence: "inferred",
  },
  translation: {
    document: "Translated for this catalogue; no official English name was read",
    confidence: "inferred",
  },
  "not-found": {
    document: "No text was found when this catalogue was made, in November 2026",
    confidence: "unverified",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of a source of the SIPAS catalogue. */
export type SipasSourceKey = keyof typeof SIPAS_SOURCES;
