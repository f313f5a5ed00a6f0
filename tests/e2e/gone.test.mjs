// What goes away: a draft that was exported, deleted on purpose, and a vault that the browser cleared.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { atExport } from './corresponding.mjs';
import { on } from './door.mjs';
import { words } from './expected.mjs';
import { axe, go, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const served = stand();
const say = words('en');

const button = (page, name) => page.getByRole('button', { name, exact: true });

test('after an export the draft can be deleted at once, and the list of what was signed keeps the packet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-gone-'));
  const { context, page, record, worker } = await atExport(served, VAULT);
  const made = await worker.export('enquiry', folder, { pdf: false });
  await page.getByText(say('export-delete.what')).waitFor();
  await button(page, say('export-delete.do')).click();
  await page.waitForFunction(() => document.activeElement?.id === 'export-delete-sure');
  await axe(page);
  await picture(page, 'export-delete-en');
  await button(page, say('drafts-delete-sure.no')).click();
  await button(page, say('export-delete.do')).click();
  await button(page, say('export-delete.sure')).click();
  await page.waitForSelector('.empty');
  await page.locator('footer a[href="/settings/"]').click();
  await page.locator('main table code', { hasText: basename(made.json, '.json') }).waitFor();
  await page.reload();
  await page.waitForSelector('#erase');
  await page.locator('footer a[href="/drafts/"]').click();
  await worker.unlockHere();
  await page.waitForSelector('.empty');
  record.check();
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a vault that is not here any more is said to be gone, with the ways on', async () => {
  const { context, page, record } = await served.open();
  const worker = new Worker({ page, address: served.address });
  await go(page, served.address, '/drafts/');
  await worker.makeVault(VAULT);
  // A page of the site with no app in it: the browser clears its data, between two visits.
  await page.goto(`${served.address}/404.html`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('onward');
        request.onsuccess = resolve;
        request.onerror = () => reject(request.error);
      }),
  );
  await go(page, served.address, '/drafts/');
  await page.getByRole('heading', { name: say('vault-lost'), exact: true }).waitFor({ timeout: 20_000 });
  for (const key of ['vault-lost.lead', 'vault-lost-why.cleared', 'vault-lost-why.profile', 'vault-lost-why.browser', 'vault-lost-do']) {
    assert.ok(await page.getByText(say(key)).isVisible(), key);
  }
  await axe(page);
  await picture(page, 'vault-lost-en');
  for (const [way, next] of [['#start-new', '#worker'], ['#start-backup', '#backup-file']]) {
    await worker.press(way);
    await on(page);
    await page.waitForSelector(next, { state: 'attached' });
    await page.locator('main .back').first().click();
    await page.waitForSelector('#start-new', { state: 'attached' });
  }
  // The page without an app is answered with 404.
  record.check({ errors: false });
  await context.close();
});
