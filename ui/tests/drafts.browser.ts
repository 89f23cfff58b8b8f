// The drafted documents: read passage by passage, rewritten, and brought back to the drafted words.
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

const PARTNERSHIP: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, main_language: "fr" },
  territory: { name: { fr: "Ville de Pointe-Noire" } },
  search: { candidates: [{ id: "h", name: { fr: "Le Havre" } }, { id: "l", name: { fr: "Grand Lomé" }, chosen: true }] },
  agreement: { object: { fr: "Trier les déchets de quatre marchés." } },
};

async function openDrafts(content: JsonRecord = PARTNERSHIP): Promise<Page> {
  const page = await bench.open({ dossiers: [{ handle: "d", content }] });
  await page.locator("[data-handle]").first().click();
  await page.getByRole("button", { name: "Documents du partenariat" }).click();
  await page.getByRole("heading", { level: 1, name: "Documents du partenariat" }).waitFor();
  return page;
}

describe("the drafted documents", () => {
  test("a passage is rewritten, keeps its words, and goes back to the drafted ones", async () => {
    const page = await openDrafts();
    await page.getByRole("radio", { name: /Convention/ }).check();
    const passage = page.locator("[data-passage]").first();
    const drafted = await passage.locator(".text").innerText();
    await passage.getByRole("button", { name: /Réécrire/ }).click();
    const area = passage.getByRole("textbox");
    expect(await area.inputValue()).toBe(drafted);
    await area.fill("Nos mots à nous.");
    await area.blur();
    await page.locator('[data-saved="saved"]').waitFor();
    await page.getByRole("radio", { name: /Délibération/ }).check();
    await page.getByRole("radio", { name: /Convention/ }).check();
    expect(await passage.getByRole("textbox").inputValue()).toBe("Nos mots à nous.");
    expect(await barriers(page)).toEqual([]);
    await passage.getByRole("button", { name: /Revenir au texte préparé/ }).click();
    await passage.getByRole("button", { name: /Réécrire/ }).waitFor();
    expect(await passage.locator(".text").innerText()).toBe(drafted);
    await page.close();
  });

  test("a letter addresses the candidate retained, or another that is chosen", async () => {
    const page = await openDrafts();
    await page.getByRole("radio", { name: /Lettre d’approche/ }).check();
    const to = page.getByRole("combobox", { name: "Destinataire" });
    expect(await to.inputValue()).toBe("l");
    await to.selectOption("h");
    await page.locator("[data-passage]").first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test("without a candidate a letter leads to the search", async () => {
    const page = await openDrafts({ start: PARTNERSHIP["start"]! });
    await page.getByRole("radio", { name: /Lettre d’approche/ }).check();
    await page.getByRole("button", { name: "Chercher un partenaire" }).click();
    await page.locator("[data-stage=search][aria-current=page]").waitFor();
    await page.close();
  });
});
