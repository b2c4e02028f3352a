import type { Locale } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import { grouped } from "../model/grouped.js";
import type { Statement } from "./statements.js";
import { CHANGE_WORDS, NOTHING, SUBJECT_WORDS, UNCHANGED } from "./data/change-words.js";
import type { PlanChange, PlanDiff } from "./plan-change.js";

/** A change without its sentence. */
export interface ChangeDraft extends Omit<PlanChange, "message" | "was" | "is"> {
  readonly was: Statement;
  readonly is: Statement;
}

/** Gives a change its sentence. */
export function written(draft: ChangeDraft): PlanChange {
  const { was, is } = draft;
  const message = { vi: sentence(draft, "vi"), en: sentence(draft, "en") };
  return { ...draft, was: was.texts, is: is.texts, message };
}

function sentence(draft: ChangeDraft, locale: Locale): string {
  const { kind, subject, before, after = before, title, was, is } = draft;
  const quoted = title === "" ? undefined : `“${oneLine(title)}”`;
  const name = [SUBJECT_WORDS[subject][locale], after, quoted].filter((word) => word !== undefined);
  const head = `${capital(name.join(" "))}: ${CHANGE_WORDS[kind][locale]}`;
  if (kind === "added" || kind === "removed" || kind === "reordered") return `${head}.`;
  return `${head}: ${said(was, locale)} → ${said(is, locale)}.`;
}

function said({ texts, described }: Statement, locale: Locale): string {
  if (texts.length === 0) return NOTHING[locale];
  const words = `“${texts.map(oneLine).join("; ")}”`;
  const meaning = described?.(locale).replace(/\.$/, "") ?? "";
  const saysMore = meaning !== "" && !(locale === "vi" && words === `“${meaning}”`);
  return saysMore ? `${words} (${meaning})` : words;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Counts the changes and says them in one sentence. */
export function summed(changes: readonly PlanChange[]): PlanDiff {
  const groups = grouped(changes, ({ subject, kind }) => [`${subject} ${kind}`]).values();
  const counts = [...groups].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ subject: first.subject, kind: first.kind, count: others.length + 1 }],
  );
  if (counts.length === 0) return { changes, counts, summary: UNCHANGED };
  const listed = (locale: Locale): string => {
    const items = counts.map(({ subject, kind, count }) => {
      const ending = locale === "en" && count > 1 ? "s" : "";
      return `${CHANGE_WORDS[kind][locale]}: ${count} ${SUBJECT_WORDS[subject][locale]}${ending}`;
    });
    return `${capital(items.join("; "))}.`;
  };
  return { changes, counts, summary: { vi: listed("vi"), en: listed("en") } };
}
