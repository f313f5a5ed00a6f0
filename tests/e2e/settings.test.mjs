// Settings, backup files, how long drafts stay, and erasing the device: through the screens, in a real browser.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginFrom, toDrafts as toList } from './door.mjs';
import { axe, fits, go, launchIn, picture, stand, started } from './lib.mjs';
import { Worker } from './worker.mjs';

const served = stand();
const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const NAME = 'Quillon Abernethy';
const DAY = 24 * 60 * 60 * 1000;

/** A recovery code without a mistake in it, of a vault that is none of these. */
const { code: OTHER_CODE } = JSON.parse(readFileSync(new URL('../testkit/vaults/v1.json', import.meta.url), 'utf8'));
/** A backup file of version 2, made for that code with the program `age`: `{"onward_backup":2,"whatever":[]}`. */
const NEWER_FILE =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBjd05tUU9JWlBPcDNXTU8vY2dTNyszaWZ6VXNtVlNxSVZkMWsySURsc0FjCjhIV3lZRnFtb2NLRm5UYjh4OEk4eGt2ZGhyZFZlTENHRUxyV0lJR2NvUWcK' +
  'LS0tIFVrZmt4cXZJTk9Yb09ZQi9qcUdCZW4rWUFoMWRzd1BOWjNJaEpSaWcvQjAKwjMpbqkCKuARgQbmrXEWgeCtQg7wSrSszslPRT5J5P3Bd58qMaS+UfFgXYwTl130Kbv7Sb/Cj65o7LFVl9kOw+g=';

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** A fresh profile with a vault in it; at the list of drafts. */
async function vault(options) {
  const { context, page, record } = await served.open(options);
  const worker = new Worker({ page, address: served.address, language: options?.language ?? 'en' });
  await go(page, served.address, '/drafts/');
  await worker.makeVault(VAULT);
  return { context, page, record, worker };
}

/** A new draft with a name in it, saved; ends at the list. */
async function draft(worker, name) {
  await worker.startReferral();
  await type(worker, name);
}

/** Types a name into the draft that is open, waits until it is saved, and goes to the list. */
async function type(worker, name) {
  await toName(worker);
  await worker.page.fill('#called', name);
  await worker.saved();
  await toDrafts(worker);
}

/** To the question of the name: from the list of tasks, or where the worker was when the draft was left. */
async function toName(worker) {
  await worker.page.waitForSelector('#called, #section-person');
  if (!(await worker.page.locator('#called').count())) await worker.reach('person', '#called');
}

/** Goes on with the draft of this name. */
async function resume({ page, say }, name) {
  await card(page, name).getByRole('button', { name: say('drafts-resume') }).click();
  await page.waitForFunction(() => document.querySelector('.saving'));
}

const card = (page, name) => page.locator('.drafts__card', { hasText: name });

async function toDrafts({ page }) {
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('.drafts');
}

/** To the settings without loading again, so that the vault stays open. */
async function toSettings({ page }) {
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#erase');
}

/** Presses what makes a file, and gives its path. */
async function downloaded(page, press, folder) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  assert.match(file.suggestedFilename(), /^onward-backup-[\d-]+\.age$/);
  const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

async function restore(worker, path, code) {
  const { page, say } = worker;
  if (!(await page.locator('#restore-code').isVisible())) await page.locator('summary', { hasText: say('restore') }).click();
  await page.setInputFiles('#restore-file', path);
  await page.fill('#restore-code', code);
  await button(page, say('restore-do')).click();
}

/** Waits until the page says a message with arguments, whose places are marked by isolating characters. */
const says = (page, text) =>
  page.waitForFunction((text) => document.querySelector('main').innerText.replace(/[\u2066-\u2069]/g, '').includes(text), text, { timeout: 30_000 });

/** What the browser lists for the site. */
const listing = (page) =>
  page.evaluate(async () => {
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
    };
  });
