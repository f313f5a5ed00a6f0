// An unattended computer locks itself, nothing typed is lost by it, and nothing of it is left where it could be found
// (SECURITY R15); whoever unlocks is back where they were.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PASSPHRASE, made, worker as keeperOn } from './asking.mjs';
import { words } from './expected.mjs';
import { faulty } from './injecting.mjs';
import { axe, go, picture, prefer, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const say = words('en');
const served = stand();
const CANARY = 'Zebedee Quillfeather';
const MINUTE = 60_000;
const PACKET = fileURLToPath(new URL('../testkit/packets/by-jose.verified.json', import.meta.url));

const keeperOf = (page) => page.workers().find((worker) => /\/keeper-/.test(worker.url()));

/** A vault with one referral, open at the question what the person is called; the page's clock can be moved. */
async function begun({ minutes = 1, language = null, faults: wanted = false } = {}) {
  const opened = await served.open();
  const { context, page } = opened;
  const faults = wanted ? await faulty(context, page) : null;
  await context.addInitScript(
    ([minutes, language]) => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('onward.preferences', JSON.stringify({ language, bilingual: false, text_size: 'normal', lock_after_minutes: minutes }));
    },
    [minutes, language],
  );
  await context.exposeBinding('onwardBlob', (_source, what, url) => blobs[what].add(url));
  const blobs = { made: new Set(), gone: new Set() };
  await context.addInitScript(() => {
    for (const [name, what] of [['createObjectURL', 'made'], ['revokeObjectURL', 'gone']]) {
      const real = URL[name];
      URL[name] = (one) => {
        const url = real.call(URL, one);
        globalThis.onwardBlob(what, url ?? one);
        return url;
      };
    }
  });
  // Where faults are wanted, in another page: what lets this keeper be asked would keep the faults out of those that follow.
  const first = wanted ? await context.newPage() : page;
  await first.goto(`${served.address}/settings/`);
  const keeper = await keeperOn(first, 'Keeper');
  await made(keeper);
  await keeper.end();
  if (first !== page) await first.close();
  await context.clock.install();
  await go(page, served.address, '/drafts/');
  const worker = new Worker({ page, address: served.address, language: language ?? 'en' });
  worker.passphrase = PASSPHRASE;
  await worker.unlockHere();
  await worker.startReferral();
  await worker.reach('person', '#called');
  return { ...opened, worker, blobs, faults };
}

/** Lets time pass on the page, with every timer that falls into it. */
async function pass(page, ms) {
  for (let left = ms; left > 0; left -= 5_000) await page.clock.runFor(Math.min(left, 5_000));
}

const locked = (page) => page.waitForSelector('#passphrase', { timeout: 20_000 });

/** Nothing of what was typed can be found from the page. */
async function clean(page, canary = CANARY) {
  const found = await page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map((one) => one.value);
    // The empty page that a tab opens with has no storage.
    const storages = location.protocol === 'about:' ? [] : [localStorage, sessionStorage];
    const stored = storages.flatMap((storage) => Object.keys(storage).map((key) => storage.getItem(key)));
    return [document.documentElement.outerHTML, document.title, location.href, JSON.stringify(history.state), window.name, ...values, ...stored].join('\n');
  });
  for (const part of canary.split(' ')) assert.ok(!found.includes(part), `${part} is left on the page`);
}

