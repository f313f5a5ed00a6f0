// The main job, on real input, from end to end: three invented people are typed in through the real screens, agree, are
// signed for, exported and opened in a fresh profile, where every answer shown is compared with the person's file.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { flattenedVerify, importX509 } from 'jose';
import { areas, asked, canaries, carried, misfit, people, plain, questions, reading, speaking, words } from './expected.mjs';
import { languages } from './languages.mjs';
import { axe, fits, go, picture, pressTongue, stand } from './lib.mjs';
import { LONG } from './long.mjs';
import { Worker, explainedIn, shown } from './worker.mjs';

const schema = JSON.parse(readFileSync(new URL('../../public/packet-1.schema.json', import.meta.url), 'utf8'));
const say = words('en');

/** What is exported of each; the first stage only as JSON. */
const PLAN = {
  mother: { typing: 'fill', vault: { organisation: 'Hazel Court Outreach', device: 'Tablet 3' }, exports: ['enquiry', 'referral'] },
  'no-recourse': { typing: 'fill', vault: { organisation: 'Rowan Tree Project', device: 'Desk 1' }, exports: ['referral'] },
  'single-man': { typing: 'keys', vault: { organisation: 'Larkfield House', device: 'Office laptop' }, exports: ['referral', 'handover'] },
};
/** The languages that the main job is done in, besides the three people's own: every one in the long form. */
const TONGUES = LONG ? Object.keys(languages).filter((tag) => !['en', 'ar'].includes(tag)) : ['ti', 'zh'];
for (const tag of TONGUES) PLAN[`no-recourse-${tag}`] = { ...PLAN['no-recourse'], person: speaking(people['no-recourse'], tag) };
const PASSPHRASE = 'otter lamp seven rivers';

const served = stand();
const folder = mkdtempSync(join(tmpdir(), 'onward-main-job-'));

/** Looks at a page: axe, the narrowest width, a picture. Each name once. ONWARD_LOOK=no leaves it out, to be quick. */
function looker(prefix) {
  const seen = new Set();
  return async (page, name) => {
    if (seen.has(name) || process.env.ONWARD_LOOK === 'no') return;
    seen.add(name);
    await axe(page);
    await picture(page, `${prefix}-${name}`);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    await page.setViewportSize(size);
  };
}

/** All questions that somebody with these answers is asked and the file answers. */
function answered(person) {
  const ids = [];
  for (const question of questions.values()) {
    if (question.group || !asked(question, person.answers) || !person.answers[question.id]) continue;
    ids.push(question.id);
    for (const member of person.answers[question.id].group ?? []) ids.push(...Object.keys(member.answers).map((id) => `${question.id}-${member.key}-${id}`));
  }
  return ids.sort();
}

/** The draft as the page that checks it shows it. */
async function checked(worker, person, language) {
  await worker.task('check');
  await worker.page.waitForSelector('section.reading');
  assert.deepEqual(await shown(worker.page), reading(person, language));
}

async function eligibility(worker, person) {
  const { page } = worker;
  await page.locator('main a[href^="/eligibility/"]').first().click();
  await page.waitForSelector('#chosen_area');
  // First an area that the person must keep away from: the page says so.
  const safety = page.locator('.reason', { hasText: say('criterion-area_safe') });
  await worker.press(`#chosen_area-${person.answers.areas_to_avoid.many[0]}`);
  for (const id of ['cg_decision', 'support_now', 'public_funds', 'avoid_any']) await worker.press(`#${id}-${person.answers[id].one}`);
  await worker.answer(person, questions.get('move_on_end'), 'move_on_end', person.answers.move_on_end);
  await worker.answer(person, questions.get('areas_to_avoid'), 'areas_to_avoid', person.answers.areas_to_avoid);
  assert.equal(await safety.locator('.reason__verdict').innerText(), say('eligibility-not-met'));
  await worker.look(page, 'eligibility-area-to-avoid');
  await worker.press(`#chosen_area-${person.area}`);
  assert.equal(await safety.locator('.reason__verdict').innerText(), say('eligibility-met'));
  await worker.look(page, 'eligibility-filled');
  await page.getByRole('button', { name: say('eligibility-start') }).click();
  for (const id of ['cg_decision', 'support_now', 'move_on_end', 'public_funds', 'chosen_area', 'avoid_any', 'areas_to_avoid']) worker.typed.add(id);
}

