import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { Shape } from "../src/backend";
import { leafPaths, type JsonRecord } from "../src/lib/shape";
import { Bench, barriers, faults } from "./browser";
import model from "./generated/model.json";

let bench: Bench;

beforeAll(async () => {
  bench = await Bench.start();
});

afterAll(async () => {
  await bench.stop();
});

const EMPTY: JsonRecord = { start: { title: { fr: "Des marchés propres", en: "Clean markets" }, main_language: "fr", currency: "EUR" } };

const STAGES = [
  "start", "motivations", "carriers", "stakeholders", "territory", "challenges", "contributions", "search", "agreement",
  "actions", "budget", "filing", "monitoring",
];

async function openDossier(page: Page): Promise<void> {
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=start]").waitFor();
}

const field = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const saved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();
const calls = (page: Page, command: string) =>
  page.evaluate((name) => window.passerelle.calls.filter((call) => call.command === name).map((call) => call.arguments), command);

/** A dossier in which every list, also those within items, has one item. */
function oneOfEach(shape: Shape): JsonRecord[string] {
  switch (shape.is) {
    case "record":
      return Object.fromEntries(shape.fields.map((each) => [each.name, oneOfEach(each.shape)]).filter(([, value]) => value !== null));
    case "list":
      return [{ id: "only", ...(oneOfEach(shape.item) as JsonRecord) }];
    default:
      return null;
  }
}

describe("every field of the model", () => {
  test.each(["fr", "en"] as const)("has exactly one control, in a dossier written in %s", async (language) => {
    const content = oneOfEach(model as Shape) as JsonRecord;
    (content["start"] as JsonRecord)["main_language"] = language;
    const page = await bench.open({ dossiers: [{ handle: "all", content }], language, cards: true });
    await openDossier(page);
    const found: string[] = [];
    for (const stage of STAGES) {
      await page.locator(`[data-stage=${stage}]`).click();
      await page.locator(`[data-stage=${stage}][aria-current=page]`).waitFor();
      for (let closed = page.locator('[data-item] [aria-expanded="false"][aria-controls], [data-item] > * > [aria-expanded="false"]'); (await closed.count()) > 0; ) {
        await closed.first().click();
      }
      for (const path of await page.locator("#page [data-path]").evaluateAll((all) => all.map((each) => each.getAttribute("data-path") ?? ""))) {
        found.push(path.replaceAll("/only", "/*"));
      }
    }
    expect(found.toSorted()).toEqual(leafPaths(model as Shape).toSorted());
    expect(faults(page)).toEqual([]);
  });
});

describe("who asked for less motion", () => {
  test("sees nothing move on any stage", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openDossier(page);
    const lasting = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((each) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
            const longest = (written: string) => Math.max(...written.split(",").map((one) => Number.parseFloat(one)));
            return longest(transitionDuration) > 0.01 || (animationName !== "none" && longest(animationDuration) > 0.01);
          })
          .map((each) => each.outerHTML.slice(0, 80)),
      );
    for (const stage of STAGES) {
      await page.locator(`[data-stage=${stage}]`).click();
      await page.locator(`[data-stage=${stage}][aria-current=page]`).waitFor();
      expect(await lasting(), stage).toEqual([]);
    }
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect((await lasting()).length, "without the wish something moves, so that this test can fail").toBeGreaterThan(0);
  });
});

