import { unaccent } from "../../text/index.js";
import { remembered } from "../cell/remembered.js";
import { roleOf } from "../grid/header.js";
import type { PdfLine } from "./pdf-lines.js";

/** A header found among lines: how many it takes and the headers in order. */
interface PdfHeader {
  readonly lines: number;
  readonly headers: readonly string[];
}

/** A header is broken over so many lines at most. */
const MOST_LINES = 24;
const LONGEST_LINE = 160;
const LONGEST_HEADER = 70;
const LEAST_ROLES = 3;

const BODY =
  "(?:cac )?(?:co quan|don vi|phong|ban|bo phan|so|nganh|dia phuong)(?:(?:, |/ ?| va | )(?:co quan|don vi|phong|ban|bo phan|so|nganh|dia phuong))*";
const TASK = "(?:nhiem vu|noi dung|cong viec|giai phap|hoat dong)";
const OUTPUT = "(?:ket qua|san pham|dau ra)";
const DONE = "(?: (?:thuc hien|trien khai|hoan thanh))?";

/** Whole headers, without accents: what a text of a PDF runs together is divided by them. */
const HEADERS = /* @__PURE__ */ (() =>
  [
    "(?:(?:so )?(?:s?tt|thu tu)|ma(?: so)?)",
    `(?:${BODY} )?(?:chu tri|dau moi|phu trach)${DONE}`,
    `(?:${BODY} )?phoi hop${DONE}`,
    `(?:${BODY} )?(?:theo doi|don doc|giam sat)(?:, (?:theo doi|don doc|giam sat))?`,
    `${BODY}${DONE}`,
    `(?:thoi gian|thoi han|thoi diem|tien do|lo trinh)${DONE}${DONE}`,
    `(?:han${DONE}|hoan thanh(?: truoc(?: ngay)?)?)`,
    `${BODY} (?:cung thuc hien|tham gia|lien quan|duoc (?:kiem tra|thanh tra))`,
    `ngay${DONE}`,
    `${OUTPUT}(?:(?:, |/ ?| )${OUTPUT})*(?: (?:dau ra|du kien|can dat|dat duoc|thuc hien|hoan thanh))?`,
    `(?:ten )?${TASK}(?:(?:, |/ ?| va | )${TASK})*(?: (?:cu the|trong tam|chu yeu|(?:can |phai )?thuc hien|trien khai|kiem tra|thanh tra|ra soat|cchc|cai cach hanh chinh))?`,
    "(?:chi so noi dung|noi dung thanh phan|chi so thanh phan|tieu chi(?: thanh phan)?|linh vuc)",
    "(?:chi tieu|muc tieu)",
    "(?:ghi chu|(?:nguon )?kinh phi(?: thuc hien)?|du toan|dia diem|dia ban)",
  ].map((pattern) => new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, "uy")))();

/** `Cơ quan Cơ quan` above `chủ trì phối hợp`: two headers side by side. */
const SIDE_BY_SIDE =
  /(co quan|don vi|phong) (co quan|don vi|phong) chu tri phoi hop(?![\p{L}\p{N}])/uy;

/** Whether a line could begin a header: cheap, for all lines. */
const BEGINS =
  /^(?:so|ma|s?tt|thu tu|nhiem vu|noi dung|ten|cong viec|giai phap|hoat dong|chi so|linh vuc|tieu chi|muc tieu|chi tieu|thoi|tien do)(?![\p{L}\p{N}])/u;

/**
 * The header that begins at a line: lines that together are whole headers and nothing else, at
 * least three of them.
 *
 * @param lines - The lines of the text.
 * @returns What gives the header at a line, each looked for once.
 */
export function pdfHeaders(lines: readonly PdfLine[]): (index: number) => PdfHeader | undefined {
  const roles = remembered(roleOf);
  const known = new Map<number, PdfHeader | "none">();
  return (index) => {
    const found = known.get(index) ?? headerAt(lines, index, roles) ?? "none";
    known.set(index, found);
    return found === "none" ? undefined : found;
  };
}

type RoleOf = typeof roleOf;

function headerAt(lines: readonly PdfLine[], index: number, roles: RoleOf): PdfHeader | undefined {
  const first = lines[index];
  if (first === undefined || first.text.length > LONGEST_LINE) return undefined;
  if (!BEGINS.test(unaccent(first.text))) return undefined;
  let words = "";
  let found: PdfHeader | undefined;
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.text.length > LONGEST_LINE) break;
    words += `${words === "" ? "" : " "}${line.text}`;
    const { headers, read } = headersIn(words);
    if (read >= words.length && isHeader(headers.map(roles))) found = { lines: count, headers };
    // What could not be read is longer than any header that lacks its last words.
    if (words.length - read > LONGEST_HEADER) break;
  }
  return found;
}

function isHeader(roles: readonly ReturnType<RoleOf>[]): boolean {
  const known = roles.filter((role) => role !== undefined);
  const different = new Set(known);
  const telling = different.has("task") || different.has("deadline");
  return telling && different.size >= LEAST_ROLES && known.length <= different.size + 1;
}

/** The headers that a run of words begins with, and how far they reach. */
export function headersIn(words: string): { readonly headers: string[]; readonly read: number } {
  const bare = unaccent(words);
  const headers: string[] = [];
  let position = 0;
  while (position < bare.length && bare.length === words.length) {
    SIDE_BY_SIDE.lastIndex = position;
    const pair = SIDE_BY_SIDE.exec(bare);
    const length = pair?.[0].length ?? longestHeader(bare, position);
    const next = bare.charAt(position + length);
    if (length === 0 || (next !== "" && next !== " ")) break;
    if (pair === null) headers.push(words.slice(position, position + length));
    else headers.push(`${pair[1] ?? ""} chủ trì`, `${pair[2] ?? ""} phối hợp`);
    position += length + 1;
  }
  return { headers, read: position };
}

function longestHeader(words: string, position: number): number {
  let longest = 0;
  for (const pattern of HEADERS) {
    pattern.lastIndex = position;
    const length = pattern.exec(words)?.[0].length ?? 0;
    longest = Math.max(longest, length);
  }
  return longest;
}
