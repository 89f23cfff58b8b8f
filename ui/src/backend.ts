// What the window may ask of Passerelle. Everything else of the UI goes through this file; the generated bindings
// below it are the only file that knows of Tauri, so that a plain browser with a stand-in can run all the rest.
import { commands, type FailureView, type Language, type Value } from "./generated/bindings";

export type * from "./generated/bindings";
export type Failure = FailureView;
export type JsonValue = Value;

/** The commands of the window's Rust side, one function each. */
export const backend = commands;

/** Turns whatever a command rejected with into a failure that a person can read. */
export function asFailure(error: unknown, language: Language): Failure {
  if (isFailure(error)) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return language === "fr"
    ? {
        code: "internal",
        sentence: "Passerelle n’a pas pu mener cette action à bien.",
        hint: `Fermez et rouvrez la fenêtre ; ce qui était enregistré est intact. (${detail})`,
        path: null,
        details: [],
      }
    : {
        code: "internal",
        sentence: "Passerelle could not carry this out.",
        hint: `Close the window and open it again; what was saved is intact. (${detail})`,
        path: null,
        details: [],
      };
}

function isFailure(error: unknown): error is Failure {
  return typeof error === "object" && error !== null && "code" in error && "sentence" in error;
}

/**
 * Calls back when the window has something to say: the person closes it, and it waits until `backend.close()`; or the system
 * handed a file over, and it waits until `backend.handedOver()`.
 */
export function onTold(what: "close-asked" | "file-handed", act: () => void): () => void {
  document.addEventListener(`passerelle:${what}`, act);
  return () => document.removeEventListener(`passerelle:${what}`, act);
}
