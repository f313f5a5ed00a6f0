// The screens of one page: an open vault goes from one to the other with everything saved, and never lies about meanwhile.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, draft, resume, says, toDrafts, toName, toSettings, vaultIn } from './drafting.mjs';
import { axe, go, speak, stand, started } from './lib.mjs';

const served = stand();
const vault = (options) => vaultIn(served, options);

const NAME = 'Orla Wren';
const OFFICE = /\/files\/office-[0-9a-f]+\.wasm/;

const keepers = (page) => page.workers().filter((worker) => /\/keeper-/.test(worker.url()));
const asksPassphrase = (page) => page.waitForSelector('#passphrase', { timeout: 30_000 });
const footer = (page, path) => page.locator(`footer a[href="${path}"]`);
const held = (page) => page.evaluate(() => globalThis.onward.held ?? null);
const identity = (page) => page.locator('section[aria-labelledby="identity"] dd').first();

/** Holds the office's file back until `go()` is called. */
async function holdOffice(context) {
  let go;
  const gate = new Promise((resolve) => (go = resolve));
  let asked;
  const wanted = new Promise((resolve) => (asked = resolve));
  await context.route(OFFICE, async (route) => {
    asked();
    await gate;
    await route.continue().catch(() => {});
  });
  return { go, wanted };
}

test('an open vault goes from the list to the settings and back, with one keeper and no second unlocking', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  const [keeper] = keepers(page);
  for (let times = 0; times < 3; times += 1) {
    await toSettings(worker);
    await identity(page).waitFor();
    // Who hears the page hears where they are.
    await page.waitForFunction(() => document.activeElement.tagName === 'H1', null, { timeout: 2_000 });
    assert.equal(await page.locator('footer').count(), 1, 'one screen stands');
    if (!times) await axe(page);
    await toDrafts(worker);
    await page.getByText(NAME).waitFor();
    assert.equal(await page.locator('footer').count(), 1, 'one screen stands');
  }
  // What needs no vault, with it open, and the packets of others.
  await footer(page, '/receive/').click();
  await page.waitForSelector('#files');
  await button(page, say('shell-lock')).waitFor();
  await footer(page, '/').click();
  await page.waitForSelector('main a[href="/eligibility/"]');
  await button(page, say('shell-lock')).waitFor();
  assert.deepEqual(keepers(page), [keeper]);
  assert.equal(await held(page), null, 'nothing is left lying about');
  record.check();
  await context.close();
});

test('what was typed a moment before is saved first, and the referral is open again on the way back', async () => {
  const { context, page, record, worker } = await vault();
  await worker.startReferral();
  await toName(worker);
  await page.fill('#called', NAME);
  await footer(page, '/receive/').click();
  await page.waitForSelector('#files');
  const text = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll('input')].map((one) => one.value));
  assert.ok(!text.includes(NAME), 'the screen of others\u2019 packets has nothing of the referral');
  await page.goBack();
  await page.waitForSelector('#called');
  assert.equal(await page.inputValue('#called'), NAME);
  await page.fill('#called', `${NAME} again`);
  await worker.saved();
  await page.goForward();
  await page.waitForSelector('#files');
  await page.goBack();
  await page.waitForSelector('#called');
  assert.equal(await page.inputValue('#called'), `${NAME} again`);
  record.check();
  await context.close();
});

test('whoever goes on before the other screen is there stays, and comes to it later', async () => {
  const { context, page, record, worker } = await vault();
  await draft(worker, NAME);
  const office = await holdOffice(context);
  await footer(page, '/settings/').click();
  await office.wanted;
  await says(page, worker.say('shell-loading'));
  await footer(page, '/drafts/').click();
  await page.getByText(NAME).waitFor();
  office.go();
  // The other screen finds that nobody waits for it any more.
  await page.waitForTimeout(1_500);
  await resume(worker, NAME);
  await footer(page, '/settings/').click();
  await identity(page).waitFor();
  assert.equal(keepers(page).length, 1);
  record.check();
  await context.close();
});

