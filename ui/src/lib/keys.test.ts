import { expect, test } from "vitest";
import { SHORTCUTS, shortcutOf, spokenKeys } from "./keys";

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean; alt?: boolean } = {}) => ({
  key,
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

test("no combination stands for two things at one place", () => {
  const all = Object.values(SHORTCUTS).flatMap(({ keys, where }) => keys.map((combination) => `${where} ${combination}`));
  expect(new Set(all).size).toBe(all.length);
});
