// A table in the real window: worked in by keys, pasted into, taken back in one step, and there again after a power cut.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Desk, Key, eventually } from './window.mjs';

const ROWS = 40;
const PASTED = [
  'Coût unitaire\tIntitulé\tQuantité\tRubrique',
  ...Array.from({ length: ROWS }, (_, at) => `1 ${String(at).padStart(3, '0')},50 €\t"Poste\n${at + 1}"\t${at === 2 ? 'beaucoup' : at + 1}\tDéplacements`),
].join('\r\n');

describe('a list worked in like a spreadsheet', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
    await window.press('Nouveau dossier');
    await window.press('Créer le dossier');
    await window.stage('budget');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const keys = (...pressed) => window.page.actions().sendKeys(...pressed).perform();
  const chord = (modifier, key) => window.page.actions().keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
  // Also of cells that the table has scrolled away.
  const column = (name) =>
    window.page.executeScript(
      (name) => [...document.querySelectorAll(`[data-list="budget/lines"] td[data-path$="/${name}"] .text`)].map((cell) => cell.textContent.replaceAll(/[\u00a0\u202f]/g, ' ')),
      name,
    );
  const goTo = (name, row) =>
    window.page.executeScript((name, row) => document.querySelectorAll(`td[data-path$="/${name}"]`)[row].focus(), name, row);
  const becomes = (name, expected) =>
    eventually(`${name} to be ${expected.join(', ')}`, async () => JSON.stringify(await column(name)) === JSON.stringify(expected));

  test('cells are filled by keys alone, accents and words of a list included', async () => {
    await window.add('budget/lines');
    await keys('Cœur de marché, étude', Key.TAB, 'dépl', Key.TAB, Key.TAB, 'mois', Key.TAB, '12', Key.TAB, '1250,50', Key.ENTER);
    await keys('Bennes', Key.TAB);
    await window.saved();
    await becomes('unit_cost', ['1 250,50 EUR', '']);
    await becomes('heading', ['Déplacements', '']);
    await becomes('quantity', ['12', '']);
    assert.equal((await column('label/fr'))[0], 'Cœur de marché, étude');
  });

  test('cells are copied and pasted through the system’s clipboard', async () => {
    await goTo('quantity', 0);
    await window.page.actions().keyDown(Key.SHIFT).sendKeys(Key.ARROW_RIGHT).keyUp(Key.SHIFT).perform();
    await chord(Key.CONTROL, 'c');
    await goTo('quantity', 1);
    await chord(Key.CONTROL, 'v');
    await becomes('quantity', ['12', '12']);
    await becomes('unit_cost', ['1 250,50 EUR', '1 250,50 EUR']);
    await window.saved();
    await window.picture('lists-table');
    assert.deepEqual(await window.barriers(), []);
  });

  test('many pasted rows are one step: what cannot be read is told, the rest is there', async () => {
    await window.press('Coller des lignes');
    await window.see('[data-list="budget/lines"] .box textarea');
    await window.page.executeScript((text) => {
      const carried = new DataTransfer();
      carried.setData('text/plain', text);
      const paste = new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(paste);
    }, PASTED);
    await eventually('the rows', async () => (await column('label/fr')).length === ROWS + 2);
    const report = await window.text('[data-list="budget/lines"] .report');
    assert.match(report, /40 lignes ajoutées/);
    assert.match(report, /1 cellule n’a pas pu être lue/);
    assert.equal((await column('quantity'))[4], 'beaucoup');
    await window.picture('lists-pasted');
    await window.click('button[aria-label="Annuler"]');
    await eventually('the rows to be gone', async () => (await column('label/fr')).length === 2);
    await window.click('button[aria-label="Rétablir"]');
    await eventually('the rows to be back', async () => (await column('label/fr')).length === ROWS + 2);
    await window.saved();
  });

  test('a row is removed, brought back, and all of it outlives a power cut', async () => {
    await goTo('heading', 0);
    await chord(Key.CONTROL, Key.DELETE);
    await eventually('the row to be gone', async () => (await column('label/fr')).length === ROWS + 1);
    await window.press('Annuler la suppression');
    await eventually('the row to be back', async () => (await column('label/fr')).length === ROWS + 2);
    await window.saved();
    await window.cut();
    window = await desk.open();
    await window.click('[data-handle]');
    await window.stage('budget');
    await window.see('[data-list="budget/lines"] tbody tr');
    const labels = await column('label/fr');
    assert.equal(labels.length, ROWS + 2);
    assert.equal(labels[0], 'Cœur de marché, étude');
    assert.match(labels.at(-1), /^Poste 40$/);
    assert.equal((await column('unit_cost'))[3], '1 001,50 EUR');
  });
});
