// A failing store is never silent (SECURITY R17): each kind of failure at each moment. The text stays on the screen, a
// warning comes within 2 s, an encrypted copy is offered while something typed is not saved, "Saved" is not said before it
// is true, and what can pass is over by itself when the fault is.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginFrom, toDrafts } from './door.mjs';
import { words } from './expected.mjs';
import { faulty, fromAnotherWindow, keepersOf } from './injecting.mjs';
import { axe, go, picture, stand } from './lib.mjs';
import { LONG, result } from './long.mjs';
import { Worker } from './worker.mjs';

const PASSPHRASE = 'seven otters and a lamp';
const WARNED_WITHIN_MS = 2000;
const FIELD = '#called';

/**
 * What each kind touches (opening the database, reading, writing), and how it ends: `by itself` when the fault is over,
 * `passphrase` if the vault shuts, `never` where what was stored is gone or taken over.
 */
const KINDS = {
  quota: { touches: ['write'], says: 'failure-store-full' },
  abort: { touches: ['write'], says: 'failure-store-refused' },
  commit: { touches: ['write'], says: 'failure-store-refused' },
  'disk-error': { touches: ['write'], says: 'failure-store-refused' },
  'data-error': { touches: ['write'], says: 'failure-store-unfit' },
  'hanging-write': { touches: ['write'], says: 'save-slow' },
  closed: { touches: ['open', 'read', 'write'], says: 'failure-store-refused' },
  blocked: { touches: ['open', 'read', 'write'], says: 'save-slow' },
  'hanging-open': { touches: ['open', 'read', 'write'], says: 'save-slow' },
  'private-mode': { touches: ['open', 'read', 'write'], says: 'failure-store-denied' },
  denied: { touches: ['open', 'read', 'write'], says: 'failure-store-denied' },
  unreadable: { touches: ['open', 'read', 'write'], says: 'failure-store-refused' },
  'store-missing': { touches: ['open', 'read', 'write'], says: 'failure-store-unfit' },
  'newer-app': { touches: ['open', 'read', 'write'], says: 'failure-newer-vault', ends: 'never' },
  deleted: { touches: ['open', 'read', 'write'], says: 'failure-no-vault', ends: 'never' },
  cleared: { touches: ['open', 'read', 'write'], says: 'failure-no-vault', ends: 'never' },
  'keeper-hangs': { touches: ['open', 'read', 'write'], says: 'save-slow' },
  'keeper-killed': { touches: ['open', 'read', 'write'], says: 'save-slow', ends: 'passphrase' },
};
/** What each moment does with the store. */
const MOMENTS = { opening: 'open', draft: 'read', typing: 'write', leaving: 'write', export: 'write' };

const served = stand();
const say = words('en');
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const named = (page, key) => page.getByRole('button', { name: say(key), exact: true });

