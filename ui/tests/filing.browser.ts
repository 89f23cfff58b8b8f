// The way to the deadline in the window: the calendar and what it leads to, the reminders, the sign-off, the page to decide.
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

const AIMED: JsonRecord = {
  start: {
    title: { fr: "Des marchés propres", en: "Clean markets" },
    main_language: "fr",
    target_calls: [{ id: "call", call: "aimf", deadline: "2027-03-31" }],
  },
};

async function open(page: Page, stage: string): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.locator(`[data-stage=${stage}]`).click();
  await page.locator(`[data-stage=${stage}][aria-current=page]`).waitFor();
}

const focusedPath = (page: Page) => page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-path]")?.dataset["path"]);
const step = (page: Page, code: string) => page.locator(`[data-step=${code}]`);
const ends = (path: string) => new RegExp(`^${path.replaceAll("/", "\\/")}$`);

describe("the calendar", () => {
  test("says whether the deadline can be met, and each step leads to its field and follows it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: AIMED }] });
    await open(page, "filing");
    await page.getByText("Le délai ordinaire de convocation n’est plus tenable.").waitFor();
    expect(await step(page, "council").innerText()).toContain("Trop tard");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Ouvrir : Réunir l’assemblée délibérante" }).click();
    await expect.poll(() => focusedPath(page)).toMatch(ends("agreement/deliberation/session_on"));
    await page.keyboard.type("02/03/2027");
    await page.keyboard.press("Tab");
    await page.locator('[data-saved="saved"]').waitFor();
    await page.locator("[data-stage=filing]").click();
    await page.getByText("Le calendrier tient.").waitFor();
    expect(await step(page, "council").innerText()).toContain("Fait le 2027-03-02.");
    expect(faults(page)).toEqual([]);
  });

  test("begins a submission with what the dossier knows, and then leads to it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: AIMED }] });
    await open(page, "filing");
    await page.getByRole("button", { name: "Ouvrir un dépôt pour cet appel" }).click();
    await page.getByRole("button", { name: "Voir le dépôt" }).waitFor();
    const calls = await page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "insert").map((call) => call.arguments));
    expect(calls[0]).toMatchObject({ list: "filing/submissions", content: { call: "aimf", amount: "180000.00 EUR", status: "preparing" } });
  });

  test("asks for the deadline where there is none", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: { start: { title: { fr: "Sans date" }, main_language: "fr" } } }] });
    await open(page, "filing");
    await page.getByRole("button", { name: "Indiquer la date de dépôt" }).click();
    await page.locator("[data-stage=start][aria-current=page]").waitFor();
  });

  test("fits a narrow window, in English and in the dark as well", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: AIMED }], language: "en", dark: true, width: 1024, height: 640 });
    await open(page, "filing");
    await page.getByText("The ordinary notice can no longer be kept.").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await barriers(page)).toEqual([]);
  });
});

describe("signing off", () => {
  test("asks who signs, and tells later whether the dossier is still the same", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: AIMED }] });
    await open(page, "filing");
    const sign = page.locator("form").getByRole("button", { name: "Valider cette version" });
    await sign.click();
    await page.getByText("Indiquez la fonction de la personne qui valide.").waitFor();
    await page.getByLabel("Fonction de la personne qui valide").fill("Maire");
    await sign.click();
    await page.getByText("Maire : le dossier n’a pas changé depuis.").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.locator("[data-stage=start]").click();
    await page.locator('[data-path="start/acronym"]').fill("MP");
    await page.keyboard.press("Tab");
    await page.locator('[data-saved="saved"]').waitFor();
    await page.locator("[data-stage=filing]").click();
    await page.getByText("Maire : le dossier a changé depuis.").waitFor();
    expect(faults(page)).toEqual([]);
  });
});

describe("the reminders", () => {
  const candidate = (id: string, on: string) => ({ id, name: { fr: `Ville ${id}` }, next_step: { fr: `Appeler ${id}` }, next_step_on: on });
  const BUSY: JsonRecord = {
    start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
    search: { candidates: [candidate("b", "2099-01-15"), candidate("a", "2026-01-15")] },
  };

  test("stand on the home by how near they are, and lead to their place", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: BUSY }] });
    const section = page.getByRole("region", { name: "À faire prochainement" });
    const lines = (await section.innerText()).split("\n").map((line) => line.trim());
    expect(lines.indexOf("En retard")).toBeLessThan(lines.indexOf("Appeler a"));
    expect(lines.indexOf("Appeler a")).toBeLessThan(lines.indexOf("Sous trente jours"));
    expect(await section.innerText()).toContain("Ville a · Des marchés propres");
    expect(await barriers(page)).toEqual([]);
    await section.getByRole("button", { name: "Appeler a" }).click();
    await expect.poll(() => focusedPath(page)).toMatch(ends("search/candidates/a/next_step_on"));
    expect(faults(page)).toEqual([]);
  });

  test("are few at first, and all of them when asked for", async () => {
    const candidates = Array.from({ length: 9 }, (_, index) => candidate(`c${index}`, `2026-01-1${index}`));
    const page = await bench.open({ dossiers: [{ handle: "one", content: { ...BUSY, search: { candidates } } }] });
    const rows = page.locator("[data-reminder]");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    await page.getByRole("button", { name: "Afficher 6 autres rappels" }).click();
    expect(await rows.count()).toBe(9);
    await page.getByRole("button", { name: "Afficher moins de rappels" }).click();
    expect(await rows.count()).toBe(3);
  });
});

describe("the page to decide", () => {
  test("is reached from the stages and by jumping, and leads on", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: AIMED }] });
    await page.locator("[data-handle]").first().click();
    await page.getByRole("button", { name: "Pour décider, en une page" }).click();
    await page.getByRole("heading", { level: 1, name: "Pour décider, en une page" }).waitFor();
    expect(await page.locator('[data-mayor="own_cash"]').innerText()).toContain("126 498,29 €");
    expect(await page.getByRole("row", { name: /En tout/ }).innerText()).toContain("198");
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Aucune motivation n’est encore écrite." }).click();
    await page.locator("[data-stage=motivations][aria-current=page]").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("decider");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Pour décider, en une page" }).waitFor();
    expect(faults(page)).toEqual([]);
  });
});
