// Backup files: made, put into a vault, asked for; through the screens, in a real browser.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { beginFrom, toDrafts as toList } from './door.mjs';
import { DAY, NAME, VAULT, ahead, button, card, downloaded, draft, folder, restore, resume, says, toDrafts, toName, toSettings, type, vaultIn } from './drafting.mjs';
import { axe, go, picture, stand } from './lib.mjs';

const served = stand();
const vault = (options) => vaultIn(served, options);

/** A recovery code without a mistake in it, of a vault that is none of these. */
const { code: OTHER_CODE } = JSON.parse(readFileSync(new URL('../testkit/vaults/v1.json', import.meta.url), 'utf8'));
/** A backup file of version 2, made for that code with the program `age`: `{"onward_backup":2,"whatever":[]}`. */
const NEWER_FILE =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBjd05tUU9JWlBPcDNXTU8vY2dTNyszaWZ6VXNtVlNxSVZkMWsySURsc0FjCjhIV3lZRnFtb2NLRm5UYjh4OEk4eGt2ZGhyZFZlTENHRUxyV0lJR2NvUWcK' +
  'LS0tIFVrZmt4cXZJTk9Yb09ZQi9qcUdCZW4rWUFoMWRzd1BOWjNJaEpSaWcvQjAKwjMpbqkCKuARgQbmrXEWgeCtQg7wSrSszslPRT5J5P3Bd58qMaS+UfFgXYwTl130Kbv7Sb/Cj65o7LFVl9kOw+g=';

/** A second device begins from the file, in which there are so many drafts, changes one, and makes a backup: its file and code. */
async function changedElsewhere({ code, say }, file, count, from, to, path) {
  const { context, page, worker } = await vault();
  await toSettings(worker);
  await restore(worker, file, code);
  await says(page, say('restored-added', { count }));
  await toDrafts(worker);
  await resume(worker, from);
  await type(worker, to);
  await toSettings(worker);
  const back = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  await context.close();
  return { file: back, code: worker.code };
}

test('a backup file is asked for, made, and brings everything back in a fresh profile', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  assert.equal(await page.getByText(say('backup-remind-never')).count(), 0, 'nothing to lose yet');
  await draft(worker, NAME);
  await page.getByText(say('backup-remind-never')).waitFor();
  await axe(page);
  await picture(page, 'drafts-reminder-en');

  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const bytes = readFileSync(file);
  assert.ok(bytes.subarray(0, 21).equals(Buffer.from('age-encryption.org/v1')), 'an age file');
  for (const encoding of ['utf8', 'utf16le']) assert.ok(!bytes.includes(Buffer.from(NAME, encoding)), 'nothing readable in it');
  assert.ok(!file.includes(NAME.split(' ')[0]));
  await page.getByText(say('backup-made.keep')).waitFor();
  await toSettings(worker);
  await says(page, say('backup-last', { when: '' }).trim());
  await toDrafts(worker);
  await page.waitForTimeout(500);
  assert.equal(await page.getByText(say('backup-remind-never')).count(), 0, 'made just now');

  // Locking with nothing new asks nothing; with something new it offers a file.
  await resume(worker, NAME);
  await toName(worker);
  await page.fill('#called', `${NAME} the second`);
  await worker.saved();
  await button(page, say('shell-lock')).click();
  await page.waitForSelector('#backup-lock');
  // It takes the focus with its next frame.
  await page.waitForFunction(() => document.activeElement.id === 'backup-lock', null, { timeout: 5_000 });
  await axe(page);
  await picture(page, 'lock-offer-en');
  const newer = await downloaded(page, () => button(page, say('backup-lock.make')).click(), path);
  await page.waitForSelector('#passphrase');
  await worker.unlock();
  await page.waitForSelector('h1');
  record.check();
  await context.close();

  // Another device: nothing but the file and the code.
  const other = await served.open();
  await go(other.page, served.address, '/drafts/');
  await beginFrom(other.page, newer, worker.code, { ...VAULT, device: 'Second laptop', passphrase: 'other harbour lantern 31' });
  // What came in is said: one referral.
  await other.page.getByRole('heading', { name: say('vault-came-in'), exact: true }).waitFor({ timeout: 60_000 });
  await says(other.page, say('drafts-count', { count: 1 }));
  await axe(other.page);
  await picture(other.page, 'first-use-from-backup-en');
  await toList(other.page);
  await card(other.page, `${NAME} the second`).waitFor();
  other.record.check();
  await other.context.close();
  drop();
});

