// A profile in a folder: a browser started on it as a person's would be, killed without warning, and its bytes searched.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchIn } from './lib.mjs';
import { unpacked } from './leveldb.mjs';

/**
 * A browser on a profile's folder, with what people's browsers do and test browsers are told not to: filling in forms,
 * saving the session, checking spelling. `kill()` ends all its processes at once, as a power cut ends them.
 */
export async function begin(folder, { args = [], ...options } = {}) {
  const plain = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--no-default-browser-check', '--disable-quic'];
  const pipe = [`--user-data-dir=${folder}`, '--remote-debugging-pipe'];
  // After a kill, on a busy machine, it now and then never comes up: then another is started.
  const start = (timeout) => launchIn(folder, { args: [...plain, ...pipe, ...args], ignoreDefaultArgs: true, timeout, ...options });
  const context = await start(30_000).catch(() => start(60_000));
  let known = family(folder);
  const kill = () => {
    // Those known beforehand at once; then whatever has come since.
    for (; known.length; known = family(folder)) {
      for (const one of known) {
        try {
          process.kill(one, 'SIGKILL');
        } catch {
          // It has gone with its parent.
        }
      }
    }
  };
  return { context, kill, known: () => (known = family(folder)) };
}

/** As `begin`, with the session of the last time brought back, as people press it after a crash. */
export function beginAgain(folder) {
  const file = join(folder, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  // After a crash the browser asks first, where nobody can answer.
  preferences.profile.exit_type = 'Normal';
  writeFileSync(file, JSON.stringify(preferences));
  return begin(folder, { args: ['--restore-last-session'] });
}

/** The processes of the browser on a folder: the one that names it, and all that descend from it. */
export function family(folder) {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
  const all = lines.map((line) => line.match(/^\s*(\d+)\s+(\d+)\s+(.*)$/)).filter(Boolean);
  const found = all.filter(([, , , words]) => words.includes(`--user-data-dir=${folder}`)).map(([, id]) => id);
  for (let grown = true; grown; ) {
    const children = all.filter(([, id, parent]) => found.includes(parent) && !found.includes(id)).map(([, id]) => id);
    found.push(...children);
    grown = children.length > 0;
  }
  return [...new Set(found)].map(Number);
}

/** Every file below a folder. */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Where in a profile one of these texts stands, in UTF-8 or UTF-16LE, also in what LevelDB and snappy have squeezed. Texts so
 * short that chance writes them are `short`: they are looked for in UTF-16LE alone, in which browsers keep what is in fields.
 * `{text, file, how}` for each text and file. Also how many bytes and files were searched.
 */
export function search(folder, texts, short = []) {
  const needles = texts.flatMap((text) => ['utf8', 'utf16le'].map((how) => ({ text, how, bytes: Buffer.from(text, how) })));
  needles.push(...short.map((text) => ({ text, how: 'utf16le', bytes: Buffer.from(text, 'utf16le') })));
  const found = [];
  let bytes = 0;
  const files = filesBelow(folder);
  for (const file of files) {
    let whole;
    try {
      whole = readFileSync(file);
    } catch {
      // A browser that is running may take a file away.
      continue;
    }
    bytes += whole.length;
    const parts = [whole, ...unpacked(file, whole)];
    for (const { text, how, bytes } of needles) {
      if (parts.some((part) => part.includes(bytes))) found.push({ text, how, file: file.slice(folder.length + 1) });
    }
    for (const { text } of needles) if (file.includes(text)) found.push({ text, how: 'name', file: file.slice(folder.length + 1) });
  }
  return { found, files: files.length, bytes };
}
