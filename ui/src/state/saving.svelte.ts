// One queue of changes, in order, each durable before the next begins.
import type { Code, Failure } from "../backend";

/** One change on its way to the disk. */
export interface Change {
  /** Changes of the same place that still wait are replaced by the latest. */
  place: string | null;
  /** Whether it is not tried again by itself, as it asks the person something. */
  once?: boolean;
  carryOut: () => Promise<void>;
  /** Told when the change itself is refused, such as a value that does not fit. */
  refused: (failure: Failure) => void;
}

/** What keeps every change from the disk. All other failures lie in the change itself: the rest may go on. */
const STOPPAGES: ReadonlySet<Code> = new Set<Code>([
  "not_found", "newer", "damaged", "refused", "incomplete", "in_use", "read_only", "full", "interrupted", "moved", "io",
]);

export class Saving {
  /** Why nothing can be saved at present; `null` when all goes well. */
  failure = $state<Failure | null>(null);
  /** How many changes are not on the disk yet. */
  waiting = $state(0);

  readonly #queue: Change[] = [];
  readonly #asFailure: (error: unknown) => Failure;
  readonly #retryAfter: number;
  #running = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #settled: (() => void)[] = [];

  constructor(asFailure: (error: unknown) => Failure, retryAfter = 5000) {
    this.#asFailure = asFailure;
    this.#retryAfter = retryAfter;
  }

  push(change: Change): void {
    const first = this.#running ? 1 : 0;
    const same = this.#queue.findIndex((other, at) => at >= first && change.place !== null && other.place === change.place);
    // A change may only step into the place of one that nothing else has followed, or order would be lost.
    if (same >= 0 && this.#queue.slice(same).every((other) => other.place !== null)) this.#queue[same] = change;
    else this.#queue.push(change);
    this.waiting = this.#queue.length;
    void this.#run();
  }

  /** Tries again what could not be saved. */
  retry(): void {
    this.failure = null;
    void this.#run();
  }

  /** Resolves once everything is on the disk, or once nothing can be saved: `true` when all is saved. */
  settled(): Promise<boolean> {
    if (this.#queue.length === 0 || (this.failure !== null && !this.#running)) {
      return Promise.resolve(this.#queue.length === 0);
    }
    return new Promise((resolve) => this.#settled.push(() => resolve(this.#queue.length === 0)));
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    clearTimeout(this.#retry);
    this.#running = true;
    for (let change = this.#queue[0]; change !== undefined; change = this.#queue[0]) {
      try {
        await change.carryOut();
        this.failure = null;
      } catch (error) {
        const failure = this.#asFailure(error);
        if (STOPPAGES.has(failure.code) && !change.once) {
          this.failure = failure;
          this.#retry = setTimeout(() => void this.#run(), this.#retryAfter);
          break;
        }
        change.refused(failure);
      }
      this.#queue.shift();
      this.waiting = this.#queue.length;
    }
    this.#running = false;
    for (const tell of this.#settled.splice(0)) tell();
  }
}
