// How large the window shows everything: by keys, or by the wheel with the Ctrl key.
import { backend } from "../backend";
import { settings } from "./settings.svelte";

/** In percent, as browsers have them. */
const LEVELS = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
const NATURAL = 100;
/** How far the wheel turns for one step, in the pixels it would scroll. */
const NOTCH = 40;

let turned = 0;
/** The pixels of the screen to a pixel of the page at its natural size; some web views do not count the zoom in. */
const naturalRatio = window.devicePixelRatio;

const level = () => settings.current.zoom ?? NATURAL;

/** Takes up the size of the last time. */
export async function begin(): Promise<void> {
  if (level() !== NATURAL) await backend.zoom(level()).catch(() => undefined);
}

/** One step larger or smaller, or back to the natural size. */
export function change(to: "larger" | "smaller" | "natural"): void {
  const now = level();
  const next =
    to === "natural"
      ? NATURAL
      : to === "larger"
        ? LEVELS.find((each) => each > now)
        : LEVELS.findLast((each) => each < now);
  if (next === undefined || next === now) return;
  settings.change({ zoom: next === NATURAL ? null : next });
  void backend.zoom(next).catch(() => undefined);
}

/** The wheel with the Ctrl key, and two fingers on a touch pad, which arrive as the same. */
export function turn(event: WheelEvent): void {
  if (!event.ctrlKey) return;
  event.preventDefault();
  turned = Math.sign(turned) === Math.sign(event.deltaY) ? turned + event.deltaY : event.deltaY;
  if (Math.abs(turned) < NOTCH) return;
  change(turned < 0 ? "larger" : "smaller");
  turned = 0;
}

/** How many pixels of the screen a pixel of the page has. */
export function density(): number {
  return Math.max(window.devicePixelRatio, naturalRatio * (level() / NATURAL));
}
