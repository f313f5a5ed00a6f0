// A hostile packet, card, answer, name or file cannot hurt whoever opens it (SECURITY R10): what is written in it is shown as text, or
// refused in words. Nothing runs, nothing is asked of anybody, no rule of the policy is broken, and no name turns a sentence round.
//
// They come as they would come: packets signed with a key (by another JOSE library, which signs anything), cards and packets of vaults
// that were made with such names, files with such names, and words typed into the real pages.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FlattenedSign, importJWK } from 'jose';
import { made as madeVault, worker as keeperOn } from './asking.mjs';
import { card, folded, named, open, pin, saved, to, vault } from './corresponding.mjs';
import { people, questions, words } from './expected.mjs';
import { axe, fits, go, picture, stand } from './lib.mjs';
import { CONTROLS, DISGUISES, LONG, MARKUP, UNSEEN, made, trapped } from './payloads.mjs';

const packets = new URL('../testkit/packets/', import.meta.url);
const read = (name) => readFileSync(new URL(name, packets), 'utf8');
const say = words('en');
const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The order of the group: P-256, SP 800-186 §3.2.1.3. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const KEY = JSON.parse(read('identity-1.jwk'));
const SECRET = await importJWK(KEY, 'ES256');
const HANDOVER = JSON.parse(Buffer.from(JSON.parse(read('handover.verified.json')).payload, 'base64url'));

/** A packet that says whatever it is told, rightly signed. */
async function signed(record) {
  const header = { alg: 'ES256', kid: KEY.kid, typ: 'onward-packet+json', x5c: KEY.x5c };
  for (;;) {
    const jws = await new FlattenedSign(Buffer.from(JSON.stringify(record))).setProtectedHeader(header).sign(SECRET);
    const s = BigInt(`0x${Buffer.from(jws.signature, 'base64url').subarray(32).toString('hex')}`);
    if (s <= ORDER / 2n) return `{"payload":"${jws.payload}","protected":"${jws.protected}","signature":"${jws.signature}"}`;
  }
}

/** A packet whose every free text is what `text(place, kind)` gives: answers, those about children, languages, who sent it, the agreement. */
function written(text) {
  const record = structuredClone(HANDOVER);
  let place = 0;
  const next = (kind) => text((place += 1), kind);
  const fill = (answers) => {
    for (const [id, value] of Object.entries(answers)) {
      const { kind } = questions.get(id);
      if (value.text !== undefined && ['text', 'long_text'].includes(kind)) value.text = next(kind);
      for (const language of value.languages ?? []) language.language = next('text').slice(0, 60);
      for (const member of value.group ?? []) fill(member);
    }
  };
  fill(record.answers);
  for (const name of ['worker', 'role']) record.sender[name] = next('sender');
  for (const name of ['explained_by', 'interpreter', 'present', 'teach_back']) if (record.consent[name]) record.consent[name] = next('agreement');
  record.packet_id = crypto.randomUUID();
  return record;
}

/** Packets with hostile texts in every place, each beginning with another kind, and the texts. */
function everyKind() {
  return Promise.all(
    MARKUP.map(async (_, turn) => {
      const payloads = [];
      const record = written((place) => {
        payloads.push(MARKUP[(turn + place) % MARKUP.length]);
        return payloads.at(-1);
      });
      return { payloads, text: await signed(record) };
    }),
  );
}

