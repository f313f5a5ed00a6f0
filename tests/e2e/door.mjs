// The way into the vault, as a person goes it: reads the code off the page, and types back the groups that are asked for.

import assert from 'node:assert/strict';

/** Presses a choice by its words. */
const press = (page, id) => page.locator(`label[for="${id}"]`).first().click();

/** The section of the settings about who can open the vault: other sections have buttons and words of their own. */
export const PEOPLE = 'section[aria-labelledby="people-heading"]';

/** Locks by the button, without the backup file that is offered where something has changed since the last one. */
export async function lock(page, say) {
  await page.getByRole('banner').getByRole('button', { name: say('shell-lock'), exact: true }).click();
  await page.waitForSelector('#backup-lock, #passphrase', { timeout: 30_000 });
  if (await page.locator('#backup-lock').count()) await page.getByRole('button', { name: say('backup-lock.without'), exact: true }).click();
  await page.waitForSelector('#passphrase', { timeout: 30_000 });
}

/** The page's own button. */
export const on = (page, within = 'main') => page.locator(`${within} form.form button[type=submit]`).click();

/** The six words on the page, as a passphrase. */
export async function readWords(page, within = 'main') {
  await page.waitForSelector(`${within} .six-words li`);
  const words = await page.locator(`${within} .six-words li`).allTextContents();
  assert.equal(words.length, 6);
  return words.join(' ');
}

/** The seven groups on the page. */
export async function readCode(page) {
  await page.waitForSelector('.code__group');
  const groups = await page.locator('.code__group').allTextContents();
  assert.equal(groups.length, 7);
  for (const group of groups) assert.match(group, /^[0-9A-HJKMNP-TV-Z]{4}$/);
  return groups;
}

/** Types the groups that are asked for by their number, as `write` writes them. */
export async function typeBack(page, groups, write = (selector, text) => page.fill(selector, text)) {
  await page.waitForSelector('.code__box');
  const asked = await page.locator('label:has(+ .code__box), .field:has(.code__box) label').allTextContents();
  assert.equal(asked.length, 2);
  for (const label of asked) {
    const number = Number(label.match(/[1-7]/)[0]);
    await write(`#group-${number}`, groups[number - 1]);
  }
}

/** From the first page to the one with the names. */
export async function startNew(page) {
  await page.waitForSelector('#start-new');
  await press(page, 'start-new');
  await on(page);
  await page.waitForSelector('#worker');
}

/**
 * Makes a vault. Without a passphrase, with the six words that are offered. Gives the passphrase and the code.
 * `look(name)` is called on every page; ends where the vault is ready.
 */
export async function makeVault(page, { worker = 'Ana', organisation, device, passphrase }, { look = async () => {}, write = (selector, text) => page.fill(selector, text) } = {}) {
  await page.waitForSelector('#start-new');
  await look('first-use-before');
  await startNew(page);
  await look('first-use-names');
  await write('#worker', worker);
  await write('#organisation', organisation);
  await write('#device', device);
  await on(page);
  await page.waitForSelector('#way-own');
  if (passphrase) {
    await press(page, 'way-own');
    await page.waitForSelector('#own-passphrase');
    await write('#own-passphrase', passphrase);
  } else {
    passphrase = await readWords(page);
    await press(page, 'written');
  }
  await look('first-use-passphrase');
  await on(page);
  const code = await readCode(page);
  await look('first-use-code');
  await page.locator('main > .actions .button').click();
  await typeBack(page, code, write);
  await look('first-use-type-back');
  await on(page);
  await page.waitForSelector('main > .actions .button', { timeout: 60_000 });
  await look('first-use-done');
  return { passphrase, code: code.join('-') };
}

/** Makes a vault from a backup file, on a device that has none. Ends where it is said what came in. */
export async function beginFrom(page, file, code, { worker = 'Bo', organisation, device, passphrase }) {
  await page.waitForSelector('#start-backup');
  await press(page, 'start-backup');
  await on(page);
  await page.waitForSelector('#backup-file');
  await page.setInputFiles('#backup-file', file);
  await page.fill('#code', code);
  await on(page);
  await page.waitForSelector('#worker');
  await page.fill('#worker', worker);
  await page.fill('#organisation', organisation);
  await page.fill('#device', device);
  await on(page);
  await page.waitForSelector('#way-own');
  await press(page, 'way-own');
  await page.waitForSelector('#own-passphrase');
  await page.fill('#own-passphrase', passphrase);
  await on(page);
  await page.waitForSelector('main > .actions .button', { timeout: 60_000 });
}

/** From "your vault is ready" to the list. */
export const toDrafts = (page) => page.locator('main > .actions .button').click();
