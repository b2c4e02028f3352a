import type { AgencyLevel } from "../agency.js";

/** What a level word says: `city` may be a province or a district, `other` is no level at all. */
export type AreaLevel = AgencyLevel | "city" | "other";

/** Words of levels, with their canonical spelling; `other` rows keep longer words out. */
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
  ["xã hội|xã hội hóa|xã viên|tỉnh ủy|tỉnh đoàn|huyện ủy|huyện đoàn|thành ủy|quận ủy", "", "other"],
];

/** Levels as they follow `cấp`. */
export const CLASS_ROWS: readonly (readonly [words: string, level: AgencyLevel])[] = [
  ["trung ương", "central"],
  ["tỉnh", "province"],
  ["thành phố", "province"],
  ["huyện", "district"],
  ["quận", "district"],
  ["xã", "commune"],
  ["phường", "commune"],
  ["cơ sở", "commune"],
];

/** The cities that stand directly under the centre; the others are districts of a province. */
export const CENTRAL_CITIES: readonly string[] = [
  "hà nội",
  "hồ chí minh",
  "hcm",
  "đà nẵng",
  "hải phòng",
  "cần thơ",
  "huế",
];
