// How a value stands in a cell, and how what was typed or pasted there is read.
import type { JsonValue, Language } from "../../backend";
import { date, decimal, money, whole, words, type Reading } from "../fields/reading";
import { folded, readDecimal, splitMoney, writeDecimal } from "../written";
import type { Column } from "./columns";

/** One of the values that a column knows by words. */
export interface Option {
  value: string;
  label: string;
  /** The words of either language by which it is recognised, folded. */
  known: readonly string[];
}

/** What cells are written and read by. */
export interface Manner {
  language: Language;
  /** The currency of an amount that names none. */
  currency: string;
  yes: string;
  no: string;
  /** The values of a column that are known by words. */
  options: (column: Column) => readonly Option[];
  /** How the items of a list within a row are told in a few words. */
  tell: (column: Column, value: JsonValue | undefined) => string;
}

/** What was typed or pasted, as a field takes it. */
export interface CellReading {
  /** As the value's own field would show it. */
  shown: string;
  /** `undefined` where it cannot be a value of the column. */
  value: JsonValue | undefined;
  /** The message that says what can be typed, where it cannot be a value. */
  expected?: string;
}

/** A value as it stands in its cell. */
export function write(column: Column, value: JsonValue | undefined, manner: Manner): string {
  if (value === undefined || value === null) return "";
  const { kind } = column.kind;
  const text = typeof value === "string" ? value : "";
  switch (kind) {
    case "line":
    case "text":
    case "coordinates":
      return text;
    case "integer":
      return whole.write(value, manner.language);
    case "quantity":
      return decimal.write(value, manner.language);
    case "percent":
      return text && `${decimal.write(value, manner.language)}\u202f%`;
    case "money": {
      const { amount, currency } = splitMoney(text);
      return text && `${writeDecimal(amount, manner.language)}\u00a0${currency}`;
    }
    case "date":
      return date.write(value, manner.language);
    case "flag":
      return value === true ? manner.yes : manner.no;
    case "set":
      return (Array.isArray(value) ? value : []).map((code) => label(column, String(code), manner)).join("; ");
    case "list":
      return manner.tell(column, value);
    default:
      return text && label(column, text, manner);
  }
}

/** A value as a spreadsheet takes it: without the spaces in figures that it would read as text. */
export function writeForSheet(column: Column, value: JsonValue | undefined, manner: Manner): string {
  if (column.kind.kind === "money" && typeof value === "string") {
    const { amount, currency } = splitMoney(value);
    const plain = ungrouped(amount, manner.language);
    return currency === manner.currency ? plain : `${plain} ${currency}`;
  }
  if (column.kind.kind === "quantity" && typeof value === "string") return ungrouped(value, manner.language);
  if (column.kind.kind === "percent" && typeof value === "string") return `${ungrouped(value, manner.language)}%`;
  if (column.kind.kind === "integer" && typeof value === "number") return String(value);
  return write(column, value, manner);
}

function ungrouped(value: string, language: Language): string {
  return language === "fr" ? value.replace(".", ",") : value;
}

function label(column: Column, value: string, manner: Manner): string {
  return manner.options(column).find((option) => option.value === value)?.label ?? value;
}

/** Reads what was typed into a cell or pasted over it. `before` is what the cell holds. */
export function read(column: Column, typed: string, manner: Manner, before?: JsonValue): CellReading {
  const { kind } = column.kind;
  switch (kind) {
    case "line":
    case "coordinates":
      return plain(words, typed.replace(/\s*\n\s*/g, " "), manner);
    case "text":
      return plain(words, typed, manner);
    case "integer":
      return plain(whole, typed, manner);
    case "quantity":
    case "percent":
      return plain(decimal, typed, manner);
    case "date":
      return plain(date, typed, manner);
    case "money":
      return readMoney(typed, manner, before);
    case "flag":
      return readFlag(typed, manner);
    case "set":
      return readSet(column, typed, manner);
    case "call": {
      const found = recognise(column, typed, manner) ?? typed.trim();
      return { shown: found, value: found === "" ? null : found };
    }
    default: {
      if (typed.trim() === "") return { shown: "", value: null };
      const found = recognise(column, typed, manner);
      const expected = kind === "reference" ? "ui-table-expected-reference" : "ui-table-expected-choice";
      return found === undefined ? { shown: typed, value: undefined, expected } : { shown: found, value: found };
    }
  }
}

