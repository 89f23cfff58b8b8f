// The drawings that the stand-in answers with: as plain as the tests allow, with the places that Rust would tell.
import type { FigureMark, FigureView, JsonValue, Language, PlanRow, PlanView, RankingView, SpendingRow, SpendingView } from "../src/backend";
import { bestText, idOf, items, part, type JsonRecord } from "../src/lib/shape";

const MARKS = [1, 2, 3, 4, 5];

export function figures(content: JsonRecord, kind: JsonValue | undefined, language: Language): FigureView[] {
  if (kind === "influence_interest") return [map(content, language)];
  if (kind === "schedule" || kind === "schedule_by_day") return schedule(content, kind === "schedule" ? 100 : 300);
  if (kind === "risks") return [risks(content)];
  if (kind === "reciprocity") return [matrix(content, "their_needs", "ours"), matrix(content, "our_needs", "theirs")].flat();
  if (kind === "problem_tree" || kind === "objective_tree") return trees(content);
  return [];
}

function trees(content: JsonRecord): FigureView[] {
  const list = (name: string) => items(part(content["challenges"], name));
  return list("list").map((challenge) => {
    const nodes = list("tree").filter((node) => node["challenge"] === idOf(challenge));
    const marks = nodes.map((node, index): FigureMark => ({
      path: `challenges/tree/${idOf(node)}`,
      label: "",
      words: bestText(node["problem"], "fr"),
      values: {},
      left: 0,
      top: index * 1000,
      width: 5000,
      height: 900,
    }));
    return drawing(`challenges/list/${idOf(challenge)}`, "", { marks });
  });
}

function drawing(path: string, shapes: string, rest: Partial<FigureView>): FigureView {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500">${shapes}</svg>`;
  return { path, breadth: 100, svg, alternative: path, marks: [], places: [], waiting: [], ...rest };
}

function map(content: JsonRecord, language: Language): FigureView {
  const french = language === "fr";
  const place = (influence: number, interest: number): FigureMark => {
    const advice = `${influence >= 4 ? "+" : "-"}${interest >= 4 ? "+" : "-"}`;
    return {
      path: "stakeholders/list",
      label: "",
      words: french ? `influence ${influence}, intérêt ${interest} – ${advice}` : `influence ${influence}, interest ${interest} – ${advice}`,
      values: { influence: String(influence), interest: String(interest), advice },
      left: (interest - 1) * 2000,
      top: (5 - influence) * 2000,
      width: 2000,
      height: 2000,
    };
  };
  const actors = items(part(content["stakeholders"], "list")).map((actor, index) => {
    const label = String.fromCharCode(65 + index);
    const { influence, interest } = actor;
    const placed = typeof influence === "number" && typeof interest === "number" ? place(influence, interest) : null;
    const words = `${label}, ${bestText(actor["name"], language) || (french ? "sans nom" : "unnamed")} : ${placed?.words ?? "…"}`;
    const mark = { ...(placed ?? { values: {}, left: 0, top: 0, width: 0, height: 0 }), label, words, path: `stakeholders/list/${idOf(actor)}` };
    return placed === null ? mark : { ...mark, left: mark.left + 200 + index * 450, top: mark.top + 800, width: 400, height: 400 };
  });
  const marks = actors.filter((mark) => mark.width > 0);
  const shapes = marks.map((mark) => `<circle cx="${mark.left / 20 + 10}" cy="${mark.top / 20 + 10}" r="10" class="fill-pale"/>`).join("");
  return drawing("stakeholders/list", shapes, {
    marks,
    places: MARKS.flatMap((influence) => MARKS.map((interest) => place(influence, interest))),
    waiting: actors.filter((mark) => mark.width === 0),
  });
}

function matrix(content: JsonRecord, needs: string, contributions: string): FigureView[] {
  const list = (name: string) => items(part(content["contributions"], name));
  const rows = list(needs);
  const columns = list(contributions);
  if (rows.length === 0 || columns.length === 0) return [];
  const marks = rows.flatMap((need, row) =>
    columns.map((contribution, column): FigureMark => {
      const answer = list("matches").find((each) => each["need"] === idOf(need) && each["contribution"] === idOf(contribution));
      return {
        path: answer === undefined ? "contributions/matches" : `contributions/matches/${idOf(answer)}`,
        label: "",
        words: `${idOf(contribution)} → ${idOf(need)} : ${answer === undefined ? "–" : String(answer["strength"] ?? "?")}`,
        values: { need: idOf(need), contribution: idOf(contribution) },
        left: (column * 10_000) / columns.length,
        top: (row * 10_000) / rows.length,
        width: 10_000 / columns.length,
        height: 10_000 / rows.length,
      };
    }),
  );
  return [drawing(`contributions/${needs}`, "", { marks })];
}

