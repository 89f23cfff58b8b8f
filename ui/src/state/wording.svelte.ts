// The words of the window: one catalogue with Rust, in the language of the screen.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../backend";
import { settings } from "./settings.svelte";

const sources = import.meta.glob<string>("../../../crates/wording/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

function bundle(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [file, source] of Object.entries(sources)) {
    if (file.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }
  return bundle;
}

/** Every message, each once: both languages have the same ones. */
const MESSAGES = Object.entries(sources)
  .filter(([file]) => file.includes("/locales/fr/"))
  .flatMap(([, source]) => [...source.matchAll(/^([a-z]+-[\w-]+) =/gm)].map((match) => match[1] ?? ""));

type Arguments = Record<string, FluentVariable>;

class Wording {
  /** The language of the screen; a document's language is chosen apart. */
  language = $state<Language>("fr");
  /** Whether the fields of both languages are shown, or one behind a button. */
  bothLanguages = $state(false);

  readonly #bundles: Record<Language, FluentBundle> = { fr: bundle("fr"), en: bundle("en") };

  /** Takes up the language of the last time, or that of the system at the first start. */
  async begin(): Promise<void> {
    await settings.begin();
    const kept = settings.current;
    this.language = kept.language ?? (navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en");
    this.bothLanguages = kept.both_languages ?? false;
    document.documentElement.lang = this.language;
  }

  use(language: Language): void {
    this.language = language;
    document.documentElement.lang = language;
    settings.change({ language });
  }

  showBothLanguages(both: boolean): void {
    this.bothLanguages = both;
    settings.change({ both_languages: both });
  }

  /** A message of the catalogue. A missing one shows the last part of its name rather than nothing. */
  text(id: string, values?: Arguments): string {
    return this.find(id, values) ?? id.slice(id.lastIndexOf("-") + 1).replaceAll("_", " ");
  }

  /** A message, or one of its attributes as `id.attribute`, where the catalogue has it. */
  find(id: string, values?: Arguments): string | undefined {
    const bundle = this.#bundles[this.language];
    const [name = id, attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern === undefined || pattern === null ? undefined : bundle.formatPattern(pattern, values ?? null, []);
  }

  /** The messages of a family, such as `glossary`, in alphabetical order of their words. */
  family(name: string): string[] {
    const collator = new Intl.Collator(this.language);
    return MESSAGES.filter((id) => id.startsWith(`${name}-`)).toSorted((one, other) => collator.compare(this.text(one), this.text(other)));
  }

  /** How a code of a closed set is worded. */
  choice(type: string, code: string): string {
    return this.find(choiceId(type, code)) ?? code.replaceAll("_", " ");
  }

  /** How a code of a closed set is worded in a language, for recognising what comes from elsewhere. */
  choiceIn(language: Language, type: string, code: string): string {
    return this.textIn(language, choiceId(type, code)) ?? "";
  }

  /** A message without values in a language that need not be that of the screen. */
  textIn(language: Language, id: string): string | undefined {
    const pattern = this.#bundles[language].getMessage(id)?.value;
    return pattern === undefined || pattern === null ? undefined : this.#bundles[language].formatPattern(pattern, null, []);
  }
}

function choiceId(type: string, code: string): string {
  return `choice-${type}-${code.replaceAll(".", "_")}`;
}

export const wording = new Wording();

/** Shorthand for a message of the catalogue. */
export function t(id: string, values?: Arguments): string {
  return wording.text(id, values);
}
