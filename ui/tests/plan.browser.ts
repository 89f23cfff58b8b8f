// The views of the action plan: schedule, risk matrix, logical framework, beneficiaries, and the search for a purpose code.
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

const PLAN: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
  actions: {
    starts_on: "2027-02-01",
    ends_on: "2027-11-30",
    overall_objective: { fr: "Des quartiers plus sains" },
    objectives: [{ id: "clean", title: { fr: "Les marchés sont collectés chaque jour" } }],
    results: [
      { id: "team", objective: "clean", title: { fr: "Une équipe formée travaille" } },
      { id: "site", objective: "clean", title: { fr: "Une aire de compostage sert" } },
    ],
    activities: [
      { id: "train", result: "team", title: { fr: "Former trente agents" }, starts_on: "2027-03-01", ends_on: "2027-04-30" },
      { id: "build", result: "site", title: { fr: "Aménager l’aire" }, starts_on: "2027-05-10", ends_on: "2027-11-30" },
      { id: "visit", result: "site", title: { fr: "Visiter les composteurs" } },
    ],
    indicators: [{ id: "share", measures: "clean", title: { fr: "Part compostée" }, baseline: { fr: "0" }, target: { fr: "40" }, source: { fr: "Registre" } }],
    assumptions: [{ id: "grant", text: { fr: "La dotation est maintenue" } }],
    beneficiaries: [{ id: "sellers", group: { fr: "Commerçantes" }, reach: "direct", women: 30, men: 10 }],
    risks: [
      { id: "chief", title: { fr: "Départ du chef de service" }, probability: 2, impact: 3 },
      { id: "price", title: { fr: "Hausse des prix" }, probability: 3 },
    ],
  },
};

async function open(setting: Parameters<Bench["open"]>[0] = {}): Promise<Page> {
  const page = await bench.open({ dossiers: [{ handle: "one", content: PLAN }], ...setting });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=actions]").click();
  await page.locator("[data-stage=actions][aria-current=page]").waitFor();
  return page;
}

const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();
const calls = (page: Page, command: string) =>
  page.evaluate((name) => window.passerelle.calls.filter((call) => call.command === name).map((call) => call.arguments), command);

