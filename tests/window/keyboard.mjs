// The keyboard of the display: what is pressed here goes the way of a person's keys, through layout, dead keys and Compose.
import { execFileSync } from 'node:child_process';

const run = (program, ...words) => execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The codes of the keys that a layout gives a meaning, by the place that X names: row from the bottom, then column. */
const CODES = {
  TLDE: 49, AE02: 11, AE06: 15, AE09: 18, AE10: 19,
  AD03: 26, AD07: 30, AD08: 31, AD09: 32, AD11: 34,
  AC01: 38, AC05: 42, AC10: 47, AC11: 48,
  AB03: 54, AB06: 57, AB07: 58,
  LFSH: 50, RALT: 108, MENU: 135,
};

export class Keyboard {
  /** The keyboard of a window, which must have the focus to hear it. */
  constructor(window) {
    this.window = window;
  }

  /** Lays another layout under the keys, such as `['fr', 'oss']`; the menu key becomes Compose. */
  lay(layout, variant = '') {
    run('setxkbmap', '-layout', layout, '-variant', variant, '-option', '', '-option', 'compose:menu');
  }

  focus() {
    run('xdotool', 'windowfocus', '--sync', this.window.id());
  }

  /** Presses keys by their places, one after another; `LFSH AD11` holds the first while the second is struck. */
  strike(...keys) {
    for (const key of keys) {
      const [struck, ...held] = key.split(' ').reverse().map((place) => String(CODES[place]));
      for (const code of held) run('xdotool', 'keydown', code);
      run('xdotool', 'key', '--delay', '30', struck);
      for (const code of held) run('xdotool', 'keyup', code);
    }
  }

  /** Presses keys by their names, such as `Tab` or `ctrl+e`. */
  press(...names) {
    run('xdotool', 'key', '--delay', '30', ...names);
  }

  /** Types a text. */
  type(text) {
    run('xdotool', 'type', '--delay', '8', text);
  }
}
