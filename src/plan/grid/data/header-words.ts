/** The names of all roles. */
export const COLUMN_ROLES = [
  "number",
  "code",
  "section",
  "task",
  "output",
  "lead",
  "coordinate",
  "implement",
  "monitor",
  "deadline",
  "measure",
  "target",
  "status",
  "progress",
  "completed",
  "extended",
  "result",
  "note",
] as const;

/**
 * What a column of a plan's table holds. `section` names the part of the plan a row belongs to and
 * usually reaches over several rows; `code` is the office's own code of a task beside its running
 * number; `target` is what is to be reached, `result` what has been. What a tracker says of the
 * work is `status` in words, `progress` as a share, `completed` as the day it was done, `extended`
 * as the later day to which its limit was moved.
 */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns that hold agencies, each named by the part they have. */
export const AGENCY_COLUMNS = ["lead", "coordinate", "implement", "monitor"] as const;

/**
 * Headings that say one thing or another, as the other columns and the cells have it: the day on
 * which something is to be or was done (`Ngày hoàn thành`), or ends (`Ngày kết thúc`); a time or a
 * state (`Tiến độ`); a state or words about one (`Đánh giá`); what is to come or what has come of it
 * (`Kết quả`); what has come of it, unless all of it is to come (`Kết quả thực hiện`); what shows it,
 * or will (`Minh chứng`).
 */
export type OpenHeading =
  "finish" | "end" | "advance" | "verdict" | "outcome" | "achievement" | "proof";

/**
 * What a heading announces; `time` is a deadline that may be the days of the work as well; `unread`
 * is known and nothing that a plan holds.
 */
export type Announcement = ColumnRole | OpenHeading | "time" | "unread";

/**
 * Words of headings and what they announce, in rows of phrases: `=` before words that are all of
 * the heading, `^` before words that begin it.
 */