/** In the page: when something was said, from the moment that `since` is set. */
function witness(saved) {
  const seen = { since: null, warned: null, words: '', saved: [] };
  globalThis.seen = seen;
  const look = () => {
    if (seen.since === null) return;
    const now = performance.now();
    const warnings = [...document.querySelectorAll('.saving__warning, .store-slow, main [role=alert]')].map((one) => one.innerText.trim());
    const words = warnings.filter(Boolean).join('\n');
    if (words && seen.warned === null) seen.warned = now - seen.since;
    if (words) seen.words = words;
    if (document.querySelector('.saving__line')?.textContent.replace(/[\u2066-\u2069]/g, '').startsWith(saved)) seen.saved.push(now - seen.since);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  globalThis.startSeeing = () => {
    Object.assign(seen, { since: performance.now(), warned: null, words: '', saved: [] });
    // A fault that the database tells of is warned of before anybody types.
    if (document.querySelector('.saving__warning')?.innerText.trim()) look();
  };
}

/** A fresh profile with a vault and one referral that can be exported. */
async function begun() {
  const { context, page, record } = await served.open();
  await context.addInitScript(witness, say('save-saved', { time: '' }));
  const fault = await faulty(context, page);
  const worker = new Worker({ page, address: served.address });
  await go(page, served.address, '/drafts/');
  await worker.makeVault({ organisation: 'Harbour House', device: 'Desk 2', passphrase: PASSPHRASE });
  await worker.startReferral();
  return { context, page, record, worker, fault };
}

/** Switches a fault on; gives what switches it off. */
async function strike({ context, page, fault }, kind) {
  switch (kind) {
    case 'blocked':
      return fromAnotherWindow(page, served.address, 'holds');
    case 'newer-app':
      return fromAnotherWindow(page, served.address, 'upgrades');
    case 'deleted':
      return fromAnotherWindow(page, served.address, 'deletes');
    case 'cleared': {
      const line = await context.newCDPSession(page);
      await line.send('Storage.clearDataForOrigin', { origin: served.address, storageTypes: 'indexeddb' });
      return () => {};
    }
    case 'keeper-hangs':
      // Not waited for: it answers only once it is over.
      for (const keeper of keepersOf(page)) keeper.evaluate(() => { for (const end = Date.now() + 4500; Date.now() < end; ); }).catch(() => {});
      return () => sleep(4500);
    case 'keeper-killed':
      await fault.everywhere(() => close());
      return () => {};
    default:
      await fault.on(kind);
      return () => fault.off();
  }
}

/** To the list, locked, unlocked, or to the referral's field or its export, with everything saved. */
const ARRIVE = {
  opening: async ({ page, worker }) => {
    await page.reload();
    await page.waitForSelector('#passphrase');
    await page.fill('#passphrase', worker.passphrase);
  },
  draft: async ({ page, worker }) => {
    await page.reload();
    await worker.unlock();
    // The draft that was left is open again already: another one has to be read.
    await named(page, 'drafts-duplicate').first().click();
    await page.locator('.drafts__card').nth(1).waitFor();
  },
  typing: async ({ worker }) => worker.reach('person', FIELD),
  leaving: async ({ worker }) => worker.reach('person', FIELD),
  export: async ({ page, worker }) => {
    await worker.task('export');
    await worker.press('#stage-enquiry');
    await named(page, 'export-sign').waitFor();
  },
};

/** What the worker does at that moment. */
const ACT = {
  opening: ({ page }) => page.keyboard.press('Enter'),
  draft: ({ page }) => named(page, 'drafts-resume').first().click(),
  typing: ({ page }, text) => page.fill(FIELD, text),
  leaving: async ({ page, worker }, text) => {
    await page.fill(FIELD, text);
    await worker.leave(() => page.locator('form.form button[type=submit]').click());
  },
  export: ({ page }) => named(page, 'export-sign').click(),
};

/** The vault is open: at the list, or where the worker was. */
const OPEN = '.drafts__card, .saving';

/** Waits until the deed is done, doing it again where a person would. */
const DONE = {
  opening: async ({ page, worker }) => {
    for (let tries = 0; tries < 20 && !(await page.locator(OPEN).count()); tries += 1) {
      if (await named(page, 'vault-start-again').count()) await named(page, 'vault-start-again').click();
      if (await page.locator('#passphrase').count()) {
        await page.fill('#passphrase', worker.passphrase);
        await page.keyboard.press('Enter');
      }
      await page.waitForSelector(OPEN, { timeout: 1500 }).catch(() => {});
    }
    await page.waitForSelector(OPEN, { timeout: 100 });
  },
  draft: async (one) => {
    const { page } = one;
    for (let tries = 0; tries < 20 && !(await page.locator('#task-consent').count()); tries += 1) {
      if (!(await page.locator('.drafts__card').count())) await DONE.opening(one);
      await named(page, 'drafts-resume').first().click({ timeout: 1000 }).catch(() => {});
      await page.waitForSelector('#task-consent', { timeout: 1500 }).catch(() => {});
    }
    await page.waitForSelector('#task-consent', { timeout: 100 });
  },
  typing: async ({ page, worker }) => {
    await page.waitForFunction((saved) => document.querySelector('#save-passphrase') || document.querySelector('.saving__line')?.textContent.replace(/[\u2066-\u2069]/g, '').startsWith(saved), say('save-saved', { time: '' }), { timeout: 45_000 });
    if (await page.locator('#save-passphrase').count()) {
      await page.fill('#save-passphrase', worker.passphrase);
      await page.keyboard.press('Enter');
    }
    await worker.saved();
  },
  leaving: (one) => DONE.typing(one),
  export: async ({ page, worker }) => {
    const heading = page.getByRole('heading', { name: say('export-done') });
    for (let tries = 0; tries < 20 && !(await heading.count()); tries += 1) {
      if (await page.locator('#save-passphrase').count()) {
        await page.fill('#save-passphrase', worker.passphrase);
        await page.keyboard.press('Enter');
      }
      await named(page, 'export-sign').click({ timeout: 1000 }).catch(() => {});
      await heading.waitFor({ timeout: 1500 }).catch(() => {});
    }
    await heading.waitFor({ timeout: 100 });
  },
};

/** One cell: gives milliseconds to the warning, and how it ended. */
async function cell(kind, moment) {
  const { touches, says, ends = 'by itself' } = KINDS[kind];
  const one = await begun();
  const { context, page, worker } = one;
  const isTyped = moment === 'typing' || moment === 'leaving';
  const text = `Typed while ${kind}`;
  const does = MOMENTS[moment];
  const isTouched = touches.includes(does);
  await ARRIVE[moment](one);
  const end = await strike(one, kind);
  await page.evaluate(() => globalThis.startSeeing());
  await ACT[moment](one, text);
  if (!isTouched) {
    await DONE[moment](one);
    await end();
    await context.close();
    return { warned_ms: null, ended: 'not touched' };
  }
  await page.waitForFunction(() => globalThis.seen.warned !== null, null, { timeout: 15_000 }).catch(() => assert.fail(`${kind} at ${moment}: no warning`));
  // What is said first may be that the answer is late; the cause follows.
  await sleep(300);
  const { warned, words: said } = await page.evaluate(() => globalThis.seen);
  assert.ok(warned <= WARNED_WITHIN_MS, `${kind} at ${moment}: warned after ${warned} ms`);
  if (isTyped && says !== 'save-slow') assert.ok(said.includes(say(says)), `${kind} at ${moment} says: ${said}`);
  if (moment === 'typing') assert.equal(await page.inputValue(FIELD), text, 'the text stays');
  if (isTyped) {
    await named(page, 'save-copy').waitFor({ timeout: 2000 });
    const focus = await page.evaluate(() => document.activeElement?.closest('.saving') !== null);
    assert.ok(!focus, 'the warning does not take the focus');
  }
  const early = isTyped ? await page.evaluate(() => globalThis.seen.saved) : [];
  assert.deepEqual(early, [], `${kind} at ${moment}: "Saved" is said while it is not`);
  if (isTyped && kind === 'quota') {
    await axe(page);
    await picture(page, `fault-${kind}`);
  }
  if (ends === 'never') {
    await end();
    if (isTyped) {
      await sleep(1500);
      assert.deepEqual((await page.evaluate(() => globalThis.seen.saved)), [], `${kind} at ${moment}: "Saved" is said though it is gone`);
    }
    await context.close();
    return { warned_ms: Math.round(warned), ended: 'stays, and is said' };
  }
  const [over] = await Promise.all([page.evaluate(() => performance.now() - globalThis.seen.since), end()]);
  await DONE[moment](one);
  const healed = (await page.evaluate(() => performance.now() - globalThis.seen.since)) - over;
  if (isTyped) {
    const saved = (await page.evaluate(() => globalThis.seen.saved[0])) ?? Infinity;
    assert.ok(saved >= over, `${kind} at ${moment}: "Saved" after ${saved} ms, and the fault was over after ${over} ms`);
    // It is in the vault, and not only said to be.
    await page.reload();
    await worker.unlock();
    await worker.resume();
    // Where the worker was is not tried again when it could not be stored: it may be the page before.
    await page.locator('form.form').waitFor();
    if (moment === 'leaving' && !(await page.locator(FIELD).count())) await worker.back();
    assert.equal(await page.inputValue(FIELD), text, `${kind} at ${moment}: what was said to be saved is there`);
  }
  await context.close();
  return { warned_ms: Math.round(warned), ended: ends, healed_ms: Math.round(healed) };
}

// The short form: each kind once, and each moment with kinds of its own.
const SHORT = [
  ...Object.keys(KINDS).map((kind) => [kind, 'typing']),
  ['denied', 'opening'],
  ['hanging-open', 'opening'],
  ['deleted', 'opening'],
  ['unreadable', 'draft'],
  ['blocked', 'draft'],
  ['abort', 'leaving'],
  ['hanging-write', 'leaving'],
  ['quota', 'export'],
  ['store-missing', 'export'],
];
const all = Object.keys(KINDS).flatMap((kind) => Object.keys(MOMENTS).map((moment) => [kind, moment]));
const only = process.env.ONWARD_FAULTS?.split(',');
const cells = (LONG ? all : SHORT).filter(([kind, moment]) => !only || only.includes(kind) || only.includes(moment) || only.includes(`${kind}@${moment}`));
const table = {};
let slowest = 0;

for (const [kind, moment] of cells) {
  test(`${kind} at ${moment}`, async () => {
    const came = await cell(kind, moment);
    (table[kind] ??= {})[moment] = came;
    slowest = Math.max(slowest, came.warned_ms ?? 0);
  });
}

test('an encrypted copy that is made while nothing can be saved opens with the recovery code on another device', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-copy-'));
  const one = await begun();
  const { context, page, worker } = one;
  const text = 'Quillon typed while the disk was full';
  await ARRIVE.typing(one);
  await strike(one, 'quota');
  await page.fill(FIELD, text);
  await page.getByText(say('failure-store-full')).first().waitFor();
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), named(page, 'save-copy').click()]);
  assert.match(file.suggestedFilename(), /^onward-backup-[\d-]+\.age$/);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await page.getByText(say('save-copy-made')).waitFor();
  const bytes = readFileSync(path);
  for (const encoding of ['utf8', 'utf16le']) assert.ok(!bytes.includes(Buffer.from('Quillon', encoding)), 'nothing readable in it');

  // Another screen would not have what is typed: whoever asks for one is led back to it.
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForFunction(() => location.pathname === '/settings/');
  await page.waitForFunction(() => location.pathname === '/refer/');
  await page.waitForSelector(FIELD);
  assert.equal(await page.inputValue(FIELD), text);

  // Locking asks, on other pages too, and says there what became of a copy.
  await page.locator('footer a[href="/"]').click();
  await page.waitForSelector('main a[href="/eligibility/"]');
  await page.getByRole('banner').getByRole('button', { name: say('shell-lock'), exact: true }).click();
  await page.getByText(say('lock-unsaved')).waitFor();
  const [again] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), named(page, 'save-copy').click()]);
  assert.match(again.suggestedFilename(), /^onward-backup-[\d-]+\.age$/);
  await page.getByText(say('save-copy-made')).waitFor();
  await axe(page);
  await picture(page, 'lock-asks-copied');
  await context.close();

  // The text was never saved: it is in the file alone.
  const other = await served.open();
  const there = new Worker({ page: other.page, address: served.address });
  await go(other.page, served.address, '/drafts/');
  await beginFrom(other.page, path, worker.code, { organisation: 'Harbour House', device: 'Desk 3', passphrase: 'other harbour lantern 31' });
  await other.page.getByRole('heading', { name: say('vault-came-in'), exact: true }).waitFor();
  await toDrafts(other.page);
  await other.page.locator('.drafts__card', { hasText: text }).waitFor();
  await there.resume();
  await other.page.waitForSelector(`${FIELD}, #section-person`);
  if (!(await other.page.locator(FIELD).count())) await there.reach('person', FIELD);
  assert.equal(await other.page.inputValue(FIELD), text);
  other.record.check();
  await other.context.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the table of all cells', { skip: !LONG }, () => {
  result('faults', { kinds: Object.keys(KINDS).length, moments: Object.keys(MOMENTS).length, cells: all.length, passed: Object.values(table).reduce((sum, row) => sum + Object.keys(row).length, 0), slowest_warning_ms: slowest, table });
});
