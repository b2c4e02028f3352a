import {
  defineCriteriaSet,
  evaluateCriteria,
  readScoringRule,
  type CriteriaSet,
  type CriterionEvidence,
  type ScoringRule,
} from "chiso/scoring";

const source = { document: "Quyết định 01/QĐ-UBND", confidence: "reported" } as const;

/** The criterion of each rule, which is asked for many figures. */
const setsOfRules = new WeakMap<ScoringRule, CriteriaSet>();

function setOf(rule: ScoringRule, maximum: number): CriteriaSet {
  const known = setsOfRules.get(rule);
  if (known?.maximum === maximum) return known;
  const criteria = [{ code: "1.1", name: "Tiêu chí", maximum, rule }];
  const fields = [{ code: "1", name: "Lĩnh vực", maximum, partial: true as const, criteria }];
  const input = { id: "x", title: "Bộ", source, maximum, partial: true as const, fields };
  const set = defineCriteriaSet(input);
  setsOfRules.set(rule, set);
  return set;
}

/** The points of evidence under a rule; nothing where the evidence is refused or in a hole. */
export function pointsOf(
  rule: ScoringRule,
  maximum: number,
  evidence: CriterionEvidence,
): number | undefined {
  try {
    const card = evaluateCriteria(setOf(rule, maximum), { "1.1": evidence });
    const leaf = card.fields[0]?.criteria[0]?.leaves[0];
    return leaf?.status === "scored" ? leaf.points : undefined;
  } catch {
    return undefined;
  }
}

/** A line of a rule: its condition, its points (or words for them), and whether they are taken. */
type Row = readonly [condition: string, worth: number | string, taken?: "taken"];

/** A rule with its own arithmetic. */
interface Kind {
  readonly name: string;
  readonly maximum: number;
  readonly rows: readonly Row[];
  /** The points of a figure; of a level the points stand beside its words. */
  readonly points: ((figure: number) => number) | readonly number[];
  /** Where the points change. */
  readonly limits: readonly number[];
  /** How far from a limit it is evaluated too. */
  readonly step: number;
  readonly most?: number;
}

