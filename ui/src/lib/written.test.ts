import { describe, expect, test } from "vitest";
import { folded, readDate, readDecimal, tellDate, tellMoney, writeDate, writeDecimal } from "./written";

describe("decimals", () => {
  test("are grouped as the language writes them", () => {
    expect(writeDecimal("1234567.50", "fr")).toBe("1\u202f234\u202f567,50");
    expect(writeDecimal("1234567.50", "en")).toBe("1,234,567.50");
    expect(writeDecimal("999", "fr")).toBe("999");
  });

  test.each([
    ["1 234,56", "fr", "1234.56"],
    ["1\u202f234,56", "fr", "1234.56"],
    ["1234.56", "fr", "1234.56"],
    ["1.234.567,89", "fr", "1234567.89"],
    ["1,234.56", "en", "1234.56"],
    ["1,250", "en", "1250"],
    ["1,5", "en", "1.5"],
    ["1,250", "fr", "1.250"],
    ["007", "fr", "7"],
    [",5", "fr", "0.5"],
  ] as const)("%s typed in %s is %s", (typed, language, value) => {
    expect(readDecimal(typed, language)).toBe(value);
  });

  test("a word is no number, so that the field can say so", () => {
    expect(readDecimal("douze", "fr")).toBeUndefined();
    expect(readDecimal("", "fr")).toBeUndefined();
  });

  test("what is written can be read back, in either language", () => {
    for (const language of ["fr", "en"] as const) {
      for (const value of ["0", "12.5", "1250.50", "98765432109876543210.99"]) {
        expect(readDecimal(writeDecimal(value, language), language)).toBe(value);
      }
    }
  });
});

describe("amounts", () => {
  test("are told as the documents write them", () => {
    expect(tellMoney("1250.50 EUR", "fr")).toBe("1\u202f250,50\u00a0€");
    expect(tellMoney("1250.50 EUR", "en")).toBe("€1,250.50");
    expect(tellMoney("1960000 XAF", "fr")).toBe("1\u202f960\u202f000\u00a0FCFA");
    expect(tellMoney("1960000 XAF", "en")).toBe("XAF\u00a01,960,000");
    expect(tellMoney("", "fr")).toBe("");
  });
});

describe("dates", () => {
  test.each(["31/03/2027", "31.3.2027", "2027-03-31", "31 mars 2027", "31 March 2027", "31-03-27"])("%s is understood", (typed) => {
    expect(readDate(typed)).toBe("2027-03-31");
  });

  test("the first of a month is written as French writes it, and read back", () => {
    expect(tellDate("2027-08-01", "fr")).toBe("1er\u00a0août 2027");
    expect(readDate("1er août 2027")).toBe("2027-08-01");
  });

  test("a day that does not exist is none", () => {
    expect(readDate("31/02/2027")).toBeUndefined();
    expect(readDate("12/2027")).toBeUndefined();
  });

  test("what is written can be read back", () => {
    expect(readDate(writeDate("2026-12-05"))).toBe("2026-12-05");
  });
});

test("accents, ligatures and case do not matter to a search", () => {
  expect(folded("Cœur d’Été")).toBe("coeur d’ete");
});
