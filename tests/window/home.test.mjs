// The home of the real window: a dossier begins, is found, put away, brought back, handed on and received.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { By } from 'selenium-webdriver';
import { Desk, answerDialog, eventually } from './window.mjs';

const TITLE = 'Des marchés propres à Pointe-Noire';

describe('the home', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const rows = () => window.count('[data-handle]');
  const focused = (attribute) => window.page.executeScript(`return document.activeElement.getAttribute('${attribute}')`);

  async function home() {
    await window.saved();
    await window.press('Dossiers');
    await window.see('[data-handle]');
  }

  async function choose(title, action) {
    await window.click(`[aria-label="Autres actions pour ${title}"]`);
    await (await window.page.findElement(By.xpath(`//button[@role="menuitem"][contains(., "${action}")]`))).click();
  }

  test('a new dossier asks side, countries and call, and keeps the answers', async () => {
    await window.press('Nouveau dossier');
    await window.click('#new-country option[value="CG"]');
    await window.click('#new-partner option[value="FR"]');
    assert.equal(await (await window.see('input[name="side"][value="south"]')).isSelected(), true, 'the side follows');
    await eventually('the calls that fit to come first', async () => {
      const offered = await window.page.executeScript('return [...document.querySelectorAll("input[name=call]")].map((each) => each.value)');
      return offered[1] === 'aimf-cooperation';
    });
    await window.click('input[name="call"][value="aimf-cooperation"]');
    assert.deepEqual(await window.barriers(), []);
    await window.write('#new-title', TITLE);
    await window.press('Créer le dossier');
    assert.equal(await window.value('start/title/fr'), TITLE);
    assert.equal(await window.value('start/country'), 'CG');
    await home();
    const row = await window.text('.dossiers > li');
    assert.match(row, /Congo-Brazzaville – France/);
    assert.match(row, /Fonds de coopération de l’AIMF/);
  });

  test('a duplicate keeps who we are and says so', async () => {
    await choose(TITLE, 'Dupliquer');
    assert.match(await window.text('.notes [role="status"]'), /Le reste est vide/);
    assert.equal(await window.value('start/country'), 'CG');
    assert.equal(await window.value('start/title/fr'), '');
    await home();
    assert.equal(await rows(), 2);
  });

  test('a dossier is put away and brought back', async () => {
    await choose('Dossier sans titre', 'Archiver');
    await eventually('the row to go', async () => (await rows()) === 1);
    assert.equal(readdirSync(join(desk.library, 'Archives')).length, 1);
    await window.press('Remettre dans la liste');
    await eventually('the row to come back', async () => (await rows()) === 2);
    assert.deepEqual(readdirSync(join(desk.library, 'Archives')), []);
  });

  test('the search finds a text without its accents and leads to the field', async () => {
    await window.click('[data-handle="des-marches-propres-a-pointe-noire"]');
    await window.stage('motivations');
    await window.type('motivations/statement/fr', 'Nourrir le cœur de la ville.');
    await home();
    const search = await window.see('#home-search');
    await search.sendKeys('COEUR vil');
    await window.click('[data-hit="motivations/statement/fr"]');
    await eventually('the field', async () => (await focused('data-path')) === 'motivations/statement/fr');
    await window.press('Dossiers');
    await window.see('[data-found]');
  });

  test('a copy that comes back shows what it would change, and is merged', async () => {
    const copy = join(desk.folder, 'retour.passerelle');
    await window.page.executeScript(`const field = document.querySelector('#home-search');
      field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }));`);
    await choose(TITLE, 'Enregistrer une copie');
    await answerDialog('Enregistrer une copie du dossier', copy);
    await eventually('the copy', async () => (await window.text('.done')).includes(copy));
    const set = (path, value) => execFileSync(process.env.PASSERELLE_CLI, ['set', copy, path, value]);
    set('motivations/statement/fr', 'Nourrir les quartiers de la ville.');
    set('territory/population', '1420612');
    await window.click('[data-handle="des-marches-propres-a-pointe-noire"]');
    await window.stage('motivations');
    await window.type('motivations/statement/fr', ' Et apprendre.');
    await home();

    await window.press('Recevoir un fichier');
    await answerDialog('Choisir le dossier reçu', copy);
    const happened = async (path) => window.attribute(`[data-arrival="${path}"]`, 'data-happened');
    assert.equal(await happened('motivations/statement/fr'), 'two_values');
    assert.equal(await happened('territory/population'), 'written');
    assert.deepEqual(await window.barriers(), []);
    await window.press('Fusionner');
    await window.see('.version');
    assert.equal(await window.count('.version'), 2);
    assert.deepEqual(await window.barriers(), []);
    await window.click('[aria-label="Garder cette version\u00a0: Nourrir les quartiers de la ville."]');
    await eventually('nothing to settle', async () => (await window.count('.version')) === 0);
    await window.stage('motivations');
    assert.equal(await window.value('motivations/statement/fr'), 'Nourrir les quartiers de la ville.');
    await window.stage('territory');
    assert.match(await window.value('territory/population'), /^1\s?420\s?612$/);
  });
});
