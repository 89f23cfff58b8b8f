// What the stand-in answers about the drafts of the partnership: two passages a document, one of which follows the dossier.
import type { DraftDocument, DraftView, JsonValue, Language, PassageView } from "../src/backend";
import { items, part, type JsonRecord } from "../src/lib/shape";

const text = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

/** The item of the dossier that rewrites a passage. */
export function rewritten(content: JsonRecord, document: JsonValue | undefined, code: JsonValue | undefined): JsonRecord | undefined {
  return items(part(content["agreement"], "passages")).find((each) => each["document"] === document && each["code"] === code);
}

export function draft(content: JsonRecord, document: DraftDocument, language: Language): DraftView {
  const french = language === "fr";
  const object = text(part(part(content["agreement"], "object"), language));
  const generated: [string, string, string][] = [
    ["object", french ? "Objet" : "Purpose", object || (french ? "[à compléter : objet de la convention]" : "[to be completed: purpose of the agreement]")],
    ["disputes", french ? "Règlement des différends" : "Settlement of disputes", french ? "Les parties règlent tout différend à l’amiable." : "The parties shall settle any dispute amicably."],
  ];
  const passages = generated.map(([code, title, words]): PassageView => {
    const stands = rewritten(content, document, code);
    const written = text(part(stands?.["text"], language));
    const replaced = text(part(stands?.["replaces"], language));
    return {
      code,
      title,
      generated: words,
      text: written || words,
      rewritten: written !== "",
      generated_since: written !== "" && replaced !== words ? replaced : null,
    };
  });
  const incomplete = french
    ? "Le dossier ne dit pas encore tout : ce qui manque est signalé entre crochets."
    : "The dossier does not say everything yet: what is missing stands in square brackets.";
  return { title: french ? "Convention de coopération décentralisée" : "Decentralised cooperation agreement", passages, notices: object ? [] : [incomplete] };
}
