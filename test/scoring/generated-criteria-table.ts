import type { TableCell, TableInput } from "chiso/scoring";

/** A table with what must be read from it, each scored row as its maximum and the sign of its rule. */
export interface GeneratedTable {
  readonly input: TableInput;
  readonly leaves: readonly string[];
  readonly maximum: number;
}

type Row = [code: string, name: string, points: number | "", rule: string];
type Style = (index: number, above: string) => string;

const ROMAN = ["I", "II", "III", "IV", "V"];
const LETTERS = ["a", "b", "c", "d", "đ"];
const roman: Style = (index) => ROMAN[index] ?? "";
const number: Style = (index) => String(index + 1);
const dotted: Style = (index, above) => `${above}.${index + 1}`;
const letter: Style = (index) => `${LETTERS[index] ?? ""})`;
const capital: Style = (index) => String.fromCharCode(65 + index);

/** How the codes of fields, criteria and components are written. */
const STYLES: readonly (readonly [Style, Style, Style])[] = [
  [number, dotted, dotted],
  [roman, number, letter],
  [roman, number, dotted],
  [roman, dotted, dotted],
  [capital, roman, number],
];

function vietnamese(figure: number): string {
  return String(figure).replace(".", ",");
}

interface Rule {
  readonly sign: string;
  /** Outcomes with points, or words that stand in one piece. */
  readonly outcomes?: readonly (readonly [string, number])[];
  readonly words?: string;
}

function rulesFor(most: number): readonly Rule[] {
  const half = most / 2;
  const levels = (...words: readonly string[]): Rule["outcomes"] =>
    words.map((each, at) => [each, [most, half, 0][at] ?? 0] as const);
  return [
    {
      sign: `B${most}/0`,
      outcomes: [
        ["Có", most],
        ["Không có", 0],
      ],
    },
    {
      sign: `L${most},${half},0`,
      outcomes: levels("Kịp thời", "Không kịp thời", "Không làm") ?? [],
    },
    {
      sign: `Tp>=90:${most};>=70<90:${half};<70:0`,
      outcomes: levels("Từ 90% trở lên", "Từ 70% đến dưới 90%", "Dưới 70%") ?? [],
    },
    {
      sign: `Tc>=5:${most};>=3<=4:${half};<3:0`,
      outcomes: levels("Từ 05 mô hình trở lên", "Từ 3 đến 4 mô hình", "Dưới 3 mô hình") ?? [],
    },
    { sign: `C0.5^${most}`, words: `Mỗi sáng kiến: 0,5 điểm, tối đa ${vietnamese(most)} điểm` },
    { sign: "S", words: "Điều tra xã hội học" },
  ];
}

/** Writes rows as cells, with tabs, with semicolons or as Markdown. */
function written(rows: readonly Row[], layout: number): TableInput {
  const all: readonly (readonly TableCell[])[] = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"],
    ...rows,
  ];
  if (layout % 4 === 0) return all.map((cells) => cells.map((cell) => (cell === "" ? null : cell)));
  const texts = all.map((cells) =>
    cells.map((cell) => (typeof cell === "number" ? vietnamese(cell) : (cell ?? ""))),
  );
  if (layout % 4 === 1) {
    const lines = texts.map((cells) => `| ${cells.join(" | ").replaceAll("\n", "<br>")} |`);
    return [lines[0], "| --- | --- | --- | --- |", ...lines.slice(1)].join("\n");
  }
  const sign = layout % 4 === 2 ? "\t" : ";";
  const quoted = (text: string): string => (/[\n;]/.test(text) ? `"${text}"` : text);
  return texts.map((cells) => cells.map(quoted).join(sign)).join("\n");
}

/**
 * A table made of choices: fields, criteria, components, rules in a cell, on lines and in rows,
 * subtotals and totals.
 *
 * @param choices - Numbers from which each choice is taken in turn.
 * @param isWrong - Whether one of the maxima of the fields is one point too high.
 */
export function generatedTable(choices: readonly number[], isWrong: boolean): GeneratedTable {
  let at = 0;
  const choose = (count: number): number => {
    at += 1;
    return ((choices[at % choices.length] ?? 0) + Math.floor(at / choices.length)) % count;
  };
  const rows: Row[] = [];
  const leaves: string[] = [];
  const [field = number, criterion = number, component = number] =
    STYLES[choose(STYLES.length)] ?? [];
  const place = choose(4);

  const addLeaf = (code: string): number => {
    const most = [1, 1.5, 2, 2.5, 4, 5][choose(6)] ?? 1;
    const rule = rulesFor(most)[choose(6)];
    const { sign = "", outcomes = [], words } = rule ?? {};
    leaves.push(`${most} ${sign}`);
    const lines = outcomes.map(([label, points]) => `${label}: ${vietnamese(points)} điểm`);
    const cell = words ?? (place > 1 ? "" : lines.join(place === 0 ? "; " : "\n"));
    rows.push([code, "Công việc", most, cell]);
    if (place === 2) for (const [label, points] of outcomes) rows.push(["", label, points, ""]);
    if (place === 3) for (const line of lines) rows.push(["", `- ${line}`, "", ""]);
    return most;
  };
  const addGroup = (row: Row, count: number, addPart: (index: number) => number): number => {
    rows.push(row);
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += addPart(index);
    row[2] = sum;
    return sum;
  };

  let maximum = 0;
  const fields = 1 + choose(4);
  for (let index = 0; index < fields; index += 1) {
    const code = field(index, "");
    const row: Row = [code, "Lĩnh vực của đơn vị", 0, ""];
    const sum = addGroup(row, 1 + choose(4), (inner) => {
      const own = criterion(inner, code);
      if (choose(3) > 0) return addLeaf(own);
      return addGroup([own, "Nhóm việc", 0, ""], 2 + choose(2), (part) =>
        addLeaf(component(part, own)),
      );
    });
    if (isWrong && index === 0) row[2] = sum + 1;
    else if (choose(5) === 0) rows.push(["", "Cộng", sum, ""]);
    maximum += sum;
  }
  if (choose(2) === 0) rows.push(["", "Tổng cộng", maximum, ""]);
  return { input: written(rows, choose(4)), leaves, maximum };
}
