// Choosing a language: without scripts, by the keyboard, as the browser suggests, kept and not kept; what stands outside the app in each;
// what is fetched for it; and the pages in every language that the site offers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, words } from './expected.mjs';
import { languages } from './languages.mjs';
import { axe, fits, go, openTongues, pathIn, picture, pressTongue, speak, stand, started } from './lib.mjs';

const served = stand();

/** The tags of the languages that the site offers, English first. */
async function offered() {
  const html = await (await fetch(served.address)).text();
  return [...html.matchAll(/<a [^>]*hreflang="([a-z]+)"/g)].map(([, tag]) => tag).filter((tag, index, all) => all.indexOf(tag) === index);
}

/** Every request for words that a page makes, by language. */
function listening(context) {
  const asked = new Set();
  context.on('request', (request) => {
    const tag = new URL(request.url()).pathname.match(/^\/files\/locales\/([a-z]+)\//)?.[1];
    if (tag) asked.add(tag);
  });
  return asked;
}

test('without scripts all names stand openly on the first page, and in a menu on every other', async () => {
  const { context, page, record } = await served.open({ javaScriptEnabled: false, width: 320, height: 640 });
  const tags = await offered();
  await page.goto(served.address);
  assert.equal(await page.locator('main .tongues__one:visible').count(), tags.length);
  await page.goto(`${served.address}/areas/leeds/`);
  assert.equal(await page.locator('header .tongue').getAttribute('open'), null);
  const menu = await openTongues(page);
  for (const tag of tags) {
    const name = menu.locator(`.tongues__one[lang="${tag}"]`);
    assert.equal(await name.isVisible(), true, tag);
    assert.equal(await name.getAttribute('dir'), languages[tag].dir);
    assert.equal(await name.getAttribute('href'), pathIn('/areas/leeds/', tag));
  }
  await fits(page);
  await picture(page, 'languages-menu-still');
  await pressTongue(page, 'ar');
  await page.waitForURL(`${served.address}/ar/areas/leeds/`);
  assert.equal(await page.getAttribute('html', 'lang'), 'ar');
  assert.equal(await page.locator('header .tongue summary').innerText().then((text) => text.includes('العربية')), true);
  record.check();
  await context.close();
});

test('by the keyboard a language is found and chosen, the menu closes, and the focus is on its sign', async () => {
  const { context, page, record } = await served.open({ width: 360, height: 640 });
  await go(page, served.address, '/eligibility/');
  await page.locator('header .tongue summary').focus();
  await page.keyboard.press('Enter');
  await axe(page);
  await fits(page);
  await picture(page, 'languages-menu');
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement.lang)) === 'ar') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[lang="ar"][dir="rtl"]');
  assert.equal(await page.locator('header .tongue').getAttribute('open'), null);
  assert.equal(await page.evaluate(() => document.activeElement.matches('header .tongue summary')), true);
  record.check();
  await context.close();
});

test('the language that the browser asks for first is offered in one line, and nothing is changed', async () => {
  const { context, page, record } = await served.open({ locale: 'ar-SY' });
  for (const path of ['/', '/areas/leeds/']) {
    await page.goto(served.address + path);
    await page.locator('.suggested .tongues__one[lang="ar"]').waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await axe(page);
  }
  await picture(page, 'languages-suggested');
  // Once the app stands, it says the same, once.
  await page.evaluate(() => globalThis.onward.wake());
  await started(page);
  assert.equal(await page.locator('.suggested').count(), 1);
  await go(page, served.address, '/eligibility/');
  const line = page.locator('.suggested .tongues__one');
  await line.click();
  await page.waitForSelector('html[lang="ar"]');
  assert.equal(await line.count(), 0);
  // Who has chosen is asked nothing more.
  await speak(page, 'en');
  await page.goto(`${served.address}/areas/`);
  assert.equal(await page.locator('.suggested').count(), 0);
  record.check();
  await context.close();
});

test('a browser in English is offered nothing, nor one whose language is not here', async () => {
  for (const locale of ['en-GB', 'fr-FR']) {
    const { context, page, record } = await served.open({ locale });
    await page.goto(served.address);
    await page.waitForFunction(() => document.documentElement.dataset.voices !== undefined);
    assert.equal(await page.locator('.suggested').count(), 0, locale);
    record.check();
    await context.close();
  }
});

test('what stands outside the app is in the language chosen: prepared, in the app, and where there is no app', async () => {
  const { context, page, record } = await served.open();
  const asked = listening(context);
  const say = { en: words('en'), ar: words('ar') };
  const exit = (tag) => page.locator(`#exit .exit__button [data-say][lang="${tag}"]`);
  // Written into a page of the guide.
  await page.goto(`${served.address}/ar/areas/`);
  assert.equal(await exit('ar').innerText(), say.ar('outside-exit'));
  assert.equal(await page.locator('#broke h1').textContent(), say.ar('outside-broke'));
  assert.deepEqual([...asked], [], 'a page of the guide has its words in it');
  // In the app it comes when it is chosen, and English comes back.
  await go(page, served.address, '/eligibility/');
  assert.deepEqual([...asked], ['en'], 'nobody who reads English waits for another language');
  await speak(page, 'ar');
  await exit('ar').waitFor();
  assert.equal(await page.locator('.exit__how').getAttribute('href'), '/ar/leaving/');
  await page.keyboard.press('Shift');
  await page.waitForFunction((text) => document.querySelector('.exit__said').textContent === text, say.ar('outside-exit-shift2'));
  await page.keyboard.press('a');
  await page.reload();
  await started(page);
  await exit('ar').waitFor();
  assert.deepEqual([...asked].sort(), ['ar', 'en']);
  const nowhere = await page.goto(`${served.address}/no/such/page`);
  assert.equal(nowhere.status(), 404);
  await page.locator('main h1[lang="ar"]').waitFor();
  assert.equal(await page.locator('main h1').innerText(), say.ar('outside-not-here'));
  assert.equal(await page.title(), say.ar('outside-not-here.title'));
  await axe(page);
  await go(page, served.address, '/eligibility/');
  await speak(page, 'en');
  await exit('en').waitFor();
  assert.equal(await exit('en').innerText(), say.en('outside-exit'));
  assert.equal(await page.locator('.exit__how').getAttribute('href'), '/leaving/');
  record.check({ errors: false });
  await context.close();
});

