// Takes pasted rows into a list as one step, and tells what came of them.
import type { JsonValue } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import { t, wording } from "../../state/wording.svelte";
import { besideField } from "../fields/refusal";
import { newIdentifier } from "../identifier";
import { idOf, items } from "../shape";
import type { Manner } from "./cells";
import type { Column } from "./columns";
import { plan, type Cell, type Plan } from "./plan";

/** What came of a paste. */
export interface Report {
  rows: number;
  cells: number;
  /** The cells that could not be taken in; what was pasted stands in them until somebody mends it. */
  refused: readonly Cell[];
  unknown: readonly string[];
  /** The row of the first cell. */
  first: number;
}

/** A list that rows are pasted into. */
export interface Pasteable {
  dossier: OpenDossier;
  list: string;
  columns: readonly Column[];
  manner: Manner;
}

/** Pastes rows from a cell on; without one they are added at the end. `null` where they could not be written at all. */
export async function paste(into: Pasteable, texts: readonly (readonly string[])[], from?: { row: number; column: number }): Promise<Report | null> {
  const { dossier, list, columns, manner } = into;
  const rows = items(dossier.at(list)).map(idOf);
  const planned = plan(
    texts,
    columns,
    {
      list,
      rows,
      row: from?.row ?? rows.length,
      column: from?.column ?? 0,
      heads: (column) => (["fr", "en"] as const).flatMap((language) => headsIn(column, language)),
      at: (path) => dossier.at(path),
      newId: newIdentifier,
    },
    manner,
  );
  return carryOut(dossier, planned);
}

function headsIn(column: Column, language: "fr" | "en"): string[] {
  const head = wording.textIn(language, `field-${column.name}`);
  if (head === undefined) return [];
  // A text that is held once per language answers to its bare head only in the first of its columns.
  return column.language === undefined ? [head] : [headOf(column), head];
}

/** The head of a column. */
export function headOf(column: Column): string {
  const label = t(`field-${column.name}`);
  return column.language !== undefined && wording.bothLanguages ? t("ui-text-in", { label, language: column.language }) : label;
}

async function carryOut(dossier: OpenDossier, planned: Plan): Promise<Report | null> {
  const refused = await write(dossier, planned.values, planned.inserts);
  if (refused === null) return null;
  for (const cell of planned.unread) dossier.refuse(cell.path, cell.shown, t(cell.expected));
  return {
    rows: planned.inserts.length,
    cells: planned.values.length - refused.length,
    refused: [...planned.unread, ...refused].toSorted((one, other) => one.row - other.row),
    unknown: planned.unknown,
    first: planned.first,
  };
}

/**
 * Writes cells, and rows before them, as one step. A cell that does not fit keeps its text with the reason, and the
 * rest is written all the same: those cells are answered. `null` where nothing could be written.
 */
export async function write<C extends { path: string; shown: string; value: JsonValue }>(
  dossier: OpenDossier,
  cells: readonly C[],
  before: Plan["inserts"] = [],
): Promise<C[] | null> {
  const refused = new Map<string, string>();
  for (;;) {
    const fitting = cells.filter((cell) => !refused.has(cell.path));
    for (const cell of cells) dossier.forget(cell.path);
    const faults = await dossier.apply([...before, ...fitting.map(({ path, value }) => ({ edit: { path, value } }))]);
    if (faults === null) return null;
    if (faults.length === 0) break;
    const known = refused.size;
    for (const { path, sentence } of faults) {
      if (fitting.some((cell) => cell.path === path)) refused.set(path, besideField(sentence, path));
    }
    if (refused.size === known) return null;
  }
  const left = cells.filter((cell) => refused.has(cell.path));
  for (const cell of left) dossier.refuse(cell.path, cell.shown, refused.get(cell.path) ?? "");
  return left;
}
