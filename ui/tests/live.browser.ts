// The live page beside the form: it turns to what is worked on, and its words lead back.
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

const CONTENT: JsonRecord = {
  start: { title: { fr: "Des marchés propres" }, summary: { fr: "Deux villes trient ensemble." }, main_language: "fr" },
  motivations: { statement: { fr: "Apprendre à gérer nos marchés." } },
  territory: { presentation: { fr: "Un port de l’Atlantique." } },
};

async function open(setting: { width?: number; language?: "fr" | "en"; dark?: boolean } = {}): Promise<Page> {
  const page = await bench.open({ dossiers: [{ handle: "one", content: CONTENT }], width: 1440, ...setting });
  await page.locator("[data-handle]").first().click();
  await page.locator("[data-stage=start]").waitFor();
  return page;
}

const field = (page: Page, path: string) => page.locator(`#page [data-path="${path}"]`);
const area = (page: Page, path: string) => page.locator(`[data-area="${path}"]`);
const pages = (page: Page) =>
  page.evaluate(() => window.passerelle.calls.filter((call) => call.command === "live_page").map((call) => call.arguments));

describe("the live page", () => {
  test("turns to the stage that is opened and marks the field that is worked on", async () => {
    const page = await open();
    await area(page, "start/summary/fr").waitFor();
    await page.locator("[data-stage=territory]").click();
    await area(page, "territory/presentation/fr").waitFor();
    expect(await page.locator(".area.hand").count(), "that a stage is open marks nothing").toBe(0);
    await field(page, "territory/presentation/fr").focus();
    await page.locator('.area.hand[data-area="territory/presentation/fr"]').waitFor();
    expect(faults(page)).toEqual([]);
  });

  test("a click on its words leads to their field", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Page suivante" }).click();
    await area(page, "motivations/statement/fr").click();
    await page.locator("[data-stage=motivations][aria-current=page]").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "motivations/statement/fr");
  });

  test("is set again once what was typed is on the disk, and typing never waits for it", async () => {
    const page = await open();
    await area(page, "start/summary/fr").waitFor();
    const before = (await pages(page)).length;
    await field(page, "start/acronym").pressSequentially("CEMAPO");
    expect(await field(page, "start/acronym").inputValue()).toBe("CEMAPO");
    await area(page, "start/acronym").waitFor();
    const wishes = (await pages(page)).slice(before).map((args) => args["wish"] as JsonRecord);
    expect(wishes.at(-1)?.["place"]).toBe("start/acronym");
  });

  test("a page that was turned stays until the work goes on", async () => {
    const page = await open();
    await field(page, "start/acronym").focus();
    await page.getByRole("button", { name: "Page suivante" }).click();
    await area(page, "motivations/statement/fr").waitFor();
    await field(page, "start/acronym").pressSequentially("C");
    await area(page, "start/acronym").waitFor();
  });

  test("by keys: F6 reaches it, the arrows walk its fields, Enter leads to one", async () => {
    const page = await open();
    await area(page, "start/summary/fr").waitFor();
    await field(page, "start/acronym").focus();
    await page.keyboard.press("F6");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-area") !== null);
    for (let step = 0; step < 20 && (await page.evaluate(() => document.activeElement?.getAttribute("data-area"))) !== "start/summary/fr"; step += 1) {
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "start/summary/fr");
  });

  test("can be hidden and made wider, which the next start remembers", async () => {
    const page = await open();
    const line = page.getByRole("separator", { name: "Largeur du document" });
    const before = Number(await line.getAttribute("aria-valuenow"));
    await line.focus();
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction((width) => Number(document.querySelector('[role="separator"]')?.getAttribute("aria-valuenow")) > width, before);
    await page.getByRole("button", { name: "Masquer le document" }).last().click();
    await area(page, "start/summary/fr").waitFor({ state: "detached" });
    await page.reload();
    await page.locator("[data-handle]").first().click();
    await page.locator("[data-stage=start]").waitFor();
    expect(await page.locator("aside").count()).toBe(0);
    await page.getByRole("button", { name: "Document", exact: true }).click();
    await area(page, "start/summary/fr").waitFor();
    expect(Number(await line.getAttribute("aria-valuenow"))).toBe(before + 24);
  });

  test("on a narrow window it takes the place of the form and gives it back", async () => {
    const page = await open({ width: 1024 });
    expect(await page.locator("aside").count()).toBe(0);
    await page.getByRole("button", { name: "Document", exact: true }).click();
    await area(page, "start/summary/fr").click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-path") === "start/summary/fr");
    expect(await page.locator("aside").count()).toBe(0);
  });

  test.each([
    ["fr", false],
    ["en", true],
  ] as const)("hinders nobody, %s, dark: %s", async (language, dark) => {
    const page = await open({ language, dark });
    await area(page, "start/summary/fr").waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults(page)).toEqual([]);
  });
});
