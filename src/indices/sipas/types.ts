import type { LocalizedText, Source } from "../../text/index.js";
import type { PlainDate } from "../../time/index.js";
import type { IndexPart, Sourced, SourcedName, SourcedRemark } from "../named.js";
import type {
  SipasEditionKey,
  SipasElementCode,
  SipasElementKey,
  SipasMethodKey,
} from "./codes.js";

/**
 * An element (`yếu tố`) of SIPAS in one edition; its codes are `"1"` to `"5"` of service, `"P1"` to
 * `"P4"` of policy.
 */
export interface SipasElement extends IndexPart<SipasElementCode, SipasElementKey> {
  /** Administrative service, or making and carrying out policy (since 2022). */
  readonly pillar: "service" | "policy";
  /** Its items in the order of the form; empty where they are not known. */
  readonly items: readonly SipasItem[];
}

/** An item of the questionnaire that asks how satisfied one is. */
export interface SipasItem extends Sourced {
  /** Question and item of the form: `"9.15"`. */
  readonly code: string;
  /** What it is about, in short words of this catalogue; the form asks in whole sentences. */
  readonly name: LocalizedText;
}

/** One instrument of SIPAS: what was asked, of whom, in which years. */
export interface SipasEdition {
  /** The index. */
  readonly index: "sipas";
  /** The edition's name. */
  readonly key: SipasEditionKey;
  /** The decision; its number and day are absent for 2022, where they were not found. */
  readonly decision: {
    /** Its number. */
    readonly number?: string;
    /** Its day. */
    readonly issuedOn?: PlainDate;
  };
  /** The years it served; `inferred` where the decision names them and no result was seen. */
  readonly years: readonly { readonly year: number; readonly source: Source }[];
  /** Who is asked. */
  readonly population: SourcedRemark;
  /** Its elements; empty where they are not known. */
  readonly elements: readonly SipasElement[];
  /** The way the index is made: not known of any edition, so a caller declares one. */
  readonly method: { readonly status: "not-found"; readonly source: Source };
  /** What is doubtful or worth knowing. */
  readonly remarks: readonly SourcedRemark[];
  /** Where the decision, or for 2022 the survey, was read of. */
  readonly source: Source;
}

/** A way of making an index from answers. */
export interface SipasMethod extends SourcedName<SipasMethodKey> {
  /** What speaks for it. */
  readonly support: LocalizedText;
  /** Where that comes from; none of them is an official text on SIPAS. */
  readonly source: Source;
}

/** One of the five answers. */
export interface SipasAnswer {
  /** 1 for the worst to 5. */
  readonly value: number;
  /** Its label. */
  readonly label: LocalizedText;
  /** Where the labels were read. */
  readonly source: Source;
}

/** The national index of a year. */
export interface SipasNationalValue {
  /** The year measured. */
  readonly year: number;
  /** The index in per cent. */
  readonly percent: number;
  /** Present when the source gives it to whole per cents only. */
  readonly approximate?: true;
  /** Where it was read. */
  readonly source: Source;
}

/** Why figures of two years do not compare; its text is the reason. */
export interface SipasSeriesBreak extends SourcedRemark {
  /** The first year of the new series. */
  readonly year: number;
  /** The edition before. */
  readonly from: SipasEditionKey;
  /** The edition from that year on. */
  readonly to: SipasEditionKey;
}
