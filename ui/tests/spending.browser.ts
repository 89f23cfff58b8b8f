// After the grant: budget against actual beside the expenses, expenses pasted from a spreadsheet, and the report.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { JsonRecord } from "../src/lib/shape";
import type { ExpensesReview } from "../src/backend";
import { Bench, barriers, faults, type Setting } from "./browser";

let bench: Bench;

beforeAll(async () => {
  bench = await Bench.start();
});

afterAll(async () => {
  await bench.stop();
});

const DOSSIER: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, main_language: "fr", currency: "EUR" },
  budget: {
    lines: [
      { id: "bins", heading: "equipment", label: { fr: "Bennes", en: "Bins" }, quantity: "2", unit_cost: "500.00 EUR" },
      { id: "stays", heading: "travel", label: { fr: "Séjours des agents" }, quantity: "10", unit_cost: "90.00 EUR" },
    ],
    sources: [{ id: "fund", name: { fr: "Fonds des villes" } }],
  },
  monitoring: {
    expenses: [{ id: "e1", line: "bins", date: "2027-06-01", label: { fr: "Première benne" }, amount: "450.00 EUR", voucher: "F-1" }],
    reports: [{ id: "mid", kind: "interim", source: "fund", due_on: "2028-09-30" }],
  },
};

async function monitoring(setting: Setting = {}): Promise<Page> {
  const page = await bench.open({ ...setting, dossiers: [{ handle: "markets", content: DOSSIER }] });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=monitoring]").click();
  await page.locator("tr[data-heading=equipment]").waitFor();
  return page;
}

const row = async (page: Page, heading: string) =>
  ((await page.locator(`tr[data-heading=${heading}]`).innerText()) ?? "").split(/\s*[\t\n]\s*/).filter(Boolean);

