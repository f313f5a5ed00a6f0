// From an empty device to a packet that another device opens: the vault, a draft, the agreement, export, opening.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { lock, makeVault, toDrafts } from './door.mjs';
import { words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';

const served = stand();

/** A picture, and what axe says, of the page as it stands. */
async function look(page, name) {
  await axe(page);
  await picture(page, name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

/** Fills what a referral cannot be sent without. */
async function fillStops(page) {
  const answers = {
    '#under_18-no': 'check',
    '#chosen_area-leeds': 'check',
    '#organisation': 'Riverside Support',
    '#worker_name': 'Ana Popescu',
    '#worker_email': 'ana@riverside.example',
    '#name_known_by': 'Sara',
  };
  for (const section of ['start', 'referrer']) {
    await page.locator(`#section-${section}`).click();
    for (let step = 0; step < 40; step += 1) {
      if (await page.locator('#task-consent').count()) break;
      for (const [field, answer] of Object.entries(answers)) {
        if (!(await page.locator(field).count())) continue;
        if (answer === 'check') await page.check(field, { force: true });
        else await page.fill(field, answer);
      }
      await page.locator('main .button:not(.button--quiet):not(.button--plain)').first().click();
      await page.waitForTimeout(50);
    }
    if (!(await page.locator('#task-consent').count())) await page.getByText('Back to the list').click();
  }
}

test('a vault, a draft, an agreement, a signed packet, and the packet opened elsewhere', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/drafts/');
  const { passphrase } = await makeVault(page, { organisation: 'Riverside Support', device: 'Office laptop 2' });
  await toDrafts(page);
  await page.getByRole('button', { name: 'Start a new referral' }).waitFor();
  await look(page, 'drafts-empty');

  await page.getByRole('button', { name: 'Start a new referral' }).click();
  await page.waitForSelector('#task-consent');
  await fillStops(page);

  await page.locator('#task-consent').click();
  await page.waitForSelector('.statement');
  assert.equal(await page.locator('.statement').count(), 6, 'the Home Office is asked about only where the area makes a return');
  assert.equal(await page.locator('.statement input:checked').count(), 0, 'nothing is chosen before somebody chooses');
  await look(page, 'agreement-statements');
  for (const name of ['refer_me', 'share_needs', 'share_health', 'share_agencies', 'contact_me']) await page.check(`#${name}-yes`, { force: true });
  await page.check('#share_risk-no', { force: true });
  await page.fill('#agencies', 'A doctor');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.waitForSelector('.sent');
  await look(page, 'agreement-preview');
  assert.match(await page.locator('.left-out').innerText(), /risk/i);
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.fill('#explained-by', 'Ana Popescu, support worker');
  await page.check('#channel-face_to_face', { force: true });
  await page.getByRole('button', { name: 'Put in the time now' }).click();
  await page.fill('#present', 'nobody');
  await look(page, 'agreement-explain');
  // A lock in the middle comes back to the same page of it.
  await lock(page, words('en'));
  await page.fill('#passphrase', passphrase);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#explained-by', { timeout: 60_000 });
  assert.equal(await page.inputValue('#present'), 'nobody');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.fill('#teach-back', 'You send it to Leeds and they call Ana.');
  await page.check('#freely-yes', { force: true });
  await page.check('#capacity-no', { force: true });
  await look(page, 'agreement-understanding');
  await page.getByRole('button', { name: 'Save and continue' }).click();

  await page.check('#person-drawn', { force: true });
  const pad = page.locator('.signature-pad').first();
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 20, { steps: 12 });
  await page.mouse.move(box.x + 240, box.y + 80, { steps: 12 });
  await page.mouse.up();
  assert.match(await page.locator('.signature-ink').first().getAttribute('d'), /^M\d+ \d+L/);
  await page.check('#worker-typed', { force: true });
  await page.fill('#worker-consent-signature-typed-label', 'Ana Popescu');
  await page.check('#copy-yes', { force: true });
  await look(page, 'agreement-sign');
  await page.getByRole('button', { name: 'Continue to sign and export' }).click();

  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).waitFor();
  await look(page, 'export');
  await page.check('#lock-open', { force: true });
  await page.check('#why-secure-mail', { force: true });
  await press('I understand. Do not lock the files');
  await press('Sign');
  await page.getByRole('heading', { name: 'Signed', exact: true }).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), press('Save the packet file')]);
  assert.match(download.suggestedFilename(), /^packet-[0-9a-f]{8}\.json$/);
  const folder = mkdtempSync(join(tmpdir(), 'onward-'));
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await page.getByText('is in your downloads folder.').first().waitFor();
  await look(page, 'export-done');
  const sixWords = await page.locator('.six-words li').allTextContents();

  const [pdf] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), page.getByRole('button', { name: 'Save as PDF' }).click()]);
  const pdfFile = join(folder, pdf.suggestedFilename());
  await pdf.saveAs(pdfFile);
  assert.equal(readFileSync(pdfFile).subarray(0, 5).toString(), '%PDF-');

  // What was signed is listed; locking shuts everything; a wrong passphrase keeps the focus.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Settings' }).click();
  await page.waitForSelector('table');
  assert.equal(await page.locator('tbody tr').count(), 1);
  await look(page, 'settings-open');
  await lock(page, words('en'));
  await look(page, 'vault-unlock');
  await page.fill('#passphrase', 'not the passphrase');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#passphrase-problem');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'passphrase');
  await look(page, 'vault-unlock-wrong');
  await page.fill('#passphrase', passphrase);
  await page.keyboard.press('Enter');
  // Back where the worker was, in the referral.
  await page.waitForSelector('.saving', { timeout: 60_000 });
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('.drafts__card');
  await look(page, 'drafts');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.drafts__card').length === 2);
  await page.getByRole('button', { name: 'Delete' }).first().click();
  await page.getByRole('button', { name: 'Delete the draft' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.drafts__card').length === 1);
  record.check();
  await context.close();

  // Another device: nothing but the files.
  const other = await served.open();
  await go(other.page, served.address, '/receive/');
  await other.page.waitForSelector('#files');
  await look(other.page, 'receive-empty');
  const changed = join(folder, 'changed.json');
  writeFileSync(changed, readFileSync(file, 'utf8').replace(/"payload":"(.)/, (_, letter) => `"payload":"${letter === 'A' ? 'B' : 'A'}`));
  const empty = join(folder, 'empty.json');
  writeFileSync(empty, '');
  const foreign = join(folder, 'letter.pdf');
  writeFileSync(foreign, 'This is a letter.');
  await other.page.setInputFiles('#files', [file, pdfFile, changed, empty, foreign]);
  await other.page.waitForFunction(() => document.querySelectorAll('.received').length === 5 && !document.querySelector('.received progress'), null, { timeout: 60_000 });
  assert.equal(await other.page.locator('.received .tag--good').count(), 2, 'the packet and its PDF');
  assert.equal(await other.page.locator('.received .note--problem').count(), 3, 'changed, empty, foreign');
  await other.page.locator('.received').first().getByText('Read it').click();
  const shown = await other.page.locator('.received').first().innerText();
  assert.match(shown, /Ana Popescu/);
  assert.match(shown, /Risk information is left out/);
  assert.deepEqual(await other.page.locator('.received').first().locator('.six-words li').allTextContents(), sixWords);
  await look(other.page, 'receive');
  other.record.check();
  await other.context.close();
});
