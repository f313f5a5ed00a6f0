// What the desk sees of an entry and of all of them: how scores have changed, goals, who belongs to whom, what may be shared; figures that
// stay here; what is open before a return is made; erasing; and a packet that is passed on from its entry.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { card, named, open, pin, saved as savedIn, signFor, to, vault as vaultIn } from './corresponding.mjs';
import { says } from './drafting.mjs';
import { plain, words } from './expected.mjs';
import { picture, speak, stand } from './lib.mjs';
import { AREA, act, choose, day, look, press, toRegister, written } from './register.mjs';

const HOUSE = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const PACKET = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
/** What the packet calls the person. */
const NAME = 'Blessing';

const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-desk-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const vault = (of) => vaultIn(served, of);

/** Adds somebody of whom was told by telephone so many days ago, and stays in the entry. */
async function add(page, name, ago) {
  await toRegister(page);
  await named(page, 'register-add').click();
  await page.getByRole('heading', { name: say('register-add'), level: 1 }).waitFor();
  await page.fill('#add-name', name);
  await choose(page, 'add-how', 'phone');
  await choose(page, 'add-area', 'leeds');
  await press(page, 'add-figures-yes');
  await day(page, 'add-on', ago);
  await named(page, 'register-add-send').click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function decide(page, decision, ago) {
  const form = await act(page, 'decide');
  await press(page, `decide-what-${decision}`);
  if (decision === 'decision-declined-by-service') await form.locator('label', { hasText: say('reason-no-accommodation') }).click();
  await day(page, 'decide-on', ago);
  await written(page, form);
}

/** A review that was made, with these scores. */
async function review(page, point, ago, scores) {
  const form = await act(page, 'review');
  await choose(page, 'review-point', point);
  await press(page, 'review-outcome-done');
  for (const [id, score] of Object.entries(scores)) await choose(page, `review-${id}`, score);
  await day(page, 'review-on', ago);
  await written(page, form);
}

const lines = (page, count) => page.waitForFunction((count) => document.querySelectorAll('.register__line').length === count, count);

test('how scores have changed is drawn, said and read as a table; a suggestion follows from them; the goals stand beside them', async () => {
  const { page, context, record } = await vault(AREA);
  await add(page, 'Ama Owusu', 250);
  assert.equal(await page.locator('.score').count(), 0, 'nothing was scored');
  await decide(page, 'decision-accepted', 248);
  let form = await act(page, 'step');
  await choose(page, 'step-what', 'support_started');
  await day(page, 'step-on', 230);
  await written(page, form);
  await review(page, 'start', 229, { housing_score: '2', feels_hope: '3' });
  const score = (name) => page.locator('.score', { has: page.getByRole('heading', { name: say(name), exact: true }) });
  await says(page, say('register-change-one', { score: '2', most: '5' }));
  assert.equal(await score('register-domain-housing').locator('circle').count(), 0, 'with nothing to compare it is words alone');
  await review(page, 'months3', 135, { housing_score: '4', money_score: '1' });
  await says(page, say('register-change-better', { first: '2', last: '4' }));
  assert.equal(await score('register-domain-housing').locator('circle').count(), 2);
  await says(page, say('register-change-one', { score: '3', most: '10' }));
  // The table says what the chart shows, with what was left out.
  const table = score('register-scale-hope');
  await table.locator('summary').click();
  assert.equal(await table.locator('tbody tr').count(), 2);
  await table.getByText(say('register-not-scored'), { exact: true }).waitFor();
  // The review after six months was missed, and does not hide what is due.
  await says(page, say('register-missed', { count: 1 }));
  await look(page, 'desk-change');

  // The suggestion goes into the field with a press, and not before.
  form = await act(page, 'agree');
  await says(page, say('register-suggested-7'));
  assert.equal(await page.inputValue('#agree-days'), '');
  await named(page, 'register-suggested-take').click();
  assert.equal(await page.inputValue('#agree-days'), '7');
  await written(page, form);

  form = await act(page, 'goal');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await form.locator('.summary').waitFor();
  await choose(page, 'goal-domain', 'employment');
  await page.fill('#goal-words', 'A job in a bakery.');
  await look(page, 'desk-goal');
  await written(page, form);
  const goals = page.locator('section[aria-labelledby="register-goals"]');
  await goals.locator('.history__item', { hasText: say('register-goal-open') }).waitFor();
  form = await act(page, 'goal');
  await page.locator('#goal-which').selectOption({ index: 1 });
  await page.waitForFunction(() => document.querySelector('#goal-words').value === 'A job in a bakery.');
  await choose(page, 'goal-stands', 'met');
  await written(page, form);
  await goals.locator('.history__item', { hasText: say('register-goal-met') }).waitFor();
  assert.equal(await goals.locator('.history__item').count(), 1, 'it stands in place of the first');

  // From right to left the words do, and time does not.
  await speak(page, 'ar');
  await page.locator('.score__days[dir="ltr"]').first().waitFor();
  await look(page, 'desk-change-ar');
  record.check();
  await context.close();
});

test('two people belong together, in both entries, until that was a mistake', async () => {
  const { page, context, record } = await vault(AREA);
  await add(page, 'Ama Owusu', 30);
  await add(page, 'Kofi Owusu', 20);
  let form = await act(page, 'link');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await form.locator('.summary').waitFor();
  await page.fill('#link-search', 'owusu');
  const found = form.locator('.register__chip');
  await found.first().waitFor();
  assert.deepEqual(await found.allInnerTexts(), ['Ama Owusu'], 'nobody belongs to themselves');
  await found.first().click();
  await page.fill('#link-words', 'His sister.');
  await look(page, 'desk-link');
  await written(page, form);
  const links = page.locator('section[aria-labelledby="register-links"]');
  await links.getByRole('button', { name: 'Ama Owusu', exact: true }).click();
  await page.getByRole('heading', { name: 'Ama Owusu', level: 1 }).waitFor();
  await links.getByRole('button', { name: 'Kofi Owusu', exact: true }).waitFor();
  await links.getByText('His sister.').waitFor();
  const deed = page.locator('section[aria-labelledby="register-deeds"] .history__item', { hasText: say('register-linked') });
  await deed.locator('summary', { hasText: say('register-mistake') }).click();
  await deed.locator('textarea').fill('They only have the same name.');
  await deed.getByRole('button', { name: say('register-strike'), exact: true }).click();
  await links.getByText(say('register-links-none'), { exact: true }).waitFor();
  // The footer's link leads back to the list, also while an entry is open.
  await toRegister(page);
  await lines(page, 2);
  await page.locator('.register__open', { hasText: 'Kofi' }).click();
  await page.getByRole('heading', { name: 'Kofi Owusu', level: 1 }).waitFor();
  await links.getByText(say('register-links-none'), { exact: true }).waitFor();
  record.check();
  await context.close();
});

test('the desk sees figures in which nothing is hidden, and what is open before a return is made', async () => {
  const { page, context, record } = await vault(AREA);
  // In the middle of the quarter that is over.
  const now = new Date();
  const middle = new Date(now.getFullYear(), Math.floor(now.getMonth() / 3) * 3 - 2, 15);
  const ago = Math.round((now - middle) / 86_400_000);
  await add(page, 'Ama Owusu', ago);
  await decide(page, 'decision-declined-by-service', ago - 1);
  await add(page, 'Bo Lindqvist', ago);
  await toRegister(page);
  await named(page, 'register-figures-desk').click();
  await page.getByRole('heading', { name: say('figures'), level: 1 }).waitFor();
  await page.getByText(say('figures-desk'), { exact: true }).waitFor();
  // This quarter has nobody; the one before has two.
  await page.locator('#figures-period').selectOption({ index: 1 });
  const table = page.locator('table', { hasText: say('return-referrals') });
  await table.waitFor();
  const row = (words) => table.locator('tr', { has: page.getByRole('rowheader', { name: words, exact: true }) });
  assert.match(plain(await row(say('return-cell-declined-by-service')).innerText()), /\t1\t50\.0%/);
  assert.match(plain(await row(say('return-cell-undecided')).innerText()), /\t1\t50\.0%/);
  await page.locator('table', { hasText: say('return-reasons') }).locator('tr', { hasText: say('reason-no-accommodation') }).waitFor();
  await look(page, 'desk-figures');

  await page.locator('main .back').click();
  await named(page, 'register-returns').click();
  await page.getByRole('heading', { name: say('returns'), level: 1 }).waitFor();
  await page.locator('#returns-period').selectOption({ index: 1 });
  await says(page, say('returns-open-undecided', { count: 1 }));
  await says(page, say('returns-open-stays'));
  await page.locator('summary', { hasText: say('returns-open-list') }).click();
  await look(page, 'desk-open');
  await page.locator('.register__open', { hasText: 'Bo Lindqvist' }).click();
  await page.getByRole('heading', { name: 'Bo Lindqvist', level: 1 }).waitFor();
  record.check();
  await context.close();
});

test('what is to be erased is listed by the times that were set, and goes only when somebody says so', async () => {
  const { page, context, record } = await vault(AREA);
  await add(page, 'Ama Owusu', 120);
  await decide(page, 'decision-declined-by-person', 100);
  await add(page, 'Bo Lindqvist', 120);
  await decide(page, 'decision-declined-by-person', 10);
  await toRegister(page);
  await named(page, 'register-keeping').click();
  await page.getByText(say('register-over-none'), { exact: true }).waitFor();
  await page.fill('#keep-declined', '0');
  await named(page, 'register-keep-save').click();
  await page.locator('.field--wrong #keep-declined').waitFor();
  await page.fill('#keep-declined', '1');
  await named(page, 'register-keep-save').click();
  await page.getByText(say('register-keep-saved'), { exact: true }).waitFor();
  await lines(page, 1);
  await page.locator('.register__line label', { hasText: 'Ama Owusu' }).click();
  await page.getByText(say('register-erase-goes'), { exact: true }).waitFor();
  await look(page, 'desk-keeping');
  // Not before the box is ticked.
  const erase = page.getByRole('button', { name: say('register-over-erase', { count: 1 }), exact: true });
  await erase.click();
  await page.locator('.field--wrong #over-sure').waitFor();
  await lines(page, 1);
  await press(page, 'over-sure');
  await erase.click();
  await says(page, say('register-over-erased', { count: 1 }));
  await page.getByText(say('register-over-none'), { exact: true }).waitFor();

  await toRegister(page);
  await lines(page, 1);
  await page.locator('.register__open').click();
  await page.locator('#erase-act').click();
  await look(page, 'desk-erase');
  await press(page, 'erase-sure');
  await named(page, 'register-erase-do').click();
  await page.getByText(say('register-none'), { exact: true }).waitFor();
  await page.getByText(say('register-erased'), { exact: true }).waitFor();
  record.check();
  await context.close();
});

test('of a packet is said what may be shared, it prints whole, and it is passed on from its entry', async () => {
  const { page, context, record } = await vault(AREA);
  await open(page, PACKET);
  await page.locator('summary[id^="put-in-"]').first().click();
  await day(page, 'put-in-on', 3);
  await page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true }).click();
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await page.locator('main a[href="/register/"]').click();
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  await page.locator('summary', { hasText: say('register-shares') }).click();
  const shares = page.locator('details', { has: page.locator('summary', { hasText: say('register-shares') }) });
  assert.equal(await shares.locator('dt').count(), 8, 'each statement');
  const health = shares.locator('dl > div', { hasText: say('consent-share_health.title') });
  const form = await act(page, 'taken-back');
  await press(page, 'taken-back-share_health');
  await written(page, form);
  assert.doesNotMatch(plain(await health.innerText()), new RegExp(say('register-shares-yes', { day: '' })), 'not any more');
  await look(page, 'desk-shares');
  // The only thing that came is no mistake: without it there would be no entry.
  const came = page.locator('section[aria-labelledby="register-deeds"] .history__item', { hasText: say('register-packet-came') });
  assert.equal(await came.locator('summary').isVisible(), false);

  // On paper what is folded away is open, and nothing can be pressed.
  const facts = page.locator('details', { has: page.locator('summary', { hasText: say('register-facts') }) }).locator('dl');
  assert.equal(await facts.isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await facts.isVisible(), true);
  assert.equal(await page.locator('#decide-act').isVisible(), false, 'no forms on paper');
  await picture(page, 'desk-printed');
  await page.emulateMedia({ media: 'screen' });

  await page.locator('main a[href="/receive/"]').click();
  await page.getByRole('heading', { name: say('passing'), level: 1 }).waitFor({ timeout: 60_000 });
  await look(page, 'desk-passing');
  // Whoever comes back finds the entry open.
  await to(page, '/register/');
  await page.getByRole('heading', { name: NAME, level: 1 }).waitFor();
  record.check();
  await context.close();
});

