// Identifiers for new rows: random, so that two people never make the same one.

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** A new identifier: 60 random bits in 12 characters that are easy to read aloud. */
export function newIdentifier(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => LETTERS.charAt(byte & 31)).join("");
}
