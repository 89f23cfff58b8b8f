// The views of the stages: what is moved in a drawing, by pointer or by keys, is what the list says, and the other way round.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { JsonRecord } from "../src/lib/shape";
import { Bench, barriers, faults } from "./browser";

let bench: Bench;

beforeAll(async () => {
  bench = await Bench.start();
});

afterAll(async () => {
  await bench.stop();
});

async function openStage(page: Page, stage: string): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.locator(`[data-stage=${stage}]`).click();
  await page.locator(`[data-stage=${stage}][aria-current=page]`).waitFor();
}

const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();

describe("the map of the stakeholders", () => {
  const ACTORS: JsonRecord = {
    start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
    stakeholders: {
      list: [
        { id: "traders", name: { fr: "Commerçantes" }, influence: 4, interest: 2 },
        { id: "school", name: { fr: "École d’ingénieurs" }, influence: 2, interest: 5 },
        { id: "diaspora", name: { fr: "Diaspora" }, influence: 3 },
      ],
    },
  };
  const handle = (page: Page, id: string) => page.locator(`button[data-mark="stakeholders/list/${id}"]`);
  const says = async (page: Page, id: string, words: string) => {
    await page.locator(`button[data-mark="stakeholders/list/${id}"][aria-label*="${words}"]`).waitFor();
  };

  test("arrows move a stakeholder by one mark, the focus stays on it, and undoing brings it back", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: ACTORS }] });
    await openStage(page, "stakeholders");
    await handle(page, "traders").focus();
    await page.keyboard.press("ArrowRight");
    await says(page, "traders", "influence 4, intérêt 3");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await says(page, "traders", "influence 5, intérêt 3");
    expect(await handle(page, "traders").evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.locator('[data-view] [role="status"]').textContent()).toContain("Commerçantes");
    await saved(page);
    await page.keyboard.press("Control+z");
    await says(page, "traders", "influence 4, intérêt 3");
    expect(await handle(page, "traders").evaluate((each) => each === document.activeElement), "undoing does not lead away").toBe(true);
    expect(faults(page)).toEqual([]);
  });

  test("a stakeholder that is dragged takes the marks of the place where it is let go", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: ACTORS }] });
    await openStage(page, "stakeholders");
    await handle(page, "school").scrollIntoViewIfNeeded();
    const from = await handle(page, "school").boundingBox();
    const drawing = await page.locator("[data-view] .figure").boundingBox();
    if (from === null || drawing === null) throw new Error("the map is not drawn");
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(drawing.x + drawing.width * 0.5, drawing.y + drawing.height * 0.5, { steps: 4 });
    await page.mouse.move(drawing.x + drawing.width * 0.1, drawing.y + drawing.height * 0.1, { steps: 4 });
    await page.mouse.up();
    await says(page, "school", "influence 5, intérêt 1");
    await page.getByRole("radio", { name: "Liste" }).check({ force: true });
    const row = page.locator('[data-row="stakeholders/list/school"] select');
    expect(await row.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value))).toEqual(["5", "1"]);
    expect(faults(page)).toEqual([]);
  });

  test("one without both marks waits beside the map, is placed by an arrow, and keeps the focus", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: ACTORS }] });
    await openStage(page, "stakeholders");
    expect(await page.locator(".tray [data-mark]").count()).toBe(1);
    await handle(page, "diaspora").focus();
    await page.keyboard.press("ArrowUp");
    await says(page, "diaspora", "influence 3, intérêt 3");
    await page.locator(".tray").waitFor({ state: "detached" });
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["mark"] === "stakeholders/list/diaspora");
    expect(faults(page)).toEqual([]);
  });

  test("the list changes the same marks, and one can be taken off the map again", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: ACTORS }] });
    await openStage(page, "stakeholders");
    await page.getByRole("radio", { name: "Liste" }).check({ force: true });
    await page.getByLabel("Intérêt de Commerçantes").selectOption("5");
    await page.getByLabel("Influence de École d’ingénieurs").selectOption("");
    await saved(page);
    await page.getByRole("radio", { name: "Carte" }).check({ force: true });
    await says(page, "traders", "influence 4, intérêt 5");
    expect(await page.locator(".tray [data-mark]").count(), "two wait now").toBe(2);
    expect(faults(page)).toEqual([]);
  });

  test.each([
    { dark: false, language: "fr" as const },
    { dark: true, language: "en" as const },
  ])("axe finds nothing, as a map and as a list: %o", async (setting) => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: ACTORS }], width: 1024, height: 640, ...setting });
    await openStage(page, "stakeholders");
    await handle(page, "traders").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("radio", { name: setting.language === "fr" ? "Liste" : "List" }).check({ force: true });
    expect(await barriers(page)).toEqual([]);
  });
});

