// What is drawn anew under the hands of somebody keeps the focus.
import { tick } from "svelte";

/**
 * Gives the focus back to the handle that had it when the drawing that it lies over is drawn anew: what was placed, or lost
 * its place, has another handle then. `attribute` is the one that bears the path of what a handle stands for.
 */
export function keepFocus(drawn: () => unknown, root: () => HTMLElement | undefined, attribute: "mark" | "span"): void {
  const held = (): string | undefined => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset[attribute] : undefined);
  $effect.pre(() => {
    drawn();
    const focused = held();
    if (focused === undefined || root()?.contains(document.activeElement) !== true) return;
    void tick().then(() => {
      if (held() !== focused) root()?.querySelector<HTMLElement>(`[data-${attribute}="${focused}"]`)?.focus();
    });
  });
}
