import type { CalendarEvent } from "./calendar-event.js";
import { recurrenceRule } from "./recurrence-rule.js";

/** An event that a rule repeats. */
export interface RepeatedEvent extends CalendarEvent {
  /** The rule, as a calendar writes it; absent where it takes place once. */
  readonly rule?: string;
}

/** The turns of what recurs, by what they are turns of. */
function seriesOf(events: readonly CalendarEvent[]): ReadonlyMap<string, readonly CalendarEvent[]> {
  const series = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    if (event.series === undefined) continue;
    const turns = series.get(event.series);
    if (turns === undefined) series.set(event.series, [event]);
    else turns.push(event);
  }
  return series;
}

/** The rule for all turns of something; none where one of them differs in what it says. */
function ruleOf(turns: readonly CalendarEvent[]): string | undefined {
  const said = new Set(turns.map(({ words }) => JSON.stringify(words)));
  return said.size === 1 ? recurrenceRule(turns.map(({ due }) => due)) : undefined;
}

/**
 * Makes one event of the turns of what recurs, where a rule gives exactly their days and they are
 * alike in what they say; it stands in the place of the first.
 */
export function withRules(events: readonly CalendarEvent[]): readonly RepeatedEvent[] {
  const rules = new Map<string, string>();
  const all = seriesOf(events);
  for (const [name, turns] of all) {
    const rule = ruleOf(turns);
    if (rule !== undefined) rules.set(name, rule);
  }
  const begun = new Set<string>();
  return events.flatMap((event): RepeatedEvent[] => {
    const { series = "" } = event;
    const rule = rules.get(series);
    if (rule === undefined) return [event];
    if (begun.has(series)) return [];
    begun.add(series);
    const basis = new Set((all.get(series) ?? []).flatMap((turn) => turn.basis));
    return [{ ...event, id: JSON.stringify(["series", series]), basis: [...basis], rule }];
  });
}
