import { expect, test } from "vitest";
import { fold, seek, seekable, type Entry, type Kind } from "./match";

const entry = (kind: Kind, title: string, where = ""): Entry => ({ kind, title, where, target: { to: "path", path: title } });

const titles = (entries: Entry[], query: string) => seek(entries.map(seekable), query).map((found) => found.title);

test("accents, ligatures, capitals, apostrophes and hyphens do not matter", () => {
  expect(fold("L’Œuvre d’Évaluation – Saint-Étienne")).toBe("l oeuvre d evaluation saint etienne");
  const entries = [entry("field", "Cœur de métier"), entry("item", "Pointe-Noire"), entry("field", "Échéance")];
  expect(titles(entries, "coeur")).toEqual(["Cœur de métier"]);
  expect(titles(entries, "POINTE NOIRE")).toEqual(["Pointe-Noire"]);
  expect(titles(entries, "echeance")).toEqual(["Échéance"]);
});

test("every word counts, in any order, in the title or around it", () => {
  const entries = [entry("field", "Coût unitaire", "Budget › Lignes"), entry("field", "Coût", "Programme d’actions")];
  expect(titles(entries, "budget cout")).toEqual(["Coût unitaire"]);
  expect(titles(entries, "cout zebre")).toEqual([]);
});

test("the start of a word comes before its inside, and the title before what is around it", () => {
  const entries = [entry("field", "Sous-budget"), entry("field", "Monnaie", "Budget"), entry("field", "Abudget"), entry("field", "Budget annuel")];
  expect(titles(entries, "budg")).toEqual(["Budget annuel", "Sous-budget", "Monnaie", "Abudget"]);
});

test("of equal matches a stage comes first, then a field, then an item", () => {
  const entries = [entry("item", "Territoire voisin"), entry("field", "Territoire d’action"), entry("stage", "Territoire et institutions")];
  expect(titles(entries, "terr")).toEqual(["Territoire et institutions", "Territoire d’action", "Territoire voisin"]);
});

test("an empty query finds nothing by itself", () => {
  expect(titles([entry("stage", "Budget")], "  ")).toEqual([]);
});

test("among two thousand entries the one that is meant comes first", () => {
  const words = ["évaluation", "marché", "réciprocité", "convention", "délibération", "œuvre", "partenaire", "échéance"];
  const many = Array.from({ length: 2000 }, (_, index) =>
    seekable(entry("item", `${words[index % 8]} ${words[(index * 5 + 3) % 8]} ${index}`, `Étape › ${words[(index * 3 + 1) % 8]}`)),
  );
  const meant = seekable(entry("item", "Délibération du 12 mars"));
  expect(seek([...many, meant], "deliberation 12 mars")[0]?.title).toBe("Délibération du 12 mars");
  expect(seek(many, "zzz")).toEqual([]);
});
