// A dossier that the system hands over: one that somebody opens in a folder, with the window closed or open.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Desk, eventually, passerelle } from './window.mjs';

const EXAMPLES = process.env.PASSERELLE_EXAMPLES;
const HERE = 'ceinture-maraichere';

/** Everything where an installed program has it: dossiers among the documents, settings out of sight. */
function ofAPerson(folder) {
  const settings = join(folder, '.local', 'share', 'org.passerelle.desktop.dev');
  for (const needed of [settings, join(folder, '.config'), join(folder, 'Documents', 'Passerelle (dev)')]) mkdirSync(needed, { recursive: true });
  writeFileSync(join(folder, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  writeFileSync(join(settings, 'settings.json'), JSON.stringify({ language: 'fr' }));
  return { PASSERELLE_LIBRARY: undefined, XDG_CONFIG_HOME: undefined, XDG_DATA_HOME: undefined };
}

describe('a dossier that the system hands over', () => {
  let desk;
  let window;
  let sent;

  before(async () => {
    desk = await Desk.set('fr', ofAPerson);
    desk.library = join(desk.folder, 'Documents', 'Passerelle (dev)');
    desk.example('pointe-noire', HERE);
    // By mail, from somebody else.
    sent = join(desk.folder, 'Reçu de Phnom Penh.passerelle');
    passerelle('import', join(EXAMPLES, 'paris-phnom-penh.json'), '--out', sent);
    window = await desk.open(sent);
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const heading = (words) => eventually(`the heading “${words}”`, async () => {
    const all = await window.page.executeScript('return [...document.querySelectorAll("h1")].map((each) => each.innerText.trim())');
    return all.includes(words);
  });
  const files = () => readdirSync(desk.library).filter((name) => name.endsWith('.passerelle'));

  test('is shown with the start, and taken in when the person says so', async () => {
    await heading('Ce que ce fichier apporte');
    assert.deepEqual(files(), [`${HERE}.passerelle`], 'nothing changes before');
    await window.press('Ajouter à mes dossiers');
    await window.see('[data-stage="start"][aria-current="page"]');
    assert.equal(files().length, 2);
  });

  test('goes to the window that is open, once what is typed there is saved', async () => {
    await window.type('start/acronym', ' relais');
    assert.equal(await desk.startAgain(join(desk.library, `${HERE}.passerelle`)), 0);
    await eventually('the other dossier', async () => !(await window.value('start/acronym')).endsWith('relais'));
    assert.equal(desk.processes().length, 1, 'no second window opened');

    await window.home();
    const other = files().find((name) => name !== `${HERE}.passerelle`).replace(/\.passerelle$/, '');
    await window.dossier(other);
    assert.match(await window.value('start/acronym'), /relais$/);
  });

  test('is told in words when it is no dossier', async () => {
    const broken = join(desk.folder, 'courrier.passerelle');
    writeFileSync(broken, 'Bonjour,');
    assert.equal(await desk.startAgain(broken), 0);
    await eventually('the sentence', async () => (await window.text('main')).includes('courrier.passerelle'));
  });
});
