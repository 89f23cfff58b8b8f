// Money in the real window: calls compared and one copied, a source that refuses.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Desk, eventually } from './window.mjs';

const HANDLE = 'ceinture-maraichere';

describe('money', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    desk.example('pointe-noire', HANDLE);
    window = await desk.open();
    await window.dossier(HANDLE);
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  test('the calls that are open stand first, and a copy of one stands beside it', async () => {
    await window.click('nav .compare');
    await window.see('[data-call]');
    const order = await window.page.executeScript('return [...document.querySelectorAll("[data-call]")].map((call) => call.dataset.call)');
    assert.equal(order[0], 'aimf-cooperation');
    assert.match(await window.text('[data-call="aimf-cooperation"]'), /Au plus 80/);
    assert.match(await window.text('[data-call="la-guilde"]'), /L’appel n’est pas ouvert/);
    assert.deepEqual(await window.barriers(), []);

    await window.click('[data-call="aimf-cooperation"] summary');
    await eventually('the call in full', async () => /Part maximale/.test(await window.text('[data-call="aimf-cooperation"]')));
    await window.page.executeScript(`
      const ways = [...document.querySelectorAll('[data-call="aimf-cooperation"] button')];
      ways.find((way) => way.innerText.startsWith('Copier')).click();
    `);
    const own = await window.see('[data-item^="start/own_calls/"]');
    const path = await own.getAttribute('data-item');
    await window.saved();
    await window.click('nav .compare');
    const id = path.split('/').pop();
    assert.match(await window.text(`[data-call="${id}"]`), /décrit par vous/);
    assert.match(await window.text('[data-call="aimf-cooperation"]'), /visé par ce dossier/, 'the call it was made of stands beside it');
  });

  test('a source that refuses shows what is missing and which activities fall, and the plan stays as it is', async () => {
    await window.stage('budget');
    const figures = await window.text('aside[aria-label="Totaux du budget"]');
    await window.press('Ajouter ce scénario');
    await window.saved();
    const view = 'details[data-view="budget/scenarios"]';
    await eventually('a third scenario', async () => /Fonds de coopération refuse/.test(await window.text(`${view} table`)));
    assert.match(await window.text(`${view} table`), /Activités abandonnées[\s\S]*FCFA\)/);
    assert.equal(await window.text('aside[aria-label="Totaux du budget"]'), figures);
    assert.deepEqual(await window.barriers(), []);
  });
});
