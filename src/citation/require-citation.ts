import * as form from "../text/index.js";
import { isPlainDate } from "../time/index.js";
import type { Citation, CitationSpans, DocumentType } from "./citation.js";

const text = form.textForm;
const year = form.numberForm;

/** What a citation says of its document. */
const said = /* @__PURE__ */ (() => ({
  number: text,
  serial: text,
  symbol: text,
  type: form.recordForm<DocumentType>({ key: text, name: text }, {}),
  body: text,
  bodyName: text,
  unit: text,
  issuer: text,
  date: form.formOf("a day written YYYY-MM-DD", isPlainDate),
  year,
  numberYear: year,
  subject: text,
}))();

type Said = Pick<Citation, keyof typeof said>;

const saidForm = /* @__PURE__ */ form.recordForm<Said>({}, said);

/**
 * A citation with its places in a text, all the way down.
 *
 * @internal
 */
export const citationForm: form.Form = /* @__PURE__ */ (() => {
  const span = form.spanForm;
  const spans = { number: span, date: span, issuer: span, subject: span };
  return form.recordForm<Citation>(
    { text, form: text, span, spans: form.recordForm<CitationSpans>({}, spans) },
    said,
  );
})();

/** Refuses what has no part of a citation, or a part of another kind. */
export function requireCitation(citation: unknown): void {
  const call = "it with parseCitations(text).citations[0]";
  const accepted = "a citation as parseCitations gives it";
  form.requireField(citation, "number|type|subject", accepted, call);
  form.requireForm(citation, saidForm, accepted, call);
}
