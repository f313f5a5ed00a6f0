// The site kept on a device: all of it or nothing, with every byte checked; without a line afterwards; a new version that waits; and
// taken away again.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { VAULT, button, draft, resume, toDrafts } from './drafting.mjs';
import { words } from './expected.mjs';
import { GUIDE, axe, go, open, pathIn, picture, stand, started, wake } from './lib.mjs';
import { proxied, renewed } from './proxied.mjs';
import { Worker } from './worker.mjs';

const served = stand();
const say = words('en');
const person = JSON.parse(readFileSync(new URL('people/mother.json', import.meta.url), 'utf8'));
let site;
before(async () => (site = await proxied(() => served.address)));
after(() => site.stop());

const opened = async (options) => {
  Object.assign(site, { change: null, gone: false });
  return open(served.browser, site.address, { serviceWorkers: 'allow', ...options });
};

/** What the page's browser has of the site. */
const kept = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    files: (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length))).reduce((sum, count) => sum + count, 0),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
/** Waits until what is asked in the page, which may take its time there, holds. */
async function until(page, ask, timeout = 90_000) {
  const end = Date.now() + timeout;
  while (!(await page.evaluate(ask))) {
    if (Date.now() > end) throw new Error(`after ${timeout} ms still not: ${ask}`);
    await page.waitForTimeout(200);
  }
}
const isKept = async () => (await (await globalThis.onward.offline()).state()).kept?.groups.includes('referral');
const waits = async () => Boolean((await navigator.serviceWorker.getRegistration()).waiting);

const NOTHING = { caches: [], files: 0, workers: 0 };

/** To the page that keeps, with the app. */
async function choosing(page, language = 'en') {
  await page.goto(site.address + pathIn('/offline/', language));
  await page.locator('[data-wake="offline"]').click();
  await page.waitForSelector('#offline-guide');
  await page.locator('#offline-area-leeds').waitFor();
}

async function keep(page, language = 'en') {
  await choosing(page, language);
  await button(page, words(language)('offline-keep')).click();
  await page.getByText(words(language)('offline-kept')).waitFor({ timeout: 60_000 });
}

test('reading, and looking at what could be kept, keeps nothing', async () => {
  const { context, page } = await opened();
  await choosing(page);
  assert.match(await page.locator('main').innerText(), /About \S?\d+\.\d\S? MB/);
  assert.deepEqual(await kept(page), NOTHING);
  await axe(page);
  await picture(page, 'offline-choose-en');
  await context.close();
});

test('the guide in two languages is there without a line, and what was not kept says so', { timeout: 120_000 }, async () => {
  const { context, page } = await opened();
  await keep(page, 'ar');
  await axe(page);
  await picture(page, 'offline-kept-ar');
  site.gone = true;
  for (const language of ['en', 'ar']) {
    for (const path of Object.values(GUIDE)) {
      const response = await page.goto(site.address + pathIn(path, language));
      assert.equal(response.status(), 200, path);
      assert.ok(response.headers()['content-security-policy'], 'with the policy');
      assert.ok((await page.locator('main').innerText()).length > 100, path);
      assert.deepEqual(await page.locator('main img').evaluateAll(async (all) => (await Promise.all(all.map((image) => fetch(image.src)))).filter((answer) => !answer.ok).length), 0);
    }
  }
  await page.goto(`${site.address}/areas/leeds/`);
  await page.locator('[data-wake="text-size-large"]').click();
  await started(page);
  await page.waitForFunction(() => document.documentElement.dataset.textSize === 'large');
  // A referral was not asked for.
  await page.goto(`${site.address}/drafts/`);
  await page.getByText('This page is not on this device').waitFor();
  await context.close();
});

