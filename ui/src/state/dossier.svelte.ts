// The dossier that is open: what it holds, what is being typed, and its way to the disk.
import { createContext } from "svelte";
import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { asFailure, backend, type Change, type Failure, type Fault, type JsonValue, type DraftDocument, type Language, type Outcome, type Shape, type Status, type View } from "../backend";
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
  /** What to say where this is no value; else Rust is asked. */
  readonly unreadable?: string | undefined;
}

/** Items just removed, offered for bringing back where they stood. */
export interface Removal {
  readonly items: readonly string[];
  readonly title: string;
}

/** How long a pause in typing lasts before what stands there is saved, in milliseconds. */
const PAUSE = 300;

/** How long somebody may type without a pause until it is saved all the same, in milliseconds. */
const LONGEST = 2_000;

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

  /** The field that is being typed into. */
  focused = $state.raw<string | null>(null);

  /** Rows that are shown and not in the file yet, each with the one before which it stands. */
  readonly #coming = new Map<string, string | null>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  /** Since when what stands in a field waits to be saved. */
  readonly #since = new Map<string, number>();

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

  /**
   * Takes what is being typed. `value` is `undefined` while it cannot be one yet: then only leaving the field saves it,
   * or says why it cannot be, in the words of `unreadable` where they are given.
   */
  type(path: string, shown: string, value: JsonValue | undefined, unreadable?: string): void {
    this.focused = path;
    clearTimeout(this.#pauses.get(path));
    const since = this.drafts.get(path)?.state === "typed" ? (this.#since.get(path) ?? Date.now()) : Date.now();
    this.#since.set(path, since);
    this.drafts.set(path, { shown, value, state: "typed", failure: null, unreadable });
    const pause = Math.max(0, Math.min(PAUSE, since + LONGEST - Date.now()));
    if (value !== undefined) this.#pauses.set(path, setTimeout(() => this.#send(path), pause));
  }

  /** Saves at once what was chosen with one gesture. */
  choose(path: string, shown: string, value: JsonValue): void {
    this.type(path, shown, value);
    this.#send(path);
  }

  /** The person goes on to another field: what stands in this one is saved as it is, and its errors may be told. */
  leave(path: string): void {
    if (this.focused === path) this.focused = null;
    const draft = this.drafts.get(path);
    if (draft?.state === "typed") this.#send(path);
    if (draft?.state === "stored") this.drafts.delete(path);
  }

  /** Keeps what cannot be a value where it was pasted, with the reason; nothing is written. */
  refuse(path: string, shown: string, sentence: string): void {
    const failure: Failure = { code: "bad_value", sentence, hint: "", path, details: [] };
    this.drafts.set(path, { shown, value: undefined, state: "refused", failure, unreadable: sentence });
  }

  /** Gives up what is typed at a place and not stored. */
  forget(path: string): void {
    clearTimeout(this.#pauses.get(path));
    this.drafts.delete(path);
  }

  /**
   * Makes several changes as one step. Answers the faults where some do not fit, so that none was made; `null` where
   * something else kept them from the disk.
   */
  apply(changes: readonly Change[]): Promise<Fault[] | null> {
    if (changes.length === 0) return Promise.resolve([]);
    return this.#queued((settle) => ({
      carryOut: async () => {
        const applied = await backend.apply(this.handle, [...changes], wording.language);
        if (applied.done !== undefined) this.#apply(applied.done);
        settle(applied.refused ?? []);
      },
    }));
  }

  /** Shows a new, empty row at once and adds it to the file in its turn. */
  addRow(list: string, id: string, before: string | null): void {
    const item = `${list}/${id}`;
    this.#coming.set(item, before);
    this.#showComing();
    void this.#queued<boolean>((settle) => ({
      carryOut: async () => {
        const applied = await backend.apply(this.handle, [{ insert: { list, content: { id }, before } }], wording.language);
        this.#coming.delete(item);
        if (applied.done !== undefined) this.#apply(applied.done);
        else await this.reload();
        settle(applied.done !== undefined);
      },
    }));
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

  /** Takes a copy of a call into the dossier and answers its path. */
  adaptCall(id: string): Promise<string | null> {
    return this.#act(
      () => backend.adaptCall(this.handle, id, wording.language),
      (outcome) => outcome.touched.path,
    );
  }

  /** Lets the person choose a call file, takes it in and answers its path. */
  takeCallFile(): Promise<string | null> {
    return this.#act(
      () => backend.takeCallFile(this.handle, wording.text("ui-dialog-call"), wording.language),
      (outcome) => outcome.touched.path,
      true,
    );
  }

  /** Signs off the dossier as it stands; answers the path of the sign-off once it is on the disk. */
  signOff(signatory: string): Promise<string | null> {
    return this.#act(
      () => backend.signOff(this.handle, signatory, wording.language),
      (outcome) => outcome.touched.path,
    );
  }

  /** Rewrites a passage of a drafted document, or goes back to the drafted words; answers the place of what was rewritten. */
  rewrite(document: DraftDocument, candidate: string | null, code: string, language: Language, text: string | null): Promise<string | null> {
    return this.#act(
      () => backend.rewrite(this.handle, document, candidate, code, language, text),
      (outcome) => outcome.touched.path,
    );
  }

  /** Makes a lead a candidate and answers the candidate's path. */
  candidateFromLead(lead: string): Promise<string | null> {
    return this.#act(
      () => backend.candidateFromLead(this.handle, lastOf(lead), wording.language),
      (outcome) => outcome.touched.path,
    );
  }

  /** Retains a candidate: what it brings and needs, the party and the partner's country follow. */
  retain(candidate: string): Promise<string | null> {
    return this.#many(() => backend.retain(this.handle, lastOf(candidate), wording.language));
  }

  /** Removes the contacts with a candidate. */
  purgeContacts(candidate: string): Promise<string | null> {
    return this.#many(() => backend.purgeContacts(this.handle, lastOf(candidate), wording.language));
  }

  /** Carries out a change that touches several places: the whole dossier is read again. */
  async #many(ask: () => Promise<Outcome>): Promise<string | null> {
    const touched = await this.#act(ask, (outcome) => outcome.touched.path);
    if (touched !== null) await this.reload();
    return touched;
  }

  /** Removes items of one list and offers to bring them back. */
  async remove(items: readonly string[], title: string): Promise<void> {
    const faults = await this.apply(items.map((item) => ({ remove: { item } })));
    const [first] = items;
    if (faults === null || faults.length > 0 || first === undefined) return;
    for (const path of [...this.drafts.keys()]) {
      if (items.some((item) => path.startsWith(`${item}/`))) this.forget(path);
    }
    this.removals.set(parentOf(first), { items, title });
  }

  /** Brings back what was last removed from a list. */
  async bringBack(list: string): Promise<void> {
    const removal = this.removals.get(list);
    if (removal === undefined) return;
    const faults = await this.apply(removal.items.map((item) => ({ restore: { item } })));
    if (faults?.length === 0) this.removals.delete(list);
  }

  /** Settles that an item was removed by one person and changed by another: it stays, or it goes. */
  async restore(item: string, keep: boolean): Promise<void> {
    await this.#act(() => backend.restore(this.handle, item, keep, wording.language), () => null);
    await this.reload();
  }

  /** Moves an item by one place, up (-1) or down (+1). */
  async move(list: string, item: string, by: -1 | 1): Promise<void> {
    const ids = items(this.at(list)).map(idOf);
    const from = ids.indexOf(lastOf(item));
    const target = from + by;
    if (from < 0 || target < 0 || target >= ids.length) return;
    const before = ids[by < 0 ? target : target + 1] ?? null;
    await this.place(item, before);
  }

  /** Moves an item before another one of its list, or to the end. */
  async place(item: string, before: string | null): Promise<void> {
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

  /** Takes in the expenses of a file that were shown; answers their list once they are on the disk. */
  takeExpenses(ticket: string): Promise<string | null> {
    return this.#act(
      () => backend.takeExpenses(ticket, wording.language),
      (outcome) => outcome.touched.path,
      true,
    );
  }

  /** Whether anything has been written in a stage. */
  hasBegun(stage: string): boolean {
    return this.status.stages.some((each) => each.stage === stage && each.state !== "not_started");
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
    const { shown, unreadable } = typed;
    if (typed.value === undefined && unreadable !== undefined) {
      this.refuse(path, shown, unreadable);
      return;
    }
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
        if (this.focused === path) this.drafts.set(path, { shown, value, state: "stored", failure: null });
        else this.drafts.delete(path);
      },
      refused: (failure) => {
        if (this.drafts.get(path)?.shown === shown) this.drafts.set(path, { shown, value: typed.value, state: "refused", failure });
      },
    });
  }

  #act<T>(ask: () => Promise<Outcome | null>, then: (outcome: Outcome) => T, once = false): Promise<T | null> {
    return this.#queued<T>((settle) => ({
      once,
      carryOut: async () => {
        const outcome = await ask();
        if (outcome !== null) this.#apply(outcome);
        settle(outcome === null ? null : then(outcome));
      },
    }));
  }

  /** Queues a change of the file after all that is typed; `null` where it is refused. */
  #queued<T>(change: (settle: (answer: T | null) => void) => { carryOut: () => Promise<void>; once?: boolean }): Promise<T | null> {
    this.notice = null;
    for (const [path, draft] of this.drafts) if (draft.state === "typed") this.#send(path);
    return new Promise((resolve) => {
      this.saving.push({
        ...change(resolve),
        place: null,
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
      if (touched === "" || path === touched || path.startsWith(`${touched}/`)) this.drafts.delete(path);
    }
    this.removals.delete(touched);
    return touched;
  }

  #apply(outcome: Outcome): void {
    const { path, value } = outcome.touched;
    // What touches several stages is told with the whole dossier.
    if (path === "") this.content = isRecord(value) ? value : {};
    else put(this.content, path.split("/"), value);
    this.#showComing();
    this.status = outcome.status;
  }

  /** Rows that are on their way to the file stand in their list already. */
  #showComing(): void {
    for (const [item, before] of this.#coming) {
      const list = items(this.at(parentOf(item)));
      if (list.some((each) => idOf(each) === lastOf(item))) continue;
      const at = list.findIndex((each) => idOf(each) === before);
      const row = { id: lastOf(item) };
      const rows = at < 0 ? [...list, row] : [...list.slice(0, at), row, ...list.slice(at)];
      put(this.content, parentOf(item).split("/"), rows);
    }
  }

  /** What the dossier holds at a path. */
  at(path: string): JsonValue | undefined {
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
    else content[segment] = keeping(content[segment], value);
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

/** A list with the items that are as they were, so that only what changed is drawn again. */
function keeping(before: JsonValue | undefined, after: JsonValue): JsonValue {
  if (!Array.isArray(before) || !Array.isArray(after)) return after;
  const known = new Map(items(before).map((item) => [idOf(item), item]));
  return after.map((item) => {
    const old = isRecord(item) ? known.get(idOf(item)) : undefined;
    return old !== undefined && same(old, item) ? old : item;
  });
}

function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((each, at) => same(each, other[at]));
  if (isRecord(one) && isRecord(other)) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => same(one[name], other[name]));
  }
  return one === other;
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
