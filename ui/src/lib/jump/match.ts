// Finds places by a few letters of their names: accents, ligatures and case do not matter, nor the order of the words.

export type Kind = "stage" | "dossier" | "page" | "list" | "field" | "item" | "help" | "term" | "rule";

/** A page beside the stages, by its name. */
export type PageName = "calls" | "conflicts" | "drafts" | "export" | "home" | "mayor" | "new";

/** Where an entry leads. */
export type Target =
  | { to: "stage"; stage: string }
  | { to: "path"; path: string }
  | { to: "page"; page: PageName }
  | { to: "dossier"; handle: string }
  | { to: "help"; topic: string };

export interface Entry {
  kind: Kind;
  title: string;
  /** What holds it, such as its stage and list. */
  where: string;
  target: Target;
}

/** An entry made ready for seeking: each text folded, with a blank before every word. */
export interface Seekable extends Entry {
  readonly titleFolded: string;
  readonly whereFolded: string;
}

/** Of two entries that match alike, the one of the earlier kind stands first. */
const RANKS: readonly Kind[] = ["stage", "page", "dossier", "list", "field", "item", "help", "term", "rule"];

/** What a word costs by where it is found: at the start of the title, of a word of it, of a word around it, or inside. */
const COST = { title: 0, word: 1, around: 3, inside: 5, insideAround: 8 } as const;

/** Small letters without accents, ligatures parted, anything but letters and digits a blank. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}+/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function seekable(entry: Entry): Seekable {
  return { ...entry, titleFolded: ` ${fold(entry.title)}`, whereFolded: ` ${fold(entry.where)}` };
}

/** The entries in which every word of the query is found, the nearest first. */
export function seek(entries: readonly Seekable[], query: string): Seekable[] {
  const words = fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const found: { entry: Seekable; cost: number; order: number }[] = [];
  entries.forEach((entry, order) => {
    let cost = 0;
    for (const word of words) {
      const each = costOf(entry, word);
      if (each === undefined) return;
      cost += each;
    }
    found.push({ entry, cost: cost * 10 + RANKS.indexOf(entry.kind), order });
  });
  found.sort((one, other) => one.cost - other.cost || one.entry.title.length - other.entry.title.length || one.order - other.order);
  return found.map(({ entry }) => entry);
}

function costOf({ titleFolded, whereFolded }: Seekable, word: string): number | undefined {
  const inTitle = titleFolded.indexOf(` ${word}`);
  if (inTitle === 0) return COST.title;
  if (inTitle > 0) return COST.word;
  if (whereFolded.includes(` ${word}`)) return COST.around;
  if (titleFolded.includes(word)) return COST.inside;
  return whereFolded.includes(word) ? COST.insideAround : undefined;
}
