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
  larger: { keys: ["Mod+Plus"], where: "everywhere" },
  smaller: { keys: ["Mod+Minus"], where: "everywhere" },
  natural: { keys: ["Mod+Zero"], where: "everywhere" },
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

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Signs, wherever a keyboard has them: with the shift key, without it, or beside the letters. */
const SIGNS: Record<string, (event: Pressed) => boolean> = {
  Plus: ({ key }) => key === "+" || key === "=",
  Minus: ({ key }) => key === "-",
  Zero: ({ key, code }) => key === "0" || code === "Digit0",
};

/** The shortcut that was pressed, among those that work at a place. */
export function shortcutOf(event: Pressed, where: Shortcut["where"]): ShortcutName | null {
  const all = Object.entries(SHORTCUTS) as [ShortcutName, Shortcut][];
  const found = all.find(([, shortcut]) => shortcut.where === where && shortcut.keys.some((keys) => isPressed(event, keys)));
  return found?.[0] ?? null;
}

function isPressed(event: Pressed, combination: string): boolean {
  const parts = combination.split("+");
  const key = parts.at(-1) ?? "";
  const sign = SIGNS[key];
  return (
    (sign === undefined
      ? event.key.toLowerCase() === key.toLowerCase() && event.shiftKey === parts.includes("Shift")
      : sign(event)) &&
    (event.ctrlKey || event.metaKey) === parts.includes("Mod") &&
    !event.altKey
  );
}

/** What `aria-keyshortcuts` says of a shortcut. */
export function spokenKeys(name: ShortcutName): string {
  return SHORTCUTS[name].keys.map((keys) => keys.replace("Mod", "Control")).join(" ");
}