const KINDS: readonly Kind[] = [
  {
    name: "per cent",
    maximum: 10,
    rows: [
      ["Từ 90% trở lên", 10],
      ["Từ 70% đến dưới 90%", 8],
      ["Dưới 70%", 0],
    ],
    points: (x) => (x >= 90 ? 10 : x >= 70 ? 8 : 0),
    limits: [70, 90],
    step: 0.5,
  },
  {
    name: "per cent up to a hundred",
    maximum: 10,
    rows: [
      ["Đạt 100%", 10],
      ["Đạt từ 80% đến dưới 100%", 7.5],
      ["Dưới 80%", 0],
    ],
    points: (x) => (x >= 100 ? 10 : x >= 80 ? 7.5 : 0),
    limits: [80, 100],
    step: 0.5,
    most: 100,
  },
  {
    name: "signs",
    maximum: 3,
    rows: [
      ["≥ 95%", 3],
      ["85% ≤ tỷ lệ < 95%", 2],
      ["< 85%", 1],
    ],
    points: (x) => (x >= 95 ? 3 : x >= 85 ? 2 : 1),
    limits: [85, 95],
    step: 0.5,
  },
  {
    name: "counts",
    maximum: 2,
    rows: [
      ["Từ 5 sáng kiến trở lên", 2],
      ["Từ 2 đến 4 sáng kiến", 1],
      ["Dưới 2 sáng kiến", 0.5],
    ],
    points: (x) => (x >= 5 ? 2 : x >= 2 ? 1 : 0.5),
    limits: [2, 5],
    step: 1,
  },
  {
    name: "steps of faults",
    maximum: 2,
    rows: [
      ["Từ 1 đến 5 hồ sơ trễ hạn", 0.5, "taken"],
      ["Trên 5 hồ sơ trễ hạn", 1, "taken"],
    ],
    points: (x) => (x > 5 ? 1 : x >= 1 ? 1.5 : 2),
    limits: [1, 5],
    step: 1,
  },
  {
    name: "steps of per cent",
    maximum: 2,
    rows: [
      ["Từ 5% đến 10% hồ sơ trễ hạn", 0.5, "taken"],
      ["Trên 10% hồ sơ trễ hạn", 1, "taken"],
    ],
    points: (x) => (x > 10 ? 1 : x >= 5 ? 1.5 : 2),
    limits: [5, 10],
    step: 0.5,
  },
  {
    name: "steps of days",
    maximum: 2,
    rows: [
      ["Chậm từ 1 đến 3 ngày", 0.5, "taken"],
      ["Chậm trên 3 ngày", 1, "taken"],
    ],
    points: (x) => (x > 3 ? 1 : x >= 1 ? 1.5 : 2),
    limits: [1, 3],
    step: 1,
  },
  {
    name: "points, points taken and nothing",
    maximum: 2,
    rows: [
      ["Đạt 100%", 2],
      ["Từ 90% đến dưới 100%", 0.5, "taken"],
      ["Dưới 90%", 0],
    ],
    points: (x) => (x >= 100 ? 2 : x >= 90 ? 1.5 : 0),
    limits: [90, 100],
    step: 0.5,
    most: 100,
  },
  {
    name: "in proportion between limits",
    maximum: 2,
    rows: [
      ["Đạt 100%", 2],
      ["Từ 50% đến dưới 100%", "tính theo tỷ lệ"],
      ["Dưới 50%", 0],
    ],
    points: (x) => (x >= 100 ? 2 : x >= 50 ? x / 50 : 0),
    limits: [50, 100],
    step: 0.5,
    most: 100,
  },
  {
    name: "a formula below a limit",
    maximum: 2,
    rows: [
      ["Từ 80% trở lên", 2],
      ["Dưới 80%", "tính tỷ lệ / 80% × 2 điểm"],
    ],
    points: (x) => (x >= 80 ? 2 : x / 40),
    limits: [40, 80],
    step: 0.5,
  },
  {
    name: "nested steps",
    maximum: 2,
    rows: [
      ["Trên 80%", 2],
      ["Trên 50%", 1],
      ["Còn lại", 0],
    ],
    points: (x) => (x > 80 ? 2 : x > 50 ? 1 : 0),
    limits: [50, 80],
    step: 0.5,
  },
  {
    name: "days late",
    maximum: 3,
    rows: [
      ["Đúng hạn", 3],
      ["Trễ 1-2 ngày", 2],
      ["Trễ trên 2 ngày", 0],
    ],
    points: (x) => (x > 2 ? 0 : x >= 1 ? 2 : 3),
    limits: [1, 2],
    step: 1,
  },
  {
    name: "bands of whole numbers",
    maximum: 10,
    rows: [
      ["Đạt 100%", 10],
      ["Đạt 90-99%", 8],
      ["Đạt 80-89%", 6],
      ["Dưới 80%", 0],
    ],
    points: (x) => (x >= 100 ? 10 : x >= 90 ? 8 : x >= 80 ? 6 : 0),
    limits: [80, 90, 100],
    step: 0.5,
    most: 100,
  },
  {
    name: "levels",
    maximum: 2,
    rows: [
      ["Ban hành kịp thời", 2],
      ["Ban hành không kịp thời", 1],
      ["Không ban hành", 0],
    ],
    points: [2, 1, 0],
    limits: [],
    step: 1,
  },
  {
    name: "levels with points taken",
    maximum: 2,
    rows: [
      ["Hoàn thành đúng tiến độ", 2],
      ["Hoàn thành chậm", 1, "taken"],
      ["Không hoàn thành", 0],
    ],
    points: [2, 1, 0],
    limits: [],
    step: 1,
  },
];

/** A rule of clauses that no line of condition and points makes: each in its own wordings. */
interface PhrasedKind {
  readonly name: string;
  readonly maximum: number;
  /** The clauses in their order, each in its wordings; together they make fourteen forms. */
  readonly clauses: readonly (readonly string[])[];
  readonly points: (figure: number) => number;
  readonly figures: readonly number[];
}

