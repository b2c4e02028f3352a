import fc from "fast-check";
import type {
  DeliverableDefinition,
  PlanDefinition,
  SectionDefinition,
  TaskDefinition,
} from "chiso/plan";

/*
 * Plans made of words that plans are made of: what they say can be read back from a table, and
 * their titles are alike enough for comparisons to have something to do.
 */

const ROMAN = ["I", "II", "III", "IV", "V"];
const LETTERS = ["a", "b", "c", "d"];

const VERBS = ["Rà soát", "Công khai", "Niêm yết", "Kiểm tra", "Tuyên truyền", "Khảo sát"];
const THINGS = ["thủ tục hành chính", "bảng giá đất", "quy chế dân chủ", "lịch tiếp công dân"];
const PLACES = ["tại cấp xã", "ở bộ phận một cửa", "trên trang thông tin", "của các phòng"];

const title = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS), fc.constantFrom(...PLACES))
  .map((words) => words.join(" "));

const deadline = fc.constantFrom(
  "Quý II/2021",
  "Quý II, IV/2021",
  "Trước 20/12/2021",
  "Tháng 9/2021",
  "Thường xuyên",
  "Hàng quý, năm",
  "6 tháng/lần",
  "Khi có phản ánh",
  "Theo hướng dẫn của Bộ Tư pháp",
  "- Quý I/2021.\n- Báo cáo tháng 12/2021",
);

const agency = fc.constantFrom(
  "Văn phòng",
  "Thanh tra",
  "Sở Nội vụ",
  "Sở Tư pháp",
  "UBND cấp huyện, cấp xã",
  "Các phòng chuyên môn",
  "Sở Tài chính; Sở Y tế",
);

/** An optional key: exact optional properties take no undefined. */
function maybe<Value>(key: string, value: fc.Arbitrary<Value>): fc.Arbitrary<object> {
  return fc.oneof(
    fc.constant({}),
    value.map((given) => ({ [key]: given })),
  );
}

const who = fc
  .tuple(
    maybe("lead", agency),
    maybe("coordinate", agency),
    maybe("implement", agency),
    maybe("monitor", agency),
    maybe("guide", fc.constantFrom("Sở Nội vụ", "Sở Tư pháp")),
  )
  .map((parts): Partial<TaskDefinition> =>
    Object.fromEntries(parts.flatMap((part) => Object.entries(part))),
  );

const output = fc.constantFrom("Báo cáo", "Kế hoạch", "danh mục", "Quyết định", "10 tin, bài");

const ownOutput: fc.Arbitrary<DeliverableDefinition> = fc
  .tuple(output, agency, deadline)
  .map(([name, lead, due]) => ({ title: name, lead, deadline: due }));

const outputs = fc.oneof(
  fc.array(output, { maxLength: 3 }),
  fc.tuple(output, fc.array(ownOutput, { maxLength: 2 })).map(([name, own]) => [name, ...own]),
  fc.array(ownOutput, { maxLength: 2 }),
);

function taskOf(code: string, withParts: boolean): fc.Arbitrary<TaskDefinition> {
  const parts = withParts
    ? fc
        .integer({ min: 0, max: 2 })
        .chain((count) =>
          fc.tuple(...LETTERS.slice(0, count).map((letter) => taskOf(letter, false))),
        )
    : fc.constant([]);
  return fc
    .tuple(
      title,
      who,
      maybe("deadline", deadline),
      outputs,
      parts,
      fc.array(fc.constantFrom("Theo Đề án 06", "Trọng tâm"), { maxLength: 1 }),
    )
    .map(([words, people, due, deliverables, subtasks, notes]) => ({
      ...people,
      ...due,
      code,
      title: words,
      deliverables,
      subtasks: [...subtasks],
      notes,
    }));
}

const HEADINGS = [
  "Chỉ số nội dung 5 “Thủ tục hành chính công”",
  "Quản trị môi trường",
  "Các nhiệm vụ khác",
];

/** The parts of PAPI that a heading names; the reader of tables finds the same. */
function measuresOf(heading: string): Pick<SectionDefinition, "measures"> {
  if (heading.startsWith("Chỉ số nội dung 5"))
    return { measures: [{ index: "papi", edition: "2021", code: "5" }] };
  return heading === "Quản trị môi trường"
    ? { measures: [{ index: "papi", edition: "2021", code: "7" }] }
    : {};
}

function sectionOf(code: string, part: string): fc.Arbitrary<SectionDefinition> {
  return fc
    .tuple(fc.constantFrom(...HEADINGS), fc.integer({ min: 1, max: 4 }))
    .chain(([heading, count]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => taskOf(`${index + 1}`, true)))
        .map((tasks) => ({
          code,
          part,
          partTitle: `Phần ${part}`,
          title: heading,
          ...measuresOf(heading),
          tasks: [...tasks],
        })),
    );
}

/** Definitions of plans for 2021 with one or two parts. */
export const planDefinitions: fc.Arbitrary<PlanDefinition> = fc
  .array(fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom(...ROMAN)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((places) => [...new Map(places.map((place) => [place.join("."), place])).values()].sort())
  .chain((places) => fc.tuple(...places.map(([part, code]) => sectionOf(code, part))))
  .map((sections) => ({
    title: { vi: "KẾ HOẠCH CẢI THIỆN CHỈ SỐ NĂM 2021" },
    number: "Kế hoạch số 45/KH-STN ngày 20/01/2021 của Sở Tài nguyên và Môi trường",
    issuer: "Sở Tài nguyên và Môi trường",
    issuedOn: "2021-01-20",
    year: 2021,
    sections: [...sections],
  }));
