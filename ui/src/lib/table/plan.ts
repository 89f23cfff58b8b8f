// What pasted cells become: values where they fit, new rows as needed, and the cells that cannot be read.
import type { Change, JsonValue } from "../../backend";
import { plainWords, read, type Manner } from "./cells";
import { isWritable, type Column } from "./columns";

/** Where pasted cells go. */
export interface Target {
  list: string;
  /** The identifiers of the rows, in order. */
  rows: readonly string[];
  /** The row and column of the first cell; rows from `rows.length` on are new ones. */
  row: number;
  column: number;
  /** The words of a column's head in either language. */
  heads: (column: Column) => readonly string[];
  /** What stands at a path. */
  at: (path: string) => JsonValue | undefined;
  newId: () => string;
}

export interface Cell {
  path: string;
  row: number;
  column: Column;
  /** As the value's own field would show it. */
  shown: string;
}

export interface Plan {
  inserts: Change[];
  values: (Cell & { value: JsonValue })[];
  unread: (Cell & { expected: string })[];
  /** Heads of columns that the list does not have. */
  unknown: string[];
  /** The row of the first cell. */
  first: number;
}

/** Plans what becomes of pasted rows. A first row of the columns' own heads says where each column goes. */
export function plan(texts: readonly (readonly string[])[], columns: readonly Column[], target: Target, manner: Manner): Plan {
  const head = headOf(texts, columns, target);
  const rows = head === null ? texts : texts.slice(1);
  const onto = (at: number) => (head === null ? columns[target.column + at] : head.columns[at]);
  const result: Plan = { inserts: [], values: [], unread: [], unknown: head?.unknown ?? [], first: target.row };
  for (const [index, row] of rows.entries()) {
    const number = target.row + index;
    const known = target.rows[number];
    const id = known ?? target.newId();
    if (known === undefined) result.inserts.push({ insert: { list: target.list, content: { id }, before: null } });
    for (const [at, text] of row.entries()) {
      const column = onto(at);
      if (column === undefined || !isWritable(column)) continue;
      const path = `${target.list}/${id}/${column.path}`;
      const before = known === undefined ? undefined : target.at(path);
      const { shown, value, expected } = read(column, text, manner, before);
      const cell = { path, row: number, column, shown };
      if (value === undefined) result.unread.push({ ...cell, expected: expected ?? "" });
      else if (known !== undefined || !isNothing(value)) result.values.push({ ...cell, value });
    }
  }
  return result;
}

function isNothing(value: JsonValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The columns that a first row names, where most of it are heads. */
function headOf(
  texts: readonly (readonly string[])[],
  columns: readonly Column[],
  target: Target,
): { columns: (Column | undefined)[]; unknown: string[] } | null {
  const [first = []] = texts;
  const named = first.map((text) => columns.find((column) => target.heads(column).map(plainWords).includes(plainWords(text))));
  const filled = first.filter((text) => text.trim() !== "");
  const found = named.filter((column) => column !== undefined).length;
  const alone = texts.length === 1 && first.length === 1;
  if (alone || found === 0 || found * 3 < filled.length * 2) return null;
  return { columns: named, unknown: first.filter((text, at) => named[at] === undefined && text.trim() !== "") };
}
