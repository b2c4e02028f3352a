import { sourcesOf } from "../../rows.js";

/*
 * Everything the PAPI catalogue rests on. The grade is that of the source itself: pages and
 * reports of papi.org.vn are the publisher's own (verified); data sets built from its workbooks,
 * press and provincial papers report what it published. A row that carries a label over to an
 * edition in which it was not seen is graded `inferred`, whatever its source.
 */
export const PAPI_SOURCES = /* @__PURE__ */ sourcesOf({
  verified: [
    "faq-vi | papi.org.vn, Hỏi đáp: PAPI đo lường nội dung gì | https://papi.org.vn/hoi-dap/?title=papi-do-luong-noi-dung-gi",
    "faq-en | papi.org.vn, Frequently asked questions | http://papi.org.vn/eng/faq",
    "papi-and-pci | papi.org.vn, What PAPI and PCI have in common | https://papi.org.vn/eng/hoi-dap/?title=giua-papi-va-pci-co-nhung-gi-tuong-dong-va-khac-biet",
    "data-2014 | papi.org.vn, Dữ liệu 2014 | http://origin.papi.org.vn/du-lieu?y=2014",
    "by-province-2015 | papi.org.vn, PAPI 2015 by province | http://papi.org.vn/eng/by-province?tinh=ha-tinh&y=2015",
    "by-province-2018 | papi.org.vn, PAPI 2018 by province | http://papi.org.vn/eng/by-province",
    "report-2016 | The 2016 PAPI Report | p. 57 | https://fliphtml5.com/vfkvv/vzrr/THE_2016_PAPI_REPORT/57",
    "report-2017 | The 2017 PAPI Report | p. 50 | https://fliphtml5.com/vfkvv/vxer/THE_2017_PAPI_REPORT/72",
    "report-2022 | Báo cáo Chỉ số PAPI 2022 | p. 82 | https://fliphtml5.com/vfkvv/ojkr/B%C3%A1o_c%C3%A1o_Ch%E1%BB%89_s%E1%BB%91_PAPI_2022/108",
    "report-2023 | 2023 PAPI Report | p. 75, table 3.6 | https://fliphtml5.com/vfkvv/ipje/2023_PAPI_REPORT/103",
  ],
  reported: [
    "workbook-2011-2016 | PAPI 2011-2016 workbook, bilingual headers (mdtrinh/vietnamdata) | https://github.com/mdtrinh/vietnamdata",
    "codebook-2011-2024 | Codebook of PAPI scores 2011-2024 (hnks-gh/ml-mcdm) | https://github.com/hnks-gh/ml-mcdm",
    "dashboard-2018-2024 | Description of the PAPI workbooks (tunah72/papi-dashboard) | https://github.com/tunah72/papi-dashboard",
    "hung-yen-2021 | Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Hưng Yên | Biểu tổng hợp nhiệm vụ",
    "vnexpress-2022 | VnExpress, Bình Dương tiếp tục dẫn đầu cả nước về kiểm soát tham nhũng | https://vnexpress.net/binh-duong-tiep-tuc-dan-dau-ca-nuoc-ve-kiem-soat-tham-nhung-4592448.html",
    "environment-2020 | Thị trường hàng hóa, PAPI 2020: quản trị môi trường | https://thitruonghanghoa.com/tin-tuc/ha-noi-tp-hcm-da-nang-hai-phong-roi-vao-nhom-quan-tri-moi-truong-kem-nhat-ca-nuoc-159356.html",
    "events-2020 | Con số và Sự kiện, Kết quả Chỉ số PAPI 2020 và giai đoạn 2016-2020 | http://consosukien.vn/ket-qua-chi-so-papi-cap-tinh-nam-2020-va-giai-doan-2016-2020.htm",
    "press-results | Press reports of the yearly publication of PAPI, 2016-2025",
    "out-of-eighty | Báo Bà Rịa - Vũng Tàu and other papers that print the total out of 80 | https://baobariavungtau.com.vn/kinh-te/202207/phan-dau-den-nam-2025-br-vt-trong-nhom-co-chi-so-cchc-cao-nhat-nuoc-955613/",
  ],
  inferred: ["calculation | Recalculated from the published scores 2011-2024"],
  unverified: [
    "not-found | No page or data set was found when this catalogue was made, in November 2026",
    "recollection | General knowledge of the PAPI reports; no page that confirms it was read",
  ],
});

/** The name of a source of the PAPI catalogue. */
export type PapiSourceKey = keyof typeof PAPI_SOURCES;
