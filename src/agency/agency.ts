import type { Finding, Span } from "../text/index.js";

/** What sort of body an agency is; `person` is a person by name, who holds no office that is said. */
export type AgencyKind =
  | "national-assembly"
  | "president"
  | "government"
  | "ministry"
  | "peoples-council"
  | "peoples-committee"
  | "department"
  | "office"
  | "division"
  | "inspectorate"
  | "bureau"
  | "sub-department"
  | "vertical-agency"
  | "centre"
  | "police"
  | "military"
  | "court"
  | "procuracy"
  | "audit"
  | "party"
  | "front"
  | "mass-organisation"
  | "association"
  | "press"
  | "school"
  | "health-facility"
  | "institute"
  | "bank"
  | "company"
  | "fund"
  | "management-board"
  | "steering-committee"
  | "council"
  | "working-group"
  | "one-stop-unit"
  | "local-authority"
  | "residential-group"
  | "official"
  | "staff"
  | "person"
  | "public"
  | "unit"
  | "unknown";

/**
 * Where in the state an agency stands. `internal` is a unit inside the office that writes the
 * plan; `village` a hamlet or residential group below the commune; `all` stands for `các cấp`;
 * `unstated` where the words do not say.
 */
export type AgencyLevel =
  "central" | "province" | "district" | "commune" | "village" | "internal" | "all" | "unstated";

/**
 * What an agency does in a task: `lead` (chủ trì), `coordinate` (phối hợp), `implement`
 * (thực hiện), `monitor` (theo dõi, đôn đốc, kiểm tra, giám sát), `guide` (hướng dẫn),
 * `compile` (tổng hợp).
 */
export type AgencyRole = "lead" | "coordinate" | "implement" | "monitor" | "guide" | "compile";

/** An agency, or a collective of agencies, read from a cell of a plan. */
export interface Agency {
  /** The words that name it, as written; for an elided name (`cấp xã`) only the words that stand. */
  readonly text: string;
  /** The canonical name: abbreviations of common use written out, elided words restored. */
  readonly name: string;
  /** What sort of body it is. */
  readonly kind: AgencyKind;
  /** Where in the state it stands. */
  readonly level: AgencyLevel;
  /** Whether the words stand for several agencies (`Các sở, ban, ngành tỉnh`, `UBND cấp xã`). */
  readonly collective: boolean;
  /** The nouns of a collective, in order: `["sở", "ban", "ngành"]`. */
  readonly members?: readonly string[];
  /** The place it belongs to, where the words name one: `La Gi` in `UBND thị xã La Gi`. */
  readonly place?: string;
  /** What narrows it down: `có liên quan`, `trực thuộc Sở`, `trên địa bàn tỉnh`. */
  readonly qualifier?: string;
  /** Its part in the task, where a word beside it says so. */
  readonly role?: AgencyRole;
  /** What it is to do, where the cell says so: the words after a colon, or after a verb. */
  readonly duty?: string;
  /**
   * Words in brackets beside the name that are not a role, or the body that it was before:
   * `Sở A` in `Sở A (nay là Sở B)`.
   */
  readonly note?: string;
  /**
   * The person who is named for it, without how the person is spoken of: who holds the office
   * (`Lê Văn Hải` in `Ông Lê Văn Hải - Trưởng phòng Kinh tế`), or does the work of the body.
   */
  readonly holder?: string;
  /** Where `text` stands in the given text. */
  readonly span: Span;
  /** Where the duty stands in the given text. */
  readonly dutySpan?: Span;
}

/** Stable names of what {@link parseAgencies} may find odd. */
export type AgencyFindingCode =
  | "unknown-abbreviation"
  | "unrecognized-agency"
  | "missing-separator"
  | "open-list"
  | "agency-in-duty"
  | "task-giver"
  | "undivided-places"
  | "glued-words"
  | "misspelt-words"
  | "unsure-division";

/** A list of agencies as read, with what was odd about it. */
export interface AgencyList {
  /** The text as given. */
  readonly text: string;
  /** The agencies, in the order of the text. */
  readonly agencies: readonly Agency[];
  /** What could not be read, or was read by a guess that a careful reader would check. */
  readonly findings: readonly Finding<AgencyFindingCode>[];
}

/** What a caller knows about the cell. */
export interface ParseAgenciesOptions {
  /**
   * Abbreviations of the office itself, which no general list can know:
   * `{ TCHCQT: "Phòng Tổ chức - Hành chính - Quản trị" }`. Case does not matter.
   */
  readonly glossary?: Readonly<Record<string, string>>;
  /**
   * Whether the heading of the cell says that it names persons (`Người phụ trách`), so that a given
   * name alone is a person: `Hùng, Lan`. Without it a name counts behind a salutation (`đ/c Hùng`)
   * or with its family name.
   */
  readonly persons?: boolean;
}
