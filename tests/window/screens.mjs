// Every screen, with the way to it from a home just opened. A new screen is one line here. A way answers `false` where
// there is no such screen, or what is to be done once the picture is taken.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { BEGUN, COMPLETE, CONTESTED, receivedAt } from './furniture.mjs';
import { moved } from './refusals.mjs';
import { answerDialog, eventually } from './window.mjs';

export const STAGES = [
  'start', 'motivations', 'carriers', 'stakeholders', 'territory', 'challenges', 'contributions', 'search', 'agreement',
  'actions', 'budget', 'filing', 'monitoring',
];

const first = (window, selector) => window.page.executeScript('return document.querySelector(arguments[0])', selector);

/** Presses the first switch of a kind until it says so: a view that arrives above it may move it under the pointer. */
const pressed = async (window, selector, attribute) => {
  if ((await first(window, selector)) === null) return false;
  await eventually(`${selector} to answer`, async () => {
    const found = await first(window, selector);
    if ((await found?.getAttribute(attribute)) === 'true') return true;
    return found?.click().then(() => false, () => false);
  });
  return true;
};

/** Payments as a bank writes them: one that can be read, one that cannot, and one on a line that the budget does not have. */
const ACCOUNTS = `Date;Label;Budget line;Amount;Voucher number;Account
2026-03-12;Thirty containers;660-litre sorting containers;8 400 000;CONT-7;North
2026-02-31;Twenty tricycles;Tipper tricycles;13 200 000;TRI-1;North
2026-04-02;Hire of a lorry;Lorries;420 000;LOC-6;North
`;

/** A stage of the complete dossier. */
const stage = (name) => async (window) => {
  await window.dossier(COMPLETE);
  await window.stage(name);
};

/** The first item of a stage, unfolded; no screen where the stage has no list. */
const item = (name) => async (window) => {
  await stage(name)(window);
  await pressed(window, '#page button[data-view="cards"]', 'aria-pressed');
  if (!(await pressed(window, '#page [data-item] > * > button[aria-expanded]', 'aria-expanded'))) return false;
  await window.show('#page [data-item] .body', 'start');
};

/** The drawing that a stage works in; no screen where it has none. */
const view = (name) => async (window) => {
  await stage(name)(window);
  if ((await first(window, '#page details[data-view]')) === null) return false;
  await window.show('#page details[data-view]', 'start');
};

/** The first list of a stage as a table; no screen where it has none. */
const table = (name) => async (window) => {
  await stage(name)(window);
  if (!(await pressed(window, '#page button[data-view="table"]', 'aria-pressed'))) return false;
  await window.show('#page .table', 'center');
};

/** A view of a stage, by its path. */
const section = (name, path) => async (window) => {
  await stage(name)(window);
  await window.show(`#page details[data-view="${path}"]`, 'start');
};

/** The candidates, looked at in one of four ways. */
const candidates = (look) => async (window) => {
  await section('search', 'search/candidates')(window);
  const ways = await window.page.findElements({ css: 'details[data-view="search/candidates"] .switch label' });
  await ways[look].click();
  await window.show('details[data-view="search/candidates"] .switch', 'start');
};

/** The comparison of the calls for the complete dossier. */
const comparison = async (window) => {
  await window.dossier(COMPLETE);
  await window.click('nav .compare');
  await window.see('[data-call]');
};

/** The end of a stage of a dossier that is hardly begun: what is missing. */
const findings = (name) => async (window) => {
  await window.dossier(BEGUN);
  await window.stage(name);
  await window.show('.findings', 'end');
};

/** A page of the help, over a stage of the complete dossier. */
const help = (message) => async (window, words) => {
  await stage('territory')(window);
  await window.keys(Key.F1);
  if (message) await window.press(words(message));
};

