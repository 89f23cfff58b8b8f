// The dossier that is open: what it holds, what is being typed, and its way to the disk.
import { createContext } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { asFailure, backend, type Failure, type JsonValue, type Outcome, type Shape, type Status, type View } from "../backend";
import { idOf, isRecord, items, type JsonRecord } from "../lib/shape";
import { Saving } from "./saving.svelte";
import { wording } from "./wording.svelte";

/** What a field shows while it differs from what is stored. */
export interface Draft {
  /** What stands in the field, in its own form: nothing but the person changes it. */
  readonly shown: string;
  /** The value to store; `undefined` while what is typed is none yet. */
  readonly value: JsonValue | undefined;
  readonly state: "typed" | "sent" | "stored" | "refused";
  readonly failure: Failure | null;
}

/** An item just removed, offered for bringing back where it stood. */
export interface Removal {
  readonly path: string;
  readonly title: string;
}

/** How long a pause in typing lasts before what stands there is saved, in milliseconds. */
const PAUSE = 600;

export class OpenDossier {
  readonly handle: string;
  readonly model: Shape;
  content = $state<JsonRecord>({});
  status = $state.raw<Status>() as Status;

  readonly saving: Saving;
  /** What is typed and not stored, by path. */
  readonly drafts = new SvelteMap<string, Draft>();
  /** The items that are unfolded. */
  readonly unfolded = new SvelteSet<string>();
  /** The last removal of each list. */
  readonly removals = new SvelteMap<string, Removal>();
  /** Why the last action on a list, an annex or an export did not come about. */
  notice = $state<Failure | null>(null);

  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  #focused: string | null = null;

  constructor(view: View, model: Shape, retryAfter?: number) {
    this.handle = view.handle;
    this.model = model;
    this.#take(view);
    this.saving = new Saving((error) => asFailure(error, wording.language), retryAfter);
  }

  /** Whether anything typed is not on the disk yet. */
  get unsaved(): boolean {
    return this.saving.waiting > 0 || [...this.drafts.values()].some((draft) => draft.state === "typed");
  }

  /** The path of a field whose value was refused, if there is one. */
  get refused(): string | undefined {
    return [...this.drafts].find(([, draft]) => draft.state === "refused")?.[0];
  }

  /** The language in which the documents are written unless another is asked for. */
  get mainLanguage(): "fr" | "en" {
    const start = this.content["start"];
    const language = isRecord(start) ? start["main_language"] : undefined;
    return language === "fr" || language === "en" ? language : wording.language;
  }

  /** Takes what is being typed. `value` is `undefined` while it cannot be one yet: then only leaving the field saves it. */
  type(path: string, shown: string, value: JsonValue | undefined): void {
    this.#focused = path;
    clearTimeout(this.#pauses.get(path));
    this.drafts.set(path, { shown, value, state: "typed", failure: null });
    if (value !== undefined) this.#pauses.set(path, setTimeout(() => this.#send(path), PAUSE));
  }

  /** Saves at once what was chosen with one gesture. */
  choose(path: string, shown: string, value: JsonValue): void {
    this.type(path, shown, value);
    this.#send(path);
  }

  /** The person goes on to another field: what stands in this one is saved as it is, and its errors may be told. */
  leave(path: string): void {
    if (this.#focused === path) this.#focused = null;
    const draft = this.drafts.get(path);
    if (draft?.state === "typed") this.#send(path);
    if (draft?.state === "stored") this.drafts.delete(path);
  }

  /** Adds an item at the end of a list, unfolds it and answers its path once it is on the disk. */
  insert(list: string, content: JsonValue | null = null): Promise<string | null> {
    return this.#act(
      () => backend.insert(this.handle, list, content, null, wording.language),
      (outcome) => {
        this.unfolded.add(outcome.touched.path);
        return outcome.touched.path;
      },
    );
  }

  /** Removes an item and offers to bring it back. */
  async remove(item: string, title: string): Promise<void> {
    await this.#act(
      () => backend.remove(this.handle, item, wording.language),
      () => this.removals.set(parentOf(item), { path: item, title }),
    );
  }

