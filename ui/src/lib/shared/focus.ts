// Brings the focus where the work goes on.

const FOCUSABLE = "input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), summary";

/** Gives the focus to the first control within what the selector finds; answers whether there was one. */
export function focusWithin(root: ParentNode, selector: string): boolean {
  const found = root.querySelector<HTMLElement>(selector);
  return found !== null && focusFirst(found);
}

/** Gives the focus to an element, or to the first visible control in it, and brings it into view. */
export function focusFirst(element: HTMLElement): boolean {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const chosen = element.querySelector<HTMLElement>("input:checked");
  const controls = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => each.checkVisibility());
  const target = element.matches(`${FOCUSABLE}, [tabindex]`) ? element : (chosen ?? controls[0]);
  if (target === undefined) return false;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
  return document.activeElement === target;
}