test('a lock while the other screen is on its way locks, and nothing is open afterwards', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await worker.startReferral();
  await toName(worker);
  await page.fill('#called', NAME);
  const office = await holdOffice(context);
  await footer(page, '/settings/').click();
  await office.wanted;
  // Nobody is asked: another window was left in a hurry.
  await page.evaluate(() => globalThis.onward.lock());
  office.go();
  await asksPassphrase(page);
  assert.equal(await held(page), null);
  await worker.unlockHere();
  await page.waitForSelector('#called');
  assert.equal(await page.inputValue('#called'), NAME, 'it was saved before the lock');
  // And in the other screen: the button, and nobody there.
  await toSettings(worker);
  await button(page, say('shell-lock')).click();
  const skip = button(page, say('backup-lock.without'));
  await Promise.race([asksPassphrase(page), skip.waitFor().then(() => skip.click())]);
  await asksPassphrase(page);
  await worker.unlockHere();
  await toSettings(worker);
  await identity(page).waitFor();
  await page.evaluate(() => globalThis.onward.lock());
  await asksPassphrase(page);
  record.check();
  await context.close();
});

test('a vault that nobody takes over is shut after two seconds', async () => {
  const { context, page, worker } = await vault();
  await draft(worker, NAME);
  // The other screen stops right after the first one has let go.
  await page.evaluate(() => {
    globalThis.onward.enter = () => {};
  });
  await footer(page, '/settings/').click();
  await says(page, worker.say('shell-loading'));
  assert.equal(await page.evaluate(() => globalThis.onward.release()), true);
  assert.notEqual(await held(page), null);
  assert.equal(keepers(page).length, 1);
  await page.waitForFunction(() => !globalThis.onward.held, null, { timeout: 5_000 });
  await page.waitForTimeout(300);
  assert.equal(keepers(page).length, 0);
  await context.close();
});

test('what cannot be saved keeps the worker where it stands, and nothing of it is lost', async () => {
  const { context, page, worker } = await vault();
  await draft(worker, 'As it was');
  await resume(worker, 'As it was');
  await toName(worker);
  // Its keeper is gone: nothing can be saved until the vault is opened again.
  await page.evaluate(() => globalThis.onward.endWorkers());
  await page.fill('#called', NAME);
  await footer(page, '/settings/').click();
  await page.waitForFunction(() => location.pathname === '/refer/', null, { timeout: 30_000 });
  await page.waitForSelector('#called');
  assert.equal(await page.inputValue('#called'), NAME);
  await context.close();
});

test('where the other screen cannot be had that is said, and the vault stays open on the one that stands', async () => {
  const { context, page, worker } = await vault();
  await draft(worker, NAME);
  await context.route(OFFICE, (route) => route.abort());
  await footer(page, '/settings/').click();
  await page.waitForSelector('#not-loaded:not([hidden])');
  await axe(page);
  await footer(page, '/drafts/').click();
  await page.getByText(NAME).waitFor();
  await page.waitForSelector('#not-loaded', { state: 'hidden' });
  await button(page, worker.say('shell-lock')).waitFor();
  await context.close();
});

for (const path of ['/settings/', '/receive/', '/drafts/', '/refer/']) {
  test(`${path} loaded again locks, and the way to the list opens with the passphrase`, async () => {
    const { context, page, record, worker } = await vault();
    await draft(worker, NAME);
    await footer(page, path === '/refer/' ? '/drafts/' : path).click();
    if (path === '/refer/') await resume(worker, NAME);
    await page.waitForFunction((path) => location.pathname === path, path);
    await page.reload();
    await started(page);
    assert.equal(await button(page, worker.say('shell-lock')).count(), 0);
    await footer(page, '/drafts/').click();
    await asksPassphrase(page);
    await worker.unlock();
    await page.getByText(NAME).waitFor();
    record.check();
    await context.close();
  });
}

test('without a vault the packets of others and the settings are shown, and the way back too, in the language chosen there', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/settings/');
  await speak(page, 'ar');
  await footer(page, '/ar/').click();
  await page.waitForSelector('main a[href="/eligibility/"]');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await speak(page, 'en');
  await footer(page, '/settings/').click();
  await page.waitForSelector('#erase');
  assert.equal(await page.getAttribute('html', 'dir'), 'ltr');
  assert.ok((await page.locator('h1').allTextContents()).join().match(/[a-z]/));
  record.check();
  await context.close();
});
