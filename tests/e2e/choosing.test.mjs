// Choosing: what somebody keeps in the guide, two areas compared, a page as PDF, and what goes along to a referral. Nothing is stored.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { VAULT, button, says } from './drafting.mjs';
import { words } from './expected.mjs';
import { axe, fits, pathIn, picture, speak, stand, started } from './lib.mjs';
import { Worker } from './worker.mjs';

const served = stand();
const MINUTE = 60_000;

/** Presses a control by its name, whether the app stands already or is woken by it. */
async function press(page, wake) {
  await page.locator(`[data-wake="${wake}"]`).click();
  await started(page);
}

const isPressed = (page, wake, pressed) => page.waitForSelector(`[data-wake="${wake}"][aria-pressed="${pressed}"]`);

/** Everything that a browser could have kept. */
const kept = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const NOTHING = { local: [], session: [], cookies: '', caches: [], databases: [], workers: 0 };

/** The list with two areas, a question of each, and one typed in; ends at the list. */
async function listed(page, language) {
  await page.goto(served.address + pathIn('/areas/leeds/', language));
  await press(page, 'keep-leeds');
  await isPressed(page, 'keep-leeds', true);
  await press(page, 'question-1');
  await page.locator(`main a[href="${language === 'en' ? '' : `/${language}`}/areas/"]`).first().click();
  await press(page, 'keep-derby');
  await isPressed(page, 'keep-leeds', true);
  await page.locator('main a[href$="/areas/derby/"]').click();
  await press(page, 'question-2');
  await page.locator('main a[href$="/list/"]').first().click();
  await page.locator('#kept-areas').waitFor();
  await press(page, 'own');
  await page.locator('#own').fill('Is there a park?');
  await page.keyboard.press('Enter');
  await page.locator('#kept-questions ~ ul li', { hasText: 'Is there a park?' }).waitFor();
}

for (const language of ['en', 'ar']) {
  test(`a list is kept from page to page in ${language}, can be printed, and is emptied by a button`, async () => {
    const say = words(language);
    const { context, page, record } = await served.open();
    await listed(page, language);
    assert.equal(await page.title(), say('guide-page-title'), 'a neutral title');
    assert.equal(await page.locator('main .area').count(), 2);
    assert.equal(await page.locator('#kept-questions ~ ul li').count(), 3);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'own', 'ready for another one');
    await axe(page);
    await picture(page, `choosing-list-${language}`);
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    await page.setViewportSize({ width: 1280, height: 900 });

    await page.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => (globalThis.printed += 1);
    });
    await button(page, say('guide-print')).click();
    assert.equal(await page.evaluate(() => globalThis.printed), 1);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('main button:visible').count(), 0);
    assert.equal(await page.locator('#kept-questions ~ ul li', { hasText: 'Is there a park?' }).isVisible(), true);
    await picture(page, `choosing-list-paper-${language}`);
    await page.emulateMedia({ media: null });

    // One is taken off, and the focus is where the rest is.
    await page.locator('#kept-questions ~ ul li button').first().click();
    await page.waitForFunction(() => document.querySelectorAll('#kept-questions ~ ul li').length === 2 && document.activeElement.id === 'kept-questions');
    assert.deepEqual(await kept(page), NOTHING);
    await button(page, say('guide-list-empty-it')).click();
    await page.getByText(say('guide-list-empty'), { exact: true }).waitFor();
    assert.equal(await page.locator('#kept-areas, #kept-questions').count(), 0);
    record.check();
    await context.close();
  });
}

test('a list goes when nobody is here for as long as a vault may stay open, and says so before and after', async () => {
  const say = words('en');
  const { context, page, record } = await served.open();
  await page.clock.install();
  await listed(page, 'en');
  await page.locator('[data-wake="more-leeds"]').click();
  await page.waitForFunction(() => globalThis.onward.handedOver?.includes('leeds'));
  const pass = async (minutes) => {
    for (let ten = 0; ten < minutes * 6; ten += 1) await page.clock.runFor(MINUTE / 6);
  };
  await pass(4);
  await page.getByText(say('guide-list-near')).waitFor();
  await picture(page, 'choosing-list-near');
  await button(page, say('guide-list-stay')).click();
  await page.waitForFunction(() => !document.querySelector('.near__note'));
  assert.equal(await page.locator('main .area').count(), 2);
  await pass(5.5);
  await page.getByText(say('guide-list-went')).waitFor();
  assert.equal(await page.locator('#kept-areas, #kept-questions').count(), 0);
  assert.ok(!(await page.evaluate(() => globalThis.onward.handedOver ?? '')).includes('leeds'), 'what would have gone along is gone too');
  // What is kept after it is kept.
  await page.locator('main a[href="/areas/"]').first().click();
  await press(page, 'keep-derby');
  await pass(1);
  await isPressed(page, 'keep-derby', true);
  record.check();
  await context.close();
});

