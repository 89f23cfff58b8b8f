import { describe, expect, test } from "vitest";
import { dayOf, daysBetween, nextDeadline } from "./deadline";

describe("the next deadline", () => {
  const dates = ["2026-03-31", "2026-12-01", "2027-02-15"];

  test("is the first that has not passed, with the days left", () => {
    expect(nextDeadline(dates, "2026-11-22")).toEqual({ date: "2026-12-01", days: 9 });
    expect(nextDeadline(dates, "2026-12-01")).toEqual({ date: "2026-12-01", days: 0 });
  });

  test("is the last one where all have passed", () => {
    expect(nextDeadline(dates, "2027-02-16")).toEqual({ date: "2027-02-15", days: -1 });
  });

  test("is none where no call has one", () => {
    expect(nextDeadline([], "2026-11-22")).toBeNull();
  });
});

test("days are counted over a change of clocks", () => {
  expect(daysBetween("2027-03-27", "2027-03-29")).toBe(2);
  expect(dayOf(new Date(2027, 2, 28, 23, 59))).toBe("2027-03-28");
});