describe("the schedule", () => {
  const bar = (page: Page, id: string) => page.locator(`button[data-span="actions/activities/${id}"]`);
  const says = (page: Page, id: string, words: string) => page.locator(`button[data-span="actions/activities/${id}"][aria-label*="${words}"]`).waitFor();
  const told = (page: Page) => page.locator('[data-view="actions/activities"] [role="status"]').textContent();

  test("arrows move a bar, Shift changes its end, Ctrl its start; each is told, one change, and undone", async () => {
    const page = await open();
    await bar(page, "train").focus();
    await page.keyboard.press("ArrowRight");
    await says(page, "train", "2027-04-01 → 2027-05-31");
    expect(await told(page)).toBe("Former trente agents\u00a0: du 1er\u00a0avril 2027 au 31\u00a0mai 2027");
    await page.keyboard.press("Shift+ArrowRight");
    await says(page, "train", "2027-04-01 → 2027-06-30");
    await page.keyboard.press("Control+ArrowLeft");
    await says(page, "train", "2027-03-01 → 2027-06-30");
    expect(await bar(page, "train").evaluate((each) => each === document.activeElement), "the bar stays in hand").toBe(true);
    await saved(page);
    const changes = await calls(page, "apply");
    expect(changes.length).toBe(3);
    expect(changes[0]?.["changes"], "both dates are one change").toHaveLength(2);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await says(page, "train", "2027-04-01 → 2027-05-31");
    expect(await bar(page, "train").evaluate((each) => each === document.activeElement), "undoing does not lead away").toBe(true);
    expect(faults(page)).toEqual([]);
  });

  test("a key that is pressed faster than the disk answers goes on from where the bar will stand", async () => {
    const page = await open();
    await bar(page, "train").focus();
    await page.evaluate(() => (window.passerelle.held = true));
    for (let time = 0; time < 3; time += 1) await page.keyboard.press("ArrowRight");
    await page.evaluate(() => window.passerelle.release());
    await says(page, "train", "2027-06-01 → 2027-07-31");
    expect(faults(page)).toEqual([]);
  });

  test("no day leaves the project, and the person is told so", async () => {
    const page = await open();
    await bar(page, "build").focus();
    await page.keyboard.press("ArrowRight");
    expect(await told(page)).toContain("ne permettent pas d’aller plus loin");
    await page.keyboard.press("Shift+ArrowRight");
    await says(page, "build", "2027-05-10 → 2027-11-30");
    expect(await calls(page, "apply")).toEqual([]);
    expect(faults(page)).toEqual([]);
  });

  test("by days the bar moves by one day, and the names stay in view beside the wide drawing", async () => {
    const page = await open();
    await page.getByRole("radio", { name: "Par jour" }).check({ force: true });
    await page.locator('[data-view="actions/activities"] .names').waitFor();
    await bar(page, "train").focus();
    await page.keyboard.press("ArrowRight");
    await says(page, "train", "2027-03-02 → 2027-05-01");
    const column = await page.locator(".names .column").boundingBox();
    const frame = await page.locator('[data-view="actions/activities"] .scroll').boundingBox();
    expect(Math.abs((column?.x ?? 0) - (frame?.x ?? 99)), "the names do not scroll away").toBeLessThan(2);
    expect(faults(page)).toEqual([]);
  });

  test("the pointer moves a bar and stretches its end by whole months", async () => {
    const page = await open();
    await bar(page, "train").scrollIntoViewIfNeeded();
    const box = await bar(page, "train").boundingBox();
    const drawing = await page.locator('[data-view="actions/activities"] .figure').boundingBox();
    if (box === null || drawing === null) throw new Error("the schedule is not drawn");
    const month = drawing.width / 12;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + month * 1.1, y, { steps: 5 });
    await page.mouse.up();
    await says(page, "train", "2027-04-01 → 2027-05-31");
    const moved = await bar(page, "train").boundingBox();
    if (moved === null) throw new Error("the bar is gone");
    await page.mouse.move(moved.x + moved.width - 3, y);
    await page.mouse.down();
    await page.mouse.move(moved.x + moved.width + month * 0.5, y, { steps: 5 });
    await page.mouse.up();
    await says(page, "train", "2027-04-01 → 2027-06-30");
    expect((await calls(page, "apply")).length, "one change a gesture").toBe(2);
    expect(faults(page)).toEqual([]);
  });

  test("an activity without dates waits beside the schedule and is placed by an arrow", async () => {
    const page = await open();
    await page.locator('.tray [data-span="actions/activities/visit"]').focus();
    await page.keyboard.press("ArrowRight");
    await says(page, "visit", "2027-02-01 → 2027-02-28");
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset["span"] === "actions/activities/visit");
    expect(faults(page)).toEqual([]);
  });

  test("the list takes the same dates, says what it cannot read, and counts the days", async () => {
    const page = await open();
    await page.locator('[data-view="actions/activities"]').getByRole("radio", { name: "Liste" }).check({ force: true });
    const end = page.getByLabel("Fin de Former trente agents");
    await end.fill("31/03/2027");
    await end.blur();
    await saved(page);
    expect(await page.locator('[data-row="actions/activities/train"] .lasts').textContent()).toBe("31 jours");
    await end.fill("bientôt");
    await end.blur();
    await page.locator('[data-row="actions/activities/train"] [role=alert]').waitFor();
    expect(faults(page)).toEqual([]);
  });
});

describe("the risk matrix", () => {
  const risk = (page: Page, id: string) => page.locator(`button[data-mark="actions/risks/${id}"]`);

  test("arrows set both marks, and the list stands from the highest level down", async () => {
    const page = await open();
    await risk(page, "chief").focus();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
    await page.locator('button[data-mark="actions/risks/chief"][aria-label*="niveau 12"]').waitFor();
    await risk(page, "price").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator('button[data-mark="actions/risks/price"][aria-label*="niveau 9"]').waitFor();
    await page.locator('[data-view="actions/risks"]').getByRole("radio", { name: "Liste" }).check({ force: true });
    const rows = page.locator('[data-view="actions/risks"] tbody th');
    expect(await rows.allTextContents()).toEqual(["Départ du chef de service", "Hausse des prix"]);
    await page.getByLabel("Probabilité de Hausse des prix").selectOption("5");
    await page.waitForFunction(() => document.querySelector('[data-view="actions/risks"] tbody th')?.textContent === "Hausse des prix");
    expect(faults(page)).toEqual([]);
  });
});

