// "Exit this page" (SECURITY R14): one press and it is gone, in every way, on every page; Back shows nothing of it.
//
// The times are those of the page itself, at a quarter of the processor's speed (`exit.mjs`, clock). The long form leaves a
// hundred times, and its figures are in tests/bench/results/exit.json.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { after, before, test } from 'node:test';
import { FINGERS, TARGET, WAYS, everything, leaveBy, openExit, stand, tap } from './exit.mjs';
import { words } from './expected.mjs';
import { axe, fits, go, GUIDE, launch, openTongues, pathIn, prefer, ROUTES, site, speak, started } from './lib.mjs';
import { LONG, quantile, result, rounds } from './long.mjs';
import { Worker } from './worker.mjs';

const PASSPHRASE = 'seven otters and a lamp';
const VAULT = { organisation: 'Harbour House', device: 'Desk 2', passphrase: PASSPHRASE };
const PACKET = new URL('../testkit/packets/by-jose.verified.json', import.meta.url).pathname;
const say = words('en');

let browser;
let address;
let served;
before(async () => {
  served = await site();
  ({ address } = served);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  served?.stop();
});

/** A vault with a referral in it, open at its first question; `canary` is typed there. */
async function referralOpen(page, canary) {
  const worker = new Worker({ page, address });
  await go(page, address, '/drafts/');
  await worker.makeVault(VAULT);
  await worker.startReferral();
  await toPerson(page);
  if (canary) await page.locator('#name').pressSequentially(canary);
  return worker;
}

async function toPerson(page) {
  await page.locator('#section-person').click();
  const opening = page.getByRole('button', { name: say('refer-start-section') });
  await opening.or(page.locator('#name')).first().waitFor();
  if (await opening.count()) await opening.click();
  await page.waitForSelector('#name');
}

/** Opens the vault again and goes to where the name was typed. */
async function nameAfterUnlock(page) {
  await go(page, address, '/drafts/');
  await page.fill('#passphrase', PASSPHRASE);
  await page.keyboard.press('Enter');
  // The vault brings back to the question; where it could not know it yet, one goes there.
  const [resume, list] = ['drafts-resume', 'refer-to-list'].map((key) => page.getByRole('button', { name: say(key) }).first());
  for (const until = Date.now() + 60_000; !(await page.locator('#name').count()) && Date.now() < until; await page.waitForTimeout(200)) {
    if (await page.locator('#section-person').count()) await toPerson(page);
    else if (await list.count()) await list.click();
    else if (await resume.count()) await resume.click();
  }
  return page.inputValue('#name');
}

test('every page has the way out first, in its own language, as a plain link', async () => {
  for (const language of ['en', 'ar']) {
    const { context, page, check } = await openExit(browser, address, { language });
    const guide = Object.values(GUIDE).map((path) => pathIn(path, language));
    for (const path of [...guide, ...Object.values(ROUTES), '/no/such/page', '/404.html']) {
      await page.goto(address + path);
      if (Object.values(ROUTES).includes(path)) await started(page);
      assert.equal(await page.evaluate(() => document.body.firstElementChild.id), 'exit', path);
      assert.equal(await page.locator('#exit').count(), 1);
      for (const link of await page.locator('#exit [data-exit]').all()) {
        assert.equal(await link.getAttribute('href'), TARGET);
        assert.equal(await link.getAttribute('rel'), 'noreferrer nofollow');
      }
      assert.ok(await page.getAttribute('script[src*="/exit-"]', 'integrity'));
      await page.evaluate(() => document.activeElement.blur());
      await page.keyboard.press('Tab');
      const skip = await page.evaluate(() => ({ isSkip: document.activeElement.matches('.exit__skip'), text: document.activeElement.innerText.trim() }));
      const words = language === 'ar' ? 'الخروج من هذه الصفحة بسرعة' : 'Exit this page quickly';
      assert.deepEqual(skip, { isSkip: true, text: words }, path);
    }
    check();
    await context.close();
  }
});

