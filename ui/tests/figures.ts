// The drawings that the stand-in answers with: as plain as the tests allow, with the places that Rust would tell.
import type { FigureMark, FigureView, JsonValue, Language } from "../src/backend";
import { bestText, idOf, items, part, type JsonRecord } from "../src/lib/shape";

const MARKS = [1, 2, 3, 4, 5];

export function figures(content: JsonRecord, kind: JsonValue | undefined, language: Language): FigureView[] {
  return kind === "influence_interest" ? [map(content, language)] : [];
}

function drawing(path: string, shapes: string, rest: Partial<FigureView>): FigureView {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 500">${shapes}</svg>`;
  return { path, svg, alternative: path, marks: [], places: [], waiting: [], ...rest };
}

function map(content: JsonRecord, language: Language): FigureView {
  const french = language === "fr";
  const place = (influence: number, interest: number): FigureMark => {
    const advice = `${influence >= 4 ? "+" : "-"}${interest >= 4 ? "+" : "-"}`;
    return {
      path: "stakeholders/list",
      label: "",
      words: french ? `influence ${influence}, intérêt ${interest} – ${advice}` : `influence ${influence}, interest ${interest} – ${advice}`,
      values: { influence: String(influence), interest: String(interest), advice },
      left: (interest - 1) * 2000,
      top: (5 - influence) * 2000,
      width: 2000,
      height: 2000,
    };
  };
  const actors = items(part(content["stakeholders"], "list")).map((actor, index) => {
    const label = String.fromCharCode(65 + index);
    const { influence, interest } = actor;
    const placed = typeof influence === "number" && typeof interest === "number" ? place(influence, interest) : null;
    const words = `${label}, ${bestText(actor["name"], language) || (french ? "sans nom" : "unnamed")} : ${placed?.words ?? "…"}`;
    const mark = { ...(placed ?? { values: {}, left: 0, top: 0, width: 0, height: 0 }), label, words, path: `stakeholders/list/${idOf(actor)}` };
    return placed === null ? mark : { ...mark, left: mark.left + 200 + index * 450, top: mark.top + 800, width: 400, height: 400 };
  });
  const marks = actors.filter((mark) => mark.width > 0);
  const shapes = marks.map((mark) => `<circle cx="${mark.left / 20 + 10}" cy="${mark.top / 20 + 10}" r="10" class="fill-pale"/>`).join("");
  return drawing("stakeholders/list", shapes, {
    marks,
    places: MARKS.flatMap((influence) => MARKS.map((interest) => place(influence, interest))),
    waiting: actors.filter((mark) => mark.width === 0),
  });
}
