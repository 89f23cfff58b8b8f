import { expect, test } from "vitest";
import { SHORTCUTS, shortcutOf, spokenKeys } from "./keys";

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean; code?: string } = {}) => ({
  key,
  code: held.code ?? "",
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
});

test("Ctrl+K and ⌘K jump; the letter alone, or with Alt, does not", () => {
  expect(shortcutOf(press("k", { ctrl: true }), "everywhere")).toBe("jump");
  expect(shortcutOf(press("K", { meta: true }), "everywhere")).toBe("jump");
  expect(shortcutOf(press("k"), "everywhere")).toBeNull();
  expect(shortcutOf(press("k", { ctrl: true, alt: true }), "everywhere")).toBeNull();
});

test("the shift key tells redo from undo and the way back through the panes", () => {
  expect(shortcutOf(press("z", { ctrl: true }), "dossier")).toBe("undo");
  expect(shortcutOf(press("Z", { ctrl: true, shift: true }), "dossier")).toBe("redo");
  expect(shortcutOf(press("F6"), "dossier")).toBe("panes");
  expect(shortcutOf(press("F6", { shift: true }), "dossier")).toBe("panes-back");
  expect(spokenKeys("redo")).toBe("Control+Shift+Z Control+Y");
});

test("the signs of larger and smaller are found on any keyboard, with or without the shift key", () => {
  expect(shortcutOf(press("+", { ctrl: true }), "everywhere"), "beside the digits").toBe("larger");
  expect(shortcutOf(press("+", { ctrl: true, shift: true }), "everywhere"), "French keyboard").toBe("larger");
  expect(shortcutOf(press("=", { ctrl: true }), "everywhere"), "the plus key of an English keyboard, unshifted").toBe("larger");
  expect(shortcutOf(press("-", { ctrl: true }), "everywhere")).toBe("smaller");
  expect(shortcutOf(press("à", { ctrl: true, code: "Digit0" }), "everywhere"), "the zero of a French keyboard, unshifted").toBe("natural");
  expect(shortcutOf(press("+"), "everywhere")).toBeNull();
});

test("no combination stands for two things at one place", () => {
  const all = Object.values(SHORTCUTS).flatMap(({ keys, where }) => keys.map((combination) => `${where} ${combination}`));
  expect(new Set(all).size).toBe(all.length);
});