describe("saving", () => {
  test("what is typed is saved after a pause, and the mark says so only then", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.evaluate(() => (window.passerelle.held = true));
    await field(page, "start/acronym").pressSequentially("CEMAP ");
    await page.locator('[data-saved="saving"]').waitFor();
    await page.waitForFunction(() => window.passerelle.calls.some((call) => call.command === "edit"));
    await page.evaluate(() => window.passerelle.release());
    await saved(page);
    expect(await field(page, "start/acronym").inputValue(), "the blank at the end stays under the hands").toBe("CEMAP ");
    await field(page, "start/acronym").blur();
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAP");
  });

  test("an answer that comes late does not touch what was typed since", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.evaluate(() => (window.passerelle.held = true));
    await field(page, "start/acronym").pressSequentially("CEM");
    await page.waitForFunction(() => window.passerelle.calls.some((call) => call.command === "edit"));
    await field(page, "start/acronym").pressSequentially("AP");
    await page.evaluate(() => window.passerelle.release());
    await saved(page);
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAP");
    expect((await calls(page, "edit")).at(-1)).toMatchObject({ path: "start/acronym", value: "CEMAP" });
  });

  test("leaving for another stage keeps and saves what was just typed", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await field(page, "start/acronym").fill("CEMAP");
    await page.locator("[data-stage=budget]").click();
    await saved(page);
    await page.locator("[data-stage=start]").click();
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAP");
  });

  test("a disk that refuses is told with its remedy, and nothing typed is lost when it comes back", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.evaluate(() => {
      window.passerelle.broken = { code: "full", sentence: "Le disque est plein.", hint: "Libérez de la place.", path: null, details: [] };
    });
    await field(page, "start/acronym").fill("CEMAP");
    await page.getByRole("alert").filter({ hasText: "Le disque est plein." }).filter({ hasText: "Libérez de la place." }).waitFor();
    await page.locator('[data-saved="failed"]').waitFor();
    await field(page, "start/summary/fr").fill("Deux villes, un marché.");
    await page.evaluate(() => (window.passerelle.broken = null));
    await page.getByRole("button", { name: "Réessayer" }).click();
    await saved(page);
    const edits = (await calls(page, "edit")).map((each) => each["value"]);
    expect(edits).toContain("CEMAP");
    expect(edits).toContain("Deux villes, un marché.");
  });

  test("closing the window saves first what was just typed", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await field(page, "start/acronym").fill("CEMAP");
    await page.evaluate(() => document.dispatchEvent(new Event("passerelle:close-asked")));
    await page.waitForFunction(() => window.passerelle.calls.some((call) => call.command === "close"));
    const order = await page.evaluate(() => window.passerelle.calls.map((call) => call.command).filter((name) => name === "edit" || name === "close"));
    expect(order).toEqual(["edit", "close"]);
  });

  test("closing while the disk refuses asks whether to stay", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.evaluate(() => {
      window.passerelle.broken = { code: "full", sentence: "Le disque est plein.", hint: "Libérez de la place.", path: null, details: [] };
    });
    await field(page, "start/acronym").fill("CEMAP");
    await page.evaluate(() => document.dispatchEvent(new Event("passerelle:close-asked")));
    await page.getByRole("button", { name: "Rester" }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await calls(page, "close"), "the window stays open meanwhile").toEqual([]);
    await page.getByRole("button", { name: "Rester" }).click();
    expect(await calls(page, "stay")).toHaveLength(1);
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAP");
  });

  test("a value that does not fit stays in its field with the sentence beside it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.locator("[data-stage=territory]").click();
    const budget = field(page, "territory/budget");
    await budget.fill("beaucoup");
    expect(await budget.getAttribute("aria-invalid"), "nobody is corrected while typing").toBeNull();
    await budget.blur();
    await page.locator(".failure").getByText("Ce montant ne se lit pas. Écrivez par exemple").waitFor();
    expect(await budget.inputValue()).toBe("beaucoup");
    expect(await budget.getAttribute("aria-invalid")).toBe("true");
    await page.locator('[data-saved="refused"]').waitFor();
    await budget.fill("1 250,50");
    await budget.blur();
    await saved(page);
    expect(await budget.inputValue()).toBe("1\u202f250,50");
    expect((await calls(page, "edit")).at(-1)).toMatchObject({ path: "territory/budget", value: "1250.50 EUR" });
  });

  test("a day typed in words is stored, and shown in figures", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.locator("[data-stage=actions]").click();
    await field(page, "actions/starts_on").fill("31 mars 2027");
    await field(page, "actions/starts_on").blur();
    await saved(page);
    expect(await field(page, "actions/starts_on").inputValue()).toBe("31/03/2027");
  });
});

