// What stands for an item in one line: its title, and a few facts beside it.
import type { JsonValue, Language, Shape } from "../backend";
import { bestText, idOf, isMultilingual, items, part, shapeAt, type JsonRecord, type RecordShape } from "./shape";
import { tellDate, tellMoney, writeDecimal } from "./written";

/** What the summary needs to know beyond the item itself. */
export interface Words {
  language: Language;
  choice: (type: string, code: string) => string;
  country: (code: string) => string;
  /** The title of the item that a reference names, in one of these lists. */
  referred: (lists: readonly string[], id: string) => string;
  /** What the call for proposals with this identifier is called. */
  call: (id: string) => string;
  /** A day with the question of its field, where that says more than that it is a date. */
  dated: (field: string, day: string) => string;
}

export interface Summary {
  title: string;
  facts: string[];
}

/** How many facts stand beside a title. */
const FACTS = 2;

/** What tells items of a list apart soonest stands first. */
const TELLING = ["choice", "money", "percent", "quantity", "country", "date", "integer", "reference"];

export function summarise(shape: Shape, item: JsonRecord, words: Words): Summary {
  if (shape.is !== "record") return { title: "", facts: [] };
  // What is about a call is known by it; a remark stands in only where none is named.
  const call = typeof item["call"] === "string" ? words.call(item["call"]) : "";
  const texts = [call, title(shape, item, words.language)].filter(Boolean);
  const telling = (shape: Shape) => (shape.is === "leaf" ? TELLING.indexOf(shape.kind.kind) : TELLING.length);
  const facts = shape.fields
    .toSorted((one, other) => telling(one.shape) - telling(other.shape))
    .map((field) => fact(field.name, field.shape, item[field.name], words))
    .filter((fact) => fact !== "");
  const heading = texts[0] ?? facts.shift() ?? "";
  return { title: firstLine(heading), facts: facts.filter((fact) => fact !== heading).slice(0, FACTS) };
}

/** The first text of an item in the order of the form. */
export function title(shape: RecordShape, item: JsonRecord, language: Language): string {
  for (const field of shape.fields) {
    const value = item[field.name];
    if (isMultilingual(field.shape)) {
      const text = bestText(value, language);
      if (text !== "") return text;
    } else if (field.shape.is === "leaf" && field.shape.kind.kind === "line" && typeof value === "string" && field.name !== "call") {
      if (value !== "") return value;
    }
  }
  return "";
}

function fact(name: string, shape: Shape, value: JsonValue | undefined, words: Words): string {
  if (shape.is !== "leaf" || value === undefined || value === null) return "";
  const { kind } = shape;
  const text = typeof value === "string" ? value : "";
  switch (kind.kind) {
    case "choice":
      return text && words.choice(kind.name, text);
    case "country":
      return text && words.country(text);
    case "date":
      return text && words.dated(name, tellDate(text, words.language));
    case "reference":
      return text && words.referred(kind.lists, text);
    case "percent":
      return text && `${writeDecimal(text, words.language)}\u202f%`;
    case "quantity":
      return text && writeDecimal(text, words.language);
    case "money":
      return tellMoney(text, words.language);
    case "integer":
      // A year says which; a mark says nothing without its question.
      return typeof value === "number" && kind.to === 65535 ? String(value) : "";
    default:
      return "";
  }
}

function firstLine(text: string): string {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length <= 120 ? line : `${line.slice(0, line.lastIndexOf(" ", 118))}…`;
}

/** The title of the innermost item that a path leads through; empty where it leads through none. */
export function itemOn(path: string, model: Shape, content: JsonRecord, language: Language): string {
  let shape: Shape | undefined = model;
  let value: JsonValue | undefined = content;
  let called = "";
  for (const segment of path.split("/")) {
    if (shape?.is === "list") {
      shape = shape.item;
      const item: JsonRecord | undefined = items(value).find((each) => idOf(each) === segment);
      value = item;
      if (item !== undefined && shape.is === "record") called = firstLine(title(shape, item, language)) || called;
    } else {
      shape = shape?.is === "record" ? shape.fields.find((field) => field.name === segment)?.shape : undefined;
      value = part(value, segment);
    }
  }
  return called;
}

/** The items of a list by title, for choosing one of them. */
export function referable(model: Shape, content: JsonRecord, list: string, language: Language): { id: string; title: string }[] {
  const segments = list.split("/");
  const shape = shapeAt(model, segments);
  if (shape?.is !== "list" || shape.item.is !== "record") return [];
  const { item } = shape;
  const value = segments.reduce<JsonValue | undefined>((here, name) => part(here, name), content);
  return items(value).map((record) => ({ id: idOf(record), title: firstLine(title(item, record, language)) }));
}