const NOTHING = { databases: [], caches: [], local: [], session: [], cookies: '', workers: 0, files: [] };

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'onward-settings-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Lets the keeper's clock be so far ahead: a worker's clock is not the page's, which Playwright can set. */
async function ahead(page, milliseconds) {
  await page.route(/\/keeper-[0-9a-f]{12}\.js$/, async (route) => {
    const answer = await route.fetch();
    const shift = `{ const now = Date.now.bind(Date); Date.now = () => now() + ${milliseconds}; }\n`;
    await route.fulfill({ response: answer, body: shift + (await answer.text()) });
  });
}

test('settings say in plain words what happens, in both languages, on a small phone too', async () => {
  for (const language of ['en', 'ar']) {
    const { context, page, record } = await served.open({ language, width: 320 });
    const { say } = new Worker({ page, address: served.address, language });
    await go(page, served.address, '/settings/');
    await page.waitForSelector('#erase');
    await fits(page);

    // The contents lead to each part, and the address stays as it is.
    for (const link of await page.locator('.contents a').all()) {
      const id = (await link.getAttribute('href')).slice(1);
      await link.click();
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
      assert.equal(await page.locator(`#${id}`).innerText(), await link.innerText());
    }
    assert.equal(page.url(), `${served.address}/settings/`);

    // Every question has an answer, and what to do.
    const answers = page.locator('.answers details');
    assert.equal(await answers.count(), 11);
    for (const answer of await answers.all()) {
      await answer.locator('summary').click();
      assert.equal(await answer.locator('.details__body p:visible').count(), 2);
    }
    await fits(page);
    await axe(page);
    await picture(page, `settings-locked-${language}`);
    assert.ok(await page.getByText(say('settings-locked')).isVisible());
    record.check();
    await context.close();
  }
});

test('a backup file is asked for, made, and brings everything back in a fresh profile', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  assert.equal(await page.getByText(say('backup-remind-never')).count(), 0, 'nothing to lose yet');
  await draft(worker, NAME);
  await page.getByText(say('backup-remind-never')).waitFor();
  await axe(page);
  await picture(page, 'drafts-reminder-en');

  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const bytes = readFileSync(file);
  assert.ok(bytes.subarray(0, 21).equals(Buffer.from('age-encryption.org/v1')), 'an age file');
  for (const encoding of ['utf8', 'utf16le']) assert.ok(!bytes.includes(Buffer.from(NAME, encoding)), 'nothing readable in it');
  assert.ok(!file.includes(NAME.split(' ')[0]));
  await page.getByText(say('backup-made.keep')).waitFor();
  await toSettings(worker);
  await says(page, say('backup-last', { when: '' }).trim());
  await toDrafts(worker);
  await page.waitForTimeout(500);
  assert.equal(await page.getByText(say('backup-remind-never')).count(), 0, 'made just now');

  // Locking with nothing new asks nothing; with something new it offers a file.
  await resume(worker, NAME);
  await toName(worker);
  await page.fill('#called', `${NAME} the second`);
  await worker.saved();
  await button(page, say('shell-lock')).click();
  await page.waitForSelector('#backup-lock');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'backup-lock');
  await axe(page);
  await picture(page, 'lock-offer-en');
  const newer = await downloaded(page, () => button(page, say('backup-lock.make')).click(), path);
  await page.waitForSelector('#passphrase');
  await worker.unlock();
  await page.waitForSelector('h1');
  record.check();
  await context.close();

  // Another device: nothing but the file and the code.
  const other = await served.open();
  await go(other.page, served.address, '/drafts/');
  await beginFrom(other.page, newer, worker.code, { ...VAULT, device: 'Second laptop', passphrase: 'other harbour lantern 31' });
  // What came in is said: one referral.
  await other.page.getByRole('heading', { name: say('vault-came-in'), exact: true }).waitFor({ timeout: 60_000 });
  await says(other.page, say('drafts-count', { count: 1 }));
  await axe(other.page);
  await picture(other.page, 'first-use-from-backup-en');
  await toList(other.page);
  await card(other.page, `${NAME} the second`).waitFor();
  other.record.check();
  await other.context.close();
  drop();
});

