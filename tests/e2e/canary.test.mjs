// Nothing readable at rest (SECURITY R2): a text that stands nowhere else is typed into every field, the browser is killed,
// locked, closed, started again with its session, and each time every byte of its profile is searched.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Canaries, person } from './canaries.mjs';
import { card, folded, named, open, pin, saved, to } from './corresponding.mjs';
import { PEOPLE, on } from './door.mjs';
import { words } from './expected.mjs';
import { go, stand } from './lib.mjs';
import { result, rounds } from './long.mjs';
import { begin, beginAgain, search } from './profile.mjs';
import { Worker } from './worker.mjs';

const say = words('en');
const packet = fileURLToPath(new URL('../testkit/packets/by-jose.verified.json', import.meta.url));
/** Chromium writes the state of its pages, fields with what is in them too, some seconds after a change. */
const WRITTEN_AFTER_MS = 5_000;
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const served = stand({ withBrowser: false });

/** Another site, whose fields say nothing of how they are to be kept: what browsers do then must be found. */
let other;
before(async () => {
  const page = '<!doctype html><title>Form</title><form action="/sent"><input id="name" name="name"><textarea id="more"></textarea><button>Send</button></form>';
  other = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
});
after(() => {
  other.close();
  other.closeAllConnections();
});

/** Types into that site's fields, sends one of them, and stores one text as a site may. */
async function leakOnPurpose(context) {
  const found = new Canaries();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${other.address().port}/`);
  await page.locator('#name').click();
  await page.keyboard.type(found.word('en'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/sent/);
  await page.locator('#more').click();
  await page.keyboard.type(found.word('en'));
  await page.evaluate((text) => localStorage.setItem('kept', text), found.word('ti'));
  return found.all;
}

/** A colleague gets a passphrase, and the worker another one than before. */
async function keysToOthers(worker, canaries) {
  const { page } = worker;
  const settle = async (said) => {
    await on(page, PEOPLE);
    await page.getByText(say(said), { exact: true }).waitFor({ timeout: 60_000 });
  };
  const own = async (passphrase) => {
    await worker.press('#way-own');
    await page.waitForSelector('#own-passphrase');
    await worker.write('#own-passphrase', passphrase);
  };
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('.people__one');
  await page.getByRole('button', { name: say('people-add'), exact: true }).click();
  await worker.write('#worker', canaries.word('en'));
  await own(`${canaries.word('en')} ${canaries.word('ti')}`);
  await settle('people-added');
  await page.getByRole('button', { name: say('people-change'), exact: true }).click();
  await worker.write('#old-passphrase', worker.passphrase);
  const passphrase = `${canaries.word('ar')} ${canaries.word('en')}`;
  await own(passphrase);
  await settle('people-changed');
  worker.passphrase = passphrase;
  await page.locator('footer a[href="/drafts/"]').click();
  await page.getByRole('button', { name: say('drafts-new'), exact: true }).waitFor();
}

/** The passphrase of a file: not its words, which stand in every dictionary, but any two of them beside each other. */
async function sixWords(page, canaries) {
  await page.locator('.note .six-words').waitFor();
  const words = await page.locator('.note .six-words li').allTextContents();
  assert.equal(words.length, 6);
  for (const between of [' ', ',', '","', '\n']) for (const [index, word] of words.slice(1).entries()) canaries.keep(words[index] + between + word);
  return words.join(' ');
}

/**
 * From the page of an export: somebody is put into the address book, a packet goes to them and is answered, something is taken back,
 * and they are not believed any more. The vault writes to itself, by its own card, so that all of it is in one profile.
 */
async function correspond(worker, canaries, folder, own) {
  const { page } = worker;
  await worker.signExport('enquiry', async () => {
    await worker.press('#lock-contact');
    await named(page, 'sealing-contact-add').click();
    await pin(page, canaries.word(), own.text);
    await named(page, 'pin-add').click();
    await page.locator('input[name=contact]:checked').waitFor();
  });
  const packet = await saved(page, 'export-files.packet', folder);
  // The log tells signatures apart by the second: what is taken back leaves as the last packet did.
  await sleep(1_100);
  await worker.signExport('enquiry', () => worker.press('#lock-passphrase'));
  const passphrase = await sixWords(page, canaries);
  const locked = await saved(page, 'export-files.packet', folder);
  await worker.leave(() => page.locator('main .back').first().click());
  await worker.task('history');
  await folded(page, 'withdraw').click();
  await worker.press('#withdraw-refer_me');
  await worker.write('#withdraw-words', canaries.text('long_text'));
  await saved(page, 'withdraw-send', folder);
  await sixWords(page, canaries);

  await open(page, packet.path);
  await folded(page, 'answer').click();
  await worker.press('#answer-decision-declined-by-service');
  await worker.write('#answer-signposted', canaries.word());
  await worker.write('#answer-words', canaries.text('long_text'));
  const reply = await saved(page, 'answer-send', folder);
  await open(page, [reply.path, locked.path]);
  await page.getByText(say('note-taken'), { exact: true }).waitFor();
  await worker.write('.received .box--hidden', passphrase);
  await page.keyboard.press('Enter');
  await page.locator('.received .box--hidden').waitFor({ state: 'detached', timeout: 30_000 });

  await to(page, '/contacts/');
  await named(page, 'contact-rename').click();
  await worker.write('#rename', canaries.word());
  await named(page, 'contact-rename').click();
  await named(page, 'contact-unpin').click();
  await worker.write('#unpin', canaries.word());
  await named(page, 'contact-unpin').click();
  await page.locator('.tag--problem', { hasText: say('contact-unpinned') }).waitFor();
  await folded(page, 'key-life').click();
  await worker.press('#key-which-replace');
  await worker.write('#key-why', canaries.word());
  await named(page, 'key-make').click();
  await page.getByText(say('key-replaced'), { exact: true }).waitFor();
}

/** What a browser shows and keeps of pages beside their contents: addresses, titles, the console, the names of downloads. */
function beside(context, told) {
  const watch = (page) => {
    page.on('framenavigated', async (frame) => told.push(frame.url(), await page.title().catch(() => '')));
    page.on('download', (file) => told.push(file.suggestedFilename()));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('console', (message) => told.push(message.text()));
  context.on('request', (request) => told.push(request.url()));
}

/** An address as a person reads it. */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const runs = [];
after(() => result('canary', { runs }));

for (let round = 0; round < rounds(1, 3); round += 1) {
  test(`nothing that was typed stands in the profile, run ${round + 1}`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'onward-canary-'));
    const elsewhere = mkdtempSync(join(tmpdir(), 'onward-canary-files-'));
    const canaries = new Canaries(round);
    const somebody = person(canaries);
    const figures = { canaries: 0, searches: [] };
    let leaked = [];
    let groups = [];

    /** Searches, and fails with the files in which something was found. */
    const clean = (when) => {
      const { found, files, bytes } = search(folder, [...canaries.all, ...leaked], groups);
      const ours = found.filter(({ text }) => !leaked.includes(text));
      assert.deepEqual(ours.map(({ text, how, file }) => `${text} in ${file} (${how})`), [], when);
      // The trap is armed: what the other site leaked by being like any other is found.
      const seen = leaked.filter((text) => found.some((one) => one.text === text));
      t.diagnostic(`${when}: ${files} files, ${bytes} bytes, ${canaries.all.length} canaries: none; of ${leaked.length} leaked on purpose, ${seen.length} found`);
      figures.searches.push({ when, files, bytes, found: ours.length });
      return seen;
    };

    let browser = await begin(folder);
    t.after(() => browser.kill());
    let page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const told = [];
    beside(browser.context, told);
    const worker = new Worker({ page, address: served.address, typing: 'keys' });
    await go(page, served.address, '/drafts/');
    const passphrase = `${canaries.word('en')} ${canaries.word('ar')}`;
    await worker.makeVault({ organisation: canaries.word(), device: canaries.word(), worker: canaries.word(), passphrase });
    // The recovery code was on the page, and two of its groups were typed. Four letters alone stand anywhere by chance.
    groups = worker.code.split('-');
    for (const [index, group] of groups.slice(1).entries()) for (const between of ['', ' ', '-']) canaries.keep(groups[index] + between + group);
    await keysToOthers(worker, canaries);
    const own = await card(page);
    await to(page, '/drafts/');
    await worker.startReferral();
    await worker.stage('handover');
    await worker.fillAll(somebody);
    await worker.saved();
    await worker.agree(somebody);
    await worker.export('referral', elsewhere);
    await correspond(worker, canaries, elsewhere, own);
    // A file's name can tell whom it is about.
    const name = join(elsewhere, `${canaries.word()}.json`);
    copyFileSync(packet, name);
    await page.locator('a[href="/receive/"]').first().click();
    await page.setInputFiles('#files', [name]);
    await page.waitForSelector('.received .tag');
    figures.canaries = canaries.all.length;
    assert.ok(canaries.all.length >= 100, `${canaries.all.length} canaries`);

    // Killed with a field full of text before it, as when the power goes.
    await page.locator('a[href="/drafts/"]').first().click();
    await worker.resume();
    for (let pages = 0; pages < 40 && (await worker.kind()) !== 'tasks'; pages += 1) await worker.leave(() => page.locator('main .back').first().click());
    await worker.reach('risk', '#circumstances');
    await page.locator('#circumstances').click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(` ${canaries.word('ti')} ${canaries.word('en')}`);
    await worker.saved();
    leaked = await leakOnPurpose(browser.context);
    // Twice as long: the browser itself writes what a page puts into its local storage five seconds later.
    await sleep(2 * WRITTEN_AFTER_MS);
    browser.kill();
    await browser.context.close().catch(() => {});
    const seen = clean('killed while unlocked');
    assert.deepEqual(seen, leaked, 'the search finds what another site keeps');

    // The browser's session again, as people have it restored after a crash.
    browser = await beginAgain(folder);
    beside(browser.context, told);
    await sleep(WRITTEN_AFTER_MS);
    const addresses = browser.context.pages().map((one) => one.url());
    assert.ok(addresses.some((one) => one.startsWith(served.address)), `the session was restored: ${addresses}`);
    const foreign = browser.context.pages().find((one) => one.url().includes('/sent'));
    assert.equal(await foreign.locator('#more').inputValue(), leaked[1], 'fields are restored with it');
    page = browser.context.pages().find((one) => one.url().startsWith(served.address));
    const restored = await page.content();
    for (const secret of canaries.all) assert.ok(!restored.includes(secret), `${secret} is on the restored page`);
    worker.page = page;
    await worker.unlock();
    await worker.resume();
    await sleep(WRITTEN_AFTER_MS);
    await worker.lock();
    await sleep(WRITTEN_AFTER_MS);
    clean('session restored, unlocked, locked; still running');
    await page.getByRole('button', { name: say('vault-unlock-forgotten'), exact: true }).click();
    await page.waitForSelector('#code');
    await worker.write('#code', worker.code);
    await sleep(WRITTEN_AFTER_MS);
    await on(page);
    await page.getByRole('heading', { name: say('after-code'), exact: true }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: say('after-code.later'), exact: true }).click();
    await page.getByRole('button', { name: say('drafts-new'), exact: true }).waitFor();
    await worker.lock();
    await sleep(WRITTEN_AFTER_MS);
    clean('opened with the recovery code, locked; still running');
    await browser.context.close();
    clean('closed');
    const said = [...new Set(told.map(unescaped))];
    const bare = canaries.all.filter((text) => said.some((one) => one.includes(text)));
    assert.deepEqual(bare, [], 'addresses, titles, the console, names of downloads');
    assert.ok(said.some((one) => /^packet-[0-9a-f]{8}\.age$/.test(one)) && said.includes(say('shell-title')), 'they were watched');
    t.diagnostic(`beside the pages: ${said.length} addresses, titles, lines of the console and names of downloads: none`);

    runs.push(figures);
    rmSync(folder, { recursive: true, force: true });
    rmSync(elsewhere, { recursive: true, force: true });
  });
}
