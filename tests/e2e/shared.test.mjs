// The register's shared file on the screen: two coordinators in two profiles, by hand, and in its place where the browser can write there; what
// is no such file is called what it is, and nothing is lost.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { card, folded, named, pin, saved as savedIn, to, vault as vaultIn } from './corresponding.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture, speak, stand } from './lib.mjs';

const ONE = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const OTHER = { organisation: 'Leeds Refugee Team', device: 'Coordinator', passphrase: 'velvet anchor drizzle 92' };
const PACKET = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
const NAME = 'onward-register.age';

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-shared-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Two vaults that have each other's card, compared or not. */
async function two() {
  const [one, other] = [await vaultIn(served, ONE), await vaultIn(served, OTHER)];
  const cards = [await card(one.page), await card(other.page)];
  for (const [mine, theirs, name, compared] of [[one, cards[1], OTHER.organisation, 'phone'], [other, cards[0], ONE.organisation, 'not']]) {
    await named(mine.page, 'contacts-add').click();
    await pin(mine.page, name, theirs.text, compared);
    await named(mine.page, 'pin-add').click();
    await mine.page.locator('.drafts__card').waitFor();
  }
  return [one, other];
}

async function toShared(page) {
  await to(page, '/register/');
  await page.getByRole('heading', { name: say('register'), level: 1 }).waitFor();
  await named(page, 'register-shared').click();
  await page.getByRole('heading', { name: say('shared'), level: 1 }).waitFor();
}

/** Chooses the only colleague. */
async function share(page) {
  await page.locator('label[for^="shared-with-"]').click();
  await named(page, 'shared-keep').click();
  await outcome(page, say('shared-chosen'));
}

/** What came of a press, which has the focus then. */
async function outcome(page, text) {
  await page.locator('#shared-outcome').getByText(text, { exact: true }).waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => document.activeElement?.id === 'shared-outcome');
}

/** Somebody who came by telephone, added from the list. */
async function add(page, name) {
  await to(page, '/register/');
  await page.getByRole('heading', { name: say('register'), level: 1 }).waitFor();
  await named(page, 'register-add').click();
  await page.fill('#add-name', name);
  await page.locator('#add-how').selectOption('phone');
  await page.locator('#add-area').selectOption('leeds');
  await page.locator('label[for="add-figures-not-asked"]').click();
  await named(page, 'register-add-send').click();
  await page.getByText(say('register-added'), { exact: true }).waitFor();
}

/** Decides about the entry that is open. */
async function decide(page, decision, reason) {
  if (!(await page.locator('details', { has: page.locator('#decide-act') }).locator('form').count())) await page.locator('#decide-act').click();
  await page.locator(`label[for="decide-what-decision-${decision}"]`).click();
  if (reason) await page.locator('label', { hasText: say(reason) }).click();
  const form = page.locator('details', { has: page.locator('#decide-act') }).locator('form');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

async function openEntry(page, name) {
  await to(page, '/register/');
  await page.locator('.register__open', { hasText: name }).click();
  await page.locator('#register-deeds').waitFor();
}

/** Looks at the page: axe, 320 px, and a picture. */
async function look(page, name) {
  await axe(page);
  await picture(page, `shared-${name}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

/** The way by hand is folded away where the browser can write in place. */
async function byHand(page) {
  const summary = folded(page, 'shared-hand');
  if (await summary.count()) await summary.click();
  await page.waitForSelector('#shared-file');
}

const bring = async (page, path) => {
  await byHand(page);
  await page.setInputFiles('#shared-file', path);
};

const saveByHand = async (page) => {
  await byHand(page);
  const file = await savedIn(page, 'shared-hand.save', folder);
  await outcome(page, say('shared-handed-over'));
  return file;
};

test('two coordinators work on one register through a file, by hand', async () => {
  const [one, other] = await two();
  await toShared(one.page);
  await look(one.page, 'begin');
  assert.equal(await one.page.locator('.choice .tag--good').count(), 1, 'compared');
  await share(one.page);
  await add(one.page, 'Ama Owusu');
  // The list reminds of it, once something is shared.
  await to(one.page, '/register/');
  await one.page.getByText(say('register-shared-changed')).waitFor();
  await look(one.page, 'reminder');
  await named(one.page, 'register-shared-open').click();
  let file = await saveByHand(one.page);
  assert.equal(file.name, NAME);
  assert.equal(file.bytes.subarray(0, 21).toString(), 'age-encryption.org/v1');
  assert.ok(!file.bytes.includes('Owusu'));

  // Not before the other has chosen whom to believe.
  await toShared(other.page);
  assert.equal(await other.page.locator('.choice .tag--caution').count(), 1, 'not compared, and said');
  await bring(other.page, file.path);
  await outcome(other.page, say('failure-shared-to-other'));
  await share(other.page);
  await bring(other.page, file.path);
  await outcome(other.page, say('failure-shared-to-other'));
  // The first has made its file for the other only now: the other had no key to receive with before it gave its card. It was for that key.
});
