// How soon the text of an area stands on a cold, slow line, beside a bare page of 10 KB and a page of govuk-frontend, in the same rounds.
//
//   cargo xtask serve --no-build --no-watch --port 8080      a built site, as it is served
//   node tests/bench/guide.mjs --peers <the peers' folder, built> [--rounds 7]
//
// Each load is a fresh profile, 1.6 Mbit/s, 150 ms, a processor four times slower. Shown: the first paragraph of the page's main part
// has a box, and one frame later. Writes tests/bench/results/guide.json.

import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchIn } from '../e2e/lib.mjs';

const asked = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const peers = asked('--peers');
const rounds = Number(asked('--rounds', 7));
const site = process.env.ONWARD_SITE ?? 'http://127.0.0.1:8080';

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };
const server = createServer((request, response) => {
  const file = join(peers, 'dist', new URL(request.url, 'http://x').pathname);
  if (!existsSync(file)) return response.writeHead(404).end();
  const packed = existsSync(`${file}.br`);
  const body = readFileSync(packed ? `${file}.br` : file);
  response.writeHead(200, { 'content-type': types[file.split('.').pop()] ?? 'application/octet-stream', ...(packed && { 'content-encoding': 'br' }), 'content-length': body.length, 'cache-control': 'no-store' });
  response.end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const PAGES = {
  'a bare page of 10 KB': [`${base}/floor.html`, 'p'],
  'a page of govuk-frontend': [`${base}/govuk.html`, '.govuk-label'],
  'an area, in English': [`${site}/areas/leeds/`, 'main p'],
  'an area, in Arabic': [`${site}/ar/areas/leeds/`, 'main .guide__text p'],
  'all areas': [`${site}/areas/`, 'main p'],
  'who helps': [`${site}/help/`, 'main p'],
};

const watch = (first) => {
  const look = () => {
    const found = document.querySelector(first);
    if (found?.getClientRects().length && getComputedStyle(found).visibility !== 'hidden') requestAnimationFrame(() => setTimeout(() => (globalThis.shown ??= performance.now())));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function load([url, first]) {
  const blank = url.startsWith(base) ? '/blank.html' : '/card-1.schema.json';
  const profile = mkdtempSync(join(tmpdir(), 'onward-guide-'));
  const context = await launchIn(profile, { viewport: { width: 412, height: 915 } });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    // A browser that runs, with a page of the same server that has nothing of this one: else it would be measured how soon a browser
    // starts a process for a site that sends other headers.
    await page.goto(new URL(blank, url).href);
    await page.waitForTimeout(300);
    let bytes = 0;
    let requests = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.addInitScript(watch, first);
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
    await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => globalThis.shown, null, { timeout: 60_000, polling: 20 });
    const shown = await page.evaluate(() => globalThis.shown);
    await page.waitForLoadState('load');
    return { shown, bytes, requests };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const seen = Object.fromEntries(Object.keys(PAGES).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, page] of Object.entries(PAGES)) seen[name].push(await load(page));
  console.error(`round ${round + 1} of ${rounds}: ${Object.entries(seen).map(([name, all]) => `${name} ${Math.round(all.at(-1).shown)}`).join(', ')}`);
}
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const floor = median(seen['a bare page of 10 KB'].map(({ shown }) => shown));
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`,
  rounds,
  line: '1.6 Mbit/s, 150 ms, a processor four times slower, nothing cached',
  shown: Object.fromEntries(
    Object.entries(seen).map(([name, all]) => {
      const times = all.map(({ shown }) => shown);
      return [name, { medianMs: Math.round(median(times)), fromMs: Math.round(Math.min(...times)), toMs: Math.round(Math.max(...times)), ofTheBarePage: Number((median(times) / floor).toFixed(2)), bytes: all.at(-1).bytes, requests: all.at(-1).requests }];
    }),
  ),
};
writeFileSync(new URL('results/guide.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.table(result.shown);
server.close();
