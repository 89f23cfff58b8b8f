// Reads the model's shape, as the façade serves it.
import type { JsonValue, Kind, Language, Shape } from "../backend";

export type Json = JsonValue;
export type JsonRecord = { [key: string]: JsonValue };
export type RecordShape = Extract<Shape, { is: "record" }>;
export type ListShape = Extract<Shape, { is: "list" }>;
export type SetShape = Extract<Shape, { is: "set" }>;

export function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text per language: `Label` is one line, `Prose` several paragraphs. */
export function isMultilingual(shape: Shape): shape is RecordShape & { name: "Label" | "Prose" } {
  return shape.is === "record" && (shape.name === "Label" || shape.name === "Prose");
}

/** The items of a list, whatever the JSON holds. */
export function items(value: JsonValue | undefined): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function idOf(item: JsonRecord): string {
  return typeof item["id"] === "string" ? item["id"] : "";
}

/** The part of a record's value under a name. */
export function part(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isRecord(value) ? value[name] : undefined;
}

/** Walks the shape along a path of names, where any segment may stand for an item. */
export function shapeAt(shape: Shape, segments: readonly string[]): Shape | undefined {
  let here: Shape | undefined = shape;
  for (const segment of segments) {
    if (here === undefined) return undefined;
    if (here.is === "record") here = here.fields.find((field) => field.name === segment)?.shape;
    else if (here.is === "list") here = here.item;
    else return undefined;
  }
  return here;
}

/** The name under which the catalogue knows a path: its segments without items, joined by hyphens. */
export function nameOf(model: Shape, path: string): string {
  const names: string[] = [];
  let here: Shape | undefined = model;
  for (const segment of path.split("/")) {
    if (here?.is === "list") {
      here = here.item;
      continue;
    }
    names.push(segment);
    here = here?.is === "record" ? here.fields.find((field) => field.name === segment)?.shape : undefined;
  }
  return names.join("-");
}

/** Every path that holds a value or a set, with `*` in the places of items. */
export function leafPaths(shape: Shape, path = ""): string[] {
  const under = (name: string) => (path === "" ? name : `${path}/${name}`);
  switch (shape.is) {
    case "record":
      return shape.fields.flatMap((field) => leafPaths(field.shape, under(field.name)));
    case "list":
      return leafPaths(shape.item, under("*"));
    default:
      return [path];
  }
}

/** The text of a multilingual value in a language, else in the other one. */
export function bestText(value: JsonValue | undefined, language: Language): string {
  const text = (of: Language) => {
    const found = part(value, of);
    return typeof found === "string" ? found : "";
  };
  return text(language) || text(language === "fr" ? "en" : "fr");
}

export type KindOf<K extends Kind["kind"]> = Extract<Kind, { kind: K }>;
