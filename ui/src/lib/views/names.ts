// Which views a stage has, each before the field whose data it shows.

export type ViewName =
  | "map" | "matrix" | "tree" | "challenges" | "activities" | "schedule" | "risks" | "logframe" | "people"
  | "register" | "own_place" | "leads" | "networks" | "candidates" | "sides" | "scenarios" | "calendar" | "sign_off" | "spending";

/** By stage and field. */
export const VIEWS: Record<string, Record<string, ViewName>> = {
  actions: { objectives: "logframe", activities: "schedule", weights: "activities", beneficiaries: "people", risks: "risks" },
  budget: { sources: "sides", scenarios: "scenarios" },
  challenges: { weights: "challenges", tree: "tree" },
  stakeholders: { list: "map" },
  contributions: { matches: "matrix" },
  monitoring: { expenses: "spending" },
  territory: { name: "own_place" },
  search: { leads: "leads", networks: "networks", candidates: "candidates" },
  filing: { annexes: "calendar", sign_offs: "sign_off", submissions: "register" },
};

/** The message that titles a view. */
export const TITLES: Record<ViewName, string> = {
  map: "ui-view-map",
  matrix: "ui-view-matrix",
  tree: "ui-view-tree",
  challenges: "ui-view-ranking",
  activities: "ui-view-ranking",
  schedule: "ui-view-schedule",
  risks: "ui-view-risks",
  logframe: "ui-view-logframe",
  people: "ui-view-people",
  register: "ui-register",
  own_place: "ui-own-place",
  leads: "ui-view-leads",
  networks: "ui-view-networks",
  candidates: "ui-view-candidates",
  sides: "ui-view-sides",
  scenarios: "ui-view-scenarios",
  spending: "ui-view-spending",
  calendar: "ui-calendar",
  sign_off: "ui-sign-off",
};
