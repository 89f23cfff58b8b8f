// The words of the window, read from the catalogues that it reads itself: a journey presses what a person sees.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

const LOCALES = new URL('../../crates/wording/locales/', import.meta.url);

/** What finds the words of a message of one line, such as a button, by its identifier. */
export function wordsOf(language) {
  const folder = new URL(`${language}/`, LOCALES);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ftl'));
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return (id) => {
    const line = text.match(new RegExp(`^${id} = (.+)$`, 'm'));
    assert.ok(line, `the catalogue of ${language} has no line for ${id}`);
    return line[1];
  };
}
