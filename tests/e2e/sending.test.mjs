// Packets that leave locked: under six words by default, to a key, and to this vault; opened in another profile and by the
// `age` command.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { atExport, named } from './corresponding.mjs';
import { words } from './expected.mjs';
import { axe, fits, go, picture, stand, started } from './lib.mjs';

const VAULT = { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' };
const served = stand();
const say = words('en');
const folder = mkdtempSync(join(tmpdir(), 'onward-sending-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const GENUINE = new URL('../testkit/packets/by-jose.verified.json', import.meta.url).pathname;

/** Whether a command is here; without it, what it would judge is left out. */
const has = (program) => spawnSync(program, ['--version']).status === 0;

/** A vault with a referral whose enquiry is signed, on the page where its files are locked. */
async function signed(lock) {
  const made = await atExport(served, VAULT);
  await made.worker.signExport('enquiry', lock && (() => lock(made.page)));
  return made;
}

/** Presses a button that saves a file, and keeps the file under a name of its own. */
async function saved(page, key, as) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), named(page, key).click()]);
  const path = join(folder, as);
  await file.saveAs(path);
  return { path, name: file.suggestedFilename(), bytes: readFileSync(path) };
}

/** The `age` command at a terminal of its own, since it reads passphrases from nothing else. */
function ageAtATerminal(passphrase, file) {
  const out = `${file}.opened`;
  const { status } = spawnSync('script', ['-qec', `age --decrypt --output '${out}' '${file}'`, '/dev/null'], { input: `${passphrase}\n` });
  assert.equal(status, 0);
  return readFileSync(out);
}

test('a packet is locked under six words unless somebody says otherwise, and opens with them elsewhere', async (t) => {
  const { context, page, record } = await signed();
  await page.waitForSelector('.six-words');
  const passphrase = (await page.locator('.six-words').first().locator('li').allTextContents()).join(' ');
  assert.match(passphrase, /^[a-z-]+( [a-z-]+){5}$/);
  assert.ok((await page.locator('main').innerText()).includes(say('sealing-words.phone')));
  assert.equal(await named(page, 'export-delete.do').count(), 0, 'nothing is saved yet');
  await axe(page);
  await fits(page);
  await picture(page, 'sending-locked');

  const began = Date.now();
  const json = await saved(page, 'export-files.packet', 'packet.age');
  t.diagnostic(`locked and saved after ${Date.now() - began} ms`);
  assert.match(json.name, /^packet-[0-9a-f]{8}\.age$/);
  assert.ok(json.bytes.toString('latin1').startsWith('age-encryption.org/v1\n-> scrypt '));
  assert.ok(page.workers().every((worker) => !/press/.test(worker.url())));
  assert.equal(page.workers().length, 1, 'the sealer is gone, the keeper is here');
  await named(page, 'export-delete.do').waitFor();
  const pdf = await saved(page, 'export-pdf', 'paper.age');
  assert.equal(pdf.name, json.name);
  await page.locator('label[for="container-text"]').click();
  const text = await saved(page, 'export-files.packet', 'packet.age.txt');
  assert.equal(text.name, `${json.name}.txt`);
  assert.ok(text.bytes.toString().startsWith('-----BEGIN AGE ENCRYPTED FILE-----\n'));
  await axe(page);
  await picture(page, 'sending-saved');
  // How to send it stands beside the page, which keeps the words.
  const [guide] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: say('how-to-send') }).click()]);
  await started(guide);
  await guide.getByRole('heading', { name: say('sending-title'), exact: true }).waitFor();
  assert.equal(await guide.title(), say('shell-title'));
  await guide.getByText(`${served.address}/receive/`, { exact: true }).waitFor();
  assert.equal(guide.workers().length, 0, 'it needs no vault');
  await guide.emulateMedia({ media: 'print' });
  assert.equal(await guide.getByRole('button', { name: say('sending-print') }).count(), 0);
  assert.ok((await guide.locator('main').innerText()).includes(say('sending-wrong-lead')));
  await picture(guide, 'sending-guide-paper');
  await guide.close();
  assert.equal((await page.locator('.six-words').first().locator('li').allTextContents()).join(' '), passphrase);
  record.check();
  await context.close();

  if (has('age') && has('script')) {
    const [one, other, paper] = [json, text, pdf].map(({ path }) => ageAtATerminal(passphrase, path));
    assert.deepEqual(one, other);
    assert.deepEqual(Object.keys(JSON.parse(one)), ['payload', 'protected', 'signature']);
    assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
    if (has('pdfsig')) assert.match(execFileSync('pdfsig', ['-nocert', `${pdf.path}.opened`]).toString(), /Signature is Valid/);
  }

  const there = await served.open();
  await go(there.page, served.address, '/receive/');
  await there.page.waitForSelector('#files');
  await there.page.setInputFiles('#files', [json.path, text.path, pdf.path]);
  await there.page.waitForSelector('.received form >> nth=2');
  await axe(there.page);
  await picture(there.page, 'receive-locked');
  // Nothing typed, another passphrase, then the right one as a telephone writes it.
  const first = there.page.locator('.received').first();
  const field = first.locator('input[type=text]');
  await first.getByRole('button', { name: say('sealed-open') }).click();
  await first.getByText(say('sealed-empty')).waitFor();
  await field.fill(passphrase.replace(/ [^ ]+$/, ' otter'));
  await field.press('Enter');
  await first.getByText(say('failure-wrong-seal-passphrase')).waitFor({ timeout: 30_000 });
  assert.equal(await there.page.evaluate(() => document.activeElement?.id), await field.getAttribute('id'));
  assert.equal(await first.locator('.tag--good').count(), 0);
  await axe(there.page);
  await picture(there.page, 'receive-locked-wrong');
  for (let count = 1; count <= 3; count += 1) {
    const locked = there.page.locator('.received:has(form)').first();
    await locked.locator('input[type=text]').fill(`  ${passphrase.replaceAll(' ', '  ')} `);
    await locked.locator('input[type=text]').press('Enter');
    await there.page.locator(`.received .tag--good >> nth=${count - 1}`).waitFor({ timeout: 30_000 });
  }
  assert.equal(await there.page.getByText(say('receive-from-pdf')).count(), 1);
  there.record.check();
  await there.context.close();
});

