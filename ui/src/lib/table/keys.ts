// The keys of a table, as spreadsheets have them.
import type { Sheet } from "./sheet.svelte";

/** What the keys ask of the page around the table. */
export interface Around {
  /** Opens the item as a card, at the field of the column where there is one. */
  open: () => void;
  menu: () => void;
  copy: (text: string) => void;
  /** The next paste of the browser is the table's. */
  awaitPaste: () => void;
  title: (row: number) => string;
  step: (direction: "undo" | "redo") => void;
  /** How many rows a page has. */
  page: () => number;
}

/** Carries out what a key means in the cell in hand; what means nothing there goes on to the page. */
export function press(sheet: Sheet, event: KeyboardEvent, around: Around): void {
  const act = meaning(sheet, event, around);
  if (act === null) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function meaning(sheet: Sheet, event: KeyboardEvent, around: Around): (() => void) | null {
  const { active } = sheet;
  const [lastRow, lastColumn] = [sheet.rows.length - 1, sheet.columns.length];
  const { shiftKey: shift, altKey: alt } = event;
  const control = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
  const to = (row: number, column: number) => () => sheet.go({ row, column }, shift);
  const handle = active.column === 0;
  switch (event.key) {
    case "ArrowUp":
      if (alt) return () => void sheet.move(-1);
      return to(control ? 0 : active.row - 1, active.column);
    case "ArrowDown":
      if (alt) return () => void sheet.move(1);
      return to(control ? lastRow : active.row + 1, active.column);
    case "ArrowLeft":
      return alt ? null : to(active.row, control ? 1 : active.column - 1);
    case "ArrowRight":
      return alt ? null : to(active.row, control ? lastColumn : active.column + 1);
    case "Home":
      return to(control ? 0 : active.row, 1);
    case "End":
      return to(control ? lastRow : active.row, lastColumn);
    case "PageUp":
      return to(active.row - around.page(), active.column);
    case "PageDown":
      return to(active.row + around.page(), active.column);
    case "Tab":
      return alt || control || sheet.leaving ? null : tab(sheet, shift ? -1 : 1);
    case "Enter":
      if (control) return () => sheet.addRow(active.row + 1);
      return handle ? around.menu : () => enter(sheet, around);
    case "F2":
      return handle ? around.menu : () => enter(sheet, around);
    case "Escape":
      return () => escape(sheet);
    case "Delete":
      return control ? () => void sheet.remove(around.title) : () => void sheet.clear();
    case "Backspace":
      return control ? null : () => void sheet.clear();
    case " ":
      if (shift) return () => sheet.go({ row: active.row, column: 0 });
      return handle ? around.menu : () => enter(sheet, around);
    default:
      return control ? shortcut(sheet, event, around) : letter(sheet, event);
  }
}

function shortcut(sheet: Sheet, event: KeyboardEvent, around: Around): (() => void) | null {
  switch (`${event.shiftKey ? "shift+" : ""}${event.key.toLowerCase()}`) {
    case "a":
      return () => {
        sheet.anchor = { row: 0, column: 1 };
        sheet.go({ row: sheet.rows.length - 1, column: sheet.columns.length }, true);
      };
    case "c":
      return () => around.copy(sheet.copy());
    case "x":
      return () => {
        around.copy(sheet.copy());
        void sheet.clear();
      };
    case "v":
      // The browser's own paste follows: it alone may read the clipboard.
      around.awaitPaste();
      return null;
    case "d":
      return () => void sheet.fillDown();
    case "shift+d":
      return () => void sheet.duplicate();
    case "z":
      return () => around.step("undo");
    case "y":
    case "shift+z":
      return () => around.step("redo");
    default:
      return null;
  }
}

/** A sign that is typed opens the cell and goes into it, accents in the making included. */
function letter(sheet: Sheet, event: KeyboardEvent): null {
  const types = event.key.length === 1 || event.key === "Dead" || event.key === "Process";
  if (types && !event.altKey) sheet.edit(true);
  return null;
}

/** Opens the cell in hand, or answers its question where there are but two answers. */
export function enter(sheet: Sheet, around: Pick<Around, "open">): void {
  const column = sheet.columns[sheet.active.column - 1];
  if (column?.kind.kind === "flag") {
    const path = sheet.pathOf(sheet.active.row, column);
    const yes = sheet.dossier.at(path) !== true;
    sheet.dossier.choose(path, String(yes), yes);
    sheet.dossier.leave(path);
  } else if (!sheet.edit(false)) {
    around.open();
  }
}

/** Goes on to the next cell, across the ends of rows; beyond the last one the page goes on. */
function tab(sheet: Sheet, by: -1 | 1): (() => void) | null {
  const next = nextCell(sheet, by);
  return next === null ? null : () => sheet.go(next);
}

export function nextCell(sheet: Sheet, by: -1 | 1): { row: number; column: number } | null {
  const { row, column } = sheet.active;
  const width = sheet.columns.length;
  if (column + by >= 1 && column + by <= width) return { row, column: column + by };
  const next = row + by;
  return next < 0 || next >= sheet.rows.length ? null : { row: next, column: by > 0 ? 1 : width };
}

/** Gives up a text that was refused; else the tabulator leaves the table the next time. */
function escape(sheet: Sheet): void {
  const column = sheet.columns[sheet.active.column - 1];
  const path = column === undefined ? "" : sheet.pathOf(sheet.active.row, column);
  if (sheet.dossier.drafts.get(path)?.state === "refused") sheet.dossier.forget(path);
  else sheet.leaving = true;
  sheet.anchor = sheet.active;
}
