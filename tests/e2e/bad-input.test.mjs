// Bad input, each kind with its own words: nothing typed is lost, nothing unverified is shown, no page is blank or dead.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { caseNames, readCase } from './cases.mjs';
import { on, readWords, startNew } from './door.mjs';
import { words } from './expected.mjs';
import { axe, go, picture, pressTongue, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const say = words('en');
const packets = new URL('../testkit/packets/', import.meta.url);
const read = (name) => readFileSync(new URL(name, packets));

const served = stand();

/** A fresh profile with a vault and an empty referral, on the task list. */
async function begun(options) {
  const opened = await served.open(options);
  const worker = new Worker({ page: opened.page, address: served.address });
  await go(opened.page, served.address, '/drafts/');
  await worker.makeVault({ organisation: 'Harbour House', device: 'Desk 2', passphrase: 'seven otters and a lamp' });
  await worker.startReferral();
  return { ...opened, worker };
}

const submit = (page) => page.locator('form.form button[type=submit]').click();

/** The error summary says this, has the focus, and the title says so too. */
async function objects(page, message) {
  await page.waitForSelector('#error-summary');
  const text = (await page.locator('#error-summary').innerText()).replace(/[\u2066-\u2069]/g, '');
  assert.ok(text.includes(message), `${text} should say: ${message}`);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'error-summary');
  assert.match(await page.title(), /^Error: /);
  await axe(page);
}

const keeperOf = (page) => page.workers().find((worker) => /\/keeper-/.test(worker.url()));

test('a wrong passphrase opens nothing and says so; the right one opens after it', async () => {
  const { context, page, worker, record } = await begun();
  await worker.lock();
  for (const wrong of ['seven otters and a lamb', 'Seven otters and a lamp', '']) {
    await page.fill('#passphrase', wrong);
    await page.keyboard.press('Enter');
    const message = say(wrong ? 'failure-wrong-passphrase' : 'vault-problem-empty');
    await page.waitForFunction((message) => document.querySelector('#passphrase-problem')?.innerText.includes(message), message);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'passphrase');
    assert.equal(await page.locator('.drafts__card').count(), 0);
  }
  await worker.unlock();
  record.check();
  await context.close();
});

