// The dossiers that are laid out for pictures and for looking at every screen.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { passerelle } from './window.mjs';

/** One complete, one hardly begun, one with versions to choose from. */
export const [COMPLETE, BEGUN, CONTESTED] = ['ceinture-maraichere', 'des-ecoles-reliees', 'marches-propres'];

/** Where a colleague's copy of the dossier that is hardly begun lies, as it came by mail. */
export const receivedAt = (desk) => join(desk.folder, 'ecoles.passerelle');

/** Lays out three dossiers and the colleague's copy by the command line, without the window. */
export function furnish(desk) {
  const examples = process.env.PASSERELLE_EXAMPLES;
  const inLibrary = (name) => join(desk.library, `${name}.passerelle`);

  passerelle('import', join(examples, 'pointe-noire.json'), '--out', inLibrary(COMPLETE));
  for (const file of ['lettre-soutien-federation-maraichers.pdf', 'croquis-ceinture-maraichere.jpg']) {
    passerelle('attach', inLibrary(COMPLETE), join(examples, 'annexes', 'pointe-noire', file));
  }
  passerelle('new', '--out', inLibrary(BEGUN), '--country', 'SN', '--title', 'Des écoles reliées');
  passerelle('set', inLibrary(BEGUN), 'territory/population', '1182417');

  cpSync(inLibrary(BEGUN), receivedAt(desk));
  passerelle('set', receivedAt(desk), 'start/acronym', 'ECOREL');
  passerelle('set', receivedAt(desk), 'territory/population', '1203411');

  const [mine, yours] = ['mine', 'yours'].map((name) => join(desk.folder, `${name}.passerelle`));
  passerelle('new', '--out', mine, '--country', 'CG', '--title', 'Des marchés propres à Pointe-Noire');
  cpSync(mine, yours);
  passerelle('set', mine, 'start/acronym', 'CEMAP');
  passerelle('set', yours, 'start/acronym', 'MAPRO');
  passerelle('set', mine, 'territory/population', '1398812');
  passerelle('set', yours, 'territory/population', '1420612');
  passerelle('merge', mine, yours, '-o', inLibrary(CONTESTED));
}
