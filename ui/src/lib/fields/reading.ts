// How the value of each kind stands in its field, and how what is typed there is read.
import type { JsonValue, Language } from "../../backend";
import { readDate, readDecimal, writeDate, writeDecimal } from "../written";

export interface Reading {
  /** What the field shows for a stored value. */
  write: (stored: JsonValue | undefined, language: Language) => string;
  /** The value of what was typed; `undefined` while it cannot be one yet. */
  read: (typed: string, language: Language) => JsonValue | undefined;
  /** The message that says what can be typed. */
  expected?: string;
}

const text = (stored: JsonValue | undefined) => (typeof stored === "string" ? stored : "");

/** Nothing typed is no value: it clears the field. */
function unlessEmpty(read: Reading["read"]): Reading["read"] {
  return (typed, language) => (typed.trim() === "" ? null : read(typed, language));
}

export const words: Reading = { write: text, read: unlessEmpty((typed) => typed) };

export const date: Reading = { write: (stored) => writeDate(text(stored)), read: unlessEmpty((typed) => readDate(typed)), expected: "ui-expected-date" };

export const decimal: Reading = {
  write: (stored, language) => writeDecimal(text(stored), language),
  read: unlessEmpty((typed, language) => readDecimal(typed.replace(/%\s*$/, ""), language)),
  expected: "ui-expected-number",
};

export const whole: Reading = {
  // Four digits stand together, so that a year looks like one.
  write: (stored, language) => {
    if (typeof stored !== "number") return "";
    return Math.abs(stored) < 10_000 ? String(stored) : writeDecimal(String(stored), language);
  },
  read: unlessEmpty((typed, language) => {
    const number = readDecimal(typed, language);
    return number !== undefined && /^\d{1,15}$/.test(number) ? Number(number) : undefined;
  }),
  expected: "ui-expected-whole",
};

/** An amount as it stands in its two controls: the currency's code, a space, and the amount as typed. */
export const money: Reading = {
  write: (stored, language) => {
    const [amount = "", currency = ""] = text(stored).split(" ");
    return amount === "" ? "" : `${currency} ${writeDecimal(amount, language)}`;
  },
  read: (shown, language) => {
    const currency = shown.slice(0, 3);
    const typed = shown.slice(4);
    if (typed.trim() === "") return null;
    const amount = readDecimal(typed, language);
    return amount === undefined ? undefined : `${amount} ${currency}`;
  },
  expected: "ui-expected-money",
};
