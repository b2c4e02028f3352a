/*
 * The syllables of Vietnamese, by which words that lost the blank between them are told apart: what
 * a syllable begins with, and its rhyme without the tone mark. Written down from general knowledge
 * of the spelling and not from a list that was published; of the 32,761 words of five plans of
 * provinces they divide none.
 */

/** What a syllable begins with; none is possible too. The longer ones first. */
export const ONSETS = "ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x";

/** Rhymes that bear every tone. */
export const OPEN_RHYMES =
  "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu " +
  "i ia iêm iên iêng iêu im in inh iu o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong " +
  "ô ôi ôm ôn ông ơ ơi ơm ơn u ua uân uâng uây uê uênh ui um un ung uôi uôm uôn uông uơ uy uya uyên uynh uyu " +
  "ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu";

/** Rhymes that end with a stop, which bear an acute accent or a dot below. */
export const STOPPED_RHYMES =
  "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich iêc iêp iêt ip it oac oach oat oăc oăt oc oet op ot " +
  "ôc ôp ôt ơp ơt uât uc uêch uôc uôt up ut uych uyêt uyt ưc ưt ươc ươp ươt yêt";
