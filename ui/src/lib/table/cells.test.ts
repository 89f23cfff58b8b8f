import { describe, expect, test } from "vitest";
import type { JsonValue, Kind, Language } from "../../backend";
import { draftText, plainWords, read, write, writeForSheet, type Manner, type Option } from "./cells";
import type { CellKind, Column } from "./columns";

const WORDS: Record<string, Option[]> = {
  heading: [
    { value: "travel", label: "Déplacements", known: ["travel", "deplacements"] },
    { value: "works", label: "Travaux", known: ["works", "travaux"] },
  ],
  targets: [
    { value: "6.1", label: "Eau potable", known: ["6.1", "eau potable"] },
    { value: "6.2", label: "Assainissement", known: ["6.2", "assainissement"] },
  ],
};

function manner(language: Language): Manner {
  return { language, currency: "EUR", yes: "Oui", no: "Non", options: (column) => WORDS[column.path] ?? [], tell: () => "" };
}

function column(path: string, kind: CellKind): Column {
  return { path, name: path, kind, width: "words" };
}

const leaf = (kind: Kind["kind"]) => column(kind, { kind } as CellKind);
const choice = column("heading", { kind: "choice", name: "Heading", choices: ["travel", "works"] });
const set = column("targets", { kind: "set", set: { is: "set", name: "SdgTarget", choices: ["6.1", "6.2"] } });
const value = (of: Column, typed: string, language: Language = "fr", before?: JsonValue) => read(of, typed, manner(language), before).value;

describe("reading a cell", () => {
  test.each([
    ["1 250,50", "fr", "1250.50 EUR"],
    ["1\u202f250,50 €", "fr", "1250.50 EUR"],
    ["€1,250.50", "en", "1250.50 EUR"],
    ["$12", "en", "12 USD"],
    ["820 000 XAF", "fr", "820000 XAF"],
    ["XAF 820000", "fr", "820000 XAF"],
    ["820 000 F CFA", "fr", "820000 XAF"],
    ["12.5usd", "en", "12.5 USD"],
    ["", "fr", null],
    ["douze", "fr", undefined],
    ["12 euros", "fr", undefined],
  ] as const)("an amount typed as “%s”, %s", (typed, language, expected) => {
    expect(value(leaf("money"), typed, language)).toBe(expected);
  });

  test("an amount that names no currency keeps that of its cell", () => {
    expect(value(leaf("money"), "900 000", "fr", "820000 XAF")).toBe("900000 XAF");
    expect(value(leaf("money"), "900 000 FCFA", "fr", "820000 XOF")).toBe("900000 XOF");
  });

  test.each([
    [leaf("quantity"), "1 234,5", "1234.5"],
    [leaf("percent"), "12,5 %", "12.5"],
    [leaf("date"), "31 mars 2027", "2027-03-31"],
    [leaf("date"), "2027-03-31", "2027-03-31"],
    [leaf("date"), "31 février", undefined],
    [choice, "DEPLACEMENTS ", "travel"],
    [choice, "works", "works"],
    [choice, "Voyages", undefined],
    [leaf("line"), "Billets\nd’avion", "Billets d’avion"],
  ] as const)("$path: “%s”", (of, typed, expected) => {
    expect(value(of, typed)).toBe(expected);
  });

  test("yes and no in either language, and the ticks of a spreadsheet", () => {
    expect(["oui", "Yes", "x", "✓", "1", "VRAI"].map((typed) => value(leaf("flag"), typed))).toEqual(Array(6).fill(true));
    expect(["non", "No", "FAUX", "0"].map((typed) => value(leaf("flag"), typed))).toEqual(Array(4).fill(false));
    expect(value(leaf("flag"), "peut-être")).toBeUndefined();
  });

  test("the words of a set in any order, or none of it where one is unknown", () => {
    expect(value(set, "assainissement; 6.1")).toEqual(["6.1", "6.2"]);
    expect(value(set, "6.1; lune")).toBeUndefined();
    expect(value(set, "")).toEqual([]);
  });

  test("what cannot be read says what can be typed, and shows as it was typed", () => {
    const reading = read(leaf("money"), "douze", manner("fr"));
    expect(reading.expected).toBe("ui-expected-money");
    expect(draftText(leaf("money"), reading.shown, undefined, manner("fr"))).toBe("douze");
  });
});

describe("writing a cell", () => {
  test.each([
    [leaf("money"), "1250.5 EUR", "1\u202f250,5\u00a0EUR", "1250,5"],
    [leaf("money"), "820000 XAF", "820\u202f000\u00a0XAF", "820000 XAF"],
    [leaf("quantity"), "1234.5", "1\u202f234,5", "1234,5"],
    [leaf("percent"), "12.5", "12,5\u202f%", "12,5%"],
    [leaf("date"), "2027-03-31", "31/03/2027", "31/03/2027"],
    [leaf("flag"), true, "Oui", "Oui"],
    [choice, "travel", "Déplacements", "Déplacements"],
    [set, ["6.1", "6.2"], "Eau potable; Assainissement", "Eau potable; Assainissement"],
  ] as const)("on the screen and for a spreadsheet, %#", (of, stored, shown, sheet) => {
    const kept = stored as JsonValue;
    expect(write(of, kept, manner("fr"))).toBe(shown);
    expect(writeForSheet(of, kept, manner("fr"))).toBe(sheet);
    expect(read(of, sheet, manner("fr")).value, "it is read back").toEqual(kept);
  });
});

test("words are recognised whatever their accents, case, apostrophes and blanks", () => {
  expect(plainWords("  Cœur  d’ÉTÉ ")).toBe("coeur d'ete");
});
