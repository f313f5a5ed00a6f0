// What a register of 5,000 and of 10,000 entries costs: the first list after unlocking, each letter of a search, the keeper's memory
// and that of the page's process; a data return; and putting two hundred packets into the larger one.
//
//   cargo xtask build
//   node tests/bench/register.mjs [--runs 5]
//
// The memory of the page is what its process has to itself, as Linux counts it (private, of `smaps_rollup`): the page with its wasm,
// its workers with theirs, and what the browser needs for them. The browser's own measure is only for pages that are cut off from all
// others.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PASSPHRASE } from '../e2e/asking.mjs';
import { to } from '../e2e/corresponding.mjs';
import { words } from '../e2e/expected.mjs';
import { go, launchIn } from '../e2e/lib.mjs';
import { quantile } from '../e2e/long.mjs';
import { another } from '../e2e/many.mjs';
import { family } from '../e2e/profile.mjs';
import { toRegister } from '../e2e/register.mjs';
import { Worker } from '../e2e/worker.mjs';
import { argument, memoryOf, serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const say = words('en');
const runs = Number(argument('runs', 5));
const COUNTS = [5_000, 10_000];
const PACKETS = 200;
const round = (value) => Math.round(value * 10) / 10;
const spread = (values) => ({ p50: round(quantile(values, 0.5)), max: round(Math.max(...values)) });

const { address, end } = await serve({ beside: { '/register-page.js': here, '/register.html': here, '/keeper.js': here }, room: 'keeper' });
const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
const context = await launchIn(folder);
/** Of how many quarters data returns are made. */
let returned = 0;
try {
  const counts = {};
  let filled = 0;
  for (const count of COUNTS) {
    counts[count] = { ...(await ofKeeper(filled, count)), ...(await ofPage()) };
    filled = count;
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
    put_in_200_packets: await putIn(),
  };
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(join(here, 'results/register.json'), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await context.close();
  end();
  rmSync(folder, { recursive: true, force: true });
}

/** What the keeper takes for so many entries. */
async function ofKeeper(filled, count) {
  const page = await context.newPage();
  await page.goto(`${address}/register.html`);
  await page.waitForFunction(() => globalThis.bench);
  if (filled) await page.evaluate((filled) => globalThis.bench.opened(filled), filled);
  await page.evaluate(([from, to]) => globalThis.bench.fill(from, to), [filled, count]);
  const first = [];
  const letters = [];
  let memory = 0;
  for (let run = 0; run < runs; run += 1) {
    const measured = await page.evaluate((count) => globalThis.bench.opened(count), count);
    first.push(measured.first);
    letters.push(...measured.letters);
    memory = Math.max(memory, await memoryOf(page));
  }
  await page.close();
  return { first_list_ms: spread(first), letter_ms: spread(letters), keeper_wasm_mib: memory };
}

/** The register's own page, with the vault open. */
async function opened() {
  const page = await context.newPage();
  const worker = new Worker({ page, address });
  worker.passphrase = PASSPHRASE;
  await go(page, address, '/drafts/');
  await worker.unlockHere();
  return page;
}

/** The most memory that a process which shows pages has to itself, in MiB; the bench's other page is shut. */
function processMemory() {
  const shows = family(folder).filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer'));
  const own = shows.map((id) => {
    const [, clean, dirty] = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').match(/Private_Clean: +(\d+) kB\nPrivate_Dirty: +(\d+) kB/);
    return Number(clean) + Number(dirty);
  });
  return round(Math.max(...own) / 1024);
}

/** What the page shows of them: the list, a search, an entry, and data returns of quarters that are over. */
async function ofPage() {
  const page = await opened();
  await toRegister(page);
  await page.waitForSelector('.register__line');
  await page.fill('#register-search', 'noor 12');
  await page.waitForFunction(() => [...document.querySelectorAll('.register__open')].every((one) => one.innerText.startsWith('Noor')));
  await page.locator('.register__open').first().click();
  await page.waitForSelector('#register-deeds');
  await page.locator('main .back').click();
  await page.waitForSelector('.register__line');
  const memory = processMemory();
  await page.getByRole('button', { name: say('register-returns'), exact: true }).click();
  await page.waitForSelector('#returns-period');
  // One is made once only: each time it is of the next three quarters.
  const quarters = await page.locator('#returns-period option[value*="-q"]').evaluateAll((all) => all.map(({ value }) => value));
  const took = [];
  for (const quarter of quarters.slice(returned, (returned += 3))) took.push(await page.evaluate(returnOf, quarter));
  await page.close();
  return { page_process_mib: memory, data_return_ms: spread(took) };
}

/** In the page: from the press to the tables, in milliseconds. */
async function returnOf(quarter) {
  const list = document.querySelector('#returns-period');
  list.value = quarter;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  const title = list.selectedOptions[0].text;
  const began = performance.now();
  list.form.requestSubmit();
  const isThere = () => [...document.querySelectorAll('main section h2')].some((one) => one.innerText === title && one.parentElement.querySelector('.return__topic'));
  while (!isThere()) {
    if (performance.now() - began > 30_000) throw new Error(`no return of ${quarter}`);
    await new Promise(requestAnimationFrame);
  }
  return performance.now() - began;
}

/** Two hundred packets are opened together, judged, and put into the register. */
async function putIn() {
  const paths = Array.from({ length: PACKETS }, (_, number) => {
    const path = join(folder, `packet-${number}.json`);
    writeFileSync(path, another().jws);
    return path;
  });
  const page = await opened();
  await to(page, '/receive/');
  await page.waitForSelector('#files');
  const says = (text) => page.waitForFunction((text) => document.querySelector('main').innerText.replace(/[\u2066-\u2069]/g, '').includes(text), text, { timeout: 120_000 });
  let began = performance.now();
  await page.setInputFiles('#files', paths);
  await says(say('receive-checked', { count: PACKETS }));
  const checked = performance.now() - began;
  await page.locator('#put-in-all').click();
  const form = page.locator('form', { has: page.locator('#put-in-all-on') });
  began = performance.now();
  await form.getByRole('button', { name: say('put-in-all'), exact: true }).click();
  await page.locator('.working progress').waitFor();
  await says(say('put-in-taken', { count: PACKETS }));
  const taken = performance.now() - began;
  const memory = { page_process_mib: processMemory(), keeper_wasm_mib: await memoryOf(page) };
  await page.close();
  return { checked_ms: round(checked), put_in_ms: round(taken), all_ms: round(checked + taken), ...memory };
}
