import { defined } from "../text/index.js";
import type { ListItem } from "./list-item.js";
import { OFFICES } from "./data/own-words.js";
import { withArea, type AreaReading, type BodyReading } from "./reading.js";

/**
 * Gives a body without a level that of the one it is joined with.
 *
 * ```
 * HĐND, UBND tỉnh
 *            ^^^^ holds for both
 * ```
 */
export function restoreLevels(items: readonly ListItem[]): void {
  let next: ListItem | undefined;
  for (const item of [...items].reverse()) {
    const { reading } = item;
    const joined = next?.clause === item.clause ? next.reading : undefined;
    next = item;
    if (item.torn === true) continue;
    const whole = reading.qualifier !== undefined || reading.name !== reading.stem;
    if (joined !== undefined && !whole && sharesQualifier(reading, joined)) {
      item.reading = defined({ ...reading, qualifier: joined.qualifier });
      continue;
    }
    const owner = joined === undefined ? undefined : ownerOf(joined);
    if (joined !== undefined && owner !== undefined && sharesOwner(reading, joined, owner)) {
      const { name, level } = owner;
      item.reading = { ...reading, name: `${reading.name} ${name}`, level, owner };
      continue;
    }
    const area = joined === undefined ? undefined : (areaOf(joined) ?? areaOfMany(reading, joined));
    if (joined === undefined || whole) continue;
    const places = placesOf(reading, joined);
    if (places !== undefined) {
      item.reading = { ...reading, ...withArea(reading, places), end: reading.end };
      continue;
    }
    if (area === undefined) continue;
    if (!isLevelled(reading) && !isDelegation(reading, joined)) continue;
    if (!sharesLevel(reading, joined, area)) continue;
    // A `Cục` is never that of a district or a commune.
    const reaches = area.level === "province" || !reading.stem.startsWith("Cục ");
    const { end } = reading;
    if (reaches) item.reading = { ...reading, ...withArea(reading, area), end };
  }
}

/**
 * Several places of which each has both of two bodies with one head.
 *
 * ```
 * Phòng Kinh tế, Phòng Văn hóa - Xã hội các xã miền núi
 *                                       ^^^^^^^^^^^^^^^ of both
 * ```
 */
function placesOf({ head, collective }: BodyReading, joined: BodyReading): AreaReading | undefined {
  const { area } = joined;
  const shared = area?.collective === true && area.distributes === undefined;
  if (!shared || collective || head === undefined || joined.qualifier !== undefined)
    return undefined;
  const local = head.kind === "division" || head.level === "unstated";
  return local && head.name !== "" && head.name === joined.head?.name ? area : undefined;
}

/** The body that a name belongs to; `Văn phòng Tỉnh ủy` is one name and holds it. */
function ownerOf({ owner, kind, name, level }: BodyReading): BodyReading["owner"] {
  const committee = kind === "party" ? /^Văn phòng (.*ủy.*)/.exec(name)?.[1] : undefined;
  return committee === undefined ? owner : { name: committee, kind, level };
}

/**
 * Whether a board or a division belongs to the body that the next one of the list belongs to.
 *
 * ```
 * Ban Tổ chức, Văn phòng Tỉnh ủy      Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh
 *                        ^^^^^^^ of both                                     ^^^^^^^^^ of both
 * ```
 */
function sharesOwner(reading: BodyReading, joined: BodyReading, owner: Owner): boolean {
  const { head, kind, name, stem, qualifier, collective } = reading;
  if (name !== stem || qualifier !== undefined) return false;
  // `Phòng 1, Phòng 2 VKSND tỉnh`
  const alike = kind === "division" && joined.kind === kind && head?.name === joined.head?.name;
  if (alike && !collective && !joined.collective && stem !== head?.name) return true;
  if (owner.kind === "peoples-council") return head?.name === "Ban";
  return owner.kind === "party" && kind === "party" && BOARD.test(name);
}

type Owner = NonNullable<BodyReading["owner"]>;
const BOARD = /^(?:Ban (?:Tổ|Tuyên|Dân|Nội|Thường)|Ủy ban Kiểm tra$|Thường trực$)/;

/** Kinds of units that stand under a department or a committee. */
const UNDER = /^(?:sub-department|centre|division|unit|institute|management-board|working-group)$/;

/**
 * Whether a unit stands under the body that the next one of its kind is said to stand under.
 *
 * ```
 * Chi cục Kiểm lâm, Chi cục Thủy lợi thuộc Sở Nông nghiệp và Môi trường
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ of both
 * ```
 */
