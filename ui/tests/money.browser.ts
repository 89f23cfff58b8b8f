// Budget, scenarios and calls: figures always in sight, sides that add up, hypotheses side by side, calls compared.
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

const BUDGET: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
  budget: {
    lines: [
      { id: "a", heading: "works", label: { fr: "Aire de compostage" }, quantity: "1", unit_cost: "90 EUR", payers: [{ id: "p", source: "city", share: "100" }] },
      { id: "b", heading: "travel", label: { fr: "Visite" }, quantity: "1", unit_cost: "10 EUR" },
    ],
    sources: [
      { id: "city", name: { fr: "Ville" }, amount: "60 EUR" },
      { id: "state", name: { fr: "Ministère" }, amount: "40 EUR" },
    ],
  },
};

async function openBudget(page: Page): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=budget]").click();
  await page.locator("[data-stage=budget][aria-current=page]").waitFor();
}

async function openCalls(page: Page): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.getByRole("button", { name: "Comparer les appels" }).click();
  await page.getByRole("heading", { level: 1, name: "Comparer les appels" }).waitFor();
}

describe("the budget", () => {
  test("the totals stay in sight when the page is scrolled to its end", async () => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await openBudget(page);
    const totals = page.getByRole("complementary", { name: "Totaux" });
    await totals.waitFor();
    await page.locator("main").evaluate((main) => main.scrollTo(0, main.scrollHeight));
    expect(await totals.isVisible()).toBe(true);
    expect((await totals.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await page.close();
  });

  test("a side is chosen by keys and its rows lead to what they are about", async () => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await openBudget(page);
    await page.getByRole("radio", { name: "Par rubrique" }).focus();
    await page.keyboard.press("ArrowRight");
    const table = page.getByRole("table", { name: "Par source de financement" });
    expect(await table.getByRole("row").allInnerTexts()).toHaveLength(4);
    await table.getByRole("button", { name: "Ville" }).click();
    await page.locator('[data-item="budget/sources/city"]').waitFor();
    await page.close();
  });

  test("a source supposed to refuse becomes a scenario beside the plan", async () => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await openBudget(page);
    await page.getByRole("combobox", { name: "Hypothèse" }).selectOption({ label: "Ministère refuse" });
    await page.getByRole("button", { name: "Ajouter ce scénario" }).click();
    const table = page.getByRole("table", { name: "Et si une source refusait ?" });
    await table.waitFor();
    const missing = table.getByRole("row", { name: /Numéraire manquant/ });
    expect(await missing.getByRole("cell").allInnerTexts()).toEqual(["0", "40"]);
    const changes = await page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "insert"));
    expect(changes[0]?.arguments["content"]).toEqual({ title: { fr: "Ministère refuse" }, changes: [{ source: "state" }] });
    await page.close();
  });

  test.each(["light", "dark"] as const)("bears no barriers with a scenario, %s", async (scheme) => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await page.emulateMedia({ colorScheme: scheme });
    await openBudget(page);
    await page.getByRole("combobox", { name: "Hypothèse" }).selectOption({ label: "Ministère refuse" });
    await page.getByRole("button", { name: "Ajouter ce scénario" }).click();
    await page.getByRole("table", { name: "Et si une source refusait ?" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults(page)).toEqual([]);
    await page.close();
  });
});

describe("the comparison of calls", () => {
  test("calls that are open come first, each with what it still needs and its rules in full", async () => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await openCalls(page);
    expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["À compléter (1)", "Appels qui ne vous sont pas ouverts (1)"]);
    const first = page.locator("[data-call]").first();
    await first.getByText("L’appel en détail").click();
    await first.getByRole("table", { name: "Ce que change l’édition 2099" }).waitFor();
    expect(await first.innerText()).toContain("Les rapports des projets précédents ont été remis.");
    expect(await barriers(page)).toEqual([]);
    await first.getByRole("button", { name: /Y aller/ }).click();
    await page.locator("[data-stage=budget][aria-current=page]").waitFor();
    await page.close();
  });

  test("a call is copied into the dossier to be adapted, and stands among the calls then", async () => {
    const page = await bench.open({ dossiers: [{ handle: "d", content: BUDGET }] });
    await openCalls(page);
    await page.locator("[data-call]").first().getByRole("button", { name: /Copier pour l’adapter/ }).click();
    await page.locator("[data-stage=start][aria-current=page]").waitFor();
    await page.locator('[data-item^="start/own_calls/"]').first().waitFor();
    await page.getByRole("button", { name: "Comparer les appels" }).click();
    expect(await page.locator("[data-call]").first().innerText()).toContain("décrit par vous");
    await page.close();
  });
});
