import { expect, test } from "vitest";
import { parse, serialise } from "./tsv";

test("rows and cells of a spreadsheet are read, whatever ends the lines", () => {
  expect(parse("a\tb\r\nc\td\r\n")).toEqual([["a", "b"], ["c", "d"]]);
  expect(parse("a\tb\nc\t")).toEqual([["a", "b"], ["c", ""]]);
  expect(parse("seul")).toEqual([["seul"]]);
  expect(parse("")).toEqual([]);
});

test("a cell in quotes holds line ends, tabs and quotes", () => {
  expect(parse('"un\r\ndeux"\t"dit ""oui"""\n"tab\tulé"\tfin')).toEqual([["un\ndeux", 'dit "oui"'], ["tab\tulé", "fin"]]);
});

test("a quote that is part of the text stays", () => {
  expect(parse('"Maison" des femmes\t12 "gros"')).toEqual([['"Maison" des femmes', '12 "gros"']]);
  expect(parse('"jamais fermé\tb')).toEqual([['"jamais fermé', "b"]]);
});

test("empty rows at the end are left aside, those between stay", () => {
  expect(parse("a\n\nb\n\t\n\n")).toEqual([["a"], [""], ["b"]]);
});

test("what is written is read back as it was", () => {
  const rows = [["un\ndeux", 'dit "oui"', ""], ["", "tab\tulé", "1 234,50"]];
  expect(parse(serialise(rows))).toEqual(rows);
});
