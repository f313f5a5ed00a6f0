// Settings, how long drafts stay, and erasing the device: through the screens, in a real browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, NAME, VAULT, ahead, button, card, draft, folder, says, toSettings, vaultIn } from './drafting.mjs';
import { axe, fits, go, launchIn, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const served = stand();
const vault = (options) => vaultIn(served, options);

/** What the browser lists for the site. */
const listing = (page) =>
  page.evaluate(async () => {
    const files = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files,
    };
  });
const NOTHING = { databases: [], caches: [], local: [], session: [], cookies: '', workers: 0, files: [] };

test('settings say in plain words what happens, in both languages, on a small phone too', async () => {
  for (const language of ['en', 'ar']) {
    const { context, page, record } = await served.open({ language, width: 320 });
    const { say } = new Worker({ page, address: served.address, language });
    await go(page, served.address, '/settings/');
    await page.waitForSelector('#erase');
    await fits(page);

    // The contents lead to each part, and the address stays as it is.
    for (const link of await page.locator('.contents a').all()) {
      const id = (await link.getAttribute('href')).slice(1);
      await link.click();
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
      assert.equal(await page.locator(`#${id}`).innerText(), await link.innerText());
    }
    assert.equal(page.url(), `${served.address}/settings/`);

    // Every question has an answer, and what to do.
    const answers = page.locator('.answers details');
    assert.equal(await answers.count(), 11);
    for (const answer of await answers.all()) {
      await answer.locator('summary').click();
      assert.equal(await answer.locator('.details__body p:visible').count(), 2);
    }
    await fits(page);
    await axe(page);
    await picture(page, `settings-locked-${language}`);
    assert.ok(await page.getByText(say('settings-locked')).isVisible());
    record.check();
    await context.close();
  }
});

test('a draft runs out only after somebody was told, and can be kept', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  await toSettings(worker);
  await page.locator('label[for="keep-days-30"]').click();
  await page.getByText(say('settings-keep-set')).waitFor();
  await worker.lock();

  const at = async (days) => {
    await page.unrouteAll();
    await ahead(page, days * DAY);
    await go(page, served.address, '/drafts/');
    await worker.unlock();
  };
  await at(15);
  assert.equal(await page.getByText(say('expiry-keep'), { exact: true }).count(), 0, 'fifteen days are left');
  await at(16.5);
  await says(page, say('expiry-soon', { days: 13 }));
  await axe(page);
  await picture(page, 'drafts-expiry-soon-en');

  // Long after its time: nobody was told, so it is there, and says so.
  await at(200);
  await page.getByText(say('expiry-over'), { exact: true }).waitFor();
  await says(page, say('expiry-over.until', { when: '' }).slice(0, -1).trim());
  await axe(page);
  await picture(page, 'drafts-expiry-over-en');
  await at(206);
  await card(page, NAME).waitFor();
  await button(page, say('expiry-keep')).click();
  await page.getByText(say('expiry-kept')).waitFor();
  assert.equal(await page.getByText(say('expiry-over'), { exact: true }).count(), 0);
  await at(240);
  await page.getByText(say('expiry-over'), { exact: true }).waitFor();
  // A week after somebody was told, it is gone.
  await page.unrouteAll();
  await ahead(page, 248 * DAY);
  await go(page, served.address, '/drafts/');
  await page.waitForSelector('#passphrase');
  await page.fill('#passphrase', VAULT.passphrase);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.empty', { timeout: 60_000 });
  await says(page, say('vault-expired', { count: 1 }));
  await picture(page, 'drafts-expired-en');
  await button(page, say('vault-expired.away')).click();
  await page.waitForFunction((text) => !document.body.innerText.includes(text), say('vault-expired.away'));
  record.check();
  await context.close();
});

test('the browser is asked to keep the data at the first save, once, and its answer is said', async () => {
  for (const [answer, key] of [[true, 'persist-granted'], [false, 'persist-refused']]) {
    const { context, page, record } = await served.open();
    await context.addInitScript((answer) => {
      globalThis.askedToPersist = 0;
      let promised = false;
      StorageManager.prototype.persist = async () => {
        globalThis.askedToPersist += 1;
        promised = answer;
        return answer;
      };
      StorageManager.prototype.persisted = async () => promised;
    }, answer);
    const asked = () => page.evaluate(() => globalThis.askedToPersist);
    const worker = new Worker({ page, address: served.address });
    const { say } = worker;
    await go(page, served.address, '/drafts/');
    await worker.makeVault(VAULT);
    await worker.startReferral();
    assert.equal(await asked(), 0, 'not before something was typed and saved');
    await worker.reach('person', '#called');
    await page.fill('#called', 'A');
    await worker.saved();
    await page.waitForFunction(() => globalThis.askedToPersist === 1);
    await page.fill('#called', 'Ab');
    await page.waitForTimeout(1_000);
    await worker.saved();
    assert.equal(await asked(), 1, 'once');
    await toSettings(worker);
    await page.getByText(say(key)).waitFor();
    await page.getByText(say(`${key}.do`)).waitFor();
    if (!answer) {
      await button(page, say('persist-ask-again')).click();
      await page.waitForFunction(() => globalThis.askedToPersist === 2);
    }
    record.check();
    await context.close();
  }
});

