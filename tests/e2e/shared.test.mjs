// The register's shared file on the screen: two coordinators in two profiles, by hand, and in its place where the browser can write there; what
// is no such file is called what it is, and nothing is lost.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { card, folded, named, pin, saved as savedIn, to, vault as vaultIn } from './corresponding.mjs';
import { says } from './drafting.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture, speak, stand } from './lib.mjs';

const ONE = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const OTHER = { organisation: 'Leeds Refugee Team', device: 'Coordinator', passphrase: 'velvet anchor drizzle 92' };
const PACKET = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
const NAME = 'onward-register.age';

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-shared-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Two vaults that have each other's card, compared or not. */
async function two() {
  const [one, other] = [await vaultIn(served, ONE), await vaultIn(served, OTHER)];
  const cards = [await card(one.page), await card(other.page)];
  for (const [mine, theirs, name, compared] of [[one, cards[1], OTHER.organisation, 'phone'], [other, cards[0], ONE.organisation, 'not']]) {
    await named(mine.page, 'contacts-add').click();
    await pin(mine.page, name, theirs.text, compared);
    await named(mine.page, 'pin-add').click();
    await mine.page.locator('.drafts__card').waitFor();
  }
  return [one, other];
}

/** The list, from wherever one is: within the register, the way there is back. */
async function toList(page) {
  const back = page.locator('main .back');
  if (new URL(page.url()).pathname === '/register/' && (await back.count())) await back.click();
  else await to(page, '/register/');
  await page.getByRole('heading', { name: say('register'), level: 1 }).waitFor();
}

async function toShared(page) {
  await toList(page);
  await named(page, 'register-shared').click();
  await page.getByRole('heading', { name: say('shared'), level: 1 }).waitFor();
}

/** Chooses the only colleague. */
async function share(page) {
  await page.locator('label[for^="shared-with-"]').click();
  await named(page, 'shared-keep').click();
  await outcome(page, say('shared-chosen'));
}

/** What came of a press, which has the focus then. */
async function outcome(page, text) {
  await page.locator('#shared-outcome').getByText(text, { exact: true }).waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => document.activeElement?.id === 'shared-outcome');
}

/** Somebody who came by telephone, added from the list. */
async function add(page, name) {
  await toList(page);
  await named(page, 'register-add').click();
  await page.fill('#add-name', name);
  await page.locator('#add-how').selectOption('phone');
  await page.locator('#add-area').selectOption('leeds');
  const today = new Date();
  for (const [part, value] of [['day', today.getDate()], ['month', today.getMonth() + 1], ['year', today.getFullYear()]]) {
    await page.fill(`#add-on-${part}`, String(value));
  }
  await named(page, 'register-add-send').click();
  await page.getByText(say('register-added'), { exact: true }).waitFor();
}

