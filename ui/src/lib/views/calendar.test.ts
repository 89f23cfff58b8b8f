import { expect, test } from "vitest";
import { addMonths, length, monthEnd, shifted, within } from "./calendar";

const PROJECT = { first: "2027-09-01", last: "2029-12-31" };

test("a month later keeps the day, a shorter month its last one, and the end of a month stays one", () => {
  expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
  expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
  expect(addMonths("2027-02-28", 1)).toBe("2027-03-28");
  expect(addMonths("2027-02-28", 1, true)).toBe("2027-03-31");
  expect(addMonths("2027-01-15", -2)).toBe("2026-11-15");
  expect(monthEnd("2028-02-10")).toBe("2028-02-29");
});

test("a bar moves by whole months or days and keeps what it covers", () => {
  const span = { from: "2027-10-01", to: "2028-02-29" };
  expect(shifted(span, 1, "month", "both", PROJECT)).toEqual({ from: "2027-11-01", to: "2028-03-31" });
  expect(shifted(span, -1, "day", "both", PROJECT)).toEqual({ from: "2027-09-30", to: "2028-02-28" });
  // October, November, December, January and February of a leap year: 31 + 30 + 31 + 31 + 29 days.
  expect(length(span)).toBe(152);
});

test("no day leaves the project: a bar stops at its first or last day, an end stops there too", () => {
  const span = { from: "2027-09-15", to: "2027-10-14" };
  expect(shifted(span, -1, "month", "both", PROJECT)).toEqual({ from: "2027-09-01", to: "2027-09-30" });
  expect(shifted({ from: "2029-11-01", to: "2029-12-15" }, 1, "month", "to", PROJECT)).toEqual({ from: "2029-11-01", to: "2029-12-31" });
  expect(within({ from: "2027-01-01", to: "2030-12-31" }, "both", PROJECT), "it is longer than the project").toBeNull();
});

test("an end never comes before its start", () => {
  const span = { from: "2027-10-10", to: "2027-10-20" };
  expect(shifted(span, -1, "month", "to", PROJECT)).toEqual({ from: "2027-10-10", to: "2027-10-10" });
  expect(shifted(span, 1, "month", "from", PROJECT)).toEqual({ from: "2027-10-20", to: "2027-10-20" });
});
