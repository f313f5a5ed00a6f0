// The site as it is served: every page loads under the policy, in English and in Arabic, and asks nothing of anyone else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GUIDE, ROUTES, axe, fits, go, pathIn, picture, stand, started } from './lib.mjs';

const served = stand();

for (const language of ['en', 'ar']) {
  for (const [name, path] of Object.entries({ ...GUIDE, ...ROUTES })) {
    test(`${path} in ${language} loads, fits, and has nothing that axe objects to`, async () => {
      const { context, page, record } = await served.open({ language });
      const response = await go(page, served.address, pathIn(path, language));
      assert.equal(response.status(), 200);
      assert.equal(await page.getAttribute('html', 'lang'), language);
      assert.equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr');
      assert.equal(await page.locator('#loading').count(), 0);
      await axe(page);
      await picture(page, `${name}-${language}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page);
      record.check();
      await context.close();
    });
  }
}

test('a translator of the browser may read the guide, and nothing where something is typed', async () => {
  const { context, page, record } = await served.open();
  const told = () => page.evaluate(() => [
    document.documentElement.getAttribute('translate'),
    document.querySelector('meta[name=google]')?.content ?? null,
  ]);
  await go(page, served.address, '/drafts/');
  assert.deepEqual(await told(), ['no', 'notranslate']);
  await go(page, served.address, '/eligibility/');
  assert.deepEqual(await told(), ['no', 'notranslate']);
  await go(page, served.address, '/areas/leeds/');
  assert.notEqual((await told())[0], 'no');
  assert.equal((await told())[1], null);
  await page.click('a[href="/eligibility/"]');
  await page.waitForFunction(() => location.pathname === '/eligibility/' && document.documentElement.getAttribute('translate') === 'no');
  record.check();
  await context.close();
});

test('the heading of a page that was come to takes the focus, unless a field was reached first', async () => {
  const { context, page, record } = await served.open();
  await page.addInitScript(() => {
    globalThis.frames = [];
    globalThis.requestAnimationFrame = (callback) => globalThis.frames.push(callback);
  });
  const nextFrame = () => page.evaluate(() => globalThis.frames.splice(0).forEach((callback) => callback(performance.now())));
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  await go(page, served.address, '/');
  for (const isReached of [false, true]) {
    await nextFrame();
    await page.locator('footer a[href="/eligibility/"]').click();
    const field = page.locator('main input').first();
    await field.waitFor();
    if (isReached) await field.focus();
    await nextFrame();
    assert.equal(await focused(), isReached ? 'INPUT' : 'H1');
    await page.locator('footer a[href="/"]').click();
    await page.locator('main a[href="/eligibility/"]').waitFor();
  }
  record.check();
  await context.close();
});

test('an address that is nowhere gives the page that says so, with ways home', async () => {
  const { context, page, record } = await served.open();
  const response = await page.goto(`${served.address}/no/such/page`);
  assert.equal(response.status(), 404);
  await axe(page);
  await picture(page, 'not-found');
  await page.click('a[href="/"]');
  await page.waitForSelector('main .doors');
  record.check({ errors: false });
  await context.close();
});

test('every response carries the policy and its companions', async () => {
  for (const path of ['/', '/refer/', '/no/such/page', '/404.html']) {
    const { headers } = await fetch(served.address + path);
    assert.match(headers.get('content-security-policy'), /default-src 'none'; script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'none'$/, path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.ok(headers.get('permissions-policy'));
  }
});

test('both workers start under the policy, and the keeper has no way to the network', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/');
  for (const room of ['keeper', 'press']) {
    const heard = await page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const worker = new Worker(globalThis.onward.files[name]);
          worker.onmessage = (event) => resolve(event.data);
          worker.onerror = (event) => resolve([`error: ${event.message}`]);
        }),
      `${room}.js`,
    );
    assert.equal(heard[0], JSON.stringify({ Ready: { build: await page.evaluate(() => globalThis.onward.build) } }));
  }
  const keeper = page.workers().find((worker) => /\/keeper-/.test(worker.url()));
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'WebTransport'];
  assert.deepEqual(await keeper.evaluate((ways) => ways.filter((name) => globalThis[name] !== undefined), ways), []);
  record.check();
  await context.close();
});

test('a worker without the policy says so and stops', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/keeper-/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await go(page, served.address, '/');
  const heard = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const all = [];
        new Worker(globalThis.onward.files['keeper.js']).onmessage = (event) => all.push(event.data[0]);
        setTimeout(() => resolve(all), 1500);
      }),
  );
  assert.deepEqual(heard, ['"NoPolicy"']);
  await context.close();
});

test('a browser without Web Locks is told what it needs, in the language chosen', async () => {
  const { context, page, record } = await served.open({ language: 'ar' });
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  await page.goto(`${served.address}/refer/`);
  await page.waitForSelector('#old-browser:not([hidden])');
  await page.locator('#old-browser h1[lang="ar"]').waitFor();
  assert.equal(await page.locator('html[data-started]').count(), 0);
  await axe(page);
  await picture(page, 'old-browser');
  record.check();
  await context.close();
});

test('an app that cannot be fetched leaves a page that says so and can be loaded again', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/app-[0-9a-f]+\.wasm/, (route) => route.abort());
  await page.goto(`${served.address}/eligibility/`);
  await page.waitForSelector('#not-loaded:not([hidden])');
  await axe(page);
  await picture(page, 'not-loaded');
  await context.unroute(/\/files\/app-[0-9a-f]+\.wasm/);
  await page.click('#not-loaded [data-reload] >> nth=0');
  await started(page);
  await context.close();
});

test('words that cannot be fetched leave the same page', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/locales\/en\/interface-/, (route) => route.abort());
  await page.goto(`${served.address}/eligibility/`);
  await page.waitForSelector('#not-loaded:not([hidden])');
  await context.close();
});

test('a screen that panics says so, with the time of the last save, and keeps what stands', async () => {
  const { context, page } = await served.open();
  await go(page, served.address, '/');
  await page.evaluate(() => {
    globalThis.onward.savedAt = new Date(2026, 2, 4, 14, 2).getTime();
    // A trap, as a panic ends in one: `unreachable` in an exported function.
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11];
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
    setTimeout(() => exports.p());
  });
  await page.waitForSelector('#broke:not([hidden])');
  assert.match(await page.locator('#broke').innerText(), /Last saved: 14:02/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'broke');
  assert.equal(await page.locator('#main h1').isVisible(), true);
  await picture(page, 'broke');
  await context.close();
});

test('a screen that has stopped does not stand for ever: it goes when nobody is there', async () => {
  const { context, page } = await served.open();
  await context.clock.install();
  await go(page, served.address, '/eligibility/');
  await page.evaluate(() => globalThis.onward.broke());
  await page.waitForSelector('#broke:not([hidden])');
  // As many minutes as the page would take to lock where nothing else was set; whoever moves is there.
  await page.clock.fastForward(290_000);
  assert.equal(await page.locator('#broke').isVisible(), true);
  await page.mouse.move(200, 300);
  await page.mouse.move(220, 320);
  await page.clock.fastForward(280_000);
  assert.equal(await page.locator('#broke').isVisible(), true, 'the time began anew');
  // The page may go while the clock is still moved.
  await page.clock.fastForward(30_000).catch(() => {});
  await page.waitForURL(`${served.address}/drafts/`, { timeout: 10_000 });
  await started(page);
  assert.equal(await page.locator('#broke').isVisible(), false);
  await context.close();
});