test('the button saves what was typed a moment before, and nothing of it is left, also after Back three times', async () => {
  const { context, page, worker, record, blobs } = await begun({ minutes: 15 });
  // A file whose address in memory has to go too.
  await page.locator('footer a[href="/settings/"]').click();
  await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('button', { name: say('backup-make'), exact: true }).click()]);
  await page.locator('footer a[href="/drafts/"]').click();
  await worker.resume();
  await page.waitForSelector('#called, #section-person');
  if (!(await page.locator('#called').count())) await worker.reach('person', '#called');
  await page.fill('#called', CANARY);
  const lock = page.getByRole('banner').getByRole('button', { name: say('shell-lock'), exact: true });
  await lock.click();
  // There are changes since the last backup, so that one is offered, and nothing of the referral is on the screen meanwhile.
  await page.waitForSelector('#backup-lock');
  await page.waitForFunction(() => document.activeElement.id === 'backup-lock', null, { timeout: 5_000 });
  assert.equal(await page.locator('#called').isVisible(), false);
  assert.deepEqual(await page.locator('main h1:visible').allTextContents(), [say('backup-lock')]);
  await axe(page);
  await picture(page, 'lock-covered');
  // Whoever goes back finds the page as it was.
  await page.getByRole('button', { name: say('lock-keep-open'), exact: true }).click();
  await page.waitForSelector('#called', { state: 'visible' });
  assert.equal(await page.locator('#backup-lock').count(), 0);
  assert.equal(await page.inputValue('#called'), CANARY);
  // Pressed again while it asks, the button locks at once.
  await lock.click();
  await page.waitForSelector('#backup-lock');
  await lock.click();
  await locked(page);
  assert.equal(await keeperCount(page), 1, 'only the keeper of the new page');
  await clean(page);
  for (let back = 0; back < 3; back += 1) {
    await page.goBack({ timeout: 5_000 }).catch(() => {});
    await page.waitForTimeout(300);
    await clean(page);
  }
  await go(page, served.address, '/drafts/');
  await worker.unlockHere();
  assert.equal(await page.inputValue('#called'), CANARY, 'back at the question, with what was typed');
  assert.equal(new URL(page.url()).pathname, '/refer/');
  assert.ok(blobs.made.size > 0, 'there was a file in memory');
  assert.deepEqual([...blobs.made].filter((url) => !blobs.gone.has(url)), []);
  record.check();
  await context.close();
});

const keeperCount = async (page) => {
  await page.waitForFunction(() => globalThis.onward.workers.size <= 1);
  return page.workers().filter((worker) => /\/keeper-/.test(worker.url())).length;
};

for (const language of ['en', 'ar']) {
  test(`nobody there: a notice that can be answered, then the lock, then back at the question (${language})`, async () => {
    const words_ = words(language);
    const { context, page, worker, record } = await begun({ minutes: 1, language });
    await page.fill('#called', CANARY);
    await worker.saved();
    await pass(page, 25_000);
    assert.equal(await page.locator('.near__note').count(), 0, 'not yet');
    await pass(page, 10_000);
    await page.waitForSelector('.near__note');
    assert.equal(await page.locator('.near[role="status"]').count(), 1);
    await axe(page);
    await picture(page, `lock-near-${language}`);
    // Wherever one has scrolled to, and not below the way out; on a screen where there is something to scroll.
    const before = page.viewportSize();
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => scrollTo(0, 600));
    const [bar, note] = await Promise.all(['.exit', '.near__note'].map((selector) => page.locator(selector).boundingBox()));
    assert.ok(note.y >= bar.y + bar.height - 1 && note.y + note.height <= 640, `the notice is at ${JSON.stringify(note)}, the way out at ${JSON.stringify(bar)}`);
    await page.setViewportSize(before);
    await page.getByRole('button', { name: words_('lock-stay'), exact: true }).click();
    await page.waitForSelector('.near__note', { state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'called', null, { timeout: 5_000 });
    await pass(page, 25_000);
    assert.equal(await page.locator('#called').count(), 1, 'the time began anew');
    await page.locator('#called').press('End');
    await pass(page, 50_000);
    assert.equal(await page.locator('#called').count(), 1, 'a key is somebody too');
    await pass(page, 15_000);
    await locked(page);
    await clean(page);
    await worker.unlockHere();
    assert.equal(await page.inputValue('#called'), CANARY);
    record.check();
    await context.close();
  });
}

test('packets on a page without a vault leave it too, with words', async () => {
  const { context, page, record } = await served.open();
  await prefer(context, { lock_after_minutes: 1 });
  await context.clock.install();
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  await pass(page, 2 * MINUTE);
  assert.equal(await page.getByText(say('receive-closed'), { exact: true }).count(), 0, 'there is nothing to close');
  await page.setInputFiles('#files', PACKET);
  await page.waitForSelector('.received .tag--good');
  await pass(page, 35_000);
  await page.getByText(say('lock-near-packets')).waitFor();
  await axe(page);
  await picture(page, 'receive-near');
  await pass(page, 30_000);
  await page.getByText(say('receive-closed'), { exact: true }).waitFor({ timeout: 20_000 });
  assert.equal(await page.locator('.received').count(), 0);
  await clean(page, 'Safe House');
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await axe(page);
  await picture(page, 'receive-closed');
  // Said once, and the page can be used on.
  await page.setInputFiles('#files', PACKET);
  await page.waitForSelector('.received .tag--good');
  assert.equal(await page.getByText(say('receive-closed'), { exact: true }).count(), 0);
  record.check();
  await context.close();
});