test('the words are right before the app is there, and change with the language', async () => {
  const { context, page } = await openExit(browser, address, { language: 'ar' });
  await context.route(/\/files\/app-[0-9a-f]+\.wasm/, (route) => route.abort());
  await page.goto(`${address}/eligibility/`);
  await page.waitForSelector('#not-loaded:not([hidden])');
  await page.locator('.exit__button [lang="ar"]').waitFor();
  assert.equal(await page.locator('.exit__button').innerText(), 'الخروج من هذه الصفحة');
  await context.unroute(/\/files\/app-[0-9a-f]+\.wasm/);
  await go(page, address, '/eligibility/');
  await speak(page, 'en');
  // English comes from a file of its own when a page began in another language.
  await page.locator('.exit__button [lang="en"]').waitFor();
  assert.equal(await page.locator('.exit__button').innerText(), 'Exit this page');
  // What is not shown is not read out either.
  assert.match(await page.locator('#exit').ariaSnapshot(), /link "Exit this page"/);
  assert.doesNotMatch(await page.locator('#exit').ariaSnapshot(), /الخروج/);
  await context.close();
});

/** How each page is brought to hold something, and what of it. */
const PAGES = {
  home: (page) => stand(page, address, '/'),
  eligibility: async (page) => {
    await stand(page, address, '/eligibility/');
    await page.locator('main label').first().click();
  },
  refer: (page) => referralOpen(page, 'Zephyrine'),
  receive: async (page) => {
    await stand(page, address, '/receive/');
    await page.setInputFiles('#files', PACKET);
    await page.waitForSelector('.received__reading section');
  },
  settings: (page) => stand(page, address, '/settings/'),
};

/** Leaves every page in every way, so many times; gives the times. */
async function leaveAll(often) {
  const times = [];
  for (let round = 0; round < often; round += 1) {
    for (const [name, bring] of Object.entries(PAGES)) {
      for (const way of Object.keys(WAYS)) {
        // The other site takes its time, as sites do: else a slow machine would be gone before it has drawn the white.
        const { context, page, exits, check } = await openExit(browser, address, { hasTouch: true, wait: 600 });
        const line = await context.newCDPSession(page);
        await bring(page);
        await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await leaveBy(way, page, line).catch((error) => assert.fail(`${name} by ${way}: ${error.message}`));
        const [time] = exits.times;
        assert.ok(time, `${name} by ${way}: the page was white before it was left`);
        assert.deepEqual([time.white, time.title, time.icon], ['rgb(255, 255, 255)', 'Loading…', 'data:,'], 'the tab names nothing of ours');
        assert.equal(exits.asked.length, 1);
        assert.equal(page.workers().length, 0, `${name} by ${way}: no worker is left`);
        times.push({ name, way, ...time });
        check();
        await context.close();
      }
    }
  }
  return times;
}

/**
 * Whether times say nothing: the machine has more than twice as much to do as it has processors, and would measure itself. The
 * long form counts as it is.
 */
const busy = () => !LONG && loadavg()[0] > 2 * cpus().length;

test('every way, on every page: white at once, then the other site, and nothing else', { timeout: 1_800_000 }, async () => {
  // A machine that does other things meanwhile is given two more chances.
  for (let chance = LONG ? 1 : 3; chance > 0; chance -= 1) {
    const times = await leaveAll(rounds(1, 5));
    // The nearest rank: the 19th of 20, the 95th of 100.
    const spread = (key) => {
      const at = (share) => Math.round(quantile(times.map((time) => time[key]), share - 0.5 / times.length) * 10) / 10;
      return { p50: at(0.5), p95: at(0.95), max: at(1) };
    };
    const figures = { exits: times.length, throttle: 4, processors: cpus().length, heard_ms: spread('begun'), out_of_dom_ms: spread('gone'), white_ms: spread('painted') };
    const how = 'In the page, from the time stamp of the last press: until the page hears of it; until the body is empty; until the first task after the next frame.';
    result('exit', { how, ...figures });
    if (busy()) return;
    if (chance > 1 && Math.max(figures.out_of_dom_ms.p95, figures.white_ms.p95) > 100) continue;
    assert.ok(figures.out_of_dom_ms.p95 <= 100, 'out of the DOM');
    assert.ok(figures.white_ms.p95 <= 100, 'white');
    break;
  }
});

test('what was typed last is in the vault, when the keeper is well', { timeout: 120_000 }, async () => {
  const { context, page, check } = await openExit(browser, address);
  await referralOpen(page);
  await page.locator('#name').pressSequentially('Last words ');
  // No pause between the last letters and the press: autosave, which waits for 400 ms, has had no time.
  await page.evaluate(() => {
    const field = document.querySelector('#name');
    field.value += 'typed';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    setTimeout(() => document.querySelector('.exit__button').click());
  });
  await page.waitForURL(TARGET);
  assert.equal(await nameAfterUnlock(page), 'Last words typed');
  check();
  await context.close();
});

