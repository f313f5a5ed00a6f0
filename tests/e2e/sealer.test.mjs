// The part that locks and opens files needs much memory. Where there is too little it dies: the page says so, keeps everything, and
// does it at the next press. Too little is had by giving the wasm that is shipped a lower limit; nothing else about it is changed.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { atExport, named, to } from './corresponding.mjs';
import { words } from './expected.mjs';
import { keepersOf } from './injecting.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';

const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
/** Less than scrypt asks for (128 MiB), more than a vault does (64 MiB). */
const PAGES = (120 * 1024) / 64;
const WASM = /\/files\/keeper-[0-9a-f]{12}\.wasm$/;
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-sealer-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A number as wasm writes it: LEB128. */
function written(number) {
  const bytes = [];
  for (let rest = number; ; rest >>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** A wasm whose memory may not grow past some pages. */
function limited(wasm, pages) {
  const number = (at) => {
    let [value, shift] = [0, 0];
    for (;;) {
      const byte = wasm[at];
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return [value, at];
      shift += 7;
    }
  };
  for (let at = 8; at < wasm.length; ) {
    const [size, body] = number(at + 1);
    // The section of memories: one, whose least size follows its flags.
    if (wasm[at] === 5) {
      const [least] = number(body + 2);
      const memory = [1, 1, ...written(least), ...written(pages)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, ...written(memory.length), ...memory]), wasm.subarray(body + size)]);
    }
    at = body + size;
  }
  throw new Error('a wasm without memory');
}

/** From now on, workers that start in this profile find little memory; gives what ends it. */
async function short(context) {
  let count = 0;
  await context.route(WASM, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-encoding'];
    delete headers['content-length'];
    count += 1;
    await route.fulfill({ response, headers, body: limited(await response.body(), PAGES) });
  });
  return async () => {
    await context.unroute(WASM);
    return count;
  };
}

/** The page says so in as many places, and what to do. */
async function says(page, places) {
  await page.getByText(say('sealer-gone'), { exact: true }).nth(places - 1).waitFor({ timeout: 60_000 });
  assert.equal(await page.getByText(say('sealer-gone.do'), { exact: true }).count(), places);
  await axe(page);
  await fits(page);
}

/** Presses what saves a file, and keeps it. */
async function saved(page, key, name) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), named(page, key).click()]);
  await file.saveAs(join(folder, name));
  return readFileSync(join(folder, name), 'latin1');
}

test('a sealer that dies loses nothing: neither what is to be locked, nor the words, nor what is to be opened', async () => {
  const { context, page, record, worker } = await atExport(served, VAULT);
  await worker.signExport('enquiry');
  await page.waitForSelector('.six-words');
  const shown = () => page.locator('.six-words').first().locator('li').allTextContents();
  const passphrase = await shown();
  const downloads = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));

  const enough = await short(context);
  await named(page, 'export-files.packet').click();
  await says(page, 1);
  await named(page, 'export-pdf').click();
  await says(page, 2);
  assert.deepEqual(downloads, [], 'nothing was saved');
  assert.equal(await named(page, 'export-delete.do').count(), 0, 'the draft is not offered to be deleted');
  assert.equal(keepersOf(page).length, 1, 'the sealer is gone, the vault is open');
  await picture(page, 'sealer-gone');
  assert.equal(await enough(), 2, 'each file had a sealer of its own');

  // With memory again, the same presses save both, under the same words.
  assert.ok((await saved(page, 'export-files.packet', 'packet.age')).startsWith('age-encryption.org/v1\n-> scrypt '));
  assert.ok((await saved(page, 'export-pdf', 'paper.age')).startsWith('age-encryption.org/v1\n-> scrypt '));
  assert.equal(await page.getByText(say('sealer-gone'), { exact: true }).count(), 0);
  assert.deepEqual(await shown(), passphrase);
  await to(page, '/drafts/');
  await page.waitForSelector('.drafts__card');
  record.check({ errors: false });
  await context.close();

  const there = await served.open();
  const again = await short(there.context);
  await go(there.page, served.address, '/receive/');
  await there.page.waitForSelector('#files');
  await there.page.setInputFiles('#files', join(folder, 'packet.age'));
  const field = there.page.locator('.received form input[type=text]');
  await field.fill(passphrase.join(' '));
  await field.press('Enter');
  await says(there.page, 1);
  assert.equal(await field.inputValue(), passphrase.join(' '), 'what was typed stays');
  assert.equal(await there.page.locator('.received .tag--good').count(), 0);
  await picture(there.page, 'sealer-gone-receive');
  await again();
  await field.press('Enter');
  await there.page.locator('.received .tag--good').waitFor({ timeout: 30_000 });
  there.record.check({ errors: false });
  await there.context.close();
});