describe("the logical framework", () => {
  const cell = (page: Page, key: string) => page.locator(`[data-cell="${key}"]`);
  const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement).dataset["cell"] ?? "");

  test("arrows walk through the cells, Enter opens one where it stands, Escape leads back", async () => {
    const page = await open();
    await cell(page, "actions/overall_objective").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("actions/objectives/clean");
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe("actions/indicators/share");
    await page.keyboard.press("Enter");
    const target = page.locator('.editor [data-path="actions/indicators/share/target/fr"]');
    await target.fill("55");
    await page.keyboard.press("Escape");
    await page.locator(".editor").waitFor({ state: "detached" });
    expect(await focused(page)).toBe("actions/indicators/share");
    await page.locator('[data-cell="actions/indicators/share"]', { hasText: "0 → 55" }).waitFor();
    expect(faults(page)).toEqual([]);
  });

  test("plus adds what belongs in the column, and it hangs on its row by itself", async () => {
    const page = await open();
    await cell(page, "actions/results/team").focus();
    await page.keyboard.press("+");
    await page.locator(".editor").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest(".editor") !== null);
    await page.keyboard.type("Équiper les agents");
    await page.keyboard.press("Escape");
    await page.locator("tr.activity", { hasText: "Équiper les agents" }).waitFor();
    await cell(page, "actions/results/team+indicator").click();
    await page.locator(".editor").waitFor();
    const inserts = (await calls(page, "apply")).map((call) => (call["changes"] as JsonRecord[])[0]?.["insert"] as JsonRecord);
    expect(inserts.map((insert) => insert["list"])).toEqual(["actions/activities", "actions/indicators"]);
    expect((inserts[0]?.["content"] as JsonRecord)["result"]).toBe("team");
    expect((inserts[1]?.["content"] as JsonRecord)["measures"]).toBe("team");
    expect(faults(page)).toEqual([]);
  });
});

test("a purpose code is found by words without accents or by its number, and kept", async () => {
  const content: JsonRecord = { ...PLAN, actions: { ...(PLAN["actions"] as JsonRecord), purpose_codes: [{ id: "one" }] } };
  const page = await bench.open({ dossiers: [{ handle: "one", content }], cards: true });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=actions]").click();
  await page.locator('[data-item="actions/purpose_codes/one"] button').first().click();
  const field = page.locator('[data-path="actions/purpose_codes/one/code"]');
  await field.fill("dechets trait");
  const options = page.locator("[role=listbox]:visible [role=option]");
  expect(await options.allTextContents()).toEqual(["14050 – Gestion et traitement des déchets"]);
  await page.keyboard.press("Enter");
  expect(await field.inputValue()).toBe("14050 – Gestion et traitement des déchets");
  await field.fill("43060");
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await field.inputValue(), "what was only sought is given up").toBe("14050 – Gestion et traitement des déchets");
  await saved(page);
  expect(faults(page)).toEqual([]);
});

test.each([
  { dark: false, language: "fr" as const },
  { dark: true, language: "en" as const },
])("axe finds nothing on the whole stage, open cell and lists included: %o", async (setting) => {
  const page = await open({ width: 1024, height: 640, ...setting });
  await page.locator("button[data-span]").first().waitFor();
  await page.locator('[data-cell="actions/objectives/clean"]').click();
  await page.locator(".editor").waitFor();
  expect(await barriers(page)).toEqual([]);
  const list = setting.language === "fr" ? "Liste" : "List";
  for (const view of ["actions/activities", "actions/risks"]) {
    await page.locator(`[data-view="${view}"]`).getByRole("radio", { name: list }).check({ force: true });
  }
  expect(await barriers(page)).toEqual([]);
});
