// Upgrades lose nothing: a vault that was frozen with its format opens in the browser, by every way and on the screen; one of a
// later format or layout is refused and stays as it is, byte for byte.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { worker } from './asking.mjs';
import { stand } from './lib.mjs';

const frozen = JSON.parse(readFileSync(new URL('../testkit/vaults/v1.json', import.meta.url), 'utf8'));
const served = stand();

/** A fresh profile with the frozen vault in its database. */
async function profile({ header = frozen.header, layout = 1 } = {}) {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  await page.evaluate(
    ({ header, records, layout }) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('onward', layout);
        request.onupgradeneeded = () => ['header', 'records'].forEach((name) => request.result.createObjectStore(name));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction(['header', 'records'], 'readwrite');
          transaction.objectStore('header').put(Uint8Array.fromBase64(header), 'vault');
          for (const [key, record] of Object.entries(records)) transaction.objectStore('records').put(Uint8Array.fromBase64(record), key);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => resolve(request.result.close());
        };
      }),
    { header, records: frozen.records, layout },
  );
  return { context, page };
}

/** The version of the database, and every byte in it. */
function everything(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('onward');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const found = { version: database.version, stores: [...database.objectStoreNames] };
          const transaction = database.transaction(found.stores);
          for (const name of found.stores) {
            found[name] = {};
            transaction.objectStore(name).openCursor().onsuccess = ({ target: { result: cursor } }) => {
              if (!cursor) return;
              found[name][cursor.key] = cursor.value.toBase64();
              cursor.continue();
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
  );
}

const ways = [...Object.values(frozen.passphrases).map((passphrase) => ({ Unlock: { passphrase } })), { UnlockWithCode: { code: frozen.code } }];

test('a frozen vault opens by every way, with everything in it', async () => {
  const { context, page } = await profile();
  const before = await everything(page);
  assert.deepEqual([before.version, before.header.vault, before.records], [1, frozen.header, frozen.records]);
  for (const way of ways) {
    const keeper = await worker(page, 'Keeper');
    const { Opened: opened } = await keeper.ask(way);
    assert.equal(opened?.identity.organisation, 'Safe House', JSON.stringify(way));
    for (const draft of frozen.contents.drafts) assert.deepEqual((await keeper.ask({ OpenDraft: { id: draft.id } })).Draft, draft);
    assert.deepEqual((await keeper.ask('ListExports')).Exports, frozen.contents.exports);
    assert.equal((await keeper.ask({ Keeping: 'Settings' })).Settings.expiry_days, frozen.contents.settings.expiry_days);
    assert.deepEqual((await keeper.ask({ People: 'List' })).People.map(({ name }) => name), frozen.contents.people.map(({ name }) => name));
    await keeper.end();
  }
  assert.deepEqual(await everything(page), before, 'looking changes nothing');
  await context.close();
});

test('a frozen vault opens on the screen', async () => {
  const { context, page } = await profile();
  await page.goto(`${served.address}/drafts/`);
  await page.fill('#passphrase', frozen.passphrases['نور']);
  await page.keyboard.press('Enter');
  await page.locator('.drafts__card').first().waitFor({ timeout: 60_000 });
  assert.equal(await page.locator('.drafts__card').count(), frozen.contents.drafts.length);
  assert.ok(await page.getByText('as of revision 5').count(), 'the newest generation is the one that is listed');
  await context.close();
});

test('somebody is taken away from a frozen vault, and everything is sealed anew', async () => {
  const { context, page } = await profile();
  const before = await everything(page);
  const keeper = await worker(page, 'Keeper');
  assert.ok((await keeper.ask(ways[0])).Opened);
  const stale = await worker(page, 'Keeper');
  assert.ok((await stale.ask(ways[1])).Opened);
  assert.equal((await keeper.ask({ People: { Remove: { slot: 2 } } })).People?.length, 1);
  const after = await everything(page);
  // One more: what opens text that was sealed before a lock, and not put in yet.
  assert.deepEqual(Object.keys(after.records), [...Object.keys(before.records), 'unsaved/body/keys/0000000000000001']);
  for (const [key, record] of Object.entries(before.records)) assert.notEqual(after.records[key], record, key);
  for (const draft of frozen.contents.drafts) assert.deepEqual((await keeper.ask({ OpenDraft: { id: draft.id } })).Draft, draft);
  assert.deepEqual(await stale.ask('ListDrafts'), { Failed: 'KeysChanged' });
  assert.deepEqual(await stale.ask(ways[1]), { Failed: 'WrongPassphrase' });
  await context.close();
});

test('a vault of a later format or layout is refused, and stays as it is', async () => {
  const later = { ...JSON.parse(Buffer.from(frozen.header, 'base64')), format: 2, something: 'that only a later version knows' };
  for (const [what, vault] of [
    ['format', { header: Buffer.from(JSON.stringify(later)).toString('base64') }],
    ['layout', { layout: 2 }],
  ]) {
    const { context, page } = await profile(vault);
    const before = await everything(page);
    const keeper = await worker(page, 'Keeper');
    for (const way of ways) assert.deepEqual(await keeper.ask(way), { Failed: 'NewerVault' }, what);
    await keeper.end();
    await page.goto(`${served.address}/drafts/`);
    await page.waitForSelector('h1');
    await page.waitForTimeout(1_000);
    assert.deepEqual(await everything(page), before, what);
    await context.close();
  }
});
