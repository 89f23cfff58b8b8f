// Numbers, amounts and dates as the reader's language writes them, and read back however they were typed.
// Decimals stay text from end to end: no value of money ever passes through a floating-point number.
import type { Language } from "../backend";

const NARROW_SPACE = "\u202f";
const SPACES = /[\s\u00a0\u202f\u2009']/g;

/** `1234567.50` as `1 234 567,50` or `1,234,567.50`; what is no number is given back as it is. */
export function writeDecimal(value: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (match === null) return value;
  const [, sign = "", whole = "", fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === "fr" ? NARROW_SPACE : ",");
  return sign + grouped + (fraction === undefined ? "" : (language === "fr" ? "," : ".") + fraction);
}

/** Reads a decimal typed either way; `undefined` where it is none. */
export function readDecimal(typed: string, language: Language): string | undefined {
  let text = typed.replace(SPACES, "");
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    text = comma > point ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
  } else if (comma >= 0) {
    const groups = language === "en" && /^-?\d{1,3}(,\d{3})+$/.test(text);
    text = groups || text.indexOf(",") !== comma ? text.replaceAll(",", "") : text.replace(",", ".");
  } else if (point >= 0 && text.indexOf(".") !== point) {
    text = text.replaceAll(".", "");
  }
  if (!/^-?\d+(\.\d*)?$|^-?\.\d+$/.test(text)) return undefined;
  const [whole = "", fraction = ""] = text.split(".");
  const clean = whole.replace(/^(-?)0+(?=\d)/, "$1") || "0";
  return fraction === "" ? clean : `${clean}.${fraction}`;
}

/** An amount `1250.50 EUR` in its two parts. */
export function splitMoney(value: string): { amount: string; currency: string } {
  const [amount = "", currency = ""] = value.trim().split(/\s+/);
  return { amount, currency };
}

/** What stands beside an amount for its currency, as the documents write it. */
export function currencySign(code: string, language: Language): string {
  if (code === "EUR") return "€";
  return language === "fr" && (code === "XAF" || code === "XOF") ? "FCFA" : code;
}

/** `1250.50 EUR` as `1 250,50 €` or `€1,250.50`. */
export function tellMoney(value: string, language: Language): string {
  const { amount, currency } = splitMoney(value);
  if (amount === "") return "";
  const [figure, sign] = [writeDecimal(amount, language), currencySign(currency, language)];
  if (language === "fr") return `${figure}\u00a0${sign}`;
  return sign === "€" ? `${sign}${figure}` : `${sign}\u00a0${figure}`;
}

const MONTHS: Record<Language, readonly string[]> = {
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

/** `2027-03-31` as `31/03/2027`, the day first in both languages. */
export function writeDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? value : `${match[3]}/${match[2]}/${match[1]}`;
}

/** `2027-03-31` as `31 mars 2027` or `31 March 2027`. */
export function tellDate(value: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (match === null) return value;
  const day = Number(match[3]);
  const ordinal = language === "fr" && day === 1 ? "1er" : String(day);
  return `${ordinal}\u00a0${MONTHS[language][Number(match[2]) - 1] ?? match[2]} ${match[1]}`;
}

/** Reads a day typed as `31/03/2027`, `31.3.27`, `2027-03-31`, `31 mars 2027`; `undefined` where it is none. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (dayFirst !== null) return day(fullYear(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1]));
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]+)\.?\s+(\d{4})$/.exec(text);
  if (words !== null) return day(Number(words[3]), monthNamed(words[2] ?? ""), Number(words[1]));
  return undefined;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthNamed(name: string): number {
  const plain = (month: string) => month.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  for (const months of Object.values(MONTHS)) {
    const found = months.findIndex((month) => name.length >= 3 && plain(month).startsWith(name));
    if (found >= 0) return found + 1;
  }
  return 0;
}

function day(year: number, month: number, date: number): string | undefined {
  const exists = new Date(Date.UTC(year, month - 1, date));
  if (exists.getUTCFullYear() !== year || exists.getUTCMonth() !== month - 1 || exists.getUTCDate() !== date) {
    return undefined;
  }
  return exists.toISOString().slice(0, 10);
}

/** The hour of a moment in unix seconds, as `14:32`. */
export function tellHour(seconds: number): string {
  const moment = new Date(seconds * 1000);
  return `${String(moment.getHours()).padStart(2, "0")}:${String(moment.getMinutes()).padStart(2, "0")}`;
}

/** The day of a moment in unix seconds, in words. */
export function tellDay(seconds: number, language: Language): string {
  const moment = new Date(seconds * 1000);
  const two = (number: number) => String(number).padStart(2, "0");
  return tellDate(`${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`, language);
}

/** A text without accents, ligatures and case, for finding it. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
}
