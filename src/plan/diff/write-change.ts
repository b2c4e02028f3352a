import type { Locale, LocalizedText } from "../../text/index.js";
import { oneLine } from "../cell/plain-text.js";
import type { Statement } from "./compare-items.js";
import { CHANGE_WORDS, NOTHING, SUBJECT_WORDS, UNCHANGED } from "./data/change-words.js";
import type { PlanChange, PlanDiff } from "./plan-change.js";

/** A change without its sentence. */
export type ChangeDraft = Omit<PlanChange, "message" | "was" | "is"> & {
  readonly was: Statement;
  readonly is: Statement;
};

/** Gives a change its sentence. */
export function written({ was, is, ...change }: ChangeDraft): PlanChange {
  const message: LocalizedText = {
    vi: sentence(change, was, is, "vi"),
    en: sentence(change, was, is, "en"),
  };
  return { ...change, was: was.texts, is: is.texts, message };
}

function sentence(
  { kind, subject, before, after, title }: Omit<PlanChange, "message" | "was" | "is">,
  was: Statement,
  is: Statement,
  locale: Locale,
): string {
  const what = CHANGE_WORDS[kind][locale];
  const key = after ?? before;
  const name = [
    SUBJECT_WORDS[subject][locale],
    key,
    title === "" ? undefined : `“${oneLine(title)}”`,
  ]
    .filter((word) => word !== undefined)
    .join(" ");
  const head = `${capital(name)}: ${what}`;
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
  const counts = new Map<
    string,
    { subject: PlanChange["subject"]; kind: PlanChange["kind"]; count: number }
  >();
  for (const { subject, kind } of changes) {
    const name = `${subject} ${kind}`;
    const entry = counts.get(name) ?? { subject, kind, count: 0 };
    entry.count += 1;
    counts.set(name, entry);
  }
  const listed = [...counts.values()];
  const list = (locale: Locale): string =>
    listed
      .map(({ subject, kind, count }) => {
        const what = CHANGE_WORDS[kind][locale];
        const one = SUBJECT_WORDS[subject][locale];
        if (locale === "vi") return `${what}: ${count} ${one}`;
        return `${what}: ${count} ${one}${count === 1 ? "" : "s"}`;
      })
      .join("; ");
  const summary =
    listed.length === 0
      ? UNCHANGED
      : { vi: `${capital(list("vi"))}.`, en: `${capital(list("en"))}.` };
  return { changes, counts: listed, summary };
}
