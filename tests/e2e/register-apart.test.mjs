// The register in more than one place: two that went on apart become one by a backup, another window writes first, what was told is
// corrected, and putting many packets in is stopped half way. Nothing that was typed or written down is lost.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { named, open, to, vault as vaultIn } from './corresponding.mjs';
import { button, downloaded, folder, restore, says, toSettings } from './drafting.mjs';
import { plain, words } from './expected.mjs';
import { go, speak, stand } from './lib.mjs';
import { another } from './many.mjs';
import { AREA, act, added, choose, day, look as lookAt, openEntry, press, toList, toRegister, write, written } from './register.mjs';
import { Worker } from './worker.mjs';

const NAME = 'Ama Owusu';
const served = stand();
const say = words('en');
const look = (page, name) => lookAt(page, `register-${name}`);

/** A vault with one referral in its register, which came by telephone; ends at its entry. */
async function withOne() {
  const made = await vaultIn(served, AREA);
  await toRegister(made.page);
  await added(made.page, { name: NAME, how: 'phone', on: (id) => day(made.page, id, 40) });
  return made;
}

/** Puts a backup of one vault into another one, and says how many entries of the register it brought. */
async function carry(from, into, path, count) {
  await toSettings(from.worker);
  const file = await downloaded(from.page, () => button(from.page, say('backup-make')).click(), path);
  await toSettings(into.worker);
  await restore(into.worker, file, from.worker.code);
  await says(into.page, say('restored-entries', { count }));
}

async function decide(page, decision, ago) {
  const form = await act(page, 'decide');
  await press(page, `decide-what-${decision}`);
  await day(page, 'decide-on', ago);
  await written(page, form);
}

test('two registers that went on apart become one by a backup: both say what they say, until one is settled', { timeout: 180_000 }, async () => {
  const { path, drop } = folder();
  const [one, two] = [await withOne(), await vaultIn(served, { ...AREA, device: 'Second laptop' })];
  await carry(one, two, path, 1);

  // Each goes on: they decide differently, and one of them hears from the person.
  await toRegister(one.page);
  await openEntry(one.page, NAME);
  await decide(one.page, 'decision-accepted', 20);
  await toRegister(two.page);
  await openEntry(two.page, NAME);
  await decide(two.page, 'decision-more-information', 18);
  const contact = await act(two.page, 'contact');
  await choose(two.page, 'contact-kind', 'phone');
  await press(two.page, 'contact-reached-yes');
  await two.page.fill('#contact-words', 'Asks when she can see the flat.');
  await day(two.page, 'contact-on', 10);
  await written(two.page, contact);

  await carry(two, one, path, 1);
  const { page } = one;
  await toRegister(page);
  await page.locator('.register__line', { hasText: NAME }).locator('.tag--problem', { hasText: say('register-conflict') }).waitFor();
  await look(page, 'apart-list');
  await openEntry(page, NAME);
  const conflict = page.locator('.note--problem');
  await conflict.waitFor();
  assert.equal(plain(await conflict.locator('h2').innerText()), say('register-conflict-what', { what: say('register-decide') }));
  const said = await conflict.locator('.history__item').allInnerTexts();
  assert.equal(said.length, 2);
  for (const decision of ['decision-accepted', 'decision-more-information']) assert.equal(said.filter((one) => one.includes(say(decision))).length, 1, decision);
  await page.locator('.history__words', { hasText: 'Asks when she can see the flat.' }).waitFor();
  await look(page, 'apart');
  await speak(page, 'ar');
  await look(page, 'apart-ar');
  await speak(page, 'en');

  // Written down anew, it takes the place of both, which stay to be read.
  await decide(page, 'decision-accepted', 5);
  await conflict.waitFor({ state: 'detached' });
  await page.locator('summary', { hasText: say('register-replaced') }).click();
  const replaced = await page.locator('details', { hasText: say('register-replaced') }).locator('.history__item').allInnerTexts();
  assert.equal(replaced.length, 2);
  await toList(page);
  assert.equal(await page.locator('.tag--problem').count(), 0);

  // The other one is told so by a backup, and has nothing left to settle.
  await carry(one, two, path, 1);
  await toRegister(two.page);
  await two.page.locator('.register__line', { hasText: say('register-state-supported') }).waitFor();
  assert.equal(await two.page.locator('.tag--problem').count(), 0);
  // The same file once more brings nothing.
  await toSettings(one.worker);
  const file = await downloaded(one.page, () => button(one.page, say('backup-make')).click(), path);
  await toSettings(two.worker);
  await restore(two.worker, file, one.worker.code);
  await says(two.page, say('restored', { when: '' }).split('  ').at(-1));
  assert.equal(await two.page.getByText(say('restored-entries', { count: 1 }), { exact: true }).count(), 0);
  for (const { record, context } of [one, two]) {
    record.check();
    await context.close();
  }
  drop();
});

/** Another window of the same profile, with the vault open, at the register. */
async function secondWindow(context, { passphrase }) {
  const page = await context.newPage();
  const worker = new Worker({ page, address: served.address });
  worker.passphrase = passphrase;
  await go(page, served.address, '/drafts/');
  await worker.unlockHere();
  await toRegister(page);
  return page;
}