test('the other windows of the site lock too: what was typed there is saved, and packets leave them', { timeout: 240_000 }, async () => {
  const { context, page, exits, check } = await openExit(browser, address);
  const writer = await referralOpen(page, 'Zephyrine');
  await writer.saved();
  // A window that only reads, one with a packet and no vault, and two with nothing in them.
  const reader = new Worker({ page: await context.newPage(), address });
  reader.passphrase = PASSPHRASE;
  await go(reader.page, address, '/drafts/');
  await reader.unlockHere();
  await reader.page.waitForSelector('#reads-only');
  const packets = await context.newPage();
  await stand(packets, address, '/receive/');
  await packets.setInputFiles('#files', PACKET);
  await packets.waitForSelector('.received__reading section');
  const nothing = [];
  for (const path of ['/eligibility/', '/settings/']) {
    const one = await context.newPage();
    await stand(one, address, path);
    await one.evaluate(() => (globalThis.memory = 'kept'));
    nothing.push(one);
  }

  // Typed in the window that writes, with no time for autosave, and then left in the one that reads.
  await reader.page.bringToFront();
  await page.evaluate(() => {
    const field = document.querySelector('#name');
    field.value += ' and more';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await leaveBy('button', reader.page);
  await page.waitForSelector('#passphrase', { timeout: 20_000 });
  assert.doesNotMatch(await everything(page), /Zephyrine/);
  await packets.getByText(say('receive-closed'), { exact: true }).waitFor({ timeout: 20_000 });
  assert.equal(await packets.locator('.received').count(), 0);
  assert.equal(exits.asked.length, 1, 'only one window went to the other site');
  for (const one of nothing) assert.equal(await one.evaluate(() => globalThis.memory), 'kept', 'a window with nothing in it stays as it is');
  assert.equal(await nameAfterUnlock(page), 'Zephyrine and more');
  check();
  await context.close();
});

const FAULTS = {
  'a keeper that hangs': async (page) => {
    const keeper = page.workers().find((worker) => /\/keeper-/.test(worker.url()));
    // Awaited: from then on it answers nothing.
    await keeper.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
  },
  'a flush that hangs': (page) => page.evaluate(() => (globalThis.onward.flush = () => new Promise(() => {}))),
  'a flush that throws': (page) =>
    page.evaluate(() => {
      globalThis.onward.flush = () => {
        throw new Error('flush');
      };
    }),
  'workers that cannot be ended': (page) =>
    page.evaluate(() => {
      globalThis.onward.endWorkers = () => {
        throw new Error('workers');
      };
    }),
  'no `onward` at all': (page) => page.evaluate(() => delete globalThis.onward),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`${name} does not keep the page`, { timeout: 120_000 }, async () => {
    const { context, page, exits, check } = await openExit(browser, address, { wait: 800 });
    await referralOpen(page, 'Zephyrine');
    await fault(page);
    await page.keyboard.type('!');
    // Then the page has said that it is not saved, and would ask before it is left by any other way.
    if (name === 'a keeper that hangs') await page.getByText(say('save-slow')).waitFor();
    await WAYS.button(page);
    await page.waitForURL(TARGET);
    const [asked] = exits.asked;
    const [time] = exits.times;
    const after = asked.at - time.pressedAt;
    assert.ok(after < 500 || busy(), `the other site was asked for after ${after} ms, of which 300 are allowed for saving`);
    assert.ok(time.gone < 100 || busy(), `gone after ${time.gone} ms`);
    // A worker that is busy is given two seconds by Chromium until it is torn down.
    if (/flush/.test(name)) assert.equal(asked.workersLater, 0, 'all workers are ended before the page is');
    assert.equal(page.workers().length, 0);
    check();
    await context.close();
  });
}

test('keeper, reader and press are ended', { timeout: 120_000 }, async () => {
  const { context, page, exits } = await openExit(browser, address, { wait: 800 });
  await referralOpen(page);
  await page.evaluate(() => {
    // As the app starts them: each is put where `exit.js` finds it.
    for (const room of ['keeper', 'press']) globalThis.onward.workers.add(new Worker(globalThis.onward.files[`${room}.js`]));
  });
  assert.equal(await page.evaluate(() => globalThis.onward.workers.size), 3, 'the app put its keeper there');
  while (page.workers().length < 3) await page.waitForEvent('worker', { timeout: 10_000 });
  await leaveBy('button', page);
  assert.equal(exits.asked[0].workersLater, 0);
  await context.close();
});

test('Back shows a locked page, with nothing of what was there', { timeout: LONG ? 1_800_000 : 240_000 }, async () => {
  const { context, page, check } = await openExit(browser, address);
  const line = await context.newCDPSession(page);
  const worker = await referralOpen(page);
  for (let round = 0; round < rounds(10, 100); round += 1) {
    const canary = `Zephyrine${round}x`;
    await page.fill('#name', canary);
    await leaveBy(['button', 'skip', 'shift'][round % 3], page, line);
    await page.goBack();
    await page.waitForLoadState();
    // Back leads to a page of ours that was opened before; where there is none, to the empty tab.
    if (page.url().startsWith(address)) {
      // A page of the guide stands without the app.
      if (!(await page.locator('[data-still]').count())) await started(page);
      assert.equal(await page.title(), 'Onward');
      assert.equal(page.workers().filter((one) => /press/.test(one.url())).length, 0);
    }
    assert.ok(!page.url().startsWith(TARGET));
    if (!page.url().startsWith('about:')) assert.doesNotMatch(await everything(page), /Zephyrine/);
    // Round by round over pages of the small screen, over one of another, and over pages within one document.
    await go(page, address, ['/', '/eligibility/', '/settings/'][round % 3]);
    await page.locator('a[href="/drafts/"]').first().click();
    await page.waitForSelector('#passphrase', { timeout: 30_000 });
    assert.doesNotMatch(await everything(page), /Zephyrine/);
    await worker.unlock();
    assert.match(await page.locator('.drafts__card').first().innerText(), /Zephyrine/, 'kept in the vault; the last letters too where the machine is quick enough');
    await page.getByRole('button', { name: say('drafts-resume') }).first().click();
    await page.waitForSelector('.saving');
    if (!(await page.locator('#name').count())) await toPerson(page);
  }
  check();
  await context.close();
});

test('a page that the browser kept with its memory comes back white, and is loaded anew', { timeout: 60_000 }, async () => {
  // Playwright switches this off in the browsers that it starts, and another site is not to be answered by it.
  const keeping = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  after(() => keeping.close());
  const other = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>Weather</title>')).listen(0, '127.0.0.1');
  other.unref();
  const context = await keeping.newContext();
  const page = await context.newPage();
  const shown = [];
  await context.exposeBinding('onwardShown', (_source, what) => shown.push(what));
  await context.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      globalThis.onwardShown({ persisted, seen: getComputedStyle(document.body).display });
      // After the listener of `exit.js`, which was added later.
      if (persisted) queueMicrotask(() => setTimeout(() => globalThis.onwardShown({ left: document.body.childNodes.length })));
    });
  });
  for (const path of ['/eligibility/', '/receive/', '/404.html']) {
    await page.goto(address + path);
    if (path !== '/404.html') await started(page);
    await page.evaluate(() => (globalThis.memory = 'Zephyrine'));
    if (path === '/receive/') {
      await page.setInputFiles('#files', PACKET);
      await page.waitForSelector('.received__reading section');
    }
    await page.goto(`http://127.0.0.1:${other.address().port}/`);
    shown.length = 0;
    await page.goBack();
    await page.waitForFunction(() => !document.documentElement.dataset.left && !globalThis.memory);
    assert.deepEqual(shown.filter((what) => what.persisted), [{ persisted: true, seen: 'none' }], `${path}: kept, and not to be seen`);
    assert.deepEqual(shown.find((what) => 'left' in what) ?? { left: 0 }, { left: 0 });
    if (path !== '/404.html') await started(page);
    assert.equal(await page.locator('.received__reading').count(), 0);
  }
  await context.close();
  other.close();
});

