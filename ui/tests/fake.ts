// Stands in for the window's Rust side in a plain browser: dossiers in memory, under the real shape of the model.
// It checks values only as far as the tests need refusals.
import type {
  Applied,
  Card,
  CallCard,
  Change,
  Code,
  ConflictView,
  DraftDocument,
  ExpensesReview,
  Failure,
  Fault,
  FindingView,
  Found,
  Handed,
  JsonValue,
  Language,
  Named,
  NamedCountry,
  NetworkView,
  PlaceView,
  Outcome,
  PageView,
  PageWish,
  Review,
  RuleCard,
  Settings,
  Shape,
  Status,
} from "../src/backend";
import { idOf, isRecord, items, shapeAt, type JsonRecord } from "../src/lib/shape";
import { draft, rewritten } from "./drafts";
import { calendars, digest, mayor, reminders, signOffs } from "./filing";
import { figures, plan, ranking, spending } from "./figures";
import { budgetSides, callPage, compareCalls, scenarios } from "./money";
import { candidates, fromLead, leadSuggestions, purged, retained } from "./search";
import { folded } from "../src/lib/written";
import model from "./generated/model.json";

const MODEL = model as Shape;
const NOON = 1_793_448_000;

interface Stored {
  handle: string;
  archived: boolean;
  content: JsonRecord;
  conflicts: ConflictView[];
  removed: Map<string, { item: JsonRecord; before: string | null }>;
  done: Step[];
  undone: Step[];
}

/** A step with what the dossier held before and after it. */
interface Step {
  path: string;
  before: JsonRecord;
  after: JsonRecord;
}

/** What a test sets before the page starts, and looks into afterwards. */
export interface Stage {
  dossiers: { handle: string; content: JsonRecord; conflicts?: ConflictView[]; archived?: boolean }[];
  /** What choosing a file to receive tells; nothing is chosen without it. */
  review?: Review | null;
  /** What the system handed over, one file after the other. */
  handed?: Handed[];
  /** What choosing a file of expenses tells; nothing is chosen without it. */
  expenses?: ExpensesReview | null;
  /** Every command with its arguments, in the order they came. */
  calls: { command: string; arguments: Record<string, JsonValue> }[];
  /** Answers every change with this failure while set. */
  broken: Failure | null;
  /** Holds back the answers to changes until released. */
  held: boolean;
  release: () => void;
}

declare global {
  interface Window {
    passerelle: Stage;
    __TAURI_INTERNALS__: { invoke: (command: string, args?: Record<string, JsonValue>) => Promise<unknown> };
  }
}

const STAGES = [
  "start", "motivations", "carriers", "stakeholders", "territory", "challenges", "contributions", "search", "agreement",
  "actions", "budget", "filing", "monitoring",
];

const stage: Stage = Object.assign(
  { dossiers: [], calls: [], broken: null, held: false, release: () => undefined },
  window.passerelle,
);
window.passerelle = stage;

const library: Stored[] = stage.dossiers.map((dossier) => ({
  archived: dossier.archived ?? false,
  handle: dossier.handle,
  content: structuredClone(dossier.content),
  conflicts: dossier.conflicts ?? [],
  removed: new Map(),
  done: [],
  undone: [],
}));

let waiting: (() => void)[] = [];
stage.release = () => {
  stage.held = false;
  for (const go of waiting.splice(0)) go();
};

let settings: Settings = { language: "fr", both_languages: false, lists: {}, ...JSON.parse(sessionStorage.getItem("settings") ?? "{}") };
let ids = 0;

const CHANGES = new Set(["apply", "edit", "insert", "remove", "restore", "reorder", "attach", "sign_off", "rewrite", "adapt_call", "candidate_from_lead", "retain", "purge_contacts", "undo", "redo"]);

window.__TAURI_INTERNALS__ = {
  invoke: async (command, args = {}) => {
    stage.calls.push({ command, arguments: structuredClone(args) });
    const act = COMMANDS[command];
    if (act === undefined) throw new Error(`the stand-in knows no command ${command}`);
    if (CHANGES.has(command)) {
      if (stage.held) await new Promise<void>((resolve) => waiting.push(resolve));
      if (stage.broken !== null) throw stage.broken;
    }
    return structuredClone(CHANGES.has(command) ? recorded(command, act, args) : act(args));
  },
};

type Act = (args: Record<string, JsonValue>) => unknown;

