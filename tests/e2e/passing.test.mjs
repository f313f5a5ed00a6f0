// A packet passed on to another area: with the person's agreement to all of it, under six words, and opened by somebody else.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { named, open } from './corresponding.mjs';
import { people, words } from './expected.mjs';
import { seeded } from './injecting.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const AREA = { organisation: 'Redbridge Council', device: 'Coordinator', passphrase: 'copper lantern meadow 41' };
const PACKET = fileURLToPath(new URL('../testkit/packets/handover.verified.json', import.meta.url));
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-passing-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a packet is passed on with everything in it agreed to, and opened by the next area', async () => {
  const look = async (page, name) => {
    await axe(page);
    await fits(page);
    await picture(page, `passing-${name}`);
  };
  const opened = await served.open();
  await seeded(opened.context);
  const { page } = opened;
  const worker = new Worker({ page, address: served.address, look });
  await go(page, served.address, '/drafts/');
  await worker.makeVault(AREA);
  await open(page, PACKET);
  await named(page, 'receive-pass-on').click();
  await page.getByRole('heading', { name: say('passing'), level: 1 }).waitFor();
  // In the frame after it stands, its heading has the focus.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await named(page, 'vault-continue').click();
  await page.getByText(say('passing-area-missing')).waitFor();
  assert.equal(await page.locator('#pass-on-to-redbridge').count(), 0, 'not where it is already');
  await page.locator('label[for="pass-on-to-croydon"]').click();
  await look(page, 'area');
  await named(page, 'vault-continue').click();

  // Only what was shared is asked about; a no stops it.
  await page.waitForSelector('.statement');
  const statements = await page.locator('.statement input[type=radio]').evaluateAll((all) => [...new Set(all.map((one) => one.name))]);
  assert.deepEqual(statements, ['refer_me', 'share_needs', 'share_health', 'contact_me']);
  const person = people.mother;
  await worker.agreeHere({ ...person, consent: { refer_me: 'yes', share_needs: 'yes', share_health: 'no', contact_me: 'yes' } });
  await page.getByText(say('passing-not-agreed'), { exact: true }).waitFor();
  assert.equal(await named(page, 'passing-sign').count(), 0, 'nothing can be signed');
  await look(page, 'not-agreed');
  for (let part = 0; part < 5; part += 1) await worker.leave(() => page.locator('main .back:visible').click());
  await page.locator('label[for="share_health-yes"]').click();
  await page.getByText(say('agree-unsigned')).waitFor();
  await worker.agreeHere({ ...person, consent: { share_health: 'yes' } });
  await look(page, 'sign');
  await named(page, 'passing-sign').click();
  await page.getByRole('heading', { name: say('passing-signed') }).waitFor();
  const six = await page.locator('.six-words:visible li').allTextContents();
  assert.equal(six.length, 6);
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), named(page, 'export-files.packet').click()]);
  assert.match(file.suggestedFilename(), /^packet-[0-9a-f]{8}\.age$/);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await page.getByText(say('sealing-passphrase.send')).waitFor();
  await look(page, 'done');
  await named(page, 'passing-back').click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith('pass-on-'));
  await page.locator('summary', { hasText: say('history') }).click();
  // The name stands in marks that keep directions apart.
  await page.locator('.history__item', { hasText: /You passed it on to .Croydon/ }).waitFor();
  await picture(page, 'passing-after');

  // The next area has no vault here, and sees who passed it on, who made it, and the agreement.
  const next = await served.open();
  await go(next.page, served.address, '/receive/');
  await next.page.setInputFiles('#files', path);
  await next.page.locator('.received input[type=text]').fill(six.join(' '));
  await named(next.page, 'sealed-open').click();
  await next.page.getByText(say('receive-passed'), { exact: true }).waitFor({ timeout: 60_000 });
  const titles = await next.page.locator('.received .note__title').allTextContents();
  assert.deepEqual(titles.slice(0, 3), [say('receive-passed'), say('receive-passed-by'), say('receive-passed-first')]);
  await next.page.locator('.received .note', { hasText: 'Redbridge Council' }).first().waitFor();
  await next.page.locator('summary', { hasText: say('receive-passed-agreement') }).click();
  await next.page.locator('.received', { hasText: person.recorded.explained_by }).first().waitFor();
  await axe(next.page);
  await fits(next.page);
  await picture(next.page, 'passing-received');
  for (const { record, context } of [opened, next]) {
    record.check();
    await context.close();
  }
});
