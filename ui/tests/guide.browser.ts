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

const DOSSIER: JsonRecord = {
  start: { title: { fr: "Des marchés propres", en: "Clean markets" }, main_language: "fr", currency: "EUR" },
  stakeholders: { list: [{ id: "union", name: { fr: "Union des commerçantes", en: "Traders’ union" } }] },
};

const OTHER: JsonRecord = { start: { title: { fr: "Œuvrer pour l’eau", en: "Working for water" }, main_language: "fr" } };

async function openDossier(page: Page): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=start]").waitFor();
}

const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const seek = (page: Page) => page.getByRole("combobox", { name: "Étape, champ, élément, dossier…" });
const chosen = (page: Page) => page.locator('[role=option][aria-selected="true"] .title');

async function jumpTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await seek(page).fill(words);
  await page.keyboard.press("Enter");
}

describe("Ctrl+K", () => {
  test("leads to a field of another stage, without accents, and gives it the focus", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await jumpTo(page, "ANNEE chiffre");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "territory/population_year");
    expect(faults(page)).toEqual([]);
  });

  test("leads to an item by its title, to a stage, and to the export", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await jumpTo(page, "union commercantes");
    await page.waitForFunction(() => document.activeElement?.closest('[data-item="stakeholders/list/union"]') !== null);
    await jumpTo(page, "budget");
    await page.locator("[data-stage=budget][aria-current=page]").waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await jumpTo(page, "exporter");
    await page.getByRole("heading", { level: 1, name: "Exporter" }).waitFor();
  });

  test("opens another dossier once what was typed in this one is saved", async () => {
    const page = await bench.open({
      dossiers: [
        { handle: "one", content: DOSSIER },
        { handle: "two", content: OTHER },
      ],
    });
    await openDossier(page);
    await field(page, "start/acronym").fill("CEMAP");
    await jumpTo(page, "oeuvrer");
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-path="start/title/fr"]')?.value === "Œuvrer pour l’eau");
    const order = await page.evaluate(() =>
      window.passerelle.calls.filter((call) => ["edit", "view"].includes(call.command)).map((call) => `${call.command} ${call.arguments["handle"]}`),
    );
    expect(order).toEqual(["view one", "edit one", "view two"]);
  });

  test("is walked through with the arrows, says how many there are, and closes with Escape", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await field(page, "start/acronym").focus();
    await page.keyboard.press("Control+k");
    await seek(page).fill("monnaie");
    await page.getByText(/^\d+ résultats$/).waitFor();
    const first = await chosen(page).textContent();
    await page.keyboard.press("ArrowDown");
    expect(await chosen(page).textContent()).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("[role=option]").last().getAttribute("aria-selected"), "the first is followed by the last").toBe("true");
    expect(await barriers(page)).toEqual([]);
    await seek(page).fill("qqqq");
    await page.getByText("Rien de ce nom.").waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "start/acronym");
  });

  test("offers first where one jumped last", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await jumpTo(page, "subsidiarite");
    await jumpTo(page, "territoire");
    await page.locator("[data-stage=territory][aria-current=page]").waitFor();
    await page.keyboard.press("Control+k");
    expect((await page.locator("[role=option] .title").allTextContents())[0]).toBe("Territoire");
  });

  test("works on the home: a dossier, a new one, the help", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await jumpTo(page, "nouveau");
    await page.getByRole("button", { name: "Créer le dossier" }).waitFor();
    await jumpTo(page, "glossaire");
    await page.getByRole("heading", { level: 1, name: "Glossaire" }).waitFor();
    await jumpTo(page, "marches");
    await page.locator("[data-stage=start][aria-current=page]").waitFor();
  });

  test("finds its way in a dossier of three hundred lines; what it takes is told, not judged", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => ({ id: `line${index}`, label: { fr: `Ligne de dépense ${index + 1}` } }));
    const page = await bench.open({ dossiers: [{ handle: "big", content: { ...DOSSIER, budget: { lines } } }] });
    await openDossier(page);
    await page.evaluate(() => {
      const state = window as unknown as { opened: number };
      const seen = new MutationObserver(() => {
        if (document.querySelector("dialog [role=option]") === null) return;
        state.opened = performance.now() - state.opened;
        seen.disconnect();
      });
      seen.observe(document.body, { childList: true, subtree: true });
      state.opened = performance.now();
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "k", ctrlKey: true }));
    });
    await seek(page).waitFor();
    const opened = await page.evaluate(() => (window as unknown as { opened: number }).opened);
    const typed = await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("dialog input");
      if (input === null) return Number.NaN;
      const started = performance.now();
      for (const word of ["l", "lig", "ligne 12", "depense budget", "reciprocite"]) {
        input.value = word;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        void document.body.offsetHeight;
      }
      return (performance.now() - started) / 5;
    });
    console.info(`Ctrl+K: opened in ${opened.toFixed(0)} ms, a letter in ${typed.toFixed(1)} ms`);
    await seek(page).fill("depense 271");
    await page.keyboard.press("Enter");
    await page.locator('[data-stage=budget][aria-current=page]').waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-item="budget/lines/line270"], [data-row="budget/lines/line270"], [data-path^="budget/lines/line270/"]') !== null);
  });
});

