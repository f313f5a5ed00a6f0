// Backup files in a real browser: what was in a vault is in a vault on a fresh profile, again and again (SECURITY R18), and
// files that cannot be taken change nothing. The screens' own test is backup.test.mjs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { made, worker } from './asking.mjs';
import { people } from './expected.mjs';
import { stand } from './lib.mjs';
import { LONG, quantile, result, rounds } from './long.mjs';

const BEGIN_PASSPHRASE = 'another passphrase here';
/** How many drafts the large vault has, and how much text is in each. */
const MANY = 500;
const DRAFT_BYTES = 20 * 1024;

const served = stand();

/** A fresh profile and a keeper in it. */
async function profile() {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  return { context, page, keeper: await worker(page, 'Keeper') };
}

const begin = (code) => ({ Backup: { Begin: { code: code.join(' ').toLowerCase(), worker: 'Noor', passphrase: BEGIN_PASSPHRASE, organisation: '', device: 'Back office' } } });
const restore = (code) => ({ Backup: { Restore: { code: code.join('') } } });

async function backup(keeper, draft = null) {
  const { File: file, ...other } = await keeper.ask({ Backup: { Make: { draft } } });
  assert.match(file?.name ?? JSON.stringify(other), /^onward-backup-\d{4}-\d\d-\d\d\.age$/);
  return keeper.file();
}

/** Everything that a keeper shows of its vault. */
async function everything(keeper) {
  const { Drafts: listed } = await keeper.ask('ListDrafts');
  const drafts = [];
  for (const { id } of listed) {
    const { Draft: draft } = await keeper.ask({ OpenDraft: { id } });
    drafts.push({ id, saved_at: draft.saved_at, body: draft.body });
  }
  drafts.sort((one, other) => (one.id < other.id ? -1 : 1));
  const names = listed.map(({ id, name, made_at, saved_at }) => `${id} ${name} ${made_at} ${saved_at}`).sort();
  return { drafts, names, exports: (await keeper.ask('ListExports')).Exports };
}

/** A vault with the three people, one in Arabic and one in Tigrinya letters too, and a packet that was signed. */
async function filled() {
  const stood = await profile();
  const code = await made(stood.keeper);
  const put = async (answers, more = {}) => (await stood.keeper.ask({ NewDraft: { body: { answers, ...more } } })).Draft;
  const { mother } = people;
  const signed = await put(mother.answers);
  await put({ called: { text: 'سميرة عبد الله' }, name: { text: '\u202bسميرة\u202c' } }, { person_language: 'ar', at: 'about/name' });
  await put({ called: { text: 'ሳሚራ ኣብርሃም' }, own_reference: { text: '😀 𝄞 ́' } }, { person_language: 'ti' });
  const exported = await stood.keeper.ask({ Export: { draft: signed.id, revision: 1, stage: 'enquiry', area: mother.area, eligibility: [], sealing: 'passphrase' } });
  assert.ok(exported.Packet, JSON.stringify(exported));
  return { ...stood, code, fingerprint: exported.Packet.signer.fingerprint, signed };
}

test('a fresh profile begins from a file with everything that was in it', { timeout: 600_000 }, async () => {
  const { context, keeper, code, fingerprint, signed } = await filled();
  const file = await backup(keeper);
  const expected = await everything(keeper);
  assert.equal(expected.drafts.length, 3);
  assert.equal(expected.exports.length, 1);
  await context.close();

  const took = [];
  const count = rounds(10, 100);
  for (let round = 0; round < count; round += 1) {
    const fresh = await profile();
    const before = performance.now();
    const { Opened: opened, ...other } = await fresh.keeper.ask(begin(code), file);
    took.push(performance.now() - before);
    assert.ok(opened, JSON.stringify(other));
    assert.deepEqual([opened.identity.organisation, opened.identity.device, opened.identity.fingerprint], ['Safe House', 'Back office', fingerprint]);
    // A keeper that was not there when it was written, with the new passphrase.
    await fresh.keeper.end();
    await fresh.page.reload();
    const again = await worker(fresh.page, 'Keeper');
    assert.ok((await again.ask({ Unlock: { passphrase: BEGIN_PASSPHRASE } })).Opened);
    assert.deepEqual(await everything(again), expected, `round ${round}`);
    assert.equal((await again.ask({ OpenDraft: { id: signed.id } })).Draft.revision, 1);
    await fresh.context.close();
  }
  result('restore', { restored: took.length, of: count, begin_ms: { p50: Math.round(quantile(took, 0.5)), p95: Math.round(quantile(took, 0.95)) }, ...(await large()) });
});

test('what was changed on two devices is kept twice, once', async () => {
  const one = await filled();
  const { signed } = one;
  const other = await profile();
  assert.ok((await other.keeper.ask(begin(one.code), await backup(one.keeper))).Opened);
  const save = (keeper, base, called) => keeper.ask({ SaveDraft: { id: signed.id, base, body: { ...signed.body, answers: { ...signed.body.answers, called: { text: called } } } } });
  assert.ok((await other.keeper.ask({ OpenDraft: { id: signed.id } })).Draft);
  assert.ok((await save(other.keeper, 1, 'There')).Saved);
  const ahead = await backup(other.keeper);
  const come = async (file) => {
    const { Restored: { added, advanced, known, versions } } = await one.keeper.ask(restore(one.code), file);
    return { added, advanced, known, versions };
  };
  assert.deepEqual(await come(ahead), { added: 0, advanced: 1, known: 2, versions: 0 });
  assert.deepEqual(await come(ahead), { added: 0, advanced: 0, known: 3, versions: 0 });
  assert.deepEqual(await save(one.keeper, 1, 'Here'), { Failed: { Conflict: { stored: 2 } } });
  assert.ok((await one.keeper.ask({ OpenDraft: { id: signed.id } })).Draft);
  assert.equal((await save(one.keeper, 2, 'Here')).Saved.revision, 3);
  assert.ok((await save(other.keeper, 2, 'There again')).Saved);
  const apart = await backup(other.keeper, signed.id);
  assert.deepEqual(await come(apart), { added: 0, advanced: 0, known: 0, versions: 1 });
  assert.deepEqual(await come(apart), { added: 0, advanced: 0, known: 1, versions: 0 });
  const { Drafts: drafts } = await one.keeper.ask('ListDrafts');
  assert.deepEqual(drafts.filter((draft) => draft.version_of === signed.id).map((draft) => draft.name), ['There again']);
  assert.equal(drafts.find((draft) => draft.id === signed.id).name, 'Here');
  await one.context.close();
  await other.context.close();
});

