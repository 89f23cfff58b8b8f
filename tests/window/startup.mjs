// How long the window takes from its start until it can be used, and what memory it holds then.
import { readFileSync, readdirSync } from 'node:fs';
import { Desk, eventually } from './window.mjs';

/** How often it is started; the first start, before the system has read everything once, is told apart. */
const STARTS = 16;

/** The processes that a program has started, and itself. */
function family(program) {
  const parents = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).flatMap((entry) => {
    try {
      const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${entry}/status`, 'utf8'));
      return [[Number(entry), Number(parent)]];
    } catch {
      return []; // It ended while it was looked at.
    }
  });
  const known = [program];
  for (const each of known) known.push(...parents.filter(([, parent]) => parent === each).map(([child]) => child));
  return known;
}

/** What processes hold together, in millions of bytes; what several share is counted once. */
function memory(processes) {
  const held = processes.map((each) => Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))[1]));
  return (held.reduce((sum, each) => sum + each, 0) * 1024) / 1e6;
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const desk = await Desk.set('fr');
try {
  for (const [example, handle] of [['pointe-noire', 'ceinture'], ['paris-phnom-penh', 'patrimoine'], ['paris-rio', 'resilience']]) {
    desk.example(example, handle);
  }
  const taken = [];
  const held = [];
  for (let start = 0; start < STARTS; start += 1) {
    const before = performance.now();
    const window = await desk.open();
    await window.see('[data-handle="ceinture"]');
    taken.push(performance.now() - before);
    held.push(memory(family(desk.processes()[0])));
    await window.close();
    await eventually('the window to be gone', () => desk.processes().length === 0);
  }
  const [first, ...later] = taken;
  console.log(`From the start until home lists three dossiers, the WebDriver's own time included:`);
  console.log(`  first start ${Math.round(first)} ms, then ${Math.round(median(later))} ms (median of ${later.length}; ${Math.round(Math.min(...later))} to ${Math.round(Math.max(...later))} ms)`);
  console.log(`Memory of the window and the web view's processes: ${Math.round(median(held))} MB (proportional, median)`);
} finally {
  await desk.clear();
}
