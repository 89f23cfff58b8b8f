// Everything larger by keys, up to twice its size in the smallest window: nothing is cut off, everything can be reached.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { furnish } from './furniture.mjs';
import { Keyboard } from './keyboard.mjs';
import { EMPTY, FILLED } from './screens.mjs';
import { Desk, eventually } from './window.mjs';
import { wordsOf } from './words.mjs';

const SCREENS = ['home', 'new', 'start', 'stakeholders-view', 'challenges-view', 'budget', 'budget-item', 'budget-table', 'live', 'jump', 'help-keys', 'export'];

describe('everything larger', () => {
  let desk;
  let window;
  let keyboard;

  before(async () => {
    desk = await Desk.set('fr');
    furnish(desk);
    window = await desk.open();
    await window.resize(1024, 640);
    keyboard = new Keyboard(window);
    keyboard.lay('us');
    keyboard.focus();
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const wide = (pixels) => eventually(`a page ${pixels} wide`, async () => (await window.page.executeScript('return innerWidth')) === pixels);

  /** The controls that cannot be brought into view whole in their width, whose words stick out, or that something covers. */
  const unreachable = () =>
    window.page.executeScript(`
      const shown = (each) => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden, .skip, [aria-hidden="true"], .figure, .sheet');
      const within = document.querySelector('dialog[open]') ?? document;
      return [...within.querySelectorAll('button:not(:disabled), input, select, textarea, summary')].filter(shown).filter((each) => {
        each.scrollIntoView({ block: 'center', inline: 'nearest' });
        const box = each.getBoundingClientRect();
        if (box.width === 0) return false;
        const at = document.elementFromPoint(box.left + box.width / 2, Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
        const hit = at !== null && (each.contains(at) || at.contains(each) || at.closest('label')?.contains(each));
        const sticksOut = each.localName === 'button' && each.scrollWidth > each.clientWidth + 1;
        return box.left < -1 || box.right > innerWidth + 1 || sticksOut || !hit;
      }).map((each) => each.outerHTML.slice(0, 140));`);

  async function enlarge() {
    for (let step = 0; step < 5; step += 1) keyboard.press('ctrl+plus');
    await wide(512);
  }

  for (const [name, reach] of [...EMPTY, ...FILLED].filter(([name]) => SCREENS.includes(name))) {
    test(`${name} is whole at twice its size`, async () => {
      // The WebDriver clicks beside what it means while the page is enlarged: the way is gone at the natural size.
      await window.home();
      const afterwards = await reach(window, wordsOf('fr'));
      await enlarge();
      await window.picture(`zoom/${name}`);
      const wider = await window.page.executeScript('return document.documentElement.scrollWidth - innerWidth');
      const out = await unreachable();
      keyboard.press('ctrl+0');
      await wide(1024);
      await afterwards?.();
      assert.ok(wider <= 0, `the page is no wider than the window, but by ${wider}`);
      assert.deepEqual(out, []);
    });
  }

  test('the size is kept at the next start, and a key leads back', async () => {
    await enlarge();
    await window.close();
    window = await desk.open();
    const inner = () => window.page.executeScript('return innerWidth');
    const enlarged = await inner();
    keyboard = new Keyboard(window);
    keyboard.focus();
    keyboard.press('ctrl+0');
    await eventually('the natural size', async () => (await inner()) === 2 * enlarged);
  });
});
