// The drawings of a view, and the places on them.
import { backend, type FigureKind, type FigureMark, type FigureView, type Language } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import { Asked } from "../../state/asked.svelte";

export class Figures extends Asked<FigureView[]> {
  /** The drawings speak the language of the screen, unless another is asked for. */
  constructor(dossier: OpenDossier, kind: FigureKind | (() => FigureKind), language?: () => Language) {
    const now = () => (typeof kind === "function" ? kind() : kind);
    super(dossier, [], (handle, screen) => backend.figures(handle, now(), language?.() ?? screen));
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
