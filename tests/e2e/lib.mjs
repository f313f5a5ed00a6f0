// What the end-to-end tests share: the site, a browser that keeps a record, axe, pictures.
//
// `stand()` gives a file of tests its site and its browser, and ends both after the last test. The site is a server that was
// started for the test run (ONWARD_SITE), or one over `dist/`.
// `open()` gives a fresh profile with a record of every request and every violation of the policy.

import AxeBuilder from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = fileURLToPath(new URL('./shots/', import.meta.url));

/** The pages of the guide, by a short name: each stands in the site in every language, and can be read without the app. */
export const GUIDE = {
  home: '/',
  areas: '/areas/',
  area: '/areas/leeds/',
  sheet: '/areas/leeds/workers/',
  compare: '/compare/',
  list: '/list/',
  after: '/after/',
  rights: '/rights/',
  help: '/help/',
  offline: '/offline/',
};

/** The address of a page in a language: only the guide has one for each. */
export const pathIn = (path, language) => (language !== 'en' && Object.values(GUIDE).includes(path) ? `/${language}${path}` : path);

/** Every other page that has an address, by a short name. */
export const ROUTES = { eligibility: '/eligibility/', refer: '/refer/', drafts: '/drafts/', receive: '/receive/', settings: '/settings/', contacts: '/contacts/', register: '/register/', blank: '/blank/', sending: '/sending/', preview: '/preview/' };

/** The two widths that pictures are taken at. */
export const WIDTHS = [360, 1280];

