// What a call for proposals is called: one that Passerelle knows, one that the dossier describes, any other by its identifier.
import type { OpenDossier } from "../state/dossier.svelte";
import { reference } from "../state/reference.svelte";
import { wording } from "../state/wording.svelte";
import { bestText, idOf, items } from "./shape";

export function callTitle(dossier: OpenDossier, id: string): string {
  const known = reference.calls.find((each) => each.id === id)?.title;
  const own = items(dossier.at("start/own_calls")).find((each) => idOf(each) === id);
  return known ?? (own === undefined ? id : bestText(own["title"], wording.language) || id);
}
