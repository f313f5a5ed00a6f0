// The first use and every way into the vault after it: by the keyboard, with mistakes, back and forth, in two languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PASSPHRASE, made, worker as keeperOn } from './asking.mjs';
import { PEOPLE, lock, makeVault, on, readCode, readWords, startNew, toDrafts, typeBack } from './door.mjs';
import { words } from './expected.mjs';
import { axe, fits, go, picture, speak, stand } from './lib.mjs';

const served = stand();
const VAULT = { worker: 'Ana', organisation: 'Riverside Support', device: 'Office laptop 2' };
const say = words('en');

/** What axe says, pictures at both widths, and whether it fits a small phone. */
async function look(page, name) {
  await axe(page);
  await picture(page, name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

/** The focus follows what is said by a moment. */
const focused = (page, id) => page.waitForFunction((id) => document.activeElement?.id === id, id, { timeout: 5_000 });
const press = (page, id) => page.locator(`label[for="${id}"]`).first().click();
const inSettings = async (page) => {
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('.people__one');
};
const unlock = async (page, passphrase) => {
  await page.fill('#passphrase', passphrase);
  await on(page);
  await page.getByRole('heading', { name: say('drafts') }).first().waitFor({ timeout: 30_000 });
};
const unlockRefused = async (page, passphrase) => {
  await page.fill('#passphrase', passphrase);
  await on(page);
  await page.waitForSelector('#passphrase-problem', { timeout: 30_000 });
  assert.match(await page.locator('#passphrase-problem').innerText(), new RegExp(say('failure-wrong-passphrase')));
  await focused(page, 'passphrase');
};
const withCode = async (page, code) => {
  await page.getByRole('button', { name: say('vault-unlock-forgotten') }).click();
  await page.waitForSelector('#code');
  await page.fill('#code', code);
  await on(page);
};

/** A fresh profile with a vault, at the list of drafts. */
async function withVault(vault = VAULT) {
  const opened = await served.open();
  await go(opened.page, served.address, '/drafts/');
  const made = await makeVault(opened.page, vault);
  await toDrafts(opened.page);
  await opened.page.getByRole('button', { name: say('drafts-new') }).waitFor();
  return { ...opened, ...made };
}

/** Where a code could have been left: the page, the title, the address, and everything that the browser stores readably. */
const leftovers = (page) =>
  page.evaluate(async () => {
    const all = [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state)];
    for (const field of document.querySelectorAll('input, textarea')) all.push(field.value);
    for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) all.push(key, store.getItem(key));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => (indexedDB.open(name).onsuccess = (event) => resolve(event.target.result)));
      for (const store of database.objectStoreNames) {
        const values = await new Promise((resolve) => (database.transaction(store).objectStore(store).getAll().onsuccess = (event) => resolve(event.target.result)));
        for (const value of values) all.push(value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : JSON.stringify(value));
      }
      database.close();
    }
    for (const name of await caches.keys()) all.push(name);
    return all.join('\n');
  });

test('the first use by the keyboard alone; the code is nowhere afterwards', async () => {
  const { context, page, record } = await served.open();
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), wanted)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} cannot be reached with Tab`);
  };
  const arrived = async (selector) => {
    await page.waitForSelector(selector, { timeout: 60_000 });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  };
  await go(page, served.address, '/drafts/');
  await page.waitForSelector('#start-new');
  await tabTo('#start-new');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await arrived('#worker');
  assert.equal(await page.title(), 'Step 2 – Onward');
  for (const [id, text] of Object.entries(VAULT)) {
    await tabTo(`#${id}`);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await arrived('.six-words');
  const passphrase = await readWords(page);
  await tabTo('#written');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await arrived('.code');
  const code = await readCode(page);
  for (const group of code) assert.ok(!(await page.title()).includes(group));
  await tabTo('main > .actions .button');
  await page.keyboard.press('Enter');
  await arrived('.code__box');
  for (const group of code) assert.ok(!(await page.content()).includes(group), 'the code is not on the page where it is typed back');
  await typeBack(page, code, async (selector, text) => {
    await tabTo(selector);
    await page.keyboard.type(text);
  });
  await page.keyboard.press('Enter');
  await arrived('main > .actions .button');
  await page.getByRole('heading', { name: say('vault-made'), exact: true }).waitFor();
  const left = await leftovers(page);
  for (const group of code) assert.ok(!left.includes(group), 'a group of the code was left behind');
  for (const word of [passphrase, code.join(''), VAULT.organisation]) assert.ok(!left.includes(word));
  await tabTo('main > .actions .button');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: say('drafts-new') }).waitFor();
  record.check();
  await context.close();
});

