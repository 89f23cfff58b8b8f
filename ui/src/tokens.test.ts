import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function colours(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ["paper", "surface", "primary-soft"];
const INKS = ["ink", "muted", "primary", "primary-strong"];
const PAIRS = [
  ...GROUNDS.flatMap((ground) => INKS.map((ink) => [ink, ground])),
  ...["accent", "ok", "caution", "alert"].flatMap((ink) => [[ink, "paper"], [ink, "surface"]]),
  ["ink", "figure-pale"],
  ["surface", "primary"],
  ["ink", "alert-soft"],
  ["alert", "alert-soft"],
  ["ink", "caution-soft"],
  ["on-primary", "primary"],
  ["on-primary", "primary-strong"],
];

test.each([
  ["light", light],
  ["dark", dark],
])("every pair used for text reaches 4.5 : 1, %s", (_, block) => {
  const set = colours(block);
  const weak = PAIRS.map(([ink = "", ground = ""]) => ({ ink, ground, contrast: contrast(set[ink] ?? "", set[ground] ?? "") })).filter(
    (pair) => !(pair.contrast >= 4.5),
  );
  expect(weak).toEqual([]);
});

test.each([
  ["light", light],
  ["dark", dark],
])("the edge of what is typed into is seen, %s", (_, block) => {
  const set = colours(block);
  for (const ground of ["paper", "surface"]) expect(contrast(set["edge"] ?? "", set[ground] ?? "")).toBeGreaterThanOrEqual(3);
});
