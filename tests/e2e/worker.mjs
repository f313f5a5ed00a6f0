// A worker at the keys: makes a vault, fills a referral in through the real screens, records the agreement, exports.
//
// Pages are found by what stands on them, not by their order: a question is answered when its field is there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock, makeVault, toDrafts } from './door.mjs';
import { form, plain, questions, words } from './expected.mjs';
import { languages } from './languages.mjs';
import { go, speak, started } from './lib.mjs';

/** A button's place among the languages: what it says. */
const named = (page, name) => page.getByRole('button', { name, exact: true });

export class Worker {
  /** `typing`: `keys` for a key event a letter, `fill` for the text at once. `look(page, name)` is called on every new page. */
  constructor({ page, address, language = 'en', typing = 'fill', look = async () => {} }) {
    Object.assign(this, { page, address, typing, look, typed: new Set() });
    this.speak(language);
  }

  speak(language) {
    this.language = language;
    this.say = words(language);
  }

  /** Makes the vault, with the six words if no passphrase is given; ends at the list of referrals. Keeps passphrase and code. */
  async makeVault(vault) {
    const { page, say } = this;
    const made = await makeVault(page, vault, { look: (name) => this.look(page, name), write: (selector, text) => this.write(selector, text) });
    Object.assign(this, made);
    await toDrafts(page);
    await named(page, say('drafts-new')).waitFor({ timeout: 60_000 });
  }

  /** Locks by the button, whatever is offered. */
  lock() {
    return lock(this.page, this.say);
  }

  /** Unlocks, and ends where the worker was: in the referral, or at the list. */
  async unlockHere() {
    await this.page.waitForSelector('#passphrase');
    await this.write('#passphrase', this.passphrase);
    await this.page.keyboard.press('Enter');
    await this.page.waitForSelector('.drafts__card, .saving, .empty', { timeout: 60_000 });
  }

  /** Unlocks, and ends at the list. */
  async unlock() {
    await this.unlockHere();
    if (await this.page.locator('.saving').count()) await this.page.locator('footer a[href="/drafts/"]').click();
    await this.page.waitForSelector('.drafts__card', { timeout: 60_000 });
  }

  async startReferral() {
    await named(this.page, this.say('drafts-new')).click();
    await this.page.waitForSelector('#task-consent');
  }

  async resume() {
    await this.page.getByRole('button', { name: this.say('drafts-resume') }).first().click();
    await this.page.waitForFunction(() => document.querySelector('.saving'));
  }

  /** Presses a choice by its words, as one does with a mouse or a finger. */
  async press(selector) {
    const id = selector.slice(1);
    await this.page.locator(`label[for="${id}"]`).first().click();
  }