for (const language of ['en', 'ar']) {
  test(`every step looks right and has nothing that axe objects to (${language})`, async () => {
    const { context, page, record } = await served.open({ language });
    await go(page, served.address, '/drafts/');
    await page.waitForSelector('#start-new');
    await on(page);
    await page.waitForSelector('#error-summary');
    await focused(page, 'error-summary');
    assert.match(await page.title(), language === 'en' ? /^Error: / : /: /);
    await look(page, `first-use-nothing-${language}`);
    await press(page, 'start-backup');
    await on(page);
    await page.waitForSelector('#backup-file', { state: 'attached' });
    await look(page, `first-use-file-${language}`);
    await page.locator('main .back').click();
    await makeVault(page, VAULT, { look: (name) => look(page, `${name}-${language}`) });
    record.check();
    await context.close();
  });
}

test('back and forth, another page and another language lose nothing; an easy passphrase is refused with its reason', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/drafts/');
  await startNew(page);
  await on(page);
  await page.waitForSelector('#error-summary');
  assert.equal(await page.locator('#error-summary a').count(), 3);
  await page.locator('#error-summary a').first().click();
  await focused(page, 'worker');
  for (const [id, text] of Object.entries(VAULT)) await page.fill(`#${id}`, text);
  await on(page);
  await page.waitForSelector('#way-own');
  await press(page, 'way-own');
  for (const [passphrase, reason] of [['elevenchars', 'vault-problem-short'], ['aaaaaaaaaaaaaa', 'weak-repeated'], ['qwertyuiopas', 'weak-run'], ['Riverside Support 1', 'weak-name']]) {
    await page.fill('#own-passphrase', passphrase);
    await on(page);
    const expected = say(reason, { missing: 1 });
    await page.waitForFunction((expected) => document.querySelector('#own-passphrase-problem')?.innerText.replace(/[\u2066-\u2069]/g, '') === expected, expected);
    await focused(page, 'error-summary');
  }
  await picture(page, 'first-use-weak');
  await page.fill('#own-passphrase', 'seven otters and a lamp');
  await on(page);
  const code = await readCode(page);

  // Back to the names, over the passphrase.
  await page.locator('main .back').click();
  await page.waitForSelector('#own-passphrase');
  assert.equal(await page.inputValue('#own-passphrase'), 'seven otters and a lamp');
  await page.locator('main .back').click();
  await page.waitForSelector('#worker');
  await speak(page, 'ar');
  for (const [id, text] of Object.entries(VAULT)) assert.equal(await page.inputValue(`#${id}`), text);
  // Another page, and back again.
  await page.locator('footer a[href="/eligibility/"]').click();
  await page.waitForSelector('#worker', { state: 'detached' });
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('#worker');
  for (const [id, text] of Object.entries(VAULT)) assert.equal(await page.inputValue(`#${id}`), text);
  await on(page);
  await page.waitForSelector('#own-passphrase');
  assert.equal(await page.inputValue('#own-passphrase'), 'seven otters and a lamp');
  await on(page);
  assert.deepEqual(await readCode(page), code, 'the code is the one that was written down');
  await page.locator('main > .actions .button').click();

  // The groups: none, wrong ones, and then as a hand writes them.
  await page.waitForSelector('.code__box');
  await on(page);
  await page.waitForSelector('#error-summary');
  assert.equal(await page.locator('#error-summary a').count(), 2);
  await typeBack(page, code.map(() => 'WXYZ'));
  await on(page);
  const refused = words('ar')('failure-code-not-typed-back');
  await page.waitForFunction((refused) => document.querySelector('#error-summary')?.innerText.includes(refused), refused);
  await look(page, 'first-use-wrong-groups');
  await typeBack(page, code.map((group) => ` ${group.slice(0, 2)}-${group.slice(2)} `.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')));
  await speak(page, 'en');
  await on(page);
  await page.getByRole('heading', { name: say('vault-made'), exact: true }).waitFor({ timeout: 60_000 });
  await toDrafts(page);
  await page.getByRole('button', { name: say('drafts-new') }).waitFor();
  record.check();
  await context.close();
});

for (const language of ['en', 'ar']) {
  test(`the printed sheet holds the code, what it is for and where to keep it, and nothing else (${language})`, async () => {
    const { context, page } = await served.open({ language });
    await go(page, served.address, '/drafts/');
    await startNew(page);
    for (const [id, text] of Object.entries(VAULT)) await page.fill(`#${id}`, text);
    await on(page);
    await press(page, 'written');
    await on(page);
    const code = await readCode(page);
    await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
    await page.getByRole('button', { name: words(language)('code-print') }).click();
    assert.equal(await page.evaluate(() => globalThis.printed), true);
    await page.emulateMedia({ media: 'print' });
    await picture(page, `first-use-sheet-${language}`);
    const text = await page.evaluate(() => document.body.innerText);
    for (const group of code) assert.ok(text.includes(group));
    for (const tag of new Set(['en', language])) {
      for (const key of ['code-sheet', 'code-sheet.what', 'code-sheet.where', 'code-sheet.old', 'code-sheet-organisation', 'code-sheet-date']) assert.ok(text.includes(words(tag)(key)), `${key} in ${tag}`);
    }
    for (const unwanted of ['referral', 'NRM', 'slavery', 'Exit', 'Onward', words(language)('vault-code-do'), words(language)('shell-settings')]) assert.ok(!text.includes(unwanted), unwanted);
    await context.close();
  });
}

test('a forgotten passphrase: the code opens, a new passphrase is made, and the old one is taken away', async () => {
  const other = await withVault({ ...VAULT, passphrase: 'another vault altogether' });
  await other.context.close();
  const { context, page, record, passphrase, code } = await withVault();
  await lock(page, say);
  await look(page, 'unlock-en');
  await page.getByRole('button', { name: say('vault-unlock-forgotten') }).click();
  await page.waitForSelector('#code');
  await look(page, 'unlock-code-en');
  for (const [typed, reason] of [['', 'vault-problem-code'], [code.slice(0, -1) + (code.endsWith('2') ? '3' : '2'), 'failure-mistyped-code'], [other.code, 'failure-wrong-code']]) {
    await page.fill('#code', typed);
    await on(page);
    await page.waitForFunction((reason) => document.querySelector('#code-problem')?.innerText.startsWith(reason), say(reason));
    await page.waitForFunction(() => document.activeElement?.id === 'code');
  }
  await look(page, 'unlock-code-wrong-en');
  await page.fill('#code', code.toLowerCase().replaceAll('-', ' '));
  await on(page);
  await page.getByRole('heading', { name: say('after-code'), exact: true }).waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => document.querySelector('#worker')?.value === 'Ana');
  const next = await readWords(page);
  await look(page, 'after-code-en');
  await on(page);
  await page.waitForSelector('#error-summary');
  await press(page, 'written');
  await on(page);
  await page.getByRole('heading', { name: say('after-code-forgotten'), exact: true }).waitFor({ timeout: 30_000 });
  await on(page);
  await page.waitForSelector('#error-summary');
  await look(page, 'after-code-forgotten-en');
  await page.locator('label[for^="forgotten-"]').first().click();
  await on(page);
  await page.getByRole('button', { name: say('drafts-new') }).waitFor({ timeout: 30_000 });
  await lock(page, say);
  await unlockRefused(page, passphrase);
  await unlock(page, next);
  record.check();
  await context.close();
});

