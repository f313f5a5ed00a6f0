// A pack from files, as an officer sees it before it is sent off: each kind of bad input is told with its file and line, the rest of the
// page stands, and nothing is kept.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';

const served = stand();
const say = words('en');

/** The files of Leeds, by name. */
const leeds = () => {
  const folder = fileURLToPath(new URL('../../public/areas/leeds/', import.meta.url));
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
};

const begun = [];
after(() => begun.forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes files into a folder of their own; gives their paths. */
const written = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'onward-pack-'));
  begun.push(folder);
  return [...files].map(([name, bytes]) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
};

/** Leeds with one file changed, or without it. */
const changed = (name, change) => {
  const files = leeds();
  const bytes = change(files.get(name)?.toString() ?? '');
  if (bytes === null) files.delete(name);
  else files.set(name, Buffer.from(bytes));
  return files;
};

const json = (change) =>
  changed('area.json', (text) => {
    const pack = JSON.parse(text);
    change(pack);
    return JSON.stringify(pack, null, 2);
  });

/** Gives files to the page, and waits until it has looked at them. */
const give = async (page, files) => {
  const before = await page.locator('main article').elementHandle({ timeout: 50 }).catch(() => null);
  await page.locator('#preview-files').setInputFiles(written(files));
  if (before) await page.waitForFunction((before) => !before.isConnected, before);
  await page.locator('main article h2').first().waitFor();
};

const problems = (page) => page.locator('#preview-problems li').allInnerTexts();

/** Everything that this device has kept. */
const traces = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  }));

test('a good pack has nothing wrong, and its page stands as it would in the site', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/preview/');
  await picture(page, 'preview-empty-en');
  await give(page, leeds());
  assert.equal(await page.locator('#preview-status').innerText(), say('preview-nothing'));
  assert.deepEqual(await problems(page), []);
  const article = page.locator('main article');
  // The same text as in the site, part by part, and every picture is drawn.
  const parts = (of) => of.locator('.guide__section .guide__text').evaluateAll((all) => all.map((one) => [...one.querySelectorAll('p, li')].map((line) => line.firstChild.textContent)));
  const there = await parts(article);
  await page.evaluate(() => document.querySelectorAll('article img').forEach((image) => (image.loading = 'eager')));
  await page.waitForFunction(() => [...document.querySelectorAll('article img')].every((image) => image.complete && image.naturalWidth > 0));
  const alts = await article.locator('img').evaluateAll((all) => all.map((image) => [image.alt, new URL(image.src).protocol]));
  assert.ok(alts.length === 4 && alts.every(([alt, protocol]) => alt && protocol === 'blob:'), JSON.stringify(alts));
  await axe(page);
  await picture(page, 'preview-good-en');
  // Another language of the page stays in the page.
  await page.locator('main .switch__one[lang="ar"]').click();
  await page.locator('main article[lang="ar"][dir="rtl"]').waitFor();
  assert.match(await article.innerText(), /في هذه الصفحة/);
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.evaluate(() => document.activeElement.lang), 'ar', 'the focus stays');
  await page.locator('main [data-wake="english"]').click();
  assert.equal(await article.locator('.guide__second').count(), 14);
  await axe(page);
  await picture(page, 'preview-good-in-arabic');
  assert.deepEqual(await traces(page), { local: [], session: [], cookies: '', caches: [], databases: [], workers: 0, files: [] });
  assert.deepEqual(await context.cookies(), []);
  // Nothing leads a key, a list or a paper out of it.
  for (const none of ['[data-wake^="keep"]', '[data-wake="pdf"]', '[data-wake^="more"]', 'a[href^="/"]']) assert.equal(await article.locator(none).count(), 0, none);
  // What the pictures were shown from goes with the files.
  const address = await article.locator('img').first().getAttribute('src');
  const isThere = () => page.evaluate((address) => new Promise((resolve) => Object.assign(new Image(), { onload: () => resolve(true), onerror: () => resolve(false), src: address })), address);
  assert.equal(await isThere(), true);
  await page.locator('details:has(#preview-given) > summary').click();
  await page.getByRole('button', { name: say('preview-clear'), exact: true }).click();
  await article.waitFor({ state: 'detached' });
  assert.equal(await isThere(), false);
  assert.equal(await page.evaluate(() => globalThis.onward.blobs.size), 0);
  await page.goto(`${served.address}/areas/leeds/`);
  assert.deepEqual(there, await parts(page.locator('main')));
  record.check({ errors: false });
  assert.deepEqual(record.errors.filter((error) => !error.includes('blob:')), []);
  await context.close();
});

