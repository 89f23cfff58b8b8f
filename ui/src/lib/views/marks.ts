// What bears two marks from 1 to 5 and stands on a map by them: which list, which marks, and in which words.
import type { FigureKind } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import type { JsonRecord } from "../shape";

export interface MarkedMap {
  figure: FigureKind;
  /** The list whose items stand on the map. */
  list: string;
  /** The field that names an item. */
  name: string;
  /** The field that is marked upwards, and the one marked from left to right. */
  axes: readonly [string, string];
  /** What follows from both marks: a value of the drawing's places, and the message that heads its column. */
  follows: { value: string; title: string };
  /** What an item is: the message that heads its column. */
  item: string;
  title: string;
  help: string;
  keys: string;
  nobody: string;
  look: string;
  unplaced: string;
  /** Whether the list stands from the highest product of both marks to the lowest. */
  sorted: boolean;
}

/** The stakeholders between influence and interest. */
export const STAKEHOLDERS: MarkedMap = {
  figure: "influence_interest",
  list: "stakeholders/list",
  name: "name",
  axes: ["influence", "interest"],
  follows: { value: "advice", title: "ui-view-advice" },
  item: "ui-view-actor",
  title: "ui-view-map",
  help: "ui-view-map-help",
  keys: "ui-view-map-keys",
  nobody: "ui-view-nobody",
  look: "ui-view-look-map",
  unplaced: "ui-view-unplaced-help",
  sorted: false,
};

/** The risks between probability and severity. */
export const RISKS: MarkedMap = {
  figure: "risks",
  list: "actions/risks",
  name: "title",
  axes: ["probability", "impact"],
  follows: { value: "level", title: "doc-risks-score" },
  item: "field-actions-risks-title",
  title: "ui-view-risks",
  help: "ui-view-risks-help",
  keys: "ui-view-risks-keys",
  nobody: "ui-view-risks-nobody",
  look: "ui-view-risks-look-map",
  unplaced: "ui-view-risks-unplaced-help",
  sorted: true,
};

/** A mark as it stands or is on its way to the disk. */
export function draftedMark(dossier: OpenDossier, path: string, item: JsonRecord | undefined, axis: string): number | null {
  const draft = dossier.drafts.get(`${path}/${axis}`);
  if (draft !== undefined && draft.state !== "refused") return typeof draft.value === "number" ? draft.value : null;
  const stored = item?.[axis];
  return typeof stored === "number" ? stored : null;
}
