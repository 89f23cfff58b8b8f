// Pictures of every screen of the real window, in both languages, both themes and two sizes, into `shots/`.
// Started like the journeys, with the same variables set; `node gallery.mjs en dark` takes only these.
import { Desk } from './window.mjs';

const SIZES = [
  [1024, 640],
  [1440, 900],
];
const STAGES = [
  'start', 'motivations', 'carriers', 'stakeholders', 'territory', 'challenges', 'contributions', 'search', 'agreement',
  'actions', 'budget', 'filing', 'monitoring',
];
const WORDS = {
  fr: { new: 'Nouveau dossier', cancel: 'Annuler', example: 'Ouvrir l’exemple', home: 'Dossiers', export: 'Exporter' },
  en: { new: 'New dossier', cancel: 'Cancel', example: 'Open the example', home: 'Dossiers', export: 'Export' },
};

const asked = process.argv.slice(2);
const wanted = (word, all) => !all.some((one) => asked.includes(one)) || asked.includes(word);

for (const [language, words] of Object.entries(WORDS)) {
  for (const theme of ['light', 'dark']) {
    if (!wanted(language, ['fr', 'en']) || !wanted(theme, ['light', 'dark'])) continue;
    process.env.GTK_THEME = theme === 'dark' ? 'Adwaita:dark' : 'Adwaita';
    const desk = await Desk.set(language);
    const window = await desk.open();
    for (const [width, height] of SIZES) {
      await window.resize(width, height);
      const picture = (name) => window.picture(`${language}-${theme}-${width}-${name}`);
      await picture('home');
      await window.press(words.new);
      await picture('new');
      await window.press(words.cancel);
      await window.press(words.example);
      for (const stage of STAGES) {
        await window.stage(stage);
        await picture(stage);
        const items = await window.page.findElements({ css: '#page [data-item] > * > button[aria-expanded="false"]' });
        if (items.length > 0) {
          await items[0].click();
          await window.page.executeScript('document.querySelector("#page [data-item] .body").scrollIntoView()');
          await picture(`${stage}-item`);
        }
        await window.page.executeScript('document.querySelector(".findings").scrollIntoView({ block: "end" })');
        await picture(`${stage}-findings`);
      }
      await window.press(words.export);
      await picture('export');
      await window.press(words.home);
      await window.see('[data-handle]');
    }
    await window.close();
    await desk.clear();
  }
}
