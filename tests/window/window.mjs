// The real window, driven from outside: started, typed into, killed, and its system dialogs answered by keys.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Builder, By, Capabilities, Key, error } from 'selenium-webdriver';

const PROGRAM = needed('PASSERELLE_WINDOW');
const DRIVER = needed('PASSERELLE_TAURI_DRIVER');
const AXE = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** How long anything may take before a journey is broken off, in milliseconds. */
const PATIENCE = 60_000;

function needed(name) {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: start the journeys with \`cargo xtask test --only window\``);
  return value;
}

/** Waits for a condition, looking again and again; what it answers is handed on. */
export async function eventually(what, condition) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    assert.ok(Date.now() < end, `waited in vain for ${what}`);
    await pause(50);
  }
}

/** Does something by the command line, which says on its own what went wrong. */
export function passerelle(...words) {
  execFileSync(process.env.PASSERELLE_CLI, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A folder of dossiers of its own, and the driver that starts windows on it. */
export class Desk {
  /** Sets it; `surroundings` tells of the desk's own folder what else stands in the window's environment. */
  static async set(language, surroundings = () => ({})) {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-journey-'));
    const desk = new Desk();
    desk.folder = folder;
    desk.library = join(folder, 'dossiers');
    mkdirSync(join(desk.library, '.passerelle'), { recursive: true });
    if (language) writeFileSync(join(desk.library, '.passerelle', 'settings.json'), JSON.stringify({ language }));
    desk.port = 4400 + (process.pid % 500);
    desk.environment = { ...process.env, PASSERELLE_LIBRARY: desk.library, HOME: folder, ...surroundings(folder) };
    desk.driver = spawn(DRIVER, ['--port', String(desk.port), '--native-port', String(desk.port + 1000)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: desk.environment,
    });
    await eventually('the WebDriver', async () => (await answers(desk.port)) && (await answers(desk.port + 1000)));
    return desk;
  }

  /** Puts an example into the library under a name of its own. */
  example(name, handle) {
    const file = join(this.library, `${handle}.passerelle`);
    passerelle('import', join(process.env.PASSERELLE_EXAMPLES, `${name}.json`), '--out', file);
  }

  /** Starts the program beside a window that is open, as the system does with a file, and waits until it ends. */
  async startAgain(...files) {
    const second = spawn(PROGRAM, files, { stdio: ['ignore', 'inherit', 'inherit'], env: this.environment });
    await eventually('the second start to end', () => second.exitCode !== null || second.signalCode !== null);
    return second.exitCode;
  }

  /** Opens the window, with these files where the system hands some over. */
  async open(...files) {
    const capabilities = new Capabilities();
    capabilities.set('tauri:options', { application: PROGRAM, args: files });
    capabilities.setBrowserName('wry');
    const page = await new Builder()
      .withCapabilities(capabilities)
      .usingServer(`http://127.0.0.1:${this.port}/`)
      .build();
    const window = new Window(page, this);
    await window.see('h1');
    return window;
  }

  /** The processes of the window that work on this folder. */
  processes() {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .filter((process) => {
        try {
          const environment = readFileSync(`/proc/${process}/environ`, 'utf8').split('\0');
          return readlinkSync(`/proc/${process}/exe`) === PROGRAM && environment.includes(`HOME=${this.folder}`);
        } catch {
          return false; // It ended while it was looked at, or belongs to somebody else.
        }
      })
      .map(Number);
  }

  async clear() {
    // A window whose page is gone does not always end by itself, and its open streams would keep the runner waiting.
    for (const number of this.processes()) endAtOnce(number);
    await eventually('the windows to be gone', () => this.processes().length === 0);
    this.driver.kill();
    await eventually('the WebDriver to end', () => this.driver.exitCode !== null || this.driver.signalCode !== null);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function endAtOnce(number) {
  try {
    process.kill(number, 'SIGKILL');
  } catch {
    // It ended while it was looked at.
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Where the control of a field is; an ending serves for a field of an item, whose identifier nobody knows. */
function control(path) {
  return path.startsWith('…') ? `[data-path$="${path.slice(1)}"]` : `[data-path="${path}"]`;
}

/** One window. */
export class Window {
  constructor(page, desk) {
    this.page = page;
    this.desk = desk;
  }

  /**
   * Does something with what a place shows, once it shows it.
   *
   * A page may be drawn anew between looking and doing; then the element is gone and what has taken its place is meant.
   */
  async at(locator, what, act) {
    let answer;
    await eventually(what, async () => {
      try {
        const [element] = await this.page.findElements(locator);
        if (!element || !(await element.isDisplayed())) return false;
        answer = await act(element);
        return true;
      } catch (reason) {
        if (reason instanceof error.StaleElementReferenceError) return false;
        throw reason;
      }
    });
    return answer;
  }

  see(selector) {
    return this.at(By.css(selector), selector, (element) => element);
  }

  click(selector) {
    return this.at(By.css(selector), selector, (element) => element.click());
  }

  text(selector) {
    return this.at(By.css(selector), selector, (element) => element.getText());
  }

  attribute(selector, name) {
    return this.at(By.css(selector), selector, (element) => element.getAttribute(name));
  }

  /** How many there are, shown or not. */
  count(selector) {
    return this.page.executeScript('return document.querySelectorAll(arguments[0]).length', selector);
  }

  /** Presses keys in a control. */
  write(selector, keys) {
    return this.at(By.css(selector), selector, (element) => element.sendKeys(keys));
  }

  press(name) {
    return this.at(By.xpath(`//button[normalize-space()="${name}"]`), `the button “${name}”`, (button) => button.click());
  }

  /** Goes home from wherever it stands, as a new start would. */
  async home() {
    await this.page.navigate().refresh();
    await this.see('h1');
  }

  /** Opens a dossier that home shows, by the name of its file. */
  async dossier(handle) {
    await this.click(`[data-handle="${handle}"]`);
    await this.see('[data-stage="start"][aria-current="page"]');
  }

  /** Presses keys where the focus is. */
  async keys(...keys) {
    await this.page.actions().sendKeys(...keys).perform();
  }

  /** Brings a place of the page into view; `block` as in the page's own `scrollIntoView`. */
  async show(selector, block) {
    await this.page.executeScript('arguments[0].scrollIntoView({ block: arguments[1] })', await this.see(selector), block);
  }

  /** Waits until the page of the document is up to date, the fonts are there and two frames were painted. */
  async settled() {
    const working = '.live[aria-busy="true"], .live .coming';
    await eventually('the page of the document', async () => (await this.count(working)) === 0);
    await this.page.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));`);
  }

  async stage(name) {
    await this.click(`[data-stage="${name}"]`);
    await this.see(`[data-stage="${name}"][aria-current="page"]`);
  }

  /** The control of a field. */
  field(path) {
    return this.see(control(path));
  }

  /** Types at the end of a field, key by key, as a person does. */
  type(path, text) {
    return this.at(By.css(control(path)), path, async (field) => {
      await field.click();
      await this.page.executeScript('arguments[0].setSelectionRange?.(arguments[0].value.length, arguments[0].value.length)', field);
      await field.sendKeys(text);
    });
  }

  value(path) {
    return this.attribute(control(path), 'value');
  }

  /** Adds an item to a list by its own button. */
  async add(list) {
    const items = `[data-list="${list}"] > ol > [data-item], [data-list="${list}"] > .table tbody > [data-item]`;
    const before = await this.count(items);
    await this.click(`[data-list="${list}"] > .foot button:last-of-type`);
    await eventually(`an item in ${list}`, async () => (await this.count(items)) > before);
  }

  /** Shows a list as cards. */
  async cards(list) {
    await this.click(`[data-list="${list}"] [data-view="cards"]`);
    await this.see(`[data-list="${list}"] > ol`);
  }

  async unfold(list) {
    await this.click(`[data-list="${list}"] > ol > [data-item] button[aria-expanded="false"]`);
  }

  /** Waits until the mark says that everything is on the disk. */
  saved() {
    return this.see('[data-saved="saved"]');
  }

  /** Ends the program as a power cut would. */
  async cut() {
    const processes = this.desk.processes();
    assert.equal(processes.length, 1, 'one window is open');
    process.kill(processes[0], 'SIGKILL');
    await eventually('the window to be gone', () => this.desk.processes().length === 0);
    await this.page.quit().catch(() => undefined); // The session ended with its window.
  }

  async close() {
    await this.page.quit();
  }

  /** What axe finds that is serious, on the page as it stands. */
  async barriers() {
    await this.page.executeScript(AXE);
    const found = await this.page.executeAsyncScript(`
      const done = arguments[arguments.length - 1];
      axe.run(document, { resultTypes: ['violations'] }).then(
        (result) => done(result.violations
          .filter((violation) => ['serious', 'critical'].includes(violation.impact))
          .flatMap((violation) => violation.nodes.map((node) => violation.id + ': ' + node.html.slice(0, 120)))),
        (error) => done(['axe broke off: ' + error]));`);
    return found;
  }

  /** The number under which the display knows the window. */
  id() {
    return xdotool('search', '--onlyvisible', '--pid', String(this.desk.processes()[0])).split('\n').at(-1);
  }

  async resize(width, height) {
    xdotool('windowsize', this.id(), String(width), String(height));
    await eventually('the new size', async () => (await this.page.executeScript('return innerWidth')) === width);
  }

  /** Takes a picture from the display itself: WebKit's own now and then never answers when nothing is left to paint. */
  async picture(file) {
    const to = new URL(`./shots/${file}.png`, import.meta.url);
    mkdirSync(new URL('.', to), { recursive: true });
    execFileSync('import', ['-window', this.id(), fileURLToPath(to)]);
  }
}

/** Answers the system's own dialog of this title with a path, by keys: a place to save at, or a file that is there. */
export async function answerDialog(title, path) {
  const dialog = await eventually(`the dialog “${title}”`, () => {
    try {
      return xdotool('search', '--onlyvisible', '--name', `^${title}$`).split('\n').at(-1);
    } catch {
      return ''; // xdotool fails while there is none.
    }
  });
  xdotool('windowfocus', '--sync', dialog);
  // A dialog for opening has no line for a path until a slash asks for it; keys typed while it appears are lost.
  if (existsSync(path)) xdotool('key', '--delay', '400', 'slash', 'ctrl+a');
  else xdotool('key', 'ctrl+a');
  xdotool('type', '--delay', '5', path);
  xdotool('key', 'Return');
}

function xdotool(...words) {
  return execFileSync('xdotool', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The text of a PDF as one line, with the words that were broken at line ends whole again. */
export function textOf(pdf) {
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  return text.replace(/[-\u00ad\u2010]\n/g, '').replace(/\u00ad/g, '').replace(/\s+/g, ' ');
}

export { Key };
