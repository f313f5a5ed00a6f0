// The long form of a test (`cargo xtask test --long`): how many rounds it has, and where its result is written down.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { browserPath } from './lib.mjs';

const results = new URL('../bench/results/', import.meta.url);

/** Whether the long form runs. */
export const LONG = process.env.ONWARD_LONG === '1';

/** The number for this run. */
export const rounds = (short, long) => (LONG ? long : short);

/** Writes a result down, in the long form only: a short run leaves the tree as it was. Always says it. */
export function result(name, figures) {
  console.log(`${name}: ${JSON.stringify(figures)}`);
  if (!LONG) return;
  const chromium = execFileSync(browserPath(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  mkdirSync(results, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify({ date: day, browser: chromium, ...figures }, null, 2)}\n`);
}

/** The value below which a share of the values lie. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
