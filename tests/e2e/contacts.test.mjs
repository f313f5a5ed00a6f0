// Two vaults that know each other: cards, packets for one key only, who signed, answers, what a person takes back, a key replaced.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { card, folded, named, open, pin, saved as savedIn, signFor, to, vault as vaultIn } from './corresponding.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture, stand } from './lib.mjs';

const HOUSE = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const AREA = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-contacts-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const vault = (of) => vaultIn(served, of);
const saved = (page, key) => savedIn(page, key, folder);

/** The notice to read out says what happened to the key and its words, and is all that goes onto paper while it stands. */
async function notice(page, happened, words) {
  await named(page, 'notice-show').click();
  const sheet = page.locator('.sheet');
  await sheet.getByRole('heading', { name: say(`notice-${happened}`), exact: true }).waitFor();
  const text = await sheet.innerText();
  for (const part of [AREA.organisation, AREA.device, say(`notice-${happened}.what`)]) assert.ok(text.includes(part), `${text} has ${part}`);
  assert.deepEqual(await sheet.locator('.six-words li').allTextContents(), words);
  assert.equal(await sheet.locator('svg, code').count(), 0, 'no card and no QR code');
  await axe(page);
  await fits(page);
  await picture(page, `contacts-notice-${happened}`);
  await page.emulateMedia({ media: 'print' });
  const printed = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim());
  const own = (await sheet.innerText()).split('\n').filter((line) => line.trim());
  assert.deepEqual(printed, own, 'nothing but the notice is printed');
  await picture(page, `contacts-notice-${happened}-paper`);
  await page.emulateMedia({ media: null });
  await named(page, 'notice-close').click();
  await named(page, 'notice-show').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.locator('body').innerText()).includes(say('own-card')), 'the page prints again');
  await page.emulateMedia({ media: null });
}

