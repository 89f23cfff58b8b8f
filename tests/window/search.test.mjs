// The partner search in the real window, by keyboard: a place found among its namesakes, candidates ranked, on the map
// and side by side, one approached by a letter whose words are rewritten.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Key } from 'selenium-webdriver';
import { Desk, answerDialog, eventually, textOf } from './window.mjs';

const HANDLE = 'ceinture-maraichere';
const VIEW = 'details[data-view="search/candidates"]';

describe('the partner search', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    desk.example('pointe-noire', HANDLE);
    window = await desk.open();
    await window.dossier(HANDLE);
    await window.stage('search');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const texts = (selector) => window.page.executeScript('return [...document.querySelectorAll(arguments[0])].map((each) => each.innerText)', selector);
  const focus = (selector) => window.page.executeScript(`
    const found = document.querySelector(arguments[0]);
    found.scrollIntoView({ block: 'center' });
    found.focus();
  `, selector);
  const candidates = async () => (await texts(`${VIEW} [data-candidate] .title`)).map((name) => name.trim());

  test('namesakes are told apart by their region, and one is taken by keys', async () => {
    const before = (await candidates()).length;
    await focus('[data-finder]');
    await window.keys('saint louis sen');
    const shown = await eventually('the places', async () => {
      const found = await texts(`${VIEW} [role=option]`);
      return found.length > 1 && found;
    });
    assert.match(shown[0], /Saint-Louis[\s\S]*Sénégal/);
    await window.page.executeScript('document.querySelector("[data-finder]").select()');
    await window.keys('suzhou');
    await eventually('both cities of that name', async () => {
      const found = await texts(`${VIEW} [role=option]`);
      return found.some((each) => /Jiangsu/.test(each)) && found.some((each) => /Anhui/.test(each));
    });
    const at = (await texts(`${VIEW} [role=option]`)).findIndex((each) => /Anhui/.test(each));
    await window.keys(...Array(at).fill(Key.ARROW_DOWN), Key.ENTER);
    await window.saved();
    await eventually('the new candidate in the ranking', async () => (await candidates()).length === before + 1);
    assert.deepEqual(await window.barriers(), []);
  });

  test('what the gazetteer does not know stands as it is typed', async () => {
    const before = (await candidates()).length;
    await focus('[data-finder]');
    await window.keys('Communauté rurale de Nulle-Part');
    await eventually('the honest answer', async () => (await texts(`${VIEW} [role=option]`)).some((each) => /Rien de ce nom/.test(each)));
    await window.keys(Key.ENTER);
    await window.saved();
    await eventually('the candidate', async () => (await candidates()).length === before + 1);
    assert.ok((await candidates()).includes('Communauté rurale de Nulle-Part'));
  });

  test('the map, the comparison and the follow-up are reached by arrow keys', async () => {
    await window.write(`${VIEW} .switch input:checked`, Key.ARROW_RIGHT);
    await window.see(`${VIEW} [role=img] svg`);
    assert.match(await window.text(`${VIEW} .content`), /sans valeur juridique/);
    assert.match(await window.text(`${VIEW} .content`), /absents de la carte[^.]*Nulle-Part/);
    assert.deepEqual(await window.barriers(), []);
    await window.write(`${VIEW} .switch input:checked`, Key.ARROW_RIGHT);
    await window.see(`${VIEW} fieldset`);
    assert.match(await window.text(`${VIEW} table`), /Ce que nous apportons/);
    assert.deepEqual(await window.barriers(), []);
    await window.write(`${VIEW} .switch input:checked`, Key.ARROW_RIGHT);
    await eventually('the follow-up', async () => (await texts(`${VIEW} section h3`)).length > 0);
    assert.deepEqual(await window.barriers(), []);
  });

  test('a letter to a candidate is read, rewritten and saved as PDF with the words that were typed', async () => {
    await window.page.executeScript(`
      const ways = [...document.querySelectorAll('${VIEW} [data-candidate] button')];
      ways.find((way) => way.innerText.startsWith('Lettre')).focus();
    `);
    await window.keys(Key.ENTER);
    await window.see('[data-passage]');
    assert.equal(await window.attribute('input[name=draft]:checked', 'value'), 'approach_letter');
    assert.deepEqual(await window.barriers(), []);
    const [first] = await window.page.executeScript('return [...document.querySelectorAll("[data-passage]")].map((each) => each.dataset.passage)');
    await window.click(`[data-passage="${first}"] button`);
    const area = await window.see(`[data-passage="${first}"] textarea`);
    await window.type(await area.getAttribute('data-path'), ' Nous vous écrivons à titre d’essai.');
    await window.saved();
    const pdf = join(desk.folder, 'lettre.pdf');
    await window.press('Exporter en PDF');
    await answerDialog('Enregistrer le document', pdf);
    await window.see('[data-exported]');
    assert.ok(existsSync(pdf));
    assert.match(textOf(pdf), /Nous vous écrivons à titre d’essai/);
  });
});
