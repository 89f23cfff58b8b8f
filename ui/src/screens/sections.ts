// In which order and under which headings a stage's page shows its fields. A field that is named nowhere comes at the
// end under its own label, so that a new field of the model is never out of reach.
import type { Field, Shape } from "../backend";
import { TITLES, VIEWS, type ViewName } from "../lib/views/names";

export interface Section {
  /** The message of the heading; a section of one list or record carries that one's own label. */
  title: string | null;
  fields: Field[];
  /** A section that looks at the fields of the next one. */
  view?: ViewName;
}

const ORDER: Record<string, [string | null, ...string[]][]> = {
  start: [
    [null, "title", "acronym", "summary"],
    ["ui-part-who", "country", "partner_country", "applicant_kind", "role", "lead_applicant"],
    ["ui-part-cooperation", "cooperation_kinds", "form"],
    ["ui-part-languages", "main_language", "currency", "working_languages"],
    [null, "target_calls"],
    [null, "own_calls"],
    ["ui-part-example", "fictional", "fictional_notice"],
  ],
  motivations: [
    ["ui-part-debate", "debated_on", "debate"],
    [null, "list"],
    ["ui-part-coherence", "local_plan_fit", "national_strategy_fit", "funder_strategy_fit"],
    ["ui-part-statement", "statement"],
  ],
  carriers: [[null, "continuity"], [null, "people"], [null, "meetings"]],
  stakeholders: [[null, "mobilisation", "participation"], [null, "list"]],
  territory: [
    [null, "name", "level", "legal_status", "registration", "address", "website", "signatory"],
    ["ui-part-presentation", "presentation", "population", "population_year", "area_km2", "coordinates"],
    [null, "key_figures"],
    ["ui-part-institutions", "institutions", "services", "budget", "budget_year", "staff", "international_staff"],
    [null, "competences"],
    ["ui-part-autonomy", "autonomy", "governance", "may_sign", "legal_basis"],
    [null, "strengths"],
    [null, "expectations"],
    [null, "weaknesses"],
    [null, "cooperations"],
    [null, "organisation"],
  ],
  challenges: [[null, "method"], [null, "list"], [null, "weights"], [null, "tree"]],
  contributions: [[null, "reciprocity"], [null, "ours"], [null, "their_needs"], [null, "theirs"], [null, "our_needs"], [null, "matches"]],
  search: [
    [null, "profile"],
    ["ui-part-axes", "stakeholder_networks", "city_networks", "state_channel"],
    [null, "leads"],
    [null, "networks"],
    [null, "state_steps"],
    [null, "candidates"],
    [null, "weights"],
    ["ui-part-choice", "choice"],
  ],
  agreement: [
    [null, "object", "status"],
    [null, "parties"],
    ["ui-part-governance", "steering", "focal_points", "languages", "prevailing_language", "monitoring", "communication"],
    ["ui-part-duration", "starts_on", "duration_months", "renewal", "commitment", "finances"],
    ["ui-part-clauses", "ownership", "amendment", "termination", "disputes"],
    [null, "principles"],
    [null, "prechecks"],
    [null, "deliberation"],
    [null, "passages"],
    ["ui-part-signature", "signed_on", "signed_at"],
  ],
  actions: [
    [null, "starts_on", "ends_on", "context", "overall_objective", "method"],
    ["ui-part-scope", "domains", "targets"],
    [null, "purpose_codes"],
    [null, "objectives"],
    [null, "results"],
    [null, "activities"],
    [null, "weights"],
    [null, "indicators"],
    [null, "assumptions"],
    [null, "beneficiaries"],
    [null, "risks"],
    [null, "sustainability"],
    [null, "markers"],
    [null, "evaluation_criteria"],
    ["ui-part-conduct", "team", "safeguarding", "monitoring", "evaluation", "visibility"],
  ],
  budget: [
    [null, "notes"],
    ["ui-part-derived", "contingency", "contingency_base", "indirect", "indirect_base"],
    [null, "lines"],
    [null, "sources"],
    ["ui-part-funding-notes", "funding_notes"],
    [null, "scenarios"],
    [null, "rates"],
  ],
  filing: [[null, "annexes"], [null, "comments"], [null, "sign_offs"], [null, "submissions"]],
  monitoring: [
    [null, "progress"],
    [null, "expenses"],
    [null, "instalments"],
    [null, "values"],
    [null, "reports"],
    ["ui-part-learnt", "lessons", "findings", "continuity", "outlook"],
  ],
};

/** The sections of a stage, every field of it in exactly one. */
export function sections(stage: string, shape: Shape): Section[] {
  if (shape.is !== "record") return [];
  const named = (ORDER[stage] ?? []).map(([title, ...names]) => ({
    title,
    fields: names.flatMap((name) => shape.fields.find((field) => field.name === name) ?? []),
  }));
  const placed = new Set(named.flatMap((section) => section.fields.map((field) => field.name)));
  const rest = shape.fields.filter((field) => !placed.has(field.name)).map((field) => ({ title: null, fields: [field] }));
  const filled: Section[] = [...named, ...rest].filter((section) => section.fields.length > 0);
  return filled.flatMap((section) => {
    const view = section.fields.map((field) => VIEWS[stage]?.[field.name]).find((each) => each !== undefined);
    return view === undefined ? [section] : [{ title: TITLES[view], fields: [], view }, section];
  });
}

/** Whether a section is one list or record, which brings its own heading. */
export function bringsHeading({ fields }: Section): boolean {
  const [only, ...others] = fields;
  if (only === undefined || others.length > 0) return false;
  return only.shape.is === "list" || (only.shape.is === "record" && only.shape.name !== "Label" && only.shape.name !== "Prose");
}