test('a backup put into a vault with other drafts overwrites nothing: two versions are shown', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'Changed in both');
  await draft(worker, 'Deleted here');
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);

  // Here: one goes on, one is deleted. In the file: both as they were. To change it there too, another window is not needed:
  // the draft is put back as it was, changed, and put into a backup again.
  await toDrafts(worker);
  await card(page, 'Deleted here').getByRole('button', { name: say('drafts-delete'), exact: true }).click();
  await button(page, say('drafts-delete-sure.yes')).click();
  await page.getByText(say('drafts-deleted')).waitFor();
  await toSettings(worker);
  await restore(worker, file, worker.code.toLowerCase());
  await says(page, say('restored-added', { count: 1 }));
  await says(page, say('restored-known', { count: 1 }));
  await page.getByText(say('restored-identity-same')).waitFor();
  await picture(page, 'settings-restored-en');
  await toDrafts(worker);
  await card(page, 'Deleted here').waitFor();

  // A second device begins from the file and changes the draft; so does this one.
  await resume(worker, 'Changed in both');
  await type(worker, 'Changed in both, here');
  const there = await vault();
  await toSettings(there.worker);
  await restore(there.worker, file, worker.code);
  await says(there.page, say('restored-added', { count: 2 }));
  await toDrafts(there.worker);
  await resume(there.worker, 'Changed in both');
  await type(there.worker, 'Changed in both, there');
  await toSettings(there.worker);
  const back = await downloaded(there.page, () => button(there.page, say('backup-make')).click(), path);
  const code = there.worker.code;
  await there.context.close();

  await toSettings(worker);
  await restore(worker, back, code);
  await says(page, say('restored-versions', { count: 1 }));
  await toDrafts(worker);
  for (const name of ['Changed in both, here', 'Changed in both, there']) {
    await card(page, name).getByText(say('version-other'), { exact: true }).waitFor();
  }
  assert.equal(await page.locator('.drafts__card').count(), 3);
  await axe(page);
  await picture(page, 'drafts-versions-en');

  // Deleting one of them ends the notice.
  await card(page, 'Changed in both, there').getByRole('button', { name: say('drafts-delete'), exact: true }).click();
  await button(page, say('drafts-delete-sure.yes')).click();
  await page.getByText(say('drafts-deleted')).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.drafts__card').length === 2);
  assert.equal(await page.getByText(say('version-other'), { exact: true }).count(), 0);
  record.check();
  await context.close();
  drop();
});

test('a backup that takes the open draft further shows it, and saving goes on from there', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'As it was');
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const there = await vault();
  await toSettings(there.worker);
  await restore(there.worker, file, worker.code);
  await says(there.page, say('restored-added', { count: 1 }));
  await toDrafts(there.worker);
  await resume(there.worker, 'As it was');
  await type(there.worker, 'Gone on there');
  await toSettings(there.worker);
  const back = await downloaded(there.page, () => button(there.page, say('backup-make')).click(), path);
  const code = there.worker.code;
  await there.context.close();

  await toDrafts(worker);
  await resume(worker, 'As it was');
  await toName(worker);
  assert.equal(await page.inputValue('#called'), 'As it was');
  await toSettings(worker);
  await restore(worker, back, code);
  await says(page, say('restored-advanced', { count: 1 }));
  // The list goes back to the draft that is open, and does not fetch it again.
  await toDrafts(worker);
  await resume(worker, 'Gone on there');
  await toName(worker);
  assert.equal(await page.inputValue('#called'), 'Gone on there');
  await page.fill('#called', 'Gone on here');
  await worker.saved();
  await toDrafts(worker);
  await card(page, 'Gone on here').waitFor();
  assert.equal(await page.locator('.drafts__card').count(), 1);
  record.check();
  await context.close();
  drop();
});

