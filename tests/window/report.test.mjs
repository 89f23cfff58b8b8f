// After the grant, in the real window: expenses from a spreadsheet, an indicator read, a report added and saved as PDF.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { By } from 'selenium-webdriver';
import { Desk, answerDialog, eventually, textOf } from './window.mjs';

const HANDLE = 'ceinture-maraichere';
/**
 * As a municipal treasury writes it: Windows letters, semicolons, a total below. A report leaves out what was paid after
 * its day, which is today: the payments lie in the past.
 */
const ACCOUNTS = [
  'Payée le;Intitulé;Ligne du budget;Montant;Numéro de la pièce;Guichet',
  '12/03/2026;Trente conteneurs livrés au marché du Plateau;Conteneurs de tri de 660 litres;8 400 000;CONT-7;Nord',
  '31/02/2026;Vingt tricycles;Tricycles à benne;1 200 000;TRI-1;Nord',
  ';Total;;9 600 000;;',
].join('\r\n');
const NARRATIVE = 'Le tri a commencé au marché du Plateau avec deux mois de retard.';

describe('a report', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    desk.example('pointe-noire', HANDLE);
    window = await desk.open();
    await window.dossier(HANDLE);
    await window.stage('monitoring');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const count = (list) => window.count(`[data-list="${list}"] tbody > [data-item], [data-list="${list}"] > ol > [data-item]`);

  test('expenses chosen in the system’s dialog are shown, what cannot be read is named, the rest is added as one step', async () => {
    const accounts = join(desk.folder, 'comptes.csv');
    writeFileSync(accounts, Buffer.from(ACCOUNTS, 'latin1'));
    const before = await count('monitoring/expenses');
    await window.press('Importer depuis un tableur');
    await answerDialog('Choisir le fichier des dépenses', accounts);
    const review = await window.text('[data-expenses]');
    assert.match(review, /1 dépense à ajouter|Une dépense à ajouter/);
    assert.match(review, /A3.*31\/02\/2026/, 'the cell is named by its address');
    assert.match(review, /Guichet/, 'a column without a field is named');
    assert.deepEqual(await window.barriers(), []);
    assert.equal(await count('monitoring/expenses'), before, 'nothing is changed yet');

    await window.press('Ajouter la seule ligne lisible');
    await eventually('the expense', async () => (await count('monitoring/expenses')) === before + 1);
    await window.saved();
    await window.click('button[aria-label="Annuler"]');
    await eventually('the expense to be gone', async () => (await count('monitoring/expenses')) === before);
    await window.click('button[aria-label="Rétablir"]');
    await eventually('the expense to be back', async () => (await count('monitoring/expenses')) === before + 1);
  });

  test('the same file brings nothing twice', async () => {
    await window.press('Importer depuis un tableur');
    await answerDialog('Choisir le fichier des dépenses', join(desk.folder, 'comptes.csv'));
    assert.match(await window.text('[data-expenses]'), /Aucune dépense à ajouter/);
    assert.match(await window.text('[data-expenses] [data-fate="known"]'), /Déjà là/);
    await window.click('[data-expenses] .answers button');
  });

  test('an indicator is read and a report added by hand', async () => {
    for (const list of ['monitoring/values', 'monitoring/reports']) {
      await window.add(list);
      await window.cards(list);
    }
    const newest = (list) => `[data-list="${list}"] > ol > [data-item]:last-child`;
    for (const list of ['monitoring/values', 'monitoring/reports']) {
      const fold = await window.see(`${newest(list)} button[aria-expanded]`);
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    }
    const choose = async (list, field, words) => {
      const control = await window.see(`${newest(list)} [data-path$="/${field}"]`);
      const option = await control.findElement(By.xpath(`.//option[contains(normalize-space(), "${words}")]`));
      await option.click();
    };
    const write = async (list, field, words) => {
      await window.write(`${newest(list)} [data-path$="/${field}"]`, words);
    };
    await choose('monitoring/values', 'indicator', 'points de collecte');
    await write('monitoring/values', 'date', '30/06/2026');
    await write('monitoring/values', 'value/fr', '612 tonnes');
    await choose('monitoring/reports', 'kind', 'intermédiaire');
    await write('monitoring/reports', 'due_on', '30/09/2028');
    await write('monitoring/reports', 'narrative/fr', NARRATIVE);
    await window.saved();
    assert.deepEqual(await window.barriers(), []);
  });

  test('the PDF that the system’s dialog saves holds all of it', async () => {
    const pdf = join(desk.folder, 'rapport.pdf');
    const report = await window.attribute('[data-list="monitoring/reports"] > ol > [data-item]:last-child', 'data-item');
    await window.press('Préparer le rapport');
    const choice = await window.see('#export-report');
    await (await choice.findElement(By.css(`option[value="${report.split('/').pop()}"]`))).click();
    await window.press('Choisir l’emplacement et exporter');
    await answerDialog('Enregistrer le document', pdf);
    assert.equal(await window.attribute('[data-exported]', 'data-exported'), pdf);
    assert.ok(existsSync(pdf));
    const words = textOf(pdf).replaceAll(/[\u00a0\u202f]/g, ' ');
    for (const word of ['Rapport intermédiaire', NARRATIVE, 'CONT-7', '8 400 000', '612 tonnes']) {
      assert.ok(words.includes(word), `“${word}” is in the PDF`);
    }
  });
});