/** Ways to have everything on the device; each ends with the line cut and a vault that is open. */
const WAYS = {
  'who makes a vault': async (page, worker) => {
    await go(page, site.address, '/drafts/');
    await worker.makeVault(VAULT);
    await until(page, isKept);
    site.gone = true;
    await go(page, site.address, '/drafts/');
    await worker.unlockHere();
  },
  'who asks for everything': async (page, worker) => {
    await choosing(page);
    await page.locator('label[for="offline-all"]').click();
    await button(page, say('offline-keep')).click();
    await page.getByText(say('offline-kept')).waitFor({ timeout: 60_000 });
    site.gone = true;
    await go(page, site.address, '/drafts/');
    await worker.makeVault(VAULT);
  },
};
for (const [who, has] of Object.entries(WAYS)) {
  test(`${who} can fill in a referral and export it without a line, and read the whole guide`, { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-offline-'));
    const { context, page } = await opened();
    const worker = new Worker({ page, address: site.address });
    await has(page, worker);
    const asked = site.asked.length;
    await worker.startReferral();
    await worker.stage('referral');
    await worker.fillAll(person);
    await worker.agree(person);
    const made = await worker.export('referral', folder);
    assert.equal(JSON.parse(Buffer.from(JSON.parse(made.text).payload, 'base64url').toString()).answers.chosen_area.one, person.area);
    assert.equal(readFileSync(made.pdf).subarray(0, 5).toString(), '%PDF-');
    for (const path of Object.values(GUIDE)) assert.equal((await page.goto(site.address + path)).status(), 200, path);
    assert.equal(site.asked.length, asked, 'nobody was asked for anything');
    assert.ok(await page.evaluate(isKept), 'and it is still kept');
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

test('one byte that is not what it should be: nothing is kept', async () => {
  const { context, page } = await opened();
  await choosing(page);
  site.change = (path, bytes) => (path === '/areas/derby/' ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes);
  await button(page, say('offline-keep')).click();
  await page.getByText(say('offline-failed')).waitFor({ timeout: 60_000 });
  assert.deepEqual(await kept(page), NOTHING);
  await picture(page, 'offline-failed-en');
  await context.close();
});

test('stopped half way: nothing is kept', async () => {
  const { context, page } = await opened();
  await choosing(page);
  site.change = async (path, bytes) => {
    if (/leeds/.test(path)) await new Promise((resolve) => setTimeout(resolve, 700));
    return bytes;
  };
  await button(page, say('offline-keep')).click();
  await page.waitForSelector('progress');
  await picture(page, 'offline-working-en');
  await button(page, say('offline-stop')).click();
  await page.getByText(say('offline-stopped')).waitFor({ timeout: 30_000 });
  assert.deepEqual(await kept(page), NOTHING);
  await context.close();
});

test('taken away, nothing is left', async () => {
  const { context, page } = await opened();
  await keep(page);
  assert.equal((await kept(page)).workers, 1);
  await button(page, say('offline-forget')).click();
  await page.getByText(say('offline-forgotten')).waitFor();
  assert.deepEqual(await kept(page), NOTHING);
  await context.close();
});

test('erasing the device while it is being kept leaves nothing, also later', { timeout: 120_000 }, async () => {
  const { context, page } = await opened();
  site.change = async (path, bytes) => {
    if (/^\/files\/(press|fonts)/.test(path)) await new Promise((resolve) => setTimeout(resolve, 400));
    return bytes;
  };
  const worker = new Worker({ page, address: site.address });
  await go(page, site.address, '/drafts/');
  await worker.makeVault(VAULT);
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#erase');
  await button(page, say('erase-begin')).click();
  await page.fill('#erase-word-field', say('erase-word'));
  await button(page, say('erase-do')).click();
  await page.getByText(say('erased-nothing-left')).waitFor({ timeout: 30_000 });
  await page.waitForTimeout(3_000);
  assert.deepEqual(await kept(page), NOTHING);
  await context.close();
});

test('a new version waits, is named, starts for all windows at once, and not while a referral is open', { timeout: 240_000 }, async () => {
  const { context, page } = await opened();
  const worker = new Worker({ page, address: site.address });
  await go(page, site.address, '/drafts/');
  await worker.makeVault(VAULT);
  await until(page, isKept);
  await go(page, site.address, '/drafts/');
  await worker.unlockHere();
  await draft(worker, 'Quillon');
  await resume(worker, 'Quillon');
  const newer = await renewed(served.address, 'Newer');
  site.change = (path, bytes) => newer.change(path) ?? bytes;
  const other = await context.newPage();
  await other.goto(`${site.address}/areas/leeds/`);
  await other.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  await until(other, waits);
  await other.reload();
  assert.doesNotMatch(await other.title(), /Newer/, 'it waits');
  const note = other.locator('#renewed');
  await note.waitFor();
  const number = newer.number.slice(0, 12).replace(/(....)(?=.)/g, '$1 ');
  assert.ok((await note.innerText()).includes(number));
  await axe(other);
  await picture(other, 'offline-renewed-en');
  await note.locator('button:visible').click();
  await note.locator('[data-refused]:visible').waitFor();
  assert.equal(await page.locator('.saving').count(), 1, 'the referral is open as it was');
  assert.doesNotMatch(await other.title(), /Newer/);
  // Closed, it starts; both windows load again, and every page is of the new version.
  await toDrafts(worker);
  await until(page, async () => !(await navigator.locks.query()).held.some(({ name }) => name === 'onward-draft'));
  await Promise.all([other.waitForEvent('load'), page.waitForEvent('load'), note.locator('button:visible').click()]);
  site.gone = true;
  for (const path of ['/areas/leeds/', '/', '/help/']) {
    await other.goto(site.address + path);
    assert.match(await other.title(), /^Newer/, path);
  }
  await worker.unlockHere();
  await context.close();
});

test('a new version starts also while the one before is answering', { timeout: 120_000 }, async () => {
  const { context, page } = await opened();
  await keep(page);
  await page.goto(`${site.address}/areas/leeds/`);
  // Chromium puts such a start off more often than not, and once in a while not at all.
  for (const mark of ['First', 'Second', 'Third', 'Fourth']) {
    const newer = await renewed(served.address, mark);
    site.change = (path, bytes) => newer.change(path) ?? bytes;
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await until(page, waits);
    await page.reload();
    const note = page.locator('#renewed');
    await note.waitFor();
    await page.evaluate(() => {
      const { href } = document.querySelector('link[rel=icon]');
      const end = Date.now() + 400;
      const ask = () => Date.now() < end && fetch(href).then(() => setTimeout(ask, 10 * Math.random()));
      for (let each = 0; each < 4; each += 1) ask();
    });
    await Promise.all([page.waitForEvent('load', { timeout: 15_000 }), note.locator('button:visible').click()]);
    await page.waitForFunction((mark) => document.title.startsWith(mark), mark, { timeout: 5_000 });
  }
  await context.close();
});

test('a referral that was opened for a moment only holds no new version back', async () => {
  const { context, page } = await opened();
  await go(page, site.address, '/drafts/');
  await page.evaluate(() => [true, false, true, false].forEach((open) => globalThis.onward.draft(open)));
  await page.waitForTimeout(300);
  const held = () => page.evaluate(async () => (await navigator.locks.query()).held.filter(({ name }) => name === 'onward-draft').length);
  assert.equal(await held(), 0);
  await page.evaluate(() => [true, true].forEach((open) => globalThis.onward.draft(open)));
  await page.waitForTimeout(300);
  assert.equal(await held(), 1);
  await page.evaluate(() => globalThis.onward.draft(false));
  await page.waitForTimeout(300);
  assert.equal(await held(), 0);
  await context.close();
});

test('a version that cannot be had whole does not come', { timeout: 120_000 }, async () => {
  const { context, page } = await opened();
  await keep(page);
  const newer = await renewed(served.address, 'Broken');
  site.change = (path, bytes) => (path === '/help/' ? bytes : (newer.change(path) ?? bytes));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));
  await until(page, async () => !(await navigator.serviceWorker.getRegistration()).installing);
  assert.equal(await page.evaluate(waits), false);
  assert.equal((await kept(page)).caches.length, 1, 'nothing of it stays');
  site.gone = true;
  await page.goto(`${site.address}/help/`);
  assert.doesNotMatch(await page.title(), /Broken/);
  await wake(page);
  await context.close();
});
