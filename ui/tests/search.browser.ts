// The partner search: places found as one types, candidates ranked, mapped, compared and followed, leads of three axes, networks.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { JsonRecord } from "../src/lib/shape";
import { Bench, barriers } from "./browser";

let bench: Bench;

beforeAll(async () => {
  bench = await Bench.start();
});

afterAll(async () => {
  await bench.stop();
});

const SEARCH: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
  search: {
    candidates: [
      { id: "h", name: { fr: "Le Havre" }, country: "FR", region: "Normandie", stage: "approached", shared_challenges: 4 },
      { id: "l", name: { fr: "Grand Lomé" }, country: "TG", stage: "identified", shared_challenges: 5 },
    ],
    networks: [{ id: "x", name: { fr: "Villes du fleuve" } }],
    leads: [{ id: "p", axis: "stakeholders", title: { fr: "Par l’Amicale" }, status: "planned" }],
  },
};

async function openSearch(content: JsonRecord = SEARCH): Promise<Page> {
  const page = await bench.open({ dossiers: [{ handle: "d", content }] });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=search]").click();
  await page.locator("[data-stage=search][aria-current=page]").waitFor();
  return page;
}

const view = (page: Page) => page.locator('details[data-view="search/candidates"]');

describe("the partner search", () => {
  test("a place is found among its namesakes and taken by keys, once", async () => {
    const page = await openSearch({ start: SEARCH["start"]! });
    const finder = page.getByRole("combobox", { name: "Ajouter une collectivité" });
    for (const said of ["est maintenant parmi", "est déjà parmi"]) {
      await finder.fill("suzhou");
      await view(page).getByRole("option", { name: /Anhui/ }).waitFor();
      const names = await view(page).getByRole("option").allInnerTexts();
      expect(names.filter((name) => /Jiangsu|Anhui/.test(name)).length).toBe(2);
      await finder.press("ArrowDown");
      await finder.press("Enter");
      await view(page).getByText(said).waitFor();
    }
    expect(await view(page).locator("[data-candidate]").count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("a name that the gazetteer does not know stands as it is typed", async () => {
    const page = await openSearch({ start: SEARCH["start"]! });
    const finder = page.getByRole("combobox", { name: "Ajouter une collectivité" });
    await finder.fill("Nulle-Part-sur-Mer");
    await view(page).getByRole("option", { name: /Rien de ce nom/ }).waitFor();
    await finder.press("Enter");
    await view(page).locator("[data-candidate]", { hasText: "Nulle-Part-sur-Mer" }).waitFor();
    await page.close();
  });

  test("the follow-up moves a candidate on, and asks before contacts are removed", async () => {
    const page = await openSearch();
    await page.getByRole("radio", { name: "Suivi" }).check({ force: true });
    const select = page.getByRole("combobox", { name: "Avancement de Le Havre" });
    await select.selectOption("visit");
    await view(page).getByRole("heading", { level: 3, name: /Visite/ }).waitFor();
    expect(await page.getByRole("combobox", { name: "Avancement de Le Havre" }).inputValue()).toBe("visit");
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("candidates stand side by side with what each mark rests on where that is asked for", async () => {
    const page = await openSearch();
    await page.getByRole("radio", { name: "Comparaison" }).check({ force: true });
    const table = view(page).getByRole("table", { name: "Comparaison" });
    expect(await table.locator("thead th").count()).toBe(2);
    await page.getByRole("checkbox", { name: "Grand Lomé" }).uncheck();
    expect(await table.locator("thead th").count()).toBe(1);
    const short = (await table.innerText()).length;
    await page.getByRole("checkbox", { name: "Montrer sur quoi repose chaque note" }).check();
    expect((await table.innerText()).length).toBeGreaterThan(short);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("a lead of an axis becomes a candidate, and a network that nobody follows is offered as a lead", async () => {
    const page = await openSearch();
    const leads = page.locator('details[data-view="search/leads"]');
    await leads.getByRole("button", { name: /Ajouter à mes pistes/ }).first().click();
    await leads.getByText(/Piste ajoutée/).waitFor();
    await leads.getByRole("button", { name: /En faire un partenaire envisagé – Par l’Amicale/ }).click();
    await leads.getByText(/Partenaire envisagé\s:/).waitFor();
    expect(await view(page).locator("[data-candidate]").count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("a network of the directory is noted among ours, once", async () => {
    const page = await openSearch();
    const directory = page.locator('details[data-view="search/networks"]');
    await directory.getByRole("searchbox", { name: "Chercher un réseau" }).fill("cglu");
    await directory.getByRole("button", { name: /Ajouter à mes réseaux/ }).first().click();
    await directory.getByRole("button", { name: /Déjà dans vos réseaux/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});
