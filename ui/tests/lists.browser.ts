// Lists as a spreadsheet works them, in a plain browser.
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

const START: JsonRecord = { title: { fr: "Des marchés propres" }, main_language: "fr", currency: "EUR" };
const LINES: JsonRecord[] = [
  { id: "chef", heading: "human_resources", label: { fr: "Chef de projet" }, quantity: "12", unit_cost: "2500 EUR" },
  { id: "vols", heading: "travel", label: { fr: "Billets d’avion" }, quantity: "4", unit_cost: "1250.50 EUR" },
  { id: "bennes", heading: "equipment", label: { fr: "Bennes" }, quantity: "20", unit_cost: "820000 XAF" },
];

async function budget(lines: JsonRecord[] = LINES, setting: Parameters<Bench["open"]>[0] = {}): Promise<Page> {
  const content: JsonRecord = { start: START, budget: lines.length > 0 ? { lines } : {} };
  const page = await bench.open({ dossiers: [{ handle: "markets", content }], ...setting });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=budget]").click();
  return page;
}

const list = (page: Page) => page.locator('[data-list="budget/lines"]');
const cell = (page: Page, path: string) => page.locator(`[data-path="budget/lines/${path}"]`);
const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();
const changes = (page: Page, command: string) =>
  page.evaluate((name) => window.passerelle.calls.filter((call) => call.command === name).length, command);
const inHand = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-path") ?? "");
const textOf = async (page: Page, path: string) => ((await cell(page, path).locator(".text").textContent()) ?? "").replaceAll(/[\u00a0\u202f]/g, " ");
const column = (page: Page, path: string) =>
  list(page).locator(`[data-path$="/${path}"] .text`).evaluateAll((cells) => cells.map((each) => each.textContent?.replaceAll(/[\u00a0\u202f]/g, " ")));

