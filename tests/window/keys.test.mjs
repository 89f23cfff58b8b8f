// A whole journey without a single click: every key goes the way of a person's, through the display.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Keyboard } from './keyboard.mjs';
import { Desk, answerDialog, eventually, textOf } from './window.mjs';
import { wordsOf } from './words.mjs';

/** More than any page has controls: a walk that long is lost. */
const FAR = 150;

describe('the keyboard alone', () => {
  const words = wordsOf('fr');
  let desk;
  let window;
  let keyboard;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
    keyboard = new Keyboard(window);
    keyboard.lay('us');
    keyboard.focus();
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  /** What has the focus, and whether a person sees that it has. */
  const focused = () =>
    window.page.executeScript(`
      const here = document.activeElement;
      const style = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      return {
        id: here.id, path: here.dataset.path ?? '', stage: here.dataset.stage ?? '', text: here.innerText?.trim() ?? '', tag: here.tagName,
        ringed: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
        shown: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };`);

  /** Presses a key until the focus is where it should be; on the way every stop has to be visible. */
  async function walk(key, what, arrived) {
    for (let steps = 0; steps < FAR; steps += 1) {
      const here = await focused();
      if (arrived(here)) return;
      if (steps > 0 && here.tag !== 'BODY') {
        assert.ok(here.ringed || ['H1', 'H2', 'MAIN'].includes(here.tag), `the focus on “${here.text || here.path}” is visible`);
        assert.ok(here.shown, `“${here.text || here.path}” is in view while it has the focus`);
      }
      keyboard.press(key);
    }
    assert.fail(`${key} did not lead to ${what}`);
  }

  const toField = (path) => walk('Tab', path, (here) => here.path === path);

  /** Opens a stage by F6 to the stages, then Tab and Enter. */
  async function toStage(name) {
    await walk('F6', 'the stages', (here) => here.stage !== '');
    keyboard.press('shift+Tab'); // A stage before the present one is reached as well.
    await walk('Tab', name, (here) => here.stage === name);
    keyboard.press('Return');
    await window.see(`[data-stage="${name}"][aria-current="page"]`);
  }

  test('makes a new dossier', async () => {
    await walk('Tab', 'the new dossier', (here) => here.text === words('ui-new-dossier'));
    keyboard.press('Return');
    await window.see('#new-title');
    await walk('Tab', 'the title', (here) => here.id === 'new-title');
    keyboard.type('Des marches propres');
    await eventually('the title', async () => (await window.attribute('#new-title', 'value')) === 'Des marches propres');
    keyboard.press('Return');
    await window.see('[data-stage="start"][aria-current="page"]');
    assert.equal(await window.value('start/title/fr'), 'Des marches propres');
  });

  test('fills three stages', async () => {
    await toField('start/summary/fr');
    keyboard.type('Deux villes trient ensemble.');
    await toStage('motivations');
    await toField('motivations/statement/fr');
    keyboard.type('Apprendre avec nos commercantes.');
    await toStage('territory');
    await toField('territory/presentation/fr');
    keyboard.type('Un port sur la mer.');
    await window.saved();
  });

  test('takes a step back and does it again', async () => {
    await walk('F6', 'the stages', (here) => here.stage !== '');
    keyboard.press('ctrl+z');
    await eventually('the text to be gone', async () => (await window.value('territory/presentation/fr')) === '');
    await walk('F6', 'the stages', (here) => here.stage !== '');
    keyboard.press('ctrl+shift+z');
    await eventually('the text to be back', async () => (await window.value('territory/presentation/fr')) === 'Un port sur la mer.');
    await window.saved();
  });

  test('exports the PDF', async () => {
    const pdf = join(desk.folder, 'dossier.pdf');
    keyboard.press('ctrl+e');
    await walk('Tab', 'the export', (here) => here.text === words('ui-export-go'));
    keyboard.press('Return');
    await answerDialog(words('ui-dialog-export'), pdf);
    await window.see('[data-exported]');
    const text = textOf(pdf);
    for (const typed of ['Des marches propres', 'Deux villes trient ensemble.', 'Apprendre avec nos commercantes.', 'Un port sur la mer.']) {
      assert.ok(text.includes(typed), typed);
    }
  });
});