/** Carries out a change and remembers how to take it back. */
function recorded(command: string, act: Act, args: Record<string, JsonValue>): unknown {
  if (command === "undo" || command === "redo") return act(args);
  const dossier = find(args);
  const before = structuredClone(dossier.content);
  const answer = act(args);
  const result = command === "apply" ? (answer as Applied).done : (answer as Outcome);
  if (result === undefined) return answer;
  dossier.done.push({ path: result.touched.path, before, after: structuredClone(dossier.content) });
  dossier.undone = [];
  const outcome = { ...result, status: status(dossier, language(args)) };
  return command === "apply" ? { done: outcome } : outcome;
}

/** Makes changes one after the other, or none of them where some do not fit. */
function applied(args: Record<string, JsonValue>): Applied {
  const dossier = find(args);
  const before = structuredClone(dossier.content);
  const refused: Fault[] = [];
  const places: string[] = [];
  const changes = (args["changes"] ?? []) as unknown as Change[];
  // An item comes back before the one that followed it, which must be there by then.
  if (changes.every((change) => change.restore !== undefined)) changes.reverse();
  for (const change of changes) {
    const [command = "", values = {}] = Object.entries(change)[0] ?? [];
    try {
      const act = command === "duplicate" ? duplicated : COMMANDS[command];
      const result = act?.({ ...args, ...(values as Record<string, JsonValue>), ...(command === "restore" ? { keep: true } : {}) });
      const { path } = (result as Outcome).touched;
      places.push(command === "insert" || command === "duplicate" ? path.slice(0, path.lastIndexOf("/")) : path);
    } catch (wrong) {
      const { path, sentence } = wrong as Failure;
      refused.push({ path: path ?? "", sentence: `${path} : ${sentence}` });
    }
  }
  if (refused.length > 0) {
    dossier.content = before;
    return { refused };
  }
  const place = places.reduce((one, other) => {
    const [left, right] = [one.split("/"), other.split("/")];
    const differs = left.findIndex((segment, at) => segment !== right[at]);
    return left.slice(0, differs < 0 ? left.length : differs).join("/");
  });
  return { done: outcome(dossier, place, get(dossier.content, place) ?? null, args) };
}

function duplicated(args: Record<string, JsonValue>): unknown {
  const { list, at, all } = place(find(args), text(args["item"]));
  const copy: JsonRecord = structuredClone(all[at] ?? {});
  if (typeof args["id"] === "string") copy["id"] = args["id"];
  else delete copy["id"];
  const title = copy["title"];
  for (const code of isRecord(title) ? ["fr", "en"] : []) {
    if (isRecord(title) && text(title[code])) title[code] = `${text(title[code])} ${code === "fr" ? "(copie)" : "(copy)"}`;
  }
  const next = all[at + 1];
  return COMMANDS["insert"]?.({ ...args, list, content: copy, before: next === undefined ? null : idOf(next) });
}

/** Takes a step back or forward. */
function stepped(args: Record<string, JsonValue>, from: "done" | "undone", to: "done" | "undone"): Outcome | null {
  const dossier = find(args);
  const step = dossier[from].pop();
  if (step === undefined) return null;
  dossier[to].push(step);
  dossier.content = structuredClone(from === "done" ? step.before : step.after);
  return outcome(dossier, step.path, step.path === "" ? dossier.content : (get(dossier.content, step.path) ?? null), args);
}

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");
const language = (args: Record<string, JsonValue>): Language => (args["language"] === "en" ? "en" : "fr");

