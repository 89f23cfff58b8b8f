// What the window remembers from one time to the next, kept as one.
import { asFailure, backend, type Settings } from "../backend";

class Remembered {
  current = $state.raw<Settings>({ language: null, both_languages: false, lists: {} });

  /** Takes up what was kept the last time. */
  async begin(): Promise<void> {
    const kept = await backend.settings().catch(() => null);
    this.current = { ...this.current, ...kept };
  }

  change(part: Partial<Settings>): void {
    this.current = { ...this.current, ...part };
    // Only a convenience: where it cannot be kept, the next start begins afresh.
    backend.remember(this.current).catch((error: unknown) => console.warn(asFailure(error, "en").sentence));
  }
}

export const settings = new Remembered();
