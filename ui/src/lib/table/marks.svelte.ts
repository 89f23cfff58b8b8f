// What each row shows beyond its item. It is told to the rows that it concerns, instead of every row looking at the
// whole table: in a long list a key would otherwise ask thousands of cells.
import type { Draft } from "../../state/dossier.svelte";
import type { Sheet } from "./sheet.svelte";

const NOTHING: ReadonlyMap<string, Draft> = new Map();

export class RowMarks {
  /** What is typed and not stored in the row, by the column's path. */
  drafts = $state.raw(NOTHING);
  /** The column of the cell in hand; -1 in other rows. */
  active = $state(-1);
  /** The columns of the selection, where it is more than the cell in hand. */
  from = $state(0);
  to = $state(-1);
}

export class Marks {
  readonly #rows = new Map<string, RowMarks>();
  #selected: readonly RowMarks[] = [];
  #drafted: readonly RowMarks[] = [];

  of(id: string): RowMarks {
    const known = this.#rows.get(id) ?? new RowMarks();
    this.#rows.set(id, known);
    return known;
  }

  /** Tells the rows of the cell in hand and of the selection. */
  select(sheet: Sheet): void {
    const { active, range, rows } = sheet;
    const before = this.#selected;
    const alone = range.top === range.bottom && range.left === range.right;
    const marked = rows.slice(range.top, range.bottom + 1).map((id) => this.of(id));
    const inHand = this.of(rows[active.row] ?? "");
    this.#selected = [...marked, inHand];
    for (const row of before) {
      if (row !== inHand) row.active = -1;
      if (alone || !marked.includes(row)) [row.from, row.to] = [0, -1];
    }
    if (!alone) for (const row of marked) [row.from, row.to] = [range.left, range.right];
    inHand.active = active.column;
  }

  /** Tells the rows what is typed in them. */
  draft(list: string, drafts: Iterable<[string, Draft]>): void {
    const found = new Map<string, Map<string, Draft>>();
    for (const [path, draft] of drafts) {
      if (!path.startsWith(`${list}/`)) continue;
      const [id = "", ...column] = path.slice(list.length + 1).split("/");
      const row = found.get(id) ?? new Map<string, Draft>();
      found.set(id, row.set(column.join("/"), draft));
    }
    const now = [...found].map(([id, row]) => {
      const marks = this.of(id);
      marks.drafts = row;
      return marks;
    });
    for (const row of this.#drafted) if (!now.includes(row)) row.drafts = NOTHING;
    this.#drafted = now;
  }
}