describe("a stage's page", () => {
  test("says before the search what the engagement lacks, and locks nothing", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await page.locator("[data-stage=search]").click();
    const gate = page.getByRole("region", { name: "Avant de chercher : votre engagement" });
    await gate.getByText("rien n’est verrouillé").waitFor();
    expect(await field(page, "search/profile/description/fr").or(page.locator('[data-path^="search/"]')).first().isEnabled()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await gate.getByRole("button", { name: "Le nombre d’habitants manque." }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "territory/population");
    await field(page, "territory/population").fill("1420612");
    await field(page, "territory/population").blur();
    await page.locator("[data-stage=motivations]").click();
    await page.locator('[data-list="motivations/list"] > .foot button').first().click();
    await field(page, "motivations/debated_on").fill("12/03/2026");
    await field(page, "motivations/debated_on").blur();
    await page.getByText("Rien ne manque à cette étape.").waitFor();
    await page.locator("[data-stage=search]").click();
    await page.getByText("Votre engagement est construit").waitFor();
  });

  test("tells at its top what endangers the engagement, and why", async () => {
    const content = { ...DOSSIER, motivations: { list: [{ id: "one", reason: { fr: "Apprendre" } }] } };
    const page = await bench.open({ dossiers: [{ handle: "one", content }] });
    await openDossier(page);
    await page.locator("[data-stage=motivations]").click();
    const watch = page.getByRole("region", { name: "Vigilance" });
    await watch.getByText("Aucune motivation n’a été débattue par l’assemblée.").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await watch.getByRole("button", { name: /^Pourquoi/ }).click();
    await page.getByRole("heading", { level: 1, name: "L’assemblée a débattu d’au moins une motivation." }).waitFor();
    await page.getByRole("button", { name: "Fermer l’aide" }).click();
    await watch.getByRole("button", { name: /^Y aller/ }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "motivations/debated_on");
  });

  test("sums up what was refused, once a field is left, and leads to it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await page.locator("[data-stage=territory]").click();
    await field(page, "territory/population_year").fill("l’an dernier");
    const summary = page.getByRole("region", { name: /pas enregistrée/ });
    expect(await summary.count(), "nobody is corrected while typing").toBe(0);
    await field(page, "territory/population_year").blur();
    await page.getByRole("region", { name: "Une réponse n’est pas enregistrée" }).waitFor();
    await field(page, "territory/budget").fill("beaucoup");
    await field(page, "territory/budget").blur();
    await page.getByRole("region", { name: "2 réponses ne sont pas enregistrées" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.locator("[data-stage=start]").click();
    await summary.getByRole("button", { name: /Budget.*Territoire/ }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "territory/budget");
    expect(await field(page, "territory/budget").inputValue()).toBe("beaucoup");
    await field(page, "territory/budget").fill("1250");
    await field(page, "territory/budget").blur();
    await page.getByRole("region", { name: "Une réponse n’est pas enregistrée" }).waitFor();
  });
});

describe("the help", () => {
  test("opens with F1 on the stage in hand and closes back to it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await page.locator("[data-stage=territory]").click();
    await page.keyboard.press("F1");
    await page.getByRole("heading", { level: 1, name: /Territoire/ }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Ce que Passerelle vérifie ici" }).waitFor();
    await page.getByRole("button", { name: "Fermer l’aide" }).click();
    await page.locator("[data-stage=territory][aria-current=page]").waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  });

  test("a word of the glossary is found and shown", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }] });
    await openDossier(page);
    await jumpTo(page, "glossaire portage");
    await page.waitForFunction(() => document.activeElement?.id === "glossary-carriers");
    const box = await page.locator("#glossary-carriers").boundingBox();
    expect(box !== null && box.y > 60 && box.y < 800, "it stands in view").toBe(true);
  });

  test.each([
    { language: "fr" as const, dark: false },
    { language: "en" as const, dark: true },
  ])("axe finds nothing on its pages, $language", async ({ language, dark }) => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: DOSSIER }], language, dark });
    await openDossier(page);
    await page.keyboard.press("F1");
    const names = language === "fr" ? ["Étapes", "Règles", "Glossaire", "Clavier", "À propos"] : ["Stages", "Rules", "Glossary", "Keyboard", "About"];
    const contents = page.getByRole("navigation", { name: language === "fr" ? "Pages de l’aide" : "Pages of the help" });
    expect(await barriers(page), "stage").toEqual([]);
    for (const name of names) {
      await contents.getByRole("button", { name }).click();
      await contents.locator(`[aria-current=page]`, { hasText: name }).waitFor();
      expect(await barriers(page), name).toEqual([]);
    }
    expect(faults(page)).toEqual([]);
  });
});
