import { sourcesOf } from "../../rows.js";
import { frozen } from "../../../text/index.js";

/** What the catalogues of related evaluations rest on. */
export const RELATED_SOURCES = /* @__PURE__ */ frozen(
  /* @__PURE__ */ sourcesOf({
    verified: [
      "circular-1-2018 | Thông tư số 01/2018/TT-VPCP | Điều 14, Điều 15",
      "circular-1-2018-scope | Thông tư số 01/2018/TT-VPCP | Điều 15.1.a và 15.2.a, cùng Điều 14.1 và 14.2",
    ],
    reported: [
      "successors-2025 | Nghị định 118/2025/NĐ-CP (09/6/2025), Thông tư 03/2025/TT-VPCP (15/9/2025)",
      "decree-42-2022 | Nghị định 42/2022/NĐ-CP",
      "nam-dinh-766 | Sở Nội vụ Nam Định, Quyết định 766/QĐ-TTg | https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/thu-tuong-chinh-phu-phe-duyet-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-2373",
      "lam-dong-766 | Tỉnh ủy Lâm Đồng 06/07/2022, Quyết định 766/QĐ-TTg | https://www.lamdong.dcs.vn/tin-tuc-su-kien/thong-tin-tong-hop/task/148/type/detail/id/33503",
      "aita-766 | AITA, Quyết định 766/QĐ-TTg | https://aita.gov.vn/thu-tuong-chinh-phu-ban-hanh-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-thuc-hien-thu-tuc-hanh-chinh-dich-vu-cong-theo-thoi-gian-thuc-tren-moi-truong-dien-tu",
      "reports-766 | Baocaotaichinh.vn, Quyết định 766/QĐ-TTg | https://baocaotaichinh.vn/thu-vien/quyet-dinh-766-qd-ttg-2022-phe-duyet-bo-chi-so-chi-dao--dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan--doanh-nghiep-2108502745-126270",
      "portal-766 | Thư viện pháp luật, hỏi đáp về chỉ số tiến độ của Quyết định 766/QĐ-TTg",
      "quang-nam-766 | Quảng Nam 19/8/2024, sáu dòng điểm trên Cổng dịch vụ công quốc gia | https://quangnam.gov.vn/print/58228.html",
      "portal-gia-lai | Cổng Dịch vụ công quốc gia, số liệu đánh giá các đơn vị tỉnh Gia Lai ngày 10/10/2026 (duynghiaqn/Crawler-766) | https://github.com/duynghiaqn/Crawler-766",
      "formula-766 | Công thức 766: điểm tối đa và cách tính từng chỉ số, theo mã nguồn công khai tháng 10/2026",
      "lam-dong-grades | Báo Lâm Đồng, xếp loại quý II/2024 theo Quyết định 766/QĐ-TTg | https://baolamdong.vn/xa-hoi/202407/14-don-vi-so-ban-nganh-co-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-xep-loai-xuat-sac-9931eb7",
    ],
  }),
);

/** The name of a source of the catalogues of related evaluations. */
export type RelatedSourceKey = keyof typeof RELATED_SOURCES;
