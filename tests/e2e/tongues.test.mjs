// Every language of the first set: it is chosen by its own name, six pages are looked at in it, and a referral in the person's own words is
// agreed to in it, signed, exported, and read again. What differs between languages is in `voices.json`; everybody in it is invented.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { areas, plain, voices, words } from './expected.mjs';
import { languages } from './languages.mjs';
import { axe, fits, go, picture, speak, stand } from './lib.mjs';
import { Worker } from './worker.mjs';

const VAULT = { organisation: 'Larkfield House', device: 'Desk 2', passphrase: 'harbour pepper violin 63' };
/** The parts of the form that are filled in: the rest is left open, as half-done referrals are. */
const SECTIONS = ['start', 'referrer', 'person', 'health', 'own_words'];

const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-tongues-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Somebody who speaks this language, as the files in `people/` are. */
function person(tag) {
  const { name, called, interpreter, matters_most, going_well, food, teach_back } = voices[tag];
  return {
    language: tag,
    area: 'leeds',
    signature: 'typed',
    consent: { refer_me: 'yes', share_needs: 'yes', share_health: 'yes', share_risk: 'no', share_agencies: 'no', contact_me: 'yes' },
    recorded: {
      agencies: '', agencies_not: '', explained_in: tag, explained_by: 'Tom Ward, caseworker', interpreter, interpreter_confirms: true, channel: 'video',
      at: '2026-11-20T11:15', present: `${called}, ${interpreter}, Tom Ward`, freely: true, capacity: 'no_doubt', teach_back, person_typed: name,
      worker_typed: 'Tom Ward', interpreter_typed: interpreter, copy_safe: false,
    },
    answers: {
      spoken_alone: { one: 'yes' }, under_18: { one: 'no' }, areas: { many: ['leeds'] }, chosen_area: { one: 'leeds' },
      organisation: { text: VAULT.organisation }, worker_name: { text: 'Tom Ward' }, worker_phone: { text: '0113 496 0241' },
      name: { text: name }, called: { text: called }, date_of_birth: { date: { day: '9', month: '2', year: '1996' } },
      languages: { languages: [{ language: tag, speaks: true, reads: true, writes: false }] }, english: { one: 'little' },
      matters_most: { text: matters_most }, going_well: { text: going_well }, food: { text: food },
    },
  };
}

/** Looks at a page in the language: axe, the narrowest width, a picture. */
async function look(page, { tag, dir }, name) {
  assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [tag, dir], name);
  await axe(page);
  await picture(page, `tongue-${tag}-${name}`);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(size);
}

/** What a PDF says, without spaces and marks: where lines run both ways, pdftotext has an order of its own. */
const squeeze = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
/** Words that pdftotext gives letter by letter in their order: it turns round lam and alef beside each other, and signs at an end. */
const inOrder = (text) => text.split(/[\s\u200c.،؟!]+/).filter((word) => word && !/[اأإآ]ل|ل[اأإآ]/.test(word));

for (const language of Object.values(languages).filter(({ tag }) => tag !== 'en')) {
  const { tag, own } = language;
  test(`${language.english}: chosen, read, agreed to, exported and read again`, async () => {
    const say = words(tag);
    const them = person(tag);
    const { context, page, record } = await served.open();
    await go(page, served.address, '/');
    await speak(page, tag);
    assert.ok((await page.locator('header').innerText()).includes(own), 'it is called by its own name');
    await look(page, language, 'home');
    await go(page, served.address, `/${tag}/areas/leeds/`);
    assert.equal(await page.getByText(words('en')('guide-not-translated'), { exact: true }).count(), 0);
    await look(page, language, 'area');

    // The pages of the vault ask what this device remembers: nothing, since nobody wanted the language kept. So it is chosen there.
    const worker = new Worker({ page, address: served.address });
    await go(page, served.address, '/drafts/');
    await worker.language_(tag);
    await worker.makeVault(VAULT);
    await worker.startReferral();
    await worker.stage('referral');
    await look(page, language, 'tasks');
    worker.look = (page, name) => (name === 'refer-person-1' ? look(page, language, 'form') : null);
    // What the worker answers alone is hidden while the person reads along.
    for (const alone of [false, true]) {
      if (alone) await page.locator('header .switch__alone').click();
      for (const section of SECTIONS) {
        if (!(await page.locator(`#section-${section}`).count())) continue;
        await page.locator(`#section-${section}`).click();
        await worker.fillSection(them, section);
      }
    }
    await page.locator('header .switch__alone').click();
    await worker.saved();
    worker.look = (page, name) => (name === 'agree-statements' ? look(page, language, 'agreement') : null);
    await worker.agree(them);
    worker.look = async () => {};
    const made = await worker.export('referral', folder);
    record.check();
    await context.close();

    const { consent, answers } = JSON.parse(Buffer.from(JSON.parse(made.text).payload, 'base64url'));
    for (const { words: wording, statement } of consent.agreements) {
      assert.equal(plain(wording), say(`consent-${statement}`, { area: areas.leeds.name[tag] }), statement);
    }
    for (const id of ['name', 'called', 'matters_most', 'going_well', 'food']) {
      if (answers[id]) assert.equal(answers[id].text, them.answers[id].text, id);
    }
    const text = squeeze(execFileSync('pdftotext', ['-raw', made.pdf, '-'], { maxBuffer: 1 << 26 }).toString());
    assert.ok(!text.includes('\ufffd'), 'every letter of the PDF can be read');
    for (const written of [them.answers.name.text, them.answers.matters_most.text]) {
      const lost = inOrder(written).filter((word) => !text.includes(squeeze(word)));
      // It turns round more where a mark stands on a letter: one word at most. A native test reads each script exactly.
      assert.ok(lost.length <= (language.dir === 'rtl' ? 1 : 0), `${written} is printed; not found: ${lost}`);
    }

    const other = await served.open({ language: tag });
    await go(other.page, served.address, '/receive/');
    await other.page.waitForSelector('#files');
    await other.page.setInputFiles('#files', [made.json, made.pdf]);
    await other.page.waitForFunction(() => document.querySelectorAll('.received .tag--good').length >= 2 && !document.querySelector('.received progress'));
    assert.ok(plain(await other.page.locator('main').textContent()).includes(them.answers.matters_most.text));
    await look(other.page, language, 'received');
    other.record.check();
    await other.context.close();
  });
}