test('a file that is no good is refused in words, and nothing is lost', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const good = readFileSync(file);
  const bad = (name, bytes) => {
    const at = join(path, name);
    writeFileSync(at, bytes);
    return at;
  };
  const changed = Buffer.from(good);
  changed[changed.length - 20] ^= 1;
  const wrong = worker.code.replace(/^(.)/, (first) => (first === 'A' ? 'B' : 'A'));
  const cases = [
    [bad('a.age', 'not a backup'), worker.code, 'failure-backup-not-ours'],
    [bad('empty.age', ''), worker.code, 'failure-backup-not-ours'],
    [bad('cut.age', good.subarray(0, good.length - 40)), worker.code, 'failure-backup-damaged'],
    [bad('changed.age', changed), worker.code, 'failure-backup-damaged'],
    [bad('large.age', Buffer.concat([good, Buffer.alloc(100 * 1024 * 1024)])), worker.code, 'failure-backup-too-big'],
    [bad('newer.age', Buffer.from(NEWER_FILE, 'base64')), OTHER_CODE, 'failure-backup-newer'],
    [file, OTHER_CODE, 'failure-wrong-code'],
    [file, wrong, 'failure-mistyped-code'],
  ];
  for (const [at, code, key] of cases) {
    await restore(worker, at, code);
    await page.getByText(say(key)).first().waitFor({ timeout: 60_000 });
    assert.ok((await page.getByText(say(`${key}.do`)).count()) > 0, `${key} says what to do`);
  }
  await picture(page, 'settings-mistyped-en');
  await axe(page);
  await restore(worker, file, worker.code);
  await says(page, say('restored-known', { count: 1 }));
  await toDrafts(worker);
  await card(page, NAME).waitFor();
  record.check();
  await context.close();
  drop();
});

test('a backup of one draft, from its card, holds that draft alone', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'In the file');
  await draft(worker, 'Not in the file');
  await card(page, 'Not in the file').waitFor();
  const one = page.locator('.drafts__card', { has: page.getByText('In the file', { exact: true }) });
  await one.locator('summary', { hasText: say('card-more') }).click();
  await one.getByText(say('card-more.what')).waitFor();
  const file = await downloaded(page, () => one.getByRole('button', { name: say('backup-make-one'), exact: true }).click(), path);
  await one.getByText(say('backup-made.keep')).waitFor();
  await axe(page);
  await picture(page, 'drafts-backup-one-en');
  // It is no backup of everything.
  await toSettings(worker);
  await page.getByText(say('backup-last-none')).waitFor();
  record.check();
  await context.close();

  const there = await vault();
  await toSettings(there.worker);
  await restore(there.worker, file, worker.code);
  await says(there.page, say('restored-added', { count: 1 }));
  await toDrafts(there.worker);
  await there.page.locator('.drafts__name').first().waitFor();
  assert.deepEqual((await there.page.locator('.drafts__name').allInnerTexts()).map((name) => name.trim()), ['In the file']);
  there.record.check();
  await there.context.close();
  drop();
});

