// The register on the screen: a packet is put in, decided, answered and followed to its end; one that came by telephone is added by hand;
// what does not fit is refused with nothing lost.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { card, named, open, pin, saved as savedIn, signFor, to, vault as vaultIn } from './corresponding.mjs';
import { says } from './drafting.mjs';
import { words } from './expected.mjs';
import { axe, speak, stand } from './lib.mjs';
import { another } from './many.mjs';
import { AREA, act, add, choose, day, look as lookAt, press, refused, toList, toRegister, write, written } from './register.mjs';

const HOUSE = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const PACKET = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
/** What the packet calls the person. */
const NAME = 'Blessing';

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-register-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const vault = (of) => vaultIn(served, of);
const saved = (page, key) => savedIn(page, key, folder);
const look = (page, name) => lookAt(page, `register-${name}`);

const entry = (page) => page.locator('#register-deeds');

test('a packet becomes an entry, and is followed from the decision to the end', async () => {
  const { page, context, record } = await vault(AREA);
  await toRegister(page);
  await page.getByText(say('register-none'), { exact: true }).waitFor();
  await look(page, 'none');

  // Put in from where it was opened: not with a day that has not come.
  await open(page, PACKET);
  await page.locator('summary[id^="put-in-"]').first().click();
  await day(page, 'put-in-on', -1);
  const putIn = page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true });
  await putIn.click();
  await page.getByText(say('failure-register-in-future'), { exact: true }).waitFor();
  await day(page, 'put-in-on', 200);
  await putIn.click();
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await look(page, 'put-in');
  await page.locator('main a[href="/register/"]').click();
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await entry(page).waitFor();
  assert.equal(new URL(page.url()).pathname, '/register/', 'no id in the address');
  await page.locator('main .tag', { hasText: say('register-state-new') }).waitFor();
  // What was withheld is said before anything is done.
  await page.locator('.received__first').first().waitFor({ timeout: 30_000 });
  await look(page, 'entry');

  // The packet itself, judged anew.
  await named(page, 'register-packet-read').click();
  await page.locator('.received .tag--good', { hasText: say('receive-good') }).waitFor();
  await axe(page);
  await named(page, 'register-packet-hide').click();

  // A decision, first with a day that has not come: what was chosen stays.
  let form = await act(page, 'decide');
  await write(form);
  await form.locator('.summary').waitFor();
  await press(page, 'decide-what-decision-accepted');
  await day(page, 'decide-on', -1);
  await refused(page, form, 'failure-register-in-future');
  await look(page, 'refused');
  assert.ok(await page.locator('#decide-what-decision-accepted').isChecked());
  await day(page, 'decide-on', 201);
  await refused(page, form, 'failure-register-before-referral');
  await day(page, 'decide-on', 198);
  await written(page, form);
  await page.locator('main .tag', { hasText: say('register-state-supported') }).first().waitFor();

  // Steps, how often to be in touch, a contact that failed.
  for (const [step, ago] of [['meeting_booked', 195], ['met', 190], ['support_started', 189]]) {
    form = await act(page, 'step');
    await choose(page, 'step-what', step);
    if (step === 'meeting_booked') await page.fill('#step-words', 'With an interpreter, at the library.');
    await day(page, 'step-on', ago);
    await written(page, form);
  }
  form = await act(page, 'agree');
  await page.fill('#agree-days', '0');
  await write(form);
  await form.locator('.field--wrong #agree-days').waitFor();
  await page.fill('#agree-days', '14');
  await day(page, 'agree-on', 189);
  await written(page, form);
  form = await act(page, 'contact');
  await choose(page, 'contact-kind', 'phone');
  await press(page, 'contact-reached-no');
  await page.fill('#contact-words', 'It rang, and nobody answered.');
  await day(page, 'contact-on', 3);
  await written(page, form);
  await page.locator('.register__due').first().waitFor();

  // A review before support began is refused; nothing typed is lost.
  form = await act(page, 'review');
  await choose(page, 'review-point', 'months3');
  await press(page, 'review-outcome-done');
  await choose(page, 'review-housing_score', '2');
  await choose(page, 'review-feels_hope', '7');
  await choose(page, 'review-housing_now', 'private_rented');
  await page.fill('#review-words', 'Wants to learn to drive.');
  await day(page, 'review-on', 194);
  await refused(page, form, 'failure-register-before-support');
  await look(page, 'review');
  assert.equal(await page.inputValue('#review-words'), 'Wants to learn to drive.');
  assert.equal(await page.inputValue('#review-housing_score'), '2');
  await day(page, 'review-on', 95);
  await written(page, form);
  // Nobody could be reached for the next one: whether they are safe is asked.
  form = await act(page, 'review');
  await choose(page, 'review-point', 'months6');
  await press(page, 'review-outcome-not-reached');
  await page.getByText(say('register-welfare'), { exact: true }).waitFor();
  await page.fill('#review-check', 'The support worker looks in today.');
  await day(page, 'review-on', 2);
  await written(page, form);

  // What the person takes back, a note, and a mistake.
  form = await act(page, 'taken-back');
  await press(page, 'taken-back-home_office_figures');
  await written(page, form);
  form = await act(page, 'note');
  await page.fill('#note-words', 'Written into the wrong entry.');
  await written(page, form);
  const item = page.locator('.history__item', { hasText: 'Written into the wrong entry.' });
  await item.locator('summary', { hasText: say('register-mistake') }).click();
  await item.locator('textarea').fill('It is about somebody else.');
  await item.getByRole('button', { name: say('register-strike'), exact: true }).click();
  await page.locator('summary', { hasText: say('register-replaced') }).click();
  await page.getByText('It is about somebody else.').waitFor();
  await look(page, 'replaced');

  // The end, and beginning again.
  form = await act(page, 'ended');
  await choose(page, 'ended-why', 'moved');
  await page.fill('#ended-come-back', 'The drop-in on Mondays.');
  await written(page, form);
  await page.locator('main .tag', { hasText: say('register-state-ended') }).waitFor();
  form = await act(page, 'reopen');
  await page.fill('#reopen-why', 'Came back.');
  await written(page, form);
  await page.locator('main .tag', { hasText: say('register-state-supported') }).first().waitFor();
  await look(page, 'followed');

  // The same packet once more changes nothing.
  await open(page, PACKET);
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await toRegister(page);
  await says(page, say('register-found', { count: 1 }));
  record.check();
  await context.close();
});

