import { expect, test } from "vitest";
import type { Shape } from "../backend";
import model from "../../tests/generated/model.json";
import { sections } from "./sections";

test("every field of every stage stands in exactly one section", () => {
  const shape = model as Shape;
  if (shape.is !== "record") throw new Error("the model is a record");
  for (const stage of shape.fields) {
    if (stage.shape.is !== "record") throw new Error("a stage is a record");
    const placed = sections(stage.name, stage.shape).flatMap((section) => section.fields.map((field) => field.name));
    expect(placed.toSorted(), stage.name).toEqual(stage.shape.fields.map((field) => field.name).toSorted());
  }
});
