// The words that the window has for what stands in an open dossier.
import type { OpenDossier } from "../state/dossier.svelte";
import { reference } from "../state/reference.svelte";
import { t, wording } from "../state/wording.svelte";
import { bestText, idOf, items } from "./shape";
import type { Words } from "./summary";

/** What a call for proposals is called: one that Passerelle knows, one that the dossier describes, any other by its identifier. */
export function callTitle(dossier: OpenDossier, id: string): string {
  const known = reference.calls.find((each) => each.id === id)?.title;
  const own = items(dossier.at("start/own_calls")).find((each) => idOf(each) === id);
  return known ?? (own === undefined ? id : bestText(own["title"], wording.language) || id);
}

/** A day with the question of its field, where that says more than that it is a date. */
export function dated(list: string, field: string, day: string): string {
  return field === "date" ? day : t("ui-fact", { label: t(`field-${list}-${field}`), fact: day });
}

/** The words for the items of a list, whose name is as in the catalogue; the titles that references name come from the caller. */
export function wordsFor(dossier: OpenDossier, list: string, referred: Words["referred"]): Words {
  return {
    language: wording.language,
    choice: (type, code) => wording.choice(type, code),
    country: (code) => reference.countryName(code),
    referred,
    call: (id) => callTitle(dossier, id),
    dated: (field, day) => dated(list, field, day),
  };
}
