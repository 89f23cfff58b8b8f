// Days and months of a schedule: how a span of days moves and stretches within the days of the project.

/** The first and the last day, both as `2027-03-31`. */
export interface Span {
  from: string;
  to: string;
}

/** The days that a span may not leave; one that is not set is no limit. */
export interface Bounds {
  first: string | null;
  last: string | null;
}

/** What is drawn: the whole span, its first or its last day. */
export type Edge = "both" | "from" | "to";

export type Step = "month" | "day";

const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** How many days a span holds, the first and the last one included. */
export function length(span: Span): number {
  return Math.round((at(span.to) - at(span.from)) / DAY) + 1;
}

export function addDays(from: string, days: number): string {
  return day(at(from) + days * DAY);
}

/** The last day of a day's month. */
export function monthEnd(of: string): string {
  const [year = 0, month = 1] = of.split("-").map(Number);
  return day(Date.UTC(year, month, 0));
}

/** The same day of another month, or its last one where it is shorter; what ends a month goes on ending one. */
export function addMonths(from: string, months: number, endsMonth = false): string {
  const [year = 0, month = 1, date = 1] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const kept = endsMonth && from === monthEnd(from) ? last : Math.min(date, last);
  return day(Date.UTC(year, month - 1 + months, kept));
}

/** A span moved or stretched by whole months or days; `null` where the project's days do not let it go. */
export function shifted(span: Span, by: number, step: Step, edge: Edge, bounds: Bounds): Span | null {
  const go = (from: string, ends: boolean) => (step === "day" ? addDays(from, by) : addMonths(from, by, ends));
  const target = {
    from: edge === "to" ? span.from : go(span.from, false),
    to: edge === "from" ? span.to : go(span.to, true),
  };
  return within(target, edge, bounds, length(span));
}

/**
 * The span nearest to a wished one that keeps to the project's days; `null` where there is none. One that is stopped
 * while it moves holds as many days as before.
 */
export function within(wish: Span, edge: Edge, bounds: Bounds, held = length(wish)): Span | null {
  const first = bounds.first ?? wish.from;
  const last = bounds.last ?? wish.to;
  if (edge === "from") {
    const from = wish.from < first ? first : wish.from;
    return from > wish.to ? { from: wish.to, to: wish.to } : { from, to: wish.to };
  }
  if (edge === "to") {
    const to = wish.to > last ? last : wish.to;
    return to < wish.from ? { from: wish.from, to: wish.from } : { from: wish.from, to };
  }
  const days = held - 1;
  if (bounds.first !== null && bounds.last !== null && addDays(first, days) > last) return null;
  if (wish.from < first) return { from: first, to: addDays(first, days) };
  if (wish.to > last) return { from: addDays(last, -days), to: last };
  return wish;
}
