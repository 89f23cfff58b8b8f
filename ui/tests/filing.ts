// What the stand-in answers about the way to the deadline: as plain as the tests allow, with the places that Rust would tell.
import type { CalendarStep, CalendarView, JsonValue, Language, MayorView, Reminder, SignOffView } from "../src/backend";
import { bestText, idOf, items, part, type JsonRecord } from "../src/lib/shape";

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

export function calendars(content: JsonRecord, language: Language): CalendarView[] {
  const french = language === "fr";
  const words = (fr: string, en: string) => (french ? fr : en);
  return items(part(content["start"], "target_calls"))
    .filter((target) => text(target["deadline"]) !== "")
    .map((target) => {
      const call = text(target["call"]);
      const deadline = text(target["deadline"]);
      const sits = text(part(part(content["agreement"], "deliberation"), "session_on"));
      const submission = items(part(content["filing"], "submissions")).find((each) => each["call"] === call);
      const step = (code: string, label: string, path: string, rest: Partial<CalendarStep>): CalendarStep => ({
        code,
        label,
        state: "to_do",
        standing: words("À faire", "To do"),
        date: deadline,
        day: deadline,
        left: words("dans 33 jours", "in 33 days"),
        reason: words(`Au plus tard le ${deadline}.`, `By ${deadline} at the latest.`),
        path,
        ...rest,
      });
      const late = {
        state: "late" as const,
        standing: words("Trop tard", "Too late"),
        reason: words("La date limite est passée.", "The limit has passed."),
      };
      const done = { state: "done" as const, standing: words("Fait", "Done"), left: "", day: sits, date: sits, reason: words(`Fait le ${sits}.`, `Done on ${sits}.`) };
      return {
        call,
        title: words("Fonds de coopération", "Cooperation fund"),
        deadline: words(`${deadline} – dans 33 jours`, `${deadline} – in 33 days`),
        verdict: sits === "" ? ("only_urgent" as const) : ("in_time" as const),
        sentence:
          sits === ""
            ? words("Le délai ordinaire de convocation n’est plus tenable.", "The ordinary notice can no longer be kept.")
            : words("Le calendrier tient.", "The calendar holds."),
        remedy: sits === "" ? words("Demandez une séance en urgence.", "Ask for an urgent meeting.") : "",
        rule: words("Commune de 3 500 habitants et plus : 5 jours francs.", "Commune of 3,500 inhabitants or more: 5 clear days."),
        basis: words("Les délais entre les autres étapes sont d’usage.", "The time between the other steps is ordinary practice."),
        steps: [
          step("convening", words("Convoquer l’assemblée délibérante", "Convene the deliberative body"), "agreement/deliberation/convened_on", {
            state: "at_risk",
            standing: words("À surveiller", "At risk"),
          }),
          step("council", words("Réunir l’assemblée délibérante", "Hold the council meeting"), "agreement/deliberation/session_on", sits === "" ? late : done),
          step("signature", words("Signer la convention", "Sign the agreement"), "agreement/signed_on", {
            state: "planned",
            standing: words("Prévu", "Planned"),
          }),
          step("submission", words("Déposer le dossier", "Submit the application"), "filing/submissions", {}),
        ],
        submission: submission === undefined ? null : `filing/submissions/${idOf(submission)}`,
        beginning: submission === undefined ? { call, amount: "180000.00 EUR", status: "preparing" } : null,
      };
    });
}

/** The next steps with candidates: those before today are overdue. */
export function reminders(library: readonly { handle: string; archived: boolean; content: JsonRecord }[], language: Language): Reminder[] {
  const today = new Date().toISOString().slice(0, 10);
  return library
    .filter((dossier) => !dossier.archived)
    .flatMap(({ handle, content }) =>
      items(part(content["search"], "candidates"))
        .filter((each) => text(each["next_step_on"]) !== "")
        .map(
          (each): Reminder => ({
            handle,
            dossier: bestText(part(content["start"], "title"), language),
            when: text(each["next_step_on"]) < today ? "overdue" : "month",
            date: text(each["next_step_on"]),
            left: "",
            label: bestText(each["next_step"], language),
            about: bestText(each["name"], language),
            path: `search/candidates/${idOf(each)}/next_step_on`,
          }),
        ),
    )
    .sort((one, other) => one.date.localeCompare(other.date));
}

export function signOffs(content: JsonRecord): SignOffView[] {
  return items(part(content["filing"], "sign_offs")).map((each) => {
    const covers = each["digest"] === digest(content);
    return {
      path: `filing/sign_offs/${idOf(each)}`,
      standing: covers ? ("covers" as const) : ("changed" as const),
      sentence: `${bestText(each["function"], "fr")} : ${covers ? "le dossier n’a pas changé depuis." : "le dossier a changé depuis."}`,
    };
  });
}

/** Stands for the digest of what is signed off. */
export function digest(content: JsonRecord): string {
  return JSON.stringify({ ...content, filing: null });
}

export function mayor(language: Language): MayorView {
  const words = (fr: string, en: string) => (language === "fr" ? fr : en);
  return {
    figures: [
      { code: "cost", label: words("Coût du projet", "Cost of the project"), value: "520 000 €" },
      { code: "own_cash", label: words("Nous payons, en numéraire", "We pay, in cash"), value: "126 498,29 €" },
      { code: "own_in_kind", label: words("Nous apportons, en nature", "We contribute, in kind"), value: "61 170 €" },
      { code: "asked", label: words("Nous demandons", "We ask for"), value: "220 000 €" },
    ],
    role: words("Demande portée par : Ville de Paris.", "City of Paris leads the application."),
    columns: [words("En numéraire", "In cash"), words("En nature", "In kind"), words("Dont nos agents (jours)", "Of which our staff (days)")],
    years: [
      { label: "2027", cells: ["18 974,75 €", "9 000 €", "32,1"], total: false },
      { label: "2028", cells: ["107 523,54 €", "52 170 €", "165,9"], total: false },
      { label: words("En tout", "In all"), cells: ["126 498,29 €", "61 170 €", "198"], total: true },
    ],
    years_unknown: "",
    next: words("Signer la convention : le 23 avril 2027, dans 146 jours.", "Sign the agreement: 23 April 2027, in 146 days."),
    next_path: "agreement/signed_on",
    blocking: [
      {
        code: "motivations-missing",
        severity: "blocks",
        stage: "motivations",
        path: "motivations/list",
        sentence: words("Aucune motivation n’est encore écrite.", "No motivation has been written yet."),
        remedy: "",
        watch: false,
      },
    ],
    more: 2,
  };
}
