// The live page: the document as the dossier stands, turned to the place that is worked on.
import { asFailure, backend, type DraftWish, type Failure, type Language, type PageView, type PageWish } from "../backend";
import { wording } from "./wording.svelte";

/** A page with its picture, ready to be drawn. */
export interface Shown {
  readonly view: PageView;
  readonly picture: ImageBitmap;
}

/** What the page at work shows, where it differs from the funding dossier in its own language and call. */
export interface Edition {
  readonly language: Language | null;
  readonly call: string | null;
  /** The report to a funder instead of the funding dossier, by its identifier; the next one to be sent where that is blank. */
  readonly report: string | null;
  /** The draft of the partnership instead of the funding dossier. */
  readonly draft?: DraftWish | null;
}

class Live {
  /** The last page that came; it stays on the screen until the next one is there. */
  shown = $state.raw<Shown | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Whether a page is being set. */
  busy = $state(false);
  /** The field, item or stage that is worked on. */
  hand = $state.raw<string | null>(null);
  /** Which edition the page at work shows; none where it is the funding dossier. */
  edition = $state.raw<Edition | null>(null);

  /** Whether the page turns to the hand, or stays where the person has turned it. */
  #follows = true;
  #page = 1;
  #handle: string | null = null;
  #pixels = 0;
  #again = false;

  /** The work goes on at another place: the page turns to it. */
  follow(place: string): void {
    this.#follows = true;
    this.hand = place;
  }

  /** Turns to another page, which stays until the work goes on. */
  turn(page: number): void {
    this.#follows = false;
    this.#page = page;
    this.refresh();
  }

  /** Shows the dossier as it stands now, in so many pixels across; asked again while a page is set, it follows at once. */
  show(handle: string, pixels: number): void {
    if (this.#handle !== handle) {
      this.#forget();
      this.#handle = handle;
    }
    this.#pixels = Math.max(1, Math.round(pixels));
    this.refresh();
  }

  /** Sets the page again. */
  refresh(): void {
    if (this.#handle === null || this.#pixels === 0) return;
    if (this.busy) this.#again = true;
    else void this.#set(this.#handle);
  }

  async #set(handle: string): Promise<void> {
    this.busy = true;
    do {
      this.#again = false;
      const wish: PageWish = {
        language: this.edition?.language ?? null,
        call: this.edition?.call ?? null,
        report: this.edition?.report ?? null,
        draft: this.edition?.draft ?? null,
        place: this.#follows ? this.hand : null,
        page: this.#page,
        pixels: this.#pixels,
      };
      try {
        const view = await backend.livePage(handle, wish, wording.language);
        // The bytes come as they are: the bindings cannot say so.
        const bytes = (await backend.pagePicture(view.edition)) as unknown as ArrayBuffer;
        const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        if (this.#handle !== handle) {
          picture.close();
          break;
        }
        this.shown?.picture.close();
        this.shown = { view, picture };
        this.#page = view.page;
        this.failure = null;
      } catch (error) {
        if (!this.#again) this.failure = asFailure(error, wording.language);
      }
    } while (this.#again && this.#handle === handle);
    this.busy = false;
    // Another dossier was opened meanwhile.
    if (this.#again) this.refresh();
  }

  #forget(): void {
    this.shown?.picture.close();
    this.shown = null;
    this.failure = null;
    this.hand = null;
    this.edition = null;
    this.#follows = true;
    this.#page = 1;
  }
}

export const live = new Live();
