import type { AgencyList, Citation, DeadlineExpression, Span } from "chiso";

/* Whether what a reader gives lies where it says, and whether it passed over something in silence. */

/** Clauses and skipped pieces cover a text once, in order; several clauses may be of one piece. */
export function uncoveredDeadline(
  { text, clauses, skipped }: DeadlineExpression,
  given: string,
): string | undefined {
  if (text !== given) return "has another text";
  const pieces = [...clauses.map(({ span }) => span), ...skipped].sort(
    (one, other) => one.start - other.start,
  );
  let position = 0;
  for (const [index, { start, end }] of pieces.entries()) {
    const before = pieces[index - 1];
    if (start === before?.start && end === before.end) continue;
    if (start !== position || end <= start) return `has a gap at ${position}`;
    position = end;
  }
  return position === text.length ? undefined : `ends at ${position}`;
}

/** Items have the words that stand at their places, in order, none in another. */
export function misplaced(
  items: readonly { readonly text: string; readonly span: Span }[],
  text: string,
): string | undefined {
  let position = 0;
  for (const { text: words, span } of items) {
    if (text.slice(span.start, span.end) !== words) return "has a place with other words";
    if (span.start < position || span.end <= span.start) return "has places in no order";
    position = span.end;
  }
  return undefined;
}

/** Words of roles, of labels, of what hands a task over, and between agencies: they name nobody. */
const SILENT: ReadonlySet<string> = new Set(
  (
    "và hoặc cùng với đến cho do là làm các những mọi từng mỗi chủ trì đầu mối phối hợp tham gia " +
    "hỗ trợ tổ chức thực hiện triển khai theo dõi đôn đốc kiểm tra giám sát kiểm soát hướng dẫn " +
    "tổng hợp lãnh chỉ đạo phụ trách cơ quan đơn vị được giao phòng bộ phận thường trực chủ động " +
    "đề nghị yêu cầu mời đồng chí đ/c người cán gồm bao thành viên ở tại đối"
  ).split(" "),
);

/** Every longer word of a cell of agencies is in an agency, its duty or note, or a finding, or says a role. */
export function unreadAgencies(
  { agencies, findings }: AgencyList,
  text: string,
): string | undefined {
  const spans = [...agencies, ...findings].flatMap(({ span }) => span ?? []);
  const ranges = [...spans, ...agencies.flatMap(({ dutySpan }) => dutySpan ?? [])];
  // Marks of HTML are no words, signs that do not show divide none, and heads of groups say nothing.
  if (/[<Ð\p{Cf}\p{Cs}]|(?:các|cơ quan|đơn vị)[^:]*:/iu.test(text)) return undefined;
  const kept = agencies.map(({ note = "", duty = "" }) => `${note} ${duty}`).join(" ");
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}/]{2,}/gu)) {
    if (ranges.some(({ start, end }) => start <= index && index < end)) continue;
    if (!SILENT.has(word.normalize("NFC").toLowerCase()) && !kept.includes(word.normalize("NFC")))
      return `passes over "${word}"`;
  }
  return undefined;
}

/** The parts of citations lie within them. */
export function misplacedParts(citations: readonly Citation[]): string | undefined {
  for (const { span, spans } of citations)
    for (const part of [spans.number, spans.date, spans.issuer, spans.subject])
      if (part !== undefined && part.start >= part.end) return `has an empty part at ${span.start}`;
  return undefined;
}