test('an enquiry is answered first: that it is possible, and from when', async () => {
  const [house, area] = [await vault(HOUSE), await vault(AREA)];
  const theirs = await card(area.page);
  await to(house.page, '/contacts/');
  await named(house.page, 'contacts-add').click();
  await pin(house.page, 'Leeds team', theirs.text);
  await named(house.page, 'pin-add').click();
  await house.page.locator('.drafts__card .tag--good').waitFor();
  await signFor(house.worker);
  const packet = await savedIn(house.page, 'export-files.packet', folder);
  const { page } = area;
  await open(page, packet.path);
  await page.locator('summary[id^="put-in-"]').first().click();
  await page.locator('form', { has: page.locator('#put-in-on') }).getByRole('button', { name: say('put-in'), exact: true }).click();
  await page.locator('.tag', { hasText: say('put-in-there') }).waitFor();
  await page.locator('main a[href="/register/"]').click();
  await page.getByText(say('register-enquiry'), { exact: true }).waitFor();
  assert.equal(await page.locator('main a[href="/receive/"]').count(), 0, 'an enquiry is not passed on');
  await press(page, 'answer-possible');
  assert.equal(await page.inputValue('#answer-words'), say('answer-possible-words'));
  await page.fill('#answer-words', '');
  await named(page, 'answer-send').click();
  await page.getByText(say('answer-no-words'), { exact: true }).waitFor();
  await page.fill('#answer-words', 'Possible from 1 March.');
  await look(page, 'desk-enquiry');
  const reply = await savedIn(page, 'answer-send', folder);
  await open(house.page, reply.path);
  await house.page.getByText('Possible from 1 March.').first().waitFor();
  for (const { record, context } of [house, area]) {
    record.check();
    await context.close();
  }
});
