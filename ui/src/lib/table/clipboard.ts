// Puts text on the clipboard without asking for a permission.

/** Copies a text; answers whether it came about. */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const carrier = document.createElement("textarea");
  carrier.value = text;
  carrier.className = "visually-hidden";
  carrier.tabIndex = -1;
  // Given as it is: read off the page, tabs would become blanks.
  carrier.addEventListener("copy", (event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
  });
  document.body.append(carrier);
  carrier.select();
  // The old way alone works in every webview that Passerelle runs in.
  const copied = document.execCommand("copy");
  carrier.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