describe("budget against actual", () => {
  test("a heading unfolds to its lines, and a line leads to the budget", async () => {
    const page = await monitoring();
    expect(await row(page, "equipment")).toEqual(["equipment", "1000", "450", "550", "45 %"]);
    await page.locator("tr[data-heading=equipment] .fold").click();
    const line = page.locator('[data-spending="budget/lines/bins/label"]');
    expect(await line.textContent()).toBe("Bennes");
    expect(await barriers(page), "budget against actual").toEqual([]);
    await line.click();
    await page.locator("[data-stage=budget][aria-current=page]").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path")?.startsWith("budget/lines/bins"));
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("an expense changed in the list moves the figures at once", async () => {
    const page = await monitoring();
    const amount = page.locator('[data-path="monitoring/expenses/e1/amount"]');
    await amount.click();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1200");
    await page.keyboard.press("Enter");
    await page.locator("tr[data-heading=equipment] td.over").waitFor();
    expect(await row(page, "equipment")).toContain("dépassé");
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

describe("expenses from a spreadsheet", () => {
  test("lines are found by their label in either language, and what was not found is named", async () => {
    const page = await monitoring();
    const list = page.locator('[data-list="monitoring/expenses"]');
    await list.locator('[data-path="monitoring/expenses/e1/line"]').click();
    const pasted = [
      "Ligne du budget\tPayée le\tIntitulé\tMontant\tNuméro de la pièce",
      "Bins\t02/07/2027\tSeconde benne\t510,50\tF-2",
      "sejours des agents\t15/09/2027\tSéjour de trois agents\t270\tF-3",
      "Billets d’avion\t16/09/2027\tDeux billets\t1 400\tF-4",
    ].join("\n");
    await page.evaluate((text) => {
      const before = document.activeElement;
      const carrier = document.createElement("textarea");
      carrier.value = text;
      document.body.append(carrier);
      carrier.select();
      document.execCommand("copy");
      carrier.remove();
      if (before instanceof HTMLElement) before.focus();
    }, pasted);
    await list.locator('[data-path="monitoring/expenses/e1/line"]').press("ArrowDown");
    await page.keyboard.press("Control+v");
    await list.locator(".report").waitFor();
    const told = (await list.locator(".report").innerText()).replaceAll(/[\u00a0\u202f]/g, " ");
    expect(told, "the line that the budget does not have is named").toContain("Billets d’avion");
    const written = await list.locator('[data-path$="/line"] .text').evaluateAll((cells) => cells.map((each) => each.textContent));
    expect(written.filter(Boolean)).toEqual(expect.arrayContaining(["Bennes", "Séjours des agents", "Billets d’avion"]));
    await page.locator("tr[data-heading=travel]").filter({ hasText: "270" }).waitFor();
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

/** A file with one row to be added, one that is there and one that is not read. */
const REVIEW: ExpensesReview = {
  ticket: "first",
  file: "comptes 2027.xlsx",
  sheet: "Dépenses",
  sheets: ["Dépenses", "Paiements"],
  sentence: "1 dépense à ajouter, du 2 juillet 2027 : 510,50 €.",
  notices: ["Une ligne est déjà dans le dossier : elle ne sera pas comptée deux fois."],
  added: 1,
  known: 1,
  unread: 1,
  rows: [
    { row: 2, fate: "added", date: "02/07/2027", label: "Seconde benne", line: "Bennes", amount: "510,50 €", voucher: "F-2", notes: [] },
    { row: 3, fate: "known", date: "01/06/2027", label: "Première benne", line: "Bennes", amount: "450,00 €", voucher: "F-1", notes: [] },
    { row: 4, fate: "unread", date: "", label: "Billets", line: "", amount: "", voucher: "F-4", notes: ["Dépenses!C4 : « douze » n’est pas un montant."] },
  ],
};

describe("expenses from a file", () => {
  test("are shown row by row, and only what a person accepts is added", async () => {
    const page = await monitoring({ expenses: REVIEW });
    await page.getByRole("button", { name: "Importer depuis un tableur" }).click();
    const review = page.locator("[data-expenses]");
    await review.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("comptes 2027.xlsx"));
    expect(await review.locator("[data-fate=unread]").innerText()).toContain("Illisible");
    expect(await review.locator(".cells").innerText()).toContain("Dépenses!C4");
    expect(await barriers(page), "the review").toEqual([]);

    await review.locator("select").selectOption("Paiements");
    await page.locator('[data-expenses="Paiements"]').waitFor();
    await page.getByRole("button", { name: "Ajouter la seule ligne lisible" }).click();
    await page.locator('[data-path$="/voucher"]', { hasText: "F-2" }).waitFor();
    expect(await page.locator("[data-expenses]").count(), "the review is done with").toBe(0);
    const asked = await page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "take_expenses").map((call) => call.arguments));
    expect(asked, "what is taken in is what was shown last").toMatchObject([{ ticket: "second" }]);
    expect(faults(page)).toEqual([]);
    await page.close();
  });

  test("are left where the person wants none of them", async () => {
    const page = await monitoring({ expenses: REVIEW, language: "en", dark: true });
    await page.getByRole("button", { name: "Import from a spreadsheet" }).click();
    await page.getByRole("button", { name: "Add nothing" }).click();
    await page.getByRole("button", { name: "Import from a spreadsheet" }).waitFor();
    expect(await page.evaluate(() => window.passerelle.calls.some((call) => call.command === "take_expenses"))).toBe(false);
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

test("the report is prepared from the stage, and the export asks which one", async () => {
  const page = await monitoring();
  const wishes = () => page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "live_page").map((call) => call.arguments["wish"]));
  await page.waitForFunction(() => window.passerelle.calls.some((call) => call.command === "live_page"));
  expect((await wishes()).at(-1), "beside the stage stands the report").toMatchObject({ report: "" });
  await page.getByRole("button", { name: "Préparer le rapport" }).click();
  expect(await page.getByRole("radio", { name: /Rapport au financeur/ }).isChecked()).toBe(true);
  const choice = page.getByLabel("Rapport", { exact: true });
  expect(await choice.locator("option").allTextContents()).toContain("Rapport intermédiaire – Fonds des villes – 30\u00a0septembre 2028");
  await choice.selectOption("mid");
  await page.getByRole("button", { name: "Choisir l’emplacement et exporter" }).click();
  await page.waitForFunction(() => window.passerelle.calls.some((call) => call.command === "export_document"));
  const asked = await page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "export_document").at(-1)?.arguments);
  expect(asked).toMatchObject({ request: { kind: "report", report: "mid" } });
  expect(await barriers(page), "the export").toEqual([]);
  expect(faults(page)).toEqual([]);
  await page.close();
});