test('a draft runs out only after somebody was told, and can be kept', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  await page.locator('label[for="keep-days-30"]').click();
  await page.getByText(say('settings-keep-set')).waitFor();
  await worker.lock();

  const at = async (days) => {
    await page.unrouteAll();
    await ahead(page, days * DAY);
    await go(page, served.address, '/drafts/');
    await worker.unlock();
  };
  await at(15);
  assert.equal(await page.getByText(say('expiry-keep'), { exact: true }).count(), 0, 'fifteen days are left');
  await at(16.5);
  await says(page, say('expiry-soon', { days: 13 }));
  await axe(page);
  await picture(page, 'drafts-expiry-soon-en');

  // Long after its time: nobody was told, so it is there, and says so.
  await at(200);
  await page.getByText(say('expiry-over'), { exact: true }).waitFor();
  await says(page, say('expiry-over.until', { when: '' }).slice(0, -1).trim());
  await axe(page);
  await picture(page, 'drafts-expiry-over-en');
  await at(206);
  await card(page, NAME).waitFor();
  await button(page, say('expiry-keep')).click();
  await page.getByText(say('expiry-kept')).waitFor();
  assert.equal(await page.getByText(say('expiry-over'), { exact: true }).count(), 0);
  await at(240);
  await page.getByText(say('expiry-over'), { exact: true }).waitFor();
  // A week after somebody was told, it is gone.
  await page.unrouteAll();
  await ahead(page, 248 * DAY);
  await go(page, served.address, '/drafts/');
  await page.waitForSelector('#passphrase');
  await page.fill('#passphrase', VAULT.passphrase);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.empty', { timeout: 60_000 });
  await says(page, say('vault-expired', { count: 1 }));
  await picture(page, 'drafts-expired-en');
  await button(page, say('vault-expired.away')).click();
  await page.waitForFunction((text) => !document.body.innerText.includes(text), say('vault-expired.away'));
  record.check();
  await context.close();
});

test('a backup that is older than five days is asked for again, where something was changed since', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  await downloaded(page, () => button(page, say('backup-make')).click(), path);
  await toDrafts(worker);
  assert.equal(await button(page, say('backup-make')).count(), 0, 'nothing was changed since');
  await resume(worker, NAME);
  await type(worker, `${NAME} again`);
  assert.equal(await button(page, say('backup-make')).count(), 0, 'the backup is of today');
  await worker.lock();
  await ahead(page, 6 * DAY);
  await page.addInitScript((shift) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, 6 * DAY);
  await go(page, served.address, '/drafts/');
  await worker.unlock();
  await says(page, say('backup-remind-old', { days: 6 }));
  await axe(page);
  await picture(page, 'drafts-backup-old-en');
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  await says(page, say('backup-made', { file: file.match(/onward-backup.*/)[0] }));
  record.check();
  await context.close();
  drop();
});

test('the browser is asked to keep the data at the first save, once, and its answer is said', async () => {
  for (const [answer, key] of [[true, 'persist-granted'], [false, 'persist-refused']]) {
    const { context, page, record } = await served.open();
    await context.addInitScript((answer) => {
      globalThis.askedToPersist = 0;
      let promised = false;
      StorageManager.prototype.persist = async () => {
        globalThis.askedToPersist += 1;
        promised = answer;
        return answer;
      };
      StorageManager.prototype.persisted = async () => promised;
    }, answer);
    const asked = () => page.evaluate(() => globalThis.askedToPersist);
    const worker = new Worker({ page, address: served.address });
    const { say } = worker;
    await go(page, served.address, '/drafts/');
    await worker.makeVault(VAULT);
    await worker.startReferral();
    assert.equal(await asked(), 0, 'not before something was typed and saved');
    await worker.reach('person', '#called');
    await page.fill('#called', 'A');
    await worker.saved();
    await page.waitForFunction(() => globalThis.askedToPersist === 1);
    await page.fill('#called', 'Ab');
    await page.waitForTimeout(1_000);
    await worker.saved();
    assert.equal(await asked(), 1, 'once');
    await toSettings(worker);
    await page.getByText(say(key)).waitFor();
    await page.getByText(say(`${key}.do`)).waitFor();
    if (!answer) {
      await button(page, say('persist-ask-again')).click();
      await page.waitForFunction(() => globalThis.askedToPersist === 2);
    }
    record.check();
    await context.close();
  }
});