/** Puts text on the browser's own clipboard and pastes it by key, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const before = document.activeElement;
    const carrier = document.createElement("textarea");
    carrier.value = text;
    document.body.append(carrier);
    carrier.select();
    document.execCommand("copy");
    carrier.remove();
    if (before instanceof HTMLElement) before.focus();
  }, text);
  await page.keyboard.press("Control+v");
}

describe("a list of short values", () => {
  test("opens as a table; the other view is one button away and remembered", async () => {
    const page = await budget();
    await cell(page, "vols/quantity").waitFor();
    await list(page).locator("[data-view=cards]").click();
    await list(page).locator("ol > li").first().waitFor();
    await page.locator("[data-stage=territory]").click();
    await page.locator("[data-stage=budget]").click();
    expect(await list(page).locator("ol > li").count()).toBe(3);
    await page.reload();
    await page.locator("[data-handle]").first().click();
    await page.locator("[data-stage=budget]").click();
    await list(page).locator("ol > li").first().waitFor();
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("the keys go from cell to cell, and the tabulator leaves when asked to", async () => {
    const page = await budget();
    await cell(page, "chef/label/fr").click();
    const walk: [string, string][] = [
      ["ArrowRight", "chef/heading"],
      ["ArrowDown", "vols/heading"],
      ["Tab", "vols/activity"],
      ["Shift+Tab", "vols/heading"],
      ["Control+End", "bennes/note/fr"],
      ["Home", "bennes/label/fr"],
      ["Control+Home", "chef/label/fr"],
      ["PageDown", "bennes/label/fr"],
    ];
    for (const [key, at] of walk) {
      await page.keyboard.press(key);
      expect(await inHand(page), key).toBe(`budget/lines/${at}`);
    }
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    expect(await page.locator("[role=menu] [role=menuitem]").count()).toBe(6);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("table"))).toBeNull();
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("typing replaces, F2 goes on, Escape gives the old value back, Enter and Tab go on", async () => {
    const page = await budget();
    await cell(page, "chef/quantity").click();
    await page.keyboard.type("36");
    await page.keyboard.press("Enter");
    expect(await inHand(page)).toBe("budget/lines/vols/quantity");
    await page.keyboard.press("F2");
    await page.keyboard.type("5");
    await page.keyboard.press("Tab");
    expect(await inHand(page)).toBe("budget/lines/vols/unit_cost");
    await page.keyboard.type("99");
    await page.keyboard.press("Escape");
    await cell(page, "bennes/heading").click();
    await page.keyboard.type("déplac");
    await page.keyboard.press("Enter");
    await saved(page);
    expect(await column(page, "quantity")).toEqual(["36", "45", "20", ""]);
    expect(await textOf(page, "vols/unit_cost")).toBe("1 250,50 EUR");
    expect(await textOf(page, "bennes/heading")).toBe("Déplacements");
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("rows are added, copied, moved, removed and brought back by keys", async () => {
    const page = await budget();
    await cell(page, "vols/label/fr").click();
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type("Visas");
    await page.keyboard.press("Tab");
    await saved(page);
    expect(await column(page, "label/fr")).toEqual(["Chef de projet", "Billets d’avion", "Visas", "Bennes"]);
    await page.keyboard.press("Alt+ArrowUp");
    await saved(page);
    await page.keyboard.press("Control+Shift+D");
    await saved(page);
    expect(await column(page, "label/fr")).toEqual(["Chef de projet", "Visas", "Visas", "Billets d’avion", "Bennes"]);
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Control+Delete");
    await expect.poll(() => column(page, "label/fr")).toEqual(["Chef de projet", "Billets d’avion", "Bennes"]);
    await list(page).getByRole("button", { name: "Annuler la suppression" }).click();
    await expect.poll(() => column(page, "label/fr")).toEqual(["Chef de projet", "Visas", "Visas", "Billets d’avion", "Bennes"]);
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("a value is filled down and cleared over several cells, each as one step", async () => {
    const page = await budget();
    await cell(page, "chef/heading").click();
    await page.keyboard.press("Shift+Control+ArrowDown");
    await page.keyboard.press("Control+d");
    await saved(page);
    expect(await column(page, "heading")).toEqual(["Ressources humaines", "Ressources humaines", "Ressources humaines"]);
    expect(await changes(page, "apply")).toBe(1);
    await page.keyboard.press("Delete");
    await saved(page);
    expect(await column(page, "heading")).toEqual(["", "", ""]);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => column(page, "heading")).toEqual(["Ressources humaines", "Déplacements", "Équipements et fournitures"]);
    expect(await inHand(page)).toContain("budget/lines/");
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

test("a text that is held in both languages has a column for each, where both are asked for", async () => {
  const page = await budget();
  await page.getByLabel("Afficher chaque texte en français et en anglais").check();
  await cell(page, "vols/label/en").click();
  await page.keyboard.type("Flights");
  await page.keyboard.press("Enter");
  await saved(page);
  expect(await column(page, "label/en")).toEqual(["", "Flights", ""]);
  expect(await list(page).locator("thead th").nth(2).textContent()).toBe("Intitulé (en anglais)");
  expect(faults(page)).toEqual([]);
  await page.close();
});

describe("a spreadsheet", () => {
  test("takes cells as its language writes them, and gives them back", async () => {
    const page = await budget();
    await cell(page, "vols/quantity").click();
    await cell(page, "bennes/unit_cost").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+c");
    await cell(page, "chef/quantity").click();
    await page.keyboard.press("Control+v");
    await expect.poll(() => column(page, "unit_cost")).toEqual(["1 250,50 EUR", "820 000 XAF", "820 000 XAF"]);
    expect(await column(page, "quantity")).toEqual(["4", "20", "20"]);
    await page.keyboard.press("Control+c");
    await list(page).getByRole("button", { name: "Coller des lignes" }).click();
    await page.keyboard.press("Control+v");
    await expect.poll(() => list(page).locator("tbody tr").count()).toBe(4);
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("rows under their heads are taken in as one step; what cannot be read stays, marked, and leads to its place", async () => {
    const page = await budget([]);
    await list(page).getByRole("button", { name: "Coller des lignes" }).click();
    const rows = [
      "Unit cost\tHeading\tIntitulé\tQuantité\tCouleur\tAnnée",
      "1 234,50 €\tdeplacements\t\"Billets\nd’avion\"\t4\trouge\t2027",
      "12,5 USD\tEquipment\tBennes\tbeaucoup\tvert\t2027",
      "1,200.75\tDéménagement\tVisas\t2\tbleu\t2028",
    ];
    await paste(page, `${rows.join("\r\n")}\r\n`);
    await expect.poll(() => column(page, "label/fr")).toEqual(["Billets d’avion", "Bennes", "Visas"]);
    expect(await column(page, "unit_cost")).toEqual(["1 234,50 EUR", "12,5 USD", "1 200,75 EUR"]);
    expect(await column(page, "heading")).toEqual(["Déplacements", "Équipements et fournitures", "Déménagement"]);
    expect(await column(page, "quantity")).toEqual(["4", "beaucoup", "2"]);
    const report = list(page).locator(".report");
    expect((await report.locator("p").textContent())?.replaceAll(/\s+/g, " ")).toBe(
      " 3 lignes ajoutées. 13 cellules remplies. 2 cellules n’ont pas pu être lues : ce que vous avez collé y reste, à corriger. Colonnes laissées de côté : Couleur. ".trim(),
    );
    expect(await barriers(page)).toEqual([]);
    await report.getByRole("button", { name: /Ligne 2, Quantité/ }).click();
    expect(await inHand(page)).toMatch(/quantity$/);
    const reason = await page.locator(".reason").textContent();
    expect(reason).toContain("Ce nombre ne se lit pas");
    await page.keyboard.type("20");
    await page.keyboard.press("Enter");
    await expect.poll(() => changes(page, "edit")).toBe(1);
    expect(await column(page, "quantity")).toEqual(["4", "20", "2"]);
    expect(await report.locator("li").count()).toBe(1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => list(page).locator("tbody tr").count()).toBe(0);
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("a cell that the dossier refuses keeps its text, and the others are written", async () => {
    const page = await budget();
    await cell(page, "chef/quantity").click();
    await paste(page, "7\n-3\n9");
    await expect.poll(() => column(page, "quantity")).toEqual(["7", "-3", "9"]);
    await cell(page, "vols/quantity").click();
    expect(await cell(page, "vols/quantity").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator(".reason").textContent()).toBe("Ce nombre ne se lit pas.");
    await page.keyboard.press("Escape");
    expect(await column(page, "quantity"), "what the file holds").toEqual(["7", "4", "9"]);
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

describe("a list of cards", () => {
  test("items are copied with what they hold, and drawn to another place", async () => {
    const content: JsonRecord = {
      start: START,
      challenges: { list: [{ id: "eau", title: { fr: "Eau" }, severity: 4 }, { id: "dechets", title: { fr: "Déchets" } }] },
    };
    const page = await bench.open({ dossiers: [{ handle: "markets", content }] });
    await page.locator("[data-handle]").first().click();
    await page.locator("[data-stage=challenges]").click();
    const cards = page.locator('[data-list="challenges/list"] > ol > li');
    const titles = () => cards.locator(".title").allTextContents();
    await cards.first().locator("button").first().click();
    await cards.first().getByRole("button", { name: "Dupliquer" }).click();
    await expect.poll(titles).toEqual(["Eau", "Eau (copie)", "Déchets"]);
    const grip = cards.nth(2).locator(".grip");
    await cards.nth(2).hover();
    const [from, to] = [await grip.boundingBox(), await cards.first().boundingBox()];
    if (from === null || to === null) throw new Error("the cards are on the page");
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(from.x + 5, to.y + 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(titles).toEqual(["Déchets", "Eau", "Eau (copie)"]);
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

test("three hundred budget lines are walked through and typed into; what a key takes is told, not judged", async () => {
  const many = Array.from({ length: 300 }, (_, at): JsonRecord => ({
    id: `line${at}`, heading: "equipment", label: { fr: `Ligne ${at + 1}` }, unit: { fr: "pièce" }, quantity: String(at + 1), unit_cost: "12.50 EUR", nature: "cash", year: 2027,
  }));
  const page = await budget(many);
  await cell(page, "line150/quantity").click();
  // The work of the page for a key, its layout included, and the time until the frame after it is painted: the middle of
  // twenty of each. How long the frame takes depends on the display's rhythm and on what else the machine does.
  const measure = (key: string) =>
    page.evaluate(async (key) => {
      const worked: number[] = [];
      const painted: number[] = [];
      for (let time = 0; time < 20; time += 1) {
        const target = document.activeElement;
        const begun = performance.now();
        target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        if (target instanceof HTMLInputElement) {
          target.value += "1";
          target.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
        document.activeElement?.getBoundingClientRect();
        worked.push(performance.now() - begun);
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        painted.push(performance.now() - begun);
      }
      return [worked, painted].map((times) => (times.toSorted((a, b) => a - b)[10] ?? 0).toFixed(1));
    }, key);
  const moved = await measure("ArrowDown");
  expect(await inHand(page)).toBe("budget/lines/line170/quantity");
  await page.keyboard.press("F2");
  const typed = await measure("1");
  const told = ([worked, painted]: string[]) => `${worked} ms of work, painted after ${painted} ms`;
  console.log(`300 rows: a key that moves ${told(moved)}; a sign that is typed ${told(typed)}`);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toMatch(/1{20}$/);
  expect(faults(page)).toEqual([]);
  await page.close();
});

test.each([["fr", false], ["en", true]] as const)("a table stands without barriers, %s, dark %s", async (language, dark) => {
  const page = await budget(LINES, { language, dark, width: 1024, height: 640 });
  await cell(page, "chef/heading").click();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Enter");
  expect(await barriers(page), "while a word is chosen").toEqual([]);
  await page.keyboard.press("Escape");
  const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(across, "the table scrolls, never the page").toBeLessThanOrEqual(0);
  expect(faults(page)).toEqual([]);
  await page.close();
});
