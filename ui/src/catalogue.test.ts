import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { expect, test } from "vitest";

const ROOT = new URL(".", import.meta.url).pathname;
const LOCALES = new URL("../../crates/wording/locales/", import.meta.url).pathname;

const sources = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");

/** The messages that the sources name in full, and the beginnings of those they put together. */
const named = [...new Set([...sources.matchAll(/["'`](ui-[a-z0-9-]*[a-z0-9])(\.(?:help|hint))?["'`]/g)].map((match) => match[1] ?? ""))];
const begun = [...new Set([...sources.matchAll(/`(ui-(?:[a-z-]+-)?)\$\{/g)].map((match) => match[1] ?? "")), "ui-score-", "ui-weight-"].filter(
  (beginning) => beginning !== "ui-",
);

/** The codes that stand in the sources: one of them completes what is put together, unless it is a number. */
const codes = new Set([...sources.matchAll(/["'`]([\w.-]+)["'`]|\b([\w-]+):/g)].map((match) => match[1] ?? match[2] ?? ""));
const completed = (id: string) =>
  begun.some((beginning) => id.startsWith(beginning) && (codes.has(id.slice(beginning.length)) || /^\d+$/.test(id.slice(beginning.length))));

/** The messages of the window, in whichever file of the catalogue they stand. */
function messages(language: string): string[] {
  return readdirSync(join(LOCALES, language)).flatMap((file) =>
    [...readFileSync(join(LOCALES, language, file), "utf8").matchAll(/^(ui-[\w-]+) =/gm)].map((match) => match[1] ?? ""),
  );
}

test.each(["fr", "en"])("every word that the window shows is in the catalogue, %s", (language) => {
  const known = new Set(messages(language));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test("every word of the window is shown somewhere, and both languages have the same ones", () => {
  const french = messages("fr");
  expect(messages("en")).toEqual(french);
  expect(french.filter((id) => !named.includes(id) && !completed(id))).toEqual([]);
});

test.each(["fr", "en"])("the catalogue has no fault that would leave words out, %s", (language) => {
  const bundle = new FluentBundle(language);
  const faults = readdirSync(join(LOCALES, language)).flatMap((file) => {
    const source = readFileSync(join(LOCALES, language, file), "utf8");
    const declared = [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((match) => match[1] ?? "");
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
    return declared.filter((id) => !bundle.hasMessage(id)).map((id) => `${file}: ${id}`);
  });
  expect(faults).toEqual([]);
});
