// A coordinator's week: ten packets of all sorts, what is decided and answered, who is met, housed, reviewed and lost sight of, what is
// taken back, an exit, and at the end the data return of a quarter that is over, checked against what was done.
//
// It is April 2028, in London: the quarter before it has a leap day, ends of months, and the Sunday on which the clocks go forward.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { card, folded, named, open, pin, saved as savedIn, to } from './corresponding.mjs';
import { ahead, says } from './drafting.mjs';
import { people, plain, words } from './expected.mjs';
import { seeded } from './injecting.mjs';
import { go, speak, stand } from './lib.mjs';
import { another } from './many.mjs';
import { AREA, act, added, choose, date, look as lookAt, openEntry, press, toList, toRegister, write, written } from './register.mjs';
import { Worker } from './worker.mjs';

const NOW = Date.UTC(2028, 3, 12, 8);
const AHEAD = NOW - Date.now();
const HOUSE = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-week-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const saved = (page, key) => savedIn(page, key, folder);
const look = (page, name) => lookAt(page, `week-${name}`);

/** Lets the page's clock be so far ahead, as `ahead` does the keeper's. */
function pageAhead(milliseconds) {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) {
      super(...(parts.length ? parts : [Real.now() + milliseconds]));
    }
    static now() {
      return Real.now() + milliseconds;
    }
  };
}

/** A vault in that April. */
async function vault(of) {
  const opened = await served.open({ timezoneId: 'Europe/London' });
  await opened.context.addInitScript(pageAhead, AHEAD);
  await seeded(opened.context);
  await ahead(opened.page, AHEAD);
  const worker = new Worker({ page: opened.page, address: served.address });
  await go(opened.page, served.address, '/drafts/');
  await worker.makeVault(of);
  return { ...opened, worker };
}

/** A packet's file for Leeds, of somebody of this name; `figures` is whether they may be counted. */
function packet(name, figures, change = (payload) => payload) {
  const { jws } = another((payload) => {
    payload.area = 'leeds';
    payload.consent.area = 'leeds';
    payload.answers.chosen_area.one = 'leeds';
    payload.answers.called.text = name;
    payload.consent.agreements.find(({ statement }) => statement === 'home_office_figures').choice = figures;
    return change(payload);
  });
  return file(name, jws);
}

let files = 0;
function file(name, text) {
  files += 1;
  const path = join(folder, `${files}-${name}.json`);
  writeFileSync(path, text);
  return path;
}

/** Opens a file, and puts the packet in it into the register as of a day. */
async function putIn(page, path, on) {
  await open(page, path);
  await page.locator('summary[id^="put-in-"]:not(#put-in-all)').first().click();
  await date(page, 'put-in-on', on);
  const there = await page.locator('.tag', { hasText: say('put-in-there') }).count();
  await page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true }).click();
  await page.locator('.tag', { hasText: say('put-in-there') }).nth(there).waitFor();
}

/** Writes something down in the entry that is open, as of a day. */
async function deed(page, id, on, fill = async () => {}) {
  const form = await act(page, id);
  await fill(form);
  await date(page, `${id}-on`, on);
  await written(page, form);
}

const decided = (page, decision, on) => deed(page, 'decide', on, () => press(page, `decide-what-decision-${decision}`));
const step = (page, what, on, words) =>
  deed(page, 'step', on, async () => {
    await choose(page, 'step-what', what);
    if (words) await page.fill('#step-words', words);
  });

/** Opens an entry from wherever the register is, does something, and goes back to the list. */
async function within(page, name, what) {
  await openEntry(page, name);
  await what();
  await toList(page);
}

/** Those who came by hand, with what was told of them; all are accepted a day later. */
const BY_HAND = [
  ...['2028-01-01', '2028-01-14', '2028-01-30', '2028-01-31', '2028-01-31'].map((on, at) => ({ name: `Paper ${at}`, how: 'paper', on, gender: 'female', housing: 'temporary_accommodation' })),
  ...['2028-01-02', '2028-01-03'].map((on, at) => ({ name: `Telephone ${at}`, how: 'phone', on, gender: 'male', housing: 'private_rented' })),
  ...['2028-03-25', '2028-03-26', '2028-03-31'].map((on, at) => ({ name: `Email ${at}`, how: 'email', on, gender: 'male', housing: 'temporary_accommodation' })),
];
const next = (on) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);

