// Mixed hands: what the person wrote stays as it is, and a translation beside it says who made it, on the page, in the packet and on paper.
// A letter that no font has is told before a PDF is saved.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { people, plain, speaking, words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const say = words('en');
const VAULT = { organisation: 'Larkfield House', device: 'Desk 2', passphrase: 'harbour pepper violin 63' };
const MEANT = 'Six years at school.';

const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-translation-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Somebody of the files, with a few answers of their own and no more of the form than an export needs. */
function person(answers) {
  const whole = speaking(people['no-recourse'], 'ti');
  const kept = ['spoken_alone', 'under_18', 'areas', 'chosen_area', 'organisation', 'worker_name', 'worker_phone', 'name', 'called', 'languages', 'english'];
  return { ...whole, answers: { ...Object.fromEntries(kept.map((id) => [id, whole.answers[id]])), ...answers } };
}

/** A referral with these sections filled in, at the task list. */
async function referral(them, sections) {
  const { context, page, record } = await served.open();
  const worker = new Worker({ page, address: served.address });
  await go(page, served.address, '/drafts/');
  await worker.makeVault(VAULT);
  await worker.startReferral();
  await worker.stage('handover');
  for (const section of sections) {
    await page.locator(`#section-${section}`).click();
    await worker.fillSection(them, section);
  }
  return { context, page, record, worker };
}

test('a translation beside an answer is marked as such, travels, and is told apart when the answer changes', async () => {
  const them = person({});
  const said = people['no-recourse'].answers.courses.text;
  const { context, page, record, worker } = await referral(them, ['start', 'referrer', 'person']);
  await worker.reach('education', '#courses');
  const fold = page.locator('details', { has: page.locator('#courses-translation') });
  assert.equal(await fold.count(), 0, 'there is nothing to translate yet');
  await page.fill('#courses', said);
  await fold.locator('summary').click();
  await page.fill('#courses-translation', MEANT);
  // Nobody may have to guess who made it.
  await page.locator('form.form button[type=submit]').click();
  await page.waitForSelector('#error-summary');
  assert.ok((await page.locator('#error-summary').innerText()).includes(say('problem-no-translator')));
  assert.equal(await page.inputValue('#courses-translation'), MEANT, 'nothing is lost');
  await worker.press('#courses-translation-interpreter');
  await axe(page);
  await fits(page);
  await picture(page, 'translation-fold');
  const older = page.getByText(say('translation-older'), { exact: true });
  assert.equal(await older.count(), 0);
  await page.fill('#courses', `${said}.`);
  await older.waitFor();
  // Saying who made it does not mean that anybody has looked at it again.
  await worker.press('#courses-translation-worker');
  await worker.press('#courses-translation-interpreter');
  assert.equal(await older.count(), 1);
  await picture(page, 'translation-older');
  await page.fill('#courses', said);
  await older.waitFor({ state: 'detached' });
  await worker.leave(() => page.locator('form.form button[type=submit]').click());
  for (let pages = 0; pages < 40 && (await worker.kind()) !== 'tasks'; pages += 1) await worker.back();
  await worker.saved();

  // It is there again in an opened vault, and the check shows it.
  await page.reload();
  await worker.unlock();
  await worker.resume();
  for (let pages = 0; pages < 40 && (await worker.kind()) !== 'tasks'; pages += 1) await worker.back();
  const marked = say('reading-translation-interpreter', { language: 'English' });
  await worker.task('check');
  const row = (page) => page.locator('.row', { has: page.getByText(say('q-courses'), { exact: true }) }).last();
  const answer = async (page) => (await row(page).locator('.reading__answer').allTextContents()).map(plain);
  await page.waitForSelector('section.reading');
  assert.deepEqual(await answer(page), [said, marked, MEANT]);
  assert.equal(await row(page).locator('.reading__answer >> nth=0 >> [lang]').getAttribute('lang'), '', 'what was typed is in no language that anybody said');
  assert.equal(await row(page).locator('.reading__answer >> nth=2 >> [lang]').getAttribute('lang'), 'en');
  await picture(page, 'translation-check');
  await worker.leave(() => page.locator('main .back').first().click());

  await worker.agree(them);
  const made = await worker.export('handover', folder);
  record.check();
  await context.close();
  const sent = JSON.parse(Buffer.from(JSON.parse(made.text).payload, 'base64url'));
  assert.equal(sent.answers.courses.text, said);
  assert.deepEqual(sent.translations.courses, { text: MEANT, lang: 'en', by: 'interpreter' });
  const paper = execFileSync('pdftotext', ['-raw', made.pdf, '-'], { maxBuffer: 1 << 26 }).toString().replace(/\s+/g, ' ');
  assert.ok(paper.includes(marked) && paper.includes(MEANT), 'it is on paper too');

  const other = await served.open();
  await go(other.page, served.address, '/receive/');
  await other.page.waitForSelector('#files');
  await other.page.setInputFiles('#files', [made.json]);
  await other.page.waitForSelector('.received .tag--good');
  assert.deepEqual(await answer(other.page), [said, marked, MEANT]);
  other.record.check();
  await other.context.close();
});

test('a letter that no font has is told before the PDF is saved, with where it stands; and a language has only the fonts it needs', async () => {
  const them = person({ called: { text: 'Ayman \u{1f600}' } });
  const { context, page, record, worker } = await referral(them, ['start', 'referrer', 'person']);
  const fonts = new Set();
  context.on('request', (request) => {
    const font = new URL(request.url()).pathname.match(/\/fonts\/(Noto\w+)-/)?.[1];
    if (font) fonts.add(font);
  });
  await worker.agree(them);
  await worker.export('handover', folder, { pdf: false });
  await page.getByRole('button', { name: say('export-pdf'), exact: true }).click();
  await page.getByText(say('press-gaps'), { exact: true }).waitFor({ timeout: 120_000 });
  const told = plain(await page.locator('.note--caution', { hasText: say('press-gaps') }).innerText());
  assert.ok(told.includes('\u{1f600}') && told.includes(say('q-called')), told);
  await axe(page);
  await fits(page);
  await picture(page, 'press-gaps');
  await page.getByRole('button', { name: say('press-gaps-leave'), exact: true }).click();
  await page.getByText(say('press-gaps'), { exact: true }).waitFor({ state: 'detached' });
  const [paper] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    page.getByRole('button', { name: say('export-pdf'), exact: true }).click().then(() => page.getByRole('button', { name: say('press-gaps-save'), exact: true }).click()),
  ]);
  const pdf = join(folder, 'gaps.pdf');
  await paper.saveAs(pdf);
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { maxBuffer: 1 << 26 }).toString();
  assert.ok(text.includes('Ayman \u{1f600}'), 'a sign is drawn in its place, and the text can still be copied as it was written');
  assert.ok(fonts.has('NotoSansEthiopic'), [...fonts].join());
  for (const none of ['NotoSansSC', 'NotoSansSCMore', 'NotoSansBengali', 'NotoSansDevanagari']) assert.ok(!fonts.has(none), `${none} is not fetched`);
  record.check();
  await context.close();
});
