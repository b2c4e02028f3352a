/**
 * Compares the parsing of deadlines with chrono-node's strict Vietnamese parser and with the floor
 * (composing the letters and looking at each once), in one process, interleaved, and then shows
 * that the time per character stays the same on long and on hostile texts.
 *
 * It measures the library as users have it, bundled and not transformed on the way:
 *
 *   npm run bench:deadlines
 */
import { loadavg } from "node:os";
import { vi } from "chrono-node";
import { findDeadlines, parseDeadline } from "chiso/deadline";
import expressions from "../fixtures/deadlines/forty.json" with { type: "json" };

const ROUNDS = 5;
const PARSES = 40_000;
let sink = 0;

const contestants: Readonly<Record<string, (text: string) => unknown>> = {
  floor: (text) => {
    const composed = text.normalize("NFC");
    let sum = 0;
    for (let index = 0; index < composed.length; index++) sum += composed.charCodeAt(index);
    return sum;
  },
  chiso: (text) => parseDeadline(text),
  "chrono vi.strict": (text) => vi.strict.parse(text),
};

function nanosecondsSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start);
}

function microseconds(run: (text: string) => unknown): number {
  const start = process.hrtime.bigint();
  for (let count = 0; count < PARSES; count++) {
    sink += run(expressions[count % expressions.length] ?? "") === undefined ? 1 : 0;
  }
  return nanosecondsSince(start) / 1000 / PARSES;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

const load = loadavg().map((value) => value.toFixed(2));
console.log(`load average ${load.join(" ")}, ${expressions.length} expressions`);
const times = new Map(Object.keys(contestants).map((name): [string, number[]] => [name, []]));
for (const run of Object.values(contestants)) microseconds(run);
for (let round = 1; round <= ROUNDS; round++) {
  const shown: string[] = [];
  for (const [name, run] of Object.entries(contestants)) {
    const time = microseconds(run);
    times.get(name)?.push(time);
    shown.push(`${name} ${time.toFixed(2)} µs`);
  }
  console.log(`round ${round}: ${shown.join(", ")}`);
}
const of = (name: string): number => median(times.get(name) ?? []);
console.log(
  `medians: ${[...times.keys()].map((name) => `${name} ${of(name).toFixed(2)} µs`).join(", ")}`,
);
console.log(`chrono / chiso ${(of("chrono vi.strict") / of("chiso")).toFixed(2)}`);
console.log(`chiso / floor ${(of("chiso") / of("floor")).toFixed(1)}`);

/** What is repeated to make texts that a careless parser would read again and again. */
const HOSTILE: readonly string[] = [
  "Báo cáo kết quả thực hiện trước ngày 15/6/2021. ",
  "Quý ",
  "Quý I, ",
  "trước ",
  "trước ngày 15/6, ",
  "tháng 6, ",
  "từ ngày 1 ",
  "15; ",
  "15/6, ",
  "6, ",
  "II, ",
  "2021, ",
  "Tuần 1, ",
  "năm 2021: ",
  "T6-",
  "17h ",
  "trước 17h ",
  "thứ Sáu ",
  "trong 5 ngày đầu ",
  "báo cáo tháng ",
  "tháng … ",
  "chậm nhất ",
  "1/2/",
  "2021-",
  "hằng năm, ",
  "hằng quý và ",
  "Khi có ",
  "sau 5 ngày ",
  "theo kế hoạch và ",
  "hạn nộp ",
  "ngày 31/02/2021, ",
  "nếu trùng ngày nghỉ ",
  "Luật ",
  "(",
  "- ",
  "a) ",
  "<",
  "th ",
  "ấ",
];
const LENGTHS: readonly number[] = [1000, 4000, 16_000, 100_000, 1_000_000];
/** One text may not take longer; what would is not tried at the next length. */
const LONGEST_RUN = 5e9;

function perCharacter(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const repeats = Math.max(1, Math.floor(50_000 / length));
  const start = process.hrtime.bigint();
  for (let count = 0; count < repeats; count++) {
    sink += parseDeadline(text).clauses.length + findDeadlines(text).clauses.length;
  }
  return nanosecondsSince(start) / repeats / length;
}

console.log(
  `nanoseconds a character, read as a cell and as running text, at ${LENGTHS.join(", ")}`,
);
for (const unit of HOSTILE) {
  const shown: string[] = [];
  let longest = 0;
  for (const length of LENGTHS) {
    if (longest * length > LONGEST_RUN) {
      shown.push("too slow");
      break;
    }
    longest = perCharacter(unit, length);
    shown.push(longest.toFixed(0));
  }
  console.log(
    `${JSON.stringify(unit).padEnd(52)}${shown.map((time) => time.padStart(8)).join("")}`,
  );
}
if (sink < 0) console.log(sink);
