// When the disk refuses: the mark says so, why and what to do; typing goes on; nothing typed is lost when it comes back.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { full, fullDisk, held, moved } from './refusals.mjs';
import { Desk, eventually } from './window.mjs';
import { wordsOf } from './words.mjs';

const REFUSALS = [
  {
    why: 'a full disk',
    refuse: full,
    says: { fr: /Il n’y a plus de place sur le disque/, en: /There is no space left on the disk/ },
    remedy: { fr: /Libérez de l’espace/, en: /Free some space/ },
  },
  {
    why: 'a file that another program holds',
    refuse: held,
    says: { fr: /Un autre programme écrit dans/, en: /Another program is writing to/ },
    remedy: { fr: /Fermez-le/, en: /Close it/ },
  },
  {
    why: 'a folder that is gone',
    refuse: moved,
    says: { fr: /a été déplacé ou remplacé/, en: /was moved or replaced/ },
    remedy: { fr: /Remettez-le à sa place/, en: /Put it back/ },
  },
];

for (const language of ['fr', 'en']) {
  describe(`honest autosave, ${language}`, () => {
    const words = wordsOf(language);
    let desk;
    let window;
    let dossier;

    before(async () => {
      desk = await Desk.set(language, (folder) => ({ LD_PRELOAD: fullDisk(folder) }));
      window = await desk.open();
      await window.press(words('ui-new-dossier'));
      await window.press(words('ui-create'));
      await window.saved();
      dossier = join(desk.library, readdirSync(desk.library).find((file) => /.\.passerelle$/.test(file)));
    });

    after(async () => {
      await window.close().catch(() => undefined);
      await desk.clear();
    });

    for (const [turn, { why, refuse, says, remedy }] of REFUSALS.entries()) {
      test(`${why}: said with its remedy, typing goes on, and all is saved by itself once it is over`, async () => {
        await window.stage('start');
        const release = await refuse(desk, dossier);
        try {
          await window.type(`start/summary/${language}`, ` ${turn + 1}: typed while it refused.`);
          await window.see('[data-saved="failed"]');
          const notice = await window.text('.notes [role="alert"]');
          assert.match(notice, says[language]);
          assert.match(notice, remedy[language]);
          assert.ok(notice.includes(words('ui-save-retries')), 'it says that it tries again');
          assert.deepEqual(await window.barriers(), []);

          await window.stage('motivations');
          await window.type(`motivations/statement/${language}`, ` ${turn + 1}: typed on another stage.`);
          await window.stage('start');
          assert.match(await window.value(`start/summary/${language}`), new RegExp(`${turn + 1}: typed while it refused\\.$`));
          await window.see('[data-saved="failed"]');
        } finally {
          await release();
        }
        await window.saved();
        await eventually('the notice to go', async () => (await window.count('.notes [role="alert"]')) === 0);
      });
    }

    test('after a power cut every word is there, those typed during a refusal too', async () => {
      await window.cut();
      window = await desk.open();
      await window.click('[data-handle]');
      await window.stage('start');
      const summary = await window.value(`start/summary/${language}`);
      await window.stage('motivations');
      const statement = await window.value(`motivations/statement/${language}`);
      for (const turn of REFUSALS.keys()) {
        assert.ok(summary.includes(`${turn + 1}: typed while it refused.`), summary);
        assert.ok(statement.includes(`${turn + 1}: typed on another stage.`), statement);
      }
    });
  });
}
