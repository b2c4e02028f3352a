import { phrasesOf, similarity, titleWords } from "../cell/similar-titles.js";
import { taskDraft, type LintDraft, type LintedPlan, type LintedTask } from "./draft.js";

/** From this share of common words on two titles say nearly the same. */
const NEARLY = 0.9;
/** Shorter titles are the same or they are not. */
const LEAST_WORDS = 6;
const PHRASE = 3;
/** Of the titles with one phrase so many, the latest, are compared. */
const COMPARED = 4;

interface Titled {
  readonly planned: LintedTask;
  readonly words: readonly string[];
  /** Figures and numerals: titles that differ in one mean different things. */
  readonly figures: string;
}

/**
 * Tasks that say what an earlier one says. A lettered part is compared together with the task it
 * belongs to.
 */
export function repeatedTaskDrafts({ tasks }: LintedPlan): LintDraft[] {
  const exact = new Map<string, Titled>();
  const byPhrase = new Map<string, Titled[]>();
  return tasks.flatMap((planned) => {
    const titled = titledOf(planned);
    const key = titled.words.join(" ");
    if (key === "") return [];
    const same = exact.get(key);
    if (same !== undefined)
      return [taskDraft("lint-task-repeated", planned, { other: same.planned.key })];
    exact.set(key, titled);
    const near = nearTo(titled, byPhrase);
    if (near === undefined) return [];
    return [taskDraft("lint-task-nearly-repeated", planned, { other: near.planned.key })];
  });
}

function titledOf(planned: LintedTask): Titled {
  const words = [...planned.above, planned.task].flatMap(({ title }) => titleWords(title));
  const figures = words.filter((word) => /^(?:\p{N}+|[ivx]+)$/u.test(word)).join(" ");
  return { planned, words, figures };
}

/** The latest earlier title that is nearly the same; the title is filed for those to come. */
function nearTo(titled: Titled, byPhrase: Map<string, Titled[]>): Titled | undefined {
  const { words, figures } = titled;
  if (words.length < LEAST_WORDS) return undefined;
  const compared = new Set<Titled>();
  let near: Titled | undefined;
  for (const phrase of phrasesOf(words, PHRASE)) {
    const earlier = byPhrase.get(phrase) ?? [];
    for (const other of earlier) {
      if (near !== undefined || compared.has(other)) continue;
      compared.add(other);
      const alike = other.figures === figures && similarity(other.words, words) >= NEARLY;
      if (alike) near = other;
    }
    byPhrase.set(phrase, [...earlier, titled].slice(-COMPARED));
  }
  return near;
}
