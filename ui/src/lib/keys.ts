// Every keyboard shortcut, once: the pages act on these, and the help lists them. `Mod` is Ctrl, or ⌘ on a Mac.

export interface Shortcut {
  /** The key combinations, any of which will do. */
  readonly keys: readonly string[];
  /** Where they work, in the order of the help's sheet. */
  readonly where: "everywhere" | "dossier" | "jump";
}

export const SHORTCUTS = {
  jump: { keys: ["Mod+K"], where: "everywhere" },
  help: { keys: ["F1"], where: "everywhere" },
  export: { keys: ["Mod+E"], where: "dossier" },
  undo: { keys: ["Mod+Z"], where: "dossier" },
  redo: { keys: ["Mod+Shift+Z", "Mod+Y"], where: "dossier" },
  panes: { keys: ["F6"], where: "dossier" },
  "panes-back": { keys: ["Shift+F6"], where: "dossier" },
  choose: { keys: ["ArrowDown", "ArrowUp"], where: "jump" },
  first: { keys: ["Home"], where: "jump" },
  last: { keys: ["End"], where: "jump" },
  open: { keys: ["Enter"], where: "jump" },
  close: { keys: ["Escape"], where: "jump" },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The shortcut that was pressed, among those that work at a place. */
export function shortcutOf(event: Pressed, where: Shortcut["where"]): ShortcutName | null {
  const all = Object.entries(SHORTCUTS) as [ShortcutName, Shortcut][];
  const found = all.find(([, shortcut]) => shortcut.where === where && shortcut.keys.some((keys) => isPressed(event, keys)));
  return found?.[0] ?? null;
}

function isPressed(event: Pressed, combination: string): boolean {
  const parts = combination.split("+");
  const key = parts.at(-1) ?? "";
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === parts.includes("Mod") &&
    event.shiftKey === parts.includes("Shift") &&
    !event.altKey
  );
}

/** What `aria-keyshortcuts` says of a shortcut. */
export function spokenKeys(name: ShortcutName): string {
  return SHORTCUTS[name].keys.map((keys) => keys.replace("Mod", "Control")).join(" ");
}
