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

const CITING = ["", "", "", " theo Kế hoạch số 12/KH-UBND ngày 15/01/2021"];

const title = fc
  .tuple(
    fc.constantFrom(...VERBS),
    fc.constantFrom(...THINGS),
    fc.constantFrom(...PLACES),
    fc.constantFrom(...CITING),
  )
  .map(([verb, thing, place, citing]) => `${verb} ${thing} ${place}${citing}`);

const activity = fc.constantFrom(
  "Lập danh mục",
  "tổng hợp ý kiến",
  "Công bố trên trang thông tin",
  "Báo cáo kết quả",
);

const target = fc.constantFrom(
  "100% hồ sơ được giải quyết đúng hạn",
  "Mức độ hài lòng đạt trên 90%",
  "Tối thiểu 02 tin, bài/tháng",
  "Chỉ số PAPI tăng 3 bậc",
  "Tỷ lệ hồ sơ nộp trực tuyến đạt 60% trở lên",
);

const result = fc.constantFrom(
  "Kế hoạch số 06/KH-VPUB ngày 12/01/2021",
  "Báo cáo số 15/BC-STN ngày 03/3/2021 của Sở Tài nguyên và Môi trường",
  "đã niêm yết tại các xã",
  "Đã rà soát; đang trình",
);

const measures = fc.constantFrom<NonNullable<TaskDefinition["measures"]>>(
  [],
  [],
  [{ index: "papi", edition: "2021", code: "5.1" }],
  [
    { index: "papi", edition: "2021", code: "1.1" },
    { index: "papi", edition: "2021", code: "8.2" },
  ],
);

/** Different ones: the same words twice would be one. */
const some = <Value>(value: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> =>
  fc.oneof(fc.constant<Value[]>([]), fc.uniqueArray(value, { maxLength }));

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

const targetedOutput: fc.Arbitrary<DeliverableDefinition> = fc
  .tuple(output, some(target, 2))
  .map(([name, targets]) => ({ title: name, targets }));

const ownOutput: fc.Arbitrary<DeliverableDefinition> = fc
  .tuple(output, agency, deadline)
  .map(([name, lead, due]) => ({ title: name, lead, deadline: due }));

const outputs = fc.oneof(
  fc.array(output, { maxLength: 3 }),
  fc.tuple(output, fc.array(ownOutput, { maxLength: 2 })).map(([name, own]) => [name, ...own]),
  fc.array(ownOutput, { maxLength: 2 }),
  fc.array(targetedOutput, { maxLength: 2 }),
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
      some(fc.constantFrom("Theo Đề án 06", "Trọng tâm"), 2),
      fc.record({
        activities: some(activity, 2),
        targets: some(target, 2),
        results: some(result, 3),
        measures,
      }),
    )
    .map(([words, people, due, deliverables, subtasks, notes, further]) => ({
      ...further,
      ...people,
      ...due,
      code,
      title: words,
      deliverables,
      subtasks: [...subtasks],
      notes,
    }));
}

/** A heading that names no part of an index. */
export const UNNAMED_HEADING = "Các nhiệm vụ khác";

const HEADINGS = [
  "Chỉ số nội dung 5 “Thủ tục hành chính công”",
  "Quản trị môi trường",
  UNNAMED_HEADING,
];

/** The parts of PAPI that a heading names; the reader of tables finds the same. */
function measuresOf(
  heading: string,
  unnamed: Pick<SectionDefinition, "measures">,
): Pick<SectionDefinition, "measures"> {
  if (heading === UNNAMED_HEADING) return unnamed;
  const code = heading.startsWith("Chỉ số nội dung 5") ? "5" : "7";
  return { measures: [{ index: "papi", edition: "2021", code }] };
}

function sectionOf(code: string, part: string): fc.Arbitrary<SectionDefinition> {
  return fc
    .tuple(
      fc.constantFrom(...HEADINGS),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom<Pick<SectionDefinition, "measures">>(
        {},
        { measures: [{ index: "papi", edition: "2021", code: "6" }] },
      ),
    )
    .chain(([heading, count, unnamed]) =>
      fc
        .tuple(...Array.from({ length: count }, (_, index) => taskOf(`${index + 1}`, true)))
        .map((tasks) => ({
          code,
          part,
          partTitle: `Phần ${part}`,
          title: heading,
          ...measuresOf(heading, unnamed),
          tasks: [...tasks],
        })),
    );
}

type Document = Pick<PlanDefinition, "title" | "number" | "issuer" | "issuedOn">;

const DOCUMENTS: readonly Document[] = [
  {
    title: { vi: "KẾ HOẠCH CẢI THIỆN CHỈ SỐ NĂM 2021" },
    number: "Kế hoạch số 45/KH-STN ngày 20/01/2021 của Sở Tài nguyên và Môi trường",
    issuer: "Sở Tài nguyên và Môi trường",
    issuedOn: "2021-01-20",
  },
  {
    title: { vi: "KẾ HOẠCH CẢI THIỆN CHỈ SỐ CỦA SỞ NỘI VỤ NĂM 2021" },
    number: "Kế hoạch số 7/KH-SNV ngày 20/01/2021",
    issuer: "Sở Nội vụ",
    issuedOn: "2021-01-20",
  },
  {
    title: { vi: "NHIỆM VỤ CẢI THIỆN CHỈ SỐ NĂM 2021" },
    issuer: "Sở Tài nguyên và Môi trường",
    issuedOn: "2021-02-03",
  },
  { issuedOn: "2021-02-03" },
];

/** Definitions of plans for 2021 with one or two parts. */
export const planDefinitions: fc.Arbitrary<PlanDefinition> = fc
  .array(fc.tuple(fc.constantFrom("A", "B"), fc.constantFrom(...ROMAN)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((places) => [...new Map(places.map((place) => [place.join("."), place])).values()].sort())
  .chain((places) => fc.tuple(...places.map(([part, code]) => sectionOf(code, part))))
  .chain((sections) =>
    fc.record({
      document: fc.constantFrom(...DOCUMENTS),
      targets: some(target, 4),
      sections: fc.constant([...sections]),
    }),
  )
  .map(({ document, targets, sections }) => ({ ...document, year: 2021, targets, sections }));