  async write(selector, text) {
    const field = this.page.locator(selector);
    if (this.typing === 'fill') return field.fill(text);
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** Chooses how much is filled in; on the task list. */
  async stage(name) {
    await this.press(`#stage-${name}`);
    await this.page.waitForFunction((id) => document.getElementById(id).checked, `stage-${name}`);
  }

  async language_(tag) {
    await speak(this.page, tag);
    this.speak(tag);
  }

  /** Goes through every section that the task list shows, and answers what the person's file answers. */
  async fillAll(person) {
    for (const { id } of form.sections) {
      if (!(await this.page.locator(`#section-${id}`).count())) continue;
      await this.page.locator(`#section-${id}`).click();
      await this.fillSection(person, id);
    }
  }

  async fillSection(person, section) {
    for (let pages = 0; pages < 80; pages += 1) {
      const kind = await this.kind();
      if (kind === 'tasks') return;
      await this.look(this.page, `refer-${section}-${pages}`);
      if (kind === 'topic') {
        await this.fillPage(person);
        await this.leave(() => this.page.locator('form.form button[type=submit]').click());
      } else if (kind === 'opening') {
        await this.leave(() => named(this.page, this.say('refer-start-section')).click());
      } else {
        await this.leave(() => named(this.page, this.say('refer-to-list')).click());
      }
    }
    assert.fail(`the section ${section} does not end`);
  }

  /** From the task list into a section, to the page that has a field. */
  async reach(section, field) {
    await this.page.locator(`#section-${section}`).click();
    for (let pages = 0; pages < 30 && !(await this.page.locator(field).count()); pages += 1) {
      if ((await this.kind()) === 'opening') await this.leave(() => named(this.page, this.say('refer-start-section')).click());
      else await this.leave(() => this.page.locator('form.form button[type=submit]').click());
    }
    await this.page.waitForSelector(field);
  }

  /** What stands on the page: `tasks`, `topic`, `opening` or `closing`. */
  async kind() {
    const [tasks, topic] = await this.page.evaluate(() => ['#task-consent', 'main form.form'].map((selector) => document.querySelector(selector) !== null));
    if (tasks) return 'tasks';
    if (topic) return 'topic';
    return (await named(this.page, this.say('refer-start-section')).count()) ? 'opening' : 'closing';
  }

  /** Does something that brings another page, and waits for it; fails with what the page objects to. */
  async leave(action) {
    // Elements may be used again for the next page, so a page is known by its heading and its fields.
    const before = await this.page.evaluate(() => {
      globalThis.pageNow = () => document.title + document.querySelector('main h1')?.textContent + [...document.querySelectorAll('main [id]')].map((one) => one.id);
      return globalThis.pageNow();
    });
    await action();
    await this.page.waitForFunction((before) => globalThis.pageNow?.() !== before, before);
    const wrong = await this.page.evaluate(() => document.querySelector('#error-summary')?.innerText);
    assert.equal(wrong, undefined, `the page objects: ${wrong}`);
  }

  /** One page back; from the end of a part, to the list. */
  async back() {
    const list = named(this.page, this.say('refer-to-list'));
    const link = (await this.kind()) === 'closing' && (await list.count()) ? list : this.page.locator('main .back');
    await this.leave(() => link.first().click());
  }

  /** Answers every question on the page that the file answers and nobody has typed yet, also those that come up with an answer. */
  async fillPage(person, prefix = '', answers = person.answers) {
    const done = new Set();
    for (;;) {
      const ids = await this.page.evaluate(() => [...document.querySelectorAll('main form.form [id]')].map((one) => one.id));
      const id = ids.find((id) => {
        const name = id.slice(prefix.length);
        const isGroup = questions.get(name)?.kind === 'group';
        return id.startsWith(prefix) && answers[name] && questions.has(name) && !done.has(id) && (isGroup || !this.typed.has(id));
      });
      if (!id) return;
      done.add(id);
      await this.answer(person, questions.get(id.slice(prefix.length)), id, answers[id.slice(prefix.length)]);
      this.typed.add(id);
    }
  }

  async answer(person, question, id, answer) {
    if (answer.instead) return this.press(`#${id}-${answer.instead}`);
    switch (question.kind) {
      case 'date':
        for (const part of ['day', 'month', 'year']) if (answer.date[part]) await this.write(`#${id}-${part}`, answer.date[part]);
        return;
      case 'yes_no':
      case 'one_of':
      case 'scale':
        return this.press(`#${id}-${answer.one}`);
      case 'many_of':
        for (const one of answer.many) await this.press(`#${id}-${one}`);
        return;
      case 'languages':
        for (const [index, one] of answer.languages.entries()) {
          if (index) await named(this.page, this.say('field-language-add')).click();
          const name = languages[one.language]?.english ?? one.language;
          await this.write(`#${id}-${index}-name`, name);
          for (const level of ['speaks', 'reads', 'writes']) if (one[level]) await this.press(`#${id}-${index}-${level}`);
        }
        return;
      case 'group':
        for (const [index, member] of answer.group.entries()) {
          const again = this.page.locator('.member').nth(index).locator('button').first();
          await this.leave(() => (this.typed.has(id) ? again : named(this.page, this.say(`q-${question.id}.add`))).click());
          await this.look(this.page, `refer-${question.id}-${member.key}`);
          await this.fillPage(person, `${question.id}-${member.key}-`, member.answers);
          await this.leave(() => this.page.locator('form.form button[type=submit]').click());
        }
        return;
      default:
        return this.write(`#${id}`, answer.text);
    }
  }

  /** Waits for the words "Saved 14:02": the time stands where the language has it. */
  async saved() {
    const around = this.say('save-saved', { time: '|' }).split('|');
    const isSaved = ([before, after]) => {
      const line = document.querySelector('.saving__line')?.innerText.replace(/[\u2066-\u2069]/g, '').trim();
      return line?.startsWith(before) && line.endsWith(after);
    };
    await this.page.waitForFunction(isSaved, around, { timeout: 20_000 });
  }

  async task(name) {
    await this.leave(() => this.page.locator(`#task-${name}`).click());
  }

  /** From the task list over the check to a question, answers what is new there, and back to the task list. */
  async change(person, question) {
    await this.task('check');
    const row = this.page.locator('.row', { has: this.page.getByText(this.say(`q-${question}`), { exact: true }) });
    await this.leave(() => row.first().locator('.row__change').click());
    await this.fillPage(person);
    await this.leave(() => this.page.locator('form.form button[type=submit]').click());
    await this.leave(() => this.page.locator('main .back').click());
  }

  /** Records the agreement as the file says, and ends at the export. */
  async agree(person) {
    await this.task('consent');
    await this.agreeHere(person);
    await this.page.waitForSelector('#stage-referral');
  }

  /** From the first page of an agreement over its last. */
  async agreeHere(person) {
    const { page } = this;
    const { recorded } = person;
    const on = () => this.leave(() => page.locator('main .actions:visible .button:not(.button--plain)').last().click());
    await page.waitForSelector('.statement');
    for (const [statement, choice] of Object.entries(person.consent)) {
      if (await page.locator(`label[for="${statement}-${choice}"]`).count()) await this.press(`#${statement}-${choice}`);
    }
    if (recorded.agencies) await this.write('#agencies', recorded.agencies);
    if (recorded.agencies_not) await this.write('#agencies-not', recorded.agencies_not);
    await this.look(page, 'agree-statements');
    await on();
    await page.waitForSelector('.sent');
    await this.look(page, 'agree-preview');
    await on();
    await this.write('#explained-in', explainedIn(person));
    await this.write('#explained-by', recorded.explained_by);
    await this.write('#interpreter', recorded.interpreter);
    await this.press(`#channel-${recorded.channel}`);
    await page.fill('#at', recorded.at);
    await this.write('#present', recorded.present);
    await this.look(page, 'agree-explain');
    await on();
    await this.write('#teach-back', recorded.teach_back);
    await this.press(recorded.freely ? '#freely-yes' : '#freely-no');
    await this.press(recorded.capacity === 'no_doubt' ? '#capacity-no' : '#capacity-yes');
    await this.look(page, 'agree-understanding');
    await on();
    await this.sign('person', person.signature, person.signature === 'typed' ? recorded.person_typed : recorded.person_reason);
    if (recorded.interpreter_confirms && (await page.locator('#interpreter-confirms').count())) await this.press('#interpreter-confirms');
    if (recorded.interpreter_typed) await this.sign('interpreter', 'typed', recorded.interpreter_typed);
    await this.sign('worker', 'typed', recorded.worker_typed);
    await this.press(recorded.copy_safe ? '#copy-yes' : '#copy-no');
    await this.look(page, 'agree-sign');
    await on();
  }

  async sign(who, way, text) {
    await this.press(`#${who}-${way}`);
    if (way !== 'drawn') return this.write(`#${who}-consent-signature-${way === 'typed' ? 'typed' : 'reason'}-label`, text);
    const pad = this.page.locator('.signature-pad').first();
    await pad.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await pad.boundingBox();
    const stroke = async (points) => {
      await this.page.mouse.move(x + points[0][0] * width, y + points[0][1] * height);
      await this.page.mouse.down();
      for (const [right, down] of points.slice(1)) await this.page.mouse.move(x + right * width, y + down * height, { steps: 8 });
      await this.page.mouse.up();
    };
    await stroke([[0.1, 0.7], [0.2, 0.2], [0.3, 0.75], [0.45, 0.4]]);
    await stroke([[0.5, 0.6], [0.8, 0.5]]);
    assert.match(await this.page.locator('.signature-ink').first().getAttribute('d'), /^M\d+ \d+(L\d+ \d+)+M\d+ \d+L/, 'two strokes');
  }

  /**
   * Signs an export of a stage, and ends where its files are saved. On the export page, or on the page after one. `lock` is what is
   * done to say how they are locked; nothing leaves it at six words.
   */
  async signExport(stage, lock = async () => {}) {
    const { page, say } = this;
    const another = named(page, say('export-other-stage'));
    if (await another.count()) await this.leave(() => another.click());
    await this.press(`#stage-${stage}`);
    await lock();
    await this.look(page, `export-${stage}`);
    await named(page, say('export-sign')).click();
    await page.getByRole('heading', { name: say('export-done') }).waitFor({ timeout: 60_000 });
  }

  /** Signs an export of a stage; gives the two files, which no lock keeps, and the six words. */
  async export(stage, folder, { pdf = true } = {}) {
    const { page, say } = this;
    await this.signExport(stage, async () => {
      await this.press('#lock-open');
      await this.press('#why-by-hand');
      await named(page, say('sealing-open.sure')).click();
    });
    const save = named(page, say('export-files.packet'));
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), save.click()]);
    assert.match(file.suggestedFilename(), /^packet-[0-9a-f]{8}\.json$/);
    const json = join(folder, file.suggestedFilename());
    await file.saveAs(json);
    const compare = await page.locator('.six-words li').allTextContents();
    const made = { stage, json, text: readFileSync(json, 'utf8'), words: compare };
    if (pdf) {
      const [paper] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), named(page, say('export-pdf')).click()]);
      assert.equal(paper.suggestedFilename(), file.suggestedFilename().replace('.json', '.pdf'));
      made.pdf = join(folder, paper.suggestedFilename());
      await paper.saveAs(made.pdf);
    }
    await this.look(page, `export-${stage}-done`);
    return made;
  }
}

/** What the worker writes as the language it was explained in. */
export const explainedIn = (person) => languages[person.recorded.explained_in].english;

/** The sections on the page: title, and rows of label, answer and depth, in plain text. */
export async function shown(page, within = 'main') {
  const sections = await page.locator(`${within} section.reading`).evaluateAll((sections) => {
    const first = (node) => (node.querySelector('.pair__first') ?? [...node.childNodes].find((one) => !one.classList?.contains('pair__second')) ?? node).textContent;
    return sections.map((section) => ({
      title: first(section.querySelector('h2, h3')),
      rows: [...section.querySelectorAll('.row')].map((row) => ({
        label: first(row.querySelector('dt')),
        deep: row.classList.contains('row--deep'),
        answer: [...row.querySelectorAll('dd p:not(.muted, .reading__mark)')].map((one) => one.textContent),
      })),
    }));
  });
  return sections.map(({ title, rows }) => ({
    title: plain(title),
    rows: rows.map(({ label, deep, answer }) => ({ label: plain(label), deep, answer: answer.map(plain) })),
  }));
}

/** Opens a page and waits for the app. */
export async function arrive(page, address, path) {
  await go(page, address, path);
  await started(page);
}
