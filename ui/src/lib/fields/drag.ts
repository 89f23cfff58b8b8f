// Drawing an item of a list to another place with the pointer. The keyboard has its own ways.
import type { Attachment } from "svelte/attachments";
import { lastOf } from "../../state/dossier.svelte";

/** Makes a handle draw its item; `drop` is told the identifier of the item before which it is let go, or none at the end. */
export function draws(drop: (before: string | null) => void): Attachment<HTMLElement> {
  return (handle) => {
    const mark = (items: HTMLElement[], before: number) => {
      for (const [at, item] of items.entries()) {
        if (at === before) item.dataset["drop"] = "before";
        else if (at === items.length - 1 && before === items.length) item.dataset["drop"] = "after";
        else delete item.dataset["drop"];
      }
    };
    const begin = (event: PointerEvent) => {
      const own = handle.closest<HTMLElement>("[data-item]");
      const items = [...(own?.parentElement?.querySelectorAll<HTMLElement>(":scope > [data-item]") ?? [])];
      if (own === null || event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const from = items.indexOf(own);
      let before = from;
      const moved = (move: PointerEvent) => {
        const at = items.findIndex((item) => {
          const box = item.getBoundingClientRect();
          return move.clientY < box.top + box.height / 2;
        });
        before = at < 0 ? items.length : at;
        mark(items, before);
      };
      const end = (cancelled: boolean) => {
        handle.removeEventListener("pointermove", moved);
        handle.removeEventListener("pointerup", up);
        handle.removeEventListener("pointercancel", away);
        mark(items, -1);
        if (!cancelled && before !== from && before !== from + 1) drop(items[before] === undefined ? null : lastOf(items[before]?.dataset["item"] ?? ""));
      };
      const up = () => end(false);
      const away = () => end(true);
      handle.addEventListener("pointermove", moved);
      handle.addEventListener("pointerup", up);
      handle.addEventListener("pointercancel", away);
    };
    handle.addEventListener("pointerdown", begin);
    return () => handle.removeEventListener("pointerdown", begin);
  };
}
