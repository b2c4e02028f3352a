import { ONSETS, OPEN_RHYMES, STOPPED_RHYMES } from "./data/syllables.js";

/** Grave, acute, tilde, hook and dot, which tell the tone; the other marks make letters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const SYLLABLE = /* @__PURE__ */ (() => {
  const any = (words: string): string => words.split(" ").join("|");
  const onset = `(?:${any(ONSETS)})?`;
  return new RegExp(
    `^${onset}(?:(?:${any(OPEN_RHYMES)})|(?:${any(STOPPED_RHYMES)})(?<stop>))$`,
    "u",
  );
})();

/** Whether a word in small letters is one syllable as Vietnamese spells it. */
export function isSyllable(word: string): boolean {
  const apart = word.normalize("NFD");
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, "").normalize("NFC");
  const stop = SYLLABLE.exec(bare)?.groups?.["stop"];
  if (!SYLLABLE.test(bare)) return false;
  return stop === undefined || tones[0] === "\u0301" || tones[0] === "\u0323";
}