test('"Exit this page" in another window empties the list of this one', async () => {
  const { context, page } = await served.open();
  await listed(page, 'en');
  await context.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }));
  const other = await context.newPage();
  await other.goto(`${served.address}/areas/leeds/`);
  await other.locator('#exit .exit__button').click();
  await page.getByText(words('en')('guide-list-empty'), { exact: true }).waitFor();
  await context.close();
});

for (const language of ['en', 'ar']) {
  test(`two areas stand beside each other in ${language}, and one below the other on a small screen`, async () => {
    const say = words(language);
    const { context, page, record } = await served.open();
    await page.goto(served.address + pathIn('/compare/', language));
    await press(page, 'compare');
    await page.waitForFunction(() => document.activeElement.id === 'compare-0');
    await page.locator('#compare-0').selectOption('leeds');
    await page.locator('#compare-1').selectOption('croydon');
    await page.locator('#compare-from').selectOption('london');
    assert.equal(await page.locator('#compare-0 option[value="croydon"]').isDisabled(), true);
    await page.locator('#part-home').waitFor();
    // Leeds is 170 miles from the middle of London, and Croydon ten.
    const far = await page.locator('section[aria-labelledby="part-far"] .compare__side p').allTextContents();
    const number = new Intl.NumberFormat(language === 'ar' ? 'ar' : 'en-GB');
    assert.ok(far[0].includes('170') || far[0].includes(number.format(170)), far[0]);
    assert.ok(far[1].includes('10') || far[1].includes(number.format(10)), far[1]);
    assert.equal(await page.locator('.compare__side h3').count(), 2 * 15, 'fourteen parts, and how far it is');
    const places = (selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
    const HOME = 'section[aria-labelledby="part-home"] .compare__side';
    const [first, second] = await places(HOME);
    assert.equal(first.top, second.top, 'beside each other');
    assert.ok(language === 'ar' ? first.left > second.left : first.left < second.left, 'the first where reading begins');
    await axe(page);
    await picture(page, `choosing-compare-${language}`);
    await page.setViewportSize({ width: 360, height: 640 });
    const [above, below] = await places(HOME);
    assert.ok(above.top < below.top && above.left === below.left, 'one below the other');
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    // A choice keeps the focus, and another language what was chosen.
    await page.locator('#compare-1').focus();
    await page.locator('#compare-1').selectOption('derby');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'compare-1');
    await speak(page, language === 'ar' ? 'en' : 'ar');
    assert.equal(await page.locator('#compare-1').inputValue(), 'derby');
    assert.deepEqual(await kept(page), NOTHING);
    assert.notEqual(say('guide-compare'), '');
    record.check();
    await context.close();
  });
}

test('without scripts the same part of each area can be read one after the other', async () => {
  const { context, page, record } = await served.open({ javaScriptEnabled: false });
  await page.goto(`${served.address}/compare/`);
  assert.equal(await page.locator('#part-home ~ ul a').count(), 6);
  await page.locator('#part-home ~ ul a[href="/areas/leeds/#home"]').click();
  assert.equal(new URL(page.url()).hash, '#home');
  await page.goto(`${served.address}/list/`);
  assert.equal(await page.getByText(words('en')('guide-list-scripts')).isVisible(), true);
  record.check();
  await context.close();
});

test('with the app, a link to a part of an area leads there in the page, and the list stays', async () => {
  const { context, page, record } = await served.open({ width: 360, height: 640 });
  await page.goto(`${served.address}/areas/`);
  await press(page, 'keep-leeds');
  await page.locator('main a[href="/compare/"]').click();
  await page.locator('#part-home ~ ul a[href="/areas/leeds/#home"]').click();
  await page.waitForFunction(() => document.activeElement.id === 'home');
  assert.ok(await page.evaluate(() => document.querySelector('#home').getBoundingClientRect().top < innerHeight / 2));
  await isPressed(page, 'keep-leeds', true);
  record.check();
  await context.close();
});

