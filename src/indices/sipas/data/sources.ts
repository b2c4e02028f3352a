import { sourcesOf } from "../../rows.js";

/*
 * Everything the SIPAS catalogue rests on. Of the decisions only openings and summaries could be
 * read; neither their lists of criteria nor a formula of the index.
 */
export const SIPAS_SOURCES = /* @__PURE__ */ sourcesOf({
  verified: [
    "opening-1383 | Quyết định 1383/QĐ-BNV ngày 28/12/2012, phần đầu | https://phapluatcongdong.vn/van-ban/quyet-dinh-1383-qd-bnv-ban-hanh-bo-noi-vu-nam-2012-p234805.htm",
    "opening-2640 | Quyết định 2640/QĐ-BNV ngày 10/10/2017, phần đầu | https://hieuluat.vn/hanh-chinh/quyet-dinh-2640-qd-bnv-bo-noi-vu-1cc0f.html",
    "decision-1001 | Quyết định 1001/QĐ-BNV ngày 11/12/2023, phần đầu và tóm tắt | https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1001-QD-BNV-2023-Phuong-phap-Do-luong-hai-long-nguoi-dan-phuc-vu-co-quan-Nha-nuoc-590186.aspx",
  ],
  reported: [
    "course-2013-questionnaires | Bộ Nội vụ, Chương trình bồi dưỡng công chức chuyên trách CCHC (12/2013), III.1 | https://tieuluan.info/b-ni-v-chng-trnh-bi-dng-cng-chc-chuyn-trch-ci-cch-hnh-chnh-h-n.html?page=15",
    "course-2013-sample | Bộ Nội vụ, Chương trình bồi dưỡng công chức chuyên trách CCHC (12/2013), III.3 | https://123docz.net/trich-doan/730711-phuong-phap-chon-mau-dieu-tra-xa-hoi-hoc.htm",
    "publication-2015 | Quyết định 915/QĐ-BNV ngày 20/4/2016 (SIPAS 2015) | https://thuvienphapluat.vn/bulletin/document.aspx?bid=2677a27a-b732-4250-a805-255523e0b1a3",
    "press-2016 | VEN 15/03/2017, SIPAS 2016 | http://ven.vn/at-least-70-satisfied-with-public-administration-services-survey-26008.html",
    "binh-duong-2018 | Bình Dương 2018, năm yếu tố của Quyết định 2640/QĐ-BNV | https://www.binhduong.gov.vn",
    "vietnam-plus-2021 | Vietnam+, SIPAS 2021: five basic factors | https://en.vietnamplus.vn/public-administration-reform-index-2021-ministry-of-justice-claims-top-spot/229610.vnp",
    "da-nang-2022 | Thương hiệu và Công luận, SIPAS 2022 của Đà Nẵng | https://thuonghieucongluan.com.vn/da-nang-chi-so-sipas-nam-2022-cua-thanh-pho-dat-gan-80-a196967.html",
    "households-2022 | VietNamNet, 37,000 households to take part in the survey of 2022 | https://vietnamnet.vn/en/37-000-households-to-take-part-in-survey-on-administrative-service-quality-2091396.html",
    "summary-1001 | Tỉnh ủy Lâm Đồng, tóm tắt Quyết định 1001/QĐ-BNV | https://lamdong.dcs.vn/tin-tuc-su-kien/thong-tin-tong-hop/type/detail/id/44084/task/128",
    "press-2023 | Vietnam+ 17/04/2024, SIPAS 2023 | https://en.vietnamplus.vn/satisfaction-of-administrative-services-improves/284704.vnp",
    "gia-lai-2023 | Báo Gia Lai, SIPAS 2023 | https://m.baogialai.com.vn/gia-lai-dung-dau-khu-vuc-tay-nguyen-ve-chi-so-sipas-post274056.amp",
    "vna-2024 | VNA 07/04/2025, SIPAS 2024 | https://vietnam.vnanet.vn/english/tin-van/over-90-of-citizens-report-no-difficulties-from-civil-servants-392158.html",
    "press-series | Press reports of the yearly publication of SIPAS, 2018-2025",
    "survey-page | Bộ Thông tin và Truyền thông, trang đánh giá của Cổng dịch vụ công | https://dichvucong.mic.gov.vn/Pages/DanhGia.aspx",
    "form-of-nine-elements | Bộ Nội vụ, Phiếu khảo sát sự hài lòng của người dân, câu 9, theo một bản nhập liệu công khai; phiếu không ghi số quyết định",
    "khanh-hoa-plan-2022 | Sở Tài nguyên và Môi trường Khánh Hòa, Phụ lục Kế hoạch tháng 9/2022, phần B",
  ],
  inferred: [
    "comparison | Comparison of the documents listed here",
    "translation | Translated for this catalogue; no official English name was read",
  ],
  unverified: ["not-found | No text was found when this catalogue was made, in November 2026"],
});

/** The name of a source of the SIPAS catalogue. */
export type SipasSourceKey = keyof typeof SIPAS_SOURCES;
