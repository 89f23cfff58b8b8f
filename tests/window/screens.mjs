// Every screen, with the way to it from a home just opened. A new screen is one line here.
import { Key } from 'selenium-webdriver';

export const STAGES = [
  'start', 'motivations', 'carriers', 'stakeholders', 'territory', 'challenges', 'contributions', 'search', 'agreement',
  'actions', 'budget', 'filing', 'monitoring',
];

/** The dossiers that the gallery lays out: one complete, one hardly begun, one with versions to choose from. */
export const [COMPLETE, BEGUN, CONTESTED] = ['ceinture-maraichere', 'des-ecoles-reliees', 'marches-propres'];

const first = (window, selector) => window.page.executeScript('return document.querySelector(arguments[0])', selector);

/** A stage of the complete dossier. */
const stage = (name) => async (window) => {
  await window.dossier(COMPLETE);
  await window.stage(name);
};

/** The first item of a stage, unfolded; no screen where the stage has no list. */
const item = (name) => async (window) => {
  await stage(name)(window);
  const button = await first(window, '#page [data-item] > * > button[aria-expanded="false"]');
  if (button === null) return false;
  await button.click();
  await window.show('#page [data-item] .body', 'start');
};

/** The end of a stage of a dossier that is hardly begun: what is missing. */
const findings = (name) => async (window) => {
  await window.dossier(BEGUN);
  await window.stage(name);
  await window.show('.findings', 'end');
};

/** The screens of a library without a dossier. */
export const EMPTY = [
  ['home-empty', async () => undefined],
  ['new', (window, words) => window.press(words('ui-new-dossier'))],
];

/** The screens of a library with dossiers. */
export const FILLED = [
  ['home', async () => undefined],
  ...STAGES.flatMap((name) => [
    [name, stage(name)],
    [`${name}-item`, item(name)],
    [`${name}-findings`, findings(name)],
  ]),
  ['conflicts', async (window) => {
    await window.dossier(CONTESTED);
    await (await window.see('nav .beside')).click();
  }],
  ['export', async (window) => {
    await window.dossier(COMPLETE);
    await window.keys(Key.chord(Key.CONTROL, 'e'));
  }],
];