test('the field keeps the focus from the first letter on, after unlocking and after the list', async () => {
  const { context, page, worker, record } = await begun({ minutes: 15 });
  const typed = async (letters) => {
    // The heading of a page that was come to takes the focus with its next frame: nobody types before that.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.locator('#called').focus();
    await page.keyboard.press('End');
    // One by one, with the time between them in which a page could be made anew.
    for (const letter of letters) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(100);
    }
    return page.inputValue('#called');
  };
  assert.equal(await typed('abc'), 'abc');
  await worker.saved();
  await page.reload();
  await worker.unlockHere();
  assert.equal(await typed('def'), 'abcdef');
  await worker.saved();
  await page.locator('footer a[href="/drafts/"]').click();
  await worker.resume();
  assert.equal(await typed('ghi'), 'abcdefghi');
  record.check();
  await context.close();
});

test('a computer that slept two minutes is locked when it wakes, though fifteen may pass', async () => {
  const { context, page, worker, record } = await begun({ minutes: 15 });
  await page.fill('#called', CANARY);
  await page.clock.fastForward(2 * MINUTE);
  await locked(page);
  await clean(page);
  await worker.unlockHere();
  assert.equal(await page.inputValue('#called'), CANARY, 'it was saved before the lock');
  record.check();
  await context.close();
});

test('the minutes that are chosen in the settings are those after which it locks', async () => {
  const { context, page, worker, record } = await begun({ minutes: 15 });
  await page.fill('#called', CANARY);
  await worker.saved();
  await page.locator('footer a[href="/settings/"]').click();
  await page.waitForSelector('#lock-minutes-15', { state: 'attached' });
  assert.ok(await page.locator('#lock-minutes-15').isChecked());
  await pass(page, 65_000);
  assert.equal(await page.locator('.near__note').count(), 0, 'fifteen minutes are not over');
  await worker.press('#lock-minutes-1');
  await page.waitForFunction(() => JSON.parse(localStorage.getItem('onward.preferences')).lock_after_minutes === 1);
  await pass(page, 25_000);
  assert.equal(await page.locator('.near__note').count(), 0, 'not yet');
  await pass(page, 15_000);
  await page.waitForSelector('.near__note');
  await pass(page, 25_000);
  await locked(page);
  await clean(page);
  record.check();
  await context.close();
});

test('a clock that was set back does not keep a page open', async () => {
  const { context, page } = await begun({ minutes: 15 });
  await page.fill('#called', CANARY);
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now.call(Date) - 365 * 24 * 3600 * 1000;
  });
  await pass(page, 20_000);
  await locked(page);
  await clean(page);
  await context.close();
});

