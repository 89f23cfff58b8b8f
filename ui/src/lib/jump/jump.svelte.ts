// What may be jumped to from here, where one jumped last, and how one gets there.
import { tick } from "svelte";
import { backend, type Card, type Language } from "../../backend";
import { bestText } from "../shape";
import { place } from "../../state/place.svelte";
import { reference } from "../../state/reference.svelte";
import { t, wording } from "../../state/wording.svelte";
import { helpEntries, itemEntries, located, modelEntries } from "./entries";
import { seek, seekable, type Entry, type PageName, type Seekable, type Target } from "./match";

/** How many places where one jumped are offered again. */
const RECENT = 8;

class Jump {
  open = $state(false);
  /** The dossiers of the library, once they were read. */
  #cards = $state.raw<Card[]>([]);
  #recent = $state.raw<string[]>([]);
  /** What is the same in every dossier, by language: made once, and only when it is wanted. */
  readonly #fixed = new Map<Language, { model: Seekable[]; help: Seekable[] }>();

  /** Opens the field to type into; the library is read meanwhile. */
  begin(): void {
    this.open = true;
    backend.home(wording.language).then(
      (home) => (this.#cards = home.dossiers as Card[]),
      // The rest can be jumped to all the same.
      () => (this.#cards = []),
    );
  }

  /** Makes ready what is the same in every dossier, so that the first opening is as quick as the next ones. */
  prepare(): void {
    this.#fixedHere();
  }

  /** Everything that can be jumped to from here. */
  readonly entries = $derived.by((): Seekable[] => {
    if (!this.open) return [];
    const fixed = this.#fixedHere();
    const { dossier } = place;
    const names = { language: wording.language, text: t };
    const items = dossier === null ? [] : itemEntries(dossier.model, dossier.content, names);
    return [
      ...(dossier === null ? [] : fixed.model),
      ...[...this.#pages(), ...this.#dossiers(), ...items].map(seekable),
      ...fixed.help,
    ];
  });

  /** What answers a query; without one, where one jumped last and then the stages, or the dossiers on the home. */
  found(query: string): Seekable[] {
    if (query.trim() !== "") return seek(this.entries, query);
    const recent = this.#recent.flatMap((key) => this.entries.find((entry) => keyOf(entry.target) === key) ?? []);
    const first = this.entries.filter((entry) => ["stage", "dossier", "page"].includes(entry.kind));
    return [...recent, ...first.filter((entry) => !recent.includes(entry))];
  }

  /** Leads to a place and closes. */
  async go({ target }: Entry): Promise<void> {
    this.open = false;
    const key = keyOf(target);
    this.#recent = [key, ...this.#recent.filter((each) => each !== key)].slice(0, RECENT);
    // The dialog gives the focus back as it closes; the place takes it after that.
    await tick();
    if (target.to === "path") place.lead(located(target.path, place.dossier?.content ?? {}));
    else if (target.to === "dossier") await openDossier(target.handle);
    else if (target.to === "page" && (target.page === "home" || target.page === "new")) await goHome(target.page);
    else if (target.to === "help") place.explain(target.topic);
    else {
      if (target.to === "stage") place.go({ stage: target.stage });
      else if (target.page !== "home" && target.page !== "new") place.go(target.page);
      await tick();
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
  }

  #fixedHere(): { model: Seekable[]; help: Seekable[] } {
    const known = this.#fixed.get(wording.language);
    if (known !== undefined) return known;
    const names = { language: wording.language, text: t };
    const { model } = reference;
    const stages = model?.is === "record" ? model.fields.map((field) => field.name) : [];
    const made = {
      model: model === null ? [] : modelEntries(model, names).map(seekable),
      help: helpEntries(stages, reference.rules, wording.family("glossary"), names).map(seekable),
    };
    this.#fixed.set(names.language, made);
    return made;
  }

  #pages(): Entry[] {
    const page = (title: string, page: PageName): Entry => ({ kind: "page", title, where: "", target: { to: "page", page } });
    const inDossier = place.dossier === null ? [] : [page(t("ui-calls"), "calls"), page(t("ui-drafts"), "drafts"), page(t("ui-export"), "export"), page(t("ui-mayor"), "mayor"), page(t("ui-conflicts"), "conflicts")];
    return [...inDossier, page(t("ui-dossiers"), "home"), page(t("ui-new-dossier"), "new")];
  }

  #dossiers(): Entry[] {
    return this.#cards
      .filter((card) => card.handle !== undefined && card.handle !== place.dossier?.handle)
      .map((card) => ({
        kind: "dossier",
        title: bestText(card.title, wording.language) || t("ui-untitled-dossier"),
        where: [card.country, card.partner_country].map((code) => reference.countryName(code ?? null)).filter(Boolean).join(" – "),
        target: { to: "dossier", handle: card.handle ?? "" },
      }));
  }
}

/** What tells one target from every other. */
function keyOf(target: Target): string {
  return Object.values(target).join(" ");
}

async function openDossier(handle: string): Promise<void> {
  if (await place.goHome()) await place.open(handle);
}

async function goHome(page: "home" | "new"): Promise<void> {
  if (await place.goHome()) place.task = page === "new" ? "new" : null;
}

export const jump = new Jump();