test('a name is spoken by a voice of the device itself, without the app, and only where there is one', async () => {
  const { context, page, record } = await served.open();
  await context.addInitScript(() => {
    const said = [];
    const voices = [{ lang: 'ar-EG', localService: true }, { lang: 'en-GB', localService: false }];
    globalThis.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: { said, getVoices: () => voices, cancel: () => {}, speak: ({ text, lang }) => said.push([text, lang]) } });
  });
  await page.goto(served.address);
  const hear = page.locator('main [data-hear]:visible');
  await hear.first().waitFor();
  assert.deepEqual(await hear.evaluateAll((all) => all.map((one) => one.dataset.hear)), ['ar']);
  assert.equal(plain(await hear.getAttribute('aria-label')), words('en')('shell-hear', { language: 'العربية' }));
  await hear.click();
  assert.deepEqual(await page.evaluate(() => speechSynthesis.said), [['العربية', 'ar-EG']]);
  assert.equal(await page.locator('[data-still]').count(), 1, 'the app was not asked for');
  await axe(page);
  record.check();
  await context.close();
});

test('words that cannot be read are in English, marked as English, and the page says so', async () => {
  const { context, page, record } = await served.open({ language: 'ar' });
  const say = { en: words('en'), ar: words('ar') };
  await context.route(/\/files\/locales\/ar\/interface/, async (route) => {
    const response = await route.fetch();
    const source = await response.text();
    // One message with a mistake, one that is not there.
    const broken = source.replace(/^eligibility-lead = .*$/m, 'eligibility-lead = { $nothing').replace(/^eligibility-start = .*\n/m, '');
    assert.ok(broken.length < source.length);
    await route.fulfill({ response, body: broken });
  });
  await go(page, served.address, '/eligibility/');
  for (const key of ['eligibility-lead', 'eligibility-start']) {
    const english = page.getByText(say.en(key)).first();
    await english.waitFor();
    assert.equal(await english.evaluate((node) => node.closest('[lang]').lang), 'en', key);
  }
  assert.equal(await page.locator('main h1').first().innerText(), say.ar('eligibility-title'));
  const notice = page.locator('.translated', { hasText: say.ar('shell-in-english') });
  await notice.waitFor();
  await axe(page);
  await fits(page);
  await picture(page, 'languages-broken');
  record.check({ errors: false });
  await context.close();
});

test('switching takes at most 150 ms once the words are there', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/eligibility/');
  await page.waitForSelector('#chosen_area');
  for (const tag of ['ar', 'en']) await speak(page, tag);
  const times = [];
  for (const tag of ['ar', 'en', 'ar', 'en', 'ar']) {
    await openTongues(page);
    times.push(
      await page.evaluate(async (tag) => {
        const began = performance.now();
        document.querySelector(`header .tongues__one[lang="${tag}"]`).click();
        while (document.documentElement.lang !== tag) await new Promise((resolve) => setTimeout(resolve, 1));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - began;
      }, tag),
    );
  }
  times.sort((one, other) => one - other);
  assert.ok(times[2] <= 150, `${times.map(Math.round)} ms`);
  record.check();
  await context.close();
});

test('in every language six pages stand, fit a small phone, and have nothing that axe objects to', { timeout: 1_800_000 }, async (t) => {
  const tags = await offered();
  // All of them take a quarter of an hour, and `tongues` looks at six other pages in each: otherwise one of each direction.
  const some = ['am', 'ur'];
  for (const tag of process.env.ONWARD_LONG ? tags : some) {
    await t.test(tag, async () => {
      const { context, page, record } = await served.open({ language: tag });
      const asked = listening(context);
      for (const [name, path] of Object.entries({ home: '/', area: '/areas/leeds/', help: '/help/', eligibility: '/eligibility/', drafts: '/drafts/', receive: '/receive/' })) {
        await go(page, served.address, pathIn(path, tag));
        assert.equal(await page.getAttribute('html', 'lang'), tag);
        assert.equal(await page.getAttribute('html', 'dir'), languages[tag].dir);
        await axe(page);
        await picture(page, `languages-${tag}-${name}`);
        await page.setViewportSize({ width: 320, height: 640 });
        await fits(page);
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      assert.deepEqual([...asked].sort(), [...new Set(['en', tag])].sort(), 'no other language is fetched');
      record.check();
      await context.close();
    });
  }
});