const COMMANDS: Record<string, Act> = {
  settings: () => settings,
  zoom: () => null,
  remember: (args) => {
    settings = args["settings"] as unknown as Settings;
    sessionStorage.setItem("settings", JSON.stringify(settings));
  },
  model: () => MODEL,
  calls: (args) => calls(language(args)),
  countries: (args) => countries(language(args)),
  currencies: (args) => currencies(language(args)),
  networks: (args) => networks(language(args)),
  places: (args) => places(text(args["query"]), language(args)),
  rules: (args) => rules(language(args)),
  about: () => ({
    version: "0.1.0",
    licence: "MIT OR Apache-2.0",
    packages: [
      { registry: "rust", name: "automerge", version: "0.12.0", licence: "MIT" },
      { registry: "npm", name: "svelte", version: "5.57.3", licence: "MIT" },
    ],
  }),
  close: () => null,
  stay: () => null,
  live_page: (args) => livePage(args),
  page_picture: () => picture(),
  home: (args) => ({
    dossiers: library.filter((dossier) => !dossier.archived).map(card),
    archived: library.filter((dossier) => dossier.archived).map(card),
    unreadable: [],
    examples: [
      {
        id: "pointe-noire",
        title: { fr: "Ceinture maraîchère de Pointe-Noire", en: "Market-garden belt of Pointe-Noire" },
        summary: {
          fr: "Une ville du Sud cherche un partenaire pour nourrir ses marchés : la démarche entière, de la motivation au budget.",
          en: "A Southern city looks for a partner to supply its markets: the whole approach, from motivation to budget.",
        },
      },
      {
        id: "paris-phnom-penh",
        title: { fr: "Paris – Phnom Penh : se déplacer en ville", en: "Paris – Phnom Penh: moving about the city" },
        summary: { fr: "Une nouvelle phase fictive, formée par l’action.", en: "A fictional new phase, training through action." },
      },
    ],
    folder: language(args) === "fr" ? "Documents/Passerelle" : "Documents/Passerelle",
  }),
  create: (args) => {
    const asked = args["dossier"];
    const start: JsonRecord = {};
    if (isRecord(asked)) {
      const main = text(asked["language"]);
      start["title"] = { [main]: text(asked["title"]) };
      start["main_language"] = main;
      for (const name of ["country", "partner_country"]) if (asked[name]) start[name] = asked[name];
      if (asked["call"]) start["target_calls"] = [{ id: "call", call: asked["call"], chosen: true }];
    }
    return add({ start });
  },
  duplicate: (args) => {
    const start = get(find(args).content, "start");
    return add({ start: isRecord(start) ? { country: start["country"] ?? null, main_language: start["main_language"] ?? "fr" } : {} });
  },
  archive: (args) => {
    const dossier = find(args);
    dossier.archived = true;
    return dossier.handle;
  },
  bring_back: (args) => {
    const dossier = find(args);
    dossier.archived = false;
    return dossier.handle;
  },
  search: (args) => search(text(args["words"])),
  open_example: () => add({ start: { title: { fr: "Un exemple", en: "An example" }, fictional: true, main_language: "fr" } }),
  view: (args) => {
    const dossier = find(args);
    return { handle: dossier.handle, content: dossier.content, status: status(dossier, language(args)) };
  },
  reminders: (args) => reminders(library, language(args)),
  calendars: (args) => calendars(find(args).content, language(args)),
  mayor: (args) => mayor(language(args)),
  sign_offs: (args) => signOffs(find(args).content),
  sign_off: (args) => {
    const content = { function: { fr: text(args["signatory"]) }, date: "2026-11-28", digest: digest(find(args).content) };
    return COMMANDS["insert"]?.({ ...args, list: "filing/sign_offs", content });
  },
  draft: (args) => draft(find(args).content, args["document"] as DraftDocument, language(args)),
  rewrite: (args) => {
    const { document, code } = args;
    const content = find(args).content;
    const stands = rewritten(content, document, code);
    const words = draft(content, document as DraftDocument, language(args)).passages.find((passage) => passage.code === code)?.generated ?? "";
    const path = (field: string) => `agreement/passages/${idOf(stands ?? {})}/${field}/${language(args)}`;
    if (stands === undefined) {
      const given = { document: document ?? null, code: code ?? null, text: { [language(args)]: args["text"] ?? null }, replaces: { [language(args)]: words } };
      return COMMANDS["insert"]?.({ ...args, list: "agreement/passages", content: given, before: null });
    }
    COMMANDS["edit"]?.({ ...args, path: path("replaces"), value: args["text"] === null ? null : words });
    return COMMANDS["edit"]?.({ ...args, path: path("text"), value: args["text"] ?? null });
  },
  candidates: (args) => candidates(find(args).content, language(args)),
  lead_suggestions: (args) => leadSuggestions(find(args).content, language(args)),
  candidate_from_lead: (args) => {
    const dossier = find(args);
    fromLead(dossier.content, text(args["lead"]), `item${(ids += 1)}`);
    return outcome(dossier, "search", dossier.content["search"] ?? null, args);
  },
  retain: (args) => {
    const dossier = find(args);
    retained(dossier.content, text(args["candidate"]));
    return outcome(dossier, "", dossier.content, args);
  },
  purge_contacts: (args) => {
    const dossier = find(args);
    purged(dossier.content, text(args["candidate"]));
    return outcome(dossier, "search/candidates", get(dossier.content, "search/candidates") ?? null, args);
  },
  ranking: (args) => ranking(find(args).content, language(args)),
  spending: (args) => spending(find(args).content, language(args)),
  plan: (args) => plan(find(args).content),
  budget_sides: (args) => budgetSides(find(args).content),
  scenarios: (args) => scenarios(find(args).content),
  compare_calls: (args) => compareCalls(find(args).content, calls(language(args))),
  call_page: (args) => {
    const call = calls(language(args)).find((each) => each.id === args["id"]);
    if (call === undefined) throw new Error(`the stand-in knows no call ${text(args["id"])}`);
    return callPage(call);
  },
  adapt_call: (args) => {
    const content = { title: { fr: `${text(args["id"])} (copie)` } };
    return COMMANDS["insert"]?.({ ...args, list: "start/own_calls", content });
  },
  take_call_file: () => null,
  save_call_file: () => "appel.toml",
  figures: (args) => figures(find(args).content, args["kind"], language(args)),
  edit: (args) => {
    const dossier = find(args);
    const path = text(args["path"]);
    const value = args["value"] ?? null;
    const cleaned = check(path, value);
    set(dossier.content, path.split("/"), cleaned);
    dossier.conflicts = dossier.conflicts.filter((conflict) => conflict.path !== path);
    return outcome(dossier, path, cleaned, args);
  },
  insert: (args) => {
    const dossier = find(args);
    const id = `item${(ids += 1)}`;
    const list = text(args["list"]);
    const content = args["content"];
    const item: JsonRecord = { id, ...(isRecord(content) ? content : {}) };
    const all = items(get(dossier.content, list));
    const at = all.findIndex((each) => idOf(each) === args["before"]);
    set(dossier.content, list.split("/"), at < 0 ? [...all, item] : [...all.slice(0, at), item, ...all.slice(at)]);
    return outcome(dossier, `${list}/${idOf(item)}`, item, args);
  },
  remove: (args) => {
    const dossier = find(args);
    const { list, at, all } = place(dossier, text(args["item"]));
    const item = all[at];
    if (item === undefined) throw failure("not_found", "Cet élément n’est plus là.");
    const next = all[at + 1];
    dossier.removed.set(text(args["item"]), { item, before: next === undefined ? null : idOf(next) });
    const rest = all.filter((_, index) => index !== at);
    set(dossier.content, list.split("/"), rest);
    return outcome(dossier, list, rest, args);
  },
  restore: (args) => {
    const dossier = find(args);
    const path = text(args["item"]);
    const gone = dossier.removed.get(path);
    dossier.conflicts = dossier.conflicts.filter((conflict) => conflict.path !== path);
    const list = path.slice(0, path.lastIndexOf("/"));
    const all = [...items(get(dossier.content, list))];
    if (gone !== undefined && args["keep"] === true) {
      const at = all.findIndex((item) => idOf(item) === gone.before);
      all.splice(at < 0 ? all.length : at, 0, gone.item);
      set(dossier.content, list.split("/"), all);
    }
    return outcome(dossier, list, all, args);
  },
  reorder: (args) => {
    const dossier = find(args);
    const { list, at, all } = place(dossier, text(args["item"]));
    const moved = all[at];
    const rest = all.filter((_, index) => index !== at);
    const to = rest.findIndex((item) => idOf(item) === args["before"]);
    if (moved !== undefined) rest.splice(to < 0 ? rest.length : to, 0, moved);
    set(dossier.content, list.split("/"), rest);
    return outcome(dossier, list, rest, args);
  },
  apply: (args) => applied(args),
  undo: (args) => stepped(args, "done", "undone"),
  redo: (args) => stepped(args, "undone", "done"),
  attach: (args) =>
    COMMANDS["insert"]?.({
      ...args,
      list: "filing/annexes",
      content: {
        title: { fr: "Lettre d’intention" },
        file_name: "lettre-d-intention.pdf",
        sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
        media_type: "application/pdf",
        size: 48_213,
        pages: 2,
      },
    }),
  review_expenses: () => stage.expenses ?? null,
  review_expenses_of: (args) => ({ ...stage.expenses, sheet: args["sheet"], ticket: "second" }),
  take_expenses: (args) => {
    const handle = library[0]?.handle ?? "";
    for (const row of stage.expenses?.rows ?? []) {
      const content = { label: { fr: row.label }, amount: "12.00 EUR", voucher: row.voucher };
      if (row.fate === "added") COMMANDS["insert"]?.({ ...args, handle, list: "monitoring/expenses", content });
    }
    const dossier = find({ handle });
    return outcome(dossier, "monitoring/expenses", get(dossier.content, "monitoring/expenses") ?? null, args);
  },
  export_document: (args) => ({
    path: "Documents/Passerelle/dossier.pdf",
    pages: 22,
    draft: true,
    warnings: language(args) === "fr" ? ["Le texte anglais manque : le français a pris sa place."] : [],
  }),
  save_copy: () => "cle-usb/dossier.passerelle",
  review_file: () => stage.review ?? null,
  handed_over: () => stage.handed?.shift() ?? null,
  receive_reviewed: () => ({ handle: library[0]?.handle ?? add({}), changes: 3, new: stage.review?.known === null, conflicts: library[0]?.conflicts.length ?? 0 }),
  decline_reviewed: () => null,
  offered_calls: (args) => {
    const open = (call: CallCard) => call.id === "aimf" || args["country"] === null || args["country"] === "FR";
    const offered = calls(language(args)).map((call) => ({
      call,
      open: open(call),
      reserved: open(call) ? null : "Réservé aux candidats de : France. Vous y prendriez part comme partenaire.",
    }));
    return [...offered.filter((each) => each.open), ...offered.filter((each) => !each.open)];
  },
};

