// The columns of a list's table, from the shape of its items.
import type { Kind, Language } from "../../backend";
import { isMultilingual, type ListShape, type SetShape } from "../shape";
import { tuckedFields } from "../fields/tucked";

/** What a cell holds: a value, one of the known calls or another, codes of a set, or a list of its own. */
export type CellKind = Kind | { kind: "call" } | { kind: "set"; set: SetShape } | { kind: "list"; list: ListShape };

export interface Column {
  /** From the item to the value, such as `title/fr`. */
  readonly path: string;
  /** The name under which the catalogue knows the field. */
  readonly name: string;
  readonly kind: CellKind;
  /** The language of a text that is held once per language. */
  readonly language?: Language;
  readonly width: Width;
}

/** How wide a column is, by what it holds. */
export type Width = "mark" | "figure" | "short" | "amount" | "words" | "title" | "prose";

/** The columns of a list: its title first where one stands near the front, texts in these languages. */
export function columnsOf(name: string, shape: ListShape, languages: readonly Language[]): Column[] {
  if (shape.item.is !== "record") return [];
  const tucked = tuckedFields(shape.item.name)?.names ?? [];
  const fields = shape.item.fields.filter((field) => !tucked.includes(field.name));
  const columns = fields.flatMap((field): Column[] => {
    const named = { path: field.name, name: `${name}-${field.name}` };
    if (isMultilingual(field.shape)) {
      const prose = field.shape.name === "Prose";
      const kind: CellKind = { kind: prose ? "text" : "line" };
      return languages.map((language) => ({
        ...named, path: `${field.name}/${language}`, kind, language, width: prose ? "prose" : "words",
      }));
    }
    switch (field.shape.is) {
      case "leaf": {
        const call = field.shape.kind.kind === "line" && field.name === "call";
        const kind: CellKind = call ? { kind: "call" } : field.shape.kind;
        return [{ ...named, kind, width: sizeOf(kind) }];
      }
      case "set":
        return [{ ...named, kind: { kind: "set", set: field.shape }, width: "words" }];
      case "list":
        return [{ ...named, kind: { kind: "list", list: field.shape }, width: "words" }];
      case "record":
        return [];
    }
  });
  return titleFirst(columns);
}

/** How far from the front a title may stand to be drawn there. */
const NEAR = 3;

function titleFirst(columns: Column[]): Column[] {
  const at = columns.findIndex((column) => column.kind.kind === "line");
  const title = columns[at];
  if (title === undefined || at >= NEAR) return columns;
  const own = columns.filter((column) => column.name === title.name).map((column): Column => ({ ...column, width: "title" }));
  return [...own, ...columns.filter((column) => column.name !== title.name)];
}

function sizeOf(kind: CellKind): Width {
  switch (kind.kind) {
    case "integer":
      return kind.to <= 5 ? "mark" : "figure";
    case "flag":
    case "currency":
    case "percent":
      return "mark";
    case "quantity":
      return "figure";
    case "date":
      return "short";
    case "money":
      return "amount";
    default:
      return "words";
  }
}

/** The part of paragraphs among the fields of an item above which its list opens as cards. */
const PROSE_IN_TABLES = 1 / 6;

/** Whether a list opens as a table: its items are mainly short values. */
export function opensAsTable(shape: ListShape): boolean {
  const columns = columnsOf("", shape, ["fr"]);
  const long = columns.filter(({ kind, width }) => width === "prose" || (kind.kind === "set" && columns.length > 6));
  return columns.length > 0 && long.length < columns.length * PROSE_IN_TABLES;
}

/** Whether what the column holds can be typed, pasted and cleared. */
export function isWritable(column: Column): boolean {
  return column.kind.kind !== "list";
}

/** Whether figures stand in the column, which line up at their ends. */
export function isFigure(column: Column): boolean {
  return ["integer", "quantity", "percent", "money"].includes(column.kind.kind);
}

const WIDTHS: Record<Width, number> = { mark: 5, figure: 6.5, short: 7.5, amount: 9.5, words: 10.5, title: 14, prose: 18 };

/** The width of a column, in rem: for what it holds, and so that its head takes no more than three lines. */
export function widthOf(column: Column, head: string): number {
  const longest = Math.max(...head.split(/[\s-]/).map((word) => word.length));
  const forHead = Math.max(Math.ceil(head.length / 3) * 0.5, longest * 0.52) + 1.25;
  return Math.max(WIDTHS[column.width], Math.min(forHead, 16));
}
