// What is wrong with a value that was refused, in the words that stand beside its field and in the summary alike.
import type { Kind, Shape } from "../../backend";
import type { Draft } from "../../state/dossier.svelte";
import { t } from "../../state/wording.svelte";
import { date, decimal, money, whole } from "./reading";

/** What can be typed for each kind of value that has a form of its own. */
const EXPECTED: Partial<Record<Kind["kind"], string | undefined>> = {
  date: date.expected,
  quantity: decimal.expected,
  percent: decimal.expected,
  integer: whole.expected,
  money: money.expected,
};

/** The message that says what was expected at a place of this shape. */
export function expectedAt(shape: Shape | undefined): string | undefined {
  return shape?.is === "leaf" ? EXPECTED[shape.kind.kind] : undefined;
}

/** What is wrong, as a sentence; nothing while nothing is. */
export function refusal(draft: Draft | undefined, path: string, expected: string | undefined): string | null {
  if (draft?.state !== "refused" || draft.failure === null) return null;
  if (expected !== undefined && draft.value === undefined && draft.unreadable === undefined) return t(expected);
  return besideField(draft.failure.sentence, path);
}

/** A sentence without the name of its field, for where it stands beside it. */
export function besideField(sentence: string, path: string): string {
  const own = sentence.startsWith(path) ? sentence.replace(/^\S+[\s:]+/, "") : sentence;
  return own.charAt(0).toUpperCase() + own.slice(1);
}
