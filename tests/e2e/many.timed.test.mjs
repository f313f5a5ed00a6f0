// Many packets at once: two hundred PDFs are checked while somebody writes in another window, the list is folded, and it can be
// stopped. What is sealed to the vault passes through its keeper one file at a time. Runs alone: what it measures is the page's time.

import { Encrypter } from 'age-encryption';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { button, says, toName, vaultIn } from './drafting.mjs';
import { words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { another } from './many.mjs';

const COUNT = 200;
/** Issue figures: all of them within ten seconds, a save within 800 ms meanwhile, and a page that answers within 100 ms. */
const LIMITS = { all: 10_000, save: 800, gap: 100 };

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-many-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const write = (name, bytes) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const packets = Array.from({ length: COUNT }, () => another());
const pdfs = packets.map(({ pdf }, number) => write(`packet-${String(number).padStart(3, '0')}.pdf`, pdf));

/**
 * A figure is missed when it is missed three times: once, it may have been the machine, which does other things too. `measure` does
 * everything anew and gives its milliseconds by the names in `LIMITS`.
 */
const within = async (t, measure) => {
  for (let left = 2; ; left -= 1) {
    const figures = await measure();
    const missed = Object.keys(figures).filter((name) => figures[name] > LIMITS[name]);
    t.diagnostic(Object.entries(figures).map(([name, took]) => `${name} ${Math.round(took)} ms`).join(', '));
    if (missed.length === 0) return;
    assert.ok(left > 0, `${missed.join(', ')} three times over the limit`);
  }
};

/** Notes from the moment on that files are chosen how long each picture takes, and when all are checked. */
const watched = (page) =>
  page.evaluate(() => {
    globalThis.seen = { gaps: [], ended: 0 };
    document.querySelector('#files').addEventListener('change', () => {
      const { seen } = globalThis;
      seen.began = performance.now();
      let last = seen.began;
      let wasRunning = false;
      const frame = (now) => {
        seen.gaps.push(now - last);
        last = now;
        const isRunning = document.querySelector('.working progress') !== null;
        if (wasRunning && !isRunning) seen.ended = performance.now();
        else requestAnimationFrame(frame);
        wasRunning = isRunning;
      };
      requestAnimationFrame(frame);
    }, { capture: true, once: true });
  });
const ended = async (page) => {
  await page.waitForFunction(() => globalThis.seen.ended, null, { timeout: 60_000 });
  return page.evaluate(() => ({ took: globalThis.seen.ended - globalThis.seen.began, gap: Math.max(...globalThis.seen.gaps) }));
};
const isRunning = (page) => page.evaluate(() => document.querySelector('.working progress') !== null);
const listed = (page) => page.locator('.received').count();
const done = (page, count) => page.waitForFunction((count) => document.querySelector('.working progress')?.value >= count, count, { timeout: 60_000 });

test('two hundred PDFs are checked within ten seconds, the page answers, and a draft is saved in another window meanwhile', async (t) => within(t, async () => {
  const { context, page: writing, worker, record } = await vaultIn(served);
  await worker.startReferral();
  await toName(worker);
  await writing.evaluate(() => {
    globalThis.saves = [];
    let typed = 0;
    addEventListener('input', ({ timeStamp }) => { typed ||= timeStamp; }, true);
    new MutationObserver(() => {
      if (!typed || !document.querySelector('.saving__line')?.innerText.startsWith('Saved')) return;
      globalThis.saves.push(performance.now() - typed);
      typed = 0;
    }).observe(document.querySelector('.saving'), { subtree: true, childList: true, characterData: true });
  });

  const page = await context.newPage();
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  await watched(page);
  // One that is changed, and one that comes twice.
  const bad = Buffer.from(packets[7].pdf);
  bad[bad.length - 4_000] ^= 1;
  const files = [...pdfs];
  files[7] = write('changed.pdf', bad);
  files[9] = write('again.pdf', packets[3].pdf);
  await page.setInputFiles('#files', files);
  const saves = () => writing.evaluate(() => globalThis.saves);
  while (await isRunning(page)) {
    const before = (await saves()).length;
    await writing.locator('#called').pressSequentially('Noor', { delay: 20 });
    await writing.waitForFunction((before) => globalThis.saves.length > before, before);
  }
  const { took, gap } = await ended(page);
  const slowest = Math.max(...(await saves()));

  assert.equal(await listed(page), COUNT);
  await says(page, say('receive-tally', { good: String(COUNT - 1), refused: '1', locked: '0' }));
  const row = (name) => page.locator('.received', { has: page.getByRole('heading', { name }) });
  await row('changed.pdf').getByText(say('receive-not-shown'), { exact: true }).waitFor();
  await row('again.pdf').locator('.tag', { hasText: say('sequence-same') }).waitFor();
  // The order in which they were chosen, whatever came of them.
  assert.match(await page.locator('.received__name').first().innerText(), /packet-000/);
  // Folded: nothing of the answers is there before somebody asks.
  assert.equal(await page.locator('.received__reading').count(), 0);
  await row('packet-005').locator('summary').click();
  await row('packet-005').locator('.received__reading section').first().waitFor({ state: 'attached' });
  assert.equal(await page.locator('.received__reading').count(), 1);
  record.check();
  await context.close();
  return { all: took, gap, save: slowest };
}));

test('it can be stopped: what was checked stays, what was not is said and can be checked later', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  const more = [1, 2, 3].map((number) => write(`more-${number}.pdf`, another().pdf));
  await page.setInputFiles('#files', [...pdfs, ...more]);
  await done(page, 20);
  await button(page, say('receive-stop')).click();
  const rest = page.locator('section[aria-labelledby="receive-unread"]');
  await rest.waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'receive-status');
  const checked = await listed(page);
  assert.ok(checked >= 20 && checked < COUNT, `${checked}`);
  const left = COUNT + more.length - checked;
  await says(page, say('receive-unread', { count: left }));
  await rest.locator('summary').click();
  const names = await rest.locator('li').allInnerTexts();
  assert.equal(names.length, left);
  assert.ok(names.includes('packet-199.pdf') && names.includes('more-3.pdf'));
  const shown = await page.locator('.received__name').allInnerTexts();
  assert.ok(names.every((name) => !shown.some((one) => one.includes(name))), 'nothing is in both');
  await page.waitForTimeout(500);
  assert.equal(await listed(page), checked, 'it has stopped');
  await axe(page);

  await button(page, say('receive-go-on')).click();
  await page.waitForFunction((count) => document.querySelectorAll('.received').length === count && !document.querySelector('.working'), COUNT + more.length, { timeout: 60_000 });
  assert.equal(await rest.count(), 0);
  await says(page, say('receive-tally', { good: String(COUNT + more.length), refused: '0', locked: '0' }));

  // More than may wait: the others are said, and not forgotten.
  await button(page, say('receive-clear')).click();
  await page.setInputFiles('#files', [...pdfs, ...more]);
  await rest.waitFor({ timeout: 60_000 });
  await says(page, say('receive-unread', { count: more.length }));
  assert.equal(await listed(page), COUNT);
  record.check();
  await context.close();
});

