// What must come of every case does, in a browser: a wasm of the crate, lock file and profile of the keeper that is shipped.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseNames, readCase } from './cases.mjs';
import { stand } from './lib.mjs';
import { inTestkit } from './testkit.mjs';

const served = stand();

test('every case comes to what it says, in wasm', async (t) => {
  const { context, call } = await inTestkit(served);
  const names = caseNames();
  const wrong = [];
  for (const name of names) {
    const { expect, comment, kind, body, file } = readCase(name);
    const came = [await call('run_case', file)];
    // A reader asks the browser whether signatures hold, and comes to the same.
    if (['json', 'pdf'].includes(kind) && body.length < 1_000_000) came.push(await call('read_with_browser', body));
    for (const one of came) if (one !== expect) wrong.push(`${name} (${comment}): ${one}, not ${expect}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(names.length >= 120, `${names.length} cases`);
  // The runner can tell: a good case that expects something else, and what is no case.
  const good = readCase('json-good-a-packet');
  assert.equal(await call('run_case', Buffer.from(good.file.toString().replace('expect: verified', 'expect: Changed'))), 'verified');
  assert.match(await call('run_case', Buffer.from('hello')), /^no case: /);
  t.diagnostic(`${names.length} cases`);
  await context.close();
});
