// What the stand-in says of budgets, scenarios and calls: as plain as the tests allow.
import type { CallCard, CallPage, FitView, JsonValue, PortionView, ScenarioView, SideView } from "../src/backend";
import { bestText, idOf, items, part, type JsonRecord } from "../src/lib/shape";

const number = (value: JsonValue | undefined) => Number.parseFloat(typeof value === "string" ? value : "0") || 0;
const lines = (content: JsonRecord) => items(part(content["budget"], "lines"));
const cost = (line: JsonRecord) => number(line["quantity"]) * number(line["unit_cost"]);
const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);

/** The budget by heading and by source. */
export function budgetSides(content: JsonRecord): SideView[] {
  const whole = sum(lines(content).map(cost));
  const row = (path: string | null, label: string, total: number): PortionView => ({
    path, label, cash: String(total), in_kind: "0", derived: "0", total: String(total),
    share: whole === 0 ? "–" : `${Math.round((total / whole) * 100)} %`,
  });
  const headings = [...new Set(lines(content).map((line) => String(line["heading"])))];
  const bySource = items(part(content["budget"], "sources")).map((source) =>
    row(
      `budget/sources/${idOf(source)}`,
      bestText(source["name"], "fr"),
      sum(lines(content).filter((line) => items(line["payers"]).some((payer) => payer["source"] === idOf(source))).map(cost)),
    ),
  );
  const total = row(null, "Total", whole);
  return [
    { code: "heading", label: "Par rubrique", currency: "EUR", rows: headings.map((code) => row(null, code, sum(lines(content).filter((line) => line["heading"] === code).map(cost)))), total },
    { code: "source", label: "Par source de financement", currency: "EUR", rows: bySource, total },
  ];
}

/** The plan, and each scenario without the sources that refuse. */
export function scenarios(content: JsonRecord): ScenarioView[] {
  const sources = items(part(content["budget"], "sources"));
  const whole = sum(lines(content).map(cost));
  const view = (path: string | null, title: string, refused: readonly string[]): ScenarioView => {
    const given = sum(sources.filter((source) => !refused.includes(idOf(source))).map((source) => number(source["amount"])));
    return {
      path,
      title,
      figures: [
        { code: "cost", label: "Coût du projet entier", value: String(whole) },
        { code: "missing", label: "Numéraire manquant", value: String(Math.max(0, whole - given)) },
      ],
      shares: sources.map((source) => ({ code: idOf(source), label: bestText(source["name"], "fr"), value: refused.includes(idOf(source)) ? "0 %" : "x %" })),
      broken: [],
      fallen: given < whole ? [{ path: "actions/activities/visit", title: "Visite", cost: "10" }] : [],
      uncovered: "",
    };
  };
  const supposed = items(part(content["budget"], "scenarios")).map((scenario) =>
    view(
      `budget/scenarios/${idOf(scenario)}`,
      bestText(scenario["title"], "fr"),
      items(scenario["changes"]).filter((change) => change["granted"] === undefined).map((change) => String(change["source"])),
    ),
  );
  return [view(null, "Plan de financement", []), ...supposed];
}

/** Every call, the one aimed at known as such. */
export function compareCalls(content: JsonRecord, calls: readonly CallCard[]): FitView[] {
  const aimed = items(part(content["start"], "target_calls")).map((target) => target["call"]);
  const own = items(part(content["start"], "own_calls"));
  const fit = (call: CallCard, verdict: string, mine: boolean): FitView => ({
    call,
    own: mine,
    aimed_at: aimed.includes(call.id),
    verdict,
    verdict_in_words: verdict === "excluded" ? "L’appel ne vous est pas ouvert." : "Un point reste à régler.",
    terms: verdict === "excluded" ? "" : "Au plus 70 % du coût pris en compte, soit 70 000,00 €.",
    findings: [
      {
        code: "partner-share-missing", severity: verdict === "excluded" ? "blocks" : "advises", stage: "budget", path: "budget/sources",
        sentence: "Aucun apport de la collectivité partenaire n’est inscrit.", remedy: "Cherchez-en un.", watch: false,
      },
    ],
  });
  const first = calls[0];
  const mine = first === undefined ? [] : own.map((call) => fit({ ...first, id: idOf(call), title: bestText(call["title"], "fr") }, "to-mend", true));
  return [...mine, ...calls.map((call, index) => fit(call, index === 0 ? "to-mend" : "excluded", false))];
}

/** One call in full, with a newer edition. */
export function callPage(call: CallCard): CallPage {
  return {
    call,
    path: null,
    procedure: "Le dossier se dépose en ligne.",
    groups: [{ label: "Subvention", terms: [{ label: "Part maximale, pays moins avancé", value: "70 %" }] }],
    conditions: ["Les rapports des projets précédents ont été remis."],
    annexes: ["Convention (indispensable)"],
    reports: [],
    sections: ["Résumé (3 000 caractères au plus)"],
    lists: ["Pays moins avancé : Nations unies, au 13 décembre 2024"],
    newer: { ...call, edition: "2099" },
    changes: [{ label: "Part maximale, pays moins avancé", before: "90 %", after: "70 %" }],
  };
}
