// What does not change while the window is open: the model's shape, and the worded reference data per language.
import { backend, type CallCard, type Language, type Named, type NamedCountry, type RuleCard, type Shape } from "../backend";
import { wording } from "./wording.svelte";

interface Lists {
  calls: CallCard[];
  countries: NamedCountry[];
  currencies: Named[];
  rules: RuleCard[];
}

const NOTHING: Lists = { calls: [], countries: [], currencies: [], rules: [] };

class Reference {
  model = $state.raw<Shape | null>(null);
  #lists = $state.raw<Partial<Record<Language, Lists>>>({});

  async load(): Promise<void> {
    this.model ??= await backend.model();
    await this.#read(wording.language);
  }

  /** The words of both languages, for recognising what comes from elsewhere. */
  async loadBoth(): Promise<void> {
    await Promise.all([this.#read("fr"), this.#read("en")]);
  }

  async #read(language: Language): Promise<void> {
    if (this.#lists[language] !== undefined) return;
    const [calls, countries, currencies, rules] = await Promise.all([
      backend.calls(language),
      backend.countries(language),
      backend.currencies(language),
      backend.rules(language),
    ]);
    this.#lists = { ...this.#lists, [language]: { calls, countries, currencies, rules } };
  }

  /** What is worded in any of the languages read so far. */
  get known(): Lists[] {
    return Object.values(this.#lists);
  }

  get calls(): CallCard[] {
    return this.#here.calls;
  }

  get countries(): NamedCountry[] {
    return this.#here.countries;
  }

  get currencies(): Named[] {
    return this.#here.currencies;
  }

  /** Every rule, explained. */
  get rules(): RuleCard[] {
    return this.#here.rules;
  }

  countryName(code: string | null): string {
    return this.countries.find((country) => country.code === code)?.name ?? code ?? "";
  }

  get #here(): Lists {
    return this.#lists[wording.language] ?? NOTHING;
  }
}

export const reference = new Reference();
