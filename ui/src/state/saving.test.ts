import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Code, Failure } from "../backend";
import { Saving } from "./saving.svelte";

const failure = (code: Code): Failure => ({ code, sentence: code, hint: "", path: null, details: [] });
const start = () => new Saving((error) => error as Failure, 5000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A change that ends when told to. */
function change(done: string[], name: string, place: string | null = name) {
  let end: (error?: Failure) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve())));
  const refused = vi.fn();
  return { place, refused, end: (error?: Failure) => end(error), carryOut: () => ended.then(() => void done.push(name)) };
}

test("changes reach the disk one after another, in the order they were made", async () => {
  const saving = start();
  const done: string[] = [];
  const [first, second] = [change(done, "first"), change(done, "second")];
  saving.push(first);
  saving.push(second);
  second.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(done, "the second waits for the first").toEqual([]);
  first.end();
  expect(await saving.settled()).toBe(true);
  expect(done).toEqual(["first", "second"]);
});

test("of several changes of one place that wait, only the last is carried out", async () => {
  const saving = start();
  const done: string[] = [];
  const running = change(done, "running");
  const [older, newer] = [change(done, "older", "title"), change(done, "newer", "title")];
  for (const each of [running, older, newer]) saving.push(each);
  for (const each of [running, older, newer]) each.end();
  await saving.settled();
  expect(done).toEqual(["running", "newer"]);
});

test("a change never overtakes one that was made between", async () => {
  const saving = start();
  const done: string[] = [];
  const changes = [change(done, "running"), change(done, "before", "title"), change(done, "removal", null), change(done, "after", "title")];
  for (const each of changes) saving.push(each);
  for (const each of changes) each.end();
  await saving.settled();
  expect(done).toEqual(["running", "before", "removal", "after"]);
});

test("a full disk stops the queue, says why, and loses nothing once there is room", async () => {
  const saving = start();
  const done: string[] = [];
  let full = true;
  const carry = (name: string) => ({
    place: name,
    refused: vi.fn(),
    carryOut: () => (full ? Promise.reject(failure("full")) : Promise.resolve().then(() => void done.push(name))),
  });
  saving.push(carry("first"));
  saving.push(carry("second"));
  expect(await saving.settled()).toBe(false);
  expect(saving.failure?.code).toBe("full");
  expect(saving.waiting).toBe(2);
  full = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(done, "it tried again by itself").toEqual(["first", "second"]);
  expect(saving.failure).toBeNull();
});

test("a value that does not fit is refused alone; what follows is saved", async () => {
  const saving = start();
  const done: string[] = [];
  const [wrong, right] = [change(done, "wrong"), change(done, "right")];
  saving.push(wrong);
  saving.push(right);
  wrong.end(failure("bad_value"));
  right.end();
  expect(await saving.settled()).toBe(true);
  expect(wrong.refused).toHaveBeenCalledOnce();
  expect(done).toEqual(["right"]);
  expect(saving.failure).toBeNull();
});

test("what asks the person is not asked again by itself", async () => {
  const saving = start();
  const attach = { ...change([], "attach", null), once: true };
  saving.push(attach);
  attach.end(failure("io"));
  expect(await saving.settled()).toBe(true);
  expect(attach.refused).toHaveBeenCalledOnce();
});