const HEADER_ROWS: readonly (readonly [Announcement, string])[] = [
  // `Hồ sơ, văn bản trình`: its letters without accents hold `số văn bản`.
  ["proof", "ho so van ban|ho so tai lieu|van ban ho so|tai lieu ho so"],
  ["output", "=van ban bieu mau|=bieu mau van ban|=van ban mau bieu"],
  ["unread", "ngay sinh|nam sinh|ngay cap|ngay lap|chuc vu|dia chi|bieu mau|mau bieu|=mau|=mau so"],
  [
    "completed",
    "^da nop|^da gui|^da trinh|^da ban hanh|^da xong|^da nghiem thu|xong thuc te|done on|finished on",
  ],
  ["unread", "=tu|=tu ngay|=tu thang|=thoi gian tu|co so phap ly|can cu phap ly"],
  ["deadline", "=den|=den thang|=thoi gian den"],
  ["unread", "nop ve|gui ve|bao cao ve|nop cho|gui cho|nguoi nhan"],
  ["result", "da lam|lam den dau|den dau|da dat|dat den"],
  // What has been done, so that no word in it is taken for what is to be done.
  // Columns of crosses, whose headings are states.
  ["output", "dang san pham|dang van ban|dang ket qua"],
  ["unread", "^da hoan thanh|^dang|^chua|=qua han|=da huy|=tam dung|=khong hoan thanh|=dung han"],
  // By when it must be done, whatever else is said of its being done: `Ngày hoàn thành chậm nhất`.
  ["deadline", "cham nhat|muon nhat|tre nhat|khong muon hon|khong cham hon|khong tre hon"],
  ["deadline", "phai xong|phai hoan thanh|phai hoan tat|xong truoc|hoan tat truoc"],
  ["deadline", "hoan thanh truoc ngay|hoan thanh truoc thang|hoan thanh theo yeu cau"],
  ["deadline", "hoan thanh yeu cau|hoan thanh theo quy dinh|hoan thanh duoc giao"],
  [
    "unread",
    "hoan thanh dung han|hoan thanh truoc han|hoan thanh trong han|hoan thanh som|hoan thanh qua han|hoan thanh tre han|hoan thanh cham|=truoc han|=trong han|=som han|=cham han|=con han|=tre han",
  ],
  [
    "extended",
    "=gia han|gia han den|gia han toi|=ngay gia han|han dieu chinh|han moi|han gia han|han sau gia han|^han lui|^lui han|new due date|extended to",
  ],
  ["completed", "hoan thanh thuc te|thuc te hoan thanh|ngay thuc te|thoi gian thuc te"],
  ["completed", "thoi diem thuc te|nop thuc te|gui thuc te|bao cao thuc te|trinh thuc te"],
  ["completed", "ban hanh thuc te|ket thuc thuc te|thuc hien thuc te|ngay xong|thuc hien xong"],
  ["completed", "xu ly xong|=ngay xu ly|giai quyet xong|lam xong"],
  ["completed", "ngay da|da hoan thanh ngay|completed on|completed|completion date|actual date"],
  [
    "completed",
    "actual finish|date done|done date|date completed|finish date|finished|ngay hoan tat",
  ],
  ["progress", "ty le hoan thanh|ti le hoan thanh|muc do hoan thanh|% hoan thanh|hoan thanh %"],
  ["progress", "phan tram|% tien do|tien do %|ty le thuc hien|ti le thuc hien|% thuc hien"],
  [
    "progress",
    "khoi luong hoan thanh|% khoi luong|khoi luong %|=ty le|=ti le|=ty le %|=ti le %|=%|progress|% complete|% done",
  ],
  ["status", "trang thai|tinh trang|status|=state|danh gia tien do"],
  ["verdict", "=danh gia|=hien trang|=ket qua danh gia|=danh gia hien trang|=hien trang danh gia"],
  ["verdict", "=ket qua tu danh gia|=tu danh gia|=thuc trang|=hien trang thuc hien|=muc do dat"],
  [
    "note",
    "ghi chu|vuong mac|kho khan|nguyen nhan|ly do|han che|ton tai|luu y|remark|remarks|note",
  ],
  ["note", "notes|comment|comments|^de xuat"],
  ["output", "hinh thuc van ban|the loai van ban|loai hinh van ban|hinh thuc san pham"],
  [
    "time",
    "t gian|=tg|tg hoan thanh|tg thuc hien|nam thuc hien|nam hoan thanh|=thang|=quy|=thang nam|=thang quy",
  ],
  ["unread", "=ngay|=gio|=buoi|=thu|=thu ngay|=ngay thu|=ngay buoi|=ngay gio|=buoi gio"],
  ["unread", "=thu ngay thang|=thu buoi|=thu ngay buoi"],
  ["unread", "dau moi tiep nhan|don vi tiep nhan bao cao|co quan tiep nhan bao cao"],
  // Who signs beside what is signed.
  ["output", "cap trinh san pham|co quan trinh san pham|cap ban hanh san pham|san pham cap trinh"],
  ["output", "output evidence|deliverable evidence|san pham minh chung|ket qua minh chung"],
  ["output", "san pham ket qua|ket qua san pham|san pham dau ra|ket qua dau ra|du kien ket qua"],
  ["output", "ket qua du kien|ket qua can dat|ket qua phai dat|yeu cau ket qua|ket qua mong doi"],
  ["output", "san pham du kien|du kien san pham|yeu cau can dat"],
  ["achievement", "ket qua thuc hien|ket qua dat duoc|ket qua trien khai|ket qua cong viec"],
  ["result", "ket qua den nay|ket qua xu ly"],
  ["result", "ket qua giai quyet|ket qua da|ket qua thuc te|ket qua bao cao"],
  [
    "result",
    "ket qua thang|ket qua quy|ket qua tuan|ket qua trong tuan|ket qua trong thang|ket qua trong quy|ket qua tham muu|san pham da|tinh hinh",
  ],
  ["result", "da thuc hien|cong viec da|viec da|van ban da"],
  ["proof", "minh chung|tai lieu kiem chung|bang chung"],
  [
    "result",
    "van ban hoan thanh|van ban ket qua|van ban bao cao|van ban thuc hien|van ban tra loi",
  ],
  ["outcome", "bao cao ket qua"],
  ["result", "ket qua theo doi|giai trinh|luy ke|result|results|evidence"],
  // Who a task was given to, before who is visited, taught or paid.
  ["lead", "chu tri|chu cong"],
  [
    "coordinate",
    "cung phoi|cung lam|lam cung|cung xu ly|cung giai quyet|cung phu trach|cung trien khai|lien doi|nguoi du|=with|phoi ket|ket hop|p hop",
  ],
  [
    "lead",
    "trach nhiem chinh|xu ly chinh|thuc hien chinh|chiu chinh|lam chinh|dam trach|dam nhiem|dam nhan|=ai chiu",
  ],
  ["lead", "bo phan duoc giao|phong duoc giao|ai duoc giao"],
  [
    "coordinate",
    "phoi hop|hiep dong|cung thuc hien|cung tham gia|don vi tham gia|co quan tham gia",
  ],
  [
    "coordinate",
    "=ho tro|dong hanh|don vi ho tro|co quan ho tro|phong ho tro|khoa ho tro|bo phan ho tro|nguoi ho tro",
  ],
  [
    "coordinate",
    "luc luong tham gia|thanh phan tham gia|thanh phan tham du|thanh phan du|thanh phan moi|=thanh phan|don vi lien quan|co quan lien quan",
  ],
  ["coordinate", "coordination|coordinating|coordinator|supporting|support|partner|partners"],
  ["lead", "don vi duoc giao|co quan duoc giao|nguoi duoc giao|duoc phan cong|lead agency"],
  ["implement", "don vi duoc kien nghi|co quan duoc kien nghi|don vi bi kien nghi"],
  ["implement", "don vi duoc kiem toan|don vi duoc thanh tra|don vi nhan kien nghi"],
  ["lead", "dau moi xu ly|don vi xu ly|co quan xu ly|dau moi giai quyet|don vi giai quyet"],
  ["lead", "co quan giai quyet|don vi nhan viec|nguoi nhan viec|chu the|ben moi thau"],
  ["deadline", "den han|het han"],
  ["end", "ket thuc"],
  [
    "time",
    "thoi gian dia diem|thoi gian va dia diem|thoi gian dia ban|thoi gian noi|thoi han dia diem",
  ],
  ["unread", "bat dau|khoi cong|start|start date|kinh phi|du toan|nguon von|von|giai ngan"],
  ["unread", "tong muc dau tu|gia goi thau|so tien|ngan sach|budget|cost|dia diem|dia ban"],
  ["unread", "doi tuong|so luong|so nguoi|so lop|quy mo|khoi luong|don vi duoc|co quan duoc"],
  ["unread", "don vi kiem tra|don vi tinh|dvt|lanh dao phu trach|lanh dao chi dao"],
  ["unread", "lanh dao theo doi|lanh dao|cap trinh|cap phe duyet|cap ban hanh|cap co tham quyen"],
  [
    "unread",
    "tham quyen|co quan phe duyet|co quan tham dinh|don vi tham dinh|co quan tham tra|don vi tham tra|co quan quyet dinh|co quan ban hanh",
  ],
  ["unread", "nguoi ky|nguoi giao|nguoi chi dao|giang vien|bao cao vien|can cu|van ban giao"],
  [
    "unread",
    "van ban chi dao|van ban yeu cau|van ban den|so ky hieu|so hieu|so van ban|so cong van|ngay van ban|=van ban so|=van ban so ngay|=van ban so ngay thang|=cong van so|=cong van so ngay|=cong van so ngay thang|=ket luan so|=ket luan so ngay|=ket luan so ngay thang|=thong bao so|=thong bao so ngay|=thong bao so ngay thang|=quyet dinh so|=quyet dinh so ngay|=quyet dinh so ngay thang|=nghi quyet so|=nghi quyet so ngay|=nghi quyet so ngay thang|so ket luan|so thong bao|so quyet dinh|so nghi quyet",
  ],
  ["unread", "ngay ban hanh|ngay giao|ngay nhan|ngay den|ngay ky|ngay cap nhat|ngay thang|=nguon"],
  ["unread", "thoi gian giao nhiem vu|ngay bat|loai nhiem vu|loai cong viec|nguon nhiem vu|muc do"],
  [
    "unread",
    "don vi de xuat|co quan de xuat|nhan bao cao|=co quan nhan|=don vi nhan|nhan ket qua|nguon goc|huong dan",
  ],
  [
    "unread",
    "so ngay|qua han|con lai|tre han|uu tien|priority|do kho|=diem|diem chuan|diem toi da",
  ],
  ["unread", "diem tu cham|trong so|he so|xep loai|dien thoai|=sdt|email|hinh thuc|phuong phap"],
  ["unread", "phuong thuc|noi nhan|noi gui|gui den|thoi ky|nien do|thoi luong|phong hop|url|=link"],
  // When.
  ["deadline", "^han|thoi han|han hoan thanh|han xu ly|han nop|han chot|han cuoi|han bao cao"],
  ["deadline", "han trinh|han gui|han tra loi|han thuc hien|han giai quyet|han giao|deadline|due"],
  [
    "deadline",
    "due date|target date|end date|finish by|thoi gian giao hoan thanh|thoi gian yeu cau",
  ],
  [
    "deadline",
    "yeu cau hoan thanh|thoi gian phai|ngay phai|ngay yeu cau|hoan thanh truoc|truoc ngay",
  ],
  ["deadline", "du kien xong|moc xong|bao gio|by when|=khi nao|^den ngay|^het ngay"],
  [
    "deadline",
    "han dinh|ngay het|thoi gian quy dinh|ke hoach hoan thanh|theo ke hoach|du kien hoan thanh",
  ],
  ["finish", "di vao hoat dong|dua vao hoat dong|van hanh|dua vao su dung|dua vao khai thac"],
  ["finish", "thoi gian hoan thanh|thoi diem hoan thanh|ngay hoan thanh|=ngay ht"],
  ["finish", "=ngay nop|ngay nop bao cao|ngay gui|ngay trinh|ngay bao cao|ngay tra"],
  ["time", "thoi diem|thoi gian"],
  ["advance", "tien do"],
  ["time", "lo trinh|moc hoan thanh|^moc|dinh ky|tan suat|ky bao cao|ky han|^lich|ngay to chuc"],
  ["time", "ngay thuc hien|ngay hop|ngay kiem tra|thang thuc hien|quy thuc hien|schedule"],
  ["time", "timeline|=time|time frame|timeframe|=when|frequency"],
  [
    "task",
    "chuyen de giam sat|noi dung giam sat|noi dung theo doi|noi dung thanh tra|noi dung kiem tra",
  ],
  ["lead", "chiu trach nhiem"],
  ["monitor", "theo doi|don doc|giam sat|monitoring|monitor"],
  ["output", "san pham|dau ra|loai van ban|output|outputs|deliverable|deliverables|product"],
  ["outcome", "ket qua"],
  ["output", "thanh pham"],
  ["proof", "=ho so|ho so trinh|ho so hoan thanh|ho so can|ho so phai|ho so ket qua"],
  ["target", "muc tieu chi tieu"],
  ["measure", "chi so noi dung|noi dung thanh phan|chi so thanh phan|tieu chi"],
  ["section", "nhom nhiem vu|nhom cong viec|nhom noi dung|nhom giai phap|tru cot|hop phan"],
  ["task", "ten nhiem vu|noi dung nhiem vu|ten cong viec|noi dung cong viec|nhiem vu cu the"],
  ["task", "y kien chi dao|noi dung chi dao|noi dung giao|noi dung kien nghi"],
  ["task", "nhiem vu|cong viec|giai phap|hoat dong|noi dung|dau viec|viec can|viec phai"],
  ["task", "bien phap|ten thu tuc|phan viec"],
  ["section", "linh vuc|category|=nhom|=group"],
  ["target", "chi tieu|muc tieu|kpi|target|targets"],
  ["lead", "chu dau tu|soan thao|co quan trinh|don vi trinh|phu trach|dau moi|tham muu"],
  [
    "lead",
    "nguoi thuc hien|nguoi xu ly|nguoi lam|=ai|=ai lam|=ai thuc hien|=ai phu trach|can bo|cong chuc|chuyen vien",
  ],
  ["lead", "owner|assignee|assigned to|responsible|person in charge|in charge|=pic|lead|=who"],
  ["finish", "hoan thanh|hoan tat"],
  ["note", "y kien"],
  [
    "implement",
    "phan cong|trach nhiem|don vi|co quan|bo phan|phong ban|phong chuyen mon|thuc hien",
  ],
  ["implement", "khoa phong|=dia phuong|^xa phuong|^ubnd|=xa"],
  ["implement", "=phong|=ban|implementing|implementer|implementation|agency|department|=unit"],
  // Lists of projects, documents, reports, courses: their names, where nothing says more.
  ["task", "ten du an|ten van ban|ten de an|ten bao cao|ten lop|ten goi thau|trich yeu"],
  ["task", "task|tasks|activity|activities|action|actions|action item|work item|description"],
  [
    "task",
    "^ten|^du an|^cong trinh|^de an|^van ban|^bao cao|^loai bao cao|^chuong trinh|^danh muc",
  ],
  [
    "task",
    "^hang muc|^goi thau|^lop|khoa hoc|khoa dao tao|khoa boi duong|^chuyen de|^viec|^vu viec|^kien nghi|^ket luan|^chi dao",
  ],
  ["task", "^cuoc|^su kien|^sang kien|^thu tuc|^tthc|=title|=item|=subject|=work|=initiative"],
  [
    "task",
    "=van de|van de can|=cong tac|cong tac trong tam|cong tac can|=chu truong|=buoc|=cac buoc|buoc thuc hien",
  ],
];

