// Deadlines and last changes, seen from today: pure functions of days, so that their edges can be tested.

/** A deadline with how many days are left; negative once it has passed. */
export interface Deadline {
  readonly date: string;
  readonly days: number;
}

/** From how many days on a deadline is said to be near. */
export const NEAR = 30;

/** The day of a moment in the person's own time zone, as `2027-03-31`. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** How many days lie from one day to another, whatever the clock changes between them. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The next deadline, or the last one where all have passed. The days are given the earliest first. */
export function nextDeadline(dates: readonly string[], today: string): Deadline | null {
  const date = dates.find((each) => each >= today) ?? dates.at(-1);
  return date === undefined ? null : { date, days: daysBetween(today, date) };
}
