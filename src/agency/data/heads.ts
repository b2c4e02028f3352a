import type { Agency, AgencyKind, AgencyLevel } from "../agency.js";

/** What a row says of its names. */
export interface Row extends Pick<Agency, "kind" | "level"> {
  /**
   * How far up it stands, from 0 to 3, for reading names that run into each other: in `Văn phòng
   * UBND tỉnh` the second name outranks the first and so belongs to it; in `Công an tỉnh Sở Y tế`
   * it does not.
   */
  readonly rank: number;
  /** Of a noun, whether small words of its own follow it (`cơ quan kiểm lâm`). */
  readonly open?: boolean;
  /**
   * Whether more words of its own follow, a field (`Sở Y tế`) or a name (`Báo Hưng Yên`); of a
   * noun, whether it names a group without `các`.
   */
  readonly named: boolean;
}

/** A word or words with which the name of an agency begins. */
export interface Head extends Row {
  /** The canonical spelling; empty where the name stands as written (`VNPT`, `Bệnh viện đa khoa`). */
  readonly name: string;
}

/** The letters for levels in the rows below. */
export const LEVEL_LETTERS: Readonly<Record<string, AgencyLevel>> = {
  c: "central",
  p: "province",
  d: "district",
  x: "commune",
  v: "village",
  i: "internal",
  u: "unstated",
};

/**
 * The beginnings of agencies' names, by kind, in rows divided by `;`. A row is the letter of the
 * level, the rank, `+` where words of their own follow, `*` where small ones do behind a noun, and the canonical names divided by `|`, each
 * with its other spellings behind `=`; `&` stands for any connecting sign or word or none.
 *
 * The departments and offices of the three levels follow Decrees 24/2014, 37/2014, 45/2025 and
 * 150/2025 on professional agencies under People's Committees (read through pages of agencies
 * and the press: reported); the other bodies and the abbreviations are those of the five source
 * documents and of the lists of recipients that official letters carry (reported). That
 * `Trung tâm Hành chính công` is the centre which Decree 61/2018 calls `Trung tâm Phục vụ hành
 * chính công` is how the Bình Thuận plan uses the two names (reported).
 */
