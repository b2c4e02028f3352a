import { parseDeadline, resolveDeadline } from "chiso/deadline";
import { definePlan, readPlanTable } from "chiso/plan";

/** What a plan is made of. */
export const definition = {
  year: 2021,
  sections: [
    {
      code: "I",
      title: "Công khai",
      tasks: [{ code: "1", title: "Niêm yết", deadline: "Quý II" }],
    },
  ],
};

/** A plan as other functions give it. */
export const plan = definePlan(definition);

/** Everything that callers without the compiler pass by mistake, under a name for the report. */
const GIVEN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["5", 5],
  ["-3", -3],
  ["1.5", 1.5],
  ["1e7", 1e7],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["5n", 5n],
  ["a symbol", Symbol("x")],
  ["a word", "x"],
  ["no word", ""],
  ["constructor", "constructor"],
  ["__proto__", "__proto__"],
  ["a year in quotes", "2024"],
  ["a date", "2021-06-30"],
  ["a date of Việt Nam", "31/3/2024"],
  ["[]", []],
  ["[null]", [null]],
  ["a list with a gap", Array(1)],
  ["{}", {}],
  ["an object without prototype", Object.create(null)],
  ["a mistyped option", { yaer: 2026 }],
  ["a Date", new Date(0)],
  ["a Map", new Map()],
  ["a promise", Promise.resolve("x")],
  ["a function", () => 1],
  [
    "rows",
    [
      ["TT", "Nhiệm vụ"],
      ["1", "Rà soát"],
    ],
  ],
  ["a definition", definition],
  ["a plan", plan],
  ["a reading", readPlanTable("TT\tNhiệm vụ\n1\tRà soát", { year: 2021 })],
  ["a deadline as written", parseDeadline("Trước 30/6")],
  ["a resolved deadline", resolveDeadline("Trước 30/6", { year: 2021 })],
]);

/** An argument of a right call, and which of the things above it takes as well. */
export interface Argument {
  /** What a right call gives. */
  readonly right: unknown;
  /** Names of what is taken beside it. */
  readonly takes: readonly string[];
  /** Its fields, each as an argument. */
  readonly fields?: Readonly<Record<string, Argument>>;
  /** Whether it may have other fields. */
  readonly open?: true;
}

/** All that are texts. */
export const TEXTS = [
  "a word",
  "no word",
  "constructor",
  "__proto__",
  "a year in quotes",
  "a date",
  "a date of Việt Nam",
];
const NUMBERS = ["5", "-3", "1.5", "1e7"];

/** Any argument: what a right call gives, and what is taken beside it. */
export function argument(right: unknown, ...takes: readonly string[]): Argument {
  return { right, takes };
}

/** The same argument where it may be left out. */
export function optional({ takes, ...rest }: Argument): Argument {
  return { ...rest, takes: [...takes, "undefined"] };
}

/** The same argument where more is taken. */
export function also({ takes, ...rest }: Argument, ...more: readonly string[]): Argument {
  return { ...rest, takes: [...takes, ...more] };
}

/** A text. */
export function text(right: string): Argument {
  return { right, takes: TEXTS };
}

/** A day. */
export function day(right = "2021-06-30"): Argument {
  return { right, takes: ["a date"] };
}

/** A number of any size. */
export function figure(right: number): Argument {
  return { right, takes: NUMBERS };
}

/** Whether something holds. */
export function flag(): Argument {
  return { right: true, takes: ["true"] };
}

/** One of a few words. */
export function word(right: string): Argument {
  return { right, takes: [] };
}

/** Options of which none must be given. */
export function options(fields: Readonly<Record<string, Argument>>): Argument {
  const takes = ["undefined", "{}", "an object without prototype"];
  return { ...fieldsOf(fields), takes };
}

/** Options of which some must be given, and data with fields. */
export function fieldsOf(fields: Readonly<Record<string, Argument>>): Argument {
  const given = Object.entries(fields).map(([name, { right }]) => [name, right] as const);
  return { right: Object.fromEntries(given), takes: [], fields };
}

/** Right calls of functions, each argument by argument. */
export type Calls = readonly (readonly [string, readonly (readonly Argument[])[]])[];

/** The same data where it may have other fields. */
export function open(argument: Argument): Argument {
  return { ...argument, open: true };
}

/** A call with one thing in it that is wrong. */
export interface WrongCall {
  /** Where and what. */
  readonly name: string;
  readonly given: readonly unknown[];
}

/** All wrong things in place of one argument or of one of its fields. */
function* wrongValues({
  right,
  takes,
  fields,
  open,
}: Argument): Generator<readonly [string, unknown]> {
  for (const [name, value] of GIVEN) if (!takes.includes(name)) yield [name, value];
  if (fields === undefined || typeof right !== "object") return;
  for (const [field, argument] of Object.entries(fields)) {
    for (const [name, value] of wrongValues(argument)) {
      yield [`${field}: ${name}`, { ...right, [field]: value }];
    }
  }
  if (open !== true) yield ["an unknown name", { ...right, yaer: 2026 }];
}

/** The calls with one wrong thing each. */
export function* wrongCalls(given: readonly Argument[]): Generator<WrongCall> {
  const right = given.map((each) => each.right);
  for (const [place, argument] of given.entries()) {
    for (const [name, value] of wrongValues(argument)) {
      yield { name: `argument ${place + 1} is ${name}`, given: right.with(place, value) };
    }
  }
}