test('a packet is locked to a key that was pasted, and nothing else opens it', { skip: !has('age-keygen') }, async () => {
  const secret = join(folder, 'key.txt');
  execFileSync('age-keygen', ['-o', secret], { stdio: 'ignore' });
  const recipient = readFileSync(secret, 'utf8').match(/age1[a-z0-9]+/)[0];
  const { context, page, record } = await signed(async (page) => {
    await page.locator('label[for="lock-contact"]').click();
    await page.getByText(say('sealing-contact-none')).waitFor();
    // Nobody is chosen: nothing is signed.
    await named(page, 'export-sign').click();
    await page.getByText(say('sealing-missing'), { exact: true }).waitFor();
    await named(page, 'sealing-contact-add').click();
    for (const wrong of [recipient.slice(0, -1), recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))]) {
      await page.fill('#pin-key', wrong);
      await named(page, 'pin-next').click();
      await page.locator('.field--wrong', { hasText: say('failure-not-a-key') }).waitFor();
    }
    await axe(page);
    await page.fill('#pin-key', ` ${recipient} `);
    await named(page, 'pin-next').click();
    await page.getByText(say('pin-bare')).waitFor();
    await picture(page, 'sending-pin-bare');
    await named(page, 'pin-add').click();
    await page.getByText(say('failure-not-compared'), { exact: true }).waitFor();
    await page.locator('label[for="pin-compared-not"]').click();
    await named(page, 'pin-add').click();
    await page.locator('input[name=contact]:checked').waitFor();
    await axe(page);
    await picture(page, 'sending-to-somebody');
  });
  const file = await saved(page, 'export-files.packet', 'to-a-key.age');
  assert.deepEqual(Object.keys(JSON.parse(execFileSync('age', ['--decrypt', '--identity', secret, file.path]))), ['payload', 'protected', 'signature']);
  const paper = await saved(page, 'export-pdf', 'paper-to-a-key.age');
  assert.equal(execFileSync('age', ['--decrypt', '--identity', secret, paper.path]).subarray(0, 5).toString(), '%PDF-');
  record.check();
  await context.close();

  const there = await served.open();
  await go(there.page, served.address, '/receive/');
  await there.page.waitForSelector('#files');
  await there.page.setInputFiles('#files', file.path);
  await there.page.getByText(say('sealed-key')).waitFor();
  assert.equal(await there.page.locator('.received .tag--good, .received form').count(), 0);
  there.record.check();
  await there.context.close();
});

test('files leave without a lock only after a reason and one more step', async () => {
  const { context, page, record } = await signed(async (page) => {
    await page.locator('label[for="lock-open"]').click();
    await page.getByText(say('sealing-open.caution')).waitFor();
    assert.equal(await named(page, 'sealing-open.sure').count(), 0);
    await named(page, 'export-sign').click();
    await page.getByText(say('sealing-missing'), { exact: true }).waitFor();
    await page.locator('label[for="why-cannot"]').click();
    await named(page, 'export-sign').click();
    await page.getByText(say('sealing-missing'), { exact: true }).waitFor();
    await picture(page, 'sending-open');
    await named(page, 'sealing-open.sure').click();
    await page.getByText(say('sealing-open.is-sure')).waitFor();
  });
  const open = await saved(page, 'export-files.packet', 'open.json');
  assert.match(open.name, /^packet-[0-9a-f]{8}\.json$/);
  assert.deepEqual(Object.keys(JSON.parse(open.bytes)), ['payload', 'protected', 'signature']);
  // Of another packet it is asked anew.
  await named(page, 'export-other-stage').click();
  await page.waitForSelector('#lock-passphrase');
  assert.ok(await page.locator('#lock-passphrase').isChecked());
  record.check();
  await context.close();
});