function plain(reading: Reading, typed: string, manner: Manner): CellReading {
  const value = reading.read(typed, manner.language);
  return { shown: typed, value, ...(value === undefined && reading.expected !== undefined ? { expected: reading.expected } : {}) };
}

function recognise(column: Column, typed: string, manner: Manner): string | undefined {
  const sought = plainWords(typed);
  return manner.options(column).find((option) => option.known.includes(sought))?.value;
}

/** A text as words are recognised by: without accents, case and surplus blanks. */
export function plainWords(text: string): string {
  return folded(text).replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

const SIGNS: Record<string, string> = { "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", "₫": "VND", "₹": "INR" };
const CFA = ["XAF", "XOF"];

function readMoney(typed: string, manner: Manner, before: JsonValue | undefined): CellReading {
  const own = typeof before === "string" ? splitMoney(before).currency : "";
  let currency = own || manner.currency;
  let amount = typed.trim();
  const cfa = /f(?:rancs?)?\s*cfa|fcfa/i.exec(amount);
  const code = /(?:^|[\s\d.,])([a-z]{3})$|^([a-z]{3})(?=[\s\d])/i.exec(amount);
  const sign = Object.keys(SIGNS).find((each) => amount.includes(each));
  if (cfa !== null) {
    amount = amount.replace(cfa[0], "");
    // Two currencies bear the name; that of the dossier decides.
    currency = CFA.find((each) => each === own || each === manner.currency) ?? "XAF";
  } else if (sign !== undefined) {
    amount = amount.replace(sign, "");
    currency = SIGNS[sign] ?? currency;
  } else if (code !== null) {
    const named = code[1] ?? code[2] ?? "";
    amount = amount.replace(named, "");
    currency = named.toUpperCase();
  }
  if (amount.trim() === "") return typed.trim() === "" ? { shown: "", value: null } : unread(`${currency} ${typed}`);
  const read = readDecimal(amount, manner.language);
  return read === undefined
    ? unread(`${currency} ${typed.trim()}`)
    : { shown: `${currency} ${amount.trim()}`, value: `${read} ${currency}` };
}

function unread(shown: string): CellReading {
  return { shown, value: undefined, expected: money.expected ?? "" };
}

const YES = ["oui", "o", "vrai", "yes", "y", "true", "x", "1", "✓"];
const NO = ["non", "n", "faux", "no", "false", "0"];

function readFlag(typed: string, manner: Manner): CellReading {
  const said = plainWords(typed);
  if (said === "") return { shown: "", value: null };
  if (YES.includes(said) || said === plainWords(manner.yes)) return { shown: "true", value: true };
  if (NO.includes(said) || said === plainWords(manner.no)) return { shown: "false", value: false };
  return { shown: typed, value: undefined, expected: "ui-table-expected-flag" };
}

function readSet(column: Column, typed: string, manner: Manner): CellReading {
  const parts = typed.split(/[;\n]/).map((part) => part.trim()).filter(Boolean);
  const codes = parts.map((part) => recognise(column, part, manner));
  if (codes.includes(undefined)) return { shown: typed, value: undefined, expected: "ui-table-expected-set" };
  const known = manner.options(column).map((option) => option.value).filter((code) => codes.includes(code));
  return { shown: known.join(" "), value: known };
}

/** What a draft shows in its cell: the value where it is one, else what was typed. */
export function draftText(column: Column, shown: string, value: JsonValue | undefined, manner: Manner): string {
  if (value !== undefined) return write(column, value, manner);
  return column.kind.kind === "money" ? shown.slice(4) : shown;
}