test('a page that is hidden as long as it may be idle is locked, though its timers came late', async () => {
  const { context, page, worker } = await begun({ minutes: 2 });
  await page.fill('#called', CANARY);
  await worker.saved();
  await page.evaluate(() => {
    Object.defineProperty(Document.prototype, 'visibilityState', { configurable: true, get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.fastForward(59_000);
  assert.equal(await page.locator('#called').count(), 1, 'a timer of a hidden page that is late is no sleep');
  await page.clock.fastForward(62_000);
  await locked(page);
  await clean(page);
  await context.close();
});

test('a store that fails at the lock: the text goes over it sealed, and into the vault after it', async () => {
  const { context, page, worker } = await begun({ minutes: 15 });
  await page.fill('#called', 'Before');
  await worker.saved();
  await keeperOf(page).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('as a test wants it', 'QuotaExceededError');
    };
  });
  await page.fill('#called', CANARY);
  await page.getByText(say('save-not-saved'), { exact: true }).waitFor();
  await page.clock.fastForward(2 * MINUTE);
  await locked(page);
  await clean(page);
  assert.ok((await page.evaluate(() => sessionStorage.getItem('onward.unsaved.1')?.length)) > 100, 'kept sealed');
  await worker.unlockHere();
  await page.getByText(say('returned-saved')).waitFor();
  assert.equal(await page.inputValue('#called'), CANARY);
  assert.equal(await page.evaluate(() => sessionStorage.getItem('onward.unsaved.1')), null);
  await worker.saved();
  await axe(page);
  await picture(page, 'lock-returned');
  await page.reload();
  await worker.unlockHere();
  assert.equal(await page.inputValue('#called'), CANARY, 'it is stored');
  await context.close();
});

test('a store that stays full over two locks: both texts wait sealed, and both are in the vault when it takes them', async () => {
  // Every keeper of the profile, those of later pages too, has a store that is full until the test says otherwise.
  const { context, page, worker, faults } = await begun({ minutes: 15, faults: true });
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('onward.unsaved')).sort());
  await page.fill('#called', 'Before');
  await worker.saved();
  await faults.on('quota');
  await page.fill('#called', 'Alpha Firsttext');
  await page.getByText(say('save-not-saved'), { exact: true }).waitFor();
  await page.clock.fastForward(2 * MINUTE);
  await locked(page);
  await clean(page, 'Alpha Firsttext');
  assert.deepEqual(await kept(), ['onward.unsaved.1']);
  await worker.unlockHere();
  await page.getByText(say('returned-failed')).waitFor();
  // What waits is not on the screen, and the worker goes on from what is saved.
  assert.equal(await page.inputValue('#called'), 'Before');
  await page.fill('#called', 'Beta Secondtext');
  await page.getByText(say('save-not-saved'), { exact: true }).waitFor();
  await page.clock.fastForward(2 * MINUTE);
  await locked(page);
  await clean(page, 'Beta Secondtext');
  assert.deepEqual(await kept(), ['onward.unsaved.1', 'onward.unsaved.2'], 'the second does not take the place of the first');
  await faults.off();
  await worker.unlockHere();
  // The first goes on from what was saved, and the second stands beside it.
  await page.getByText(say('returned-version')).waitFor();
  assert.equal(await page.inputValue('#called'), 'Beta Secondtext', 'the newest is shown');
  assert.deepEqual(await kept(), []);
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('.drafts__card');
  assert.deepEqual((await page.locator('.drafts__name').allTextContents()).sort(), ['Alpha Firsttext', 'Beta Secondtext']);
  await context.close();
});

test('a keeper that hangs at the lock: the text leaves the screen, and is there again behind the passphrase', async () => {
  const { context, page, worker } = await begun({ minutes: 15 });
  await page.fill('#called', 'Before');
  await worker.saved();
  await keeperOf(page).evaluate(() => {
    globalThis.onmessage = null;
  });
  await page.fill('#called', CANARY);
  await page.clock.fastForward(2 * MINUTE);
  await page.getByText(say('lock-working'), { exact: true }).waitFor();
  await clean(page);
  await page.getByText(say('lock-kept')).waitFor({ timeout: 20_000 });
  await locked(page);
  await clean(page);
  await axe(page);
  await picture(page, 'lock-kept');
  await worker.unlockHere();
  assert.equal(await page.inputValue('#called'), CANARY);
  await worker.saved();
  await context.close();
});

test('the button with a failing store asks first', async () => {
  const { context, page } = await begun({ minutes: 15 });
  await keeperOf(page).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('as a test wants it', 'QuotaExceededError');
    };
  });
  await page.fill('#called', CANARY);
  await page.getByRole('banner').getByRole('button', { name: say('shell-lock') }).click();
  await page.getByText(say('lock-unsaved')).waitFor();
  await axe(page);
  await page.getByRole('button', { name: say('lock-keep-open') }).click();
  assert.equal(await page.inputValue('#called'), CANARY);
  await page.getByRole('banner').getByRole('button', { name: say('shell-lock') }).click();
  await page.getByRole('button', { name: say('lock-anyway') }).click();
  await locked(page);
  await clean(page);
  await context.close();
});