describe("the reciprocity matrix", () => {
  const EXCHANGE: JsonRecord = {
    start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
    contributions: {
      ours: [{ id: "sorting", title: { fr: "Tri" } }, { id: "days", title: { fr: "Journées" } }],
      their_needs: [{ id: "train", title: { fr: "Former" } }, { id: "weigh", title: { fr: "Peser" } }],
      theirs: [{ id: "rooms", title: { fr: "Locaux" } }],
      matches: [{ id: "one", need: "train", contribution: "sorting", strength: 2 }],
    },
  };
  const cell = (page: Page, words: string) => page.locator(`button.cell[aria-label="${words}"]`);

  test("arrows walk through the cells, figures rate a match and make one where there is none", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EXCHANGE }] });
    await openStage(page, "contributions");
    await cell(page, "sorting → train : 2").focus();
    await page.keyboard.press("4");
    await cell(page, "sorting → train : 4").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("days → weigh : –");
    await page.keyboard.press("5");
    await cell(page, "days → weigh : 5").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label")), "the focus stays").toBe("days → weigh : 5");
    expect(faults(page)).toEqual([]);
  });

  test("a cell leads to the field of its match", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EXCHANGE }] });
    await openStage(page, "contributions");
    await cell(page, "sorting → train : 2").click();
    const field = page.locator('[data-path="contributions/matches/one/strength"]');
    await field.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-path="contributions/matches/one/strength"]') !== null);
    expect(faults(page)).toEqual([]);
  });

  test("a direction that lacks a side says what is missing and leads there; axe finds nothing", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EXCHANGE }], dark: true });
    await openStage(page, "contributions");
    await page.locator('[data-view="contributions"] .missing').waitFor();
    expect(await page.locator('[data-view="contributions"] .missing').textContent()).toContain("Aucune attente");
    expect(await barriers(page)).toEqual([]);
    await page.locator('[data-view="contributions"] .missing button').click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-list="contributions/our_needs"]') !== null);
  });
});