function add(content: JsonRecord): string {
  const handle = `dossier-${library.length + 1}`;
  library.push({ handle, archived: false, content, conflicts: [], removed: new Map(), done: [], undone: [] });
  return handle;
}

function find(args: Record<string, JsonValue>): Stored {
  const found = library.find((dossier) => dossier.handle === args["handle"]);
  if (found === undefined) throw failure("not_found", "Ce dossier n’est plus là.");
  return found;
}

function failure(code: Code, sentence: string, path: string | null = null): Failure {
  return { code, sentence, hint: "Vérifiez votre saisie.", path, details: [] };
}

function check(path: string, value: JsonValue): JsonValue {
  const shape = shapeAt(MODEL, path.split("/"));
  if (shape === undefined || shape.is === "record" || shape.is === "list") throw failure("not_found", "Ce champ n’existe pas.", path);
  if (shape.is === "set" || value === null) return value;
  const refuse = (sentence: string) => failure("bad_value", sentence, path);
  const { kind } = shape;
  switch (kind.kind) {
    case "line":
    case "text":
      return text(value).trim() || null;
    case "integer":
      if (typeof value !== "number" || value < kind.from || value > kind.to) {
        throw refuse(`Un nombre entier de ${kind.from} à ${kind.to} est attendu.`);
      }
      return value;
    case "flag":
      return value;
    case "money":
      if (!/^\d+(\.\d+)? [A-Z]{3}$/.test(text(value))) throw refuse("Ce montant ne se lit pas.");
      return value;
    case "date":
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text(value))) throw refuse("Cette date ne se lit pas.");
      return value;
    case "quantity":
    case "percent":
      if (!/^\d+(\.\d+)?$/.test(text(value))) throw refuse("Ce nombre ne se lit pas.");
      return value;
    default:
      return value;
  }
}

