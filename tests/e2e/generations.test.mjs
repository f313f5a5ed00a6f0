// A damaged newest revision (SECURITY R1): one byte of it is changed in the browser's database, and the one before it is
// opened, which says so; a damaged summary hides no draft.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PASSPHRASE, made, worker } from './asking.mjs';
import { words } from './expected.mjs';
import { go, stand } from './lib.mjs';
import { result, rounds } from './long.mjs';
import { Worker } from './worker.mjs';

const ROUNDS = rounds(10, 100);
const served = stand();
const say = words('en');

/** Changes one byte, any, of the newest record of a kind; gives its key and the place. */
function damage(page, prefix) {
  return page.evaluate(
    (prefix) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('onward');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite');
          const records = transaction.objectStore('records');
          let told;
          records.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)).onsuccess = ({ target }) => {
            const key = target.result.at(-1);
            records.get(key).onsuccess = ({ target }) => {
              const bytes = target.result;
              const at = Math.floor(Math.random() * bytes.length);
              bytes[at] ^= 1 + Math.floor(Math.random() * 255);
              records.put(bytes, key);
              told = { key, at, length: bytes.length };
            };
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve(told);
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    prefix,
  );
}

test(`a damaged newest revision: the one before is opened, ${ROUNDS} of ${ROUNDS}`, async () => {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/settings/`);
  const keeper = await worker(page, 'Keeper');
  await made(keeper);
  const body = (text) => ({ answers: { called: { text }, circumstances: { text: text.repeat(200) } } });
  let { Draft: draft } = await keeper.ask({ NewDraft: { body: body('as of 1') } });
  const { id } = draft;
  const open = async () => (await keeper.ask({ OpenDraft: { id } })).Draft;

  const figures = { rounds: ROUNDS, bodies: 0, summaries: 0, lost: 0 };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const texts = [`round ${round}, first`, `round ${round}, second`];
    for (const text of texts) {
      const { Saved: saved } = await keeper.ask({ SaveDraft: { id, base: draft.revision, body: body(text) } });
      assert.ok(saved, 'saved over a damaged revision too');
      draft.revision = saved.revision;
    }
    const part = Math.random() < 0.7 ? 'body' : 'summary';
    const where = await damage(page, `draft/${part}/${id}/`);
    draft = await open();
    const expected = part === 'body' ? texts[0] : texts[1];
    if (draft.body.answers.called.text !== expected) figures.lost += 1;
    assert.equal(draft.body.answers.called.text, expected, JSON.stringify(where));
    assert.equal(draft.recovered ?? false, part === 'body', JSON.stringify(where));
    const { Drafts: listed } = await keeper.ask('ListDrafts');
    assert.deepEqual(listed.map((one) => one.id), [id], 'still in the list');
    figures[part === 'body' ? 'bodies' : 'summaries'] += 1;
  }
  await context.close();
  result('generations', figures);
});

test('the screen says that the newest version could not be read, and shows the one before', async () => {
  const { context, page, record } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await worker(page, 'Keeper');
  await made(keeper);
  const { Draft: draft } = await keeper.ask({ NewDraft: { body: { answers: { called: { text: 'Sara' } }, at: 'tasks' } } });
  await keeper.ask({ SaveDraft: { id: draft.id, base: 1, body: { answers: { called: { text: 'Samira' } } } } });
  await damage(page, `draft/body/${draft.id}/`);
  await keeper.end();

  const someone = new Worker({ page, address: served.address });
  someone.passphrase = PASSPHRASE;
  await go(page, served.address, '/drafts/');
  await someone.unlock();
  await someone.resume();
  await page.getByText(say('draft-recovered'), { exact: true }).waitFor();
  await page.getByText(say('draft-recovered.do'), { exact: true }).waitFor();
  await someone.reach('person', '#called');
  assert.equal(await page.inputValue('#called'), 'Sara');
  await page.fill('#called', 'Samira');
  await someone.saved();
  record.check();
  await context.close();
});