  /** Brings a removed item back, or confirms its removal. */
  async restore(item: string, keep: boolean): Promise<void> {
    await this.#act(
      () => backend.restore(this.handle, item, keep, wording.language),
      () => this.removals.delete(parentOf(item)),
    );
    await this.reload();
  }

  /** Moves an item by one place, up (-1) or down (+1). */
  async move(list: string, item: string, by: -1 | 1): Promise<void> {
    const ids = items(this.#at(list)).map(idOf);
    const from = ids.indexOf(lastOf(item));
    const target = from + by;
    if (from < 0 || target < 0 || target >= ids.length) return;
    const before = ids[by < 0 ? target : target + 1] ?? null;
    await this.#act(() => backend.reorder(this.handle, item, before, wording.language), () => null);
  }

  /** Takes back the last step; answers the place where its effect is to be seen. */
  undo(): Promise<string | null> {
    return this.#step(backend.undo);
  }

  /** Does the step again that was taken back last; answers the place where its effect is to be seen. */
  redo(): Promise<string | null> {
    return this.#step(backend.redo);
  }

  /** Lets the person choose a file and attaches it; nothing happens when none is chosen. */
  async attach(): Promise<void> {
    await this.#act(
      () => backend.attach(this.handle, wording.text("ui-dialog-attach"), wording.language),
      (outcome) => this.unfolded.add(outcome.touched.path),
      true,
    );
  }

  /** Saves everything that is typed; `true` when all of it is on the disk. */
  async flush(): Promise<boolean> {
    for (const [path, draft] of this.drafts) if (draft.state === "typed") this.#send(path);
    return this.saving.settled();
  }

  /** Reads the dossier again, in the language of the screen; what is being typed stays. */
  async reload(): Promise<void> {
    try {
      this.#take(await backend.view(this.handle, wording.language));
    } catch (error) {
      this.notice = asFailure(error, wording.language);
    }
  }

  #take(view: View): void {
    this.content = isRecord(view.content) ? view.content : {};
    this.status = view.status;
  }

  #send(path: string): void {
    clearTimeout(this.#pauses.get(path));
    const typed = this.drafts.get(path);
    if (typed === undefined) return;
    const { shown } = typed;
    // What cannot be read as a value goes as it stands: the refusal says in words what was expected.
    const value = typed.value === undefined ? shown : typed.value;
    this.drafts.set(path, { ...typed, state: "sent" });
    this.saving.push({
      place: path,
      carryOut: async () => {
        const outcome = await backend.edit(this.handle, path, value, wording.language);
        this.#apply(outcome);
        if (this.drafts.get(path)?.shown !== shown) return;
        // Under the hands of the person the field keeps its text, even where a blank at its end was not stored.
        if (this.#focused === path) this.drafts.set(path, { shown, value, state: "stored", failure: null });
        else this.drafts.delete(path);
      },
      refused: (failure) => {
        if (this.drafts.get(path)?.shown === shown) this.drafts.set(path, { shown, value: typed.value, state: "refused", failure });
      },
    });
  }

  #act<T>(ask: () => Promise<Outcome | null>, then: (outcome: Outcome) => T, once = false): Promise<T | null> {
    this.notice = null;
    for (const [path, draft] of this.drafts) if (draft.state === "typed") this.#send(path);
    return new Promise((resolve) => {
      this.saving.push({
        place: null,
        once,
        carryOut: async () => {
          const outcome = await ask();
          if (outcome !== null) this.#apply(outcome);
          resolve(outcome === null ? null : then(outcome));
        },
        refused: (failure) => {
          this.notice = failure;
          resolve(null);
        },
      });
    });
  }

  async #step(take: typeof backend.undo): Promise<string | null> {
    const touched = await this.#act(
      () => take(this.handle, wording.language),
      (outcome) => outcome.touched.path,
    );
    if (touched === null) return null;
    // What is written there now is not what was typed: the fields show the file again.
    for (const path of [...this.drafts.keys()]) {
      if (path === touched || path.startsWith(`${touched}/`)) this.drafts.delete(path);
    }
    this.removals.delete(touched);
    return touched;
  }

  #apply(outcome: Outcome): void {
    put(this.content, outcome.touched.path.split("/"), outcome.touched.value);
    this.status = outcome.status;
  }

  #at(path: string): JsonValue | undefined {
    let here: JsonValue | undefined = this.content;
    for (const segment of path.split("/")) {
      if (Array.isArray(here)) here = here.filter(isRecord).find((item) => idOf(item) === segment);
      else here = isRecord(here) ? here[segment] : undefined;
    }
    return here;
  }
}

export function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

export function lastOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Puts a value re-read from the store at its path. Only lists are entered by identifier, so an unknown one is an item. */
export function put(content: JsonRecord, segments: readonly string[], value: JsonValue | null): void {
  const [segment, next] = segments;
  if (segment === undefined) return;
  if (next === undefined) {
    if (value === null) delete content[segment];
    else content[segment] = value;
    return;
  }
  const child = content[segment];
  const rest = segments.slice(1);
  if (Array.isArray(child)) {
    putItem(child, rest, value);
  } else if (isRecord(child)) {
    put(child, rest, value);
  } else if (rest.length === 1 && isRecord(value) && value["id"] === next) {
    content[segment] = [value];
  } else {
    content[segment] = {};
    put(content[segment] as JsonRecord, rest, value);
  }
}

function putItem(list: JsonValue[], segments: readonly string[], value: JsonValue | null): void {
  const [id, ...rest] = segments;
  const at = list.findIndex((item) => isRecord(item) && item["id"] === id);
  const item = list[at];
  if (rest.length > 0) {
    if (isRecord(item)) put(item, rest, value);
  } else if (value === null) {
    if (at >= 0) list.splice(at, 1);
  } else if (at >= 0) {
    list[at] = value;
  } else {
    list.push(value);
  }
}


export const [getDossier, setDossier] = createContext<OpenDossier>();