function outcome(dossier: Stored, path: string, value: JsonValue, args: Record<string, JsonValue>): Outcome {
  return { touched: { path, value }, status: status(dossier, language(args)) };
}

function status(dossier: Stored, language: Language): Status {
  const french = language === "fr";
  const filled = (name: string) => isRecord(dossier.content[name]) && Object.keys(dossier.content[name]).length > 0;
  const findings: FindingView[] = [];
  if (items(get(dossier.content, "motivations/list")).length === 0) {
    findings.push({
      code: "motivations-missing",
      severity: "blocks",
      stage: "motivations",
      path: "motivations/list",
      sentence: french ? "Aucune motivation n’est encore écrite." : "No motivation has been written yet.",
      remedy: french ? "Notez au moins une raison de coopérer." : "Write down at least one reason to cooperate.",
      watch: false,
    });
  } else if (get(dossier.content, "motivations/debated_on") === undefined) {
    findings.push({
      code: "motivations-not-debated",
      severity: "advises",
      stage: "motivations",
      path: "motivations/debated_on",
      sentence: french ? "Aucune motivation n’a été débattue par l’assemblée." : "The council has debated none of the motivations.",
      remedy: french ? "Indiquez la date du débat." : "Give the date of the debate.",
      watch: true,
    });
  }
  if (get(dossier.content, "territory/population") === undefined) {
    findings.push({
      code: "population-missing",
      severity: "advises",
      stage: "territory",
      path: "territory/population",
      sentence: french ? "Le nombre d’habitants manque." : "The number of inhabitants is missing.",
      remedy: french ? "Indiquez le dernier chiffre connu et son année." : "Give the latest figure and its year.",
      watch: false,
    });
  }
  return {
    stages: STAGES.map((name, number) => ({
      stage: name as Status["stages"][number]["stage"],
      number,
      state: number === 0 && filled(name) ? "solid" : filled(name) ? "in_progress" : "not_started",
      reasons: findings.filter((finding) => finding.stage === name).map((finding) => finding.sentence),
    })),
    findings,
    engagement: (["motivations", "territory"] as const).filter((name) => findings.some((finding) => finding.stage === name)),
    conflicts: dossier.conflicts,
    call: calls(language)[0] ?? null,
    met: 12,
    rules: 17,
    figures: [
      { code: "expenses", label: french ? "Dépenses" : "Expenses", value: "186 400 €" },
      { code: "resources", label: french ? "Ressources" : "Resources", value: "180 000 €" },
      { code: "gap", label: french ? "Écart" : "Gap", value: "6 400 €" },
      { code: "in_kind", label: french ? "En nature" : "In kind", value: "32 000 €" },
    ],
    saved_at: NOON,
    undo: stepView(dossier.done.at(-1)),
    redo: stepView(dossier.undone.at(-1)),
  };
}

