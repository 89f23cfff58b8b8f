// The views in the real window: a stakeholder is moved on the map by keys, an activity on the schedule, and undone.
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
    desk.example('pointe-noire', 'pointe-noire');
    window = await desk.open();
    await window.click('[data-handle]');
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

describe('the schedule', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    desk.example('pointe-noire', 'pointe-noire');
    window = await desk.open();
    await window.click('[data-handle]');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  test('a bar moves and stretches by keys, tells its dates, is on the disk, and undoing brings it back', async () => {
    await window.stage('actions');
    const path = 'actions/activities/a-registre';
    const bar = await window.see(`button[data-span="${path}"]`);
    const words = () => window.page.executeScript('return document.querySelector(`button[data-span="${arguments[0]}"]`).ariaLabel', path);
    const told = () => window.page.executeScript('return document.querySelector(`[data-view="actions/activities"] [role=status]`).textContent');
    const first = await words();
    assert.match(first, /du 1er\s+octobre 2027 au 30\s+septembre 2028/);
    await window.page.executeScript('arguments[0].focus()', bar);
    await bar.sendKeys(Key.ARROW_RIGHT);
    await eventually('the bar to say its new dates', async () => /du 1er\s+novembre 2027 au 31\s+octobre 2028/.test(await words()));
    assert.match(await told(), /du 1er\s+novembre 2027 au 31\s+octobre 2028/, 'the new dates are spoken');
    await window.page.actions().keyDown(Key.SHIFT).sendKeys(Key.ARROW_LEFT).keyUp(Key.SHIFT).perform();
    await eventually('the end to move alone', async () => /du 1er\s+novembre 2027 au 30\s+septembre 2028/.test(await words()));
    await window.saved();
    const kept = JSON.parse(execFileSync(process.env.PASSERELLE_CLI, ['show', '--json', join(desk.library, 'pointe-noire.passerelle'), path], { encoding: 'utf8' }));
    assert.deepEqual([kept.starts_on, kept.ends_on], ['2027-11-01', '2028-09-30'], 'the dates are in the file');
    await window.page.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await eventually('the end to be back', async () => /du 1er\s+novembre 2027 au 31\s+octobre 2028/.test(await words()));
    await window.page.actions().keyDown(Key.CONTROL).sendKeys('z').keyUp(Key.CONTROL).perform();
    await eventually('the bar to be back', async () => (await words()) === first);
    assert.equal(await window.page.executeScript('return document.activeElement.dataset.span'), path, 'undoing does not lead away');
    assert.deepEqual(await window.barriers(), []);
  });
});
