import { expect, test } from "vitest";
import type { Shape } from "../../backend";
import model from "../../../tests/generated/model.json";
import { itemEntries, located, modelEntries } from "./entries";

const names = { language: "fr" as const, text: (id: string) => id };
const shape = model as Shape;

test("every field and list of the model is among them once, and every stage", () => {
  const entries = modelEntries(shape, names);
  expect(entries.filter((entry) => entry.kind === "stage")).toHaveLength(13);
  const paths = entries.flatMap((entry) => (entry.target.to === "path" ? [entry.target.path] : []));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain("challenges/list/*/evidence");
  expect(paths).toContain("territory/population");
});

test("items are found by title, also those within items, with what holds them", () => {
  const content = {
    stakeholders: { list: [{ id: "a", name: { fr: "Marché central" }, networks: [{ id: "n", name: { fr: "Villes jumelles" } }] }] },
  };
  const found = itemEntries(shape, content, names);
  expect(found.map((entry) => [entry.title, entry.where, entry.target])).toEqual([
    ["Marché central", "stage-stakeholders › field-stakeholders-list", { to: "path", path: "stakeholders/list/a" }],
    [
      "Villes jumelles",
      "stage-stakeholders › field-stakeholders-list › Marché central › field-stakeholders-list-networks",
      { to: "path", path: "stakeholders/list/a/networks/n" },
    ],
  ]);
});

test("a field of items leads into the first one, or to the list while it is empty", () => {
  expect(located("challenges/list/*/evidence", { challenges: { list: [{ id: "first" }, { id: "second" }] } })).toBe("challenges/list/first/evidence");
  expect(located("challenges/list/*/evidence", {})).toBe("challenges/list");
  expect(located("territory/population", {})).toBe("territory/population");
});
