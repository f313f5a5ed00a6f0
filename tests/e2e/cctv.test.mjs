// The vectors of the Community Cryptography Test Vectors for age (npm `cctv-age`), in a browser: SECURITY R5. Files for keys of
// X25519 and for passphrases come out as the vectors say; all other kinds stay shut.

import * as vectors from 'cctv-age';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { parsed } from './cases.mjs';
import { stand } from './lib.mjs';
import { inTestkit } from './testkit.mjs';

const served = stand();

/** How many vectors expect what. */
const CLASSES = { success: 26, 'no match': 13, 'HMAC failure': 1, 'header failure': 62, 'payload failure': 19, 'armor failure': 22 };

/** What the keeper's own doors say of each class: they tell apart only what somebody can do something about. */
const OURS = {
  success: ['opened'],
  'no match': ['OtherKey', 'OtherPassphrase'],
  'HMAC failure': ['Damaged'],
  'header failure': ['Damaged', 'NotAge', 'OtherKey', 'OtherPassphrase', 'TooMuchWork'],
  'payload failure': ['Damaged'],
  'armor failure': ['Damaged', 'NotAge'],
};

const otherwise = (names, stance) => names.map((name) => [name, stance]);

/** Where we come to another class than the vector says, and why. */
const OTHERWISE = Object.fromEntries([
  // Only X25519 and passphrases: what is for a hybrid key, or names one, is for somebody else.
  ...otherwise(
    [
      'armor_hybrid', 'hybrid', 'hybrid_and_x25519', 'hybrid_extra_argument', 'hybrid_grease', 'hybrid_identity', 'hybrid_long_file_key',
      'hybrid_long_share', 'hybrid_low_order', 'hybrid_multiple_recipients', 'hybrid_not_canonical_enc', 'hybrid_short_share',
    ],
    { class: 'no match', ours: ['OtherKey'] },
  ),
  // What does not begin as armour does is looked at as a binary file, and is none.
  ...otherwise(['armor_garbage_leading', 'armor_lowercase', 'armor_whitespace_begin', 'armor_wrong_type'], { class: 'header failure', ours: ['NotAge'] }),
  // `age` opens files that were written before the specification demanded a last line; `seal/recipient.rs` does not.
  ...otherwise(['stanza_missing_body', 'stanza_missing_final_line'], { class: 'success', ours: ['Damaged'] }),
]);

const all = Object.entries(vectors.default ?? vectors).map(([name, bytes]) => {
  const { keys, lines, body } = parsed(Buffer.from(bytes));
  const every = (key) => lines.filter(([name]) => name === key).map(([, value]) => value).join('\n');
  const file = keys.compressed === 'zlib' ? inflateSync(body) : body;
  return { name, expect: keys.expect, payload: keys.payload, identities: every('identity'), passphrases: every('passphrase'), file };
});

test('every vector of age comes to its class, in wasm', async (t) => {
  const counted = Object.fromEntries(Object.keys(CLASSES).map((name) => [name, all.filter(({ expect }) => expect === name).length]));
  assert.deepEqual(counted, CLASSES, 'other vectors than before');
  const { context, call } = await inTestkit(served);
  const wrong = [];
  const met = new Set();
  for (const { name, expect, payload, identities, passphrases, file } of all) {
    const came = JSON.parse(await call('age_vector', identities, passphrases, file));
    const stance = OTHERWISE[name];
    if (stance) met.add(name);
    const expected = stance?.class ?? expect;
    if (came.class !== expected) wrong.push(`${name}: ${came.class}, not ${expected}`);
    if (!(stance?.ours ?? OURS[expected]).includes(came.ours)) wrong.push(`${name}: ${came.ours} for ${expected}`);
    if (payload && expected === expect && came.payload !== payload) wrong.push(`${name}: another text came out`);
    if (came.ours === 'opened' && expect !== 'success') wrong.push(`${name}: opened`);
  }
  assert.deepEqual(wrong, []);
  assert.deepEqual([...met].sort(), Object.keys(OTHERWISE).sort());
  t.diagnostic(`${all.length} vectors, ${met.size} of them otherwise`);
  await context.close();
});
