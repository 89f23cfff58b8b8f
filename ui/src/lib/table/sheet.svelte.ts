// The cell in hand, the cells selected, and what can be done with them.
import { flushSync } from "svelte";
import type { Change, JsonValue } from "../../backend";
import type { Draft, OpenDossier } from "../../state/dossier.svelte";
import { t } from "../../state/wording.svelte";
import { newIdentifier } from "../identifier";
import { idOf, items } from "../shape";
import { draftText, read, write as written, writeForSheet } from "./cells";
import { isWritable, type Column } from "./columns";
import { paste, write, type Report } from "./pasting";
import { serialise } from "./tsv";
import type { Vocabulary } from "./vocabulary.svelte";

/** A cell by its place. Column 0 is the row's own button; the columns of the list follow. */
export interface Place {
  row: number;
  column: number;
}

/** A cell that is written in, with what stood there before. */
export interface Editing {
  path: string;
  column: Column;
  /** What the editor begins with. */
  text: string;
  draft: Draft | undefined;
  value: JsonValue | undefined;
}

export class Sheet {
  readonly dossier: OpenDossier;
  readonly list: string;
  readonly words: Vocabulary;
  readonly #columns: () => readonly Column[];

  active = $state.raw<Place>({ row: 0, column: 1 });
  /** Where the selection began. */
  anchor = $state.raw<Place>({ row: 0, column: 1 });
  editing = $state.raw<Editing | null>(null);
  /** Whether the tabulator leaves the table the next time. */
  leaving = false;
  /** The table on the page. */
  table: HTMLTableElement | null = null;

  /** The identifiers of the rows. */
  readonly rows = $derived.by(() => items(this.dossier.at(this.list)).map(idOf));

  readonly range = $derived.by(() => {
    const whole = this.active.column === 0;
    const [left, right] = [this.active.column, this.anchor.column].toSorted((a, b) => a - b);
    return {
      top: Math.min(this.active.row, this.anchor.row),
      bottom: Math.max(this.active.row, this.anchor.row),
      left: whole ? 1 : Math.max(left ?? 1, 1),
      right: whole ? this.columns.length : (right ?? 1),
    };
  });

  constructor(dossier: OpenDossier, list: string, words: Vocabulary, columns: () => readonly Column[]) {
    this.dossier = dossier;
    this.list = list;
    this.words = words;
    this.#columns = columns;
  }

  get columns(): readonly Column[] {
    return this.#columns();
  }

  pathOf(row: number, column: Column): string {
    return `${this.list}/${this.rows[row] ?? ""}/${column.path}`;
  }