test('what is sealed to the vault passes through its keeper one at a time: something is written meanwhile, and no file is read twice', async (t) => within(t, async () => {
  const { context, page, record } = await vaultIn(served);
  await page.locator('footer a[href="/contacts/"]').click();
  await page.getByText(say('own-card-bare')).click();
  const shown = page.locator('section[aria-labelledby="own-card"] details code').first();
  await shown.waitFor();
  const recipient = await shown.textContent();
  const sealed = [];
  for (const [number, { pdf }] of packets.entries()) {
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    sealed.push(write(`sealed-${number}.age`, await encrypter.encrypt(pdf)));
  }
  await page.locator('footer a[href="/receive/"]').click();
  await page.waitForSelector('#files');
  // Alone, and so open: its signer is about to be put into the address book.
  await page.setInputFiles('#files', write('first.pdf', another().pdf));
  await button(page, say('standing-pin')).click();
  await page.locator('label[for="pin-compared-phone"]').click();
  await page.evaluate(() => {
    globalThis.reads = 0;
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      globalThis.reads += 1;
      return read.call(this);
    };
  });
  await watched(page);
  await page.setInputFiles('#files', sealed);
  await done(page, 10);
  const wrote = await page.evaluate((words) => new Promise((resolve) => {
    const began = performance.now();
    const look = () => {
      if ([...document.querySelectorAll('.received .tag--good')].some((tag) => tag.innerText.includes('Safe House'))) resolve({ took: performance.now() - began, isRunning: document.querySelector('.working progress') !== null });
      else requestAnimationFrame(look);
    };
    [...document.querySelectorAll('button')].find((one) => one.innerText === words).click();
    look();
  }), say('pin-add'));
  assert.ok(wrote.isRunning, 'files were still waiting');
  const { took, gap } = await ended(page);
  assert.equal(await page.evaluate(() => globalThis.reads), COUNT);
  assert.equal(await page.locator('.received .tag--good', { hasText: say('receive-good') }).count(), COUNT + 1);
  assert.equal(await page.locator('.received .tag--good', { hasText: 'Safe House' }).count(), COUNT + 1, 'the address book counts for all');
  record.check();
  await context.close();
  return { all: took, gap, save: wrote.took };
}));

for (const language of ['en', 'ar']) {
  test(`eight packets, folded, in ${language}`, async () => {
    const { context, page, record } = await served.open({ language });
    await go(page, served.address, '/receive/');
    await page.waitForSelector('#files');
    await page.setInputFiles('#files', [...pdfs.slice(0, 6), write('again.pdf', packets[0].pdf), write('cut.pdf', packets[1].pdf.subarray(0, 9_000))]);
    await page.waitForFunction(() => document.querySelectorAll('.received').length === 8 && !document.querySelector('.working'));
    await page.locator('.received strong').nth(6).waitFor();
    await axe(page);
    await fits(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await fits(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, `receive-many-${language}`);
    await page.locator('.received summary').first().click();
    await page.locator('.received__reading section').first().waitFor({ state: 'attached' });
    await axe(page);
    await picture(page, `receive-many-open-${language}`);
    record.check();
    await context.close();
  });
}
