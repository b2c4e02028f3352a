import type { Source } from "../../../text/index.js";

/** What the catalogues of related evaluations rest on. */
export const RELATED_SOURCES = {
  "circular-1-2018": {
    document: "Thông tư số 01/2018/TT-VPCP",
    article: "Điều 14, Điều 15",
    confidence: "verified",
  },
  "circular-1-2018-scope": {
    document: "Thông tư số 01/2018/TT-VPCP",
    article: "Điều 15.1.a và 15.2.a, cùng Điều 14.1 và 14.2",
    confidence: "verified",
  },
  "successors-2025": {
    document: "Nghị định 118/2025/NĐ-CP (09/6/2025), Thông tư 03/2025/TT-VPCP (15/9/2025)",
    confidence: "reported",
  },
  "decree-42-2022": { document: "Nghị định 42/2022/NĐ-CP", confidence: "reported" },
  "nam-dinh-766": {
    document: "Sở Nội vụ Nam Định, Quyết định 766/QĐ-TTg",
    url: "https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/thu-tuong-chinh-phu-phe-duyet-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-2373",
    confidence: "reported",
  },
  "lam-dong-766": {
    document: "Tỉnh ủy Lâm Đồng 06/07/2022, Quyết định 766/QĐ-TTg",
    url: "https://www.lamdong.dcs.vn/tin-tuc-su-kien/thong-tin-tong-hop/task/148/type/detail/id/33503",
    confidence: "reported",
  },
  "aita-766": {
    document: "AITA, Quyết định 766/QĐ-TTg",
    url: "https://aita.gov.vn/thu-tuong-chinh-phu-ban-hanh-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-thuc-hien-thu-tuc-hanh-chinh-dich-vu-cong-theo-thoi-gian-thuc-tren-moi-truong-dien-tu",
    confidence: "reported",
  },
  "reports-766": {
    document: "Baocaotaichinh.vn, Quyết định 766/QĐ-TTg",
    url: "https://baocaotaichinh.vn/thu-vien/quyet-dinh-766-qd-ttg-2022-phe-duyet-bo-chi-so-chi-dao--dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan--doanh-nghiep-2108502745-126270",
    confidence: "reported",
  },
  "portal-766": {
    document: "Thư viện pháp luật, hỏi đáp về chỉ số tiến độ của Quyết định 766/QĐ-TTg",
    confidence: "reported",
  },
  "quang-nam-766": {
    document: "Quảng Nam 19/8/2024, sáu dòng điểm trên Cổng dịch vụ công quốc gia",
    url: "https://quangnam.gov.vn/print/58228.html",
    confidence: "reported",
  },
  "lam-dong-grades": {
    document: "Báo Lâm Đồng, xếp loại quý II/2024 theo Quyết định 766/QĐ-TTg",
    url: "https://baolamdong.vn/xa-hoi/202407/14-don-vi-so-ban-nganh-co-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-xep-loai-xuat-sac-9931eb7",
    confidence: "reported",
  },
  "pci-provinces": {
    document: "pcivietnam.vn, PCI of Quảng Trị and Đồng Nai 2006-2022",
    url: "https://pcivietnam.vn/en/provinces/quang-tri",
    confidence: "verified",
  },
  "pci-about": {
    document: "pcivietnam.vn, What is PCI",
    url: "https://pcivietnam.vn/en/about-us.html",
    confidence: "verified",
  },
  "pci-fit": {
    document:
      "The only weights in steps of 5 that give all eight published totals of two provinces, 2017-2021, to within 0.05",
    confidence: "inferred",
  },
  "dti-922": {
    document: "DTI cấp tỉnh theo Quyết định 922/QĐ-BTTTT ngày 20/5/2022",
    url: "http://eballsviet.com/bo-chi-so-danh-gia-chuyen-doi-so-cap-tinh-59970",
    confidence: "reported",
  },
  "dti-922-rest": {
    document: "Quyết định 922/QĐ-BTTTT: what is left of the printed totals of its groups",
    confidence: "inferred",
  },
  "dti-405": {
    document: "Quyết định 405/QĐ-BKHCN ngày 03/4/2025",
    url: "https://thuvienphapluat.vn/bulletin/document.aspx?bid=80c046b9-9fe8-4f3f-8c21-09a875e66f3c",
    confidence: "reported",
  },
  "ddci-plan": {
    document:
      "Kế hoạch cải cách hành chính năm 2021 tỉnh Bình Thuận (Quyết định 3272/QĐ-UBND ngày 31/12/2020)",
    confidence: "reported",
  },
  translation: {
    document: "Translated for this catalogue",
    confidence: "inferred",
  },
} as const satisfies Readonly<Record<string, Source>>;

/** The name of a source of the catalogues of related evaluations. */
export type RelatedSourceKey = keyof typeof RELATED_SOURCES;