test('what the person takes back leaves as the packet did, and the words of its file stay on the page', { skip: !has('age') || !has('script') }, async () => {
  const { context, page, worker, record } = await signed();
  await page.waitForSelector('.six-words');
  await saved(page, 'export-files.packet', 'before.age');
  await worker.leave(() => page.locator('main .back').first().click());
  await worker.task('history');
  await page.locator('summary', { hasText: say('withdraw') }).click();
  await worker.press('#withdraw-refer_me');
  await page.fill('#withdraw-words', 'They have found another home.');
  const file = await saved(page, 'withdraw-send', 'withdrawal.age');
  assert.match(file.name, /^withdrawal-[0-9a-f]{8}\.age$/);
  // The history has it now, and the words are still there.
  await page.locator('.history__words', { hasText: 'They have found another home.' }).waitFor();
  const words = page.locator('.note--good .six-words li');
  assert.equal(await words.count(), 6);
  const said = await page.locator('.note--good').innerText();
  for (const key of ['sealing-words.phone', 'how-to-send']) assert.ok(said.includes(say(key)), said);
  const note = JSON.parse(ageAtATerminal((await words.allTextContents()).join(' '), file.path));
  assert.equal(JSON.parse(Buffer.from(note.payload, 'base64url')).words, 'They have found another home.');
  await axe(page);
  await fits(page);
  await picture(page, 'sending-withdrawal');
  record.check();
  await context.close();
});

test('what is locked with the key that the address book shows is opened by the open vault, and by no other', { skip: !has('age') }, async () => {
  const { context, page, worker, record } = await signed();
  await page.locator('footer a[href="/contacts/"]').click();
  await page.getByText(say('own-card-bare')).click();
  const shown = page.locator('section[aria-labelledby="own-card"] details code').first();
  await shown.waitFor();
  const recipient = await shown.textContent();
  assert.match(recipient, /^age1[a-z0-9]{58}$/);
  await axe(page);
  await fits(page);
  const [binary, text] = [join(folder, 'for-us.age'), join(folder, 'for-us.age.txt')];
  execFileSync('age', ['--encrypt', '--recipient', recipient, '--output', binary, GENUINE]);
  execFileSync('age', ['--encrypt', '--armor', '--recipient', recipient, '--output', text, GENUINE]);
  await page.locator('footer a[href="/receive/"]').click();
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', [binary, text]);
  await page.locator('.received .tag--good >> nth=1').waitFor();
  await picture(page, 'receive-for-us');

  const other = join(folder, 'for-another.age');
  writeFileSync(join(folder, 'another'), execFileSync('age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }));
  const another = readFileSync(join(folder, 'another'), 'utf8').match(/age1[a-z0-9]+/)[0];
  execFileSync('age', ['--encrypt', '--recipient', another, '--output', other, GENUINE]);
  await page.setInputFiles('#files', other);
  await page.getByText(say('failure-sealed-to-other')).waitFor();
  await axe(page);

  await worker.lock();
  await page.locator('footer a[href="/receive/"]').click();
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', binary);
  await page.getByText(say('sealed-key')).waitFor();
  record.check();
  await context.close();
});

test('a locked file that is damaged, or asks for too much work, is refused in words', async () => {
  const { context, page, record } = await served.open();
  const files = {
    'cut.age': 'age-encryption.org/v1\n-> scrypt ',
    'newer.age': 'age-encryption.org/v9\n-> x\n---\n',
    'torn.age.txt': '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n',
  };
  const work = join(folder, 'work.age');
  writeFileSync(work, `age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 22\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  await go(page, served.address, '/receive/');
  await page.waitForSelector('#files');
  await page.setInputFiles('#files', Object.keys(files).map((name) => join(folder, name)));
  await page.locator('.received .note--problem >> nth=2').waitFor();
  for (const text of await page.locator('.received').allInnerTexts()) {
    assert.ok(text.includes(say('refusal-sealed-damaged')) && text.includes(say('refusal-sealed-damaged.do')), text);
  }
  await page.setInputFiles('#files', work);
  const form = page.locator('.received form');
  await form.locator('input[type=text]').fill('any words');
  await form.locator('input[type=text]').press('Enter');
  await page.getByText(say('failure-too-much-work')).waitFor();
  assert.equal(await form.locator('input[type=text]').inputValue(), 'any words');
  await axe(page);
  record.check();
  await context.close();
});