/** Opens files by their names and contents, and waits until each was judged. Five at a time: of more, packets are folded. */
async function judged(page, files, most = 5) {
  for (let at = 0; at < files.length; at += most) {
    const some = files.slice(at, at + most);
    const before = await page.locator('.received').count();
    await page.setInputFiles('#files', some.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
    await page.locator('.received').nth(before + some.length - 1).waitFor();
    await page.waitForFunction(() => !document.querySelector('.received progress'), undefined, { timeout: 60_000 });
  }
}

/** A page for foreign files, on which whatever runs is heard. */
async function receiving() {
  const opened = await served.open();
  const ran = await trapped(opened.context);
  await go(opened.page, served.address, '/receive/');
  await opened.page.waitForSelector('#files');
  return { ...opened, ran };
}

/** What stands under the name of each file. */
const shown = async (page) =>
  Object.fromEntries(await page.locator('.received').evaluateAll((all) => all.map((one) => [one.querySelector('.received__name bdi').textContent, one.textContent])));

/** Nothing ran, nothing was asked of anybody, the policy was kept. */
async function unhurt({ context, record, ran }) {
  // Whatever would fetch or run does so within this time.
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.deepEqual(ran, [], 'nothing ran');
  record.check();
  await context.close();
}

/** Where characters that turn text round stand beside other words, in nothing that keeps them to themselves. */
const loose = (locator) =>
  locator.evaluateAll((all) => {
    const found = [];
    for (const one of all) {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        // A message keeps its arguments apart itself, which holds as long as the argument has no such characters.
        const foreign = node.data.replace(/\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069/g, '');
        if (!/[\u202A-\u202E\u2066-\u2069]/.test(foreign)) continue;
        const { unicodeBidi, display } = getComputedStyle(node.parentElement);
        const isApart = /isolate|plaintext/.test(unicodeBidi) || display === 'block';
        const alone = [...node.parentElement.childNodes].every((one) => one === node || one.nodeType === Node.COMMENT_NODE);
        if (!isApart || !alone) found.push(`${node.parentElement.outerHTML.slice(0, 200)} (${unicodeBidi}, ${display})`);
      }
    }
    return found;
  });

test('what packets say is shown as text, whatever it is, in every free answer', async (t) => {
  const { page, ...rest } = await receiving();
  await judged(page, [['plain.json', await signed(written(() => 'Words like any other.'))]]);
  const harmless = await made(page.locator('.received'));
  const packets = await everyKind();
  const files = packets.map(({ text }, turn) => [`${turn}.json`, text]);
  await judged(page, files);
  const received = page.locator('.received');
  assert.equal(await received.locator('.tag--good').count(), 1 + files.length);
  const texts = await shown(page);
  let count = 0;
  for (const [turn, { payloads }] of packets.entries()) {
    for (const payload of payloads) {
      count += 1;
      assert.ok(texts[`${turn}.json`].includes(payload.slice(0, 60)), `${turn}: ${payload} is shown`);
    }
  }
  assert.deepEqual(await made(received), harmless, 'nothing is made of it but text');
  t.diagnostic(`${count} hostile texts of ${MARKUP.length} kinds in ${packets[0].payloads.length} places`);
  assert.ok(count >= 100);
  await unhurt({ page, ...rest });
});

/** Opens all packets that are folded. */
async function unfolded(page) {
  const count = await page.locator('.received__all').evaluateAll((all) => all.map((one) => (one.open = true)).length);
  await page.waitForFunction((count) => document.querySelectorAll('.received__packet .received__reading section').length >= count, count);
}

test('among many, where packets are folded, their lines and what is under them are text too, whatever the files are called', async () => {
  const { page, ...rest } = await receiving();
  const plain = [];
  for (let at = 0; at < 6; at += 1) plain.push([`plain-${at}.json`, await signed(written(() => 'Words like any other.'))]);
  await judged(page, plain, plain.length);
  const received = page.locator('.received');
  assert.equal(await received.locator('.received__all').count(), plain.length, 'all are folded');
  const lines = await made(received);
  await unfolded(page);
  const whole = await made(received);
  assert.ok(whole.length > lines.length);
  await named(page, 'receive-clear').click();

  const packets = await everyKind();
  const files = packets.map(({ text }, turn) => [`${turn} ${MARKUP[turn].replaceAll('/', '\u2215')}`, text]);
  await judged(page, files, files.length);
  assert.equal(await received.locator('.tag--good').count(), files.length);
  assert.deepEqual(await made(received), lines, 'nothing is made of a line but text');
  const brief = await shown(page);
  for (const [name] of files) assert.equal(brief[name].split(name).length, 3, `${name} is shown, and said of what is folded`);
  await unfolded(page);
  assert.deepEqual(await made(received), whole, 'nothing is made of a packet but text');
  const texts = await shown(page);
  for (const [turn, { payloads }] of packets.entries()) {
    for (const payload of payloads) assert.ok(texts[files[turn][0]].includes(payload.slice(0, 60)), `${turn}: ${payload} is shown`);
  }
  await unhurt({ page, ...rest });
});

