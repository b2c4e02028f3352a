import * as form from "../text/index.js";
import type { Agency } from "./agency.js";

const text = form.textForm;

/** What the key of an agency is made of. */
type Named = Pick<Agency, "name" | "kind" | "level" | "qualifier" | "place" | "holder">;

const names = { name: text, kind: text, level: text };
const places = { qualifier: text, place: text, holder: text };

/** The names of an agency. */
export const namedForm: form.Form = /* @__PURE__ */ form.recordForm<Named>(names, places);

/**
 * An agency as read, all the way down.
 *
 * @internal
 */
export const agencyForm: form.Form = /* @__PURE__ */ (() =>
  form.sharedForm(
    form.recordForm<Agency>(
      { ...names, text, collective: form.flagForm, span: form.spanForm },
      {
        ...places,
        members: form.listForm(text),
        role: text,
        duty: text,
        note: text,
        dutySpan: form.spanForm,
      },
    ),
  ))();
