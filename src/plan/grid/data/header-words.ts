/**
 * What a column of a plan's table holds. `section` names the part of the plan a row belongs to and
 * usually reaches over several rows; `target` is what is to be reached, `result` what has been.
 */
export type ColumnRole =
  | "number"
  | "section"
  | "task"
  | "output"
  | "lead"
  | "coordinate"
  | "implement"
  | "monitor"
  | "deadline"
  | "measure"
  | "target"
  | "result"
  | "note";

/** Columns that hold agencies, each named by the part they have. */
export const AGENCY_COLUMNS = ["lead", "coordinate", "implement", "monitor"] as const;

/** Words of header cells and the column they announce, in rows of phrases. */
const HEADER_ROWS: readonly (readonly [ColumnRole | undefined, string])[] = [
  ["lead", "chu tri"],
  ["coordinate", "phoi hop|cung thuc hien|cung tham gia|don vi tham gia|co quan tham gia"],
  ["coordinate", "thanh phan tham gia|don vi lien quan|co quan lien quan"],
  ["deadline", "ket thuc"],
  [undefined, "bat dau|kinh phi|du toan|nguon von|dia diem|dia ban|doi tuong|don vi duoc"],
  [undefined, "co quan duoc|lanh dao phu trach|lanh dao chi dao|cap trinh|co quan trinh"],
  [undefined, "can cu"],
  ["deadline", "han hoan thanh|ngay hoan thanh|thoi gian hoan thanh|hoan thanh truoc|thoi han"],
  ["deadline", "han chot|han cuoi|thoi diem|thoi gian|tien do|lo trinh"],
  ["monitor", "theo doi|don doc|giam sat"],
  ["output", "du kien ket qua|ket qua du kien"],
  ["result", "ket qua thuc hien|ket qua dat duoc|ket qua trien khai|ket qua den nay"],
  ["result", "tinh hinh thuc hien"],
  ["output", "san pham|ket qua|dau ra"],
  ["measure", "chi so noi dung|noi dung thanh phan|chi so thanh phan|tieu chi"],
  ["note", "ghi chu"],
  ["section", "nhom nhiem vu"],
  ["task", "nhiem vu|cong viec|giai phap|hoat dong|noi dung|dau viec|viec can|viec phai"],
  ["task", "bien phap|ten thu tuc"],
  ["section", "linh vuc"],
  ["target", "chi tieu|muc tieu"],
  ["lead", "phu trach|dau moi|tham muu"],
  ["deadline", "hoan thanh"],
  ["implement", "phan cong|trach nhiem|don vi|co quan|bo phan|thuc hien"],
];

/**
 * Words of header cells, without accents and in small letters, and the column they announce. The
 * first entry that a header holds decides, so the telling words come first: `Thời gian thực hiện`
 * is a deadline, `Cơ quan thực hiện` an agency; of two columns that announce the same, the one
 * with the more telling word holds it. A beginning is no deadline; who is inspected, who of the
 * board answers for a task, and who a paper goes to, neither lead nor carry out. Gathered from the
 * headers of provincial plans.
 */
export const HEADER_WORDS: readonly (readonly [string, ColumnRole | undefined])[] =
  /* @__PURE__ */ HEADER_ROWS.flatMap(([role, words]) =>
    words.split("|").map((phrase) => [phrase, role] as const),
  );

/** Header cells that are these words and nothing else announce the number. */
export const NUMBER_HEADERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "tt|stt|so tt|so thu tu|thu tu|ma|ma so|so|#".split("|"),
);
