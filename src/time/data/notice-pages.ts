/**
 * Where a notice was read: its year, its number (empty where it was not found), the page (empty where
 * only other data that quote it were read), and another notice that repeats it.
 */
export type NoticePageRow = readonly [year: number, number: string, page: string, also?: string];

/** The pages of the notices of `ANNOUNCED_YEARS`, year by year, those of later swaps behind. */
export const NOTICE_PAGES: readonly NoticePageRow[] = [
  [
    2011,
    "9529/VPCP-KGVX",
    "https://baotayninh.vn/hoan-doi-ngay-nghi-dip-tet-am-lich-va-gio-to-hung-vuong-a23152.html",
  ],
  [2012, "", "https://baobinhdinh.vn/trongnuoc/2011/12/120849"],
  [2013, "", "https://tienphong.vn/tet-am-lich-duoc-nghi-9-ngay-post601552.amp"],
  [2014, "", "http://baodongthap.com.vn/xa-hoi/tet-nguyen-dan-nghi-9-ngay-36388.aspx"],
  [2015, "", "https://www.baomoi.com/clip-lich-nghi-tet-duong-lich-2015/c/15286031.epi"],
  [
    2016,
    "",
    "http://khachsandanang.net.vn/thong-tin-du-lich/tin-tuc-du-lich/chinh-phu-dong-y-nghi-tet-binh-than-9-ngay-346.html",
  ],
  [
    2017,
    "9794/VPCP-KGVX",
    "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14971/chinh-thuc-co-lich-nghi-tet-am-lich-dinh-dau-2017",
  ],
  [
    2018,
    "",
    "http://trungtamhanhchinhcong.camau.gov.vn/tet-am-lich-nam-2018-cbccvc-duoc-nghi-07-ngay.252",
  ],
  [
    2019,
    "6519/VPCP-KGVX",
    "https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-6519-VPCP-KGVX-2018-national-holidays-for-public-sector-employees/387625/tieng-anh.aspx",
  ],
  [2020, "", "https://socongthuong.daklak.gov.vn/vi/news/tag/thứ-tư/page-2"],
  [
    2021,
    "9895/VPCP-KGVX",
    "https://thuvienphapluat.vn/cong-van/EN/Lao-dong-Tien-luong/Official-Dispatch-9895-VPCP-KGVX-2020-Lunar-New-Year-and-National-Day-holidays-of-officials/460294/tieng-anh.aspx",
  ],
  [
    2022,
    "245/VPCP-KGVX",
    "https://vnexpress.net/hai-ky-nghi-le-lien-tiep-trong-thang-tu-4441236.html",
  ],
  [2023, "8056/VPCP-KGVX", "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html"],
  [
    2024,
    "8662/VPCP-KGVX",
    "http://kkt-kontum.com/thoi-gian-nghi-tet-nguyen-dan-giap-thin-tu-ngay-8-1422024-nghi-le-quoc-khanh-tu-ngay-318-den-392024.p-3210.html",
    "5015/TB-LĐTBXH ngày 22/11/2023",
  ],
  [
    2024,
    "2450/VPCP-KGVX",
    "https://baophapluat.vn/media/thu-tuong-chinh-phu-dong-y-nghi-5-ngay-lien-tiep-dip-304-va-15-post12513.html",
  ],
  [
    2025,
    "8726/VPCP-KGVX",
    "https://pld.net.vn/tag/nghi-tet-nguyen-dan.html",
    "6150/TB-BLĐTBXH ngày 03/12/2024",
  ],
  [
    2026,
    "9441/TB-BNV",
    "https://vietbao.vn/bo-noi-vu-thong-bao-lich-nghi-tet-nguyen-dan-va-quoc-khanh-nam-2026-568329.html",
  ],
  [2026, "12729/VPCP-KGVX", "https://www.collector.com.tr//965292743"],
  [2027, "10065/VPCP-KGVX", ""],
];
