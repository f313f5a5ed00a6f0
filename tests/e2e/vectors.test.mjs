// The primitives as a browser computes them (SECURITY R3, R5, R6): published vectors in the testkit's wasm, the bounds of a
// header's Argon2 in the keeper itself, and no door for tests in the keeper that is shipped.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { heard, made, worker } from './asking.mjs';
import { stand } from './lib.mjs';
import { inTestkit, root, testkit } from './testkit.mjs';

const served = stand();

/** So many vectors each, as in `tests/native/seal/primitives.rs`. */
const COUNTS = {
  'ChaCha20-Poly1305, Wycheproof': 325,
  'XChaCha20-Poly1305, Wycheproof': 315,
  'X25519, Wycheproof': 518,
  'HKDF-SHA256, Wycheproof': 86,
  'HMAC-SHA256, Wycheproof': 174,
  'SHA-256, NIST': 7,
  "Argon2id, RFC 9106 and the reference's": 9,
  'scrypt, RFC 7914': 3,
  'ECDSA P-256 SHA-256 in DER, Wycheproof': 484,
  'ECDSA P-256 SHA-256 as r ‖ s, Wycheproof': 262,
  'ECDSA P-256 SHA-256 signing, RFC 6979': 2,
};

test('every vector of every primitive comes out as published, in wasm', async (t) => {
  const { context, call } = await inTestkit(served);
  const tallies = JSON.parse(await call('vectors'));
  for (const { name, failed } of tallies) assert.deepEqual(failed, [], name);
  assert.deepEqual(Object.fromEntries(tallies.map(({ name, passed }) => [name, passed])), COUNTS);
  t.diagnostic(`${tallies.reduce((sum, { passed }) => sum + passed, 0)} vectors`);
  await context.close();
});

test('the keeper that is shipped has no door for tests', async () => {
  const folder = join(root, 'dist/files');
  const [name] = readdirSync(folder).filter((one) => /^keeper-[0-9a-f]{12}\.wasm$/.test(one));
  const keeper = readFileSync(join(folder, name));
  const kit = readFileSync(join(testkit, 'testkit_bg.wasm'));
  // The search can find: the testkit holds these words, the keeper does not.
  for (const word of ['Wycheproof', 'asked to']) assert.ok(!keeper.includes(word), word);
  assert.ok(kit.includes('Wycheproof'));

  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const one = await worker(page, 'Keeper');
  // Not even understood: what is no request is not answered, and the next one is.
  assert.equal(await heard(one.ask('Panic'), 1_000), undefined);
  assert.ok((await one.ask('Look')).Vault);
  const inside = await one.inside.evaluate(() => Object.keys(globalThis));
  const exported = (wasm) => WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const isForTests = (name) => /vectors|testkit/i.test(name);
  assert.deepEqual(inside.concat(exported(keeper)).filter(isForTests), []);
  assert.ok(exported(kit).some(isForTests), 'and here, too, the search can find');
  await context.close();
});

test('a header that asks for too little or too much is refused before any memory is taken', async () => {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  await made(keeper);
  const header = await inHeader(page);
  const { memory_kib, passes } = findParams(header);
  assert.deepEqual([memory_kib, passes], [65_536, 3]);

  const tried = async (change) => {
    await inHeader(page, JSON.stringify(withParams(header, change)));
    const fresh = await worker(page, 'Keeper');
    await fresh.ask('Look');
    const before = await memoryOf(fresh);
    const started = Date.now();
    const answer = await fresh.ask({ Unlock: { passphrase: 'correct horse battery staple' } });
    const took = Date.now() - started;
    const after = await memoryOf(fresh);
    await fresh.end();
    return { answer, took, grown: after - before };
  };
  const refused = [
    { memory_kib: 19 * 1024 - 1 },
    { passes: 1 },
    { memory_kib: 256 * 1024 + 1 },
    { passes: 11 },
    { memory_kib: 4 * 1024 * 1024 },
    { memory_kib: 4 * 1024 * 1024 - 1, passes: 10 },
    { memory_kib: 2 ** 32 - 1 },
    { lanes: 2 },
    { lanes: 0 },
  ];
  for (const change of refused) {
    const { answer, grown } = await tried(change);
    assert.deepEqual(answer, { Failed: 'DamagedVault' }, JSON.stringify(change));
    assert.ok(grown < 1 << 20, `${JSON.stringify(change)}: ${grown} bytes more`);
  }
  // The last allowed: derived, and then the passphrase is wrong, since a slot is bound to its parameters.
  for (const change of [{ memory_kib: 19 * 1024, passes: 2 }, { memory_kib: 256 * 1024 }, { passes: 10 }]) {
    const { answer, grown } = await tried(change);
    assert.deepEqual(answer, { Failed: 'WrongPassphrase' }, JSON.stringify(change));
    assert.ok(grown > (change.memory_kib ?? 65_536) * 1000, `${JSON.stringify(change)}: ${grown} bytes more`);
  }
  await inHeader(page, JSON.stringify(header));
  const fresh = await worker(page, 'Keeper');
  assert.ok((await fresh.ask({ Unlock: { passphrase: 'correct horse battery staple' } })).Opened);
  await context.close();
});

/** The stored header as an object; with a text, that is stored in its place. */
async function inHeader(page, text) {
  const stored = await page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('onward');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('header', 'readwrite');
          const store = transaction.objectStore('header');
          const found = store.get('vault');
          if (text) store.put(new TextEncoder().encode(text), 'vault');
          transaction.oncomplete = () => {
            request.result.close();
            resolve(new TextDecoder().decode(found.result));
          };
        };
      }),
    text,
  );
  return JSON.parse(stored);
}

/** The parameters of the first slot, wherever the header keeps them. */
function findParams(node) {
  if (node === null || typeof node !== 'object') return undefined;
  if ('memory_kib' in node) return node;
  return Object.values(node).map(findParams).find(Boolean);
}

/** The header with every slot's parameters changed. */
function withParams(node, change) {
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node)) return node.map((one) => withParams(one, change));
  const copy = Object.fromEntries(Object.entries(node).map(([name, one]) => [name, withParams(one, change)]));
  return 'memory_kib' in copy ? { ...copy, ...change } : copy;
}

/** Bytes of a keeper's wasm memory. */
const memoryOf = (keeper) => keeper.memory();
