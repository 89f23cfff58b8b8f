import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = new URL(".", import.meta.url).pathname;
const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith(".test.ts"))
  .map((file) => ({ file: file.replaceAll("\\", "/"), source: readFileSync(join(ROOT, file), "utf8") }));

const importers = (of: RegExp) => files.filter(({ source }) => of.test(source)).map(({ file }) => file);

test("one file alone knows of Tauri, so that the rest runs in a plain browser", () => {
  expect(importers(/["']@tauri-apps\//)).toEqual(["generated/bindings.ts"]);
});

test("only the backend takes in the generated bindings", () => {
  expect(importers(/from ["'][./]*generated\/bindings["']/)).toEqual(["backend.ts"]);
});

test("the tiers call downwards only: shared, then fields, then screens", () => {
  const under = (folder: string, of: RegExp) => importers(of).filter((file) => file.startsWith(folder));
  expect(under("lib/shared/", /from ["'][^"']*\/(fields|screens)\//)).toEqual([]);
  expect(under("lib/", /from ["'][^"']*\/screens\//)).toEqual([]);
  expect(under("state/", /from ["'][^"']*\.svelte["']/).filter((file) => !file.endsWith(".ts"))).toEqual([]);
});

test("no page reaches out: no address of the network in the sources", () => {
  expect(importers(/["'`]https?:\/\//)).toEqual([]);
});

test("no colour stands outside the tokens", () => {
  const styled = files.filter(({ file, source }) => file.endsWith(".svelte") && /#[0-9a-f]{3,8}\b(?=[;\s])/i.test(source.split("<style>")[1] ?? ""));
  expect(styled.map(({ file }) => file)).toEqual([]);
});
