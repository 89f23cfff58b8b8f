// Ways in which a disk refuses, real to the program and possible without any privilege; each can be taken back.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCK = `
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
`;

/** Builds what stands between a window and its disk; a desk is set with it. */
export function fullDisk(folder) {
  const library = join(folder, 'full-disk.so');
  execFileSync('cc', ['-shared', '-fPIC', '-o', library, fileURLToPath(new URL('./full-disk.c', import.meta.url)), '-ldl']);
  return library;
}

/** The disk is full. */
export function full(desk) {
  const sign = join(desk.folder, 'full');
  writeFileSync(sign, '');
  return async () => rmSync(sign);
}

/** Another program writes to the file and does not come to an end. */
export async function held(desk, dossier) {
  const holder = spawn('python3', ['-c', LOCK, dossier], { stdio: ['pipe', 'pipe', 'inherit'] });
  const word = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')]);
  assert.ok(Buffer.isBuffer(word[0]), 'the other program holds the file');
  return async () => {
    holder.stdin.end();
    await once(holder, 'exit');
  };
}

/** The folder of the dossiers is somewhere else, as when a stick was pulled out or a shared drive is gone. */
export function moved(desk) {
  const elsewhere = `${desk.library} elsewhere`;
  renameSync(desk.library, elsewhere);
  return async () => renameSync(elsewhere, desk.library);
}
