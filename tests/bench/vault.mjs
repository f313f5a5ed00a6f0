// What the vault costs, in one browser and in turns with what others would use: Argon2id against hash-wasm's, unlocking at a
// quarter of the processor, the keeper's memory, a save against a raw put, and a list of 500 drafts against Dexie's.
//
//   cargo xtask build && cargo xtask test e2e      a site, and the testkit (for Argon2id alone)
//   node tests/bench/vault.mjs --peers <folder of the peers' harness, built> [--runs 7]
//
// A quarter of the processor: Chromium's own throttling does not reach workers, so every process of the browser is stopped
// (SIGSTOP) for 15 ms of each 20, and its clock, which goes on, is what is read.
//
// With `--serve` it only prints the address of the page for the harness: see peers.mjs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchIn } from '../e2e/lib.mjs';
import { quantile } from '../e2e/long.mjs';
import { family } from '../e2e/profile.mjs';
import { argument, memoryOf, serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const testkit = process.env.ONWARD_TESTKIT ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'onward/testkit');
const runs = Number(argument('runs', 7));
const beside = { '/testkit': testkit, '/peers/': join(argument('peers', ''), 'dist'), '/vault-': here, '/keeper.js': here };
const { address, end } = await serve({ beside, room: 'keeper' });

if (process.argv.includes('--serve')) {
  console.log(`ONWARD_VAULT=${address}`);
} else {
  try {
    await measure();
  } finally {
    end();
  }
}

/** A browser with a page, in a profile of its own; `use(page, folder)`. */
async function fresh(path, use) {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const context = await launchIn(folder);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address + path);
    await page.waitForFunction(() => globalThis.bench);
    return await use(page, folder);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stops every process of a browser for three quarters of the time, until the function given back is called. */
function quarter(folder) {
  const processes = family(folder);
  const all = (signal) => processes.forEach((one) => {
    try {
      process.kill(one, signal);
    } catch {
      // It has ended.
    }
  });
  let going = true;
  const loop = (async () => {
    while (going) {
      all('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, 15));
      all('SIGCONT');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  return async () => {
    going = false;
    await loop;
  };
}

async function measure() {
  const kdf = { onward: [], hash_wasm: [] };
  const unlock = { whole: [], quarter: [] };
  const memory = [];
  const save = { raw: [], raw_strict: [], dexie_aes: [], onward: [] };
  const list = { dexie_aes: [], onward: [] };
  for (let run = 0; run < runs; run += 1) {
    // In turns, so that a busy moment is everyone's.
    for (const [name, path] of [['onward', '/vault-kdf.html'], ['hash_wasm', '/peers/kdf.html']]) {
      kdf[name].push(...(await fresh(path, (page) => page.evaluate(async () => {
        const times = [];
        await globalThis.bench.kdf('x', new Uint8Array(16));
        for (let index = 0; index < 5; index += 1) {
          const salt = crypto.getRandomValues(new Uint8Array(16));
          const started = performance.now();
          await globalThis.bench.kdf('six words of a long pass phrase', salt);
          times.push(performance.now() - started);
        }
        return times;
      }))));
    }
    await fresh('/vault-drafts.html', async (page, folder) => {
      const one = () => page.evaluate(() => globalThis.bench.unlocked());
      await page.evaluate(() => globalThis.bench.drafts.open());
      for (let index = 0; index < 3; index += 1) unlock.whole.push(await one());
      memory.push(await memoryOf(page));
      const stop = quarter(folder);
      for (let index = 0; index < 3; index += 1) unlock.quarter.push(await one());
      await stop();
    });
    const contestants = [
      ['raw', '/peers/drafts-raw.html'],
      ['raw_strict', '/peers/drafts-raw.html'],
      ['dexie_aes', '/peers/drafts-dexie.html'],
      ['onward', '/vault-drafts.html'],
    ];
    for (const [name, path] of contestants) {
      const { saves, listed } = await fresh(path, async (page) => {
        if (name === 'raw_strict') await page.evaluate(waitForDisk);
        return page.evaluate(drafts, name === 'dexie_aes');
      });
      save[name].push(...saves);
      list[name]?.push(listed);
    }
    console.error(`run ${run + 1} of ${runs}`);
  }
  const stat = (values) => ({ p50: Math.round(quantile(values, 0.5) * 100) / 100, p95: Math.round(quantile(values, 0.95) * 100) / 100, n: values.length });
  const each = (group) => Object.fromEntries(Object.entries(group).map(([name, values]) => [name, stat(values)]));
  const ratio = (one, other) => Math.round((one / other) * 1000) / 1000;
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    runs,
    load_average: Math.round(loadavg()[0] * 10) / 10,
    argon2id_ms: { ...each(kdf), ratio_of_medians: ratio(quantile(kdf.onward, 0.5), quantile(kdf.hash_wasm, 0.5)) },
    unlock_ms: each(unlock),
    keeper_wasm_mib_after_unlocking: Math.max(...memory),
    save_20_kb_ms: {
      ...each(save),
      p95_ratio_to_raw: ratio(quantile(save.onward, 0.95), quantile(save.raw, 0.95)),
      p95_ratio_to_raw_strict: ratio(quantile(save.onward, 0.95), quantile(save.raw_strict, 0.95)),
    },
    list_500_ms: { ...each(list), ratio_of_medians: ratio(quantile(list.onward, 0.5), quantile(list.dexie_aes, 0.5)) },
  };
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(join(here, 'results/vault.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

/** In the page: from now on a write is done when the disk has it, as Onward's are; Chromium's own default does not wait. */
function waitForDisk() {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode) {
    return begin.call(this, stores, mode, { durability: 'strict' });
  };
}

/** In the page: 300 saves of 20 KB after some to warm up, then 500 drafts stored, and the list of them. As the harness does it. */
async function drafts(sealedHere) {
  const store = globalThis.bench.drafts;
  await store.open();
  const text = 'What was said about the family and the house, and what was agreed. '.repeat(300).slice(0, 19_900);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const seal = async (value) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, ct: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(value))) };
  };
  const unseal = async ({ iv, ct }) => JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, ct)));
  const put = async (index) => {
    const value = { i: index, at: Date.now(), s: text };
    return store.put(`d${index}`, sealedHere ? await seal(value) : value);
  };
  // Stored once, so that what is timed is a save and not a new draft.
  for (let index = 0; index < 500; index += 1) await put(index);
  const saves = [];
  for (let index = 0; index < 300; index += 1) {
    const started = performance.now();
    await put(index);
    saves.push(performance.now() - started);
  }
  const started = performance.now();
  const all = await store.all();
  const opened = sealedHere ? await Promise.all(all.map(unseal)) : all;
  const listed = performance.now() - started;
  if (opened.length !== 500) throw new Error(`${opened.length} drafts`);
  return { saves, listed };
}
