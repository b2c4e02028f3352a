import type { PlainDate } from "../../time/index.js";

/** Who signs. */
export interface Signature {
  /** What the signer is, with the capacity before it: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`, a line each. */
  readonly capacity: string | readonly string[];
  /** The full name; room is left for it where it is not given. */
  readonly name?: string;
}

/**
 * What an administrative document says around its contents (Decree 30/2020/NĐ-CP, Annex I). What is
 * not known yet is left out: the form leaves room for number, day and the name of the signer.
 * Without `recipients` and `signature` it has no closing part at all.
 */
export interface Letterhead {
  /** Who issues it. */
  readonly agency: string;
  /** The agency above the issuer. */
  readonly parent?: string;
  /** Number and sign: `64/BC-VP`; room for a number when left out. */
  readonly number?: string;
  /** Where it is issued: `Hưng Yên`. */
  readonly place?: string;
  /** The day of issue; room for it when left out. */
  readonly date?: PlainDate;
  /** To whom it is addressed (`Kính gửi`); several get a line each. */
  readonly to?: readonly string[];
  /** To whom copies go (`Nơi nhận`), the archive included: `Lưu: VT`. */
  readonly recipients?: readonly string[];
  /** Who signs it. */
  readonly signature?: Signature;
}
