// The desk's own book on the screen: whom to speak with at each service, what an area has free, and what does not fit a decision, which
// is said beside it and stops nobody.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { named, to, vault as vaultIn } from './corresponding.mjs';
import { says } from './drafting.mjs';
import { plain, words } from './expected.mjs';
import { speak, stand } from './lib.mjs';
import { AREA, choose, day, look, press } from './register.mjs';

const served = stand();
const say = words('en');

const keep = (page) => named(page, 'book-keep').click();
const kept = (page) => page.getByText(say('book-service-kept'), { exact: true }).waitFor();
const heading = (page, key) => page.getByRole('heading', { name: say(key), level: 1 }).waitFor();

/** A vault, at a page that the register leads to. */
async function at(key) {
  const opened = await vaultIn(served, AREA);
  await to(opened.page, '/register/');
  await heading(opened.page, 'register');
  await named(opened.page, key).click();
  await heading(opened.page, key);
  return opened;
}

/** Everything that is wrong is said at once: so many things, with the focus on the summary. */
async function refused(page, count) {
  await keep(page);
  await page.waitForFunction(() => document.activeElement?.classList.contains('summary'));
  await page.waitForFunction((count) => document.querySelectorAll('.summary li').length === count, count);
}

const service = (page, name) => page.locator('.book__service', { hasText: name });