test('a private window is known, and an ordinary one is not taken for one', async () => {
  const { context, page } = await served.open();
  const { say } = new Worker({ page, address: served.address });
  // An answer that comes late does not move a page under somebody's finger: the first page comes with it.
  await page.route('**/temporary*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await go(page, served.address, '/drafts/');
  await page.waitForSelector('#start-new');
  assert.equal(await page.locator('#temporary').count(), 1);
  await go(page, served.address, '/settings/');
  await page.getByText(say('temporary-private')).waitFor({ timeout: 15_000 });
  assert.deepEqual(await page.evaluate(async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  }), [], 'the probe leaves nothing behind');
  await picture(page, 'settings-private-en');
  await context.close();

  const { path, drop } = folder();
  const ordinary = await launchIn(path);
  const [other] = ordinary.pages();
  await go(other, served.address, '/settings/');
  await other.waitForSelector('#browser');
  await other.waitForTimeout(3_500);
  assert.equal(await other.locator('#temporary').count(), 0);
  await ordinary.close();
  drop();
});

test('erasing leaves nothing, also while the vault is locked and other windows are open', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  const other = await context.newPage();
  await go(other, served.address, '/drafts/');
  await other.waitForSelector('#passphrase');
  await other.fill('#passphrase', VAULT.passphrase);
  await other.keyboard.press('Enter');
  await other.waitForSelector('.drafts__card', { timeout: 60_000 });
  // What a window keeps for itself: this one's, and that of one that needs no vault.
  const third = await context.newPage();
  await go(third, served.address, '/');
  for (const window of [other, third]) await window.evaluate(() => sessionStorage.setItem('onward.unsaved.1', 'sealed'));
  await page.bringToFront();
  await worker.lock();
  await page.evaluate(async () => {
    await caches.open('some');
    document.cookie = 'one=1; path=/';
    sessionStorage.setItem('one', '1');
    await (await navigator.storage.getDirectory()).getFileHandle('one', { create: true });
  });

  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#erase');
  await button(page, say('erase-begin')).click();
  await page.fill('#erase-word-field', 'ease');
  await button(page, say('erase-do')).click();
  await page.locator('.field__problem').waitFor();
  assert.ok((await listing(page)).databases.includes('onward'), 'another word erases nothing');
  await axe(page);
  await picture(page, 'erase-asks-en');
  await page.fill('#erase-word-field', ` ${say('erase-word').toUpperCase()} `);
  await button(page, say('erase-do')).click();
  await page.getByRole('heading', { name: say('erased'), exact: true }).waitFor({ timeout: 30_000 });
  await page.getByText(say('erased-nothing-left')).waitFor();
  assert.deepEqual(await listing(page), NOTHING);
  await axe(page);
  await picture(page, 'erased-en');
  await other.waitForURL(`${served.address}/`);
  for (const window of [other, third]) assert.equal(await window.evaluate(() => sessionStorage.length), 0, 'nothing of another window stays');

  // Nothing wakes up again by itself.
  await page.waitForTimeout(2_000);
  assert.deepEqual(await listing(page), NOTHING);
  record.check();
  await context.close();
});

test('what another window holds is said to be left, and goes when it lets go', async () => {
  const { context, page, worker } = await vault();
  const { say } = worker;
  // A page of the site that knows nothing of the vault, and holds the database.
  const holder = await context.newPage();
  await holder.goto(`${served.address}/404.html`);
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('onward');
        request.onsuccess = () => {
          globalThis.held = request.result;
          resolve();
        };
      }),
  );
  await toSettings(worker);
  await button(page, say('erase-begin')).click();
  await page.fill('#erase-word-field', say('erase-word'));
  await button(page, say('erase-do')).click();
  await page.getByRole('heading', { name: say('erased-not-all') }).waitFor({ timeout: 60_000 });
  await page.getByText(say('erased-left.do')).waitFor();
  assert.match(await page.locator('main').innerText(), /onward/);
  await axe(page);
  await picture(page, 'erased-not-all-en');
  await holder.close();
  await button(page, say('erase-again')).click();
  await page.getByText(say('erased-nothing-left')).waitFor({ timeout: 60_000 });
  assert.deepEqual(await listing(page), NOTHING);
  await context.close();
});