const PHRASED_KINDS: readonly PhrasedKind[] = [
  {
    name: "points taken for each fault",
    maximum: 10,
    clauses: [
      [
        "Mỗi vụ việc trừ 2 điểm",
        "Cứ mỗi vụ việc bị trừ 2 điểm",
        "Trừ 2 điểm cho mỗi vụ việc",
        "Trừ 2 điểm/vụ việc",
        "Cứ 01 vụ việc trừ 2 điểm",
        "Mỗi 01 vụ việc: trừ 02 điểm",
        "Mỗi vụ việc: -2 điểm",
      ],
      ["tối đa 6 điểm", "trừ không quá 6 điểm"],
    ],
    points: (x) => 10 - Math.min(2 * x, 6),
    figures: [0, 1, 2, 3, 4],
  },
  {
    name: "points for each thing",
    maximum: 2,
    clauses: [
      [
        "Mỗi mô hình được 0,5 điểm",
        "Mỗi mô hình: 0,5 điểm",
        "0,5 điểm/mô hình",
        "Cứ 01 mô hình được 0,5 điểm",
        "Mỗi 01 mô hình tính 0,5 điểm",
        "Được 0,5 điểm cho mỗi mô hình",
        "Cộng 0,5 điểm cho mỗi mô hình",
      ],
      ["tối đa 2 điểm", "không quá 2 điểm"],
    ],
    points: (x) => Math.min(x / 2, 2),
    figures: [0, 1, 3, 4, 5],
  },
  {
    name: "points taken for each day, and none after some",
    maximum: 2,
    clauses: [
      ["Đúng hạn: 2 điểm", "Nộp đúng hạn được 2 điểm"],
      [
        "chậm 01 ngày trừ 0,5 điểm",
        "mỗi ngày chậm trừ 0,5 điểm",
        "cứ chậm 1 ngày trừ 0,5 điểm",
        "trừ 0,5 điểm cho mỗi ngày chậm",
        "trễ mỗi ngày bị trừ 0,5 điểm",
        "chậm mỗi ngày: trừ 0,5 điểm",
        "quá hạn mỗi ngày trừ 0,5 điểm",
      ],
      ["chậm quá 3 ngày: 0 điểm"],
    ],
    points: (x) => (x > 3 ? 0 : 2 - x / 2),
    figures: [0, 1, 2, 3, 4, 5],
  },
  {
    name: "points that fall with each thing lacking",
    maximum: 2,
    clauses: [
      ["Có 05 mô hình trở lên: 2 điểm", "Từ 5 mô hình trở lên được 2 điểm"],
      [
        "cứ giảm 01 mô hình trừ 0,5 điểm",
        "mỗi mô hình giảm trừ 0,5 điểm",
        "giảm 1 mô hình trừ 0,5 điểm",
        "thiếu 01 mô hình trừ 0,5 điểm",
        "cứ thiếu 1 mô hình bị trừ 0,5 điểm",
        "mỗi mô hình thiếu trừ 0,5 điểm",
        "trừ 0,5 điểm cho mỗi mô hình còn thiếu",
      ],
    ],
    points: (x) => Math.max(0, Math.min(2, 2 - (5 - x) / 2)),
    figures: [0, 1, 3, 4, 5, 6],
  },
  {
    name: "a formula with a least rate",
    maximum: 2,
    clauses: [
      [
        "Tính điểm theo công thức: (b/a)*điểm tối đa",
        "(b/a) × điểm tối đa",
        "Điểm = b/a x 2",
        "Điểm đạt được = (b/a) * 2 điểm",
        "Tính theo công thức b/a × điểm tối đa",
        "Công thức: (b/a) x điểm chuẩn",
        "Điểm số = (b : a) × 2",
      ],
      ["Nếu b/a < 0,8 thì 0 điểm", "trường hợp b/a < 0,8 thì điểm đánh giá là 0"],
    ],
    points: (x) => (x < 80 ? 0 : x / 50),
    figures: [0, 40, 79.5, 80, 90, 100],
  },
];