test('a colleague gets a passphrase, unlocks, and takes the first one away; the code still opens', async () => {
  const { context, page, record, passphrase, code } = await withVault();
  await inSettings(page);
  await look(page, 'people-en');
  assert.equal(await page.getByRole('button', { name: say('people-remove'), exact: true }).count(), 0, 'the only worker cannot be removed');

  // A colleague, with the mistakes that can be made.
  await page.getByRole('button', { name: say('people-add') }).click();
  await on(page, PEOPLE);
  await page.waitForSelector('#error-summary');
  await look(page, 'people-add-en');
  await page.fill('#worker', 'Bea');
  await press(page, 'way-own');
  await page.fill('#own-passphrase', passphrase);
  await on(page, PEOPLE);
  await page.waitForFunction((taken) => document.querySelector('#own-passphrase-problem')?.innerText.startsWith(taken), say('failure-passphrase-taken'));
  await page.fill('#own-passphrase', 'nine quiet herons wading');
  await on(page, PEOPLE);
  await page.getByText(say('people-added')).waitFor({ timeout: 30_000 });
  assert.deepEqual((await page.locator('.people__name bdi').allTextContents()).sort(), ['Ana', 'Bea']);
  await speak(page, 'ar');
  await look(page, 'people-ar');
  await speak(page, 'en');

  // The colleague comes, and takes the first one away.
  await page.locator('footer a[href="/drafts/"]').click();
  await lock(page, say);
  await unlock(page, 'nine quiet herons wading');
  await inSettings(page);
  await page.locator(`${PEOPLE} button[aria-label*="Ana"]`).click();
  await page.getByText(say('people-remove-limits')).waitFor();
  await look(page, 'people-remove-en');
  await on(page, PEOPLE);
  await page.getByText(say('people-removed')).waitFor({ timeout: 30_000 });
  assert.deepEqual(await page.locator('.people__name bdi').allTextContents(), ['Bea']);
  await page.locator('footer a[href="/drafts/"]').click();
  await lock(page, say);
  await unlockRefused(page, passphrase);
  await withCode(page, code);
  await page.getByRole('heading', { name: say('after-code'), exact: true }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: say('after-code.later') }).click();
  await page.getByRole('button', { name: say('drafts-new') }).waitFor();
  record.check();
  await context.close();
});