test('a backup put into a vault with other drafts overwrites nothing: two versions are shown', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'Changed in both');
  await draft(worker, 'Deleted here');
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);

  // Here: one goes on, one is deleted. In the file: both as they were. To change it there too, another window is not needed:
  // the draft is put back as it was, changed, and put into a backup again.
  await toDrafts(worker);
  await card(page, 'Deleted here').getByRole('button', { name: say('drafts-delete'), exact: true }).click();
  await button(page, say('drafts-delete-sure.yes')).click();
  await page.getByText(say('drafts-deleted')).waitFor();
  await toSettings(worker);
  await restore(worker, file, worker.code.toLowerCase());
  await says(page, say('restored-added', { count: 1 }));
  await says(page, say('restored-known', { count: 1 }));
  await page.getByText(say('restored-identity-same')).waitFor();
  await picture(page, 'settings-restored-en');
  await toDrafts(worker);
  await card(page, 'Deleted here').waitFor();

  // A second device begins from the file and changes the draft; so does this one.
  await resume(worker, 'Changed in both');
  await type(worker, 'Changed in both, here');
  const there = await changedElsewhere(worker, file, 2, 'Changed in both', 'Changed in both, there', path);

  await toSettings(worker);
  await restore(worker, there.file, there.code);
  await says(page, say('restored-versions', { count: 1 }));
  await toDrafts(worker);
  for (const name of ['Changed in both, here', 'Changed in both, there']) {
    await card(page, name).getByText(say('version-other'), { exact: true }).waitFor();
  }
  assert.equal(await page.locator('.drafts__card').count(), 3);
  await axe(page);
  await picture(page, 'drafts-versions-en');

  // Deleting one of them ends the notice.
  await card(page, 'Changed in both, there').getByRole('button', { name: say('drafts-delete'), exact: true }).click();
  await button(page, say('drafts-delete-sure.yes')).click();
  await page.getByText(say('drafts-deleted')).waitFor();
  await page.waitForFunction(() => document.querySelectorAll('.drafts__card').length === 2);
  assert.equal(await page.getByText(say('version-other'), { exact: true }).count(), 0);
  record.check();
  await context.close();
  drop();
});

test('a backup that takes the open draft further shows it, and saving goes on from there', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'As it was');
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const there = await changedElsewhere(worker, file, 1, 'As it was', 'Gone on there', path);

  await toDrafts(worker);
  await resume(worker, 'As it was');
  await toName(worker);
  assert.equal(await page.inputValue('#called'), 'As it was');
  await toSettings(worker);
  await restore(worker, there.file, there.code);
  await says(page, say('restored-advanced', { count: 1 }));
  // The list goes back to the draft that is open, and does not fetch it again.
  await toDrafts(worker);
  await resume(worker, 'Gone on there');
  await toName(worker);
  assert.equal(await page.inputValue('#called'), 'Gone on there');
  await page.fill('#called', 'Gone on here');
  await worker.saved();
  await toDrafts(worker);
  await card(page, 'Gone on here').waitFor();
  assert.equal(await page.locator('.drafts__card').count(), 1);
  record.check();
  await context.close();
  drop();
});

