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

/**
 * Words of header cells, without accents and in small letters, and the column they announce. The
 * first entry that a header holds decides, so the telling words come first: `Thời gian thực hiện`
 * is a deadline, `Cơ quan thực hiện` an agency; of two columns that announce the same, the one
 * with the more telling word holds it. A beginning is no deadline; who is inspected, who of the
 * board answers for a task, and who a paper goes to, neither lead nor carry out. Gathered from the headers of
 * provincial plans.
 */
export const HEADER_WORDS: readonly (readonly [string, ColumnRole | undefined])[] = [
  ["chu tri", "lead"],
  ["phoi hop", "coordinate"],
  ["cung thuc hien", "coordinate"],
  ["cung tham gia", "coordinate"],
  ["don vi tham gia", "coordinate"],
  ["co quan tham gia", "coordinate"],
  ["thanh phan tham gia", "coordinate"],
  ["don vi lien quan", "coordinate"],
  ["co quan lien quan", "coordinate"],
  ["ket thuc", "deadline"],
  ["bat dau", undefined],
  ["kinh phi", undefined],
  ["du toan", undefined],
  ["nguon von", undefined],
  ["dia diem", undefined],
  ["dia ban", undefined],
  ["doi tuong", undefined],
  ["don vi duoc", undefined],
  ["co quan duoc", undefined],
  ["lanh dao phu trach", undefined],
  ["lanh dao chi dao", undefined],
  ["cap trinh", undefined],
  ["co quan trinh", undefined],
  ["can cu", undefined],
  ["han hoan thanh", "deadline"],
  ["ngay hoan thanh", "deadline"],
  ["thoi gian hoan thanh", "deadline"],
  ["hoan thanh truoc", "deadline"],
  ["thoi han", "deadline"],
  ["han chot", "deadline"],
  ["han cuoi", "deadline"],
  ["thoi diem", "deadline"],
  ["thoi gian", "deadline"],
  ["tien do", "deadline"],
  ["lo trinh", "deadline"],
  ["theo doi", "monitor"],
  ["don doc", "monitor"],
  ["giam sat", "monitor"],
  ["du kien ket qua", "output"],
  ["ket qua du kien", "output"],
  ["ket qua thuc hien", "result"],
  ["ket qua dat duoc", "result"],
  ["ket qua trien khai", "result"],
  ["ket qua den nay", "result"],
  ["tinh hinh thuc hien", "result"],
  ["san pham", "output"],
  ["ket qua", "output"],
  ["dau ra", "output"],
  ["chi so noi dung", "measure"],
  ["noi dung thanh phan", "measure"],
  ["chi so thanh phan", "measure"],
  ["tieu chi", "measure"],
  ["ghi chu", "note"],
  ["nhom nhiem vu", "section"],
  ["nhiem vu", "task"],
  ["cong viec", "task"],
  ["giai phap", "task"],
  ["hoat dong", "task"],
  ["noi dung", "task"],
  ["dau viec", "task"],
  ["viec can", "task"],
  ["viec phai", "task"],
  ["bien phap", "task"],
  ["ten thu tuc", "task"],
  ["linh vuc", "section"],
  ["chi tieu", "target"],
  ["muc tieu", "target"],
  ["phu trach", "lead"],
  ["dau moi", "lead"],
  ["tham muu", "lead"],
  ["hoan thanh", "deadline"],
  ["phan cong", "implement"],
  ["trach nhiem", "implement"],
  ["don vi", "implement"],
  ["co quan", "implement"],
  ["bo phan", "implement"],
  ["thuc hien", "implement"],
];

/** Header cells that are these words and nothing else announce the number. */
export const NUMBER_HEADERS: ReadonlySet<string> = new Set([
  "tt",
  "stt",
  "so tt",
  "so thu tu",
  "thu tu",
  "ma",
  "ma so",
  "so",
  "#",
]);
