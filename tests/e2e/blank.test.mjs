// Forms to fill in by hand: the page that makes them, and the PDF as somebody prints it. No vault, and nothing left behind.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { questions, words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-blank-'));
const [english, arabic] = ['en', 'ar'].map(words);

const run = (tool, ...words) => execFileSync(tool, words, { encoding: 'utf8' });
/** Letters and digits alone: a reader's order of spaces and marks where lines run both ways is its own. */
const letters = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Chooses, makes the form and saves it; gives its path. */
async function made(page, name, { stage, first, second }) {
  for (const choice of [`stage-${stage}`, `first-${first}`, `second-${second}`]) await page.check(`#${choice}`);
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.locator('.press-job button').first().click()]);
  assert.equal(download.suggestedFilename(), 'form.pdf');
  const path = join(folder, `${name}.pdf`);
  await download.saveAs(path);
  await page.waitForSelector('.press-job .note--good');
  return path;
}

for (const language of ['en', 'ar']) {
  test(`the page in ${language} makes a form in two languages`, async () => {
    const say = words(language);
    const { context, page, record } = await served.open({ language });
    await go(page, served.address, '/');
    // The way there: from the first page, without loading again.
    await page.locator('main a[href^="/blank/"]').click();
    await page.waitForSelector('#stage-enquiry');
    assert.equal(await page.locator('main h1').innerText(), say('blank'));
    assert.equal(await page.locator('footer a[href="/blank/"]').getAttribute('aria-current'), 'page');
    // What is chosen at first: the language on screen, with English beside any other.
    assert.equal(await page.locator(`#first-${language}`).isChecked(), true);
    assert.equal(await page.locator(language === 'en' ? '#second-none' : '#second-en').isChecked(), true);
    // A language is not its own second.
    await page.check('#first-ar');
    assert.equal(await page.locator('#second-ar').count(), 0);
    await page.check('#second-en');
    await page.check('#first-en');
    assert.equal(await page.locator('#second-none').isChecked(), true);

    const pdf = await made(page, language, { stage: 'referral', first: 'en', second: 'ar' });
    await axe(page);
    await picture(page, `blank-made-${language}`);
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);

    const info = run('pdfinfo', pdf);
    assert.match(info, /^Title: +Form$/m);
    assert.match(info, /^Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)$/m);
    assert.match(run('pdfdetach', '-list', pdf), /^0 embedded files/);
    run('qpdf', '--check', pdf);
    const catalogue = run('qpdf', '--json', '--json-key=qpdf', pdf);
    assert.match(catalogue, /"\/Lang": "u:en"/);
    const raw = letters(run('pdftotext', '-raw', pdf, '-'));
    for (const line of ['blank-not-encrypted', 'blank-title-referral', 'consent-signature-worker-label']) assert.ok(raw.includes(letters(english(line))), line);
    assert.ok(raw.includes(letters(english('consent-refer_me', { area: english('blank-area.named') }))));
    for (const { id, stage } of questions.values()) if (stage !== 'handover') assert.ok(raw.includes(letters(english(`q-${id}`))), `${id} is missing`);
    assert.ok(!raw.includes(letters(english('q-perpetrators.hint'))), 'a question of another stage');
    const read = letters(run('pdftotext', pdf, '-'));
    assert.ok(read.includes(letters(arabic('q-name'))), 'the second language');
    assert.ok(!read.includes(letters(arabic('q-spoken_alone'))), 'what the worker answers alone is in the worker’s language only');
    // Nothing of a vault was made, and nothing is kept.
    assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)), []);
    record.check();
    await context.close();
  });
}

test('a form in one language, and in Arabic from right to left', async () => {
  const { context, page, record } = await served.open({ language: 'ar' });
  await go(page, served.address, '/blank/');
  const pdf = await made(page, 'enquiry-ar', { stage: 'enquiry', first: 'ar', second: 'none' });
  const raw = letters(run('pdftotext', pdf, '-'));
  assert.ok(raw.includes(letters(arabic('q-household'))));
  assert.ok(!raw.includes(letters(english('q-household'))), 'one language');
  assert.ok(!raw.includes(letters(arabic('q-name'))), 'an enquiry asks for no name');
  assert.match(run('qpdf', '--json', '--json-key=qpdf', pdf), /"\/Lang": "u:ar"/);
  record.check();
  await context.close();
});

test('words and fonts that cannot be had are told, and the next press tries again', async () => {
  const { context, page } = await served.open();
  await go(page, served.address, '/blank/');
  const make = page.locator('.press-job button').first();
  await context.route(/\/files\/locales\/en\/consent-/, (route) => route.abort());
  await make.click();
  await page.getByText(english('blank-words'), { exact: true }).waitFor();
  await axe(page);
  await context.unroute(/\/files\/locales\/en\/consent-/);
  await context.route(/\/files\/fonts\//, (route) => route.abort());
  await make.click();
  await page.getByText(english('blank-font'), { exact: true }).waitFor({ timeout: 120_000 });
  await context.unroute(/\/files\/fonts\//);
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), make.click()]);
  assert.equal(download.suggestedFilename(), 'form.pdf');
  await context.close();
});

test('the list of referrals leads there and back, with the vault open all the while', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/drafts/');
  const worker = new Worker({ page, address: served.address });
  await worker.makeVault({ organisation: 'Hazel Court Outreach', device: 'Tablet 3' });
  await page.locator('main a[href^="/blank/"]').click();
  await page.waitForSelector('#stage-enquiry');
  await page.locator('footer a[href="/drafts/"]').click();
  await page.getByRole('button', { name: english('drafts-new'), exact: true }).waitFor();
  record.check();
  await context.close();
});