test('a service is written down, called at a press, changed and removed', async () => {
  const { page, context, record } = await at('book-services');
  await page.getByText(say('book-services-none'), { exact: true }).waitFor();
  await look(page, 'book-services-none');

  await named(page, 'book-service-add').click();
  await heading(page, 'book-service-add');
  await look(page, 'book-service-new');
  // No kind and no name; then a number with letters, half an address, and a day that has not come. What was typed stays.
  await refused(page, 2);
  await choose(page, 'service-kind', 'gp');
  await page.fill('#service-name', 'Park Road Surgery');
  await page.fill('#service-person', 'Ana, reception');
  await page.fill('#service-phone', 'ask for Ana');
  await page.fill('#service-email', 'ana at surgery');
  await page.fill('#service-note', 'Before ten.\nAsk for the practice manager.');
  await day(page, 'service-checked', -1);
  await refused(page, 3);
  await page.locator('.field--wrong', { hasText: say('failure-book-in-future') }).waitFor();
  await look(page, 'book-service-wrong');
  await page.locator('.summary a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'service-phone');
  assert.equal(await page.inputValue('#service-person'), 'Ana, reception');
  await page.fill('#service-phone', '+44 (0)113 496 0018');
  await page.fill('#service-email', 'ana@surgery.example');
  await day(page, 'service-checked', 3);
  await choose(page, 'service-area', 'leeds');
  await keep(page);
  await kept(page);
  const phone = service(page, 'Park Road Surgery').locator('a');
  assert.equal(await phone.getAttribute('href'), 'tel:+441134960018');
  assert.equal(await phone.locator('bdi').getAttribute('dir'), 'ltr');
  await page.getByRole('heading', { name: say('book-kind-gp'), level: 2 }).waitFor();
  await look(page, 'book-services');

  await service(page, 'Park Road Surgery').getByRole('button', { name: say('book-service-change'), exact: true }).click();
  await heading(page, 'book-service-change');
  assert.equal(await page.inputValue('#service-kind'), 'gp');
  assert.equal(await page.inputValue('#service-area'), 'leeds');
  await page.fill('#service-name', 'Lake Road Surgery');
  // Left without writing: nothing changes.
  await named(page, 'book-cancel').click();
  await service(page, 'Park Road Surgery').waitFor();
  await service(page, 'Park Road Surgery').getByRole('button', { name: say('book-service-change'), exact: true }).click();
  await page.fill('#service-name', 'Lake Road Surgery');
  await keep(page);
  await kept(page);
  await service(page, 'Lake Road Surgery').waitFor();
  assert.equal(await service(page, 'Park Road Surgery').count(), 0);

  // It is there after going elsewhere and coming back.
  await page.locator('main .back').click();
  await heading(page, 'register');
  await named(page, 'book-services').click();
  const removed = service(page, 'Lake Road Surgery');
  await removed.getByRole('button', { name: say('book-service-remove'), exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('service-sure-'));
  await look(page, 'book-service-remove');
  await named(page, 'book-service-remove-sure.no').click();
  await removed.getByRole('button', { name: say('book-service-remove'), exact: true }).click();
  await named(page, 'book-service-remove-sure.yes').click();
  await page.getByText(say('book-service-removed'), { exact: true }).waitFor();
  await page.getByText(say('book-services-none'), { exact: true }).waitFor();
  record.check();
  await context.close();
});

test('more than ten services are searched by typing', async () => {
  const { page, context, record } = await at('book-services');
  const all = [['bank', 'High Street Bank'], ['police', 'Central Station'], ...Array.from({ length: 9 }, (_, number) => ['charity', `Charity ${number}`])];
  for (const [index, [kind, name]] of all.entries()) {
    // Ten are seen at a glance.
    assert.equal(await page.locator('#services-search').count(), 0, `${index} services`);
    await named(page, 'book-service-add').click();
    await heading(page, 'book-service-add');
    await choose(page, 'service-kind', kind);
    await page.fill('#service-name', name);
    await keep(page);
    await kept(page);
    await service(page, name).waitFor();
  }
  const are = (count) => page.waitForFunction((count) => document.querySelectorAll('.book__service').length === count, count);
  await are(11);
  await page.fill('#services-search', 'high');
  await are(1);
  await says(page, say('book-services-found', { count: 1 }));
  // By its kind too.
  await page.fill('#services-search', say('book-kind-police').toLowerCase());
  await are(1);
  await service(page, 'Central Station').waitFor();
  await page.fill('#services-search', 'nobody');
  await says(page, say('book-services-found-none'));
  await page.fill('#services-search', '');
  await are(11);
  await look(page, 'book-services-many');
  await speak(page, 'ar');
  await look(page, 'book-services-ar');
  record.check();
  await context.close();
});

/** Opens the form of homes, of the first area that is written down or of the one that is chosen, and fills it in. */
async function homes(page, { term, shape, whom, steps, places, free }) {
  await named(page, 'book-homes-add').first().click();
  await heading(page, 'book-homes-add');
  await press(page, `homes-term-${term}`);
  await press(page, `homes-shape-${shape}`);
  await press(page, `homes-whom-${whom}`);
  if (steps) await press(page, `homes-step-free-${steps}`);
  await page.fill('#homes-places', places);
  await page.fill('#homes-free', free);
}

const row = (page, words) => page.locator('.book__homes tbody tr', { hasText: words });
const number = async (row) => plain(await row.locator('.book__number').innerText());

test('what is free is counted, and what does not fit a decision is said beside it', async () => {
  const { page, context, record } = await at('book-capacity');
  await page.getByText(say('book-capacity-none'), { exact: true }).waitFor();
  await look(page, 'book-capacity-none');
  await named(page, 'book-homes-add').click();
  await page.getByText(say('book-area-missing'), { exact: true }).waitFor();
  await choose(page, 'area-which', 'leeds');
  await named(page, 'book-homes-add').click();
  await heading(page, 'book-homes-add');
  await look(page, 'book-homes-new');
  // Three choices, how many places, and how many are free.
  await refused(page, 5);
  await named(page, 'book-cancel').click();
  // Nothing is written down of an area before something is.
  await page.getByText(say('book-capacity-none'), { exact: true }).waitFor();
  await choose(page, 'area-which', 'leeds');
  await homes(page, { term: 'interim', shape: 'shared', whom: 'women', places: '2', free: '3' });
  await refused(page, 1);
  await page.locator('.field--wrong', { hasText: say('failure-book-more-than-places') }).waitFor();
  await look(page, 'book-homes-wrong');
  assert.ok(await page.locator('#homes-whom-women').isChecked());
  await page.fill('#homes-free', '1');
  await keep(page);
  await kept(page);
  await homes(page, { term: 'long_term', shape: 'self_contained', whom: 'men', steps: 'no', places: '1', free: '0' });
  await keep(page);
  await row(page, say('book-term-long_term')).waitFor();

  // − and + keep the focus where it is, and stop at none and at all.
  const women = row(page, say('book-term-interim'));
  const [less, more] = [women.locator('.book__step').first(), women.locator('.book__step').last()];
  const becomes = async (free) => {
    await says(page, say('book-places-short', { free, places: '2' }));
    await page.waitForFunction(() => document.activeElement?.classList.contains('book__step'));
    assert.equal(await number(women), say('book-places-short', { free, places: '2' }));
  };
  await more.click();
  await becomes('2');
  assert.equal(await more.getAttribute('aria-disabled'), 'true');
  await more.click({ force: true });
  assert.equal(await number(women), say('book-places-short', { free: '2', places: '2' }), 'no more than there are');
  await less.click();
  await becomes('1');
  await says(page, say('book-places', { free: '1', places: '3' }));
  await look(page, 'book-capacity');

  // It closes before the nine-month review of anybody who is accepted now.
  await named(page, 'book-area-change').first().click();
  await heading(page, 'book-area-change');
  await page.fill('#area-closing-day', '31');
  await refused(page, 1);
  await day(page, 'area-closing', -30);
  await page.fill('#area-note', 'The contract is being renewed.');
  await look(page, 'book-area-form');
  await keep(page);
  await kept(page);
  await page.getByText('The contract is being renewed.').waitFor();

  // A man by telephone.
  await page.locator('main .back').click();
  await heading(page, 'register');
  await named(page, 'register-add').click();
  await page.fill('#add-name', 'Karim Haddad');
  await choose(page, 'add-how', 'phone');
  await choose(page, 'add-area', 'leeds');
  await choose(page, 'add-gender', 'male');
  await day(page, 'add-on', 1);
  await named(page, 'register-add-send').click();
  await page.getByText(say('register-added'), { exact: true }).waitFor();
  await page.locator('#decide-act').click();
  const form = page.locator('details', { has: page.locator('#decide-act') });
  await form.locator('form').waitFor();
  const note = form.locator('.note--caution');
  assert.equal(await note.count(), 0, 'nothing is said before anybody is accepted');
  await press(page, 'decide-what-decision-accepted');
  await note.waitFor();
  const said = () => note.locator('li').allInnerTexts();
  assert.equal((await said()).length, 2);
  assert.equal((await said())[0], say('book-misfit-none-men'));
  await look(page, 'book-misfit');
  // Who waits for housing waits because nothing is free.
  await press(page, 'decide-what-decision-accepted-waiting');
  await page.waitForFunction(() => document.querySelectorAll('#decide-act ~ .details__body .note--caution li').length === 1);
  await press(page, 'decide-what-decision-declined-by-person');
  await note.waitFor({ state: 'detached' });
  // Accepted all the same.
  await press(page, 'decide-what-decision-accepted');
  await note.waitFor();
  await speak(page, 'ar');
  await look(page, 'book-misfit-ar');
  await speak(page, 'en');
  await form.getByRole('button', { name: say('register-write'), exact: true }).click();
  await page.getByText(say('register-written'), { exact: true }).waitFor();

  // Homes that are no more are removed; that everything else is still right is said at a press.
  await page.locator('main .back').click();
  await heading(page, 'register');
  await named(page, 'book-capacity').click();
  await row(page, say('book-term-long_term')).getByRole('button', { name: say('book-homes-change-these'), exact: true }).click();
  await heading(page, 'book-homes-change');
  assert.ok(await page.locator('#homes-step-free-no').isChecked());
  await named(page, 'book-homes-remove').click();
  await page.waitForFunction(() => document.activeElement?.id === 'homes-sure');
  await look(page, 'book-homes-remove');
  await named(page, 'book-homes-remove-sure.yes').click();
  await page.getByText(say('book-service-removed'), { exact: true }).waitFor();
  assert.equal(await row(page, say('book-term-long_term')).count(), 0);
  await named(page, 'book-looked-again').click();
  await says(page, say('book-looked-said'));
  await speak(page, 'ar');
  await look(page, 'book-capacity-ar');
  record.check();
  await context.close();
});