test('without JavaScript it is a plain link, and a few words say so', async () => {
  const { context, page } = await openExit(browser, address, { javaScriptEnabled: false });
  for (const path of ['/', '/refer/', '/no/such/page']) {
    await page.goto(address + path);
    if (path !== '/no/such/page') assert.match(await page.locator('noscript, main').first().innerText(), /press “Exit this page” at the top/);
    await page.click('.exit__button');
    await page.waitForURL(TARGET);
  }
  await context.close();
});

test('Shift three times, and nothing that only looks like it', { timeout: 120_000 }, async () => {
  const { context, page, exits } = await openExit(browser, address);
  await stand(page, address, '/');
  const lit = () => page.getAttribute('.exit__lamps', 'data-lit');
  const said = () => page.locator('.exit__said').innerText();
  const stays = async (what) => {
    await page.waitForTimeout(450);
    assert.equal(exits.asked.length, 0, what);
    await page.keyboard.press('a');
    assert.equal((await lit()) ?? '0', '0', what);
  };
  for (const key of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${key}`);
  await stays('capitals');
  for (const press of ['Shift', 'b', 'Shift', 'Tab', 'Shift', 'Shift', 'c']) await page.keyboard.press(press);
  await stays('another key between');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Alt+Shift');
  await stays('Alt and Shift change the keyboard');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Shift+Control');
  await stays('Shift with Control');
  await page.keyboard.down('Shift');
  for (let press = 0; press < 4; press += 1) await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  await stays('Shift held down');
  for (let press = 0; press < 4; press += 1) await page.locator('#main h1').click({ modifiers: ['Shift'] });
  await stays('Shift and the mouse');

  await page.keyboard.press('Shift');
  assert.deepEqual([await lit(), await said()], ['1', 'Shift, press 2 more times to exit.']);
  await page.keyboard.press('Shift');
  assert.deepEqual([await lit(), await said()], ['2', 'Shift, press 1 more time to exit.']);
  assert.equal(await page.locator('.exit__lamps').isVisible(), true);
  await page.waitForTimeout(5_100);
  assert.deepEqual([await lit(), await said()], ['0', 'Exit this page: start again.']);
  await page.keyboard.press('Shift');
  await stays('the third after five seconds');
  await leaveBy('shift', page);
  await context.close();
});

test('two fingers three times, and nothing that only looks like it', { timeout: 60_000 }, async () => {
  const { context, page, exits } = await openExit(browser, address, { hasTouch: true, width: 360, height: 740 });
  await stand(page, address, '/');
  const line = await context.newCDPSession(page);
  const four = async (what, points, options) => {
    for (let touch = 0; touch < 4; touch += 1) await tap(line, points, options);
    await page.waitForTimeout(400);
    assert.equal(exits.asked.length, 0, what);
  };
  await four('one finger', FINGERS.slice(0, 1));
  await four('three fingers', [...FINGERS, [160, 500]]);
  await four('fingers that move', FINGERS, { move: 60 });
  await four('fingers that stay', FINGERS, { hold: 500 });
  await tap(line, FINGERS);
  await tap(line, FINGERS);
  assert.equal(await page.locator('.exit__said').innerText(), 'Two fingers, tap 1 more time to exit.');
  await tap(line, FINGERS.slice(0, 1));
  await tap(line, FINGERS);
  await page.waitForTimeout(400);
  assert.equal(exits.asked.length, 0, 'another touch between');
  await page.waitForTimeout(3_000);
  await leaveBy('fingers', page, line);
  await context.close();
});

test('it stays in view, and covers nothing that has the focus', { timeout: 120_000 }, async () => {
  for (const path of ['/eligibility/', '/leaving/']) {
    const { context, page } = await openExit(browser, address, { width: 360, height: 640 });
    await stand(page, address, path);
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press(key);
        const seen = await page.evaluate(() => {
          const focused = document.activeElement;
          const bar = document.querySelector('#exit').getBoundingClientRect();
          const { top, bottom } = focused.getBoundingClientRect();
          const free = focused === document.body || focused.closest('#exit') || (top >= bar.bottom - 1 && top < innerHeight);
          return { free: Boolean(free), what: focused.outerHTML.slice(0, 80), bar: bar.top, top, bottom };
        });
        assert.ok(seen.free, `${path}: ${JSON.stringify(seen)}`);
        assert.equal(seen.bar, 0, 'the bar is at the top of the window');
      }
    }
    await context.close();
  }
});

test('it fits the smallest window with the largest letters, and axe has nothing to say', { timeout: 120_000 }, async () => {
  for (const language of ['en', 'ar']) {
    const { context, page } = await openExit(browser, address, { width: 320, height: 640 });
    await prefer(context, { language, text_size: 'larger' });
    for (const path of [pathIn('/', language), pathIn('/leaving/', language), '/eligibility/', '/404.html']) {
      await page.goto(address + path);
      if (path === '/eligibility/') await started(page);
      await fits(page);
      const { height } = await page.locator('#exit').boundingBox();
      assert.ok(height <= 130, `the bar is ${height} px high at ${path} in ${language}`);
    }
    await context.close();
  }
  const { context, page } = await openExit(browser, address);
  await stand(page, address, '/leaving/');
  for (const fold of await page.locator('main details summary').all()) await fold.click();
  await axe(page);
  await context.close();
});

test('the note before the first use can be put away, and stays so where somebody keeps that', async () => {
  const { context, page } = await openExit(browser, address);
  await stand(page, address, '/');
  assert.equal(await page.locator('#before-title').isVisible(), true);
  await page.getByRole('button', { name: say('home-before-away') }).click();
  await page.waitForSelector('#before-title', { state: 'detached' });
  await page.waitForFunction(() => document.activeElement.matches('#main h1'));
  // In this page: nothing is kept on the device by itself.
  await speak(page, 'ar');
  assert.equal(await page.locator('#before-title').count(), 0);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  // What is kept is kept with what was put away.
  await openTongues(page);
  await page.locator('[data-wake="keep"]').click();
  await page.waitForFunction(() => localStorage.length === 1);
  await page.goto(address);
  await page.waitForURL(`${address}/ar/`);
  assert.equal(await page.locator('#before-title').isVisible(), false);
  await stand(page, address, '/ar/');
  assert.equal(await page.locator('#before-title').count(), 0);
  await context.close();
});

test('the signs can be tried, once, and then they leave', async () => {
  const { context, page, exits } = await openExit(browser, address);
  await stand(page, address, '/leaving/');
  await page.getByRole('button', { name: say('leaving-try-begin') }).click();
  await WAYS.shift(page);
  await page.getByText(say('leaving-try-worked')).waitFor();
  assert.equal(exits.asked.length, 0);
  await leaveBy('shift', page);
  await context.close();
});

test('a trial ends with its page, and never holds the button', async () => {
  const { context, page } = await openExit(browser, address);
  for (const way of ['shift', 'button']) {
    await stand(page, address, '/leaving/');
    await page.getByRole('button', { name: say('leaving-try-begin') }).click();
    if (way === 'shift') await page.locator('footer a[href="/eligibility/"]').click();
    if (way === 'shift') await page.waitForSelector('#main form, #main fieldset');
    await leaveBy(way, page);
  }
  await context.close();
});

test('it is the same when one screen has made way for another, and when the app has stopped', { timeout: 60_000 }, async () => {
  const { context, page, check } = await openExit(browser, address);
  await stand(page, address, '/');
  await page.locator('footer a[href="/drafts/"]').click();
  await page.waitForSelector('#start-new', { state: 'attached', timeout: 30_000 });
  assert.deepEqual(await page.evaluate(() => [document.body.firstElementChild.id, document.querySelectorAll('#exit').length]), ['exit', 1]);
  await page.evaluate(() => globalThis.onward.broke());
  await page.waitForSelector('#broke:not([hidden])');
  assert.equal(await page.evaluate(() => document.body.firstElementChild.id), 'exit', 'still the first');
  await leaveBy('shift', page);
  check();
  await context.close();
});

test('while the app is still loading it leaves, and nothing is drawn into the white page', async () => {
  const { context, page, exits } = await openExit(browser, address, { wait: 2_500 });
  await context.route(/\/files\/(app|guide|desk)-[0-9a-f]+\.wasm/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue().catch(() => {});
  });
  await page.goto(`${address}/refer/`, { waitUntil: 'commit' });
  await page.waitForSelector('.exit__button');
  await page.waitForTimeout(700);
  await WAYS.button(page);
  for (let look = 0; look < 15; look += 1) {
    if (page.url().startsWith(TARGET)) break;
    assert.equal(await page.evaluate(() => document.body?.innerText ?? '').catch(() => ''), '');
    await page.waitForTimeout(100);
  }
  await page.waitForURL(TARGET);
  assert.equal(exits.asked.length, 1);
  await context.close();
});
