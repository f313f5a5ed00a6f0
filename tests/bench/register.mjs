// What a register of 5,000 and of 10,000 entries costs: the first list after unlocking, each letter of a search, the keeper's memory.
//
//   cargo xtask build
//   node tests/bench/register.mjs [--runs 5]

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchIn } from '../e2e/lib.mjs';
import { quantile } from '../e2e/long.mjs';
import { argument, memoryOf, serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const runs = Number(argument('runs', 5));
const COUNTS = [5_000, 10_000];
const round = (value) => Math.round(value * 10) / 10;

const { address, end } = await serve({ beside: { '/register': here }, room: 'keeper' });
const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
const context = await launchIn(folder);
try {
  const page = await context.newPage();
  await page.goto(`${address}/register.html`);
  await page.waitForFunction(() => globalThis.bench);
  const counts = {};
  let filled = 0;
  for (const count of COUNTS) {
    await page.evaluate(([from, to]) => globalThis.bench.fill(from, to), [filled, count]);
    filled = count;
    const first = [];
    const letters = [];
    let memory = 0;
    for (let run = 0; run < runs; run += 1) {
      const measured = await page.evaluate((count) => globalThis.bench.opened(count), count);
      first.push(measured.first);
      letters.push(...measured.letters);
      memory = Math.max(memory, await memoryOf(page));
    }
    counts[count] = {
      first_list_ms: { p50: round(quantile(first, 0.5)), max: round(Math.max(...first)) },
      letter_ms: { p50: round(quantile(letters, 0.5)), max: round(Math.max(...letters)) },
      keeper_wasm_mib: memory,
    };
    console.error(count, counts[count]);
  }
  const [fewer, more] = COUNTS.map((count) => counts[count].first_list_ms.p50);
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    browser: context.browser()?.version() ?? '',
    runs,
    load_average: round(loadavg()[0]),
    entries: counts,
    first_list_10000_over_5000: Math.round((more / fewer) * 100) / 100,
  };
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(join(here, 'results/register.json'), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await context.close();
  end();
  rmSync(folder, { recursive: true, force: true });
}
