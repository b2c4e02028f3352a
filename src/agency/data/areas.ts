import type { AgencyLevel } from "../agency.js";

/** What a level word says: `city` may be a province or a district, `other` is no level at all. */
export type AreaLevel = AgencyLevel | "city" | "other";

/**
 * Words of levels in their canonical spelling, with other spellings behind `=`. The row of `other`
 * keeps longer words out, and `cơ sở`, which is a level only after `cấp`; `khu vực` is a region of
 * courts, treasuries and taxes.
 */
export const AREA_ROWS = {
  central: "Trung ương=tw=tư",
  province: "tỉnh|thành phố trực thuộc Trung ương|TU|thành phố Hồ Chí Minh=tphcm",
  city: "thành phố=tp=tp .",
  district: "huyện|quận|thị xã=tx=tx .",
  commune: "xã|phường|thị trấn=tt|đặc khu",
  unstated: "khu vực=kv|cơ sở",
  all: "Trung ương và địa phương",
  other: "xã hội|xã hội hóa|xã viên|tỉnh ủy|tỉnh đoàn|huyện ủy|huyện đoàn|thành ủy|quận ủy",
} as const satisfies Readonly<Partial<Record<AreaLevel, string>>>;

/** The cities that stand directly under the centre; the others are districts of a province. */
export const CENTRAL_CITIES = "Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế";

/** Letters that stand for levels before a point, as addresses write them: `Q. Sơn Trà`. */
export const SHORT_LEVELS = {
  Q: ["quận", "district"],
  H: ["huyện", "district"],
  P: ["phường", "commune"],
  X: ["xã", "commune"],
  TT: ["thị trấn", "commune"],
} as const satisfies Readonly<Record<string, readonly [name: string, level: AreaLevel]>>;
