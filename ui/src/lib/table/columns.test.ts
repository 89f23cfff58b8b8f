import { expect, test } from "vitest";
import type { Shape } from "../../backend";
import { shapeAt, type ListShape } from "../shape";
import model from "../../../tests/generated/model.json";
import { columnsOf, opensAsTable } from "./columns";

const list = (path: string): ListShape => {
  const shape = shapeAt(model as Shape, path.split("/"));
  if (shape?.is !== "list") throw new Error(`${path} is no list`);
  return shape;
};

test("lists of short values open as tables, lists of prose as cards", () => {
  for (const path of ["budget/lines", "budget/sources", "actions/indicators", "territory/key_figures", "monitoring/expenses"]) {
    expect(opensAsTable(list(path)), path).toBe(true);
  }
  for (const path of ["motivations/list", "challenges/list", "stakeholders/list", "territory/strengths", "contributions/ours"]) {
    expect(opensAsTable(list(path)), path).toBe(false);
  }
});

test("the title stands first, and a text in each language asked for", () => {
  expect(columnsOf("budget-lines", list("budget/lines"), ["fr"]).slice(0, 3).map((column) => column.path)).toEqual(["label/fr", "heading", "activity"]);
  const both = columnsOf("actions-indicators", list("actions/indicators"), ["en", "fr"]).map((column) => column.path);
  expect(both.filter((path) => path.startsWith("title"))).toEqual(["title/en", "title/fr"]);
});

test("what Passerelle fills by itself is no column", () => {
  const annexes = columnsOf("filing-annexes", list("filing/annexes"), ["fr"]).map((column) => column.path);
  expect(annexes).not.toContain("sha256");
  expect(annexes).toContain("kind");
});