test('each bad file has its own reason and next step, and nothing of it is shown', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bad-'));
  const write = (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const genuine = read('by-jose.verified.json');
  const paper = read('enquiry.verified.pdf');
  const changed = (bytes, at) => {
    const copy = Buffer.from(bytes);
    copy[at] = copy[at] === 65 ? 66 : 65;
    return copy;
  };
  const kebab = (name) => name.replace(/[A-Z]/g, (letter, at) => (at ? '-' : '') + letter.toLowerCase());
  // Of the cases, one of each reason and kind.
  const cases = new Map(caseNames().map(readCase).map((one) => [`${one.kind} ${one.expect}`, one]));
  const bad = [...cases.values()].filter(({ kind, expect }) => ['json', 'pdf'].includes(kind) && /^[A-Z]/.test(expect));
  assert.ok(bad.length >= 20, `${bad.length} cases`);
  const files = bad.map(({ name, kind, expect, body }) => ({ path: write(`${name}.${kind}`, body), refusals: [kebab(expect)] }));
  const add = (name, bytes, ...refusals) => files.push({ path: write(name, bytes), refusals });
  add('one-byte-of-the-payload.json', changed(genuine, genuine.indexOf('"payload":"') + 40), 'changed');
  add('one-byte-of-the-signature.json', changed(genuine, genuine.indexOf('"signature":"') + 40), 'changed', 'envelope');
  add('one-byte-of-the-frame.json', changed(genuine, 3), 'not-ours', 'envelope', 'truncated');
  add('one-byte-in-the-pdf.pdf', changed(paper, paper.indexOf('"payload":"') + 40), 'pdf-changed');
  add('a-page-of-the-pdf.pdf', Buffer.from(paper.toString('latin1').replace('595 842', '595 843'), 'latin1'), 'pdf-changed');
  add('a-line-after-the-pdf.pdf', Buffer.concat([paper, Buffer.from('\n')]), 'pdf-appended');
  add('truncated.pdf', paper.subarray(0, paper.length - 200), 'pdf-damaged');
  add('truncated.json', genuine.subarray(0, genuine.length - 5), 'truncated');
  add('fifty-megabytes.pdf', Buffer.alloc(50 * 1024 * 1024, '%PDF-1.7\n'), 'too-big');
  add('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-ours');
  add('letter.json', 'Dear colleague, <img src=x onerror=alert(1)> please see the attached.', 'not-ours', 'truncated');
  add('nothing-but-spaces.json', '   \n', 'empty', 'not-ours', 'truncated');
  add('zeros.json', Buffer.alloc(4096), 'not-ours');

  const { context, page, record } = await served.open();
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', files.map((file) => file.path));
  await page.waitForFunction((count) => document.querySelectorAll('.received .note--problem').length === count, files.length, { timeout: 60_000 });
  const received = await page.locator('.received').evaluateAll((all) => all.map((one) => ({ name: one.querySelector('h2').innerText, text: one.innerText, shown: one.querySelectorAll('section, dl, img, .tag--good').length })));
  for (const { path, refusals } of files) {
    const file = path.split('/').pop();
    const { text, shown } = received.find((one) => one.name.includes(file));
    assert.ok(refusals.some((refusal) => text.includes(say(`refusal-${refusal}`)) && text.includes(say(`refusal-${refusal}.do`))), `${file} (${refusals}): ${text}`);
    assert.equal(shown, 0, `nothing of ${file} is shown`);
    assert.ok(!/Safe House|Front desk|Dear colleague/.test(text), `nothing of ${file} is shown`);
  }
  await axe(page);
  await picture(page, 'receive-refused');
  // A good one after all those bad ones.
  await page.setInputFiles('#files', new URL('by-jose.verified.json', packets).pathname);
  await page.waitForSelector('.received .tag--good');
  record.check();
  await context.close();
});

test('a date that does not exist, a text that is too long, and disguising characters are refused by name, and stay', async () => {
  const { context, page, worker, record } = await begun();
  await worker.stage('handover');
  await worker.reach('person', '#name');
  // Right-to-left override: what follows it would read as other letters than it is.
  await page.fill('#name', 'Sara\u202egnihtemos');
  await submit(page);
  await objects(page, say('problem-disguising-character'));
  assert.equal(await page.inputValue('#name'), 'Sara\u202egnihtemos');
  await page.locator('#error-summary a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'name');
  await picture(page, 'bad-name');
  await page.fill('#name', 'Zoë 👩‍👧‍👦 O’Neill 🦦');
  if (await page.locator('#date_of_birth-day').count()) {
    await submit(page);
  } else {
    await worker.leave(() => submit(page));
  }
  for (let pages = 0; pages < 5 && !(await page.locator('#date_of_birth-day').count()); pages += 1) await worker.leave(() => submit(page));
  await page.fill('#date_of_birth-day', '31');
  await page.fill('#date_of_birth-month', 'February');
  await page.fill('#date_of_birth-year', '1998');
  await submit(page);
  await objects(page, say('problem-no-such-date'));
  await page.locator('#error-summary a').first().click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'date_of_birth-day');
  assert.equal(await page.inputValue('#date_of_birth-month'), 'February');
  await picture(page, 'bad-date');
  await page.fill('#date_of_birth-day', '٢٨');
  await worker.leave(() => submit(page));
  await worker.saved();

  await page.goto(`${served.address}/drafts/`);
  await worker.unlock();
  assert.match(await page.locator('.drafts__card').innerText(), /Zoë 👩‍👧‍👦 O’Neill 🦦/);
  await worker.resume();
  if ((await worker.kind()) !== 'tasks') {
    for (let pages = 0; pages < 12 && (await worker.kind()) !== 'tasks'; pages += 1) await worker.leave(() => page.locator('main .back').click());
  }
  await worker.stage('handover');
  await worker.reach('risk', '#circumstances');
  const long = 'ه'.repeat(15_001);
  await page.fill('#circumstances', long);
  assert.match((await page.locator('.counter').innerText()).replace(/[\u2066-\u2069]/g, ''), /That is 1 letter too many/);
  await submit(page);
  await objects(page, say('problem-too-long', { over: '1', max: '15000' }));
  assert.equal((await page.inputValue('#circumstances')).length, 15_001);
  await picture(page, 'bad-length');
  await page.fill('#circumstances', long.slice(1));
  await worker.leave(() => submit(page));
  record.check();
  await context.close();
});

