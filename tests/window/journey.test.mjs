// From a new dossier to its PDF in the real window: by keys alone, and through a power cut.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Desk, answerDialog, eventually, textOf } from './window.mjs';

const WORDS = {
  fr: {
    new: 'Nouveau dossier',
    create: 'Créer le dossier',
    undo: 'Annuler',
    redo: 'Rétablir',
    export: 'Exporter',
    go: 'Choisir l’emplacement et exporter',
    dialog: 'Enregistrer le document',
    title: 'Des marchés propres à Pointe-Noire',
    // One field of each stage; letters that French, Lingala and Ewe need are among them.
    texts: {
      'start/summary/fr': 'Deux villes apprennent à trier ensemble les déchets de leurs marchés.',
      'motivations/statement/fr': 'Nous voulons apprendre à gérer nos marchés avec nos commerçantes.',
      'carriers/continuity/fr': 'Trois élus et deux agents se partagent les contacts.',
      'stakeholders/mobilisation/fr': 'Les associations ont débattu du projet en séance publique.',
      'territory/presentation/fr': 'Port de l’Atlantique, la ville s’étend jusqu’à Ngoyo et Mɔngɔ.',
      'challenges/method/fr': 'Les enjeux ont été classés en atelier par quarante habitants.',
      'contributions/reciprocity/fr': 'Chaque ville reçoit, apprend et transmet.',
      'search/profile/description/fr': 'Une ville portuaire qui composte déjà ses déchets.',
      'agreement/object/fr': 'Organiser le tri et former les agents des deux villes.',
      'actions/overall_objective/fr': 'Les habitants vivent dans des quartiers plus sains.',
      'budget/notes/fr': 'Les prix viennent de trois devis reçus cette année.',
      'monitoring/lessons/fr': 'Peser chaque semaine a changé les habitudes.',
    },
    line: ['…/label/fr', 'Camion de collecte à benne'],
    cost: ['1 250,50', '1\u202f250,50'],
    comment: ['…/text/fr', 'Relire le budget avec la direction des finances.'],
  },
  en: {
    new: 'New dossier',
    create: 'Create the dossier',
    undo: 'Undo',
    redo: 'Redo',
    export: 'Export',
    go: 'Choose a place and export',
    dialog: 'Save the document',
    title: 'Clean markets in Pointe-Noire',
    texts: {
      'start/summary/en': 'Two cities learn together how to sort the waste of their markets.',
      'motivations/statement/en': 'We want to learn how to run our markets with our traders.',
      'carriers/continuity/en': 'Three officials and two staff members share the contacts.',
      'stakeholders/mobilisation/en': 'The associations debated the project in a public session.',
      'territory/presentation/en': 'A port on the Atlantic, the city reaches as far as Ngoyo.',
      'challenges/method/en': 'Forty inhabitants ranked the challenges in a workshop.',
      'contributions/reciprocity/en': 'Each city receives, learns and passes on.',
      'search/profile/description/en': 'A port city that already composts its waste.',
      'agreement/object/en': 'Organise the sorting and train the staff of both cities.',
      'actions/overall_objective/en': 'People live in healthier neighbourhoods.',
      'budget/notes/en': 'The prices come from three quotes received this year.',
      'monitoring/lessons/en': 'Weighing every week has changed habits.',
    },
    line: ['…/label/en', 'Collection lorry with a skip'],
    cost: ['1,250.50', '1,250.50'],
    comment: ['…/text/en', 'Read the budget again with the finance department.'],
  },
};

for (const [language, words] of Object.entries(WORDS)) {
  describe(`from a new dossier to its PDF, ${language}`, () => {
    let desk;
    let window;

    before(async () => {
      desk = await Desk.set(language);
      window = await desk.open();
    });

    after(async () => {
      await window.close().catch(() => undefined);
      await desk.clear();
    });

    test('an empty home leads to a new dossier', async () => {
      assert.deepEqual(await window.barriers(), []);
      await window.press(words.new);
      await window.write('#new-title', words.title);
      await window.press(words.create);
      await window.see('[data-stage="start"][aria-current="page"]');
      assert.equal(await window.value(`start/title/${language}`), words.title);
    });

    test('a field of each of the thirteen stages is typed into', async () => {
      for (const [path, text] of Object.entries(words.texts)) {
        await window.stage(path.split('/')[0]);
        await window.type(path, text);
      }
      await window.stage('budget');
      await window.add('budget/lines');
      await window.cards('budget/lines');
      await window.unfold('budget/lines');
      await window.type(...words.line);
      await window.type('…/unit_cost', words.cost[0]);
      await window.stage('filing');
      await window.add('filing/comments');
      await window.type(...words.comment);
      await window.saved();
      assert.deepEqual(await window.barriers(), []);
    });

    test('after a power cut all of it is there again', async () => {
      await window.cut();
      window = await desk.open();
      await window.click('[data-handle]');
      for (const [path, text] of Object.entries(words.texts)) {
        await window.stage(path.split('/')[0]);
        assert.equal(await window.value(path), text, path);
      }
      await window.stage('budget');
      await window.unfold('budget/lines');
      assert.equal(await window.value(words.line[0]), words.line[1]);
      assert.equal(await window.value('…/unit_cost'), words.cost[1], 'amounts are shown as the language writes them');
      await window.stage('filing');
      await window.unfold('filing/comments');
      assert.equal(await window.value(words.comment[0]), words.comment[1]);
    });

    test('the last step before the power cut can be undone, and done again', async () => {
      await window.click(`button[aria-label="${words.undo}"]`);
      await eventually('the comment to be gone', async () => (await window.value(words.comment[0])) === '');
      await window.click(`button[aria-label="${words.redo}"]`);
      await eventually('the comment to be back', async () => (await window.value(words.comment[0])) === words.comment[1]);
      await window.saved();
    });

    test('the PDF that the system’s dialog saves holds what was typed', async () => {
      const pdf = join(desk.folder, `dossier-${language}.pdf`);
      await window.press(words.export);
      await window.press(words.go);
      await answerDialog(words.dialog, pdf);
      const outcome = await window.see('[data-exported]');
      assert.equal(await outcome.getAttribute('data-exported'), pdf, 'it says where it was saved');
      assert.ok(existsSync(pdf));
      const text = textOf(pdf).replaceAll(/[\u00a0\u202f]/g, ' ');
      for (const [path, typed] of Object.entries({ title: words.title, ...words.texts })) {
        assert.ok(text.includes(typed), `${path} is in the PDF: ${typed}`);
      }
      assert.deepEqual(await window.barriers(), []);
    });
  });
}