const BAD = {
  'a missing language': { files: () => changed('ar.md', () => null), told: /^area\.json:\d+ “languages” names ar, but there is no ar\.md/, english: true },
  'a dead picture': { files: () => changed('home.svg', () => null), told: /^area\.json:\d+ The picture home\.svg is not in the folder/, pictures: 3 },
  'a fact without a source': { files: () => json((pack) => (pack.facts[3].source = '')), told: /^area\.json:\d+ This fact has no source/ },
  'script in a text': {
    files: () => changed('en.md', (text) => text.replace(/(## safe: .*\n)/, '$1\n<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">\n')),
    told: /^en\.md:\d+ There is a tag here/,
    shows: '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
  },
  'a drawing that runs something': { files: () => changed('home.svg', (text) => text.replace('<svg ', '<svg onload="globalThis.ran = true" ')), told: /^home\.svg:\d+ This drawing could run/, pictures: 3 },
  'a text of 2 MB': { files: () => changed('ar.md', (text) => text + '- ؟\n'.repeat(450_000)), told: /^ar\.md:1 This file is too large/, english: true },
  'a picture of 2 MB': { files: () => changed('home.svg', (text) => text + ' '.repeat(2_000_000)), told: /^home\.svg:1 This file is too large/, pictures: 3 },
  'a key that is none': { files: () => json((pack) => Object.assign(pack, { example: false, recipient: 'age1short' })), told: /^area\.json:\d+ “recipient” is not a key/ },
  'an example with a key': { files: () => json((pack) => (pack.recipient = `age1${'q'.repeat(58)}`)), told: /^area\.json:\d+ An example must not have “recipient”/ },
  'a member that there is none of': { files: () => json((pack) => (pack.colour = 'red')), told: /^area\.json:\d+ This cannot be read: unknown field `colour`/, pictures: 0 },
  'files of no pack': {
    files: () => new Map([...leeds(), ['photo.heic', Buffer.alloc(30_000_000)], ['notes.docx', Buffer.from('PK')]]),
    told: /^notes\.docx:1 A pack has area\.json, texts .* This file is left out/,
    also: /^photo\.heic:1 .*This file is left out/,
  },
};

for (const [name, { files, told, also, english = false, pictures = 4, shows }] of Object.entries(BAD)) {
  test(`${name} is told with file and line, and the rest of the page stands`, async () => {
    const { context, page, record } = await served.open({ width: 360, height: 740 });
    await page.addInitScript(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (globalThis.longest = Math.max(globalThis.longest, duration)))).observe({ type: 'longtask' });
    });
    await go(page, served.address, '/preview/');
    await page.evaluate(() => (globalThis.longest = 0));
    await give(page, files());
    const lines = await problems(page);
    for (const one of [told, also].filter(Boolean)) assert.ok(lines.some((line) => one.test(line)), `${one} in ${JSON.stringify(lines)}`);
    const article = page.locator('main article');
    assert.match(await article.innerText(), /Kirkgate Market is one of the largest/);
    assert.equal(await article.locator('.guide__section').count(), 14);
    assert.equal(await article.locator('img').count(), pictures);
    if (shows) assert.ok((await article.innerText()).includes(shows));
    await page.locator('main .switch__one[lang="ar"]').click();
    await page.locator('main article[lang="ar"]').waitFor();
    const arabic = await article.innerText();
    assert.equal(arabic.includes(words('ar')('guide-not-translated')), english);
    assert.equal(await article.locator('#about-place').getAttribute('lang'), english ? 'en' : 'ar');
    assert.equal(await page.evaluate(() => globalThis.ran), undefined, 'nothing ran');
    const longest = await page.evaluate(() => globalThis.longest);
    console.log(`${name}: longest task ${longest} ms`);
    assert.ok(longest < 400, `the page did nothing else for ${longest} ms`);
    await axe(page);
    await picture(page, `preview-bad-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    record.check();
    await context.close();
  });
}

test('a file takes the place of the one with its name, and what was given before stays', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/preview/');
  // One after another: each can be looked at as far as it goes.
  const files = leeds();
  await give(page, [['en.md', files.get('en.md')]]);
  assert.ok((await problems(page)).some((line) => line.startsWith('area.json:1 This cannot be read: the file is not there')));
  assert.equal(await page.locator('main article h2').first().innerText(), say('preview-nameless'));
  assert.match(await page.locator('main article').innerText(), /Kirkgate Market is one of the largest/);
  files.delete('en.md');
  await give(page, files);
  assert.deepEqual(await problems(page), []);
  const changedText = leeds().get('en.md').toString().replace('Kirkgate Market is one', 'The market is one');
  await give(page, [['en.md', changedText]]);
  assert.match(await page.locator('main article').innerText(), /The market is one of the largest/);
  assert.ok((await problems(page)).some((line) => /^area\.json:\d+ The English text of that section does not say this/.test(line)));
  assert.equal(await page.locator('#preview-given li').count(), leeds().size);
  // Taken off by the keyboard alone, and given again.
  await page.locator('details:has(#preview-given) > summary').click();
  const remove = page.getByRole('button', { name: `${say('preview-remove')} ar.md` });
  await remove.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.id === 'preview-status');
  assert.ok((await problems(page)).some((line) => line.includes('there is no ar.md')));
  await give(page, [['ar.md', leeds().get('ar.md')], ['en.md', leeds().get('en.md')]]);
  assert.deepEqual(await problems(page), []);
  // Files that are dropped are taken too, also beside the box, where they must not take the page away.
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'notes.docx'));
    return data;
  });
  await page.locator('main h1').dispatchEvent('drop', { dataTransfer: dropped });
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
  await page.locator('li', { hasText: 'notes.docx:1' }).waitFor();
  record.check();
  await context.close();
});

test('in Arabic the page is Arabic, and what is wrong is English and marked as such', async () => {
  const { context, page, record } = await served.open();
  await go(page, served.address, '/preview/#ar');
  assert.equal(await page.getAttribute('html', 'dir'), 'rtl');
  await give(page, json((pack) => Object.assign(pack, { colour: 'red' })));
  assert.equal(await page.locator('#preview-problems ul').first().getAttribute('dir'), 'ltr');
  assert.equal(await page.locator('main article').getAttribute('lang'), 'ar');
  await axe(page);
  await picture(page, 'preview-bad-ar');
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  assert.deepEqual((await traces(page)).local, []);
  record.check();
  await context.close();
});

test('a text in another script is looked at as the English is', async () => {
  const { context, page, record } = await served.open({ width: 360, height: 740 });
  await go(page, served.address, '/preview/');
  const files = leeds();
  files.set('ti.md', Buffer.from('status: source\n\n## place: ቦታ\n\n<b>ሊድስ</b>\n'));
  await give(page, files);
  assert.ok((await problems(page)).some((line) => /^ti\.md:5 There is a tag here/.test(line)));
  await axe(page);
  record.check();
  await context.close();
});

test('all of it can be reached with the keyboard, and another page is a press away', async () => {
  const { context, page, record } = await served.open({ width: 360, height: 740 });
  await go(page, served.address, '/preview/');
  await give(page, leeds());
  const reached = new Set();
  for (let press = 0; press < 70; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.dataset.wake || document.activeElement.textContent.replace(/[\u2066-\u2069]/g, '')));
  }
  for (const wanted of ['preview-files', `${leeds().size} files`, 'العربية', '#ask', 'print', 'aloud-place']) assert.ok(reached.has(wanted), `${wanted} of ${[...reached]}`);
  await page.locator('footer a[href="/areas/"]').click();
  await page.locator('main .area').first().waitFor();
  assert.equal(new URL(page.url()).pathname, '/areas/');
  await page.goBack();
  await page.locator('#preview-files').waitFor({ state: 'attached' });
  assert.equal(await page.locator('main article').count(), 0, 'the files went with the page');
  record.check();
  await context.close();
});

test('without what a pack is held against, the files wait, and the next press goes on', async () => {
  const { context, page } = await served.open();
  await context.route(/\/files\/guide\/numbers-/, (route) => route.abort());
  await go(page, served.address, '/preview/');
  await page.locator('#preview-files').setInputFiles(written(leeds()));
  await page.getByText(say('guide-failed')).waitFor();
  await page.locator('#preview-given').waitFor({ state: 'attached' });
  assert.equal(await page.locator('#preview-given li').count(), leeds().size);
  await axe(page);
  await context.unroute(/\/files\/guide\/numbers-/);
  await page.getByRole('button', { name: say('shell-try-again') }).click();
  await page.locator('main article h2').first().waitFor();
  assert.equal(await page.locator('#preview-status').innerText(), say('preview-nothing'));
  await context.close();
});