test('a private window is known, and an ordinary one is not taken for one', async () => {
  const { context, page } = await served.open();
  const { say } = new Worker({ page, address: served.address });
  // An answer that comes late does not move a page under somebody's finger: the first page comes with it.
  await page.route('**/temporary*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await go(page, served.address, '/drafts/');
  await page.waitForSelector('#start-new');
  assert.equal(await page.locator('#temporary').count(), 1);
  await go(page, served.address, '/settings/');
  await page.getByText(say('temporary-private')).waitFor({ timeout: 15_000 });
  assert.deepEqual(await page.evaluate(async () => {
    const names = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  }), [], 'the probe leaves nothing behind');
  await picture(page, 'settings-private-en');
  await context.close();

  const { path, drop } = folder();
  const ordinary = await launchIn(path);
  const [other] = ordinary.pages();
  await go(other, served.address, '/settings/');
  await other.waitForSelector('#browser');
  await other.waitForTimeout(3_500);
  assert.equal(await other.locator('#temporary').count(), 0);
  await ordinary.close();
  drop();
});

test('erasing leaves nothing, also while the vault is locked and other windows are open', async () => {
  const { context, page, record, worker } = await vault();
  const { say } = worker;
  await draft(worker, NAME);
  const other = await context.newPage();
  await go(other, served.address, '/drafts/');
  await other.waitForSelector('#passphrase');
  await other.fill('#passphrase', VAULT.passphrase);
  await other.keyboard.press('Enter');
  await other.waitForSelector('.drafts__card', { timeout: 60_000 });
  // What a window keeps for itself: this one's, and that of one that needs no vault.
  const third = await context.newPage();
  await go(third, served.address, '/');
  for (const window of [other, third]) await window.evaluate(() => sessionStorage.setItem('onward.unsaved.1', 'sealed'));
  await page.bringToFront();
  await worker.lock();
  await page.evaluate(async () => {
    await caches.open('some');
    document.cookie = 'one=1; path=/';
    sessionStorage.setItem('one', '1');
    await (await navigator.storage.getDirectory()).getFileHandle('one', { create: true });
  });

  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#erase');
  await button(page, say('erase-begin')).click();
  await page.fill('#erase-word-field', 'ease');
  await button(page, say('erase-do')).click();
  await page.locator('.field__problem').waitFor();
  assert.ok((await listing(page)).databases.includes('onward'), 'another word erases nothing');
  await axe(page);
  await picture(page, 'erase-asks-en');
  await page.fill('#erase-word-field', ` ${say('erase-word').toUpperCase()} `);
  await button(page, say('erase-do')).click();
  await page.getByRole('heading', { name: say('erased'), exact: true }).waitFor({ timeout: 30_000 });
  await page.getByText(say('erased-nothing-left')).waitFor();
  assert.deepEqual(await listing(page), NOTHING);
  await axe(page);
  await picture(page, 'erased-en');
  await other.waitForURL(`${served.address}/`);
  for (const window of [other, third]) assert.equal(await window.evaluate(() => sessionStorage.length), 0, 'nothing of another window stays');

  // Nothing wakes up again by itself.
  await page.waitForTimeout(2_000);
  assert.deepEqual(await listing(page), NOTHING);
  record.check();
  await context.close();
});

test('what another window holds is said to be left, and goes when it lets go', async () => {
  const { context, page, worker } = await vault();
  const { say } = worker;
  // A page of the site that knows nothing of the vault, and holds the database.
  const holder = await context.newPage();
  await holder.goto(`${served.address}/404.html`);
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('onward');
        request.onsuccess = () => {
          globalThis.held = request.result;
          resolve();
        };
      }),
  );
  await toSettings(worker);
  await button(page, say('erase-begin')).click();
  await page.fill('#erase-word-field', say('erase-word'));
  await button(page, say('erase-do')).click();
  await page.getByRole('heading', { name: say('erased-not-all') }).waitFor({ timeout: 60_000 });
  await page.getByText(say('erased-left.do')).waitFor();
  assert.match(await page.locator('main').innerText(), /onward/);
  await axe(page);
  await picture(page, 'erased-not-all-en');
  await holder.close();
  await button(page, say('erase-again')).click();
  await page.getByText(say('erased-nothing-left')).waitFor({ timeout: 60_000 });
  assert.deepEqual(await listing(page), NOTHING);
  await context.close();
});