test('characters that turn text round are refused in short answers and kept apart in long ones; no control character passes', async () => {
  const { page, ...rest } = await receiving();
  const only = (payload, where) => signed(written((_place, kind) => (kind === where ? payload : 'Words')));
  const refused = [];
  for (const payload of [...DISGUISES, ...CONTROLS, LONG]) refused.push([`short-${refused.length}.json`, await only(payload, 'text')]);
  for (const payload of [...CONTROLS, LONG]) refused.push([`long-${refused.length}.json`, await only(payload, 'long_text')]);
  await judged(page, refused);
  const problems = page.locator('.received:has(.note--problem)');
  assert.equal(await problems.count(), refused.length);
  for (const text of await problems.allInnerTexts()) {
    assert.ok(text.includes(say('refusal-not-a-packet')), text);
    assert.ok(text.length < 1_000, 'nothing of it is shown');
  }
  assert.equal(await page.locator('.received .tag--good').count(), 0);
  await axe(page);
  await named(page, 'receive-clear').click();

  const passed = [];
  for (const payload of DISGUISES) passed.push([`long-${passed.length}.json`, await only(payload, 'long_text')]);
  for (const payload of DISGUISES) for (const where of ['sender', 'agreement']) passed.push([`${where}-${passed.length}.json`, await only(payload, where)]);
  for (const payload of UNSEEN) passed.push([`unseen-${passed.length}.json`, await only(payload, 'text')]);
  await judged(page, passed);
  assert.equal(await page.locator('.received .tag--good').count(), passed.length);
  assert.deepEqual(await loose(page.locator('.received')), []);
  await unhurt({ page, ...rest });
});

test('a file may be called anything', async () => {
  const { page, ...rest } = await receiving();
  const names = [...MARKUP, ...DISGUISES, ...UNSEEN, 'A'.repeat(4_000)].map((name) => name.replaceAll('/', '\u2215'));
  await judged(page, names.map((name) => [name, 'not a packet']), names.length);
  const shown = await page.locator('.received__name bdi').allTextContents();
  assert.deepEqual(shown, names);
  const kinds = await made(page.locator('.received'));
  await named(page, 'receive-clear').click();
  await judged(page, [['plain.json', 'not a packet']]);
  assert.deepEqual(kinds, await made(page.locator('.received')));
  await judged(page, names.map((name) => [name, 'not a packet']), names.length);
  assert.deepEqual(await loose(page.locator('.received')), []);
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await unhurt({ page, ...rest });
});

/** A name as it may stand in a sentence: without what cannot be seen and what turns text round, on one line, not too long. */
const harmless = (name, max = 64) =>
  [...name.replace(/[\p{Cc}\s]+/gu, ' ').replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '').trim()].slice(0, max).join('').trim();

/** A vault with these names, in a profile of its own, without the screen: its card, and an enquiry that it signed. */
async function stranger([organisation, device]) {
  const { context, page } = await served.open();
  await page.goto(`${served.address}/`);
  const keeper = await keeperOn(page, 'Keeper');
  await madeVault(keeper, { organisation, device });
  const { Card: own } = await keeper.ask({ Contacts: 'Own' });
  const { answers, area } = people.mother;
  const { Draft: draft } = await keeper.ask({ NewDraft: { body: { answers } } });
  const { Packet: packet } = await keeper.ask({ Export: { draft: draft.id, revision: 1, stage: 'enquiry', area, eligibility: [], sealing: 'passphrase' } });
  await context.close();
  return { organisation, device, card: own.text, jws: packet.jws };
}

