// Which words of two texts differ, for reading two versions side by side.

/** A piece of a text; `differs` where the other text does not have it at that place. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond so many words times words the two texts are shown without marks rather than late. */
const MOST = 4_000_000;

/** Marks in `text` the words that `other` does not have at that place. */
export function difference(text: string, other: string): Stretch[] {
  const mine = words(text);
  const theirs = words(other);
  if (text === "" || other === "" || mine.length * theirs.length > MOST) return [{ text, differs: false }];
  const shared = common(mine, theirs);
  const stretches: Stretch[] = [];
  const own = (at: number) => !shared.has(at) && (mine[at] ?? "").trim() !== "";
  mine.forEach((word, at) => {
    // A blank between two words that differ belongs to them.
    const differs = own(at) || (word.trim() === "" && own(at - 1) && own(at + 1));
    const last = stretches.at(-1);
    if (last !== undefined && last.differs === differs) stretches[stretches.length - 1] = { text: last.text + word, differs };
    else stretches.push({ text: word, differs });
  });
  return stretches;
}

/** A text as words, blanks and signs, which together make it up again. A number with its groups of three is one word. */
function words(text: string): string[] {
  return text.match(/\p{N}{1,3}(?:[\u00a0\u202f.,]\p{N}{3})+(?!\p{N})|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** The places in `mine` of a longest sequence of words that both texts have in this order. */
function common(mine: readonly string[], theirs: readonly string[]): Set<number> {
  const wide = theirs.length + 1;
  const lengths = new Uint32Array((mine.length + 1) * wide);
  const at = (row: number, column: number) => lengths[row * wide + column] ?? 0;
  for (let row = mine.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      lengths[row * wide + column] =
        mine[row] === theirs[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found = new Set<number>();
  for (let row = 0, column = 0; row < mine.length && column < theirs.length; ) {
    if (mine[row] === theirs[column]) {
      found.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