describe("steps", () => {
  test("are taken back and forward, and lead to where they show", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    const undo = page.getByRole("button", { name: "Annuler", exact: true });
    const redo = page.getByRole("button", { name: "Rétablir", exact: true });
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    await field(page, "start/acronym").fill("CEMAP");
    await page.locator("[data-stage=motivations]").click();
    await page.locator('[data-list="motivations/list"] > .foot button').first().click();
    await saved(page);
    await page.locator("[data-stage=budget]").click();

    await undo.click();
    await page.locator('[data-stage="motivations"][aria-current="page"]').waitFor();
    expect(await page.locator('[data-list="motivations/list"] [data-item]').count()).toBe(0);
    await page.locator("main").focus();
    await page.keyboard.press("Control+z");
    await page.locator('[data-stage="start"][aria-current="page"]').waitFor();
    expect(await field(page, "start/acronym").inputValue()).toBe("");
    expect(await undo.isDisabled()).toBe(true);

    await redo.click();
    await page.waitForFunction(() => window.passerelle.calls.filter((call) => call.command === "redo").length === 1);
    await saved(page);
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAP");
  });

  test("leave the keys of a text field to the field", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await field(page, "start/acronym").fill("CEMAP");
    await saved(page);
    await field(page, "start/acronym").press("Control+z");
    expect(await calls(page, "undo")).toEqual([]);
  });
});

describe("lists", () => {
  test("items are added, filled, moved, removed and brought back", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.locator("[data-stage=motivations]").click();
    const list = page.locator('[data-list="motivations/list"]');
    for (const reason of ["Apprendre des autres", "Nourrir la ville"]) {
      await list.locator(":scope > .foot button").first().click();
      const item = list.locator("[data-item]").last();
      await item.locator("textarea:visible").first().fill(reason);
      await item.locator("[aria-expanded=true]").first().click();
    }
    await saved(page);
    const titles = () => list.locator("[data-item] .title").allTextContents();
    expect(await titles()).toEqual(["Apprendre des autres", "Nourrir la ville"]);

    await list.locator("[data-item]").last().locator("[aria-expanded]").first().click();
    await page.getByRole("button", { name: "Monter" }).click();
    await page.waitForFunction(() => document.querySelector("[data-item] .title")?.textContent === "Nourrir la ville");

    await page.getByRole("button", { name: "Supprimer", exact: true }).click();
    await page.getByText("« Nourrir la ville » est supprimé.").waitFor();
    expect(await titles()).toEqual(["Apprendre des autres"]);
    await page.getByRole("button", { name: "Annuler la suppression" }).click();
    await page.getByText("« Nourrir la ville » est supprimé.").waitFor({ state: "detached" });
    expect(await titles()).toEqual(["Nourrir la ville", "Apprendre des autres"]);
  });

  test("three hundred budget lines open at once", async () => {
    const lines = Array.from({ length: 300 }, (_, index) => ({
      id: `line${index}`,
      label: { fr: `Ligne ${index + 1}` },
      heading: "equipment",
      quantity: "4",
      unit_cost: "12500.00 EUR",
    }));
    const page = await bench.open({ dossiers: [{ handle: "big", content: { ...EMPTY, budget: { lines } } }] });
    await openDossier(page);
    await page.locator("[data-stage=budget]").click();
    await page.locator('[data-item="budget/lines/line299"]').waitFor();
    await page.locator('[data-list="budget/lines"] [data-view=cards]').click();
    await page.locator('[data-item="budget/lines/line150"] button').first().click();
    await field(page, "budget/lines/line150/label/fr").fill("Camion de collecte");
    await saved(page);
    expect(await page.locator('[data-item="budget/lines/line150"] .title').textContent()).toBe("Camion de collecte");
  });
});