test('a file that is no good is refused in words, and nothing is lost', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  const good = readFileSync(file);
  const bad = (name, bytes) => {
    const at = join(path, name);
    writeFileSync(at, bytes);
    return at;
  };
  const changed = Buffer.from(good);
  changed[changed.length - 20] ^= 1;
  const wrong = worker.code.replace(/^(.)/, (first) => (first === 'A' ? 'B' : 'A'));
  const cases = [
    [bad('a.age', 'not a backup'), worker.code, 'failure-backup-not-ours'],
    [bad('empty.age', ''), worker.code, 'failure-backup-not-ours'],
    [bad('cut.age', good.subarray(0, good.length - 40)), worker.code, 'failure-backup-damaged'],
    [bad('changed.age', changed), worker.code, 'failure-backup-damaged'],
    [bad('large.age', Buffer.concat([good, Buffer.alloc(100 * 1024 * 1024)])), worker.code, 'failure-backup-too-big'],
    [bad('newer.age', Buffer.from(NEWER_FILE, 'base64')), OTHER_CODE, 'failure-backup-newer'],
    [file, OTHER_CODE, 'failure-wrong-code'],
    [file, wrong, 'failure-mistyped-code'],
  ];
  for (const [at, code, key] of cases) {
    await restore(worker, at, code);
    await page.getByText(say(key)).first().waitFor({ timeout: 60_000 });
    assert.ok((await page.getByText(say(`${key}.do`)).count()) > 0, `${key} says what to do`);
  }
  await picture(page, 'settings-mistyped-en');
  await axe(page);
  await restore(worker, file, worker.code);
  await says(page, say('restored-known', { count: 1 }));
  await toDrafts(worker);
  await card(page, NAME).waitFor();
  record.check();
  await context.close();
  drop();
});

test('a backup of one draft, from its card, holds that draft alone', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, 'In the file');
  await draft(worker, 'Not in the file');
  await card(page, 'Not in the file').waitFor();
  const one = page.locator('.drafts__card', { has: page.getByText('In the file', { exact: true }) });
  await one.locator('summary', { hasText: say('card-more') }).click();
  await one.getByText(say('card-more.what')).waitFor();
  const file = await downloaded(page, () => one.getByRole('button', { name: say('backup-make-one'), exact: true }).click(), path);
  await one.getByText(say('backup-made.keep')).waitFor();
  await axe(page);
  await picture(page, 'drafts-backup-one-en');
  // It is no backup of everything.
  await toSettings(worker);
  await page.getByText(say('backup-last-none')).waitFor();
  record.check();
  await context.close();

  const there = await vault();
  await toSettings(there.worker);
  await restore(there.worker, file, worker.code);
  await says(there.page, say('restored-added', { count: 1 }));
  await toDrafts(there.worker);
  await there.page.locator('.drafts__name').first().waitFor();
  assert.deepEqual((await there.page.locator('.drafts__name').allInnerTexts()).map((name) => name.trim()), ['In the file']);
  there.record.check();
  await there.context.close();
  drop();
});

test('a backup that is older than five days is asked for again, where something was changed since', async () => {
  const { path, drop } = folder();
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  await downloaded(page, () => button(page, say('backup-make')).click(), path);
  await toDrafts(worker);
  assert.equal(await button(page, say('backup-make')).count(), 0, 'nothing was changed since');
  await resume(worker, NAME);
  await type(worker, `${NAME} again`);
  assert.equal(await button(page, say('backup-make')).count(), 0, 'the backup is of today');
  await worker.lock();
  await ahead(page, 6 * DAY);
  await page.addInitScript((shift) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, 6 * DAY);
  await go(page, served.address, '/drafts/');
  await worker.unlock();
  await says(page, say('backup-remind-old', { days: 6 }));
  await axe(page);
  await picture(page, 'drafts-backup-old-en');
  const file = await downloaded(page, () => button(page, say('backup-make')).click(), path);
  await says(page, say('backup-made', { file: file.match(/onward-backup.*/)[0] }));
  record.check();
  await context.close();
  drop();
});
