// Every screen of the gallery, light in French and dark in English: axe finds no barrier, and no page is wider than the
// smallest window. The browser tests look at every stage in all four.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { COMPLETE, furnish } from './furniture.mjs';
import { EMPTY, FILLED, STAGES } from './screens.mjs';
import { Desk } from './window.mjs';
import { wordsOf } from './words.mjs';

const LOOKS = [
  ['fr', 'Adwaita'],
  ['en', 'Adwaita:dark'],
];

/** Whether something sticks out beside the window, or makes the page scroll aside within it. */
const WIDER = `return [document.documentElement, document.querySelector('#page')].some((each) => each && each.scrollWidth > each.clientWidth)`;

for (const [language, theme] of LOOKS) {
  describe(`every screen, ${language}, ${theme}`, () => {
    for (const [library, screens] of Object.entries({ empty: EMPTY, filled: FILLED })) {
      test(`is free of barriers with a library that is ${library}`, async () => {
        const desk = await Desk.set(language, () => ({ GTK_THEME: theme }));
        if (library === 'filled') furnish(desk);
        const window = await desk.open();
        try {
          await window.resize(1024, 640);
          const found = {};
          for (const [name, reach] of screens) {
            await window.home();
            const afterwards = await reach(window, wordsOf(language));
            if (afterwards === false) continue;
            const faults = await window.barriers();
            if (await window.page.executeScript(WIDER)) faults.push('wider than the window');
            if (faults.length > 0) found[name] = faults;
            await afterwards?.();
          }
          assert.deepEqual(found, {});
        } finally {
          await window.close();
          await desk.clear();
        }
      });
    }
  });
}

// Beside the page of the document a stage has less room than in the smallest window.
test('no stage scrolls aside, however wide the window', async () => {
  const desk = await Desk.set('fr');
  furnish(desk);
  const window = await desk.open();
  try {
    await window.dossier(COMPLETE);
    const found = [];
    for (const width of [1440, 1200]) {
      await window.resize(width, 900);
      for (const stage of STAGES) {
        await window.stage(stage);
        await window.settled();
        if (await window.page.executeScript(WIDER)) found.push(`${stage} at ${width}`);
      }
    }
    assert.deepEqual(found, []);
  } finally {
    await window.close();
    await desk.clear();
  }
});
