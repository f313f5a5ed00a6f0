// The keeper in a real browser, asked in its own language: what is saved is there again, and a store that fails is said
// to fail. What the screens make of it is in the other files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PASSPHRASE, made, worker } from './asking.mjs';
import { stand } from './lib.mjs';

const UNLOCK = { Unlock: { passphrase: PASSPHRASE } };
const mother = JSON.parse(readFileSync(new URL('people/mother.json', import.meta.url), 'utf8'));

const served = stand();

/** A fresh profile with a vault in it, open, and one draft. */
async function vault() {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  await made(keeper);
  const { Draft: draft } = await keeper.ask({ NewDraft: { body: { answers: mother.answers } } });
  const save = (base) => keeper.ask({ SaveDraft: { id: draft.id, base, body: draft.body } });
  return { context, page, keeper, draft, save };
}

/** Does something with the database, as another page of the site could. */
function inDatabase(page, change) {
  return page.evaluate(
    ([change]) =>
      new Promise((resolve, reject) => {
        const request = change === 'delete' ? indexedDB.deleteDatabase('onward') : indexedDB.open('onward', change === 'newer layout' ? 2 : undefined);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (change === 'delete') return resolve();
          const database = request.result;
          if (change === 'newer layout') return resolve(database.close());
          const transaction = database.transaction('header', 'readwrite');
          transaction.objectStore('header').put(new TextEncoder().encode('{"format":2}'), 'vault');
          transaction.oncomplete = () => resolve(database.close());
        };
      }),
    [change],
  );
}

test('what was saved is there after a reload, and what is exported is read by a reader', async () => {
  const { context, page, keeper, draft, save } = await vault();
  for (let revision = 1; revision <= 10; revision += 1) assert.equal((await save(revision)).Saved.revision, revision + 1);
  await keeper.end();
  await page.reload();

  const again = await worker(page, 'Keeper');
  assert.deepEqual(await again.ask('Look'), { Vault: { exists: true } });
  assert.deepEqual(await again.ask('ListDrafts'), { Failed: 'Locked' });
  assert.deepEqual(await again.ask({ Unlock: { passphrase: 'correct horse battery stable' } }), { Failed: 'WrongPassphrase' });
  assert.ok((await again.ask(UNLOCK)).Opened);
  const opened = (await again.ask({ OpenDraft: { id: draft.id } })).Draft;
  assert.equal(opened.revision, 11);
  assert.deepEqual(opened.body, draft.body);

  const { Packet: packet } = await again.ask({ Export: { draft: draft.id, revision: 11, stage: 'enquiry', area: mother.area, eligibility: [], sealing: 'passphrase' } });
  assert.equal((await again.ask('ListExports')).Exports[0].packet_id, packet.record.packet_id);
  const reader = await worker(page, 'Reader');
  assert.deepEqual(await reader.ask(UNLOCK), { Failed: 'NotNow' });
  const { judgement } = (await reader.ask({ Read: { name: 'x' } }, packet.jws)).Read;
  assert.deepEqual(judgement.Verified.record, packet.record);
  assert.deepEqual((await reader.ask({ Read: { name: 'x' } }, packet.jws.slice(0, -9))).Read.judgement, { Refused: 'Truncated' });
  await context.close();
});

test('a vault that a newer version took over is left alone', async () => {
  for (const change of ['newer header', 'newer layout']) {
    const { context, page, save } = await vault();
    await inDatabase(page, change);
    assert.deepEqual(await save(1), { Failed: 'NewerVault' }, change);
    const later = await worker(page, 'Keeper');
    assert.deepEqual(await later.ask(UNLOCK), { Failed: 'NewerVault' }, change);
    await context.close();
  }
});

test('a database that was deleted under the keeper is not filled again', async () => {
  const { context, page, keeper, save } = await vault();
  await inDatabase(page, 'delete');
  assert.deepEqual(await save(1), { Failed: 'NoVault' });
  assert.deepEqual(await keeper.ask('Look'), { Vault: { exists: false } });
  await context.close();
});

test('a full or refusing store is said to be so, and the draft can be saved when it has room again', async () => {
  for (const [name, failure] of [['QuotaExceededError', 'StoreFull'], ['UnknownError', 'StoreRefused'], ['SecurityError', 'StoreDenied']]) {
    const { context, keeper, draft, save } = await vault();
    await keeper.inside.evaluate((name) => {
      globalThis.put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('as a test wants it', name);
      };
    }, name);
    assert.deepEqual(await save(1), { Failed: failure }, name);
    await keeper.inside.evaluate(() => {
      IDBObjectStore.prototype.put = globalThis.put;
    });
    assert.equal((await save(1)).Saved.revision, 2, name);
    assert.equal((await keeper.ask({ OpenDraft: { id: draft.id } })).Draft.revision, 2);
    await context.close();
  }
});

test('a browser that refuses the database gives a failure, not a silence', async () => {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  await keeper.inside.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('as in a private window', 'SecurityError');
    };
  });
  assert.deepEqual(await keeper.ask('Look'), { Failed: 'StoreDenied' });
  assert.deepEqual(await keeper.ask(UNLOCK), { Failed: 'StoreDenied' });
  await context.close();
});

test('a transaction that the disk breaks off while it commits is not taken for saved', async () => {
  const { context, keeper, save } = await vault();
  await keeper.inside.evaluate(() => {
    globalThis.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...parts) {
      const request = globalThis.put.apply(this, parts);
      // Once for a transaction, which has several puts.
      if (this.transaction !== globalThis.broken) queueMicrotask(() => this.transaction.abort());
      globalThis.broken = this.transaction;
      return request;
    };
  });
  assert.deepEqual(await save(1), { Failed: 'StoreRefused' });
  await keeper.inside.evaluate(() => {
    IDBObjectStore.prototype.put = globalThis.put;
  });
  assert.equal((await save(1)).Saved.revision, 2);
  await context.close();
});

test('a keeper that has started cannot reach the network', async () => {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  const left = await keeper.inside.evaluate(() => ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].filter((name) => globalThis[name] !== undefined));
  assert.deepEqual(left, []);
  await context.close();
});

test('a save waits for the disk', async () => {
  const { context, keeper, save } = await vault();
  await keeper.inside.evaluate(() => {
    globalThis.durable = [];
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...parts) {
      globalThis.durable.push(this.transaction.durability);
      return put.apply(this, parts);
    };
  });
  assert.equal((await save(1)).Saved.revision, 2);
  assert.deepEqual(await keeper.inside.evaluate(() => globalThis.durable), ['strict', 'strict']);
  await context.close();
});
