import { describe, expect, test } from "vitest";
import type { JsonRecord } from "../lib/shape";
import { put } from "./dossier.svelte";

describe("putting what was re-read from the store at its place", () => {
  test("a field of a record that was not there yet", () => {
    const content: JsonRecord = {};
    put(content, ["start", "title", "fr"], "Des marchés propres");
    expect(content).toEqual({ start: { title: { fr: "Des marchés propres" } } });
  });

  test("a cleared field is gone", () => {
    const content: JsonRecord = { start: { acronym: "CEMAP" } };
    put(content, ["start", "acronym"], null);
    expect(content).toEqual({ start: {} });
  });

  test("the first item makes its list, the next ones join it", () => {
    const content: JsonRecord = {};
    put(content, ["budget", "lines", "a"], { id: "a" });
    put(content, ["budget", "lines", "b"], { id: "b" });
    expect(content).toEqual({ budget: { lines: [{ id: "a" }, { id: "b" }] } });
  });

  test("a field of an item, and a list within an item", () => {
    const content: JsonRecord = { budget: { lines: [{ id: "a" }, { id: "b" }] } };
    put(content, ["budget", "lines", "b", "unit", "fr"], "jour");
    put(content, ["budget", "lines", "b", "years", "y"], { id: "y" });
    expect(content).toEqual({ budget: { lines: [{ id: "a" }, { id: "b", unit: { fr: "jour" }, years: [{ id: "y" }] }] } });
  });

  test("a whole list after a removal or a move", () => {
    const content: JsonRecord = { budget: { lines: [{ id: "a" }, { id: "b" }] } };
    put(content, ["budget", "lines"], [{ id: "b" }]);
    expect(content).toEqual({ budget: { lines: [{ id: "b" }] } });
  });

  test("a field of an item that somebody removed meanwhile changes nothing", () => {
    const content: JsonRecord = { budget: { lines: [{ id: "a" }] } };
    put(content, ["budget", "lines", "gone", "year"], 2027);
    expect(content).toEqual({ budget: { lines: [{ id: "a" }] } });
  });

  test("the items of a list that are as they were stay the same ones", () => {
    const kept = { id: "a", unit: { fr: "jour" } };
    const content: JsonRecord = { budget: { lines: [kept, { id: "b", year: 2027 }] } };
    put(content, ["budget", "lines"], [{ id: "c" }, { id: "b", year: 2028 }, { id: "a", unit: { fr: "jour" } }]);
    const lines = (content["budget"] as JsonRecord)["lines"] as JsonRecord[];
    expect(lines.map((line) => line["id"])).toEqual(["c", "b", "a"]);
    expect(lines[2]).toBe(kept);
    expect(lines[1]).toEqual({ id: "b", year: 2028 });
  });
});
