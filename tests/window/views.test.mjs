// The views in the real window: a stakeholder is moved on the map by keys, the undo button brings it back.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Desk, Key, eventually } from './window.mjs';

describe('the map of the stakeholders', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    const example = join(process.env.PASSERELLE_EXAMPLES, 'pointe-noire.json');
    execFileSync(process.env.PASSERELLE_CLI, ['import', example, '--out', join(desk.library, 'pointe-noire.passerelle')]);
    window = await desk.open();
    await (await window.see('[data-handle]')).click();
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  test('a point moves by keys, keeps the focus, and undoing brings it back', async () => {
    await window.stage('stakeholders');
    const point = await window.see('button[data-mark]');
    const path = await point.getAttribute('data-mark');
    const words = () => window.page.executeScript('return document.querySelector(`button[data-mark="${arguments[0]}"]`).ariaLabel', path);
    const first = await words();
    await window.page.executeScript('arguments[0].focus()', point);
    await point.sendKeys(first.includes('influence 5') ? Key.ARROW_DOWN : Key.ARROW_UP);
    await eventually('the point to say its new place', async () => (await words()) !== first);
    assert.equal(await window.page.executeScript('return document.activeElement.dataset.mark'), path, 'the focus stays');
    await window.saved();
    await window.page.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await eventually('the point to be back', async () => (await words()) === first);
    assert.equal(await window.page.executeScript('return document.activeElement.dataset.mark'), path, 'undoing does not lead away');
    assert.deepEqual(await window.barriers(), []);
  });
});