async function takeOver(page) {
  await page.locator('#reads-only button').click();
  await page.waitForSelector('#reads-only', { state: 'detached', timeout: 10_000 });
}

test('another window wrote first: what was typed stays, what is new is shown, and pressing again writes it down', { timeout: 120_000 }, async () => {
  const { page, context, record, worker } = await withOne();
  const form = await act(page, 'note');
  await page.fill('#note-words', 'Speaks with her sister on Sundays.');
  await day(page, 'note-on', 6);
  const second = await secondWindow(context, worker);
  await takeOver(second);
  await openEntry(second, NAME);
  await decide(second, 'decision-accepted', 3);

  // This window may only read now, says so where it is pressed, and keeps what was typed.
  await page.waitForSelector('#reads-only');
  const typed = async () => [await page.inputValue('#note-words'), await page.inputValue('#note-on-day')];
  const before = await typed();
  assert.equal(before[0], 'Speaks with her sister on Sundays.');
  await write(form);
  await form.getByText(say('failure-read-only'), { exact: true }).waitFor();
  assert.deepEqual(await typed(), before);

  await takeOver(page);
  assert.deepEqual(await typed(), before);
  await write(form);
  await form.getByText(say('register-changed'), { exact: true }).waitFor();
  await page.locator('main .tag', { hasText: say('register-state-supported') }).first().waitFor();
  assert.deepEqual(await typed(), before);
  await look(page, 'changed');
  await written(page, form);
  await page.locator('.history__words', { hasText: 'Speaks with her sister on Sundays.' }).waitFor();
  assert.equal(await page.locator('#register-deeds ~ ol .history__item').count(), 3, 'what was told, the decision, the note');
  record.check();
  await context.close();
});

test('what was told is corrected: it is all there to begin with, and what it was stays to be read', async () => {
  const { page, context, record } = await vaultIn(served, AREA);
  await toRegister(page);
  const more = async () => {
    await page.fill('#add-referrer', 'Jo, Harbour House');
    await page.fill('#add-age', '13');
    await choose(page, 'add-housing_now', 'private_rented');
    await press(page, 'add-figures-yes');
  };
  await added(page, { name: 'Ama Owuso', how: 'phone', on: (id) => day(page, id, 40), more });
  const form = await act(page, 'add');
  assert.deepEqual(
    await Promise.all(['name', 'referrer', 'age', 'how', 'area', 'housing_now'].map((field) => page.inputValue(`#add-${field}`))),
    ['Ama Owuso', 'Jo, Harbour House', '13', 'phone', 'leeds', 'private_rented'],
  );
  assert.ok(await page.locator('#add-figures-yes').isChecked());
  await page.fill('#add-name', NAME);
  await page.fill('#add-age', '31');
  await day(page, 'add-on', -1);
  await write(form);
  await form.locator('.field--wrong .field__problem', { hasText: say('failure-register-in-future') }).waitFor();
  assert.equal(await page.inputValue('#add-age'), '31', 'nothing is lost');
  await look(page, 'correct');
  await day(page, 'add-on', 41);
  await written(page, form);
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await page.locator('summary', { hasText: say('register-facts') }).click();
  await page.locator('.facts div', { hasText: say('register-age') }).getByText('31').waitFor();
  await page.locator('summary', { hasText: say('register-replaced') }).click();
  assert.equal(await page.locator('details', { hasText: say('register-replaced') }).locator('.history__item').count(), 1);
  await toList(page);
  assert.deepEqual(await page.locator('.register__open').allInnerTexts(), [NAME]);
  record.check();
  await context.close();
});

test('stopped half way, what is in the register stays in, and the rest is offered again', { timeout: 120_000 }, async () => {
  const COUNT = 40;
  const { path, drop } = folder();
  const { page, context, record } = await vaultIn(served, AREA);
  const paths = Array.from({ length: COUNT }, (_, number) => {
    const file = join(path, `packet-${number}.json`);
    writeFileSync(file, another().jws);
    return file;
  });
  const form = page.locator('form', { has: page.locator('#put-in-all-on') });
  const putAllIn = async () => {
    await open(page, paths);
    await says(page, say('receive-checked', { count: COUNT }));
    await page.locator('#put-in-all').click();
    await day(page, 'put-in-all-on', 5);
    await form.getByRole('button', { name: say('put-in-all'), exact: true }).click();
  };
  await putAllIn();
  await page.waitForFunction(() => document.querySelector('.working progress')?.value >= 3);
  await named(page, 'put-in-stop').click();
  await page.locator('.working').waitFor({ state: 'detached' });
  const told = (await page.getByRole('status').allInnerTexts()).map(plain);
  const counts = Array.from({ length: COUNT + 1 }, (_, count) => say('put-in-taken', { count }));
  const taken = counts.findIndex((words) => told.includes(words));
  assert.ok(taken >= 3 && taken < COUNT, `${taken} of ${COUNT}`);
  assert.ok(await form.isVisible(), 'the rest is offered');
  await look(page, 'put-in-stopped');
  await toRegister(page);
  await says(page, say('register-found', { count: taken }));

  // Opened once more, they go in, and those that are in change nothing.
  await putAllIn();
  await says(page, say('put-in-taken', { count: COUNT }));
  await toRegister(page);
  await says(page, say('register-found', { count: COUNT }));
  record.check();
  await context.close();
  drop();
});
