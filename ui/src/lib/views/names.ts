// Which views a stage has, each before the field whose data it shows.

export type ViewName = "map" | "matrix" | "tree" | "challenges" | "activities" | "sides" | "scenarios" | "calendar" | "sign_off";

/** By stage and field. */
export const VIEWS: Record<string, Record<string, ViewName>> = {
  actions: { weights: "activities" },
  budget: { sources: "sides", scenarios: "scenarios" },
  challenges: { weights: "challenges", tree: "tree" },
  stakeholders: { list: "map" },
  contributions: { matches: "matrix" },
  filing: { annexes: "calendar", sign_offs: "sign_off" },
};

/** The message that titles a view. */
export const TITLES: Record<ViewName, string> = {
  map: "ui-view-map",
  matrix: "ui-view-matrix",
  tree: "ui-view-tree",
  challenges: "ui-view-ranking",
  activities: "ui-view-ranking",
  sides: "ui-view-sides",
  scenarios: "ui-view-scenarios",
  calendar: "ui-calendar",
  sign_off: "ui-sign-off",
};
