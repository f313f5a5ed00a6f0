// The guide without the app: every page, in every language, with and without scripts, stands and can be read; and with it, from the
// moment that somebody asks for more than reading.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './expected.mjs';
import { axe, fits, GUIDE, openTongues, pathIn, picture, pressTongue, speak, stand, started } from './lib.mjs';

const served = stand();

/** What a page has fetched that is no page, style, script of its own or picture. */
const wasm = (page) => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /wasm|\.ftl|guide-[0-9a-f]+\.js/.test(name)));

for (const language of ['en', 'ar']) {
  for (const [name, path] of Object.entries(GUIDE)) {
    for (const scripts of [true, false]) {
      test(`${path} in ${language} with scripts ${scripts ? 'on' : 'off'} can be read, and leads on`, async () => {
        const { context, page, record } = await served.open({ javaScriptEnabled: scripts });
        const response = await page.goto(served.address + pathIn(path, language));
        assert.equal(response.status(), 200);
        const html = await response.text();
        assert.match(html, new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-prepared>`));
        assert.doesNotMatch(html, /<[^>]+ (on[a-z]+|style)=|canonical|hreflang="[^"]+" href="http/);
        assert.equal(await page.locator('h1:visible').count(), 1);
        // The same page in each language, as plain links.
        for (const other of ['en', 'ar']) {
          const href = await page.locator(`header a[hreflang="${other}"]`).getAttribute('href');
          assert.equal(href.replace('#en', ''), pathIn(path, other));
        }
        // What needs the app is shown where it can come, and only there.
        // What is folded away is shown with what it stands in.
        const controls = page.locator('[data-wake]:not(details:not([open]) *)');
        for (const control of await controls.all()) assert.equal(await control.isVisible(), scripts);
        if (scripts) {
          assert.deepEqual(await wasm(page), [], 'nobody waits for what they did not ask for');
          await axe(page);
        }
        await picture(page, `guide-${name}-${language}${scripts ? '' : '-still'}`);
        await page.setViewportSize({ width: 320, height: 640 });
        if (scripts) await fits(page);
        record.check();
        await context.close();
      });
    }
  }
}

test('headings follow one another, and every link and picture of the guide is there', async () => {
  const { context, page, record } = await served.open();
  const seen = new Set();
  for (const todo = ['/', '/ar/']; todo.length; ) {
    const path = todo.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const response = await page.goto(served.address + path);
    assert.equal(response.status(), 200, path);
    if (!(await page.locator('[data-still]').count())) continue;
    const levels = await page.locator('main h1, main h2, main h3, main h4').evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
    assert.equal(levels[0], 1, path);
    levels.reduce((before, level) => (assert.ok(level <= before + 1, `${path}: h${before}, h${level}`), level));
    for (const place of await page.locator('main a[href^="#"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      assert.equal(await page.locator(`[id="${place.slice(1)}"]`).count(), 1, `${path}${place}`);
    }
    for (const src of await page.locator('main img').evaluateAll((all) => all.map((one) => one.src))) {
      assert.equal((await fetch(src)).status, 200, src);
    }
    todo.push(...(await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.pathname))));
  }
  // Six areas, each with two pages, and eight other pages, in two languages; and what needs the app.
  assert.equal([...seen].filter((path) => /^\/(ar\/)?areas\/[a-z]+\//.test(path)).length, 24);
  assert.ok(seen.has('/ar/help/') && seen.has('/drafts/'), [...seen].join());
  record.check();
  await context.close();
});

test('the press that wakes the app is done once, and what stood there stays where it was', async () => {
  const { context, page, record } = await served.open({ width: 360, height: 640 });
  await page.goto(`${served.address}/areas/leeds/`);
  const summary = page.locator('main details.details summary');
  await summary.click();
  await page.evaluate(() => {
    globalThis.shifts = 0;
    globalThis.without = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shifts += entry.value))).observe({ type: 'layout-shift', buffered: false });
    const look = () => {
      if (document.querySelectorAll('main h1').length !== 1) globalThis.without += 1;
      if (!document.documentElement.dataset.started) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const english = page.locator('[data-wake="print"]');
  await english.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.evaluate(() => {
    globalThis.printed = 0;
    globalThis.print = () => (globalThis.printed += 1);
  });
  await english.focus();
  await page.keyboard.press('Enter');
  await started(page);
  await page.waitForFunction(() => globalThis.printed === 1);
  assert.deepEqual(await page.evaluate(() => [globalThis.without, document.querySelectorAll('[data-still]').length]), [0, 0]);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.wake), 'print');
  assert.equal(await page.evaluate(() => scrollY), before);
  assert.equal(await page.locator('main details.details').getAttribute('open'), '');
  assert.ok((await page.evaluate(() => globalThis.shifts)) < 0.001, 'nothing moved');
  // And now it is done at once.
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => globalThis.printed === 2);
  record.check();
  await context.close();
});

test('every control that needs the app does what it says when it wakes the app', async () => {
  const say = words('ar');
  const effects = {
    'text-size-large': (page) => page.waitForFunction(() => document.documentElement.dataset.textSize === 'large'),
    'text-size-larger': (page) => page.waitForFunction(() => document.documentElement.dataset.textSize === 'larger'),
    contrast: (page) => page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)'),
    english: (page) => page.locator('.guide__second[lang="en"]').first().waitFor(),
    ...Object.fromEntries(['keep-derby', 'question-1', 'more-derby'].map((wake) => [wake, (page) => page.locator(`[data-wake="${wake}"][aria-pressed="true"]`).waitFor()])),
    keep: (page) => page.waitForFunction(() => JSON.parse(localStorage.getItem('onward.preferences'))?.language === 'ar'),
  };
  for (const [wake, effect] of Object.entries(effects)) {
    const { context, page, record } = await served.open();
    await page.goto(`${served.address}/ar/areas/derby/`);
    // It stands in the menu of languages.
    if (wake === 'keep') await openTongues(page);
    await page.locator(`[data-wake="${wake}"]`).click();
    await started(page);
    await effect(page);
    assert.equal(await page.locator('html').getAttribute('lang'), 'ar');
    assert.equal(await page.title(), say('guide-page-title'));
    if (wake === 'english') {
      assert.equal(await page.evaluate(() => document.activeElement.dataset.wake), 'english', 'the focus stays');
      await axe(page);
      await picture(page, 'guide-area-both');
    }
    record.check();
    await context.close();
  }
});

test('without the app the text stays, and a message says what could not be had', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/guide-[0-9a-f]+\.wasm/, (route) => route.abort());
  await page.goto(`${served.address}/areas/leeds/`);
  const text = await page.locator('main').innerText();
  await page.locator('[data-wake="text-size-large"]').click();
  await page.waitForSelector('#not-loaded:not([hidden])');
  assert.equal(await page.locator('main').innerText(), text);
  assert.equal(await page.locator('[aria-busy]').count(), 0);
  await axe(page);
  await picture(page, 'guide-not-woken');
  // The line is back: the same press does it.
  await context.unroute(/\/files\/guide-[0-9a-f]+\.wasm/);
  await page.locator('[data-wake="text-size-large"]').click();
  await page.waitForFunction(() => document.documentElement.dataset.textSize === 'large');
  assert.equal(await page.locator('#not-loaded').isVisible(), false);
  await context.close();
});

test('with the app, languages and pages change in place, and back leads back', async () => {
  const { context, page, record } = await served.open();
  await page.goto(`${served.address}/areas/leeds/`);
  await page.locator('[data-wake="text-size-large"]').click();
  await started(page);
  await page.evaluate(() => (globalThis.same = true));
  await speak(page, 'ar');
  assert.equal(new URL(page.url()).pathname, '/ar/areas/leeds/');
  await page.locator('main a[href="/ar/after/"]').click();
  await page.locator('main h1', { hasText: words('ar')('guide-after') }).waitFor();
  await page.locator('main a[href="/ar/areas/"]').first().click();
  await page.locator('main a[href="/ar/areas/derby/"]').click();
  await page.locator('#ask').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
  await page.goBack();
  await page.locator('main a[href="/ar/areas/croydon/"]').waitFor();
  await speak(page, 'en');
  assert.equal(new URL(page.url()).pathname, '/areas/');
  assert.equal(await page.evaluate(() => globalThis.same), true, 'nothing was loaded again');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  record.check();
  await context.close();
});

test('a language that was read in goes along to the pages of the vault, and nothing is stored for it', async () => {
  const { context, page, record } = await served.open();
  await page.goto(`${served.address}/ar/`);
  await page.locator('main a[href="/drafts/#ar"]').click();
  await started(page);
  assert.equal(new URL(page.url()).hash, '', 'no history keeps it');
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  assert.equal(await page.evaluate(() => localStorage.getItem('onward.preferences')), null);
  record.check();
  await context.close();
});

test('who keeps a language begins in it, and can still read in English', async () => {
  const { context, page } = await served.open({ language: 'ar' });
  await page.goto(served.address);
  await page.waitForURL(`${served.address}/ar/`);
  await pressTongue(page, 'en');
  await page.waitForURL(`${served.address}/#en`);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.goto(`${served.address}/areas/leeds/`);
  assert.equal(await page.getAttribute('html', 'lang'), 'en', 'an address says which language it is in');
  await context.close();
});

test('an address of an area that is not there says so', async () => {
  const { context, page } = await served.open();
  const response = await page.goto(`${served.address}/areas/atlantis/`);
  assert.equal(response.status(), 404);
  await context.close();
});

test('reading leaves nothing on the device', async () => {
  const { context, page, record } = await served.open();
  for (const language of ['en', 'ar']) {
    for (const path of Object.values(GUIDE)) await page.goto(served.address + pathIn(path, language));
  }
  await page.goto(`${served.address}/areas/leeds/`);
  await page.locator('[data-wake="text-size-larger"]').click();
  await started(page);
  await speak(page, 'ar');
  await page.locator('[data-wake="english"]').click();
  await page.locator('.guide__second').first().waitFor();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  }));
  assert.deepEqual(kept, { local: [], session: [], cookies: '', caches: [], databases: [], workers: 0, files: [] });
  assert.deepEqual(await context.cookies(), []);
  // What is kept is kept because somebody asked for it, and it is one entry.
  await openTongues(page);
  await page.locator('[data-wake="keep"]').click();
  await page.waitForFunction(() => localStorage.length === 1);
  assert.deepEqual(await page.evaluate(() => Object.keys(JSON.parse(localStorage['onward.preferences'])).sort()), ['bilingual', 'language', 'leaving_put_away', 'lock_after_minutes', 'more_contrast', 'text_size']);
  record.check();
  await context.close();
});

test('an area can be read with the keyboard alone', async () => {
  const { context, page } = await served.open({ width: 360, height: 640 });
  await page.goto(`${served.address}/areas/leeds/`);
  const reached = new Set();
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const one = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('#exit').getBoundingClientRect();
      const { top, bottom } = focused.getBoundingClientRect();
      return { is: focused.getAttribute('href') ?? focused.dataset.wake ?? focused.tagName, seen: focused === document.body || Boolean(focused.closest('#exit')) || (top >= bar.bottom - 1 && bottom <= innerHeight + 1) };
    });
    assert.ok(one.seen, `${one.is} is covered`);
    reached.add(one.is);
  }
  for (const wanted of ['#ask', '/areas/', '/help/', '/areas/leeds/workers/', 'text-size-large', 'print', 'SUMMARY']) assert.ok(reached.has(wanted), wanted);
  await context.close();
});

