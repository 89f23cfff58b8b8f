// The weight of a criterion as it stands in the hand that moves it.
import type { CriterionView } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";

/** The weight that is being set, else the one that the ranking was made with. */
export function weightShown(dossier: OpenDossier, criterion: CriterionView): number {
  const draft = dossier.drafts.get(criterion.path);
  return draft !== undefined && draft.state !== "refused" && typeof draft.value === "number" ? draft.value : criterion.weight;
}