test('a worker who leaves takes their own passphrase away; the colleague goes on, however their letters are composed', async () => {
  const { context, page, record, passphrase } = await withVault();
  await inSettings(page);
  assert.equal(await page.getByRole('button', { name: say('people-leave') }).count(), 0, 'the only worker cannot leave');
  const theirs = 'nine quiet h\u00e9rons wading';
  await page.getByRole('button', { name: say('people-add') }).click();
  await page.fill('#worker', 'Bea');
  await press(page, 'way-own');
  await page.fill('#own-passphrase', theirs);
  await on(page, PEOPLE);
  await page.getByText(say('people-added')).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: say('people-leave') }).click();
  await page.getByText(say('people-leave.lead')).waitFor();
  await look(page, 'people-leave-en');
  await speak(page, 'ar');
  await look(page, 'people-leave-ar');
  await speak(page, 'en');
  await on(page, PEOPLE);
  await page.waitForSelector('#passphrase', { timeout: 60_000 });
  await unlockRefused(page, passphrase);
  await unlock(page, theirs.normalize('NFD'));
  await inSettings(page);
  await page.waitForFunction(() => document.querySelector('.people__name bdi'));
  assert.deepEqual(await page.locator('.people__name bdi').allTextContents(), ['Bea']);
  record.check();
  await context.close();
});