function stepView(step: Step | undefined): Status["undo"] {
  return step === undefined ? null : { path: step.path, label: step.path };
}

function card(dossier: Stored): Card {
  const title = get(dossier.content, "start/title");
  const label = isRecord(title) ? title : {};
  return {
    handle: dossier.handle,
    title: { fr: text(label["fr"]), en: text(label["en"]) },
    country: text(get(dossier.content, "start/country")) || null,
    partner_country: text(get(dossier.content, "start/partner_country")) || null,
    archived: dossier.archived,
    changed_at: NOON,
    deadlines: items(get(dossier.content, "start/target_calls")).map((call) => text(call["deadline"])).filter((day) => day !== ""),
    stage: "carriers",
    stage_number: 2,
    solid: 4,
    stages: 13,
    call: { fr: "MEAE généraliste 2025", en: "MEAE general call 2025" },
    met: 12,
    rules: 17,
    blocking: 2,
    fictional: get(dossier.content, "start/fictional") === true,
  };
}

/** Finds dossiers by a text that stands in one of their fields, accents aside. */
function search(words: string): Found[] {
  const within = (value: JsonValue, path: string): Found["hits"] => {
    if (typeof value === "string") {
      const at = folded(value).indexOf(folded(words.trim()));
      if (at < 0) return [];
      const end = at + words.trim().length;
      const excerpt = [
        { text: value.slice(0, at), marked: false },
        { text: value.slice(at, end), marked: true },
        { text: value.slice(end), marked: false },
      ];
      return [{ path, place: path, excerpt: excerpt.filter((piece) => piece.text !== "") }];
    }
    if (Array.isArray(value)) return items(value).flatMap((item) => within(item, `${path}/${idOf(item)}`));
    return isRecord(value) ? Object.entries(value).flatMap(([name, inner]) => within(inner, path === "" ? name : `${path}/${name}`)) : [];
  };
  return library
    .map((dossier) => ({ card: card(dossier), hits: within(dossier.content, ""), more: 0 }))
    .filter((found) => found.hits.length > 0);
}

function calls(language: Language): CallCard[] {
  const french = language === "fr";
  return [
    {
      id: "meae-generaliste-2025",
      title: french ? "MEAE généraliste 2025" : "MEAE general call 2025",
      funder: "MEAE",
      edition: "2025",
      status: "closed",
      status_in_words: french ? "clos" : "closed",
      source: "diplomatie.gouv.fr",
      checked_on: "2026-10-01",
      confidence: "read",
      caution: "L’appel en vigueur fait foi.",
    },
    {
      id: "aimf",
      title: french ? "AIMF, fonds de coopération" : "AIMF cooperation fund",
      funder: "AIMF",
      edition: "2026",
      status: "open",
      status_in_words: french ? "ouvert" : "open",
      source: "aimf.asso.fr",
      checked_on: "2026-10-01",
      confidence: "read",
      caution: "L’appel en vigueur fait foi.",
    },
  ];
}

