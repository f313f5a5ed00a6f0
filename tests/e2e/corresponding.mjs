// What the tests of two vaults that write to each other share: a vault in a profile of its own, its card, files that are saved and opened.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from './expected.mjs';
import { seeded } from './injecting.mjs';
import { go } from './lib.mjs';
import { Worker } from './worker.mjs';

const say = words('en');

/** The button with a message on it. */
export const named = (page, key) => page.getByRole('button', { name: say(key), exact: true });

/** What is folded away under a message. */
export const folded = (page, key) => page.locator('summary', { hasText: say(key) }).first();

/** A vault in a profile of its own. */
export async function vault(served, of) {
  const opened = await served.open();
  await seeded(opened.context);
  const worker = new Worker({ page: opened.page, address: served.address });
  await go(opened.page, served.address, '/drafts/');
  await worker.makeVault(of);
  return { ...opened, worker };
}

/** A vault with a referral, on the page where it is exported. */
export async function atExport(served, of) {
  const made = await vault(served, of);
  await made.worker.startReferral();
  await made.worker.task('export');
  return made;
}

/** Goes to a page of the footer. */
export async function to(page, path) {
  await page.locator(`footer a[href="${path}"]`).click();
  await page.waitForSelector('main h1');
}

/** The vault's card, and its six words. */
export async function card(page) {
  await to(page, '/contacts/');
  const text = page.locator('section[aria-labelledby="own-card"] code.fingerprint--long').first();
  await text.waitFor();
  return { text: await text.textContent(), words: await page.locator('section[aria-labelledby="own-card"] .six-words').first().locator('li').allTextContents() };
}

/** Says whose card it is, and that its words were compared by telephone, or were not. */
export async function pin(page, name, text, compared = 'phone') {
  await page.fill('#pin-name', name);
  await page.fill('#pin-key', text);
  await named(page, 'pin-next').click();
  await page.locator(`label[for="pin-compared-${compared}"]`).click();
}

/** Signs an enquiry for somebody in the address book, from the list of drafts. */
export async function signFor(worker, choose = async () => {}) {
  const { page } = worker;
  await to(page, '/drafts/');
  await worker.startReferral();
  await worker.task('export');
  await worker.signExport('enquiry', async () => {
    await page.locator('label[for="lock-contact"]').click();
    await choose();
    await page.locator('input[name=contact]:checked').waitFor();
  });
}

/** Presses a button that saves a file, and keeps it in a folder. */
export async function saved(page, key, folder) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), named(page, key).click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { path, name: file.suggestedFilename(), bytes: readFileSync(path) };
}

/** Opens a file. */
export async function open(page, path) {
  await to(page, '/receive/');
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', path);
}