/** Decides about the entry that is open. */
async function decide(page, decision, reason) {
  if (!(await page.locator('details', { has: page.locator('#decide-act') }).locator('form').count())) await page.locator('#decide-act').click();
  await page.locator(`label[for="decide-what-decision-${decision}"]`).click();
  if (reason) await page.locator('label', { hasText: say(reason) }).click();
  const form = page.locator('details', { has: page.locator('#decide-act') }).locator('form');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

async function openEntry(page, name) {
  await toList(page);
  await page.locator('.register__open', { hasText: name }).click();
  await page.locator('#register-deeds').waitFor();
}

/** Looks at the page: axe, 320 px, and a picture. */
async function look(page, name) {
  await axe(page);
  await picture(page, `shared-${name}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

/** The way by hand is folded away where the browser can write in place. */
async function byHand(page) {
  const summary = folded(page, 'shared-hand');
  if ((await summary.count()) && !(await summary.evaluate((summary) => summary.parentElement.open))) await summary.click();
  await page.waitForSelector('#shared-file', { state: 'attached' });
}

const bring = async (page, path) => {
  await byHand(page);
  await page.setInputFiles('#shared-file', path);
};

const saveByHand = async (page) => {
  await byHand(page);
  const file = await savedIn(page, 'shared-hand.save', folder);
  await outcome(page, say('shared-handed-over'));
  return file;
};

test('two coordinators work on one register through a file, by hand', async () => {
  const [one, other] = await two();
  await toShared(one.page);
  await look(one.page, 'begin');
  assert.equal(await one.page.locator('.choice .tag--good').count(), 1, 'compared');
  await share(one.page);
  await add(one.page, 'Ama Owusu');
  // The list reminds of it, once something is shared.
  await toList(one.page);
  await one.page.getByText(say('register-shared-changed')).waitFor();
  await look(one.page, 'reminder');
  await named(one.page, 'register-shared-open').click();
  let file = await saveByHand(one.page);
  assert.equal(file.name, NAME);
  assert.equal(file.bytes.subarray(0, 21).toString(), 'age-encryption.org/v1');
  assert.ok(!file.bytes.includes('Owusu'));

  // Not before the other has chosen whom to believe.
  await toShared(other.page);
  assert.equal(await other.page.locator('.choice .tag--caution').count(), 1, 'not compared, and said');
  await bring(other.page, file.path);
  await outcome(other.page, say('failure-shared-not-with-them'));
  await share(other.page);
  await bring(other.page, file.path);
  await outcome(other.page, say('shared-brought-in'));
  await says(other.page, say('shared-added', { count: 1 }));
  await look(other.page, 'brought-in');
  await bring(other.page, file.path);
  await other.page.getByText(say('shared-nothing-new'), { exact: true }).waitFor();

  // Both decide, and do not agree: both stand, and the page leads there.
  await openEntry(other.page, 'Ama Owusu');
  await decide(other.page, 'declined-by-service', 'reason-no-accommodation');
  await openEntry(one.page, 'Ama Owusu');
  await decide(one.page, 'accepted');
  await toShared(other.page);
  file = await saveByHand(other.page);
  await toShared(one.page);
  await bring(one.page, file.path);
  await one.page.getByText(say('shared-disagree'), { exact: true }).waitFor();
  await look(one.page, 'disagree');
  await speak(one.page, 'ar');
  await look(one.page, 'disagree-ar');
  await speak(one.page, 'en');
  await one.page.locator('#shared-outcome').getByRole('button', { name: 'Ama Owusu' }).click();
  await one.page.locator('#register-deeds').waitFor();
  await one.page.locator('.note', { hasText: say('register-conflict-what.do') }).waitFor();
  assert.equal(new URL(one.page.url()).pathname, '/register/', 'no id in the address');
  for (const { record, context } of [one, other]) {
    record.check();
    await context.close();
  }
});

test('what is no shared file is called what it is', async () => {
  const [one, other] = await two();
  await toShared(one.page);
  await share(one.page);
  const file = await saveByHand(one.page);
  const put = (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  for (const [path, key] of [
    [PACKET, 'failure-shared-packet'],
    [put('letter.age', 'Dear colleague'), 'failure-shared-not-ours'],
    [put('onward-backup-2026-11-22.age', file.bytes), 'shared-backup-given'],
    [put('short.age', file.bytes.subarray(0, file.bytes.length - 1)), 'failure-shared-damaged'],
  ]) {
    await bring(one.page, path);
    await outcome(one.page, say(key));
    await one.page.getByText(say(`${key}.do`), { exact: true }).waitFor();
  }
  await look(one.page, 'refused');
  // Locked for a colleague, and not for whoever was not chosen.
  const third = await vaultIn(served, { ...ONE, organisation: 'Derby City Council' });
  await toShared(third.page);
  await third.page.getByText(say('shared-nobody'), { exact: true }).waitFor();
  await bring(third.page, file.path);
  await outcome(third.page, say('failure-shared-to-other'));
  await look(third.page, 'nobody');
  for (const { record, context } of [one, other, third]) {
    record.check();
    await context.close();
  }
});

/** The browser's own windows for choosing a file cannot be pressed from here: instead they give a real file of its private file system. */
const pickers = (name) => {
  const folder = () => navigator.storage.getDirectory();
  globalThis.showOpenFilePicker = async () => [await (await folder()).getFileHandle(name)];
  globalThis.showSaveFilePicker = async () => (await folder()).getFileHandle(name, { create: true });
};

const read = (page) =>
  page.evaluate(async (name) => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle(name)).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  }, NAME);

const write = (page, bytes) =>
  page.evaluate(
    async ([name, bytes]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(new Uint8Array(bytes));
      await stream.close();
    },
    [NAME, bytes],
  );

const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

test('where the browser can write in place, one press brings in and saves', async () => {
  const [one, other] = await two();
  for (const { page, context } of [one, other]) {
    await context.addInitScript(pickers, NAME);
    await page.evaluate(pickers, NAME);
  }
  await toShared(one.page);
  await share(one.page);
  await add(one.page, 'Ama Owusu');
  await toShared(one.page);
  await named(one.page, 'shared-file.make').click();
  await named(one.page, 'shared-save').waitFor();
  assert.deepEqual(await databases(one.page), ['onward'], 'nothing is remembered unasked');
  await named(one.page, 'shared-save').click();
  await outcome(one.page, say('shared-saved'));
  await look(one.page, 'saved');

  await write(other.page, await read(one.page));
  await toShared(other.page);
  await share(other.page);
  await add(other.page, 'Bo Lindqvist');
  await toShared(other.page);
  await named(other.page, 'shared-file.choose').click();
  await named(other.page, 'shared-save').click();
  await outcome(other.page, say('shared-saved'));
  await says(other.page, say('shared-added', { count: 1 }));

  // What changes between reading and writing is read again: here, the colleague's file arrives just then.
  await add(one.page, 'Cleo Novak');
  await toShared(one.page);
  await one.page.evaluate(
    ([name, bytes]) => {
      const getFile = FileSystemFileHandle.prototype.getFile;
      let times = 0;
      FileSystemFileHandle.prototype.getFile = async function () {
        times += 1;
        if (times === 2) {
          const stream = await (await (await navigator.storage.getDirectory()).getFileHandle(name)).createWritable();
          await stream.write(new Uint8Array(bytes));
          await stream.close();
        }
        return getFile.call(this);
      };
    },
    [NAME, await read(other.page)],
  );
  await named(one.page, 'shared-save').click();
  await outcome(one.page, say('shared-saved'));
  await says(one.page, say('shared-added', { count: 1 }));

  // Without permission nothing happens, and it is said.
  await other.page.evaluate(() => {
    FileSystemHandle.prototype.queryPermission = FileSystemHandle.prototype.requestPermission = async () => 'denied';
  });
  await named(other.page, 'shared-save').click();
  await outcome(other.page, say('shared-not-allowed'));
  await look(other.page, 'not-allowed');

  // Remembered, it is offered on the list after the next unlocking; forgotten, nothing of it stays.
  await one.page.locator('label[for="shared-remember"]').click();
  await one.page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'onward-file'));
  await one.worker.lock();
  await one.worker.unlockHere();
  await toList(one.page);
  await named(one.page, 'register-shared-save').waitFor();
  await look(one.page, 'remembered');
  await named(one.page, 'register-shared-save').click();
  await outcome(one.page, say('shared-saved'));
  await one.page.getByText(say('shared-nothing-new'), { exact: true }).waitFor();
  assert.ok(await one.page.locator('#shared-remember').isChecked());
  await one.page.locator('label[for="shared-remember"]').click();
  await one.page.waitForFunction(async () => (await indexedDB.databases()).every(({ name }) => name === 'onward'));
  for (const { record, context } of [one, other]) {
    record.check();
    await context.close();
  }
});
