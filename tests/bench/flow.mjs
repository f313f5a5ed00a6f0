// How long the main job's steps take in the browser, over a built site: `cargo xtask build`, then `node tests/bench/flow.mjs`.
// Writes its result to results/flow.json. Not a test: a busy machine makes everything slower.
//
// - saved: from a keystroke until the page says "Saved", 60 times, each after the one before was saved.
// - typing: one key event until the next frame, while saves go on: typing must not wait for the vault.
// - page: from the press of "Continue" until the next page's heading has the focus.
// - packet: from choosing a packet until its answers are shown; the first also starts the reader.
// - cold: a new browser on a line of 1.6 Mbit/s and 150 ms with a processor four times slower: the address typed, the vault
//   opened, the first name typed. The passphrase is put in at once, so that its typing is left out.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, launchIn, go, open, site } from '../e2e/lib.mjs';
import { words } from '../e2e/expected.mjs';
import { Worker } from '../e2e/worker.mjs';

const PASSPHRASE = 'seven otters and a lamp';
const VAULT = { organisation: 'Harbour House', device: 'Desk 2', passphrase: PASSPHRASE };
const say = words('en');
const { address, stop } = await site();

/** The least, the middle, and what 95 of 100 stay under, in milliseconds. */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] * 10) / 10;
  return { runs: sorted.length, min: at(0.0001), p50: at(0.5), p95: at(0.95), max: at(1) };
}

async function toField(worker, section, field) {
  const { page } = worker;
  await page.locator(`#section-${section}`).click();
  for (let pages = 0; pages < 30 && !(await page.locator(field).count()); pages += 1) {
    if ((await worker.kind()) === 'opening') await worker.leave(() => page.getByRole('button', { name: say('refer-start-section') }).click());
    else await worker.leave(() => page.locator('form.form button[type=submit]').click());
  }
  await page.waitForSelector(field);
}

const result = { at: new Date().toISOString(), processors: cpus().length, processor: cpus()[0]?.model };

const browser = await launch();
{
  const { context, page } = await open(browser, address);
  const worker = new Worker({ page, address });
  await go(page, address, '/drafts/');
  await worker.makeVault(VAULT);
  await worker.startReferral();
  await toField(worker, 'person', '#called');
  await page.fill('#called', 'A');
  await worker.saved();
  // Measured inside the page: the input event's time, and when the line says "Saved" again.
  await page.evaluate(() => {
    const times = { saved: [], typing: [] };
    globalThis.flow = times;
    let pressed = null;
    document.addEventListener('keydown', (event) => {
      if (event.key.length !== 1) return;
      pressed ??= event.timeStamp;
      const start = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => times.typing.push(performance.now() - start)));
    });
    const line = document.querySelector('.saving__line');
    let wasSaved = true;
    new MutationObserver(() => {
      const isSaved = /^Saved/.test(line.textContent);
      if (isSaved && !wasSaved && pressed !== null) {
        times.saved.push(performance.now() - pressed);
        pressed = null;
      }
      wasSaved = isSaved;
    }).observe(line, { subtree: true, childList: true, characterData: true });
  });
  await page.locator('#called').focus();
  for (let edit = 1; edit <= 60; edit += 1) {
    await page.keyboard.press(String.fromCharCode(97 + (edit % 26)));
    await page.waitForFunction((count) => globalThis.flow.saved.length >= count, edit, { timeout: 20_000 });
  }
  const typed = await page.evaluate(() => globalThis.flow);
  result.saved_ms = spread(typed.saved);
  result.typing_ms = spread(typed.typing);

  // Page after page of what is left of the form.
  const pages = [];
  await page.evaluate(() => {
    document.addEventListener(
      'click',
      (event) => {
        if (!event.target.closest('form.form button[type=submit]')) return;
        const start = performance.now();
        const old = document.querySelector('main h1');
        const look = () => {
          const now = document.querySelector('main h1');
          if (now && now !== old && document.activeElement === now) globalThis.changed = performance.now() - start;
          else requestAnimationFrame(look);
        };
        look();
      },
      true,
    );
  });
  while (pages.length < 12 && (await page.locator('form.form').count())) {
    await page.evaluate(() => (globalThis.changed = null));
    await page.locator('form.form button[type=submit]').click();
    await page.waitForFunction(() => globalThis.changed !== null);
    pages.push(await page.evaluate(() => globalThis.changed));
  }
  result.page_ms = spread(pages);
  await context.close();
}

{
  const { context, page } = await open(browser, address);
  await go(page, address, '/receive/');
  await page.waitForSelector('#files');
  const packet = process.env.ONWARD_PACKET ?? new URL('../testkit/packets/by-jose.verified.json', import.meta.url).pathname;
  const times = [];
  for (let run = 0; run < 11; run += 1) {
    await page.evaluate(() => {
      globalThis.opened = null;
      document.querySelector('#files').addEventListener(
        'change',
        () => {
          const start = performance.now();
          const before = document.querySelectorAll('.received__reading section').length;
          const look = () => {
            if (document.querySelectorAll('.received__reading section').length > before) globalThis.opened = performance.now() - start;
            else requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
    await page.setInputFiles('#files', packet);
    await page.waitForFunction(() => globalThis.opened !== null);
    times.push(await page.evaluate(() => globalThis.opened));
    await page.getByRole('button', { name: say('receive-clear') }).click();
  }
  result.packet = { bytes: readFileSync(packet).length, first_ms: Math.round(times[0]), later_ms: spread(times.slice(1)) };
  await context.close();
}
await browser.close();

{
  // The vault is made first; the cold start is a new browser over the same profile, with an empty cache.
  const folder = mkdtempSync(join(tmpdir(), 'onward-flow-'));
  const made = await launchIn(folder);
  const first = made.pages()[0] ?? (await made.newPage());
  const worker = new Worker({ page: first, address });
  await go(first, address, '/drafts/');
  await worker.makeVault(VAULT);
  await made.close();
  const times = [];
  for (let run = 0; run < 3; run += 1) {
    for (const cache of ['Default/Cache', 'Default/Code Cache']) rmSync(join(folder, cache), { recursive: true, force: true });
    const context = await launchIn(folder);
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.setCacheDisabled', { cacheDisabled: true });
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 });
    await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const start = Date.now();
    await page.goto(`${address}/refer/`, { waitUntil: 'commit' });
    await page.waitForSelector('#passphrase', { timeout: 60_000 });
    const door = Date.now() - start;
    await page.fill('#passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('drafts-new') }).click({ timeout: 60_000 });
    const opened = Date.now() - start;
    await page.locator('#section-person').click({ timeout: 60_000 });
    await page.getByRole('button', { name: say('refer-start-section') }).click();
    await page.locator('#name').click();
    await page.keyboard.type('S');
    await page.waitForFunction(() => document.querySelector('#name').value === 'S');
    times.push({ door_ms: door, list_ms: opened, first_name_ms: Date.now() - start });
    // Away from the question: whoever unlocks is back where they were, and the next run begins with a new referral too.
    await page.locator('footer a[href="/drafts/"]').click();
    await page.waitForSelector('.drafts__card', { timeout: 60_000 });
    await page.waitForTimeout(2_000);
    await context.close();
  }
  rmSync(folder, { recursive: true, force: true });
  result.cold_throttled = { line: '1.6 Mbit/s, 150 ms, processor x4; the workers are not throttled by the browser', runs: times, first_name_ms: spread(times.map((one) => one.first_name_ms)) };
}

stop();
mkdirSync(new URL('results/', import.meta.url), { recursive: true });
writeFileSync(new URL('results/flow.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
process.exit(0);