  /** Goes to a cell; with `extend` the selection reaches to it. */
  go(place: Place, extend = false): void {
    const rows = this.rows.length;
    const within = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to));
    const to = { row: within(place.row, 0, rows - 1), column: within(place.column, extend ? 1 : 0, this.columns.length) };
    this.active = to;
    if (!extend) this.anchor = to;
    this.leaving = false;
    this.focus();
  }

  /** Gives the focus to the cell in hand. */
  focus(): void {
    flushSync();
    const cell = this.table?.tBodies[0]?.rows[this.active.row]?.cells[this.active.column];
    const target = cell?.querySelector<HTMLElement>("button") ?? cell;
    target?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** What the cell in hand shows. */
  textOf(row: number, column: Column): string {
    const path = this.pathOf(row, column);
    const draft = this.dossier.drafts.get(path);
    return draft === undefined ? written(column, this.dossier.at(path), this.words) : draftText(column, draft.shown, draft.value, this.words);
  }

  /** Opens the cell in hand for writing: with its text, or with nothing where typing replaces it. */
  edit(replace: boolean): boolean {
    const column = this.columns[this.active.column - 1];
    if (column === undefined || !isWritable(column) || column.kind.kind === "set") return false;
    const path = this.pathOf(this.active.row, column);
    const text = replace ? "" : this.textOf(this.active.row, column);
    this.editing = { path, column, text, draft: this.dossier.drafts.get(path), value: this.dossier.at(path) };
    this.anchor = this.active;
    flushSync();
    return true;
  }

  /** Takes what is being typed in the cell that is written in. */
  type(text: string): void {
    if (this.editing === null) return;
    const { path, column, value: before } = this.editing;
    const { shown, value, expected } = read(column, text, this.words, before);
    this.dossier.type(path, shown, value, expected === undefined ? undefined : t(expected));
  }

  /** Ends writing in the cell. */
  commit(): void {
    if (this.editing === null) return;
    const { path } = this.editing;
    this.editing = null;
    this.dossier.leave(path);
  }

  /** Ends writing in the cell and gives back what stood there. */
  cancel(): void {
    if (this.editing === null) return;
    const { path, column, draft, value } = this.editing;
    this.editing = null;
    if (this.dossier.drafts.get(path) !== draft) {
      const { shown } = read(column, written(column, value, this.words), this.words, value);
      this.dossier.choose(path, shown, value ?? null);
      if (draft?.state === "refused") this.dossier.refuse(path, draft.shown, draft.failure?.sentence ?? "");
    }
    this.dossier.leave(path);
    this.focus();
  }

  /** Whether the row holds nothing yet. */
  isEmpty(row: number): boolean {
    return this.columns.every((column) => this.textOf(row, column) === "");
  }

  /** Adds an empty row, shown at once. */
  addRow(at: number): void {
    const id = newIdentifier();
    this.dossier.addRow(this.list, id, this.rows[at] ?? null);
    this.go({ row: at, column: 1 });
  }

  /** The cells selected, row by row. */
  selected(): { row: number; column: Column; path: string }[][] {
    const { top, bottom, left, right } = this.range;
    const columns = this.columns.slice(left - 1, right);
    return Array.from({ length: bottom - top + 1 }, (_, index) =>
      columns.map((column) => ({ row: top + index, column, path: this.pathOf(top + index, column) })),
    );
  }

  /** The rows that the selection touches. */
  selectedRows(): string[] {
    return this.rows.slice(this.range.top, this.range.bottom + 1).map((id) => `${this.list}/${id}`);
  }

  /** The selection as a spreadsheet takes it. */
  copy(): string {
    return serialise(
      this.selected().map((row) => row.map(({ column, path }) => writeForSheet(column, this.dossier.at(path), this.words))),
    );
  }

  async clear(): Promise<void> {
    const cells = this.selected().flat().filter(({ column }) => isWritable(column));
    const filled = cells.filter(({ path }) => this.dossier.at(path) !== undefined || this.dossier.drafts.has(path));
    await write(this.dossier, filled.map(({ path }) => ({ path, shown: "", value: null })));
  }

  /** Writes the first row of the selection into its others; from a single row, the row above into it. */
  async fillDown(): Promise<void> {
    const rows = this.selected();
    const single = rows.length === 1;
    const onto = single ? rows : rows.slice(1);
    const from = single ? this.range.top - 1 : this.range.top;
    if (from < 0) return;
    const cells = onto.flat().filter(({ column }) => isWritable(column)).map(({ column, path }) => {
      const value = this.dossier.at(this.pathOf(from, column)) ?? null;
      return { path, value: $state.snapshot(value as unknown) as JsonValue, shown: read(column, written(column, value, this.words), this.words).shown };
    });
    await write(this.dossier, cells);
  }

  /** Pastes cells from the first selected one on; a single one fills the selection. */
  async paste(texts: string[][]): Promise<Report | null> {
    const { top, bottom, left, right } = this.range;
    const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
    const cells =
      only === undefined ? texts : Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(only));
    const report = await paste({ dossier: this.dossier, list: this.list, columns: this.columns, manner: this.words }, cells, {
      row: top,
      column: left - 1,
    });
    this.focus();
    return report;
  }

  /** Moves the selected rows by one place. */
  async move(by: -1 | 1): Promise<void> {
    const { top, bottom } = this.range;
    const paths = this.rows.map((id) => `${this.list}/${id}`);
    const passed = paths[by < 0 ? top - 1 : bottom + 1];
    if (passed === undefined) return;
    const before = (by < 0 ? this.rows[bottom + 1] : this.rows[top]) ?? null;
    await this.dossier.apply([{ reorder: { item: passed, before } }]);
    this.active = { ...this.active, row: this.active.row + by };
    this.anchor = { ...this.anchor, row: this.anchor.row + by };
    this.focus();
  }

  async duplicate(): Promise<void> {
    const copies = this.selectedRows().map((item): Change => ({ duplicate: { item, id: newIdentifier() } }));
    await this.dossier.apply(copies);
    this.go({ row: this.range.top + 1, column: this.active.column });
  }

  async remove(title: (row: number) => string): Promise<void> {
    const rows = this.selectedRows();
    const { top } = this.range;
    await this.dossier.remove(rows, rows.length === 1 ? title(top) : t("ui-list-rows", { count: rows.length }));
    this.go({ row: top, column: this.active.column });
  }
}