const CRITERIA = ["severity", "urgency", "lever", "competence"];

/** The ranking of the challenges; those of competence are not told apart. */
export function ranking(content: JsonRecord, language: Language): RankingView {
  const weights = part(content["challenges"], "weights");
  const weight = (name: string) => {
    const stored = part(weights, name);
    return typeof stored === "number" ? stored : 3;
  };
  const rows = items(part(content["challenges"], "list")).map((item) => {
    const marks = CRITERIA.map((name) => (typeof item[name] === "number" ? item[name] : null));
    const score = CRITERIA.reduce((sum, name, index) => sum + weight(name) * (marks[index] ?? 0), 0);
    return { path: `challenges/list/${idOf(item)}`, title: bestText(item["title"], language), score, computation: `= ${score}`, marks };
  });
  return {
    criteria: CRITERIA.map((name) => ({ path: `challenges/weights/${name}`, field: name, label: name, weight: weight(name) })),
    items: rows.toSorted((one, other) => other.score - one.score),
    steadiness: ["steady"],
  };
}

/** Budget against actual in one currency without decimals, in the order of the lines. */
export function spending(content: JsonRecord, language: Language): SpendingView {
  const lines = items(part(content["budget"], "lines"));
  const expenses = items(part(content["monitoring"], "expenses"));
  const number = (value: JsonValue | undefined) => Number.parseFloat(typeof value === "string" ? value : "0") || 0;
  const budget = (line: JsonRecord) => number(line["quantity"]) * number(line["unit_cost"]);
  const spent = (id: string) => expenses.filter((each) => each["line"] === id).reduce((sum, each) => sum + number(each["amount"]), 0);
  const row = (path: string | null, label: string, planned: number, used: number): SpendingRow => ({
    path,
    label,
    budget: String(planned),
    spent: String(used),
    left: String(planned - used),
    share: planned === 0 ? "–" : `${Math.round((used / planned) * 100)} %`,
    filled: planned === 0 ? 0 : Math.min(1000, Math.round((used / planned) * 1000)),
    over: used > planned,
  });
  const sum = (values: number[]) => values.reduce((one, other) => one + other, 0);
  const codes = [...new Set(lines.map((line) => String(line["heading"])))];
  const loose = expenses.filter((each) => !lines.some((line) => idOf(line) === each["line"]));
  const first = loose[0];
  return {
    currency: "EUR",
    sentence: `${sum(expenses.map((each) => number(each["amount"])))} / ${sum(lines.map(budget))}`,
    headings: codes.map((code) => {
      const here = lines.filter((line) => line["heading"] === code);
      return {
        code,
        whole: row(null, code, sum(here.map(budget)), sum(here.map((line) => spent(idOf(line))))),
        lines: here.map((line) => row(`budget/lines/${idOf(line)}/label`, bestText(line["label"], language), budget(line), spent(idOf(line)))),
      };
    }),
    others: first === undefined ? [] : [row(`monitoring/expenses/${idOf(first)}/line`, "?", 0, sum(loose.map((each) => number(each["amount"]))))],
    total: row(null, "=", sum(lines.map(budget)), sum(expenses.map((each) => number(each["amount"])))),
    uncounted: [],
  };
}

const YEAR = 2027;