/** Verifies a packet with another library, and checks its record against the file. */
async function judged({ text, stage }, person, vault) {
  const jws = JSON.parse(text);
  assert.deepEqual(Object.keys(jws), ['payload', 'protected', 'signature']);
  const header = JSON.parse(Buffer.from(jws.protected, 'base64url'));
  const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----`;
  const { payload } = await flattenedVerify(jws, await importX509(pem, 'ES256'), { algorithms: ['ES256'] });
  const key = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  assert.equal(header.kid, createHash('sha256').update(key).digest('base64url'));
  const plainText = new TextDecoder('utf-8', { fatal: true }).decode(payload);
  const record = JSON.parse(plainText);
  assert.equal(misfit(schema, record), null, 'the published schema');
  const { values, open } = carried(person, stage);
  assert.deepEqual(record.answers, values);
  assert.deepEqual(record.not_answered, open);
  assert.equal(record.stage, stage);
  assert.equal(record.area, person.area);
  assert.deepEqual(record.sender, { ...vault, worker: person.answers.worker_name.text, role: person.answers.worker_role.text });
  for (const secret of canaries(person, stage)) assert.ok(!plainText.includes(secret), `${secret} is withheld at ${stage}`);
  if (stage === 'enquiry') assert.equal(record.consent, null);
  return { record, kid: header.kid };
}

/** The rows about the agreement, as they must be read. */
function agreementRows(person) {
  const { recorded } = person;
  const row = (name, ...answer) => [say(`reading-${name}`), answer.filter(Boolean)];
  const yes = (is) => say(is ? 'o-yes_no-yes' : 'o-yes_no-no');
  const [date, time] = recorded.at.split('T');
  const [year, month, day] = date.split('-').map(Number);
  const at = say('date-time', { date: say('date-full', { day: String(day), month: say(`month-${month}`), year: String(year) }), time });
  const signed = {
    typed: say('reading-signed-by-typing', { name: recorded.person_typed }),
    did_not_sign: say('reading-did-not-sign', { why: recorded.person_reason }),
  };
  return Object.fromEntries([
    row('agencies', recorded.agencies),
    row('agencies-not', recorded.agencies_not),
    row('explained-in', explainedIn(person)),
    row('explained-by', recorded.explained_by),
    row('interpreter', recorded.interpreter || say('reading-no-interpreter')),
    row('channel', say(`reading-channel-${recorded.channel}`)),
    row('explained-at', at),
    row('present', recorded.present),
    row('freely', yes(recorded.freely)),
    row('capacity', say('reading-capacity-no_doubt')),
    row('teach-back', recorded.teach_back),
    // Asked only where nobody has reviewed the translation that was shown.
    row('interpreter-confirms', yes(person.language !== 'en')),
    row('copy-safe', yes(recorded.copy_safe)),
    row('person', signed[person.signature]),
    row('worker-signature', say('reading-signed-by-typing', { name: recorded.worker_typed })),
    ...(recorded.interpreter ? [row('interpreter-signature', say('reading-signed-by-typing', { name: recorded.interpreter_typed }))] : []),
  ]);
}

/** Compares what the coordinator sees with the person's file. */
async function compared(page, which, person, made, { kid, record }) {
  const received = page.locator('.received').nth(which);
  assert.equal(await received.locator('.tag--good').innerText(), say('receive-good'));
  const within = `.received >> nth=${which} >> .received__reading`;
  const sections = await shown(page, within);
  const expected = reading(person, 'en', made.stage);
  assert.deepEqual(sections.slice(1, 1 + expected.length), expected);
  assert.equal(sections[0].title, say('reading-summary'));
  const rest = sections.slice(1 + expected.length).map((section) => section.title);
  if (made.stage === 'enquiry') {
    assert.ok(!rest.includes(say('reading-consent')), 'an enquiry identifies nobody');
  } else {
    const { rows } = sections.find((section) => section.title === say('reading-consent'));
    const read = Object.fromEntries(rows.map((row) => [row.label, row.answer]));
    for (const { statement, words: wording, english, status } of record.consent.agreements) {
      const [choice, ...exact] = read[say(`consent-${statement}.title`)];
      assert.equal(choice, say(`consent-choice-${person.consent[statement]}`), statement);
      const unchecked = ['source', 'reviewed'].includes(status) ? [] : [say('reading-words-unchecked')];
      assert.deepEqual(exact.map((text) => text.replace(/\s+/g, ' ')), [...new Set([wording, english]), ...unchecked].map((text) => plain(text).replace(/\s+/g, ' ')), statement);
    }
    for (const [label, answer] of Object.entries(agreementRows(person))) assert.deepEqual(read[label], answer, label);
    assert.equal(await received.locator('.drawn').count(), person.signature === 'drawn' ? 1 : 0);
  }
  // Also what is folded away.
  const text = plain(await received.textContent());
  assert.equal(text.includes(say('reading-risk-withheld')), made.stage !== 'enquiry' && person.consent.share_risk !== 'yes');
  for (const secret of canaries(person, made.stage)) assert.ok(!text.includes(secret), `${secret} is withheld at ${made.stage}`);
  assert.deepEqual(await received.locator('.six-words li').allTextContents(), made.words, 'the words of the vault');
  assert.equal(await received.locator('.fingerprint').textContent(), kid);
}

/** The PDF: whole, signed by the packet's key, with the same packet inside, every answer on its pages, nothing of what is withheld. */
function paper(made, person, vault) {
  const run = (program, ...args) => execFileSync(program, args, { maxBuffer: 1 << 28 });
  run('qpdf', '--check', made.pdf);
  const signed = run('pdfsig', '-nocert', made.pdf).toString();
  for (const line of ['Signature Validation: Signature is Valid.', 'Total document signed', 'Signature Type: ETSI.CAdES.detached', `Signer Certificate Common Name: ${vault.device}`]) {
    assert.ok(signed.includes(line), `${line} in ${signed}`);
  }
  assert.equal(signed.match(/Signature #/g).length, 1);
  const inside = join(folder, `inside-${made.stage}-${person.area}.json`);
  assert.match(run('pdfdetach', '-list', made.pdf).toString(), /1 embedded file/);
  run('pdfdetach', '-save', '1', '-o', inside, made.pdf);
  assert.equal(readFileSync(inside, 'utf8'), made.text, 'the packet in the PDF is the packet that was saved');
  const squeeze = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2066-\u2069]/g, '');
  const pages = squeeze(run('pdftotext', '-layout', made.pdf, '-').toString());
  const raw = squeeze(run('pdftotext', '-raw', made.pdf, '-').toString());
  const there = (text) => pages.includes(squeeze(text)) || raw.includes(squeeze(text));
  // The order of what pdftotext finds in lines that run both ways is its own: those are read by letters alone.
  const isLatin = (text) => !/[\u0590-\u08ff]/.test(text);
  assert.ok(pages.includes(squeeze(made.words.join(' '))) || raw.includes(squeeze(made.words.join(' '))), 'the six words are printed');
  const missing = [];
  // In English for the coordinator, whatever the language on screen.
  for (const section of reading(person, 'en', made.stage)) {
    for (const { label, answer } of section.rows) {
      for (const text of [label, ...answer].filter(isLatin)) if (!there(text)) missing.push(text);
    }
  }
  // A line that breaks in the middle of a column is found word by word.
  const lost = missing.filter((text) => !text.split(/\s+/).every((word) => raw.includes(squeeze(word))));
  assert.deepEqual(lost, [], 'everything that travels is printed');
  const open = join(folder, 'open.pdf');
  run('qpdf', '--qdf', '--object-streams=disable', made.pdf, open);
  const bytes = readFileSync(made.pdf).toString('latin1') + readFileSync(open).toString('latin1');
  for (const secret of canaries(person, made.stage)) {
    assert.ok(!raw.includes(squeeze(secret)) && !pages.includes(squeeze(secret)), `${secret} is withheld at ${made.stage}`);
    assert.ok(!bytes.includes(Buffer.from(secret).toString('latin1')), `${secret} is not in the bytes`);
  }
  return run('pdfinfo', made.pdf).toString();
}

async function drop(page, files) {
  const parts = files.map((path) => ({ name: path.split('/').pop(), base64: readFileSync(path).toString('base64') }));
  const transfer = await page.evaluateHandle((parts) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of parts) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    return transfer;
  }, parts);
  await page.dispatchEvent('.drop', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
}

for (const [name, plan] of Object.entries(PLAN)) {
  test(`${name}: typed in, agreed, signed, exported, and read by somebody else`, async (t) => {
    const person = plan.person ?? people[name];
    const translated = person.language !== 'en';
    const look = looker(name);
    const { context, page, record } = await served.open();
    const worker = new Worker({ page, address: served.address, typing: plan.typing, look });
    await go(page, served.address, '/');
    if (translated) await worker.language_(person.language);
    await look(page, 'home');

    if (name === 'mother') await eligibility(worker, person);
    else await page.locator('main a[href^="/drafts/"]').first().click();
    await worker.makeVault({ ...plan.vault, passphrase: PASSPHRASE });
    await look(page, 'drafts-empty');
    await worker.startReferral();
    await worker.stage('handover');
    await look(page, 'tasks');
    await worker.fillAll(person);
    if (translated) {
      // What the worker answers alone is hidden while the person reads along.
      await page.locator('header .switch__alone').click();
      worker.look = looker(`${name}-alone`);
      await worker.fillAll(person);
      // Nothing leads back to what was hidden about a child but the check of the answers.
      await worker.change(person, 'children');
      await page.locator('header .switch__alone').click();
      worker.look = look;
    }
    assert.deepEqual([...worker.typed].sort(), answered(person), 'every answer of the file was typed');
    await worker.saved();
    await look(page, 'tasks-filled');
    if (translated) await page.locator('header .switch__alone').click();
    await checked(worker, person, worker.language);
    await look(page, 'check');

    // Loading the page again shuts the vault; the passphrase opens it, and everything is there.
    await page.reload();
    await page.waitForSelector('#passphrase');
    const locked = await page.content();
    for (const secret of canaries(person, 'enquiry')) assert.ok(!locked.includes(secret), `${secret} is shown while locked`);
    await look(page, 'locked');
    await worker.unlock();
    await look(page, 'drafts');
    await worker.resume();
    // Where the worker was at the last save, then back to the list.
    for (let pages = 0; pages < 40 && (await worker.kind()) !== 'tasks'; pages += 1) await worker.back();
    assert.ok(await page.locator('#stage-handover').isChecked(), 'how much is filled in is kept with the draft');
    await checked(worker, person, worker.language);
    await worker.leave(() => page.locator('main .back').first().click());

    if (translated) await page.locator('header .switch__alone').click();
    await worker.agree(person);
    const made = [];
    for (const [index, stage] of plan.exports.entries()) made.push(await worker.export(stage, folder, { pdf: index > 0 || plan.exports.length === 1 }));
    record.check();
    await context.close();

    const verdicts = [];
    for (const one of made) verdicts.push(await judged(one, person, plan.vault));
    for (const one of made.filter((one) => one.pdf)) t.diagnostic(paper(one, person, plan.vault).match(/Pages:.*/)[0]);

    const other = await served.open();
    await go(other.page, served.address, '/receive/');
    await other.page.waitForSelector('#files');
    const files = made.flatMap((one) => (one.pdf ? [one.json, one.pdf] : [one.json]));
    await drop(other.page, files);
    await other.page.waitForFunction((count) => document.querySelectorAll('.received .tag').length >= count && !document.querySelector('.received progress'), files.length, { timeout: 60_000 });
    // The areas' names come last.
    await other.page.waitForFunction((name) => document.querySelector('.received__title')?.textContent.includes(name), areas[person.area].name.en);
    // Newest first, and the last file of a batch last: the order of the files.
    let which = 0;
    for (const [index, one] of made.entries()) {
      for (const _file of one.pdf ? [one.json, one.pdf] : [one.json]) {
        await compared(other.page, which, person, one, verdicts[index]);
        which += 1;
      }
    }
    await look(other.page, 'receive');
    if (translated) {
      await pressTongue(other.page, person.language);
      await other.page.waitForSelector(`.received__title [lang="${person.language}"]`, { state: 'attached' });
      const sections = await shown(other.page, '.received >> nth=0 >> .received__reading');
      const expected = reading(person, person.language, made[0].stage);
      assert.deepEqual(sections.slice(1, 1 + expected.length), expected, `in ${person.language}`);
      await looker(name)(other.page, `receive-${person.language}`);
    }
    other.record.check();
    await other.context.close();
  });
}