for (const [what, remove] of [
  ['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
  ['IndexedDB', () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
]) {
  test(`a browser without ${what} is told what it needs, on every page that needs it`, async () => {
    const { context, page, record } = await served.open();
    await context.addInitScript(remove);
    for (const path of ['/areas/leeds/', '/refer/', '/receive/']) {
      await page.goto(served.address + path);
      if (path === '/areas/leeds/') {
        assert.equal(await page.locator('#old-browser').isVisible(), false, 'it can be read');
        await page.locator('[data-wake="text-size-large"]').click();
      }
      await page.waitForSelector('#old-browser:not([hidden])');
      assert.equal(await page.locator('#loading').count(), 0);
      assert.ok((await page.locator('#old-browser').innerText()).includes('999'));
    }
    await axe(page);
    record.check();
    await context.close();
  });
}

test('a keeper that dies while somebody types: a message, the text stays, and the passphrase saves it', async () => {
  const { context, page, worker } = await begun();
  await worker.reach('person', '#called');
  await page.fill('#called', 'Before');
  await worker.saved();
  // As a panic ends: a trap that nobody catches.
  await keeperOf(page).evaluate(() => {
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(() => exports.p());
  });
  await page.fill('#called', 'After the keeper died');
  await page.waitForSelector('#save-passphrase');
  assert.equal(await page.inputValue('#called'), 'After the keeper died');
  assert.ok((await page.locator('.saving').innerText()).includes(say('save-closed')));
  assert.ok(!/^Saved \d/.test(await page.locator('.saving__line').innerText()));
  await axe(page);
  await picture(page, 'keeper-died');
  await page.fill('#save-passphrase', 'not the passphrase');
  await page.keyboard.press('Enter');
  await page.getByText(say('save-passphrase-wrong')).waitFor();
  await page.fill('#save-passphrase', 'seven otters and a lamp');
  await page.keyboard.press('Enter');
  await worker.saved();
  assert.equal(await page.inputValue('#called'), 'After the keeper died');
  await page.reload();
  await worker.unlock();
  await worker.resume();
  assert.equal(await page.inputValue('#called'), 'After the keeper died');
  await context.close();
});

for (const [error, message] of [
  ['QuotaExceededError', 'failure-store-full'],
  ['InvalidStateError', 'failure-store-denied'],
]) {
  test(`a store that fails with ${error}: a message, the text stays, and it is saved once the store works again`, async () => {
    const { context, page, worker, record } = await begun();
    await worker.reach('person', '#called');
    await keeperOf(page).evaluate((error) => {
      globalThis.working = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('', error);
      };
      globalThis.opening = IDBFactory.prototype.open;
      IDBFactory.prototype.open = () => {
        throw new DOMException('', error);
      };
    }, error);
    await page.fill('#called', 'Kept on the screen');
    await page.waitForSelector('.saving .note--problem');
    const text = await page.locator('.saving').innerText();
    for (const key of ['save-failed', message, `${message}.do`]) assert.ok(text.includes(say(key)), text);
    assert.ok(text.startsWith(say('save-not-saved')));
    assert.equal(await page.inputValue('#called'), 'Kept on the screen');
    await axe(page);
    await picture(page, `store-${error}`);
    await keeperOf(page).evaluate(() => {
      IDBDatabase.prototype.transaction = globalThis.working;
      IDBFactory.prototype.open = globalThis.opening;
    });
    // The page also tries by itself: then the button is gone before it is pressed.
    await page.getByRole('button', { name: say('save-try-now') }).click({ timeout: 2000 }).catch(() => {});
    await worker.saved();
    record.check();
    await context.close();
  });
}

test('a browser that refuses storage from the start says so instead of offering a vault', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/keeper-[0-9a-f]+\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };\n${await response.text()}` });
  });
  await go(page, served.address, '/drafts/');
  await page.getByText(say('vault-no-store')).waitFor();
  await axe(page);
  await picture(page, 'store-refused');
  await context.close();
});

test('a panic in the screen leaves what was typed where it stands', async () => {
  const { context, page, worker } = await begun();
  await worker.reach('person', '#called');
  await page.fill('#called', 'Typed before the panic');
  await page.evaluate(() => globalThis.onward.broke());
  await page.waitForSelector('#broke:not([hidden])');
  assert.equal(await page.inputValue('#called'), 'Typed before the panic');
  await axe(page);
  await context.close();
});

test('a press that dies says so, and the packet is saved all the same', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/press-[0-9a-f]+\.wasm|\/files\/press-[0-9a-f]+\.js/, (route) => route.abort());
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', new URL('by-jose.verified.json', packets).pathname);
  await page.getByRole('button', { name: say('receive-pdf') }).click();
  await page.getByText(say('export-pdf-gone')).waitFor();
  await axe(page);
  await context.close();
});

test('words of a language that cannot be fetched: the page stays as it was, and says which language', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/locales\/ar\/form-/, (route) => route.abort());
  await go(page, served.address, '/eligibility/');
  await page.waitForSelector('#chosen_area');
  await pressTongue(page, 'ar');
  await page.waitForSelector('.switch__failed');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.locator('main h1').innerText(), say('eligibility-title'));
  await axe(page);
  await context.unroute(/\/files\/locales\/ar\/form-/);
  await pressTongue(page, 'ar');
  await page.waitForSelector('html[lang="ar"]');
  assert.equal(await page.locator('.switch__failed').count(), 0);
  await context.close();
});

test('another language keeps what was entered for a vault, and a packet that is open', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/drafts/');
  await startNew(page);
  await page.fill('#worker', 'Ana');
  await page.fill('#organisation', 'Harbour House');
  await page.fill('#device', 'Desk 2');
  await pressTongue(page, 'ar');
  await page.waitForSelector('html[lang="ar"]');
  for (const [field, text] of [['#worker', 'Ana'], ['#organisation', 'Harbour House'], ['#device', 'Desk 2']]) assert.equal(await page.inputValue(field), text);
  await on(page);
  const before = await readWords(page);
  await pressTongue(page, 'en');
  await page.waitForSelector('html[lang="en"]');
  assert.equal(await readWords(page), before);
  await pressTongue(page, 'ar');
  await page.waitForSelector('html[lang="ar"]');
  await go(page, served.address, '/receive/');
  await page.setInputFiles('#files', new URL('by-jose.verified.json', packets).pathname);
  await page.waitForSelector('.received__title [lang="ar"]', { state: 'attached' });
  await pressTongue(page, 'en');
  await page.waitForSelector('.received__title [lang="en"]', { state: 'attached' });
  record.check();
  await context.close();
});

test('one page of questions by the keyboard alone', async () => {
  const { context, page, record } = await begun();
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()) === wanted) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} cannot be reached with Tab`);
  };
  await page.locator('main h1').focus();
  await tabTo('section-referrer');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#organisation');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the new page starts at its heading');
  await tabTo('organisation');
  await page.keyboard.type('Harbour House');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('#organisation'));
  record.check();
  await context.close();
});