/** The activities over the year 2027. */
function schedule(content: JsonRecord, breadth: number): FigureView[] {
  const month = (index: number, day: number) => new Date(Date.UTC(YEAR, index, day)).toISOString().slice(0, 10);
  const width = 10_000 / 12;
  const places = Array.from({ length: 12 }, (_, index): FigureMark => ({
    path: "actions",
    label: "",
    words: `${index + 1}`,
    values: { first: month(index, 1), last: month(index + 1, 0) },
    left: index * width,
    top: 500,
    width,
    height: 9500,
  }));
  const left = (day: string, after: number) => {
    const place = places[Number(day.slice(5, 7)) - 1];
    const days = Number(place?.values["last"]?.slice(8) ?? 30);
    return (place?.left ?? 0) + (width * (Number(day.slice(8)) - 1 + after)) / days;
  };
  const all = items(part(content["actions"], "activities")).map((item, index): FigureMark => {
    const text = (name: string) => (typeof item[name] === "string" ? item[name] : "");
    const [from, to] = [text("starts_on") || text("ends_on"), text("ends_on") || text("starts_on")];
    const dated = from !== "";
    return {
      path: `actions/activities/${idOf(item)}`,
      label: `A${index + 1}`,
      words: `A${index + 1} – ${bestText(item["title"], "fr")} : ${dated ? `${from} → ${to}` : "?"}`,
      values: {},
      left: dated ? left(from, 0) : 0,
      top: 1000 + index * 1200,
      width: dated ? left(to, 1) - left(from, 0) : 0,
      height: 600,
    };
  });
  if (all.length === 0) return [];
  const marks = all.filter((mark) => mark.width > 0);
  const shapes = marks
    .map((mark) => `<rect x="${mark.left / 20}" y="${mark.top / 20}" width="${mark.width / 20}" height="20" class="fill-pale stroke-lagoon"/>`)
    .join("");
  return [drawing("actions/activities", shapes, { breadth, marks, places, waiting: all.filter((mark) => mark.width === 0) })];
}

/** The risks between probability, upwards, and severity. */
function risks(content: JsonRecord): FigureView {
  const place = (probability: number, impact: number): FigureMark => ({
    path: "actions/risks",
    label: "",
    words: `probabilité ${probability}, gravité ${impact} – niveau ${probability * impact}`,
    values: { probability: String(probability), impact: String(impact), level: probability * impact >= 12 ? "élevé" : "modéré" },
    left: (impact - 1) * 2000,
    top: (5 - probability) * 2000,
    width: 2000,
    height: 2000,
  });
  const all = items(part(content["actions"], "risks")).map((risk, index) => {
    const { probability, impact } = risk;
    const label = String.fromCharCode(65 + index);
    const path = `actions/risks/${idOf(risk)}`;
    if (typeof probability !== "number" || typeof impact !== "number") {
      return { path, label, words: `${label}, ${bestText(risk["title"], "fr")} : …`, values: {}, left: 0, top: 0, width: 0, height: 0 };
    }
    const at = place(probability, impact);
    return { ...at, path, label, words: `${label}, ${bestText(risk["title"], "fr")} : ${at.words}`, left: at.left + 800, top: at.top + 800, width: 400, height: 400 };
  });
  return drawing("actions/risks", "", {
    marks: all.filter((mark) => mark.width > 0),
    places: MARKS.flatMap((probability) => MARKS.map((impact) => place(probability, impact))),
    waiting: all.filter((mark) => mark.width === 0),
  });
}

/** The action plan in its hierarchy, as far as each item says what it serves. */
export function plan(content: JsonRecord): PlanView {
  const list = (name: string) => items(part(content["actions"], name));
  const row = (level: PlanRow["level"], code: string, path: string): PlanRow => {
    const id = path.slice(path.lastIndexOf("/") + 1);
    const hangs = (item: JsonRecord, field: string) => (level === "overall" ? item[field] === undefined : item[field] === id);
    return {
      level,
      code,
      path,
      indicators: list("indicators").filter((item) => hangs(item, "measures")).map((item) => `actions/indicators/${idOf(item)}`),
      assumptions: list("assumptions").filter((item) => hangs(item, "concerns")).map((item) => `actions/assumptions/${idOf(item)}`),
      cost: null,
    };
  };
  const serving = (name: string, field: string, id: string) => list(name).filter((item) => item[field] === id);
  const rows = list("objectives").flatMap((objective, one) => [
    row("objective", `OS${one + 1}`, `actions/objectives/${idOf(objective)}`),
    ...serving("results", "objective", idOf(objective)).flatMap((result, two) => [
      row("result", `R${one + 1}.${two + 1}`, `actions/results/${idOf(result)}`),
      ...serving("activities", "result", idOf(result)).map((activity, three) =>
        row("activity", `A${one + 1}.${two + 1}.${three + 1}`, `actions/activities/${idOf(activity)}`),
      ),
    ]),
  ]);
  const groups = list("beneficiaries");
  const sum = (name: string) => groups.reduce((all, group) => all + (typeof group[name] === "number" ? group[name] : 0), 0);
  const [women, men] = [sum("women"), sum("men")];
  const total = { label: "Ensemble", women: String(women), men: String(men), all: String(women + men), share: "" };
  return { rows: [row("overall", "OG", "actions/overall_objective"), ...rows], beneficiaries: groups.length === 0 ? [] : [total] };
}
