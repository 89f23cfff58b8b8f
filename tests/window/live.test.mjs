// The live page in the real window: the words typed are on it, and its words lead back to their fields.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Desk, eventually } from './window.mjs';

describe('the live page', () => {
  let desk;
  let window;

  before(async () => {
    desk = await Desk.set('fr');
    window = await desk.open();
    await window.resize(1440, 900);
    await window.press('Ouvrir l’exemple');
    await window.see('[data-area]');
  });

  after(async () => {
    await window.close().catch(() => undefined);
    await desk.clear();
  });

  const edition = async () => Number(await window.attribute('canvas', 'data-edition'));

  /** How dark the page is where the marked field stands, from 0 to 1. */
  const ink = () =>
    window.page.executeScript(`
      const canvas = document.querySelector('canvas');
      const area = document.querySelector('.area.hand');
      const share = (side) => parseFloat(area.style[side]) / 100;
      const { width, height } = canvas;
      const box = [share('left') * width, share('top') * height, share('width') * width, share('height') * height].map(Math.round);
      const { data } = canvas.getContext('2d').getImageData(...box);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
      return dark / (data.length / 4);`);

  test('turns to the field that is worked on and shows its words there', async () => {
    await window.stage('stakeholders');
    await (await window.field('stakeholders/mobilisation/fr')).click();
    await window.see('.area.hand[data-area="stakeholders/mobilisation/fr"]');
    const darkness = await ink();
    assert.ok(darkness > 0.02 && darkness < 0.5, `letters, not a blank or a blot: ${darkness}`);
  });

  test('is set again after typing, and the field keeps every letter meanwhile', async () => {
    const before = await edition();
    const typed = ' Puis la place du marché s’est réunie une troisième fois.';
    await window.type('stakeholders/mobilisation/fr', typed);
    assert.ok((await window.value('stakeholders/mobilisation/fr')).includes(typed));
    await eventually('a page set anew', async () => (await edition()) > before);
    await window.saved();
  });

  test('a click on its words leads to their field', async () => {
    // The page turns to a stakeholder, wherever its table stands; the words of another one are clicked.
    await window.unfold('stakeholders/list');
    await (await window.field('…/evidence/fr')).click();
    const own = await eventually('the page of the stakeholder', () =>
      window.page.executeScript(`return document.querySelector('.area.hand[data-area^="stakeholders/list/"]')?.dataset.area.split('/')[2]`),
    );
    const other = await window.see(`[data-area^="stakeholders/list/"]:not([data-area^="stakeholders/list/${own}/"])`);
    const item = (await other.getAttribute('data-area')).split('/').slice(0, 3).join('/');
    await other.click();
    await eventually('a field of the other stakeholder', () =>
      window.page.executeScript(`return document.querySelector('#page [data-item="${item}"]').contains(document.activeElement)`),
    );
    assert.deepEqual(await window.barriers(), []);
  });
});
