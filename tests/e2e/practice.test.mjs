// Practising with an invented person: from the list to a signed packet that is opened again, on screen and in the PDF. It says what
// it is everywhere, and nothing comes of it.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { button, card, toDrafts, toSettings, vaultIn } from './drafting.mjs';
import { areas, people, plain, words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const NAME = 'Practice Person';
const say = words('en');
const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-practice-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const squeeze = (text) => text.replace(/\s+/g, ' ');

/** Whether a program is here; without it, what it would look at is left out. */
const has = (program) => spawnSync(program, ['-v']).status === 0;

/** The pages of a PDF as text. */
const printed = (pdf) => execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f').slice(0, -1);

/** Draws a PDF's pages beside the pictures of the screen. */
const drawn = (pdf, name) => has('pdftoppm') && execFileSync('pdftoppm', ['-r', '60', '-png', pdf, fileURLToPath(new URL(`./shots/${name}`, import.meta.url))]);

/** The first words of a part of the page, as somebody reads them. */
const begins = async (page, selector) => plain(await page.locator(selector).first().innerText());

for (const language of ['en', 'ar']) {
  test(`somebody practises from the list to a packet that is opened again: ${language}`, async (t) => {
    const say = words(language);
    const bar = [say('practice-bar'), say('practice-bar.what')].join(' ');
    let practising = false;
    const look = async (page, name) => {
      if (!practising) return;
      assert.equal(plain(await page.locator('main .practice').first().innerText()), bar, name);
      const places = await page.evaluate(() => [document.querySelector('main .practice'), document.querySelector('main h1')].map((one) => one.getBoundingClientRect().top));
      assert.ok(places[0] < places[1], `${name}: it stands before the heading`);
      await axe(page);
      await fits(page);
      if (/statements|export-referral/.test(name)) await picture(page, `practice-${language}-${name}`);
    };
    const { context, page, record } = await served.open({ language });
    const worker = new Worker({ page, address: served.address, language, look });
    await go(page, served.address, '/drafts/');
    await worker.makeVault(VAULT);

    // It is offered, and says what will happen before it does.
    await page.locator('summary', { hasText: say('practice') }).click();
    await page.getByText(say('practice.real')).waitFor();
    await axe(page);
    await fits(page);
    await picture(page, `practice-${language}-offer`);
    await button(page, say('practice.start')).click();
    await page.waitForSelector('#task-consent');
    practising = true;
    await look(page, 'tasks');
    await picture(page, `practice-${language}-tasks`);
    await page.locator('#section-start').click();
    await worker.fillSection({ answers: { chosen_area: { one: 'leeds' } } }, 'start');
    const person = people.mother;
    await worker.agree(person);
    assert.equal(await page.locator('#lock-contact').count(), 0, 'for nobody’s key');
    assert.equal(await page.locator('#lock-passphrase').count(), 1);
    const made = await worker.export('referral', folder);

    // What was signed says it, and asks for no answer.
    const signed = JSON.parse(Buffer.from(JSON.parse(made.text).payload, 'base64url').toString());
    assert.deepEqual([signed.format, signed.recipient, signed.reply_to], ['practice', null, null]);
    assert.deepEqual(signed.answers.name, { text: NAME });
    const english = words('en')('reading-practice');
    if (has('pdftotext')) {
      const pages = printed(made.pdf).map(squeeze);
      assert.ok(pages.length > 1, `${pages.length} pages`);
      for (const [number, text] of pages.entries()) assert.ok(text.includes(english), `page ${number + 1}: ${text.slice(-200)}`);
      assert.ok(pages[0].indexOf(english) < 200, `it stands under the heading: ${pages[0].slice(0, 300)}`);
      t.diagnostic(`${pages.length} pages, each with the words`);
      drawn(made.pdf, `practice-${language}-paper`);
    }

    // Nothing is taken back of what was practised, and the history says what it was.
    await worker.leave(() => button(page, say('refer-to-list')).click());
    await worker.task('history');
    await page.locator('.history__item', { hasText: say('reading-format-practice') }).waitFor();
    assert.equal(await page.locator('summary', { hasText: say('withdraw') }).count(), 0);
    await look(page, 'history');

    // The card says it, and so does that of a copy.
    practising = false;
    await toDrafts(worker);
    await card(page, NAME).getByRole('button', { name: say('drafts-duplicate') }).click();
    await page.waitForFunction(() => document.querySelectorAll('.drafts__card .practice').length === 2);
    assert.deepEqual((await page.locator('.drafts__card .practice').allInnerTexts()).map(plain), [bar, bar]);
    await axe(page);
    await fits(page);
    await picture(page, `practice-${language}-cards`);
    // Somebody real beside it has no bar.
    await worker.startReferral();
    assert.equal(await page.locator('.practice').count(), 0);
    await toSettings(worker);
    await page.locator('#exports ~ .wide td', { hasText: say('reading-format-practice') }).waitFor();

    // Opened where it was made, with the vault open.
    await page.locator('footer a[href="/receive/"]').click();
    await page.waitForSelector('#files');
    await page.setInputFiles('#files', made.json);
    await page.waitForSelector('.received .tag--good');
    const said = await begins(page, '.received');
    assert.ok(said.indexOf(say('reading-practice')) < said.indexOf(say('receive-good')), 'before “Verified”');
    assert.equal(await begins(page, '.received__first'), say('reading-practice'));
    await page.waitForTimeout(500);
    for (const key of ['answer', 'receive-pass-on']) assert.equal(await page.getByText(say(key), { exact: true }).count(), 0, key);
    assert.equal(await page.locator('.received .note--problem').count(), 0);
    await axe(page);
    await fits(page);
    await picture(page, `practice-${language}-received`);
    record.check();
    await context.close();

    // Opened elsewhere, without a vault, from the PDF; and folded among many.
    const there = await served.open({ language });
    await go(there.page, served.address, '/receive/');
    await there.page.waitForSelector('#files');
    await there.page.setInputFiles('#files', made.pdf);
    await there.page.waitForSelector('.received .tag--good');
    assert.ok((await begins(there.page, '.received')).includes(say('receive-from-pdf')));
    assert.equal(await begins(there.page, '.received .practice'), say('reading-practice'));
    await there.page.getByText(areas.leeds.name[language], { exact: false }).first().waitFor();
    // A copy for whoever reads it, in their language, says it before it says that it is a copy.
    const [copy] = await Promise.all([there.page.waitForEvent('download', { timeout: 180_000 }), button(there.page, say('receive-pdf')).click()]);
    const paper = join(folder, `copy-${language}.pdf`);
    await copy.saveAs(paper);
    if (has('pdftotext')) {
      const pages = printed(paper);
      // What pdftotext makes of lines that run from right to left has an order of its own.
      const letters = (text) => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
      for (const [number, text] of pages.entries()) {
        const foot = text.trim().split('\n').slice(-2).join(' ');
        if (language === 'en') assert.ok(squeeze(text).includes(say('reading-practice')), `page ${number + 1} of the copy`);
        else assert.ok([...letters(say('reading-practice'))].every((letter) => foot.includes(letter)), `page ${number + 1} of the copy: ${foot}`);
      }
      const first = squeeze(pages[0]);
      if (language === 'en') assert.ok(first.indexOf(say('reading-practice')) < first.indexOf(say('reading-copy').slice(0, 30)), first.slice(0, 300));
      drawn(paper, `practice-${language}-copy`);
    }
    const copies = Array.from({ length: 6 }, (_, index) => join(folder, `${language}-${index}.json`));
    for (const copy of copies) copyFileSync(made.json, copy);
    await there.page.setInputFiles('#files', copies);
    await there.page.waitForSelector('.received--folded >> nth=5');
    // Not as it is seen: what is out of sight is not laid out.
    const tags = await there.page.locator('.received--folded').evaluateAll((all) => all.map((one) => one.querySelector('.received__tags span').textContent));
    assert.deepEqual(tags, Array(6).fill(say('reading-practice')));
    await axe(there.page);
    await fits(there.page);
    await picture(there.page, `practice-${language}-folded`);
    there.record.check();
    await there.context.close();
  });
}

test('without the network it is said that the invented person could not be fetched, and it is tried again', async () => {
  const { context, page, record } = await vaultIn(served);
  await page.route(/\/practice-1-?[0-9a-f]*\.json$/, (route) => route.abort());
  await page.locator('summary', { hasText: say('practice') }).click();
  await button(page, say('practice.start')).click();
  await page.getByText(say('practice-not-loaded'), { exact: true }).waitFor();
  await page.getByText(say('practice-not-loaded.do'), { exact: true }).waitFor();
  await axe(page);
  await picture(page, 'practice-not-loaded');
  await page.unroute(/\/practice-1-?[0-9a-f]*\.json$/);
  await button(page, say('practice.start')).click();
  await page.waitForSelector('#task-consent');
  await page.waitForSelector('main .practice');
  // The browser itself says that a request failed.
  record.check({ errors: false });
  await context.close();
});
