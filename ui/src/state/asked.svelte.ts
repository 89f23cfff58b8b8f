// What Rust computes of a dossier for a view, asked for again after every change. The last answer stands until the next
// one is there; answers that come too late are let go.
import { tick } from "svelte";
import { asFailure } from "../backend";
import type { OpenDossier } from "./dossier.svelte";
import { wording } from "./wording.svelte";

export class Asked<T> {
  shown = $state.raw() as T;
  #turn = 0;
  #answer: Promise<void> = Promise.resolve();

  constructor(dossier: OpenDossier, first: T, ask: (handle: string, language: "fr" | "en") => Promise<T>) {
    this.shown = first;
    $effect(() => {
      // Every change of the dossier brings a new status, every switch of the language new words.
      void dossier.status;
      this.#answer = this.#ask(dossier, ask, wording.language);
    });
  }

  /** Waits until what was last changed is shown. */
  async settled(): Promise<void> {
    await tick();
    await this.#answer;
    await tick();
  }

  async #ask(dossier: OpenDossier, ask: (handle: string, language: "fr" | "en") => Promise<T>, language: "fr" | "en"): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const answer = await ask(dossier.handle, language);
      if (turn === this.#turn) this.shown = answer;
    } catch (error) {
      if (turn === this.#turn) dossier.notice = asFailure(error, language);
    }
  }
}
