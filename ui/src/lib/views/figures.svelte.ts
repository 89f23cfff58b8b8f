// The drawings of a view, asked for again after every change. The last ones stand until the new ones are there.
import { asFailure, backend, type FigureKind, type FigureMark, type FigureView } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import { wording } from "../../state/wording.svelte";

export class Figures {
  shown = $state.raw<FigureView[]>([]);
  #asked = 0;

  constructor(dossier: OpenDossier, kind: FigureKind) {
    $effect(() => {
      // Every change of the dossier brings a new status, every switch of the language new words.
      void dossier.status;
      void this.#ask(dossier, kind, wording.language);
    });
  }

  async #ask(dossier: OpenDossier, kind: FigureKind, language: "fr" | "en"): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const figures = await backend.figures(dossier.handle, kind, language);
      if (turn === this.#asked) this.shown = figures;
    } catch (error) {
      if (turn === this.#asked) dossier.notice = asFailure(error, language);
    }
  }
}

/** The mark in which a point lies, else the nearest one; lengths as the marks have them. */
export function nearest(marks: readonly FigureMark[], x: number, y: number): FigureMark | undefined {
  const outside = (at: number, from: number, length: number) => Math.max(from - at, 0, at - from - length);
  const distance = (mark: FigureMark) => Math.hypot(outside(x, mark.left, mark.width), outside(y, mark.top, mark.height));
  return marks.reduce<FigureMark | undefined>(
    (best, mark) => (best === undefined || distance(mark) < distance(best) ? mark : best),
    undefined,
  );
}

/** A length of a mark as a share of the drawing. */
export function percent(length: number): string {
  return `${length / WHOLE * 100}%`;
}

/** The width or height of a drawing, in the unit of its marks. */
export const WHOLE = 10_000;
