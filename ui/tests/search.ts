// What the stand-in says of the partner search: the marks that were given and no others, as plain as the tests allow.
import type { CandidatesView, CandidateView, Language, LeadSuggestion } from "../src/backend";
import { bestText, idOf, items, part, type JsonRecord } from "../src/lib/shape";

const CRITERIA = ["shared_challenges", "reciprocity", "language", "size", "existing_links", "legal_capacity", "eligibility"];
const list = (content: JsonRecord, name: string) => items(part(content["search"], name));
const text = (value: unknown) => (typeof value === "string" ? value : "");

/** The candidates by the mean of the marks that were given. */
export function candidates(content: JsonRecord, language: Language): CandidatesView {
  const weights = part(content["search"], "weights");
  const weight = (name: string) => {
    const value = part(weights, name);
    return typeof value === "number" ? value : 3;
  };
  const view = (candidate: JsonRecord): CandidateView => {
    const path = `search/candidates/${idOf(candidate)}`;
    const marks = CRITERIA.map((name) => {
      const mark = typeof candidate[name] === "number" ? candidate[name] : null;
      const reason = mark === null ? "Rien n’est connu." : "Note que vous avez donnée.";
      return { path: `${path}/${name}`, mark, origin: mark === null ? ("unknown" as const) : ("given" as const), suggested: null, reason };
    });
    const reached = CRITERIA.reduce((sum, name, at) => sum + (marks[at]?.mark ?? 0) * weight(name), 0);
    const possible = CRITERIA.reduce((sum, name) => sum + 5 * weight(name), 0);
    const score = possible === 0 ? 0 : Math.round((100 * reached) / possible);
    return {
      path,
      name: bestText(candidate["name"], language),
      local_name: text(candidate["local_name"]),
      place: [text(candidate["region"]), text(candidate["country"])].filter(Boolean).join(", "),
      country: text(candidate["country"]) || null,
      stage: (text(candidate["stage"]) || null) as CandidateView["stage"],
      stage_in_words: text(candidate["stage"]),
      declined: candidate["stage"] === "declined",
      score,
      score_in_words: `${score} sur 100`,
      computation: `${reached}/${possible}`,
      complete: marks.every((mark) => mark.mark !== null),
      chosen: candidate["chosen"] === true,
      marks,
      next_step: bestText(candidate["next_step"], language),
      next_step_on: text(candidate["next_step_on"]) || null,
      overdue: text(candidate["next_step_on"]) !== "" && text(candidate["next_step_on"]) < "2026-11-28",
      last_contact: "",
      responsible: "",
      coordinates: text(candidate["coordinates"]) || null,
      ours_for_them: [],
      theirs_for_us: [],
    };
  };
  return {
    criteria: CRITERIA.map((field) => ({ path: `search/weights/${field}`, field, label: field, weight: weight(field) })),
    candidates: list(content, "candidates").map(view).sort((one, other) => other.score - one.score),
    steadiness: [],
    purge_notice: "Les mots restent dans l’historique du fichier.",
  };
}

/** The networks of authorities that no lead follows. */
export function leadSuggestions(content: JsonRecord, language: Language): LeadSuggestion[] {
  const followed = list(content, "leads").map((lead) => lead["network"]);
  const networks = list(content, "networks").filter((network) => !followed.includes(idOf(network)));
  return networks.map((network) => ({
    axis: "city_networks",
    axis_in_words: "B. Réseaux de villes",
    title: bestText(network["name"], language),
    reason: "Approchez son secrétariat.",
    stakeholder: null,
    network: idOf(network),
    content: { axis: "city_networks", network: idOf(network), title: network["name"] ?? null },
  }));
}

/** Makes a candidate of a lead. */
export function fromLead(content: JsonRecord, lead: string, id: string): void {
  const found = list(content, "leads").find((each) => idOf(each) === lead);
  const search = content["search"];
  if (found === undefined || typeof search !== "object" || search === null || Array.isArray(search)) return;
  found["candidate"] = id;
  search["candidates"] = [...list(content, "candidates"), { id, name: found["title"] ?? null, axis: found["axis"] ?? null, stage: "identified" }];
}

/** Marks one candidate as the partner, and no other. */
export function retained(content: JsonRecord, candidate: string): void {
  for (const each of list(content, "candidates")) each["chosen"] = idOf(each) === candidate;
}

/** Takes the contacts of a candidate out. */
export function purged(content: JsonRecord, candidate: string): void {
  const found = list(content, "candidates").find((each) => idOf(each) === candidate);
  if (found === undefined) return;
  for (const name of ["contacts", "addressee", "next_step"]) delete found[name];
}
