// Sealed files between Onward's own workers and two other implementations of age, the `age` command and npm's
// `age-encryption`, both ways: SECURITY R5.

import { Decrypter, Encrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { made, worker } from './asking.mjs';
import { stand } from './lib.mjs';
import { LONG, rounds } from './long.mjs';
import { inTestkit } from './testkit.mjs';

const KIB = 1024;
/** Where a chunk ends, and the largest file that is opened. */
const EDGES = [0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 128 * KIB, 20 * KIB * KIB];
const PASSPHRASE = 'lunar tidy otter brisk maple anvil';

const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-age-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** So many bytes that no program can guess, the same in every run. */
function text(number, size) {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(number);
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), counter).update(Buffer.alloc(size));
}

/** The texts of a run: the sizes at which something could go wrong, then others. */
const texts = (count) =>
  Array.from({ length: count }, (_, number) => text(number, EDGES[number] ?? (number * 7919 * 31) % (200 * KIB)));

const isArmoured = (number) => number % 3 === 2;
const container = (number) => (isArmoured(number) ? 'Text' : 'Age');

/**
 * A vault that others seal to, and a worker that seals under passphrases: the ones that are shipped. A keeper seals to others only
 * what it has signed, so for any other text the testkit does, which has the same code.
 */
async function rooms() {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  await made(keeper);
  const { Card: { recipient } } = await keeper.ask({ Contacts: 'Own' });
  const sealer = await worker(page, 'Sealer');
  const kit = await inTestkit(served);
  const come = async (one, request, file) => {
    const answer = await one.ask(request, file);
    assert.equal(answer, 'Done', JSON.stringify(answer));
    return one.file();
  };
  return {
    end: () => Promise.all([context.close(), kit.context.close()]),
    recipient,
    unseal: (file) => come(keeper, { Sending: 'Unseal' }, file),
    seal: (recipient, plain) => kit.call('seal_to', recipient, Buffer.from(plain)),
    lock: (number, plain) => come(sealer, { Sealer: { Lock: { passphrase: PASSPHRASE, container: container(number) } } }, plain),
    open: (file) => come(sealer, { Sealer: { Open: { passphrase: PASSPHRASE } } }, file),
  };
}

const same = (one, other, name) => assert.ok(Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0, `${name}: another text`);
const asFile = (number, sealed) => (isArmoured(number) ? Buffer.from(armor.encode(sealed)) : Buffer.from(sealed));
const asBytes = (number, file) => (isArmoured(number) ? armor.decode(file.toString()) : new Uint8Array(file));

test('what age-encryption seals opens here, and what is sealed here opens there', async (t) => {
  const { end, recipient, seal, unseal } = await rooms();
  const identity = await generateX25519Identity();
  const theirs = await identityToRecipient(identity);
  const all = texts(rounds(12, 500));
  for (const [number, plain] of all.entries()) {
    const name = `${number}, ${plain.length} bytes`;
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    same(await unseal(asFile(number, await encrypter.encrypt(plain))), plain, `theirs ${name}`);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    same(await decrypter.decrypt(await seal(theirs, plain)), plain, `ours ${name}`);
  }
  t.diagnostic(`${all.length} files each way`);
  await end();
});

test('passphrases open both ways with age-encryption', async (t) => {
  const { end, lock, open } = await rooms();
  const count = rounds(2, 6);
  for (const [number, plain] of texts(count).entries()) {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(number + 10);
    encrypter.setPassphrase(PASSPHRASE);
    same(await open(asFile(number, await encrypter.encrypt(plain))), plain, `theirs ${number}`);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    same(await decrypter.decrypt(asBytes(number, await lock(number, plain))), plain, `ours ${number}`);
  }
  t.diagnostic(`${count} files each way`);
  await end();
});

test('what the age command seals opens here, and what is sealed here opens there', async (t) => {
  if (spawnSync('age', ['--version']).status !== 0) {
    assert.ok(!LONG && !process.env.CI, 'the `age` command judges');
    return t.skip('no `age` command');
  }
  const { end, recipient, seal, unseal } = await rooms();
  const identity = await generateX25519Identity();
  writeFileSync(join(folder, 'key.txt'), `${identity}\n`);
  const theirs = await identityToRecipient(identity);
  const age = (...words) => execFileSync('age', words, { cwd: folder, maxBuffer: 2 * EDGES.at(-1) });
  const all = texts(rounds(8, 40));
  for (const [number, plain] of all.entries()) {
    writeFileSync(join(folder, 'plain'), plain);
    age('--encrypt', ...(isArmoured(number) ? ['--armor'] : []), '--recipient', recipient, '--output', 'theirs', 'plain');
    same(await unseal(readFileSync(join(folder, 'theirs'))), plain, `theirs ${number}`);
    writeFileSync(join(folder, 'ours'), await seal(theirs, plain));
    same(age('--decrypt', '--identity', 'key.txt', 'ours'), plain, `ours ${number}`);
  }
  t.diagnostic(`${all.length} files each way`);
  await end();
});
