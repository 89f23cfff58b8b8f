// Pictures of every screen of the real window, in both languages, both themes and two sizes, and a page to leaf through
// them; `cargo xtask gallery` starts it.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { BEGUN, COMPLETE, CONTESTED, EMPTY, FILLED } from './screens.mjs';
import { Desk } from './window.mjs';
import { wordsOf } from './words.mjs';

const SIZES = { 1024: 640, 1440: 900 };
const LANGUAGES = ['fr', 'en'];
const THEMES = { light: 'Adwaita', dark: 'Adwaita:dark' };
const SHOTS = new URL('./shots/gallery/', import.meta.url);

const asked = process.argv.slice(2);
const chosen = (all) => (all.some((one) => asked.includes(one)) ? all.filter((one) => asked.includes(one)) : all);
const languages = chosen(LANGUAGES);
const themes = chosen(Object.keys(THEMES));
const widths = chosen(Object.keys(SIZES));
const names = asked.filter((word) => ![...languages, ...themes, ...widths].includes(word));
const wanted = ([name]) => names.length === 0 || names.some((one) => name === one || (one.endsWith('-') && name.startsWith(one)));

/** Lays out three dossiers by the command line, without the window. */
function furnish(desk) {
  const passerelle = (...words) => execFileSync(process.env.PASSERELLE_CLI, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const examples = process.env.PASSERELLE_EXAMPLES;
  const inLibrary = (name) => join(desk.library, `${name}.passerelle`);

  passerelle('import', join(examples, 'pointe-noire.json'), '--out', inLibrary(COMPLETE));
  for (const file of ['lettre-soutien-federation-maraichers.pdf', 'croquis-ceinture-maraichere.jpg']) {
    passerelle('attach', inLibrary(COMPLETE), join(examples, 'annexes', 'pointe-noire', file));
  }
  passerelle('new', '--out', inLibrary(BEGUN), '--country', 'SN', '--title', 'Des écoles reliées');
  passerelle('set', inLibrary(BEGUN), 'territory/population', '1182417');

  const [mine, yours] = ['mine', 'yours'].map((name) => join(desk.folder, `${name}.passerelle`));
  passerelle('new', '--out', mine, '--country', 'CG', '--title', 'Des marchés propres à Pointe-Noire');
  cpSync(mine, yours);
  passerelle('set', mine, 'start/acronym', 'CEMAP');
  passerelle('set', yours, 'start/acronym', 'MAPRO');
  passerelle('set', mine, 'territory/population', '1398812');
  passerelle('set', yours, 'territory/population', '1420612');
  passerelle('merge', mine, yours, '-o', inLibrary(CONTESTED));
}

/** Takes the pictures of these screens; answers the names of those that there were. */
async function takeAll(desk, screens, language, theme) {
  if (screens.length === 0) return [];
  const taken = new Set();
  const words = wordsOf(language);
  const window = await desk.open();
  for (const width of widths) {
    await window.resize(Number(width), SIZES[width]);
    for (const [name, reach] of screens) {
      await window.home();
      if ((await reach(window, words)) === false) continue;
      await window.settled();
      await window.picture(`gallery/${language}-${theme}-${width}/${name}`);
      taken.add(name);
    }
  }
  await window.close();
  return [...taken];
}

function pageOf(screens) {
  const rows = screens.map((name) => {
    const pictures = languages.flatMap((language) => themes.flatMap((theme) => widths.map((width) => {
      const file = `${language}-${theme}-${width}/${name}.png`;
      return `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" width="480"></a>`;
    })));
    return `<h2 id="${name}">${name}</h2>\n<p>${pictures.join('\n')}</p>`;
  });
  const contents = screens.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
  return `<!doctype html><meta charset="utf-8"><title>Passerelle: every screen</title>
<style>body { font: 1rem sans-serif; margin: 2rem } p { display: flex; flex-wrap: wrap; gap: 1rem } img { border: 1px solid }</style>
<p>${contents}</p>
${rows.join('\n')}
`;
}

const taken = new Set();
for (const language of languages) {
  for (const theme of themes) {
    process.env.GTK_THEME = THEMES[theme];
    const desk = await Desk.set(language);
    for (const name of await takeAll(desk, EMPTY.filter(wanted), language, theme)) taken.add(name);
    const filled = FILLED.filter(wanted);
    if (filled.length > 0) furnish(desk);
    for (const name of await takeAll(desk, filled, language, theme)) taken.add(name);
    await desk.clear();
  }
}
mkdirSync(SHOTS, { recursive: true });
const index = new URL('index.html', SHOTS);
writeFileSync(index, pageOf([...EMPTY, ...FILLED].map(([name]) => name).filter((name) => taken.has(name))));
console.log(`${taken.size} screens: ${index.pathname}`);
