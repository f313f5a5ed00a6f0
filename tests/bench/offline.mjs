// How soon a page that is kept on the device stands again, without a line.
//
//   cargo xtask serve --no-build --no-watch --port 8080      a built site, as it is served
//   node tests/bench/offline.mjs [--rounds 7]
//
// The guide is kept once, in a profile; each round opens that profile in a new browser while the server is gone, on a processor four
// times slower (the page's own; the browser slows no worker). Shown: the first paragraph of the page's main part has a box, and one frame
// later. Writes tests/bench/results/offline.json.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../e2e/expected.mjs';
import { launchIn } from '../e2e/lib.mjs';
import { proxied } from '../e2e/proxied.mjs';

const asked = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const rounds = Number(asked('--rounds', 7));
const origin = process.env.ONWARD_SITE ?? 'http://127.0.0.1:8080';
const PAGES = { 'an area, in English': '/areas/leeds/', 'an area, in Arabic': '/ar/areas/leeds/', 'all areas': '/areas/', 'who helps': '/help/' };

const site = await proxied(() => origin);
const profile = mkdtempSync(join(tmpdir(), 'onward-offline-bench-'));
const opened = async () => {
  const context = await launchIn(profile, { viewport: { width: 412, height: 915 }, serviceWorkers: 'allow' });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
};

const say = words('ar');
const { context, page } = await opened();
await page.goto(`${site.address}/ar/offline/`);
await page.locator('[data-wake="offline"]').click();
await page.locator('#offline-area-leeds').waitFor();
await page.getByRole('button', { name: say('offline-keep'), exact: true }).click();
await page.getByText(say('offline-kept')).waitFor({ timeout: 60_000 });
await context.close();
site.gone = true;

const watch = () => {
  const look = () => {
    const found = document.querySelector('main p');
    if (found?.getClientRects().length && getComputedStyle(found).visibility !== 'hidden') requestAnimationFrame(() => setTimeout(() => (globalThis.shown ??= performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const seen = Object.fromEntries(Object.keys(PAGES).map((name) => [name, { first: [], again: [] }]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, path] of Object.entries(PAGES)) {
    const { context, page } = await opened();
    try {
      const line = await context.newCDPSession(page);
      await page.addInitScript(watch);
      await page.waitForTimeout(500);
      await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      for (const which of ['first', 'again']) {
        await page.goto(site.address + path, { waitUntil: 'commit' });
        await page.waitForFunction(() => globalThis.shown, null, { timeout: 30_000, polling: 20 });
        seen[name][which].push(await page.evaluate(() => globalThis.shown));
        await page.waitForLoadState('load');
      }
    } finally {
      await context.close();
    }
  }
  console.error(`round ${round + 1} of ${rounds}: ${Object.entries(seen).map(([name, { first, again }]) => `${name} ${Math.round(first.at(-1))}, ${Math.round(again.at(-1))}`).join('; ')}`);
}
rmSync(profile, { recursive: true, force: true });
site.stop();

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const told = (times) => ({ medianMs: Math.round(median(times)), fromMs: Math.round(Math.min(...times)), toMs: Math.round(Math.max(...times)) });
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`,
  rounds,
  line: 'none; a processor four times slower, the site’s worker at its own speed',
  shown: Object.fromEntries(Object.entries(seen).map(([name, { first, again }]) => [name, { inANewBrowser: told(first), again: told(again) }])),
};
writeFileSync(new URL('results/offline.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
for (const [name, { inANewBrowser, again }] of Object.entries(result.shown)) console.log(`${name}: ${inANewBrowser.medianMs} ms in a new browser, ${again.medianMs} ms again`);
