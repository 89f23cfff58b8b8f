// The two marks by which a stakeholder stands on the map.
import type { OpenDossier } from "../../state/dossier.svelte";
import type { JsonRecord } from "../shape";

export const AXES = ["influence", "interest"] as const;
export type Axis = (typeof AXES)[number];

/** A mark as it stands or is on its way to the disk. */
export function draftedMark(dossier: OpenDossier, path: string, item: JsonRecord | undefined, axis: Axis): number | null {
  const draft = dossier.drafts.get(`${path}/${axis}`);
  if (draft !== undefined && draft.state !== "refused") return typeof draft.value === "number" ? draft.value : null;
  const stored = item?.[axis];
  return typeof stored === "number" ? stored : null;
}
