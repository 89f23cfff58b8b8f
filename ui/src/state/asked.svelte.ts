// What the Rust side makes of a dossier, asked for again after every change. The last answer stands until the new one is there.
import { asFailure } from "../backend";
import type { OpenDossier } from "./dossier.svelte";
import { wording } from "./wording.svelte";

export class Asked<T> {
  shown = $state.raw<T | null>(null);
  #turn = 0;

  constructor(dossier: OpenDossier, ask: (language: "fr" | "en") => Promise<T>) {
    $effect(() => {
      // Every change of the dossier brings a new status, every switch of the language new words.
      void dossier.status;
      void this.#ask(dossier, ask, wording.language);
    });
  }

  async #ask(dossier: OpenDossier, ask: (language: "fr" | "en") => Promise<T>, language: "fr" | "en"): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const answer = await ask(language);
      if (turn === this.#turn) this.shown = answer;
    } catch (error) {
      if (turn === this.#turn) dossier.notice = asFailure(error, language);
    }
  }
}