/** The field to jump with, with these letters typed into it. */
const jump = (letters) => async (window, words) => {
  await stage('challenges')(window);
  await window.press(words('ui-jump'));
  if (letters) await window.keys(letters);
  await window.see('dialog [role=option]');
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
    [`${name}-table`, table(name)],
    [`${name}-view`, view(name)],
    [`${name}-findings`, findings(name)],
  ]),
  ['monitoring-import', async (window, words) => {
    await stage('monitoring')(window);
    const accounts = join(window.desk.folder, 'accounts.csv');
    writeFileSync(accounts, ACCOUNTS);
    await window.press(words('ui-expenses-import'));
    await answerDialog(words('ui-expenses-dialog'), accounts);
    await window.show('[data-expenses]', 'start');
  }],
  ['conflicts', async (window) => {
    await window.dossier(CONTESTED);
    await window.click('nav .conflicts');
  }],
  ['search-leads', section('search', 'search/leads')],
  ['search-networks', section('search', 'search/networks')],
  ...['ranking', 'map', 'comparison', 'pipeline'].map((name, index) => [`search-${name}`, candidates(index)]),
  ['search-finder', async (window) => {
    await candidates(0)(window);
    await window.click('[data-finder]');
    await window.keys('suzhou');
    await window.see('.finder [role=option] .where');
  }],
  ['drafts', async (window) => {
    await window.dossier(COMPLETE);
    await window.click('nav .drafts');
    await window.see('[data-passage]');
  }],
  ['drafts-agreement', async (window) => {
    await window.dossier(COMPLETE);
    await window.click('nav .drafts');
    await window.click('input[name=draft][value=agreement]');
    await window.see('[data-passage="object"]');
    await window.show('[data-passage="object"]', 'center');
  }],
  ['budget-sides', async (window) => {
    await stage('budget')(window);
    await window.show('#page details[data-view="budget/lines"]', 'start');
  }],
  ['budget-scenarios', async (window) => {
    await stage('budget')(window);
    await window.show('#page details[data-view="budget/scenarios"]', 'start');
  }],
  ['calls', comparison],
  ['calls-details', async (window) => {
    await comparison(window);
    await window.click('[data-call] summary');
    await window.see('[data-call] h4');
  }],
  ['mayor', async (window) => {
    await window.dossier(COMPLETE);
    await window.click('nav .decide');
    await window.see('#page dl');
  }],
  ['live', async (window) => {
    await stage('motivations')(window);
    await (await first(window, '#page textarea')).click();
  }],
  ['jump', jump('')],
  ['jump-typed', jump('budget')],
  ['gate', async (window) => {
    await window.dossier(BEGUN);
    await window.stage('search');
  }],
  ['errors', async (window) => {
    await window.dossier(BEGUN);
    await window.stage('territory');
    await window.type('territory/population_year', '20x6');
    await window.keys(Key.TAB);
    await window.show('.errors', 'start');
  }],
  ['help-stage', help()],
  ['help-index', help('ui-help-stages')],
  ['help-rules', help('ui-help-rules')],
  ['help-rule', async (window) => {
    await stage('search')(window);
    await window.keys(Key.F1);
    await window.click('article > ul:last-of-type li:last-child button');
  }],
  ['help-glossary', help('ui-help-glossary')],
  ['help-keys', help('ui-help-keys')],
  ['help-about', help('ui-help-about')],
  ['not-saved', async (window) => {
    await window.dossier(BEGUN);
    const release = moved(window.desk);
    await window.type('start/acronym', 'ECORE');
    await window.see('[data-saved="failed"]');
    return async () => {
      await release();
      await window.saved();
    };
  }],
  ['jump-nothing', async (window, words) => {
    await window.press(words('ui-jump'));
    await window.see('dialog input');
    await window.keys('xyzzy');
  }],
  ['home-search', async (window) => {
    await window.write('input[type="search"]', 'compost');
    await window.see('[data-hit]');
  }],
  ['home-search-nothing', async (window) => {
    await window.write('input[type="search"]', 'xyzzy');
    await eventually('the dossiers to go', async () => (await first(window, '[data-handle]')) === null);
  }],
  ['receive', async (window, words) => {
    await window.press(words('ui-receive'));
    await answerDialog(words('ui-dialog-receive'), receivedAt(window.desk));
    await window.see('main .summary');
  }],
  ['export', async (window, words) => {
    await window.dossier(COMPLETE);
    await window.press(words('ui-export'));
    await window.see('#export-call');
  }],
];
