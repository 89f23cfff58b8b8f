// What guides: jumping by the keyboard, the help on the stage in hand, and why a point is missing.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { Desk, eventually } from './window.mjs';
import { wordsOf } from './words.mjs';

let desk;
before(async () => (desk = await Desk.set('fr')));
after(() => desk.clear());

test('one jumps to a field by the keyboard alone, reads why it is asked, and comes back', async () => {
  const words = wordsOf('fr');
  execFileSync(process.env.PASSERELLE_CLI, ['new', '--out', join(desk.library, 'ecoles.passerelle'), '--title', 'Des écoles reliées'], {
    stdio: 'ignore',
  });
  const window = await desk.open();
  await window.dossier('ecoles');
  const focused = () => window.page.executeScript('return document.activeElement?.dataset.path ?? document.activeElement?.tagName');

  // The display's own keys, as a hand presses them.
  const press = (...keys) => execFileSync('xdotool', ['key', '--window', window.id(), ...keys]);
  execFileSync('xdotool', ['windowfocus', '--sync', window.id()]);
  press('ctrl+k');
  await window.see('dialog [role=option]');
  assert.deepEqual(await window.barriers(), []);
  await window.keys('habitants nombre', Key.ENTER);
  await eventually('the field', async () => (await focused()) === 'territory/population');

  press('F1');
  await window.see('article h1');
  await eventually('the title of the help', async () => (await focused()) === 'H1');
  assert.deepEqual(await window.barriers(), []);
  await window.press(words('ui-help-close'));
  await window.see('[data-stage="territory"][aria-current="page"]');
  await window.close();
});
