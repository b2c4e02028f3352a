import type { AgencyLevel } from "../agency.js";

/** What a level word says: `city` may be a province or a district, `other` is no level at all. */
export type AreaLevel = AgencyLevel | "city" | "other";

/**
 * Words of levels, with their canonical spelling; `other` rows keep longer words out, and `cơ sở`,
 * which is a level only after `cấp`; `khu vực` is a region of courts, treasuries and taxes.
 */
export const AREA_ROWS: readonly (readonly [words: string, name: string, level: AreaLevel])[] = [
  ["trung ương|tw|tư", "Trung ương", "central"],
  ["tỉnh", "tỉnh", "province"],
  ["thành phố|tp|tp .", "thành phố", "city"],
  ["thành phố trực thuộc trung ương", "thành phố trực thuộc Trung ương", "province"],
  ["huyện", "huyện", "district"],
  ["quận", "quận", "district"],
  ["thị xã|tx|tx .", "thị xã", "district"],
  ["xã", "xã", "commune"],
  ["phường", "phường", "commune"],
  ["thị trấn|tt", "thị trấn", "commune"],
  ["đặc khu", "đặc khu", "commune"],
  ["khu vực", "khu vực", "unstated"],
  [
    "cơ sở|xã hội|xã hội hóa|xã viên|tỉnh ủy|tỉnh đoàn|huyện ủy|huyện đoàn|thành ủy|quận ủy",
    "",
    "other",
  ],
];

/** The cities that stand directly under the centre; the others are districts of a province. */
export const CENTRAL_CITIES: readonly string[] = [
  "Hà Nội",
  "Hồ Chí Minh",
  "Đà Nẵng",
  "Hải Phòng",
  "Cần Thơ",
  "Huế",
];

/** `cấp`, before the name of a class of local government, and its commonest misprint. */
export const CLASS_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(["cấp", "cập"]);