function sharesQualifier({ head, stem, collective }: BodyReading, joined: BodyReading): boolean {
  if (!/^(?:(?:trực )?thuộc|của) /.test(joined.qualifier ?? "")) return false;
  if (head === undefined || collective || joined.collective || !UNDER.test(head.kind)) return false;
  // `Phòng Nội vụ, Phòng Nghiệp vụ Y thuộc Sở Y tế`: the first is that of a commune.
  const local = OFFICES.test(stem.slice(head.name.length + 1)) && !joined.known;
  if (local || stem === head.name || joined.area !== undefined) return false;
  return head.name === joined.head?.name;
}

/**
 * Whether the delegation of a province is named in a pair with its council: two bodies, of which the
 * place is said once.
 *
 * ```
 * Đoàn đại biểu Quốc hội và HĐND tỉnh
 *                                ^^^^ of both
 * ```
 */
function isDelegation(
  { kind, stem }: BodyReading,
  { kind: other, area, end }: BodyReading,
): boolean {
  const paired = other === "peoples-council" && area?.level === "province" && area.end === end;
  return kind === "national-assembly" && stem.startsWith("Đoàn ") && paired;
}

/** Whether a body may stand at any level, as a head without words of its own. */
function isLevelled({ head, stem, members, kind, collective }: BodyReading): boolean {
  // `Đảng ủy, chính quyền, MTTQ xã`
  if (members !== undefined && kind === "party" && collective && !/^các /i.test(stem)) return true;
  if (stem.startsWith("Thành ")) return false;
  return head?.level === "unstated" && (!head.named || stem === head.name);
}

/**
 * The level or place of a body that may be that of the one before it: its own, or that of the body
 * whose standing members it is.
 *
 * ```
 * HĐND, UBND tỉnh      UBND, Ban Thường trực UBMTTQ phường
 *            ^^^^                                   ^^^^^^
 * ```
 */
function areaOf(joined: BodyReading): AreaReading | undefined {
  const { area, owner } = joined;
  if (area === undefined) return isStanding(joined) ? owner?.area : undefined;
  return isLevelled(joined) || isGroupOfPlace(joined) ? area : undefined;
}

/**
 * The several places of a body with a name of its own, each of which has a committee, too.
 *
 * ```
 * UBND, Ban An toàn giao thông các huyện
 *                              ^^^^^^^^^ of both
 * ```
 */
function areaOfMany(reading: BodyReading, { area, head }: BodyReading): AreaReading | undefined {
  const committee = /^peoples-(?:committee|council)$/.test(reading.kind);
  const many = area?.collective === true && area.distributes === undefined;
  return committee && many && head?.level === "unstated" ? area : undefined;
}

/** Whether a name is that of the standing members of a body. */
function isStanding({ head }: BodyReading): boolean {
  return /^(?:Ban )?Thường (?:trực|vụ)$/.test(head?.name ?? "");
}

/**
 * Whether a group stands at one level or place, as what is named before it does, too.
 *
 * ```
 * Ủy ban MTTQ và các đoàn thể phường      UBND, các sở, ban, ngành tỉnh
 *                             ^^^^^^                              ^^^^
 * ```
 */
function isGroupOfPlace({ members, kind, area }: BodyReading): boolean {
  return members !== undefined && kind !== "local-authority" && area?.collective === false;
}

/** Offices that stand where their owner does, whatever body of another sort is named behind them. */
const APART = /^(?:Ban Quản lý|Chi cục|Văn phòng(?= Đảng ủy))/;
/** Bodies that are divided by regions and not by levels. */
const REGIONAL = /^(?:vertical-agency|court|procuracy|sub-department)$/;

/**
 * Whether the level or the region of a body may be that of the one before it, too.
 *
 * ```
 * Hội Nông dân, Hội Phụ nữ xã      Ban Quản lý dự án, Công an tỉnh
 *                          ^^ of both                         ^^^^ of one
 * ```
 */
function sharesLevel(reading: BodyReading, joined: BodyReading, area: AreaReading): boolean {
  const apart = APART.exec(reading.stem)?.[0];
  // `Văn phòng Đảng ủy, HĐND, UBND phường` is an office of all three.
  const joint = joined.kind === "peoples-council";
  if (apart !== undefined && !joint && !joined.stem.startsWith(apart)) return false;
  // That of a province is its `Tỉnh ủy`.
  if (reading.stem.endsWith("Đảng ủy") && area.level === "province") return false;
  return !area.words.startsWith("khu vực") || REGIONAL.test(reading.kind);
}