test('one that came by telephone is added by hand; the list is searched, filtered and put in order', async () => {
  const { page, context, record } = await vault(AREA);
  await toRegister(page);
  const adding = (name, how, ago, more) => add(page, { name, how, on: (id) => day(page, id, ago), more });
  const back = async () => {
    await page.getByText(say('register-added'), { exact: true }).waitFor();
    await toList(page);
  };
  await adding('Ama Owusu', 'phone', -1, async () => {
    await choose(page, 'add-how', '');
    await page.fill('#add-age', 'thirty');
    await choose(page, 'add-gender', 'female');
    await choose(page, 'add-housing_now', 'temporary_accommodation');
    await press(page, 'add-figures-not-asked');
  });
  // Everything that is wrong at once, and nothing lost.
  await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
  assert.equal(await page.locator('.summary li').count(), 2);
  await look(page, 'add-wrong');
  await page.locator('.summary a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'add-how');
  await choose(page, 'add-how', 'phone');
  await page.fill('#add-age', '31');
  await named(page, 'register-add-send').click();
  await page.locator('.field--wrong', { hasText: say('failure-register-in-future') }).waitFor();
  assert.equal(await page.inputValue('#add-name'), 'Ama Owusu');
  assert.equal(await page.inputValue('#add-gender'), 'female');
  await day(page, 'add-on', 30);
  await named(page, 'register-add-send').click();
  await page.getByText(say('register-added'), { exact: true }).waitFor();
  await look(page, 'added');
  await toList(page);
  await adding('Bo Lindqvist', 'paper', 60);
  await back();
  await adding('', 'email', 10);
  await back();

  const names = () => page.locator('.register__open').allInnerTexts();
  const are = (count) => page.waitForFunction((count) => document.querySelectorAll('.register__line').length === count, count);
  await are(3);
  await look(page, 'list');
  await page.fill('#register-search', 'owu');
  await are(1);
  assert.deepEqual(await names(), ['Ama Owusu']);
  await page.fill('#register-search', 'nobody');
  await says(page, say('register-found-none'));
  await page.fill('#register-search', '');
  await are(3);
  await choose(page, 'register-order', 'oldest');
  await page.waitForFunction(() => document.querySelector('.register__open').innerText === 'Bo Lindqvist');
  const chip = (state) => page.locator('.register__chip', { hasText: say(`register-state-${state}`) }).first();
  await chip('closed').click();
  await says(page, say('register-found-none'));
  assert.equal(await chip('closed').getAttribute('aria-pressed'), 'true');
  await chip('new').click();
  await are(3);

  // In Arabic too.
  await speak(page, 'ar');
  await look(page, 'list-ar');
  await page.locator('.register__open').first().click();
  await page.waitForSelector('#register-deeds');
  await look(page, 'entry-ar');
  record.check();
  await context.close();
});

test('an enquiry is answered from the register', async () => {
  const [house, area] = [await vault(HOUSE), await vault(AREA)];
  const theirs = await card(area.page);
  await to(house.page, '/contacts/');
  await named(house.page, 'contacts-add').click();
  await pin(house.page, 'Leeds team', theirs.text);
  await named(house.page, 'pin-add').click();
  await house.page.locator('.drafts__card .tag--good').waitFor();
  await signFor(house.worker);
  const packet = await saved(house.page, 'export-files.packet');

  const { page } = area;
  await open(page, packet.path);
  await page.locator('summary[id^="put-in-"]').first().click();
  await page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true }).click();
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await page.locator('main a[href="/register/"]').click();
  // An enquiry says no name.
  await page.locator('h1', { hasText: say('register-no-name') }).waitFor();
  await page.locator('#reply-act').waitFor();
  const form = await act(page, 'decide');
  await press(page, 'decide-what-decision-declined-by-service');
  await write(form);
  await form.locator('.summary').waitFor();
  await page.locator('label', { hasText: say('reason-no-accommodation') }).click();
  await written(page, form);
  // The answer is offered at once, with what was decided.
  await page.locator('#answer-written').waitFor();
  assert.ok(await page.locator('#answer-written').isChecked());
  await look(page, 'answer');
  const reply = await saved(page, 'answer-send');
  assert.match(reply.name, /^reply-[0-9a-f]{8}\.age$/);
  await open(house.page, reply.path);
  await house.page.getByText(say('note-taken'), { exact: true }).waitFor();
  await house.page.getByText(say('reason-no-accommodation')).waitFor();
  for (const { record, context } of [house, area]) {
    record.check();
    await context.close();
  }
});

