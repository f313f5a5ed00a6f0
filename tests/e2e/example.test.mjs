// The worked example of `docs/packet.md`, followed with tools that are not ours: npm `age-encryption` and `jose`, `pdfdetach`.
// `--write` makes its sealed file anew.

import assert from 'node:assert/strict';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { FlattenedSign, flattenedVerify, importJWK, importX509 } from 'jose';

const at = (path) => new URL(`../testkit/${path}`, import.meta.url);
const key = readFileSync(at('example/key.txt'), 'utf8').trim();
const docs = readFileSync(new URL('../../docs/packet.md', import.meta.url), 'utf8');

/** Bech32 (BIP 173), without its check: five bits a letter, after the last 1. */
function point(recipient) {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
  const bits = [...recipient.slice(recipient.lastIndexOf('1') + 1, -6)].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.slice(0, 256).match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

const fingerprint = async () => createHash('sha256').update(point(await identityToRecipient(key))).digest('base64url');

if (process.argv.includes('--write')) {
  const jwk = JSON.parse(readFileSync(at('packets/identity-1.jwk'), 'utf8'));
  const record = JSON.parse(Buffer.from(JSON.parse(readFileSync(at('packets/enquiry.verified.json'), 'utf8')).payload, 'base64url'));
  record.recipient = await fingerprint();
  record.reply_to = await identityToRecipient(key);
  const header = { alg: 'ES256', kid: jwk.kid, typ: 'onward-packet+json', x5c: jwk.x5c };
  const secret = await importJWK(jwk, 'ES256');
  let jws;
  // Every other signature has a high s, which packets do not have.
  do jws = await new FlattenedSign(Buffer.from(JSON.stringify(record))).setProtectedHeader(header).sign(secret);
  while (Buffer.from(jws.signature, 'base64url')[32] >= 0x7f);
  const encrypter = new Encrypter();
  encrypter.addRecipient(record.reply_to);
  writeFileSync(at('example/packet.age'), await encrypter.encrypt(`{"payload":"${jws.payload}","protected":"${jws.protected}","signature":"${jws.signature}"}`));
}

/** Steps 2 and 3: the signature, then what it is over. */
async function read(text) {
  const jws = JSON.parse(text);
  const header = JSON.parse(Buffer.from(jws.protected, 'base64url'));
  const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----`;
  const { payload } = await flattenedVerify(jws, await importX509(pem, 'ES256'), { algorithms: ['ES256'] });
  return { header, record: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) };
}

test('the worked example opens as the page says', async () => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  const text = await decrypter.decrypt(readFileSync(at('example/packet.age')), 'text');
  const { header, record } = await read(text);
  assert.equal(header.typ, 'onward-packet+json');
  assert.equal(record.recipient, await fingerprint());
  const told = [key, await identityToRecipient(key), record.recipient, header.kid, record.packet_id, record.referral_id, record.stage, record.area];
  for (const value of told) assert.ok(docs.includes(value), `the page does not say ${value}`);
});

test('the packet of a PDF is taken out by pdfdetach', { skip: spawnSync('pdfdetach', ['-v']).error !== undefined }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-example-'));
  execFileSync('pdfdetach', ['-saveall', '-o', folder, at('packets/enquiry.verified.pdf').pathname]);
  const { record } = await read(readFileSync(join(folder, 'packet.json'), 'utf8'));
  assert.equal(record.packet_version, 1);
  rmSync(folder, { recursive: true });
});
