import { sourcesOf } from "../../rows.js";

/*
 * Everything the PAR-Index catalogue rests on. The decisions themselves were not read, only pages
 * that describe or recite them: agency pages, recitals of local decisions, portals and press. So
 * nothing here is graded higher than `reported`.
 */
export const PAR_INDEX_SOURCES = /* @__PURE__ */ sourcesOf({
  reported: [
    "course-2948 | Bộ Nội vụ, trang học liệu về Bộ chỉ số theo Quyết định 2948/QĐ-BNV | https://bonoivu.cls.vn/BoNoiVuTemplate/ChiTietKhoaHoc/22610",
    "nghe-an-216 | Quyết định 216/QĐ-UBND năm 2018 của UBND tỉnh Nghệ An, phần căn cứ | https://ls1.hethongphapluat.com/quyet-dinh-216-qd-ubnd-nam-2018-ve-ke-hoach-trien-khai-xac-dinh-chi-so-cai-cach-hanh-chinh-tinh-nghe-an-nam-2017.html",
    "nam-dinh-1150 | Sở Nội vụ Nam Định, Quyết định số 1150/QĐ-BNV | https://sonoivu.namdinh.gov.vn/van-ban-chinh-sach/quyet-dinh-so-1150qd-bnv-phe-duyet-bo-chi-so-cchc-cac-bo-co-quan-ngang-bo-uy-ban-nhan-dan-tinh-thanh-pho-truc-thuoc-863",
    "ha-giang-1845 | Quyết định 1845/QĐ-UBND năm 2020 của UBND tỉnh Hà Giang, phần căn cứ | https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quyet-dinh-1845-QD-UBND-2020-Quy-dinh-danh-gia-ket-qua-cai-cach-hanh-chinh-Ha-Giang-456554.aspx",
    "agriculture-2021 | Bộ Nông nghiệp và PTNT, Hội nghị triển khai Đề án Chỉ số CCHC | http://cchc.mard.gov.vn/Pages/hoi-nghi-trien-khai-de-an-chi-so-cchc.aspx",
    "portal-876 | Thư viện pháp luật, Tiêu chí xác định Chỉ số CCHC cấp bộ giai đoạn 2022-2030 | https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/43855/tieu-chi-xac-dinh-chi-so-cchc-cap-bo-giai-doan-2022-2030",
    "binh-thuan-2020 | Trường Chính trị Bình Thuận, PAR INDEX và kết quả của tỉnh Bình Thuận năm 2020 | https://truongchinhtri.binhthuan.dcs.vn/Tin-tuc/post/210193/chi-so-cai-cach-hanh-chinh-par-index-va-ket-qua-thuc-hien-cua-tinh-binh-thuan-trong-nam-2020.aspx",
    "ninh-thuan-2024 | Vietnam.vn, Ninh Thuận: nâng cao chỉ số PAR INDEX (24/06/2025) | https://vjs.vietnam.vn/en/tap-trung-thuc-hien-hieu-qua-cac-giai-phap-nang-cao-chi-so-par-index",
    "son-la-2211 | Quyết định 2211/QĐ-UBND năm 2025 của UBND tỉnh Sơn La, phần căn cứ | https://hethongphapluat.vn/quyet-dinh-2211-qd-ubnd-ve-quy-dinh-tieu-chi-va-quy-trinh-xac-dinh-chi-so-cai-cach-hanh-chinh-cua-cac-so-ban-nganh-uy-ban-nhan-dan-cac-xa-phuong-tinh-son-la-nam-2025.html",
    "ha-noi-5666 | Quyết định 5666/QĐ-UBND năm 2025 của UBND thành phố Hà Nội, phần căn cứ | https://nhansu.vn/van-ban-phap-luat/Quyet-dinh-5666-QD-UBND-2025-Chi-so-cai-cach-hanh-chinh-cua-uy-ban-cac-xa-phuong-Ha-Noi-681177.html",
    "portal-1294 | Thư viện pháp luật, Quyết định 1294/QĐ-BNV, phần đầu | https://thuvienphapluat.vn/bulletin/document.aspx?key1=o%3DRVeU5qZ3TV",
    "news-2014 | Việt Nam News, Index improves administration reform (2014) | https://vietnamnews.vn/opinion/260379/index-improves-administration-reform.html",
    "list-of-decisions | DanangBus, Các chỉ số PAR INDEX, PAPI, SIPAS và những điều cần biết | https://www.danangbus.vn/tin-tuc/tin-tuc/cac-chi-so-par-index-papi-sipas-va-nhung-dieu-can-biet-5402.html",
    "bac-ninh-876 | Cổng thông tin điện tử Bắc Ninh, Quyết định 876/QĐ-BNV (25/11/2022) | https://bacninh.gov.vn",
    "ha-tinh-2022 | Báo Hà Tĩnh, Kế hoạch khắc phục hạn chế, nâng cao PAR INDEX, SIPAS năm 2022 | https://baohatinh.vn/chinh-quyen/ha-tinh-ban-hanh-ke-hoach-khac-phuc-han-che-nang-cao-chi-so-par-index-sipas-nam-2022/236001.htm",
    "son-la-2021 | Báo Sơn La, Sơn La đứng thứ 6 về SIPAS và thứ 15 về Chỉ số CCHC | http://baosonla.org.vn/vi/bai-viet/son-la-dung-thu-6-ve-chi-so-sipas-va-thu-15-ve-chi-so-cchc-50424",
    "publication-2023-2024 | Press reports of the publication of PAR INDEX 2023 and 2024",
    "khanh-hoa-fields-2022 | Pages of Khánh Hòa on its PAR INDEX 2022, with the names of the fields",
    "khanh-hoa-plan-2022 | Sở Tài nguyên và Môi trường Khánh Hòa, Phụ lục Kế hoạch tháng 9/2022",
    "binh-thuan-plan-2021 | Kế hoạch cải cách hành chính năm 2021 tỉnh Bình Thuận (Quyết định 3272/QĐ-UBND ngày 31/12/2020)",
  ],
  inferred: ["translation | Translated for this catalogue; no official English name was read"],
});

/** The name of a source of the PAR-Index catalogue. */
export type ParIndexSourceKey = keyof typeof PAR_INDEX_SOURCES;