export const HEAD_ROWS = {
  "national-assembly": "c3 Quốc hội|Ủy ban Thường vụ Quốc hội; p2 Đoàn đại biểu Quốc hội",
  president: "c3 Chủ tịch nước",
  government: "c3 Chính phủ|Thủ tướng Chính phủ=Thủ tướng|Phó Thủ tướng Chính phủ=Phó Thủ tướng",
  ministry: "c3 Văn phòng Chính phủ|Thanh tra Chính phủ|Ủy ban Dân tộc; c3+ Bộ",
  audit: "c3 Kiểm toán nhà nước",
  press:
    "c3 Thông tấn xã Việt Nam=ttxvn|Đài Tiếng nói Việt Nam=vov=Đài TNVN|Đài Truyền hình Việt Nam=vtv=Đài THVN; p2+ Báo|" +
    "Báo và Phát thanh, Truyền hình=Báo & Đài Phát thanh & Truyền hình|" +
    "Đài Phát thanh và Truyền hình; u2+ Tạp chí; " +
    "d1+ Đài Truyền thanh - Truyền hình=Đài TT & TH; u1+ Đài Truyền thanh=Đài TT|Đài|" +
    "Cổng Thông tin điện tử|Trang Thông tin điện tử",
  institute: "c3+ Viện Hàn lâm; u1+ Viện",
  "peoples-council": "u2 Hội đồng nhân dân|Thường trực Hội đồng nhân dân",
  "peoples-committee": "u2 Ủy ban nhân dân",
  office:
    "u2 Văn phòng Ủy ban nhân dân|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|" +
    "Văn phòng Đảng ủy [-] Hội đồng nhân dân [-] Ủy ban nhân dân; " +
    "p1 Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân; u1+ Văn phòng Đăng ký đất đai|Văn phòng Điều phối; i1+ Văn phòng",
  party:
    "p1 Văn phòng Tỉnh ủy; u0 Ban Thường vụ|Ban Chấp hành=BCH; u1 Thường trực|Văn phòng Thành ủy|Văn phòng Đảng ủy|" +
    "Ban cán sự đảng|Đảng đoàn|Ban Tổ chức|Ban Tuyên giáo và Dân vận=Ban TG & DV=Ban TGDV=BTG & DV|" +
    "Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ủy ban Kiểm tra; d1 Văn phòng Huyện ủy; " +
    "c3 Văn phòng Trung ương Đảng|" +
    "Ban Chấp hành Trung ương Đảng=BCH Trung ương Đảng=Trung ương Đảng|Bộ Chính trị|Quân ủy Trung ương|" +
    "Ban Bí thư; p2 Tỉnh ủy|Thường trực Tỉnh ủy|" +
    "Đảng ủy Khối=Đảng ủy Khối các cơ quan=Đảng ủy Khối các cơ quan & doanh nghiệp; " +
    "u2 Thành ủy|Cấp ủy|Thường trực Thành ủy|Đảng ủy các cơ quan Đảng|Đảng bộ các cơ quan Đảng; " +
    "d2 Huyện ủy=Quận ủy=Thị ủy|Thường trực Huyện ủy; u1+ Đảng ủy; u2+ Đảng bộ; i0+ Chi bộ; " +
    "i1+ Chi ủy; x1 Ban Xây dựng Đảng=Ban XDĐ",
  department: "p2+ Sở; p2 Ban Dân tộc và Tôn giáo|Ban Dân tộc",
  division: "i1+ Phòng=P .|Khoa",
  inspectorate: "i1+ Thanh tra; p2 Thanh tra tỉnh",
  unit:
    "u1+ Ban|Trạm|Hạt|Vườn quốc gia|Khu bảo tồn|Cảng|Cảng vụ|Cơ sở Cai nghiện|Cơ sở Bảo trợ|Cơ sở Trợ giúp|Khu bảo tồn thiên nhiên=Khu BTTN|Cụm|Khối|Khu Quản lý đường bộ=Khu QLĐB|Phân xưởng|Nhà văn hóa|Nhà thiếu nhi|Ký túc xá|Điểm trường|Điểm trạm; i1+ Bộ phận|Hệ quản lý; u0+ Cơ quan Thường trực|Bộ phận Thường trực|" +
    "Cơ quan Thường trực giúp việc|Bộ phận giúp việc; i0+ Ban Biên tập; u1 Ban Tiếp công dân|" +
    "Ban Thanh tra nhân dân; " +
    "x1 Ban Giám sát đầu tư của cộng đồng=Ban Giám sát đầu tư & cộng đồng",
  bureau: "c2+ Đại sứ quán|Tổng Lãnh sự quán|Lãnh sự quán; c3+ Tổng cục; u2+ Cục; c1+ Vụ",
  "sub-department": "u1+ Chi cục",
  centre:
    "u1+ Trung tâm=TT|Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên=TTGDNN & GDTX|Trung tâm Giáo dục thường xuyên=TTGDTX|Bảo tàng|Đoàn Nghệ thuật|Đoàn Ca múa|Đoàn Văn công|Thư viện|Nhà hát",
  "one-stop-unit":
    "u1 Điểm Phục vụ hành chính công|" +
    "Trung tâm Phục vụ hành chính công=tt phục vụ hành chính công=Trung tâm hành chính công=Trung tâm pvhhc=tthcc; " +
    "i1 Bộ phận Một cửa=Bộ phận 1 cửa=Bộ phận tiếp nhận & trả kết quả=Bộ phận tn & tkq",
  fund: "u1+ Quỹ",
  official:
    "i0 Ủy viên Ban Thường vụ=UVBTV=UV BTV|Ủy viên Ban Chấp hành=UVBCH=UV BCH; i0+ Thư ký|Ủy viên|Đảng ủy viên=ĐUV|Tổng phụ trách Đội=TPT Đội=TPTĐ|" +
    "=[tổ/đội/nhóm/ca/kíp/trạm/hạt/đồn/khối/hội/chi hội/điều dưỡng/hộ sinh/kỹ thuật viên] [trưởng/phó]=ĐDT|=tổ [trưởng/phó] chuyên môn|=trưởng [ca/kíp]; " +
    "i0+ Quản đốc|Phó Quản đốc=PQĐ|Ban Giám đốc=BGĐ|Ban Tổng Giám đốc=Ban TGĐ|Trưởng phòng|Ban Giám hiệu=BGH; u0+ =chủ nhiệm [đề tài/nhiệm vụ/dự án/câu lạc bộ]; u0 Chủ nhiệm|Phó Chủ nhiệm|Chủ tịch|Phó Chủ tịch=PCT=Phó CT|" +
    "Giám đốc=GĐ|Phó Giám đốc=PGĐ=Phó GĐ|Tổng Giám đốc=TGĐ|Phó Tổng Giám đốc=Phó TGĐ=PTGĐ|Thủ trưởng|Người đứng đầu|Bí thư|Phó Bí thư=PBT|Thành viên|Lãnh đạo|Đại biểu|" +
    "Thống đốc|Tổng Kiểm toán nhà nước|Tổng Thư ký|Tổng Bí thư|Tư lệnh|Chính ủy|Tham mưu trưởng|Chánh án|Thẩm phán|Hội thẩm nhân dân=Hội thẩm|Chánh tòa|Kiểm sát viên|Kiểm tra viên|Thẩm tra viên|Chấp hành viên|Điều tra viên|Viện trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Trưởng|Phó Trưởng; u0+ Chỉ huy trưởng=CHT|Phó Chỉ huy trưởng=Phó CHT; " +
    "c0 Bộ trưởng|Thứ trưởng; x0 =chỉ huy [xã/phường] đội|=[xã/phường] đội trưởng; u0 Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân=CVP Hội đồng nhân dân & Ủy ban nhân dân|" +
    "Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân=PCVP Hội đồng nhân dân & Ủy ban nhân dân; u0+ Chánh Văn phòng=CVP|Phó Chánh Văn phòng=PCVP=Phó CVP|Chánh Thanh tra|" +
    "Phó Chánh Thanh tra|Trưởng ban|Phó Trưởng ban|Hiệu trưởng|Phó Hiệu trưởng=PHT|Bí thư Chi bộ; " +
    "i0+ Phó Trưởng phòng=PTP=Phó phòng|Kế toán trưởng; " +
    "v0+ Trưởng Ban Công tác Mặt trận=Trưởng Ban CTMT; v0+ Trưởng thôn=thôn trưởng|Trưởng bản|Trưởng ấp|Trưởng khu phố|Trưởng khu|Trưởng khóm|Trưởng buôn|Trưởng làng|Trưởng khối|Trưởng tiểu khu|Tổ trưởng tổ dân phố=Tổ trưởng dân phố",
  "management-board":
    "u1+ Ban Quản lý dự án|Ban Quản lý; " +
    "p2+ Ban Quản lý các khu công nghiệp=Ban Quản lý khu công nghiệp|" +
    "Ban Quản lý Khu kinh tế=Ban Quản lý các Khu kinh tế",
  "steering-committee":
    "u1+ Ban Chỉ đạo|Thường trực Ban Chỉ đạo|Ban Chỉ huy|Ban Chỉ huy Phòng, chống thiên tai=BCH PCTT|Ban Chỉ huy Phòng thủ dân sự=BCH Phòng thủ dân sự|" +
    "Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn=BCH PCTT & TKCN=BCH PCTT & Tìm kiếm cứu nạn=Ban Chỉ huy PCTT & TKCN",
  council: "u1 Hội đồng thành viên|Hội đồng quản trị; u1+ Hội đồng|Tiểu ban; u2+ Ủy ban",
  "working-group":
    "u1+ =ban tổ chức [lễ/hội/cuộc/đại hội/giải/kỳ/ngày/chương trình/sự kiện]; u1 Tổ giúp việc; u1+ Tổng đội; i1+ Tổ công tác|Nhóm|=tổ công nghệ số cộng đồng|Tổ|Đội|Mạng lưới|Đoàn kiểm tra|Đoàn thanh tra|Đoàn công tác|Đoàn giám sát",
  police:
    "u2 Công an; u1 Cơ quan Cảnh sát điều tra=Cơ quan CSĐT; u1+ Đồn Công an; u1+ Cảnh sát|Trại giam|Trại tạm giam",
  military:
    "p2 Bộ Chỉ huy Quân sự=BCH Quân sự=Cơ quan Quân sự|" +
    "Bộ Chỉ huy Bộ đội Biên phòng=Bộ đội Biên phòng=BCH Bộ đội Biên phòng; " +
    "u2 Ban Chỉ huy Quân sự|Ban Chỉ huy Bộ đội Biên phòng; u2+ Ban Chỉ huy Phòng thủ|" +
    "Bộ Tư lệnh; c2+ Quân khu|Quân đoàn|Binh đoàn|Đoàn Kinh tế - Quốc phòng=Đoàn KT & QP|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Hải đoàn|Hải đội|Hạm đội|Quân chủng|Binh chủng|Vùng Cảnh sát biển|Hải quân Vùng|=vùng [1/2/3/4/5/A/B/C/D/E] hải quân; u2+ Bộ Tư lệnh Vùng Cảnh sát biển|Cảnh sát biển; x1+ Đồn Biên phòng",
  court: "c3 Tòa án nhân dân tối cao; u2 Tòa án quân sự; u2 Tòa án nhân dân=Tòa án; i1+ Tòa",
  procuracy: "c3 Viện kiểm sát nhân dân tối cao; u2 Viện kiểm sát nhân dân=Viện kiểm sát",
  "vertical-agency":
    "u2 Thi hành án dân sự|Bảo hiểm xã hội|Kho bạc Nhà nước=Kho bạc=Kho bạc NN|Cục Thuế|Cục Hải quan|" +
    "Cục Thống kê|Thống kê|Cục Quản lý thị trường|Quản lý thị trường; d1 Chi cục Thi hành án dân sự; " +
    "p2 Cục Thi hành án dân sự; c3 Bảo hiểm xã hội Việt Nam; u1+ Chi cục Thuế|Chi cục Hải quan|" +
    "Chi cục Thống kê; u2+ Thuế|Hải quan|Cục Dự trữ Nhà nước",
  school:
    "p2+ Trường Chính trị; u1 Trung tâm Chính trị; u1+ Trường=Trường học; u2+ Đại học; " +
    "c2+ Học viện",
  front:
    "u0 Ban Thường trực; v1+ Ban Công tác Mặt trận=Ban CTMT; c3 Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam=Ủy ban TW MTTQ Việt Nam=UBTW MTTQ Việt Nam; " +
    "u2 Ủy ban Mặt trận Tổ quốc Việt Nam=Ủy ban Mặt trận Tổ quốc=Mặt trận Tổ quốc=Mặt trận Tổ quốc Việt Nam=Mặt trận=Ủy ban Mặt trận",
  "mass-organisation":
    "u2 Hội Liên hiệp Phụ nữ=Hội Liên hiệp Phụ nữ Việt Nam=Hội Phụ nữ|" +
    "Hội Nông dân=Hội Nông dân Việt Nam=Hội ND|Hội Cựu chiến binh=Hội Cựu chiến binh Việt Nam|" +
    "Thành đoàn|Liên đoàn Lao động; " +
    "u1 Đoàn Thanh niên Cộng sản Hồ Chí Minh=Đoàn Thanh niên=Đoàn Thanh niên Cộng sản; " +
    "p2 Tỉnh đoàn=Tỉnh đoàn Thanh niên|Đoàn Khối các cơ quan|Đoàn Khối Doanh nghiệp|Đoàn Khối các cơ quan và doanh nghiệp=Đoàn Khối các cơ quan & doanh nghiệp; d2 Huyện đoàn=Quận đoàn=Thị đoàn; " +
    "c3 Trung ương Đoàn=Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh=TW Đoàn=TW Đoàn Thanh niên Cộng sản Hồ Chí Minh|Ban Bí thư Trung ương Đoàn|" +
    "Tổng Liên đoàn Lao động Việt Nam=Tổng LĐLĐ Việt Nam=Tổng Liên đoàn Lao động=Tổng LĐLĐ; " +
    "c3+ Trung ương Hội=TW Hội=TƯ Hội; u1+ Công đoàn|Công đoàn cơ sở; p1 Công đoàn các khu kinh tế|Công đoàn các khu công nghiệp; u1+ Chi hội|Chi đoàn|Liên chi đoàn|Liên chi hội|Liên đội|Chi đội; i1 Đoàn [-] Đội=Đoàn & Đội; u1+ Đoàn trường",
  association:
    "u2 Liên minh Hợp tác xã|Hội Liên hiệp Thanh niên Việt Nam=Hội Liên hiệp Thanh niên|Ủy ban Hội Liên hiệp Thanh niên Việt Nam=Ủy ban Hội Liên hiệp Thanh niên; p2+ Liên hiệp các hội=Liên hiệp Hội=LHH=Liên hiệp|Liên hiệp các tổ chức hữu nghị; u2+ Liên đoàn|Hội Chữ thập đỏ=Hội CTĐ|Hội Người cao tuổi=Hội NCT|Hội Cựu giáo chức=Hội CGC|Hội|Hiệp hội; " +
    "p2 Đoàn Luật sư; u1+ Câu lạc bộ",
  "health-facility":
    "u1+ Bệnh viện|=bệnh viện đa khoa|Trung tâm Y tế; x1+ Trạm Y tế; p1 Trung tâm Kiểm soát bệnh tật=CDC",
  bank:
    "c3+ Ngân hàng Nhà nước Việt Nam; u2+ Ngân hàng Nhà nước|Ngân hàng Chính sách xã hội|" +
    "Ngân hàng|=agribank=vietcombank=vietinbank=bidv; u0+ Phòng giao dịch=PGD",
  company:
    "u1+ Nhà máy|Xí nghiệp|Điện lực; u2+ =evn=vnpt=viettel=mobifone=fpt=vnpost|Viễn thông|Công ty=Cty|Công ty cổ phần=CTCP|Tổng công ty|" +
    "Tập đoàn|Liên danh|Tập đoàn Công nghiệp - Viễn thông Quân đội|Hợp tác xã|Tổ hợp tác|Hộ kinh doanh|Doanh nghiệp tư nhân=DNTN|Doanh nghiệp|" +
    "Cơ sở sản xuất|Cơ sở sản xuất kinh doanh; u2+ Bưu điện; u2 Bưu điện văn hóa|Bưu cục; u0+ Chi nhánh",
  staff: "u0 Giáo viên chủ nhiệm; u0+ Công chức|Cán bộ|Chuyên viên|Giáo viên|Nhân viên",
} as const satisfies Readonly<Partial<Record<AgencyKind, string>>>;
