// Annexes in the real window: chosen in the system's dialog, taken in, or refused with a sentence.
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Desk, answerDialog, eventually } from './window.mjs';

const SAMPLES = join(process.env.PASSERELLE_EXAMPLES, 'annexes', 'pointe-noire');
const DIALOG = 'Choisir le fichier à joindre';

describe('annexes', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
    await window.press('Nouveau dossier');
    await window.press('Créer le dossier');
    await window.stage('filing');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const annexes = () => window.count('[data-list="filing/annexes"] > ol > [data-item]');

  test('a file chosen in the system’s dialog becomes an annex, with what Passerelle read in it', async () => {
    const sample = readdirSync(SAMPLES).find((file) => file.endsWith('.pdf'));
    await window.press('Joindre un fichier');
    await answerDialog(DIALOG, join(SAMPLES, sample));
    await eventually('the annex', async () => (await annexes()) === 1);
    await window.click('[data-list="filing/annexes"] details:last-of-type > summary');
    assert.equal(await window.value('…/file_name'), sample);
    assert.equal(await window.value('…/media_type'), 'application/pdf');
    assert.match(await window.value('…/sha256'), /^[0-9a-f]{64}$/);
    assert.deepEqual(await window.barriers(), []);
  });

  test('a file that is no annex is refused with a sentence, and nothing else stops', async () => {
    const wrong = join(desk.folder, 'vide.pdf');
    writeFileSync(wrong, '');
    await window.press('Joindre un fichier');
    await answerDialog(DIALOG, wrong);
    const notice = await window.see('.notes [role="alert"]');
    assert.match(await notice.getText(), /vide\.pdf.* est vide/s);
    assert.equal(await annexes(), 1, 'the refused file left no trace');
    await window.press('Compris');
    await window.add('filing/comments');
    await window.type('…/author', 'Direction des finances');
    await window.saved();
  });
});
