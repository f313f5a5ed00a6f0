// What the tests of "Exit this page" share: a stand-in for the site it leads to, the ways to leave, and a clock in the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { go, open } from './lib.mjs';

/** Where the button leads to, as the host says. */
export const TARGET = JSON.parse(readFileSync(new URL('../../public/site.json', import.meta.url), 'utf8')).exit_to;

/** Opens a page with the stand-in and the clock; `wait` is how long the stand-in takes to answer. */
export async function openExit(browser, address, { wait = 0, ...options } = {}) {
  const opened = await open(browser, address, options);
  const { context, page, record } = opened;
  const exits = { times: [], asked: [], dialogs: 0 };
  // A page of another site, as far as the browser can tell. What else it asks for would be told as well.
  await context.route(new URL('/**', TARGET).href, async (route) => {
    exits.asked.push({ url: route.request().url(), at: Date.now(), referrer: route.request().headers().referer, workers: page.workers().length });
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    exits.asked.at(-1).workersLater = page.workers().length;
    await route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html lang="en"><title>Weather</title><link rel="icon" href="data:,"><h1>Weather</h1>' }).catch(() => {});
  });
  context.on('dialog', (dialog) => {
    exits.dialogs += 1;
    dialog.accept().catch(() => {});
  });
  await context.exposeBinding('onwardExit', (_source, time) => exits.times.push({ ...time, pressedAt: Date.now() - time.painted }));
  await context.addInitScript(clock);
  const check = () => {
    assert.deepEqual([...new Set(record.elsewhere)].filter((url) => url !== TARGET), [], 'requests to other origins');
    assert.deepEqual(record.violations, [], 'violations of the policy');
    assert.equal(exits.dialogs, 0, 'nothing asks whether the page may be left');
    for (const { referrer } of exits.asked) assert.equal(referrer, undefined, 'the other site is not told where one came from');
  };
  return { ...opened, exits, check };
}

/**
 * The clock, in the page before any script of ours. From the time stamp that the browser gave to the last press
 *  - begun: until the page hears of it, which is the browser's part;
 *  - gone: until nothing is in the body;
 *  - painted: until the first task after the next frame was drawn and handed on.
 */
function clock() {
  if (location.protocol === 'about:') return;
  let pressed = 0;
  const time = { begun: null, gone: null, painted: null };
  const press = (event) => {
    if (!event.isTrusted) return;
    pressed = event.timeStamp;
    time.begun = performance.now() - pressed;
  };
  for (const type of ['click', 'keydown', 'keyup', 'touchend']) addEventListener(type, press, true);
  const observer = new MutationObserver(() => {
    if (!document.documentElement.dataset.left || document.body.childNodes.length || time.gone !== null) return;
    time.gone = performance.now() - pressed;
    // The key that was pressed is let go after this.
    const at = pressed;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        time.painted = performance.now() - at;
        globalThis.onwardExit({ ...time, title: document.title, icon: document.querySelector('link[rel~="icon"]').href, white: getComputedStyle(document.documentElement).backgroundColor });
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { attributes: true, childList: true, subtree: true });
}

/** Touches with so many fingers, at so many places, and lifts them. */
export async function tap(line, points, { hold = 30, move = 0 } = {}) {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  await line.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  if (move) await line.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: touchPoints.map((point) => ({ ...point, y: point.y + move })) });
  await new Promise((resolve) => setTimeout(resolve, hold));
  await line.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export const FINGERS = [[120, 300], [220, 320]];

/** The ways to leave: each is done on a page, with a line to the browser. */
export const WAYS = {
  button: (page) => page.locator('.exit__button').click({ noWaitAfter: true }),
  skip: async (page) => {
    await page.evaluate(() => document.querySelector('.exit__skip').focus());
    await page.keyboard.press('Enter');
  },
  shift: async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  },
  fingers: async (page, line) => {
    // A tap that a slow machine delivers too late counts as a long press: like a person, it is done again.
    for (let tries = 0; tries < 4 && (await page.evaluate(() => document.documentElement.dataset.left !== 'yes').catch(() => false)); tries += 1) {
      for (let touch = 0; touch < 3; touch += 1) await tap(line, FINGERS);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  },
};

/** Leaves in one way, and waits until the other site stands. */
export async function leaveBy(way, page, line) {
  await WAYS[way](page, line);
  await page.waitForURL(TARGET, { timeout: 15_000 });
}

/** Everything that could still hold a text: the document, its fields, the storage of the tab, the title. */
export function everything(page) {
  return page.evaluate(() =>
    [
      document.title,
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
      ...Object.entries(sessionStorage).flat(),
      ...Object.entries(localStorage).flat(),
      JSON.stringify(history.state),
      location.href,
    ].join('\n'),
  );
}

/** Goes to a page of the site that a person could be on. */
export async function stand(page, address, path) {
  await go(page, address, path);
  await page.waitForLoadState('networkidle');
}
