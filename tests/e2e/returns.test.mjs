// A data return on the screen: made once of a period that is over, with what is small hidden, saved as a sheet, and never made twice.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { named, open, saved as savedIn, to, vault as vaultIn } from './corresponding.mjs';
import { says } from './drafting.mjs';
import { words } from './expected.mjs';
import { axe, fits, picture, speak, stand } from './lib.mjs';
import { another } from './many.mjs';

const AREA = { organisation: 'Leeds City Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const COUNT = 8;
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-returns-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The area that the packets are for, and its name. */
const SLUG = JSON.parse(Buffer.from(JSON.parse(another().jws).payload, 'base64url')).area;
const NAMED = SLUG[0].toUpperCase() + SLUG.slice(1);

/** The year in which the last financial year that is over ended: its last quarter is that year's first. */
const now = new Date();
const ended = now.getMonth() >= 3 ? now.getFullYear() : now.getFullYear() - 1;
const QUARTER = `${ended}-q1`;
const YEAR = `${ended - 1}-${String(ended % 100).padStart(2, '0')}`;

async function look(page, name) {
  await axe(page);
  await picture(page, `returns-${name}`);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(before);
}

test('a return is made once, shows what it may, and cannot be subtracted from another', async () => {
  const { page, context, record } = await vaultIn(served, AREA);
  const paths = Array.from({ length: COUNT }, (_, number) => {
    const path = join(folder, `packet-${number}.json`);
    writeFileSync(path, another().jws);
    return path;
  });
  await open(page, paths);
  await says(page, say('receive-checked', { count: COUNT }));
  await page.locator('#put-in-all').click();
  for (const [part, value] of [['day', 10], ['month', 2], ['year', ended]]) await page.fill(`#put-in-all-on-${part}`, String(value));
  await page.locator('form', { has: page.locator('#put-in-all-on') }).getByRole('button', { name: say('put-in-all'), exact: true }).click();
  await says(page, say('put-in-taken', { count: COUNT }));
  await to(page, '/register/');
  await page.waitForSelector('.register__lines');

  await named(page, 'register-returns').click();
  await page.getByRole('heading', { name: say('returns'), level: 1 }).waitFor();
  await page.getByText(say('returns-none'), { exact: true }).waitFor();
  await look(page, 'none');
  const make = () => named(page, 'returns-make.do').click();
  await make();
  await page.locator('.field--wrong #returns-period').waitFor();
  await page.locator('#returns-area').selectOption(SLUG);
  await page.locator('#returns-period').selectOption(QUARTER);
  await make();
  await page.getByText(say('returns-made'), { exact: true }).waitFor();

  const table = (topic) => page.locator('table.return__topic', { hasText: say(`return-${topic}`) });
  const row = (topic, cell) => table(topic).getByRole('row', { name: cell }).first();
  const number = (topic, cell) => row(topic, cell).locator('.return__number').first().innerText();
  // All eight are not decided: one area and one month have them all, and what is small is hidden with what would give it away.
  assert.equal(await number('not-accepted-by-area', NAMED), String(COUNT));
  assert.equal(await row('not-accepted', say('return-cell-undecided')).locator('.return__hidden').innerText(), say('papers-return-hidden-cell'));
  assert.equal(await row('not-accepted-months', `${ended}-01`).locator('.return__hidden').innerText(), say('papers-return-hidden-cell'));
  // Nobody was accepted: how few they are is not told, nor anything about them.
  assert.equal(await table('gender').count(), 0);
  assert.equal(await page.locator('.return__withheld li', { hasText: say('return-gender') }).count(), 1);
  assert.equal(await page.locator('td', { hasText: /^[0-4]$/ }).count(), 0, 'no small number is on the page');
  await look(page, 'made');

  // The year has the quarter's days in it.
  await page.locator('#returns-period').selectOption(YEAR);
  await make();
  await page.getByText(say('failure-return-overlaps'), { exact: true }).waitFor();
  // The same once more is the same.
  await page.locator('#returns-period').selectOption(QUARTER);
  await make();
  await page.getByText(say('returns-made'), { exact: true }).waitFor();
  assert.equal(await page.locator('main h2', { hasText: NAMED }).count(), 1);

  const sheet = await savedIn(page, 'returns-sheet', folder);
  assert.equal(sheet.name, `return-${QUARTER}-${SLUG}.csv`);
  const lines = readFileSync(sheet.path, 'utf8').split('\r\n');
  assert.ok(lines[0].startsWith('\u{feff}'));
  assert.ok(lines.includes(`"${say('return-not-accepted-by-area')}",${NAMED},${COUNT},100.0,${COUNT}`), lines.join('\n'));
  const json = await savedIn(page, 'returns-json', folder);
  const made = JSON.parse(readFileSync(json.path, 'utf8'));
  assert.deepEqual([made.return_version, made.asked.area, made.first], [1, SLUG, `${ended}-01-01`]);

  const pdf = await savedIn(page, 'returns-pdf', folder);
  assert.equal(pdf.name, `return-${QUARTER}-${SLUG}.pdf`);
  const printed = execFileSync('pdftotext', ['-q', '-raw', pdf.path, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
  assert.ok(printed.includes(say('return-not-accepted-by-area')) && printed.includes(say('returns-total', { total: String(COUNT) })), printed);

  await speak(page, 'ar');
  await look(page, 'made-ar');
  record.check();
  await context.close();
});