test('a week at the desk', { timeout: 600_000 }, async () => {
  const [house, area] = [await vault(HOUSE), await vault(AREA)];
  const { page } = area;

  // Monday: the packets. A safe house's enquiry is sealed for this vault; the others came in the clear.
  await to(house.page, '/contacts/');
  const theirs = await card(page);
  await named(house.page, 'contacts-add').click();
  await pin(house.page, 'Leeds team', theirs.text);
  await named(house.page, 'pin-add').click();
  await house.page.locator('.drafts__card .tag--good').waitFor();
  await to(house.page, '/drafts/');
  await house.worker.startReferral();
  await house.worker.agree(people.mother);
  const toLeeds = async () => {
    await house.page.locator('label[for="lock-contact"]').click();
    await house.page.locator('input[name=contact]:checked').waitFor();
  };
  await house.worker.signExport('enquiry', toLeeds);
  const enquiry = await saved(house.page, 'export-files.packet');
  await house.worker.signExport('referral', toLeeds);
  const referral = await saved(house.page, 'export-files.packet');

  const ama = packet('Ama', 'yes');
  await putIn(page, ama, '2027-10-31');
  await putIn(page, packet('Bilal', 'yes'), '2028-01-31');
  await putIn(page, packet('Chidi', 'yes'), '2028-02-29');
  await putIn(page, packet('Dilnoza', 'yes'), '2028-03-26');
  let first;
  const revised = (name, revision) => (payload) => {
    first ??= payload.referral_id;
    return { ...payload, referral_id: first, revision };
  };
  await putIn(page, packet('Grace', 'no', revised('Grace', 7)), '2028-03-31');
  await putIn(page, packet('Grace Okoro', 'no', revised('Grace Okoro', 8)), '2028-04-03');
  // The same once more, and one whose words were changed on the way.
  await open(page, file('Ama again', readFileSync(ama)));
  await page.locator('.received').last().locator('.tag', { hasText: say('put-in-there') }).waitFor();
  const sealed = JSON.parse(readFileSync(packet('Femi', 'yes'), 'utf8'));
  const altered = Buffer.from(sealed.payload, 'base64url').toString().replace('"leeds"', '"derby"');
  await open(page, file('Femi', JSON.stringify({ ...sealed, payload: Buffer.from(altered).toString('base64url') })));
  await page.locator('.received', { hasText: say('refusal-changed') }).waitFor();
  await look(page, 'opened');
  await toRegister(page);
  await putIn(page, enquiry.path, '2028-02-01');
  await named(page, 'standing-pin').click();
  await page.locator('label[for="pin-compared-phone"]').click();
  await named(page, 'pin-add').click();
  await page.locator('.received .tag--good', { hasText: HOUSE.organisation }).waitFor();

  // The enquiry is answered: it is possible. It becomes a referral without anything being typed again.
  await toRegister(page);
  await openEntry(page, say('register-no-name'));
  await decided(page, 'more-information', '2028-02-02');
  await page.locator('#answer-written').waitFor();
  await look(page, 'answer');
  const reply = await saved(page, 'answer-send');
  await open(house.page, reply.path);
  await house.page.getByText(say('note-taken'), { exact: true }).waitFor();
  await putIn(page, referral.path, '2028-02-03');
  await toRegister(page);
  await within(page, people.mother.answers.called.text, async () => {
    assert.equal(await page.locator('.register__packet').count(), 2, 'the enquiry and the referral');
    await decided(page, 'accepted', '2028-02-04');
  });

  // Tuesday: those that came by telephone, on paper and by email.
  const lines = (count) => says(page, say('register-found', { count }));
  for (const { name, how, on, gender, housing } of BY_HAND) {
    const more = async () => {
      await choose(page, 'add-gender', gender);
      await choose(page, 'add-housing_now', housing);
      await page.fill('#add-age', '31');
      await press(page, 'add-figures-yes');
    };
    await added(page, { name, how, on: (id) => date(page, id, on), more });
    await decided(page, 'accepted', next(on));
    await toList(page);
  }
  await lines(6 + BY_HAND.length);
  await look(page, 'list');

  // Wednesday: decisions with reasons.
  await within(page, 'Bilal', async () => {
    const form = await act(page, 'decide');
    await press(page, 'decide-what-decision-declined-by-service');
    await date(page, 'decide-on', '2028-02-01');
    await write(form);
    await form.locator('.summary').waitFor();
    await page.locator('label', { hasText: say('reason-no-accommodation') }).click();
    await written(page, form);
  });
  for (const [name, on] of [['Ama', '2027-11-01'], ['Chidi', '2028-03-01'], ['Dilnoza', '2028-03-27'], ['Grace Okoro', '2028-04-04']]) {
    await within(page, name, () => decided(page, 'accepted', on));
  }

  // Two who are supported already: one began on the last day of November, and the review after three months is due on the leap day.
  await openEntry(page, 'Ama');
  await step(page, 'meeting_booked', '2027-11-02', 'With an interpreter, at the library.');
  await step(page, 'met', '2027-11-15');
  await step(page, 'home_offered', '2027-11-28');
  await step(page, 'support_started', '2027-11-30');
  await page.locator('.facts', { hasText: '29 February 2028' }).waitFor();
  await deed(page, 'agree', '2027-11-30', () => page.fill('#agree-days', '14'));
  await deed(page, 'contact', '2027-12-14', async () => {
    await choose(page, 'contact-kind', 'face_to_face');
    await press(page, 'contact-reached-yes');
    await page.fill('#contact-words', 'Settling in. The heating is mended.');
  });
  await deed(page, 'review', '2028-02-29', async () => {
    await choose(page, 'review-point', 'months3');
    await press(page, 'review-outcome-done');
    for (const [question, score] of [['housing_score', '4'], ['health_score', '3'], ['feels_safe', '9'], ['feels_hope', '8']]) await choose(page, `review-${question}`, score);
    await choose(page, 'review-housing_now', 'private_rented');
    await page.fill('#review-words', 'Wants to learn to drive.');
  });
  await look(page, 'review');
  await toList(page);

  // The other began on the day after Christmas; three months later, when the clocks went forward, nobody could reach them.
  await added(page, { name: 'Noor', how: 'phone', on: (id) => date(page, id, '2027-12-24'), more: () => press(page, 'add-figures-yes') });
  await decided(page, 'accepted', '2027-12-24');
  await step(page, 'support_started', '2027-12-26');
  await page.locator('.facts', { hasText: '26 March 2028' }).waitFor();
  await deed(page, 'review', '2028-03-26', async () => {
    await choose(page, 'review-point', 'months3');
    await press(page, 'review-outcome-not-reached');
    await page.getByText(say('register-welfare'), { exact: true }).waitFor();
    await page.fill('#review-check', 'The police look in today.');
  });
  await look(page, 'not-reached');
  await toList(page);

  // Thursday begins with the lock: nothing that was written down is lost.
  await area.worker.lock();
  await area.worker.unlockHere();
  await toRegister(page);
  await lines(7 + BY_HAND.length);

  // The safe house sends what the person takes back: it is in the entry from the moment that the file is opened.
  await to(house.page, '/drafts/');
  await house.worker.resume();
  // It opens where it was left, on a page of the export.
  while (!(await house.page.locator('#task-history').count())) await house.worker.back();
  await house.worker.task('history');
  await folded(house.page, 'withdraw').click();
  await house.page.locator('label[for="withdraw-contact_me"]').click();
  const withdrawal = await saved(house.page, 'withdraw-send');
  await open(page, withdrawal.path);
  await page.getByText(say('history-withdrawn-tag')).first().waitFor();
  await toRegister(page);
  await openEntry(page, people.mother.answers.called.text);
  await page.locator('#register-deeds ~ ol .history__item', { hasText: say('history-withdrawn-tag') }).getByText(say('withdraw-contact_me'), { exact: true }).waitFor();
  await look(page, 'taken-back');
  await toList(page);

  // Friday: an exit on the last day of the quarter, with where they can come back to.
  await openEntry(page, 'Ama');
  await deed(page, 'ended', '2028-03-31', async () => {
    await choose(page, 'ended-why', 'no_longer_required');
    await choose(page, 'ended-housing_now', 'private_rented');
    await page.fill('#ended-come-back', 'The drop-in on Mondays.');
  });
  await page.locator('main .tag', { hasText: say('register-state-ended') }).first().waitFor();
  await look(page, 'ended');
  await toList(page);
  await speak(page, 'ar');
  await look(page, 'list-ar');
  await page.locator('.register__open', { hasText: 'Ama' }).click();
  await page.waitForSelector('#register-deeds');
  await look(page, 'entry-ar');
  await speak(page, 'en');
  await toList(page);

  await returned(page);
  for (const { record, context } of [house, area]) {
    record.check();
    await context.close();
  }
});