test('printed, the page has its text and none of its controls', async () => {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/ar/areas/leeds/`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('[data-wake]:visible').count(), 0);
  assert.equal(await page.locator('#ask').isVisible(), true);
  await picture(page, 'guide-area-paper');
  await context.close();
});

/** A device with these voices, which notes what it is to say. */
const withVoices = (context, voices) =>
  context.addInitScript((voices) => {
    class SpeechSynthesisVoice {}
    class SpeechSynthesisUtterance {
      constructor(text) {
        this.text = text;
      }
    }
    const said = [];
    const all = voices.map((voice) => Object.assign(new SpeechSynthesisVoice(), voice));
    const speechSynthesis = {
      said,
      getVoices: () => all,
      cancel: () => said.push('cancel'),
      speak: (words) => {
        said.push([words.lang, words.text]);
        globalThis.lastWords = words;
      },
    };
    for (const [name, value] of Object.entries({ SpeechSynthesisVoice, SpeechSynthesisUtterance, speechSynthesis })) Object.defineProperty(globalThis, name, { value, configurable: true });
  }, voices);

test('a part is read aloud by a voice of the device alone, after it was said that others hear it', async () => {
  const { context, page, record } = await served.open();
  await withVoices(context, [
    { lang: 'en-US', name: 'far away', localService: false },
    { lang: 'en_GB', name: 'here', localService: true },
  ]);
  await page.goto(`${served.address}/areas/leeds/`);
  await page.locator('[data-wake="aloud-home"]').click();
  await started(page);
  const say = words('en');
  await page.getByText(say('guide-aloud-heard')).waitFor();
  assert.deepEqual(await page.evaluate(() => speechSynthesis.said.filter((one) => one !== 'cancel')), []);
  await picture(page, 'guide-aloud-en');
  await axe(page);
  await page.getByRole('button', { name: say('guide-aloud-begin'), exact: true }).click();
  await page.waitForFunction(() => globalThis.lastWords);
  const said = await page.evaluate(() => speechSynthesis.said.filter((one) => one !== 'cancel'));
  assert.deepEqual(said[0], ['en_GB', 'The kind of home to expect']);
  assert.equal(said.length, 1 + (await page.locator('#home .guide__text > p').count()));
  await page.waitForSelector('[data-wake="aloud-home"][aria-pressed="true"]');
  // To its end, and then stopped in the middle by going on to another page.
  await page.evaluate(() => globalThis.lastWords.onend());
  await page.waitForSelector('[data-wake="aloud-home"][aria-pressed="false"]');
  await page.locator('[data-wake="aloud-home"]').click();
  await page.getByRole('button', { name: say('guide-aloud-begin'), exact: true }).click();
  await page.waitForSelector('[data-wake="aloud-home"][aria-pressed="true"]');
  await page.locator('main a[href="/help/"]').first().click();
  await page.locator('.helper').first().waitFor();
  assert.equal(await page.evaluate(() => speechSynthesis.said.at(-1)), 'cancel');
  record.check();
  await context.close();
});

test('where the device has no voice for a language, the page says so, and sends the text nowhere', async () => {
  const { context, page, record } = await served.open();
  await withVoices(context, [{ lang: 'ar', name: 'far away', localService: false }]);
  await page.goto(`${served.address}/ar/areas/leeds/`);
  await page.locator('[data-wake="aloud-place"]').click();
  await started(page);
  await page.getByRole('button', { name: words('ar')('guide-aloud-begin'), exact: true }).click();
  await page.locator('#place .note--caution').waitFor();
  assert.match(await page.locator('#place .note--caution').innerText(), /العربية/);
  assert.deepEqual(await page.evaluate(() => speechSynthesis.said.filter((one) => one !== 'cancel')), []);
  await picture(page, 'guide-no-voice-ar');
  record.check();
  await context.close();
});
