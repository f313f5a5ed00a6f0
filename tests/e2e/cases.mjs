// The cases of tests/testkit/cases: `tests/testkit/case.rs` tells the format.

import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../testkit/cases/', import.meta.url);

/** A file with a header of `key: value` lines and an empty line: its keys, and the body as it lies there. */
export function parsed(file) {
  const end = file.indexOf('\n\n');
  const header = file.subarray(0, end).toString();
  const lines = header.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  return { keys: Object.fromEntries(lines), lines, body: file.subarray(end + 2) };
}

/** A case by its name, its body as long as it says. */
export function readCase(name) {
  const file = readFileSync(new URL(`${name}.case`, folder));
  const { keys, body } = parsed(file);
  const fill = keys.fill ? Buffer.alloc(Number(keys.fill) - body.length, body.at(-1)) : Buffer.alloc(0);
  return { name, file, ...keys, body: Buffer.concat([body, fill]) };
}

/** Every case's name. */
export const caseNames = () => readdirSync(folder).map((name) => name.replace(/\.case$/, '')).sort();