/** Everybody who came to Leeds in the quarter and was accepted, as the return counts them; who did not agree has no facts. */
const ACCEPTED = [
  ...BY_HAND,
  { how: 'packet', on: '2028-02-29', gender: 'female', housing: 'local_authority_accommodation' },
  { how: 'packet', on: '2028-03-26', gender: 'female', housing: 'local_authority_accommodation' },
  { how: 'packet', on: '2028-03-31' },
];

/** What a return shows of a table, worked out anew: what is under five is hidden, and of the others all that are the smallest. */
function shown(counts) {
  const small = counts.some((count) => count < 5);
  const least = Math.min(...counts.filter((count) => count >= 5));
  return counts.map((count) => (count < 5 || (small && count === least) ? null : count));
}

async function returned(page) {
  await named(page, 'register-returns').click();
  await page.locator('#returns-area').selectOption('leeds');
  await page.locator('#returns-period').selectOption('2028-q1');
  await named(page, 'returns-make.do').click();
  await page.getByText(say('returns-made'), { exact: true }).waitFor();
  await look(page, 'return');
  const json = JSON.parse(readFileSync((await saved(page, 'returns-json')).path, 'utf8'));
  assert.deepEqual([json.first, json.last, json.made_on, json.asked.area], ['2028-01-01', '2028-03-31', '2028-04-12', 'leeds']);
  const csv = readFileSync((await saved(page, 'returns-sheet')).path, 'utf8').split('\r\n');
  const quoted = (field) => (field.includes(',') ? `"${field}"` : field);
  const line = (...fields) => assert.ok(csv.includes(fields.map(quoted).join(',')), `${fields} is not in\n${csv.join('\n')}`);

  const is = (topic, of, missing) => {
    const { cells, total } = json.tables.find((table) => table.topic === topic);
    const counts = cells.map(({ option }) => ACCEPTED.filter((one) => (of(one) ?? missing) === option).length);
    assert.deepEqual([cells.map(({ count }) => count), total], [shown(counts), ACCEPTED.length], topic);
    const name = say(`return-${topic.replaceAll('_', '-')}`);
    line(name, say('return-total'), String(total), '', '');
    return { name, cells };
  };
  const months = is('accepted_months', ({ on }) => on.slice(0, 7));
  assert.deepEqual(months.cells.map(({ count }) => count), [7, null, null], 'January alone is shown');
  line(months.name, '2028-01', '7', '53.8', '13');
  line(months.name, '2028-02', say('return-hidden'), '', '');
  is('accepted_came_by', ({ how }) => how);
  const areas = is('accepted_by_area', () => 'leeds');
  line(areas.name, 'Leeds', '13', '100.0', '13');
  const missing = 'not_specified_or_not_shared';
  const gender = is('gender', (one) => one.gender, missing);
  line(gender.name, say('o-gender-female'), '7', '', '');
  is('housing', (one) => one.housing, missing);
  // One was declined, two reviews were due, one person left: too few to be told.
  for (const topic of ['not_accepted', 'not_accepted_by_area', 'reviews', 'change_housing', 'exits']) {
    const { total, cells } = json.tables.find((table) => table.topic === topic);
    assert.deepEqual([total, cells.every(({ count }) => count === null)], [null, true], topic);
    line(say(`return-${topic.replaceAll('_', '-')}`), say('return-withheld'), '', '', '');
  }
  const text = plain(await page.locator('main').innerText());
  for (const name of ['Ama', 'Bilal', 'Chidi', 'Dilnoza', 'Grace', 'Noor']) assert.ok(!`${csv}${JSON.stringify(json)}${text}`.includes(name), name);
  await speak(page, 'ar');
  await look(page, 'return-ar');
}
