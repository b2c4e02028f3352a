import type { PlanDefinition, TaskDefinition } from "chiso";

import type { Dice } from "./dice.js";
import { makerOf, type Maker } from "./grammar.js";
import { TEXTS } from "./texts.js";
import { CITATION_WORDS } from "./words/citations.js";
import { HEADING_WORDS } from "./words/headings.js";

const title = makerOf(
  { ...HEADING_WORDS, task: ["{work}", "{work} {name}", "{measure}", "{work} theo {citation}"] },
  "task",
);
const result = makerOf(
  {
    ...CITATION_WORDS,
    result: [
      "{citation}",
      "Đã {work}",
      "đang {work}",
      "{type} số {number} ngày {date}",
      "Đã ban hành {citation}; chưa {work}",
      "{work} ({citation})",
      "Hoàn thành ngày {date}",
      "Báo cáo {citation}",
    ],
  },
  "result",
);

/** Up to so many of something. */
function some<Value>(dice: Dice, most: number, make: (dice: Dice) => Value): readonly Value[] {
  return Array.from({ length: dice.below(most + 1) }, () => make(dice));
}

/** A field that is there or is not. */
function maybe(dice: Dice, name: string, make: (dice: Dice) => unknown, often = 0.5): object {
  return dice.happens(often) ? { [name]: make(dice) } : {};
}

/** Words from a maker, and never none: a definition without them is refused. */
function words(make: Maker): Maker {
  return (dice) => {
    const text = make(dice);
    return text.trim() === "" ? "x" : text;
  };
}

function taskOf(dice: Dice, code: string): TaskDefinition {
  return {
    code,
    title: words(title)(dice),
    ...maybe(dice, "deadline", words(TEXTS.deadline)),
    ...maybe(dice, "lead", words(TEXTS.agencies)),
    ...maybe(dice, "coordinate", words(TEXTS.agencies)),
    ...maybe(dice, "targets", (each) => some(each, 2, TEXTS.target), 0.1),
    ...maybe(dice, "results", (each) => some(each, 3, words(result))),
    ...maybe(dice, "deliverables", (each) =>
      some(each, 2, (one) => ({
        title: words(title)(one),
        ...maybe(one, "deadline", words(TEXTS.deadline)),
      })),
    ),
    ...(code.length === 1 && dice.happens(0.2) ? { subtasks: [taskOf(dice, "aa")] } : {}),
  };
}

/** The definition of a plan whose words come from the grammars. */
export function definitionOf(dice: Dice): PlanDefinition {
  const sections = ["I", "II", "III"].slice(0, 1 + dice.below(2)).map((code) => ({
    code,
    title: words(title)(dice),
    ...maybe(dice, "measures", (): object[] => [{ index: "papi", edition: "2021", code: "5" }]),
    tasks: ["1", "2", "3"].slice(0, dice.below(3)).map((number) => taskOf(dice, number)),
  }));
  return { year: 2021, ...maybe(dice, "number", words(TEXTS.citations), 0.1), sections };
}