/** How it is started, in every test and measurement. */
export const LAUNCH = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The address of the site, without the last slash, and a way to stop what was started for it. */
export async function site() {
  if (process.env.ONWARD_SITE) return { address: process.env.ONWARD_SITE, stop: () => {} };
  const [program, ...words] = process.env.ONWARD_XTASK ? [process.env.ONWARD_XTASK] : ['cargo', 'xtask'];
  const server = spawn(program, [...words, 'serve', '--no-build', '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  // Also where something throws: a server that is left would keep the caller's pipes open.
  process.once('exit', () => server.kill());
  const address = await new Promise((resolve, reject) => {
    let text = '';
    server.stdout.on('data', (chunk) => {
      text += chunk;
      const found = text.match(/Serving (http:\/\/[\d.]+:\d+)/);
      if (found) resolve(found[1]);
    });
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: is there a site in dist/?`)));
  });
  return { address, stop: () => server.kill() };
}

/**
 * The site and, unless a test starts its own, one browser for all tests of a file: called once, at the top of the file.
 * `address` and `browser` are there when the first test runs; `open()` gives a fresh profile as below.
 */
export function stand({ withBrowser = true } = {}) {
  const standing = { address: null, browser: null, open: (options) => open(standing.browser, standing.address, options) };
  let served;
  before(async () => {
    served = await site();
    standing.address = served.address;
    if (withBrowser) standing.browser = await launch();
  });
  after(async () => {
    await standing.browser?.close();
    served?.stop();
  });
  return standing;
}

/** The system's Chromium. */
export function browserPath() {
  const candidates = [
    process.env.ONWARD_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const found = candidates.find((path) => path && existsSync(path));
  assert.ok(found, 'no Chromium found: set ONWARD_CHROMIUM to its path');
  return found;
}

/** A browser. */
export function launch(options = {}) {
  return chromium.launch({ executablePath: browserPath(), args: LAUNCH, ...options });
}

/** A browser whose profile stays in a folder: for tests that close it and look again. */
export function launchIn(folder, options = {}) {
  return chromium.launchPersistentContext(folder, { executablePath: browserPath(), args: LAUNCH, acceptDownloads: true, serviceWorkers: 'block', ...options });
}

/**
 * A fresh profile with one page and its record; no service worker, unless a test is about them (`serviceWorkers: 'allow'`). `language` is put into the preferences before the first page loads.
 * Call `record.check()` at the end of a test.
 */
export async function open(browser, address, { language = null, width = 1280, height = 900, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, locale: 'en-GB', serviceWorkers: 'block', ...options });
  const record = await recorded(context, address);
  if (language) await prefer(context, { language });
  const page = await context.newPage();
  return { context, page, record };
}

/** Puts preferences where the app reads them, unless it has written its own already. */
export function prefer(context, preferences) {
  return context.addInitScript((preferences) => {
    // The empty page that a tab opens with has no storage.
    if (location.protocol === 'about:') return;
    if (!localStorage.getItem('onward.preferences')) {
      localStorage.setItem('onward.preferences', JSON.stringify({ language: null, bilingual: true, text_size: 'normal', ...preferences }));
    }
  }, preferences);
}

/** Records, over all pages of a context: requests to other origins, violations of the policy, errors. */
export async function recorded(context, address) {
  const record = { elsewhere: [], violations: [], errors: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(blob|data|about):/.test(url)) record.elsewhere.push(url);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy/i.test(text)) {
      // The workers try `new Function('')` themselves, to see that the policy holds there: the one violation allowed.
      const probe = /evaluat|unsafe-eval/i.test(text) && /\/(keeper|press)-[0-9a-f]{12}\.js/.test(message.location().url);
      if (!probe) record.violations.push(text);
    } else if (message.type() === 'error') {
      record.errors.push(`${text} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => record.errors.push(String(error.error())));
  await context.exposeBinding('onwardViolation', (_source, text) => record.violations.push(text));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => globalThis.onwardViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber ?? ''}`));
  });
  record.check = ({ errors = true } = {}) => {
    assert.deepEqual(record.elsewhere, [], 'requests to other origins');
    assert.deepEqual(record.violations, [], 'violations of the policy');
    if (errors) assert.deepEqual(record.errors, [], 'errors in the console');
  };
  return record;
}

/** Goes to a page and waits until the app stands; where the page can be read without it, it is asked for. */
export async function go(page, address, path) {
  const response = await page.goto(address + path);
  await wake(page);
  await started(page);
  return response;
}

/** Asks for the app where it does not come by itself. */
export async function wake(page) {
  if (await page.locator('[data-still]').count()) await page.evaluate(() => globalThis.onward.wake());
}

/** Opens the menu of languages at the top of the page. */
export async function openTongues(page) {
  const menu = page.locator('header .tongue');
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu;
}

/** Presses a language in it: a button or, in the guide, a link to the same page in it. */
export async function pressTongue(page, tag) {
  const menu = await openTongues(page);
  await menu.locator(`.tongues__one[lang="${tag}"]`).click();
}

/** Chooses a language, and waits until the page is in it. */
export async function speak(page, tag) {
  await pressTongue(page, tag);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, tag);
}

/** Waits until the app stands. */
export async function started(page) {
  await page.waitForSelector('html[data-started="yes"]', { state: 'attached', timeout: 30_000 });
  await page.waitForSelector('main h1', { timeout: 20_000 });
}

/** Fails with what axe found, told briefly. */
export async function axe(page) {
  // The other mode opens a page of its own for its report, each time; here are no frames that would need it.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const told = violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
  assert.deepEqual(told, [], `axe at ${new URL(page.url()).pathname}`);
}

/** Takes a picture of the whole page at both widths, into a folder that git ignores. */
export async function picture(page, name) {
  mkdirSync(shots, { recursive: true });
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${shots}${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize(before);
}

/** Fails if the page is wider than the window: text would have to be scrolled sideways. Says which elements stand out. */
export async function fits(page) {
  const [wide, window, out] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const standsOut = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    };
    const all = scrollWidth > clientWidth ? [...document.querySelectorAll('body *')].filter(standsOut) : [];
    const named = all.slice(-3).map((element) => `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`);
    return [scrollWidth, clientWidth, named.join('\n')];
  });
  assert.ok(wide <= window, `the page is ${wide} px wide in a window of ${window} px:\n${out}`);
}
