// The papers of the register on the screen: what may be told is offered and nothing else, each paper is saved under a name that says
// nothing, and poppler reads in it what was chosen.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { open, vault as vaultIn } from './corresponding.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture, speak, stand } from './lib.mjs';
import { another } from './many.mjs';

const AREA = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const REFUSED = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
/** What the packet calls the person. */
const NAME = 'Blessing';
const NOTE = 'Her cousin telephoned from Leicester.';

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-papers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8' });
const read = (path) => run('pdftotext', '-q', '-raw', path, '-').replace(/\s+/g, ' ');

/** A packet whose person agreed that other agencies are told, but not about risk. */
function agreed(record) {
  for (const agreement of record.consent.agreements) {
    if (agreement.statement === 'share_agencies') agreement.choice = 'yes';
  }
  record.consent.agencies = 'My doctor and the job centre';
  record.consent.agencies_not = 'The college';
  return record;
}

/** A vault with an entry of this packet, on its page. */
async function atEntry(path) {
  const made = await vaultIn(served, AREA);
  const { page } = made;
  await open(page, path);
  await page.locator('summary[id^="put-in-"]').first().click();
  const putIn = page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true });
  await putIn.click();
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await page.locator('main a[href="/register/"]').click();
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  return made;
}

/** Opens one of the papers. */
async function paper(page, name) {
  await page.locator(`#paper-${name}`).click();
  return page.locator('details', { has: page.locator(`#paper-${name}`) });
}

/** Has it made; gives its path. */
async function made(page, within, file, key = 'papers-make') {
  const button = within.getByRole('button', { name: say(key), exact: true });
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()]);
  assert.equal(download.suggestedFilename(), file);
  const path = join(folder, file);
  await download.saveAs(path);
  return path;
}

async function look(page, name) {
  await axe(page);
  await picture(page, `papers-${name}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

test('a letter and a meeting sheet have what was agreed to and ticked, and nothing else', async () => {
  const path = join(folder, 'packet.json');
  writeFileSync(path, another(agreed).jws);
  const { page, context, record } = await atEntry(path);

  const letter = await paper(page, 'letter');
  await letter.getByText('My doctor and the job centre').waitFor({ timeout: 30_000 });
  await letter.getByText('The college', { exact: true }).waitFor();
  // Nothing is made before it is complete.
  await letter.getByRole('button', { name: say('papers-make'), exact: true }).click();
  await letter.getByText(say('papers-letter-missing'), { exact: true }).waitFor();
  await page.locator('.field--wrong #letter-agency').waitFor();
  await page.locator('.field--wrong #letter-back').waitFor();
  await page.locator('#letter-agency').selectOption('gp');
  await page.locator('#letter-name').waitFor();
  // Risk was refused, so that it is about modern slavery is not offered.
  assert.equal(await page.locator('#letter-why').count(), 0);
  await letter.getByText(say('reading-withheld-share_risk')).waitFor();
  await page.locator('label[for="letter-name"]').click();
  await page.locator('label[for="letter-health_needs"]').click();
  await page.fill('#letter-to', 'The Surgery\n1 High Street');
  await page.fill('#letter-back', 'Sam, 0113 496 0000');
  await page.locator('label[for="letter-language-ar"]').click();
  await look(page, 'letter');
  const letterPath = await made(page, letter, 'letter.pdf');
  const text = read(letterPath);
  for (const there of [say('papers-letter-title'), NAME, 'The Surgery', '1 High Street', say('papers-need-gp-1'), say('q-health_needs')]) {
    assert.ok(text.includes(there), `${there}: ${text}`);
  }
  assert.ok(!text.includes('slavery') && !text.includes(say('q-medication')), text);
  assert.match(run('pdfinfo', letterPath), /^Title: +Paper$/m);
  run('qpdf', '--check', letterPath);

  const meeting = await paper(page, 'meeting');
  await page.locator('#meeting-agency').selectOption('social_care');
  await page.locator('label[for="meeting-needs"]').click();
  assert.equal(await page.locator('#meeting-risk').count(), 0);
  await look(page, 'meeting');
  const sheet = read(await made(page, meeting, 'meeting.pdf'));
  assert.ok(sheet.includes(say('papers-meeting-needs')) && sheet.includes(say('papers-agency-social_care')), sheet);
  assert.ok(!sheet.includes(say('papers-meeting-health')) && !sheet.includes(say('papers-meeting-risk')), sheet);

  // What is taken back is gone from what is offered, while the page stands.
  await page.locator('#taken-back-act').click();
  await page.locator('label[for="taken-back-share_agencies"]').click();
  const form = page.locator('details', { has: page.locator('#taken-back-act') }).locator('form');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await letter.getByText(say('papers-agencies-none'), { exact: true }).waitFor();
  assert.equal(await page.locator('#letter-agency').count(), 0);
  record.check();
  await context.close();
});

test('where nothing was agreed with other agencies no letter is made; the review sheet and the whole record are the person\u2019s', async () => {
  const { page, context, record } = await atEntry(REFUSED);
  const letter = await paper(page, 'letter');
  await letter.getByText(say('papers-agencies-none'), { exact: true }).waitFor();
  assert.equal(await letter.getByRole('button', { name: say('papers-make'), exact: true }).count(), 0);

  const review = await paper(page, 'review');
  await page.locator('label[for="review-language-ar"]').click();
  const sheet = read(await made(page, review, 'sheet.pdf'));
  assert.ok(sheet.includes(say('q-feels_safe')) && !sheet.includes(NAME), sheet);

  await page.locator('#note-act').click();
  await page.fill('#note-words', NOTE);
  const form = page.locator('details', { has: page.locator('#note-act') }).locator('form');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await page.getByText(say('register-written'), { exact: true }).waitFor();

  const whole = await paper(page, 'whole');
  await whole.getByText(say('papers-whole-others'), { exact: true }).waitFor();
  assert.equal(await whole.getByRole('button', { name: say('papers-make'), exact: true }).count(), 0, 'nothing before it is safe');
  await page.locator('label[for="whole-safe-no"]').click();
  await whole.getByText(say('papers-whole-keep'), { exact: true }).waitFor();
  await page.locator('label[for="whole-safe-yes"]').click();
  await page.locator('label[for="whole-language-en"]').click();
  await look(page, 'whole');
  const text = read(await made(page, whole, 'record.pdf'));
  for (const there of [NAME, NOTE, say('papers-whole-newest')]) assert.ok(text.includes(there), there);
  const json = JSON.parse(readFileSync(await made(page, whole, 'record.json', 'papers-whole-json'), 'utf8'));
  assert.equal(json.packets.length, 1);
  assert.equal(JSON.parse(json.packets[0].jws).payload, JSON.parse(readFileSync(REFUSED, 'utf8')).payload);
  assert.ok(json.entry.deeds.some((deed) => deed.what.noted?.words === NOTE));
  await speak(page, 'ar');
  await look(page, 'whole-ar');
  record.check();
  await context.close();
});