describe("the problem tree", () => {
  const TREE: JsonRecord = {
    start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
    challenges: {
      list: [{ id: "waste", title: { fr: "Des marchés encombrés" } }],
      tree: [
        { id: "bins", challenge: "waste", side: "cause", problem: { fr: "Pas de bacs" }, objective: { fr: "Des bacs partout" } },
        { id: "hours", challenge: "waste", side: "cause", problem: { fr: "Pas d’horaires" } },
        { id: "smell", challenge: "waste", side: "effect", problem: { fr: "Des odeurs" } },
      ],
    },
  };
  const line = (page: Page, id: string) => page.locator(`[data-node="${id}"] input`);
  const stored = (page: Page, command: string) =>
    page.evaluate((name) => window.passerelle.calls.filter((call) => call.command === name).map((call) => call.arguments), command);

  test("keys add a cause, hang it on the one before, and take it up again", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: TREE }] });
    await openStage(page, "challenges");
    await line(page, "hours").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => (document.activeElement?.closest("[data-node]") as HTMLElement | null)?.dataset["node"]?.startsWith("item"));
    await page.keyboard.type("Pas d’accord");
    const id = await page.evaluate(() => (document.activeElement?.closest("[data-node]") as HTMLElement).dataset["node"] ?? "");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.waitForFunction((node) => document.querySelector<HTMLElement>(`[data-node="${node}"]`)?.style.paddingInlineStart === "1.5rem", id);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "the focus stays on the line").toBe("Pas d’accord");
    await page.keyboard.press("Alt+Shift+ArrowLeft");
    await page.waitForFunction((node) => document.querySelector<HTMLElement>(`[data-node="${node}"]`)?.style.paddingInlineStart === "0rem", id);
    await saved(page);
    const texts = await stored(page, "edit");
    expect(texts.at(-1)).toMatchObject({ path: `challenges/tree/${id}/problem/fr`, value: "Pas d’accord" });
    expect(faults(page)).toEqual([]);
  });

  test("on a screen in another language, what is drawn is what is written: the language of the documents", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: TREE }], language: "en" });
    await openStage(page, "challenges");
    await line(page, "hours").waitFor();
    const asked = await stored(page, "figures");
    const trees = asked.filter((each) => String(each["kind"]).endsWith("_tree"));
    expect(trees.length).toBeGreaterThan(0);
    expect(trees.map((each) => each["language"])).toEqual(trees.map(() => "fr"));
    expect(await line(page, "hours").getAttribute("lang")).toBe("fr");
    expect(await page.getByRole("heading", { name: "The tree at work" }).count(), "the screen itself speaks English").toBe(1);
  });

  test("objectives are worded in place, beside the problem they answer", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: TREE }] });
    await openStage(page, "challenges");
    await page.getByRole("radio", { name: "Objectifs" }).check({ force: true });
    expect(await line(page, "bins").inputValue()).toBe("Des bacs partout");
    expect(await line(page, "hours").getAttribute("placeholder")).toBe("À formuler");
    await line(page, "hours").fill("Des horaires affichés");
    await line(page, "hours").blur();
    await saved(page);
    expect((await stored(page, "edit")).at(-1)).toMatchObject({ path: "challenges/tree/hours/objective/fr", value: "Des horaires affichés" });
    expect(faults(page)).toEqual([]);
  });

  test("removing a line keeps what hung on it; axe finds nothing", async () => {
    const content = structuredClone(TREE);
    ((content["challenges"] as JsonRecord)["tree"] as JsonRecord[])[1]!["parent"] = "bins";
    const page = await bench.open({ dossiers: [{ handle: "one", content }], width: 1024, height: 640, dark: true });
    await openStage(page, "challenges");
    await line(page, "bins").focus();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Retirer cette ligne" }).click();
    await line(page, "bins").waitFor({ state: "detached" });
    expect(await line(page, "hours").inputValue(), "what hung on it stays").toBe("Pas d’horaires");
    expect(faults(page)).toEqual([]);
  });
});

describe("priorities", () => {
  const RANKED: JsonRecord = {
    start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
    challenges: {
      list: [
        { id: "grave", title: { fr: "Grave" }, severity: 5, lever: 1 },
        { id: "movable", title: { fr: "Mobilisable" }, severity: 2, lever: 4 },
      ],
    },
  };
  const order = (page: Page) => page.locator('[data-view="challenges"] tbody th .title').allTextContents();

  test("a slider moved by keys ranks anew at once, stays in hand, and can be undone", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: RANKED }] });
    await openStage(page, "challenges");
    await page.locator('[data-view="challenges"] tbody').waitFor();
    expect(await order(page)).toEqual(["Grave", "Mobilisable"]);
    const lever = page.getByLabel("lever", { exact: true });
    await lever.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector('[data-view="challenges"] tbody th .title')?.textContent === "Mobilisable");
    expect(await lever.evaluate((each) => each === document.activeElement), "the slider stays in hand").toBe(true);
    expect(await page.getByLabel("Poids : lever").inputValue()).toBe("5");
    await saved(page);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.waitForFunction(() => document.querySelector('[data-view="challenges"] tbody th .title')?.textContent === "Grave");
    expect(await lever.inputValue()).toBe("3");
    expect(faults(page)).toEqual([]);
  });
});