test('another passphrase of mine, another recovery code: what was before opens nothing', async () => {
  const { context, page, record, passphrase, code } = await withVault();
  await inSettings(page);
  await page.getByRole('button', { name: say('people-change') }).click();
  await page.fill('#old-passphrase', 'not the passphrase');
  const next = await readWords(page, PEOPLE);
  await press(page, 'written');
  await on(page, PEOPLE);
  await page.waitForSelector('#old-passphrase-problem', { timeout: 30_000 });
  await look(page, 'people-change-en');
  await page.fill('#old-passphrase', passphrase);
  await on(page, PEOPLE);
  await page.getByText(say('people-changed'), { exact: true }).waitFor({ timeout: 30_000 });

  await page.getByRole('button', { name: say('people-code') }).click();
  await page.getByText(say('people-code-old.files')).waitFor();
  await look(page, 'people-code-en');
  await on(page, PEOPLE);
  const newer = await readCode(page);
  assert.notEqual(newer.join('-'), code);
  await look(page, 'people-code-shown-en');
  await page.emulateMedia({ media: 'print' });
  assert.ok(!(await page.evaluate(() => document.body.innerText)).includes(say('settings')), 'the sheet is alone on the paper here too');
  await picture(page, 'people-sheet-en');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: say('vault-code-do') }).click();
  await typeBack(page, newer.map(() => 'WXYZ'));
  await on(page, PEOPLE);
  await page.waitForSelector('#error-summary');
  await typeBack(page, newer);
  await on(page, PEOPLE);
  await page.getByText(say('people-code-replaced')).waitFor({ timeout: 30_000 });
  const left = await leftovers(page);
  for (const group of newer) assert.ok(!left.includes(group), 'a group of the new code was left behind');

  await page.locator('footer a[href="/drafts/"]').click();
  await lock(page, say);
  await unlockRefused(page, passphrase);
  await withCode(page, code);
  await page.waitForFunction((reason) => document.querySelector('#code-problem')?.innerText.startsWith(reason), say('failure-wrong-code'));
  await page.fill('#code', newer.join(''));
  await on(page);
  await page.getByRole('heading', { name: say('after-code'), exact: true }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: say('after-code.later') }).click();
  await page.getByRole('button', { name: say('drafts-new') }).waitFor();
  await lock(page, say);
  await unlock(page, next);
  record.check();
  await context.close();
});

test('sealing everything with another key says how far it has come', async () => {
  const { context, page, record } = await served.open();
  await page.goto(`${served.address}/settings/`);
  const keeper = await keeperOn(page, 'Keeper');
  await made(keeper);
  await keeper.ask({ People: { Add: { name: 'Bea', passphrase: 'nine quiet herons wading' } } });
  const text = 'A day that is described at length. '.repeat(600);
  for (let count = 0; count < 150; count += 1) assert.ok((await keeper.ask({ NewDraft: { body: { answers: { notes: { text } } } } })).Draft);
  await keeper.end();
  await go(page, served.address, '/settings/');
  await page.locator('footer a[href="/drafts/"]').click();
  await unlock(page, PASSPHRASE);
  await inSettings(page);
  await page.evaluate(() => {
    globalThis.values = [];
    new MutationObserver(() => {
      const value = document.querySelector('.working progress')?.getAttribute('value');
      if (value && value !== globalThis.values.at(-1)) globalThis.values.push(value);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.locator(`${PEOPLE} button[aria-label*="Bea"]`).click();
  await on(page, PEOPLE);
  await page.getByText(say('people-removed')).waitFor({ timeout: 60_000 });
  const values = (await page.evaluate(() => globalThis.values)).map(Number);
  assert.ok(values.length >= 3, `it said ${values}`);
  assert.deepEqual(values, [...values].sort((one, other) => one - other));
  assert.ok(values.every((value) => value < 1000));
  record.check();
  await context.close();
});
