// Everything one may jump to, read out of the model, the dossier and the catalogue.
import type { JsonValue, Language, RuleCard, Shape } from "../../backend";
import { idOf, isMultilingual, items, part, type JsonRecord } from "../shape";
import { title } from "../summary";
import { type Entry } from "./match";

/** How places are called in the language of the screen. */
export interface Names {
  language: Language;
  text: (id: string) => string;
}

const ARROW = " › ";

/** The stages, and every field and list of the model. A field of a list's items stands there once, with `*` in its path. */
export function modelEntries(model: Shape, names: Names): Entry[] {
  if (model.is !== "record") return [];
  return model.fields.flatMap(({ name, shape }, number) => {
    const stage = names.text(`stage-${name}`);
    const own: Entry = { kind: "stage", title: stage, where: String(number), target: { to: "stage", stage: name } };
    return [own, ...fieldEntries(shape, name, name, stage, names)];
  });
}

function fieldEntries(shape: Shape, path: string, name: string, where: string, names: Names): Entry[] {
  if (shape.is !== "record") return [];
  return shape.fields.flatMap((field): Entry[] => {
    const id = `${name}-${field.name}`;
    const here = `${path}/${field.name}`;
    const label = names.text(`field-${id}`);
    const entry = (kind: "field" | "list"): Entry => ({ kind, title: label, where, target: { to: "path", path: here } });
    if (field.shape.is === "list") {
      return [entry("list"), ...fieldEntries(field.shape.item, `${here}/*`, id, where + ARROW + label, names)];
    }
    if (field.shape.is === "record" && !isMultilingual(field.shape)) {
      return fieldEntries(field.shape, here, id, where + ARROW + label, names);
    }
    return [entry("field")];
  });
}

/** The items that the dossier holds, by title. */
export function itemEntries(model: Shape, content: JsonRecord, names: Names): Entry[] {
  const found: Entry[] = [];
  const walk = (shape: Shape, value: JsonValue | undefined, path: string, name: string, where: string): void => {
    if (value === undefined || value === null) return;
    if (shape.is === "record" && !isMultilingual(shape)) {
      for (const field of shape.fields) {
        const stage = path === "";
        const inner = stage ? field.name : `${name}-${field.name}`;
        const label = names.text(stage ? `stage-${field.name}` : `field-${inner}`);
        const around = field.shape.is === "leaf" ? where : where + (where && ARROW) + label;
        walk(field.shape, part(value, field.name), stage ? field.name : `${path}/${field.name}`, inner, around);
      }
    } else if (shape.is === "list" && shape.item.is === "record") {
      for (const item of items(value)) {
        const at = `${path}/${idOf(item)}`;
        const called = title(shape.item, item, names.language);
        if (called !== "") found.push({ kind: "item", title: called, where, target: { to: "path", path: at } });
        walk(shape.item, item, at, name, called === "" ? where : where + ARROW + called);
      }
    }
  };
  walk(model, content, "", "", "");
  return found;
}

/** The help's pages: stages, rules, words, keys, and what the program is. */
export function helpEntries(stages: readonly string[], rules: readonly RuleCard[], terms: readonly string[], names: Names): Entry[] {
  const help = names.text("ui-help");
  const page = (kind: Entry["kind"], title: string, where: string, topic: string): Entry => ({ kind, title, where, target: { to: "help", topic } });
  return [
    page("page", help, "", "index"),
    ...stages.map((stage) => page("help", names.text(`stage-${stage}`), help, `stage/${stage}`)),
    page("help", names.text("ui-help-glossary"), help, "glossary"),
    page("help", names.text("ui-help-keys"), help, "keys"),
    page("help", names.text("ui-help-rules"), help, "rules"),
    page("help", names.text("ui-help-about"), help, "about"),
    ...terms.map((term) => page("term", names.text(term), names.text("ui-help-glossary"), `glossary/${term}`)),
    ...rules.map((rule) => page("rule", rule.checks, names.text(`stage-${rule.stage}`), `rule/${rule.code}`)),
  ];
}

/** A path of the model led to its place in the dossier: the first item stands for `*`; where there is none, the list. */
export function located(path: string, content: JsonRecord): string {
  const here: string[] = [];
  let value: JsonValue | undefined = content;
  for (const segment of path.split("/")) {
    if (segment === "*") {
      const [first] = items(value);
      if (first === undefined) break;
      here.push(idOf(first));
      value = first;
    } else {
      here.push(segment);
      value = part(value, segment);
    }
  }
  return here.join("/");
}
