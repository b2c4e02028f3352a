import { CERTAINTY_LABELS, type TrackedObligation } from "../progress/index.js";
import type { Locale } from "../text/index.js";

/** The status in words; an inferred completion never looks like a recorded one. */
export function statusWords(
  { status, certainty }: Pick<TrackedObligation, "status" | "certainty">,
  locale: Locale,
): string {
  const label = status.label[locale];
  if (certainty === "recorded") return label;
  return `${label} (${CERTAINTY_LABELS.inferred[locale].toLowerCase()})`;
}

/** `A.II. Công khai`: what there is of the codes and the heading of a section. */
export function sectionWords({
  part = "",
  code,
  title,
}: {
  readonly part?: string;
  readonly code: string;
  readonly title: string;
}): string {
  const codes = [part, code].filter((each) => each !== "").join(".");
  return [codes, title].filter((each) => each !== "").join(". ");
}
