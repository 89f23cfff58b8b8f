// The built pages in a plain browser, under the window's own content policy, with a stand-in for the Rust side.
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import type { Failure } from "../src/backend";
import type { ConflictView, ExpensesReview, Handed, Review, Shape } from "../src/backend";
import type { JsonRecord } from "../src/lib/shape";
import model from "./generated/model.json";

const POLICY = JSON.parse(readFileSync(new URL("../../src-tauri/tauri.conf.json", import.meta.url), "utf8")).app.security.csp as string;

export interface Setting {
  dossiers?: { handle: string; content: JsonRecord; conflicts?: ConflictView[]; archived?: boolean }[];
  /** What choosing a file to receive tells. */
  review?: Review;
  /** What the system handed over with the start. */
  handed?: Handed[];
  /** What choosing a file of expenses tells. */
  expenses?: ExpensesReview;
  language?: "fr" | "en";
  dark?: boolean;
  /** Whether every list is shown as cards, which hold all that a table leaves to them. */
  cards?: boolean;
  width?: number;
  height?: number;
  broken?: Failure;
}

export class Bench {
  readonly #server: PreviewServer;
  readonly #browser: Browser;
  readonly #fake: string;

  private constructor(server: PreviewServer, browser: Browser, fake: string) {
    this.#server = server;
    this.#browser = browser;
    this.#fake = fake;
  }

  static async start(): Promise<Bench> {
    const root = new URL("..", import.meta.url).pathname;
    await build({ root, logLevel: "error", build: { outDir: "dist-test", emptyOutDir: true } });
    const fake = await build({
      root,
      configFile: false,
      logLevel: "error",
      build: { write: false, minify: false, lib: { entry: "tests/fake.ts", formats: ["iife"], name: "fake" } },
    });
    const output = Array.isArray(fake) ? fake[0]?.output : "output" in fake ? fake.output : undefined;
    const chunk = output?.[0];
    if (chunk?.type !== "chunk") throw new Error("the stand-in did not build");
    const server = await preview({
      root,
      logLevel: "error",
      build: { outDir: "dist-test" },
      preview: { port: 0, headers: { "Content-Security-Policy": POLICY } },
    });
    const browser = await chromium.launch({
      executablePath: process.env["PASSERELLE_CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--force-color-profile=srgb"],
    });
    return new Bench(server, browser, chunk.code);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /** Opens the window's pages anew. Whatever the page throws, logs as an error or is forbidden fails the test. */
  async open(setting: Setting = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: setting.width ?? 1280, height: setting.height ?? 860 },
      colorScheme: setting.dark ? "dark" : "light",
      locale: setting.language === "en" ? "en-GB" : "fr-FR",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => faults(page).push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults(page).push(message.text());
    });
    const stage = { dossiers: setting.dossiers ?? [], broken: setting.broken ?? null, review: setting.review ?? null, expenses: setting.expenses ?? null, handed: setting.handed ?? [] };
    const settings = JSON.stringify({
      language: setting.language ?? "fr",
      lists: setting.cards ? Object.fromEntries(listNames(model as Shape).map((name) => [name, "cards"])) : {},
    });
    await page.addInitScript({
      content: `window.passerelle = ${JSON.stringify(stage)};
        if (sessionStorage.getItem("settings") === null) sessionStorage.setItem("settings", ${JSON.stringify(settings)});
        ${this.#fake}`,
    });
    await page.goto(this.#server.resolvedUrls?.local[0] ?? "");
    await page.locator("h1").waitFor();
    return page;
  }
}

/** The names under which the catalogue knows the lists of the model. */
function listNames(shape: Shape, name: readonly string[] = []): string[] {
  if (shape.is === "record") return shape.fields.flatMap((field) => listNames(field.shape, [...name, field.name]));
  return shape.is === "list" ? [name.join("-"), ...listNames(shape.item, name)] : [];
}

const FAULTS = new WeakMap<Page, string[]>();

/** What went wrong in a page so far. */
export function faults(page: Page): string[] {
  const known = FAULTS.get(page) ?? [];
  FAULTS.set(page, known);
  return known;
}

/** What axe finds on the page, as `rule: element` lines. */
export async function barriers(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's content policy does not bind.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const result = await axe.run(document, { resultTypes: ["violations"] });
    return result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id} (${violation.impact}): ${node.html.slice(0, 160)}`),
    );
  });
}