/** What a header cell announces: the smaller the rank, the more telling its words. */
export interface Announced {
  readonly said: Announcement | undefined;
  readonly rank: number;
}

/** What words of a heading announce: the smaller the rank, the more telling they are. */
export interface HeaderWords extends Announced {
  /** Whether they are all of the heading, begin it, or stand somewhere in it. */
  readonly where: "whole" | "first" | "anywhere";
}

/**
 * Words of header cells, without accents, signs and in small letters, and what they announce. The
 * first entry that a header holds decides, so the telling words come first: `Thời gian thực hiện`
 * is a deadline, `Cơ quan thực hiện` an agency; of two columns that announce the same, the one
 * with the more telling word holds it. A beginning is no deadline; who is inspected, who of the
 * board answers for a task, and who a paper goes to, neither lead nor carry out. Gathered from the
 * headers of provincial plans and of the lists that offices keep.
 */
export const HEADER_WORDS: ReadonlyMap<string, HeaderWords> = /* @__PURE__ */ (() => {
  const all = new Map<string, HeaderWords>();
  for (const [said, phrases] of HEADER_ROWS) {
    for (const written of phrases.split("|")) {
      const phrase = written.replace(/^[=^]/, "");
      const where = written === phrase ? "anywhere" : written.startsWith("=") ? "whole" : "first";
      if (!all.has(phrase)) all.set(phrase, { said, rank: all.size + 1, where });
    }
  }
  return all;
})();

