// The words by which the cells of a list are written and read: choices, countries, items of other lists.
import type { JsonValue, Language } from "../../backend";
import type { OpenDossier } from "../../state/dossier.svelte";
import { reference } from "../../state/reference.svelte";
import { t, wording } from "../../state/wording.svelte";
import { items, part } from "../shape";
import { referable, summarise } from "../summary";
import { wordsFor } from "../words";
import { plainWords, type Manner, type Option } from "./cells";
import type { Column } from "./columns";

const LANGUAGES: readonly Language[] = ["fr", "en"];
const NONE: readonly Option[] = [];

export class Vocabulary implements Manner {
  readonly #dossier: OpenDossier;
  readonly #columns: () => readonly Column[];
  readonly #options = $derived.by(() => new Map(this.#columns().map((column) => [column.path, this.#optionsOf(column)])));

  readonly language = $derived(wording.language);
  readonly yes = $derived(t("ui-table-yes"));
  readonly no = $derived(t("ui-table-no"));
  readonly currency = $derived.by(() => {
    const currency = part(this.#dossier.content["start"], "currency");
    return typeof currency === "string" ? currency : "EUR";
  });

  constructor(dossier: OpenDossier, columns: () => readonly Column[]) {
    this.#dossier = dossier;
    this.#columns = columns;
  }

  options = (column: Column): readonly Option[] => this.#options.get(column.path) ?? NONE;

  tell = (column: Column, value: JsonValue | undefined): string => {
    if (column.kind.kind !== "list") return "";
    const { item } = column.kind.list;
    const words = wordsFor(this.#dossier, column.name, (lists, id) =>
      this.#titled(lists, wording.language).find((each) => each.id === id)?.title ?? "");
    return items(value)
      .map((each) => summarise(item, each, words))
      .map(({ title, facts }) => [title, ...facts].filter(Boolean).join(" "))
      .join("; ");
  };

  #optionsOf(column: Column): readonly Option[] {
    const { kind } = column;
    switch (kind.kind) {
      case "choice":
        return kind.choices.map((code) => this.#worded(kind.name, code));
      case "set":
        return kind.set.choices.map((code) => (kind.set.name === "Country" ? this.#country(code) : this.#worded(kind.set.name, code)));
      case "flag":
        return [option("true", this.yes, [this.yes]), option("false", this.no, [this.no])];
      case "country":
        return reference.countries.map(({ code }) => this.#country(code));
      case "currency":
        return reference.currencies.map(({ code, name }) => option(code, `${code} – ${name}`, [code, ...named("currencies", code)]));
      case "call":
        return reference.calls.map(({ id, title }) => {
          const titles = reference.known.flatMap((lists) => lists.calls.filter((call) => call.id === id).map((call) => call.title));
          return option(id, title, [id, ...titles]);
        });
      case "reference": {
        const shown = this.#titled(kind.lists, wording.language);
        const other = this.#titled(kind.lists, wording.language === "fr" ? "en" : "fr");
        return shown.map(({ id, title }, at) => option(id, title || t("ui-untitled"), [title, other[at]?.title ?? ""]));
      }
      default:
        return NONE;
    }
  }

  #worded(type: string, code: string): Option {
    const label = wording.choice(type, code);
    return option(code, label, [code, label, ...LANGUAGES.map((language) => wording.choiceIn(language, type, code))]);
  }

  #country(code: string): Option {
    return option(code, reference.countryName(code), [code, ...named("countries", code)]);
  }

  #titled(lists: readonly string[], language: Language): { id: string; title: string }[] {
    return lists.flatMap((list) => referable(this.#dossier.model, this.#dossier.content, list, language));
  }
}

function option(value: string, label: string, known: readonly string[]): Option {
  return { value, label, known: [...new Set([label, ...known].map(plainWords))].filter(Boolean) };
}

function named(list: "countries" | "currencies", code: string): string[] {
  return reference.known.flatMap((lists) => lists[list].filter((each) => each.code === code).map((each) => each.name));
}
