// Where the person is: at home, or in a dossier at one of its pages.
import { asFailure, backend, type DraftDocument, type Failure, type Review } from "../backend";
import { OpenDossier } from "./dossier.svelte";
import { reference } from "./reference.svelte";
import { wording } from "./wording.svelte";

/** A page of an open dossier: a stage by its name, or one of the pages beside the stages. */
export type Page = { stage: string } | "calls" | "conflicts" | "drafts" | "export" | "mayor";

class Place {
  dossier = $state.raw<OpenDossier | null>(null);
  page = $state.raw<Page>({ stage: "start" });
  /** The field or list to lead to once its page is shown. */
  aim = $state.raw<string | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The page of the help that is open over whatever was there, such as `stage/search` or `glossary`. */
  help = $state.raw<string | null>(null);
  /** What the home is to begin with. */
  task = $state.raw<"new" | null>(null);
  /** What the export page begins with. */
  wanted = $state<"pdf" | "report">("pdf");
  /** The drafted document that the page of documents begins with, and the candidate whom it addresses. */
  draft = $state.raw<{ document: DraftDocument; candidate: string | null }>({ document: "presentation_sheet", candidate: null });
  /** A received file that somebody is to decide about, with what it would change: home shows it before anything else. */
  review = $state.raw<Review | null>(null);
  /** What the person is told about the dossier that was just opened. */
  note = $state<string | null>(null);
  /** Whether the person wants to close the window while something could not be saved. */
  closing = $state(false);

  get stage(): string | null {
    return this.dossier === null || this.help !== null || typeof this.page === "string" ? null : this.page.stage;
  }

  async open(handle: string, page: Page = { stage: "start" }): Promise<void> {
    this.failure = null;
    this.help = null;
    this.note = null;
    try {
      await reference.load();
      const view = await backend.view(handle, wording.language);
      if (reference.model === null) return;
      this.dossier = new OpenDossier(view, reference.model);
      this.review = null;
      this.page = page;
    } catch (error) {
      this.failure = asFailure(error, wording.language);
    }
  }

  /** Goes home once everything typed is saved; stays, with the mark telling why, where it could not be. */
  async goHome(): Promise<boolean> {
    const saved = (await this.dossier?.flush()) ?? true;
    if (saved) {
      this.dossier = null;
      this.help = null;
    }
    return saved;
  }

  /**
   * Takes the files that the system handed over, once everything typed is saved: a dossier of the library is opened, what
   * another file would change is shown at home. What comes after that waits until somebody decided. Where something cannot
   * be saved, the mark tells why and the files wait.
   */
  async takeHanded(): Promise<void> {
    if (this.review !== null) return;
    const saved = (await this.dossier?.flush()) ?? true;
    if (!saved) return;
    try {
      let handed = await backend.handedOver(wording.language);
      while (handed?.here !== undefined) {
        if (this.dossier?.handle !== handed.here) await this.open(handed.here);
        handed = await backend.handedOver(wording.language);
      }
      if (handed !== null && (await this.goHome())) this.review = handed.arriving;
    } catch (error) {
      if (await this.goHome()) this.failure = asFailure(error, wording.language);
    }
  }

  go(page: Page, wanted: "pdf" | "report" = "pdf"): void {
    this.help = null;
    this.wanted = wanted;
    this.page = page;
  }

  /** Opens a drafted document. */
  read(document: DraftDocument, candidate: string | null = null): void {
    this.draft = { document, candidate };
    this.go("drafts");
  }

  /** Opens a page of the help; closing it leads back to where one was. */
  explain(topic: string): void {
    this.help = topic;
  }

  /** Leads to a field, list or item: opens its stage, unfolds what holds it, and gives it the focus. */
  lead(path: string): void {
    const segments = path.split("/");
    for (let length = 1; length <= segments.length; length += 1) {
      this.dossier?.unfolded.add(segments.slice(0, length).join("/"));
    }
    this.help = null;
    this.page = { stage: segments[0] ?? "start" };
    this.aim = path;
  }

  /** Opens a dossier at a field, list or item of it. */
  async openAt(handle: string, path: string): Promise<void> {
    await this.open(handle);
    if (this.dossier !== null) this.lead(path);
  }

  /** Switches the language of the screen; sentences that come from Rust are asked for again. */
  async speak(language: "fr" | "en"): Promise<void> {
    wording.use(language);
    await reference.load();
    await this.dossier?.reload();
  }
}

export const place = new Place();