test('many packets are put in at one press, and those that are there already change nothing', async () => {
  const COUNT = 60;
  const { page, context, record } = await vault(AREA);
  const paths = Array.from({ length: COUNT }, (_, number) => {
    const path = join(folder, `packet-${number}.json`);
    writeFileSync(path, another().jws);
    return path;
  });
  for (let times = 0; times < 2; times += 1) {
    await open(page, paths);
    await says(page, say('receive-checked', { count: COUNT * (times + 1) }));
    await page.locator('#put-in-all').waitFor();
    // It stays open from one time to the next.
    if (times === 0) await page.locator('#put-in-all').click();
    const form = page.locator('form', { has: page.locator('#put-in-all-on') });
    await day(page, 'put-in-all-on', 5);
    await form.getByRole('button', { name: say('put-in-all'), exact: true }).click();
    await says(page, say('put-in-taken', { count: COUNT * (times + 1) }));
    // Files of one name are told apart by nothing: only the first time is looked at.
    if (times === 0) await look(page, 'put-in-all');
  }
  await toRegister(page);
  await says(page, say('register-found', { count: COUNT }));
  // Fifty at first, then the rest.
  await page.waitForFunction(() => document.querySelectorAll('.register__line').length === 50);
  await page.getByRole('button', { name: say('register-more', { left: String(COUNT - 50) }).split('(')[0] }).click();
  await page.waitForFunction((count) => document.querySelectorAll('.register__line').length === count, COUNT);
  assert.equal(await page.locator('.register__chip', { hasText: `${say('register-state-new')}` }).count(), 1);
  record.check();
  await context.close();
});