test('whoever signs, and whoever is in the address book, may be called anything, and is believed for none of it', async () => {
  const names = [...MARKUP.filter((_, at) => at % 6 === 0), ...DISGUISES.slice(0, 2), UNSEEN[0], LONG.slice(0, 4_096)];
  const strangers = [];
  for (const [at, name] of names.entries()) strangers.push(await stranger([name, names[(at + 1) % names.length]]));
  const plain = await stranger(['Plain House', 'Desk']);
  const honest = await stranger(['Leeds City Council', 'Coordinator']);
  const taken = await stranger(['L\u0435\u0435ds\u200B City Council', 'Coordinator']);

  const { page, ...rest } = await vault(served, { organisation: MARKUP[5], device: MARKUP[9], passphrase: 'velvet anchor drizzle 92' });
  const ran = await trapped(rest.context);
  await to(page, '/contacts/');
  await named(page, 'contacts-add').click();
  await pin(page, 'Leeds City Council', honest.card);
  await named(page, 'pin-add').click();
  await page.locator('.drafts__card').waitFor();
  await to(page, '/receive/');
  await page.waitForSelector('#files');
  await judged(page, [['plain.json', plain.jws]]);
  const kinds = await made(page.locator('.received'));
  await judged(page, strangers.map(({ jws }, at) => [`${at}.json`, jws]));
  assert.deepEqual(await made(page.locator('.received')), kinds);
  const texts = await shown(page);
  for (const [at, { organisation, device }] of strangers.entries()) {
    for (const name of [organisation, device]) assert.ok(texts[`${at}.json`].includes(harmless(name)), `${harmless(name)} is shown in ${texts[`${at}.json`].slice(0, 300)}`);
  }
  assert.deepEqual(await loose(page.locator('.received')), []);
  assert.equal(await page.getByText(say('receive-signer-unknown'), { exact: true }).count(), 1 + strangers.length, 'none of them is known');
  // The same, folded: each line says who it claims to be from.
  await named(page, 'receive-clear').click();
  await judged(page, Array.from({ length: 6 }, (_, at) => [`plain-${at}.json`, plain.jws]), 6);
  const lines = await made(page.locator('.received'));
  await named(page, 'receive-clear').click();
  await judged(page, strangers.map(({ jws }, at) => [`${at}.json`, jws]), strangers.length);
  assert.equal(await page.locator('.received__line').count(), strangers.length);
  assert.deepEqual(await made(page.locator('.received')), lines);
  const brief = await shown(page);
  for (const [at, { organisation, device }] of strangers.entries()) {
    for (const name of [organisation, device]) assert.ok(brief[`${at}.json`].includes(harmless(name)), brief[`${at}.json`].slice(0, 300));
  }
  assert.deepEqual(await loose(page.locator('.received')), []);
  await named(page, 'receive-clear').click();
  // Letters that look like those of somebody who is known.
  await judged(page, [['taken.json', taken.jws]]);
  const warning = page.locator('.received', { hasText: 'taken.json' }).locator('.note--problem');
  assert.ok((await warning.innerText()).includes('Not the key you know for'));

  // A card of theirs, and every name for it in the address book.
  await to(page, '/contacts/');
  await named(page, 'contacts-add').click();
  await pin(page, MARKUP[0], strangers[0].card);
  await axe(page);
  await named(page, 'pin-add').click();
  const entry = page.locator('.drafts__card', { has: page.locator('h2', { hasNotText: 'Leeds City Council' }) });
  const rename = async (name) => {
    await entry.locator('button', { hasText: say('contact-rename') }).click();
    await page.fill('#rename', name);
    await page.keyboard.press('Enter');
  };
  for (const name of [...MARKUP, ...DISGUISES, ...UNSEEN, ...CONTROLS]) {
    await rename(name);
    const expected = harmless(name, 80);
    await page.waitForFunction((expected) => [...document.querySelectorAll('.drafts__name')].some((one) => one.textContent === expected) && !document.querySelector('#rename'), expected);
  }
  const before = await entry.locator('h2').textContent();
  for (const name of [LONG, '\u200B\u2066 \u202E']) {
    await rename(name);
    await entry.getByText(say('failure-no-name')).waitFor();
    await named(page, 'pin-cancel').click();
    assert.equal(await entry.locator('h2').textContent(), before);
  }
  await rename(MARKUP[5]);
  await page.locator('.drafts__name', { hasText: MARKUP[5] }).waitFor();
  await entry.locator('button', { hasText: say('contact-unpin') }).click();
  await page.fill('#unpin', `${DISGUISES[1]} ${MARKUP[0]}`);
  await page.keyboard.press('Enter');
  await page.locator('.tag--problem', { hasText: say('contact-unpinned') }).waitFor();
  assert.deepEqual(await loose(page.locator('.drafts__card')), []);
  await axe(page);
  await fits(page);
  await picture(page, 'hostile-contacts');
  await to(page, '/receive/');
  await page.waitForSelector('#files');
  await judged(page, [['again.json', strangers[0].jws]]);
  const said = await page.locator('.received .note--problem').innerText();
  assert.ok(said.includes(harmless(`${DISGUISES[1]} ${MARKUP[0]}`, 500)), said);
  assert.deepEqual(await loose(page.locator('.received')), []);
  await unhurt({ ran, ...rest });
});