test('what somebody would like to know goes along to a referral of this window, and only when one is started', async () => {
  const { context, page, record } = await served.open();
  await listed(page, 'en');
  await press(page, 'more-leeds');
  await isPressed(page, 'more-leeds', true);
  await axe(page);
  await picture(page, 'choosing-carried');
  // It is taken back as it was given.
  await press(page, 'more-leeds');
  await isPressed(page, 'more-leeds', false);
  assert.ok(!(await page.evaluate(() => globalThis.onward.handedOver)).includes('leeds'));
  await press(page, 'more-leeds');
  assert.deepEqual(await kept(page), NOTHING);
  await page.locator('main a[href^="/drafts/"]').click();
  const worker = new Worker({ page, address: served.address });
  await worker.makeVault(VAULT);
  await says(page, worker.say('drafts-new-carried'));
  assert.equal(await page.locator('.drafts__card').count(), 0, 'nothing is in a draft before somebody starts one');
  await worker.startReferral();
  await worker.stage('handover');
  await worker.reach('start', '#areas-leeds');
  for (const [area, chosen] of [['leeds', true], ['derby', true], ['croydon', false]]) {
    assert.equal(await page.locator(`#areas-${area}`).isChecked(), chosen, area);
  }
  const next = () => page.locator('main form.form button[type=submit]').click();
  for (let pages = 0; pages < 5 && !(await page.locator('#chosen_area-leeds').count()); pages += 1) await worker.leave(next);
  assert.equal(await page.locator('#chosen_area-leeds').isChecked(), true);
  for (let pages = 0; pages < 10 && (await worker.kind()) !== 'tasks'; pages += 1) {
    const isTopic = (await worker.kind()) === 'topic';
    await worker.leave(isTopic ? next : () => button(page, worker.say('refer-to-list')).click());
  }
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('.drafts__card');
  assert.ok(!(await page.locator('main').innerText()).includes(worker.say('drafts-new-carried')), 'once');
  await worker.resume();
  await worker.reach('own_words', '#want_from_area');
  const asked = await page.locator('#want_from_area').inputValue();
  assert.match(asked, /^.+\nIs there a park\?$/, 'the question about Leeds and the one that was typed in, not the one about Derby');
  record.check();
  await context.close();
});

test('an area, and what happens after a yes, are saved as PDF, with the same words in the page’s language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-choosing-'));
  // In any order: joined letters of Arabic are read out of a file the other way round.
  const letters = (text) => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
  for (const [path, language] of [['/areas/leeds/', 'en'], ['/areas/leeds/', 'ar'], ['/after/', 'en'], ['/rights/', 'ar']]) {
    const say = words(language);
    const { context, page, record } = await served.open();
    await page.goto(served.address + pathIn(path, language));
    if (path === '/areas/leeds/' && language === 'en') await picture(page, 'choosing-area');
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.locator('[data-wake="pdf"]').click()]);
    assert.equal(download.suggestedFilename(), 'area-guide.pdf');
    const pdf = join(folder, `${language}${path.replaceAll('/', '-')}.pdf`);
    await download.saveAs(pdf);
    const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' });
    assert.match(run('pdfinfo', pdf), /^Title: +Area guide$/m);
    run('qpdf', '--check', pdf);
    const text = run('pdftotext', '-raw', pdf, '-');
    const lines = text.split('\n').map(letters);
    for (const heading of await page.locator('.guide__section h2').allTextContents()) assert.ok(lines.includes(letters(heading)), heading);
    if (path === '/areas/leeds/') assert.ok(lines.includes(letters(say('guide-pdf-pictures'))));
    assert.ok(!lines.includes(letters(say('guide-keep-question'))), 'no controls');
    await page.getByText('area-guide.pdf').waitFor();
    await axe(page);
    if (language === 'ar') await picture(page, `choosing-pdf${path.replaceAll('/', '-')}ar`);
    assert.deepEqual(await kept(page), NOTHING);
    record.check();
    await context.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
