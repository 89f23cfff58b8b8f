// Pictures of every screen of the real window, in both languages, both themes and two sizes, and a page to leaf through
// them; `cargo xtask gallery` starts it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { furnish } from './furniture.mjs';
import { EMPTY, FILLED } from './screens.mjs';
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
const means = (word, screen) => screen === word || (word.endsWith('-') && screen.startsWith(word));
const wanted = ([screen]) => names.length === 0 || names.some((word) => means(word, screen));

/** Takes the pictures of these screens; answers how many there were. */
async function takeAll(desk, screens, language, theme) {
  if (screens.length === 0) return 0;
  let taken = 0;
  const words = wordsOf(language);
  const window = await desk.open();
  for (const width of widths) {
    await window.resize(Number(width), SIZES[width]);
    for (const [name, reach] of screens) {
      try {
        await window.home();
        const afterwards = await reach(window, words);
        if (afterwards === false) continue;
        await window.settled();
        await window.picture(`gallery/${language}-${theme}-${width}/${name}`);
        taken += 1;
        await afterwards?.();
      } catch (error) {
        // The others are worth their pictures all the same.
        console.error(`${language}-${theme}-${width}/${name}: ${error}`);
        process.exitCode = 1;
      }
    }
  }
  await window.close();
  return taken;
}

/** A page with every picture that lies there, also those of earlier runs, in the order of the screens. */
function pageOf(screens) {
  const variants = readdirSync(SHOTS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rows = screens.flatMap(([name]) => {
    const files = variants.toSorted().map((variant) => `${variant}/${name}.png`).filter((file) => existsSync(new URL(file, SHOTS)));
    if (files.length === 0) return [];
    const pictures = files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy" width="480"></a>`);
    return [`<h2>${name}</h2>\n<p>${pictures.join('\n')}</p>`];
  });
  return `<!doctype html><meta charset="utf-8"><title>Passerelle: every screen</title>
<style>body { font: 1rem sans-serif; margin: 2rem } p { display: flex; flex-wrap: wrap; gap: 1rem } img { border: 1px solid }</style>
${rows.join('\n')}
`;
}

const screens = [...EMPTY, ...FILLED];
const unknown = names.find((name) => !screens.some(([screen]) => means(name, screen)));
if (unknown !== undefined) {
  console.error(`There is no screen “${unknown}”. Known: ${screens.map(([name]) => name).join(', ')}.`);
  process.exit(1);
}
let taken = 0;
for (const language of languages) {
  for (const theme of themes) {
    process.env.GTK_THEME = THEMES[theme];
    const desk = await Desk.set(language);
    taken += await takeAll(desk, EMPTY.filter(wanted), language, theme);
    const filled = FILLED.filter(wanted);
    if (filled.length > 0) furnish(desk);
    taken += await takeAll(desk, filled, language, theme);
    await desk.clear();
  }
}
const index = new URL('index.html', SHOTS);
writeFileSync(index, pageOf(screens));
console.log(`${taken} pictures: ${index.pathname}`);
