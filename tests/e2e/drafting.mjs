// What the tests of settings and backup files share: a vault, drafts with a name in them, and the ways between list and settings.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { go } from './lib.mjs';
import { Worker } from './worker.mjs';

export const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
export const NAME = 'Quillon Abernethy';
export const DAY = 24 * 60 * 60 * 1000;

export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** A fresh profile with a vault in it; at the list of drafts. */
export async function vaultIn(served, options) {
  const { context, page, record } = await served.open(options);
  const worker = new Worker({ page, address: served.address, language: options?.language ?? 'en' });
  await go(page, served.address, '/drafts/');
  await worker.makeVault(VAULT);
  return { context, page, record, worker };
}

/** A new draft with a name in it, saved; ends at the list. */
export async function draft(worker, name) {
  await worker.startReferral();
  await type(worker, name);
}

/** Types a name into the draft that is open, waits until it is saved, and goes to the list. */
export async function type(worker, name) {
  await toName(worker);
  await worker.page.fill('#called', name);
  await worker.saved();
  await toDrafts(worker);
}

/** To the question of the name: from the list of tasks, or where the worker was when the draft was left. */
export async function toName(worker) {
  await worker.page.waitForSelector('#called, #section-person');
  if (!(await worker.page.locator('#called').count())) await worker.reach('person', '#called');
}

/** Goes on with the draft of this name. */
export async function resume({ page, say }, name) {
  await card(page, name).getByRole('button', { name: say('drafts-resume') }).click();
  await page.waitForFunction(() => document.querySelector('.saving'));
}

export const card = (page, name) => page.locator('.drafts__card', { hasText: name });

export async function toDrafts({ page }) {
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('.drafts');
}

/** To the settings without loading again, so that the vault stays open. */
export async function toSettings({ page }) {
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#erase');
}

/** Presses what makes a file, and gives its path. */
export async function downloaded(page, press, folder) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), press()]);
  assert.match(file.suggestedFilename(), /^onward-backup-[\d-]+\.age$/);
  const path = join(folder, `${Date.now()}-${file.suggestedFilename()}`);
  await file.saveAs(path);
  return path;
}

export async function restore(worker, path, code) {
  const { page, say } = worker;
  if (!(await page.locator('#restore-code').isVisible())) await page.locator('summary', { hasText: say('restore') }).click();
  await page.setInputFiles('#restore-file', path);
  await page.fill('#restore-code', code);
  await button(page, say('restore-do')).click();
}

/** Waits until the page says a message with arguments, whose places are marked by isolating characters. */
export const says = (page, text) =>
  page.waitForFunction((text) => document.querySelector('main').innerText.replace(/[\u2066-\u2069]/g, '').includes(text), text, { timeout: 30_000 });


export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'onward-drafting-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Lets the keeper's clock be so far ahead: a worker's clock is not the page's, which Playwright can set. */
export async function ahead(page, milliseconds) {
  await page.route(/\/keeper-[0-9a-f]{12}\.js$/, async (route) => {
    const answer = await route.fetch();
    const shift = `{ const now = Date.now.bind(Date); Date.now = () => now() + ${milliseconds}; }\n`;
    await route.fulfill({ response: answer, body: shift + (await answer.text()) });
  });
}
