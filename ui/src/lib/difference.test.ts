import { expect, test } from "vitest";
import { difference } from "./difference";

const marked = (text: string, other: string) =>
  difference(text, other)
    .map((piece) => (piece.differs ? `[${piece.text}]` : piece.text))
    .join("");

test("only the words that differ are marked, and the text stays whole", () => {
  expect(marked("Trois marchés, deux villes.", "Quatre marchés, deux villes.")).toBe("[Trois] marchés, deux villes.");
  expect(marked("Former trente agents municipaux", "Former des agents")).toBe("Former [trente] agents [municipaux]");
});

test("neighbouring words that differ are marked in one go", () => {
  expect(marked("Écoles de Pointe-Noire", "Écoles du Havre")).toBe("Écoles [de Pointe-Noire]");
});

test("words with accents are one word", () => {
  expect(marked("L’été à Pointe-Noire", "L’hiver à Pointe-Noire")).toBe("L’[été] à Pointe-Noire");
});

test("a number is marked whole", () => {
  expect(marked("1\u202f182\u202f417 habitants", "1\u202f203\u202f411 habitants")).toBe("[1\u202f182\u202f417] habitants");
});

test("what is alike or empty has no marks", () => {
  expect(marked("Deux villes", "Deux villes")).toBe("Deux villes");
  expect(marked("Deux villes", "")).toBe("Deux villes");
});

test("texts too long to compare at once are shown without marks", () => {
  const long = "mot autre ".repeat(3000);
  expect(difference(long, `${long}fin`)).toEqual([{ text: long, differs: false }]);
});
