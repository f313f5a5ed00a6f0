// A thousand packets of 30 KB verified, in turns with npm's `jose`, which uses the browser's own ECDSA and reads no certificate.
//
//   cargo xtask test e2e                      makes the testkit, which is compiled as the keeper is
//   node tests/bench/verify.mjs [--rounds 10]

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { FlattenedSign, importJWK } from '../e2e/node_modules/jose/dist/webapi/index.js';
import { beside, ratio, told, written } from './beside.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 10 : Number(process.argv[at + 1]);
const COUNT = 100;
const BYTES = 30 * 1000;
/** The order of the group: FIPS 186-5, SP 800-186 §3.2.1.3. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const read = (name) => JSON.parse(readFileSync(new URL(`../testkit/packets/${name}`, import.meta.url)));
const key = read('identity-1.jwk');
const secret = await importJWK(key, 'ES256');
const header = { alg: 'ES256', kid: key.kid, typ: 'onward-packet+json', x5c: key.x5c };
const handover = JSON.parse(Buffer.from(read('handover.verified.json').payload, 'base64url'));

const form = JSON.parse(readFileSync(new URL('../../public/forms/referral-1.json', import.meta.url)));
/** The questions that take a long text, of those that were answered. */
const long = form.sections.flatMap(({ questions }) => questions).filter(({ id, kind }) => kind === 'long_text' && handover.answers[id]?.text);
if (!long.length) throw new Error('no long text to make longer');

async function packet() {
  const record = structuredClone(handover);
  record.packet_id = randomUUID();
  const missing = Math.max(0, Math.floor((BYTES * 3) / 4) - Buffer.byteLength(JSON.stringify(record)) - 600);
  for (const { id } of long) record.answers[id].text += ' and so on'.repeat(Math.floor(missing / long.length / 10));
  for (;;) {
    const jws = await new FlattenedSign(Buffer.from(JSON.stringify(record))).setProtectedHeader(header).sign(secret);
    const s = BigInt(`0x${Buffer.from(jws.signature, 'base64url').subarray(32).toString('hex')}`);
    if (s <= ORDER / 2n) return `{"payload":"${jws.payload}","protected":"${jws.protected}","signature":"${jws.signature}"}`;
  }
}

const packets = [];
for (let number = 0; number < COUNT; number += 1) packets.push(await packet());
const runs = await beside(async (page) => {
  const runs = [];
  for (let round = 0; round < rounds + 2; round += 1) runs.push(await page.evaluate((packets) => globalThis.bench.verifying(packets), packets));
  return runs.slice(2);
});
const of = (name) => runs.map((run) => run[name]);
written('verify', {
  packets: COUNT * rounds,
  bytes_each: packets[0].length,
  verify_ms: { onward: told(of('ours')), jose: told(of('theirs')), ratio: ratio(of('ours'), of('theirs')) },
});
