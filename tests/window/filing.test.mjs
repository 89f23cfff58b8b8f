// The way to the deadline in the real window: counted back from the call, reminded of at home, signed off, shown on one page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { By, Key } from 'selenium-webdriver';
import { Desk, eventually, passerelle } from './window.mjs';

const HANDLE = 'marches-propres';

/** A day so many days from today, as the file has it and as a person types it. */
function inDays(days) {
  const day = new Date(Date.now() + days * 86_400_000);
  const two = (number) => String(number).padStart(2, '0');
  const [year, month, date] = [String(day.getFullYear()), two(day.getMonth() + 1), two(day.getDate())];
  return { stored: `${year}-${month}-${date}`, typed: `${date}/${month}/${year}` };
}

describe('the way to the deadline', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    const file = join(desk.library, `${HANDLE}.passerelle`);
    passerelle('new', '--out', file, '--country', 'FR', '--title', 'Marchés propres');
    passerelle('add', file, 'start/target_calls', JSON.stringify({ call: 'meae-generaliste-2025', deadline: inDays(200).stored, chosen: true }));
    passerelle('add', file, 'search/candidates', JSON.stringify({ name: { fr: 'Ville de Thiès' }, next_step: { fr: 'Appeler le cabinet' }, next_step_on: inDays(3).stored }));
    window = await desk.open();
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  test('the home reminds of the next step and leads to it', async () => {
    const reminder = await window.see('[data-reminder]');
    assert.match(await reminder.getText(), /dans 3 jours[\s\S]*Appeler le cabinet[\s\S]*Ville de Thiès · Marchés propres/);
    assert.deepEqual(await window.barriers(), []);
    await reminder.click();
    await eventually('the field to have the focus', () =>
      window.page.executeScript(`return document.activeElement.closest('[data-path$="/next_step_on"]') !== null`),
    );
  });

  test('the calendar is counted back, and a step leads to its field and follows it', async () => {
    await window.stage('filing');
    assert.match(await window.text('[data-calendar]'), /Le calendrier tient[\s\S]*5 jours francs/);
    await window.click('[data-step="council"] button');
    await window.type('agreement/deliberation/session_on', inDays(-2).typed);
    await window.keys(Key.TAB);
    await window.saved();
    await window.stage('filing');
    await eventually('the council to be done', async () => /Fait/.test(await window.text('[data-step="council"]')));
    assert.match(await window.text('[data-step="convening"]'), /Une étape postérieure est faite/);
    assert.deepEqual(await window.barriers(), []);
  });

  test('a submission begins from the call', async () => {
    await window.press('Ouvrir un dépôt pour cet appel');
    await window.saved();
    await window.see('[data-list="filing/submissions"] [data-item]');
    await window.at(By.xpath('//button[normalize-space()="Voir le dépôt"]'), 'the calendar to lead to it', () => undefined);
  });

  test('a sign-off tells whether the dossier changed since', async () => {
    await window.write('details[data-view="filing/sign_offs"] input', 'Maire');
    await window.click('details[data-view="filing/sign_offs"] button[type="submit"]');
    await eventually('the sign-off', async () => /n’a pas changé depuis/.test(await window.text('details[data-view="filing/sign_offs"]')));
    await window.stage('start');
    await window.type('start/acronym', 'MP');
    await window.keys(Key.TAB);
    await window.saved();
    await window.stage('filing');
    await eventually('the change to be told', async () => /le dossier a changé depuis/.test(await window.text('details[data-view="filing/sign_offs"]')));
  });

  test('one page tells what is needed to decide', async () => {
    await window.click('nav .decide');
    assert.match(await window.text('#page dl'), /Coût du projet[\s\S]*Nous demandons/);
    assert.match(await window.text('#page article'), /Ce qui bloque/);
    assert.deepEqual(await window.barriers(), []);
  });
});