/** Each form: the condition, the points with their word, the bare figure, whether it is words. */
const FORMS: readonly ((condition: string, points: string, bare: string) => string)[] = [
  (c, p) => `${c}: ${p}`,
  (c, _, bare) => `${c}: ${bare}`,
  (c, p) => `${c} được ${p}`,
  (c, p) => `${c} = ${p}`,
  (c, p) => `${c} (${p})`,
  (c, p) => `${c} → ${p}`,
  (c, _, bare) => `${c}: ${bare}đ`,
  (c, p) => `${c} thì ${p}`,
  (c, p) => `${c}, ${p}`,
  (c, p) => `${c} ${p}`,
  (c, p) => `${p} nếu ${c}`,
  (c, p) => `${p}: ${c}`,
  (c, p) => `Đạt ${p} nếu ${c}`,
  (c, p) => `${p} khi ${c}`,
];
const JOINTS = ["\n", "\n- ", "; ", ", ", ". ", " / ", " + ", " "];
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll("%", " %"),
];

function line([condition, worth, taken]: Row, form: (typeof FORMS)[number], index: number): string {
  if (typeof worth === "string") {
    const plain = form(condition, worth, worth);
    return index === 6
      ? `${condition}: ${worth}`
      : plain.replace(/^Đạt (?=tính)|được (?=tính)/u, "");
  }
  const figure = String(worth).replace(".", ",");
  if (taken === undefined) return form(condition, `${figure} điểm`, figure);
  const text = form(condition, `trừ ${figure} điểm`, index === 1 ? `-${figure}` : `trừ ${figure}`);
  return text.replace(/^Đạt |được (?=trừ)/u, "");
}

/** How one text was read. */
type Verdict = "read" | "refused" | "wrong";

/** A text of a rule, to be read and compared with what its kind gives. */
export interface RuleText {
  readonly kind: string;
  readonly text: string;
  readonly verdict: () => Verdict;
}

function verdictOn(
  text: string,
  maximum: number,
  isRight: (rule: ScoringRule) => boolean,
): Verdict {
  const { rule } = readScoringRule(text, { maximum });
  if (rule === undefined) return "refused";
  return isRight(rule) ? "read" : "wrong";
}

function isRight(rule: ScoringRule, { rows, points, maximum, limits, step, most }: Kind): boolean {
  if (typeof points !== "function") {
    return rows.every(([words], index) => {
      const levels = rule.kind === "levels" ? rule.levels : [];
      const level = levels.find(
        ({ label }) => label.normalize("NFC").toLowerCase() === words.toLowerCase(),
      );
      return level !== undefined && pointsOf(rule, maximum, level.key) === points[index];
    });
  }
  const figures = [0, ...limits.flatMap((limit) => [limit - step, limit, limit + step])];
  return figures
    .filter((figure) => figure <= (most ?? Infinity))
    .every((figure) => pointsOf(rule, maximum, figure) === points(figure));
}

/** All forms of a kind of clauses: each wording of one with each of the others. */
function formsOf(clauses: PhrasedKind["clauses"]): string[][] {
  return clauses.reduce<string[][]>(
    (forms, wordings) => forms.flatMap((form) => wordings.map((each) => [...form, each])),
    [[]],
  );
}

/** Every kind of clauses in every form, joined in every way and spelled in every way. */
function* phrasedTexts(): Generator<RuleText> {
  for (const { name, maximum, clauses, points, figures } of PHRASED_KINDS) {
    for (const form of formsOf(clauses)) {
      for (const joint of JOINTS) {
        for (const spelling of SPELLINGS) {
          const lines = form.join(joint);
          const text = spelling(joint === "\n- " ? `- ${lines}` : lines);
          const isRight = (rule: ScoringRule): boolean =>
            figures.every((figure) => pointsOf(rule, maximum, figure) === points(figure));
          yield { kind: name, text, verdict: () => verdictOn(text, maximum, isRight) };
        }
      }
    }
  }
}

/** Every kind in every form, joined in every way and spelled in every way. */
export function* ruleTexts(): Generator<RuleText> {
  for (const kind of KINDS) {
    for (const [index, form] of FORMS.entries()) {
      for (const joint of JOINTS) {
        for (const spelling of SPELLINGS) {
          const lines = kind.rows.map((row) => line(row, form, index)).join(joint);
          const text = spelling(joint === "\n- " ? `- ${lines}` : lines);
          const verdict = (): Verdict =>
            verdictOn(text, kind.maximum, (rule) => isRight(rule, kind));
          yield { kind: kind.name, text, verdict };
        }
      }
    }
  }
  yield* phrasedTexts();
}
