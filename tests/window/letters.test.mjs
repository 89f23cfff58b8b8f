// The letters of our users' keyboards, typed into the real window by the display's own keys, and found in the PDF.
// WebDriver's way of typing goes past layouts, dead keys and Compose, and would prove nothing here.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Keyboard } from './keyboard.mjs';
import { Desk, answerDialog, eventually, textOf } from './window.mjs';
import { wordsOf } from './words.mjs';

const TRIALS = [
  {
    on: 'a French keyboard, with its dead keys and the third level',
    layout: ['fr', 'oss'],
    keys: ['AE02', 'AE09', 'AE10', 'RALT AD09', 'AD11', 'AD09', 'AD11', 'AD03', 'LFSH AD11', 'AD08'],
    letters: 'éçàœôêï',
  },
  {
    on: 'an international keyboard, whose accents are all dead keys',
    layout: ['us', 'intl'],
    keys: ['AC11', 'AD03', 'TLDE', 'AC01', 'LFSH AE06', 'AD07', 'LFSH TLDE', 'AB06'],
    letters: 'éàûñ',
  },
  {
    on: 'a keyboard of Mali, with the letters of Bambara',
    layout: ['ml'],
    keys: ['RALT AC10', 'RALT AD03', 'RALT AC05', 'RALT AB06'],
    letters: 'ŋɛɔɲ',
  },
  {
    on: 'any keyboard with Compose',
    layout: ['fr', 'oss'],
    keys: ['MENU', 'AD09', 'AD03', 'MENU', 'AB07', 'AB03'],
    letters: 'œç',
  },
];

describe('letters', () => {
  const words = wordsOf('fr');
  let desk;
  let window;
  let keyboard;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
    keyboard = new Keyboard(window);
    await window.press(words('ui-new-dossier'));
    await window.press(words('ui-create'));
    await window.saved();
    keyboard.focus();
  });

  after(async () => {
    keyboard.lay('us');
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  for (const { on, layout, keys, letters } of TRIALS) {
    test(`${letters} arrive from ${on}`, async () => {
      keyboard.lay(...layout);
      const field = await window.field('start/summary/fr');
      const before = await window.value('start/summary/fr');
      await field.click();
      keyboard.press('ctrl+End');
      keyboard.strike(...keys);
      await eventually(letters, async () => (await window.value('start/summary/fr')).length >= before.length + letters.length);
      assert.equal(await window.value('start/summary/fr'), before + letters);
      await window.saved();
    });
  }

  test('all of them stand in the PDF', async () => {
    keyboard.lay('us');
    const pdf = join(desk.folder, 'lettres.pdf');
    await window.press(words('ui-export'));
    await window.press(words('ui-export-go'));
    await answerDialog(words('ui-dialog-export'), pdf);
    await window.see('[data-exported]');
    const text = textOf(pdf);
    assert.ok(text.includes(TRIALS.map(({ letters }) => letters).join('')), text.slice(0, 2000));
  });
});