/** Words that name those who help, where nothing but agencies stands below the heading. */
export const COMPANIONS =
  /(?<!\p{L})(?:lien quan|tham gia|gop suc|gop y|cho y kien|ho tro|tro giup|giup|giup viec|kem|chung tay|cung|phoi)(?!\p{L})/u;

/** How offices shorten the words of headings, written as {@link HEADER_WORDS} are. */
export const SHORT_WORDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["dv", "don vi"],
  ["cq", "co quan"],
  ["bp", "bo phan"],
  ["kq", "ket qua"],
  ["sp", "san pham"],
  ["nv", "nhiem vu"],
  ["nd", "noi dung"],
  ["tg", "thoi gian"],
  ["th", "thuc hien"],
  ["ht", "hoan thanh"],
  ["tght", "thoi gian hoan thanh"],
  ["tgth", "thoi gian thuc hien"],
  ["dvct", "don vi chu tri"],
  ["cqct", "co quan chu tri"],
  ["dvph", "don vi phoi hop"],
  ["cqph", "co quan phoi hop"],
  ["dvth", "don vi thuc hien"],
]);

/** The same, behind a word for who: `ĐV CT`, `CQ PH`; alone they may be other things. */
export const SHORT_PARTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ct", "chu tri"],
  ["ph", "phoi hop"],
  ["pt", "phu trach"],
]);

/** Header cells that are these words and nothing else announce the number. */
export const NUMBER_HEADERS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set("tt|stt|so tt|so thu tu|thu tu|ma|ma so|so|#|no|order|muc".split("|")))();

/** Headings that begin so hold the office's own codes: `Mã nhiệm vụ`, `Mã số dự án`. */
export const CODE_HEADERS =
  /^(?:ma (?!tieu chi|chi so|chi tieu|ngan sach|muc)\S|ky hieu nhiem vu|(?:task |work )?(?:id|code|key|ref)$)/;
