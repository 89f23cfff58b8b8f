// The action plan in its hierarchy, with how many people benefit.
import { backend, type PlanView } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import { Asked } from "../../state/asked.svelte";

export class ActionPlan extends Asked<PlanView | null> {
  constructor(dossier: OpenDossier) {
    super(dossier, null, (handle, language) => backend.plan(handle, language));
  }
}