function rules(language: Language): RuleCard[] {
  const french = language === "fr";
  const rule = (code: string, stage: RuleCard["stage"], severity: RuleCard["severity"], watch: boolean, checks: string): RuleCard => ({
    code,
    stage,
    severity,
    watch,
    checks,
    why: french ? "Sans raisons débattues, l’engagement ne dure pas." : "Without debated reasons a commitment does not last.",
    source: french ? "La méthode : son ordre et ses questions." : "The method: its order and its questions.",
    remedy: french ? "Notez au moins une raison de coopérer." : "Write down at least one reason to cooperate.",
  });
  return [
    rule("motivations-missing", "motivations", "blocks", false, french ? "Au moins une motivation est inscrite." : "At least one motivation is entered."),
    rule("motivations-not-debated", "motivations", "advises", true, french ? "L’assemblée a débattu d’au moins une motivation." : "The council has debated at least one motivation."),
    rule("population-missing", "territory", "advises", false, french ? "Le nombre d’habitants est donné." : "The number of inhabitants is given."),
  ];
}

function countries(language: Language): NamedCountry[] {
  const names: [string, string, string][] = [
    ["BR", "Brésil", "Brazil"],
    ["KH", "Cambodge", "Cambodia"],
    ["CN", "Chine", "China"],
    ["CG", "Congo", "Congo"],
    ["FR", "France", "France"],
    ["SN", "Sénégal", "Senegal"],
  ];
  return names.map(([code, french, english]) => ({
    code,
    name: language === "fr" ? french : english,
    side: code === "FR" ? "north" : "south",
  }));
}

function currencies(language: Language): Named[] {
  return [
    { code: "EUR", name: "euro" },
    { code: "XAF", name: language === "fr" ? "franc CFA (BEAC)" : "Central African CFA franc" },
  ];
}

/** Places whose name begins as typed: a town that one name stands for, two of one name, and a French commune. */
function places(query: string, language: Language): PlaceView[] {
  const french = language === "fr";
  const of = (name: string, region: string, country: string, about: Partial<PlaceView>): PlaceView => ({
    geonames: null,
    code: "",
    kind: "locality",
    name,
    name_fr: name,
    name_en: name,
    local_name: "",
    region,
    country,
    country_name: countries(language).find((each) => each.code === country)?.name ?? country,
    population: null,
    population_in_words: "",
    coordinates: null,
    languages: [],
    ...about,
  });
  const people = (population: number) => ({ population, population_in_words: population.toLocaleString(french ? "fr" : "en") });
  const known = [
    of("Suzhou", "Jiangsu", "CN", { ...people(6_715_559), geonames: 1886760, local_name: "苏州", coordinates: "31.3040, 120.5950", languages: ["zh"] }),
    of("Pointe-Noire", "Pointe-Noire", "CG", { ...people(1_032_000), geonames: 2255414, coordinates: "-4.7760, 11.8640", languages: ["fr"] }),
    of("Suzhou", "Anhui", "CN", { ...people(1_647_642), geonames: 1793743, local_name: "宿州", coordinates: "33.6360, 116.9790", languages: ["zh"] }),
    of("Saint-Denis", "La Réunion", "FR", { ...people(155_634), geonames: 935264, code: "97411", kind: "commune", coordinates: "-20.8820, 55.4500", languages: ["fr"] }),
    of("Saint-Denis", "Seine-Saint-Denis, Île-de-France", "FR", { ...people(149_077), code: "93066", kind: "commune", languages: ["fr"] }),
  ];
  const typed = folded(query);
  return typed === "" ? [] : known.filter((each) => folded(`${each.name} ${each.region}`).startsWith(typed) || each.local_name.startsWith(query));
}