test('answers, what is taken back, and changes of key may say anything', async () => {
  const { page, worker, ...rest } = await vault(served, { organisation: 'Riverside Support', device: 'Front desk', passphrase: 'velvet anchor drizzle 92' });
  const ran = await trapped(rest.context);
  const everything = [...MARKUP, ...DISGUISES, ...UNSEEN].join('\n');
  // The vault writes to itself: both sides are shown in one profile.
  const own = await card(page);
  await to(page, '/drafts/');
  await worker.startReferral();
  await worker.task('export');
  await worker.signExport('enquiry', async () => {
    await worker.press('#lock-contact');
    await named(page, 'sealing-contact-add').click();
    await pin(page, 'Ourselves', own.text);
    await named(page, 'pin-add').click();
    await page.locator('input[name=contact]:checked').waitFor();
  });
  const packet = await saved(page, 'export-files.packet', folder);
  await worker.leave(() => page.locator('main .back').first().click());
  await worker.task('history');
  await folded(page, 'withdraw').click();
  await worker.press('#withdraw-refer_me');
  for (const words of [...CONTROLS, LONG]) {
    await page.fill('#withdraw-words', words);
    await named(page, 'withdraw-send').click();
    await page.getByText(say('failure-too-long'), { exact: true }).waitFor();
    await page.fill('#withdraw-words', '');
  }
  await page.fill('#withdraw-words', everything);
  const withdrawal = await saved(page, 'withdraw-send', folder);
  await page.locator('.history__words').waitFor();
  assert.equal(await page.locator('.history__words').textContent(), everything);
  assert.deepEqual(await loose(page.locator('.history')), []);

  await open(page, packet.path);
  await folded(page, 'answer').click();
  await worker.press('#answer-decision-declined-by-service');
  for (const words of [...CONTROLS, LONG]) {
    await page.fill('#answer-words', words);
    await named(page, 'answer-send').click();
    await page.getByText(say('failure-too-long'), { exact: true }).waitFor();
  }
  await page.fill('#answer-words', everything);
  await page.fill('#answer-signposted', `${DISGUISES[1]} ${MARKUP[0]}`);
  const reply = await saved(page, 'answer-send', folder);
  await open(page, [reply.path, withdrawal.path]);
  await page.getByText(say('note-taken'), { exact: true }).nth(1).waitFor();
  for (const text of await page.locator('.history__words').allTextContents()) assert.equal(text, everything);
  assert.ok((await page.locator('.history').first().textContent()).includes(MARKUP[0]));
  assert.deepEqual(await loose(page.locator('.received')), []);
  assert.equal(await page.locator('.history *:not(p, li, ol, ul, strong, bdi, blockquote)').count(), 0, 'nothing is made of it but text');
  await axe(page);
  await fits(page);
  await picture(page, 'hostile-history');

  // A change of key, with a reason that wants to be more.
  await to(page, '/contacts/');
  await folded(page, 'key-life').click();
  await worker.press('#key-which-replace');
  await page.fill('#key-why', `${DISGUISES[0]} ${MARKUP[5]}`);
  await named(page, 'key-make').click();
  await page.getByText(say('key-replaced'), { exact: true }).waitFor();
  await folded(page, 'key-past').click();
  const change = await page.locator('.history code.fingerprint--long').textContent();
  await folded(page, 'contacts-follow').click();
  await page.fill('#follow', change);
  await named(page, 'note-change-follow').click();
  await page.getByText(say('note-change-followed')).waitFor();
  await folded(page, 'contact-past').click();
  assert.ok((await page.locator('.drafts__card').textContent()).includes(harmless(`${DISGUISES[0]} ${MARKUP[5]}`, 500)));
  assert.deepEqual(await loose(page.locator('main')), []);
  await axe(page);
  await unhurt({ ran, ...rest });
});