test('a file that cannot be taken says why and changes nothing', async () => {
  const { context, keeper, code } = await filled();
  const file = await backup(keeper);
  const changed = Buffer.from(file);
  changed[Math.floor(file.length / 2)] ^= 1;
  const stranger = await profile();
  const otherCode = await made(stranger.keeper);
  const mistyped = [...code.slice(0, 6), code[6].slice(0, 3) + (code[6][3] === 'A' ? 'B' : 'A')];
  const cases = [
    ['nothing', Buffer.alloc(0), code, 'BackupNotOurs'],
    ['a picture', readFileSync(new URL('../../docs/home.png', import.meta.url)), code, 'BackupNotOurs'],
    ['cut short', file.subarray(0, file.length - 1), code, 'BackupDamaged'],
    ['one byte', changed, code, 'BackupDamaged'],
    ['another code', file, otherCode, 'WrongCode'],
    ['a mistyped code', file, mistyped, 'MistypedCode'],
    ['100 MB', 100_000_000, code, 'BackupTooBig'],
  ];
  const fresh = await profile();
  const before = await everything(keeper);
  for (const [name, file, code, failure] of cases) {
    assert.deepEqual(await keeper.ask(restore(code), file), { Failed: failure }, name);
    assert.deepEqual(await fresh.keeper.ask(begin(code), file), { Failed: failure }, name);
    assert.deepEqual(await fresh.keeper.ask('Look'), { Vault: { exists: false } }, name);
  }
  assert.deepEqual(await everything(keeper), before);
  for (const one of [context, stranger.context, fresh.context]) await one.close();
});

test('text waits sealed over a lock, and is taken in once', async () => {
  const { context, page, keeper, signed } = await filled();
  const body = { ...signed.body, answers: { ...signed.body.answers, called: { text: 'ሳሚራ' } } };
  assert.ok((await keeper.ask({ Backup: { SealUnsaved: { id: signed.id, base: 1, body } } })).File);
  const sealed = await keeper.file();
  assert.equal(sealed.includes('ሳሚራ'), false);
  await keeper.end();
  await page.reload();
  const later = await worker(page, 'Keeper');
  assert.deepEqual(await later.ask({ Backup: 'TakeUnsaved' }, sealed), { Failed: 'Locked' });
  assert.ok((await later.ask({ Unlock: { passphrase: 'correct horse battery staple' } })).Opened);
  for (let time = 0; time < 2; time += 1) {
    const { Taken: { draft: taken, version } } = await later.ask({ Backup: 'TakeUnsaved' }, sealed);
    assert.equal(version, false);
    assert.deepEqual([taken.id, taken.revision, taken.body.answers.called.text], [signed.id, 2, 'ሳሚራ']);
  }
  await context.close();
});

test('erasing ends the vault, also while it is locked', async () => {
  const { context, page, keeper } = await filled();
  await keeper.end();
  await page.reload();
  const later = await worker(page, 'Keeper');
  assert.equal(await later.ask({ Keeping: 'Erase' }), 'Done');
  // Before anything is asked: looking makes an empty database again.
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name === 'onward')), []);
  assert.deepEqual(await later.ask('Look'), { Vault: { exists: false } });
  await made(later);
  assert.deepEqual((await later.ask('ListDrafts')).Drafts, []);
  await context.close();
});

/** A vault of many drafts: how large its file is, and how long making and restoring it take. Only in the long form. */
async function large() {
  if (!LONG) return {};
  const { context, keeper } = await profile();
  const code = await made(keeper);
  const text = 'ሳሚራ and سميرة, and so on. ';
  const body = { answers: { own_reference: { text: text.repeat(Math.floor(DRAFT_BYTES / Buffer.byteLength(text))) } } };
  for (let index = 0; index < MANY; index += 1) assert.ok((await keeper.ask({ NewDraft: { body } })).Draft);
  const timed = async (action) => {
    const before = performance.now();
    const value = await action();
    return [Math.round(performance.now() - before), value];
  };
  const [make_ms] = await timed(() => keeper.ask({ Backup: { Make: { draft: null } } }));
  const file = await keeper.file();
  const fresh = await profile();
  const [begin_many_ms, begun] = await timed(() => fresh.keeper.ask(begin(code), file));
  assert.ok(begun.Opened);
  assert.equal((await fresh.keeper.ask('ListDrafts')).Drafts.length, MANY);
  const [again_ms, again] = await timed(() => fresh.keeper.ask(restore(code), file));
  assert.equal(again.Restored.known, MANY);
  await context.close();
  await fresh.context.close();
  return { drafts: MANY, file_bytes: file.length, make_ms, begin_many_ms, again_ms };
}
