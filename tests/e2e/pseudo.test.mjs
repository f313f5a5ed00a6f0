// Every page in languages that nobody speaks: one much longer than English, one that runs from right to left. Nothing is cut off, and no
// page is wider than a small phone.

import { FluentResource } from '@fluent/bundle';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { makeVault, toDrafts } from './door.mjs';
import { VAULT } from './drafting.mjs';
import { words } from './expected.mjs';
import { GUIDE, ROUTES, fits, go, openTongues, picture, stand } from './lib.mjs';
import { changed, files, longer, mirrored, speakPseudo } from './pseudo.mjs';

const served = stand();

const TONGUES = [
  { name: 'longer', tag: 'en', change: longer, path: (path) => path },
  { name: 'mirrored', tag: 'ar', change: mirrored, path: (path) => (Object.values(GUIDE).includes(path) ? `/ar${path}` : path) },
];

/** What shows less than it says: a box that hides what runs over, or a control whose words are wider than it is. */
const cut = (page) =>
  page.evaluate(() => {
    const told = [];
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element);
      if (!element.checkVisibility() || style.clipPath !== 'none' || element.closest('svg, textarea, input, select, .visually-hidden')) continue;
      const hides = ['hidden', 'clip'].includes(style.overflowX);
      const isControl = element.matches('a, button, summary, label, legend') && style.display !== 'inline';
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = hides && element.scrollHeight > element.clientHeight + 1;
      if ((hides && (wide || high)) || (isControl && wide)) told.push(`${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`);
    }
    return told;
  });

test('a pseudo-language changes texts, and nothing else', () => {
  for (const name of files()) {
    const source = readFileSync(new URL(`../../public/locales/en/${name}`, import.meta.url), 'utf8');
    const shape = (text) => new FluentResource(text).body.map(({ id, attributes }) => [id, Object.keys(attributes ?? {})]);
    for (const change of [longer, mirrored]) assert.deepEqual(shape(changed(source, change)), shape(source), name);
  }
  assert.equal(changed('a-key = Two { $words }\n    .hint = { $n ->\n        [one] day\n       *[other] { $n } days\n    }', (text) => text.toUpperCase()), 'a-key = TWO { $words }\n    .hint = { $n ->\n        [one] DAY\n       *[other] { $n } DAYS\n    }');
});

for (const { name, tag, change, path } of TONGUES) {
  test(`every page stands in a language that is ${name}`, { timeout: 600_000 }, async () => {
    const { context, page, record } = await served.open({ language: tag, width: 320, height: 640 });
    await speakPseudo(context, tag, change);
    for (const [short, route] of Object.entries({ ...GUIDE, ...ROUTES })) {
      await go(page, served.address, path(route));
      await openTongues(page);
      await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => (details.open = true)));
      await picture(page, `pseudo-${name}-${short}`);
      await page.setViewportSize({ width: 320, height: 640 });
      await fits(page);
      assert.deepEqual(await cut(page), [], route);
    }
    record.check();
    await context.close();
  });

  test(`making a vault and filling in a part stand in a language that is ${name}`, { timeout: 600_000 }, async () => {
    const { context, page, record } = await served.open({ language: tag, width: 320, height: 640 });
    await speakPseudo(context, tag, change);
    const look = async (page_name) => {
      await fits(page);
      assert.deepEqual(await cut(page), [], page_name);
    };
    const press = (key) => page.getByRole('button', { name: change(words('en')(key)), exact: true });
    await go(page, served.address, '/drafts/');
    await makeVault(page, VAULT, { look });
    await toDrafts(page);
    await press('drafts-new').click();
    await page.waitForSelector('#task-consent');
    await look('tasks');
    await page.locator('#section-housing').click();
    for (let topic = 0; topic < 10; topic += 1) {
      await page.waitForSelector('main h1');
      await look(`topic ${topic}`);
      const on = page.locator('form.form button[type=submit]').or(press('refer-start-section'));
      if (!(await on.count())) break;
      await on.first().click();
    }
    await picture(page, `pseudo-${name}-part`);
    record.check();
    await context.close();
  });
}