function networks(language: Language): NetworkView[] {
  const french = language === "fr";
  return [
    {
      key: "uclg",
      name: french ? "Cités et Gouvernements Locaux Unis" : "United Cities and Local Governments",
      acronym: french ? "CGLU" : "UCLG",
      founded: 2004,
      seat: french ? "Barcelone" : "Barcelona",
      regions: [{ code: "world", name: french ? "Monde" : "World" }],
      reach: french ? "Tous les continents, par sections régionales" : "All continents, by regional sections",
      countries: [],
      themes: [{ code: "institutional", name: french ? "Coopération institutionnelle" : "Institutional cooperation" }],
      offer: french ? "Par la section de votre région, atteignez l’association nationale du pays visé." : "Through the section of your region, reach the national association of the country you look at.",
      website: "https://uclg.org",
      facts: [french ? "Plus de 1 000 villes membres (2012)." : "More than 1,000 member cities (2012)."],
      source: french ? "Page de présentation des réseaux de 2012" : "2012 page on the networks",
      checked_on: "2026-11-28",
      confidence: "read",
    },
    {
      key: "amc-congo",
      name: french ? "Association des maires du Congo" : "Association of Mayors of Congo",
      acronym: "",
      founded: null,
      seat: "",
      regions: [{ code: "africa", name: french ? "Afrique" : "Africa" }],
      reach: french ? "Communes de la République du Congo" : "Municipalities of the Republic of the Congo",
      countries: [{ code: "CG", name: "Congo" }],
      themes: [{ code: "institutional", name: french ? "Coopération institutionnelle" : "Institutional cooperation" }],
      offer: french ? "Les maires congolais." : "The mayors of Congo.",
      website: "",
      facts: [french ? "Partenariat conclu au forum de Brazzaville (mars 2023)." : "Partnership concluded at the Brazzaville forum (March 2023)."],
      source: french ? "Presse congolaise, mars 2023" : "Press of Congo, March 2023",
      checked_on: "2026-11-28",
      confidence: "read",
    },
  ];
}

function get(content: JsonRecord, path: string): JsonValue | undefined {
  let here: JsonValue | undefined = content;
  for (const segment of path.split("/")) {
    if (Array.isArray(here)) here = items(here).find((item) => idOf(item) === segment);
    else here = isRecord(here) ? here[segment] : undefined;
  }
  return here;
}

function set(content: JsonRecord, segments: string[], value: JsonValue): void {
  const [first = "", ...rest] = segments;
  if (rest.length === 0) {
    if (value === null) delete content[first];
    else content[first] = value;
    return;
  }
  const child = content[first];
  if (Array.isArray(child)) {
    const item = items(child).find((each) => idOf(each) === rest[0]);
    if (item === undefined) throw failure("not_found", "Cet élément n’est plus là.");
    set(item, rest.slice(1), value);
    return;
  }
  if (!isRecord(child)) content[first] = {};
  set(content[first] as JsonRecord, rest, value);
}

function place(dossier: Stored, item: string): { list: string; at: number; all: JsonRecord[] } {
  const list = item.slice(0, item.lastIndexOf("/"));
  const all = items(get(dossier.content, list));
  return { list, at: all.findIndex((each) => idOf(each) === item.slice(item.lastIndexOf("/") + 1)), all };
}

let edition = 0;

/** A page for each stage that says something, with its texts one below the other. */
function livePage(args: Record<string, JsonValue>): PageView {
  const wish = args["wish"] as unknown as PageWish;
  const { content } = find(args);
  const pages = STAGES.map((name) => texts(content[name], name)).filter((fields) => fields.length > 0);
  const place = wish.place ?? "";
  const found = pages.findIndex((fields) => fields.some((path) => path === place || path.startsWith(`${place}/`) || place.startsWith(`${path.split("/")[0]}/`)));
  const at = place !== "" && found >= 0 ? found : Math.min(Math.max(wish.page, 1), Math.max(pages.length, 1)) - 1;
  const areas = (pages[at] ?? []).map((path, index) => ({ path, label: path, left: 1_500, top: 1_000 + index * 300, width: 6_000, height: 200 }));
  edition += 1;
  return { edition, page: at + 1, pages: Math.max(pages.length, 1), width: 595, height: 842, areas, draft: true, warnings: [] };
}

/** The paths of the texts below a place. */
function texts(value: JsonValue | undefined, path: string): string[] {
  if (typeof value === "string") return [path];
  if (Array.isArray(value)) return value.filter(isRecord).flatMap((item) => texts(item, `${path}/${idOf(item)}`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => (name === "id" ? [] : texts(child, `${path}/${name}`)));
}

/** A white PNG of one pixel: what the real pages look like is for the real window. */
function picture(): ArrayBuffer {
  const bytes = atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)).buffer;
}