describe("finding the way", () => {
  test("what is missing leads to its field, across stages and into folded items", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.locator("[data-stage=territory]").click();
    await page.getByRole("button", { name: /^Y aller.*Le nombre d’habitants manque/ }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "territory/population");
  });

  test("F6 walks from pane to pane, and back with the shift key", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    const pane = () => page.evaluate(() => document.activeElement?.closest("header, nav, main, aside")?.localName);
    await page.locator("[data-area]").first().waitFor();
    await page.locator("main").focus();
    const walked: (string | undefined)[] = [];
    for (const keys of ["F6", "F6", "F6", "F6", "Shift+F6", "Shift+F6"]) {
      await page.keyboard.press(keys);
      walked.push(await pane());
    }
    expect(walked).toEqual(["aside", "header", "nav", "main", "nav", "header"]);
  });

  test("the keyboard alone reaches a field, fills it and exports", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.locator("[data-stage=carriers]").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    while ((await page.evaluate(() => document.activeElement?.getAttribute("data-path"))) !== "carriers/continuity/fr") {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("Trois élus, deux agents.");
    await page.keyboard.press("Control+e");
    await page.getByRole("heading", { level: 1, name: "Exporter" }).waitFor();
    await saved(page);
    expect((await calls(page, "edit")).at(-1)).toMatchObject({ path: "carriers/continuity/fr" });
  });

  test("the language of the screen changes at once and is kept", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.getByRole("button", { name: /^EN/ }).click();
    await page.getByRole("button", { name: "Export", exact: true }).waitFor();
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.reload();
    await page.getByRole("button", { name: "New dossier" }).waitFor();
  });

  test("the other language of a text is one button away", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    expect(await field(page, "start/summary/en").isVisible()).toBe(false);
    await page.getByRole("checkbox", { name: "Afficher chaque texte en français et en anglais" }).check();
    await field(page, "start/summary/en").fill("Two cities, one market.");
    await field(page, "start/summary/en").blur();
    await saved(page);
    expect((await calls(page, "edit")).at(-1)).toMatchObject({ path: "start/summary/en", value: "Two cities, one market." });
  });
});

describe("at home", () => {
  test("an empty home teaches and makes a dossier", async () => {
    const page = await bench.open();
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    await page.getByLabel("Quel est le titre du projet ?").fill("Des écoles reliées");
    await page.getByRole("button", { name: "Créer le dossier" }).click();
    await page.locator("[data-stage=start][aria-current=page]").waitFor();
    expect(await field(page, "start/title/fr").inputValue()).toBe("Des écoles reliées");
  });

  test("an export says where it was put and what to know about it", async () => {
    const page = await bench.open({ dossiers: [{ handle: "one", content: EMPTY }] });
    await openDossier(page);
    await page.getByRole("button", { name: "Exporter", exact: true }).click();
    await page.getByLabel("Langue du document").selectOption("en");
    await page.getByRole("button", { name: "Choisir l’emplacement et exporter" }).click();
    await page.getByText("22 pages.").waitFor();
    expect((await calls(page, "export_document")).at(-1)).toMatchObject({ request: { kind: "pdf", language: "en", call: "meae-generaliste-2025" } });
  });
});

describe.each([
  { theme: "light", dark: false },
  { theme: "dark", dark: true },
])("axe, $theme", ({ dark }) => {
  test.each(["fr", "en"] as const)("finds nothing on any page in %s", async (language) => {
    const content = oneOfEach(model as Shape) as JsonRecord;
    const page = await bench.open({ dossiers: [{ handle: "all", content }], language, dark });
    expect(await barriers(page), "home").toEqual([]);
    await openDossier(page);
    for (const stage of STAGES) {
      await page.locator(`[data-stage=${stage}]`).click();
      await page.locator(`[data-stage=${stage}][aria-current=page]`).waitFor();
      await page.locator("#page li[data-item] > * > [aria-expanded=false]").first().click({ timeout: 1000 }).catch(() => undefined);
      expect(await barriers(page), stage).toEqual([]);
    }
    await page.keyboard.press("Control+e");
    expect(await barriers(page), "export").toEqual([]);
    expect(faults(page)).toEqual([]);
  });

  test("finds nothing on an empty home with the new-dossier form", async () => {
    const page = await bench.open({ dark });
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Nouveau dossier" }).click();
    expect(await barriers(page)).toEqual([]);
  });
});