test('an area and a safe house: card, packet, answer, withdrawal, another key', async () => {
  const [house, area] = [await vault(HOUSE), await vault(AREA)];
  const theirs = await card(area.page);
  assert.equal(await area.page.locator('svg.qr path').count(), 1);
  await notice(area.page, 'made', theirs.words);
  await axe(area.page);
  await fits(area.page);
  await picture(area.page, 'contacts-own');

  // The safe house puts the area's card into its book: the words on its screen are those on the area's.
  await to(house.page, '/contacts/');
  await house.page.getByText(say('contacts-none'), { exact: true }).waitFor();
  await named(house.page, 'contacts-add').click();
  await house.page.fill('#pin-name', 'Leeds team');
  await house.page.fill('#pin-key', `${theirs.text.slice(0, 500)}B${theirs.text.slice(501)}`);
  await named(house.page, 'pin-next').click();
  await house.page.locator('.field--wrong', { hasText: say('failure-bad-card') }).waitFor();
  await house.page.fill('#pin-key', theirs.text.match(/.{1,70}/g).join('\n'));
  await named(house.page, 'pin-next').click();
  await house.page.locator('#pin-compared-phone').waitFor();
  const shown = await house.page.locator('section[aria-labelledby="pin-heading"] .six-words li').allTextContents();
  assert.deepEqual(shown, theirs.words);
  await axe(house.page);
  await picture(house.page, 'contacts-compare');
  await house.page.locator('label[for="pin-compared-phone"]').click();
  await named(house.page, 'pin-add').click();
  await house.page.locator('.drafts__card .tag--good', { hasText: say('contact-compared') }).waitFor();
  await axe(house.page);
  await fits(house.page);
  await picture(house.page, 'contacts-one');

  // A packet for that key alone.
  await signFor(house.worker);
  const packet = await saved(house.page, 'export-files.packet');
  assert.ok(packet.bytes.toString('latin1').startsWith('age-encryption.org/v1\n-> X25519 '));

  // The area opens it: made for this vault, from somebody who is not known yet; then known.
  await open(area.page, packet.path);
  await area.page.getByText(say('addressed-us')).waitFor();
  await area.page.getByText(say('receive-signer-unknown'), { exact: true }).waitFor();
  await axe(area.page);
  await picture(area.page, 'receive-unknown');
  await named(area.page, 'standing-pin').click();
  await area.page.locator('label[for="pin-compared-phone"]').click();
  await named(area.page, 'pin-add').click();
  const pinned = area.page.locator('.received .tag--good', { hasText: 'Riverside Support' });
  await pinned.waitFor();

  // The answer.
  await folded(area.page, 'answer').click();
  await named(area.page, 'answer-send').click();
  await area.page.getByText(say('answer-missing'), { exact: true }).waitFor();
  await area.page.locator('label[for="answer-decision-declined-by-service"]').click();
  await area.page.locator('label', { hasText: say('reason-no-accommodation') }).click();
  await area.page.fill('#answer-words', 'Please ask again in March.');
  await axe(area.page);
  const reply = await saved(area.page, 'answer-send');
  assert.match(reply.name, /^reply-[0-9a-f]{8}\.age$/);
  await area.page.getByText(say('history-answered')).waitFor({ state: 'attached' });
  await picture(area.page, 'receive-answered');

  // It reaches the draft's history, and nothing is shown while the vault is shut.
  await open(house.page, reply.path);
  await house.page.getByText(say('note-taken'), { exact: true }).waitFor();
  await house.page.getByText(say('decision-declined-by-service')).waitFor();
  await axe(house.page);
  await picture(house.page, 'receive-reply');
  await to(house.page, '/drafts/');
  await house.worker.resume();
  const back = house.page.locator('main button.back');
  await house.page.locator('main button.back, #task-history').first().waitFor();
  if (await back.count()) await back.click();
  await house.worker.task('history');
  await house.page.getByText('Please ask again in March.').waitFor();
  await picture(house.page, 'refer-history');

  // What the person takes back.
  await folded(house.page, 'withdraw').click();
  await named(house.page, 'withdraw-send').click();
  await house.page.getByText(say('withdraw-missing'), { exact: true }).waitFor();
  await house.page.locator('label[for="withdraw-refer_me"]').click();
  const withdrawal = await saved(house.page, 'withdraw-send');
  assert.match(withdrawal.name, /^withdrawal-[0-9a-f]{8}\.age$/);
  await axe(house.page);
  await open(area.page, withdrawal.path);
  await area.page.getByText(say('history-withdrawn-tag')).first().waitFor();
  await picture(area.page, 'receive-withdrawn');

  // The same packet again, and one whose signer has been replaced.
  await open(area.page, packet.path);
  await area.page.getByText(say('sequence-same')).first().waitFor();
  await to(area.page, '/contacts/');
  await folded(area.page, 'key-life').click();
  await area.page.locator('label[for="key-which-replace"]').click();
  await area.page.fill('#key-why', 'A new computer');
  await named(area.page, 'key-make').click();
  await area.page.getByText(say('key-replaced'), { exact: true }).waitFor();
  await folded(area.page, 'key-past').click();
  const change = await area.page.locator('.history code.fingerprint--long').textContent();
  await axe(area.page);
  await picture(area.page, 'contacts-key');
  const next = await card(area.page);
  assert.notDeepEqual(next.words, theirs.words);
  await notice(area.page, 'replaced', next.words);
  await to(house.page, '/contacts/');
  await folded(house.page, 'contacts-follow').click();
  await house.page.fill('#follow', change);
  await named(house.page, 'note-change-follow').click();
  await house.page.getByText(say('note-change-followed')).waitFor();
  await folded(house.page, 'contact-past').click();
  await house.page.getByText(say('contact-past-signed')).waitFor();
  const now = await house.page.locator('.drafts__card .six-words').first().locator('li').allTextContents();
  assert.deepEqual(now, next.words);
  await picture(house.page, 'contacts-followed');

  // Lost: nothing signs the next one, and the notice says so.
  await area.page.locator('label[for="key-which-renew"]').click();
  await area.page.fill('#key-why', 'It was stolen');
  await named(area.page, 'key-make').click();
  await area.page.getByText(say('key-renewed'), { exact: true }).waitFor();
  const last = await card(area.page);
  assert.notDeepEqual(last.words, next.words);
  await notice(area.page, 'lost', last.words);

  // Not believed any more: a reason is asked for, and stays.
  await named(house.page, 'contact-unpin').click();
  await named(house.page, 'contact-unpin').click();
  await house.page.getByText(say('failure-no-reason'), { exact: true }).waitFor();
  await house.page.fill('#unpin', 'Their laptop was stolen');
  await named(house.page, 'contact-unpin').click();
  await house.page.locator('.tag--problem', { hasText: say('contact-unpinned') }).waitFor();
  for (const { record, context } of [house, area]) {
    record.check();
    await context.close();
  }
});

test('a known name with another key is a loud warning, and a packet for another area says so', async () => {
  const [house, area, stranger] = [await vault(HOUSE), await vault(AREA), await vault({ ...HOUSE, device: 'Another desk' })];
  const theirs = await card(area.page);
  const own = await card(house.page);
  await to(area.page, '/contacts/');
  await named(area.page, 'contacts-add').click();
  await pin(area.page, 'Riverside Support', own.text);
  await named(area.page, 'pin-add').click();
  await area.page.locator('.drafts__card').waitFor();

  // Somebody with the same name seals to the area.
  await to(stranger.page, '/contacts/');
  await named(stranger.page, 'contacts-add').click();
  await pin(stranger.page, 'Leeds', theirs.text, 'not');
  await named(stranger.page, 'pin-add').click();
  await stranger.page.locator('.drafts__card').waitFor();
  await signFor(stranger.worker);
  const packet = await saved(stranger.page, 'export-files.packet');
  await open(area.page, packet.path);
  const warning = area.page.locator('.received .note--problem', { hasText: 'Riverside Support' });
  await warning.waitFor();
  assert.ok((await warning.innerText()).includes('Not the key you know for'));
  await axe(area.page);
  await picture(area.page, 'receive-other-key');

  // The safe house gets it from the area in the open: genuine, and for somebody else.
  const plain = await saved(area.page, 'receive-json');
  await open(house.page, plain.path);
  await house.page.getByText(say('addressed-another'), { exact: true }).waitFor();
  await picture(house.page, 'receive-another-area');
  for (const { record, context } of [house, area, stranger]) {
    record.check();
    await context.close();
  }
});
