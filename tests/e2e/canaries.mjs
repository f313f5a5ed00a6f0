// A person whose every typed answer is a text that stands nowhere else: in English, Arabic or Tigrinya letters, drawn anew
// for each run. Wherever one of them turns up, an answer has leaked.

import { asked, form, questions } from './expected.mjs';

const LETTERS = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  ti: 'ሀለሐመረሰሸቀበተነአከወዘየደገጠጸፈ',
};
const SCRIPTS = Object.keys(LETTERS);

const pick = (from) => from[Math.floor(Math.random() * from.length)];
const draw = (letters, length) => Array.from({ length }, () => pick([...letters])).join('');

/** Draws canaries and remembers them. `shift` decides which question gets which script. */
export class Canaries {
  constructor(shift = 0) {
    Object.assign(this, { shift, all: [] });
  }

  /** A word of the next script, or of the one named. */
  word(script = SCRIPTS[(this.all.length + this.shift) % SCRIPTS.length]) {
    return this.keep(draw(LETTERS[script], 14));
  }

  keep(text) {
    this.all.push(text);
    return text;
  }

  /** What fits a question that is typed. */
  text(kind) {
    if (kind === 'phone') return this.keep(`07${draw('0123456789', 9)}`);
    if (kind === 'email') return `${this.word('en')}@${this.word('en')}.example`;
    if (kind === 'long_text') return `${this.word()} ${this.word()}\n${this.word()}`;
    return this.word();
  }
}

/** What a condition wants answered so that its question is asked. */
const wanted = (condition) => (!condition || condition.not ? [] : condition.all || condition.any ? (condition.all ?? condition.any).flatMap(wanted) : condition.is ? [condition] : []);

const votes = (id) => [...questions.values()].flatMap((question) => wanted(question.when)).filter(({ question }) => question === id);

/** Which option makes the most other questions be asked. */
function best(id, options) {
  const count = (option) => votes(id).filter(({ is }) => is.includes(option)).length;
  return [...options].sort((a, b) => count(b) - count(a))[0];
}

const FIXED = { under_18: 'no', chosen_area: 'redbridge', spoken_alone: 'yes' };

function answer(question, canaries) {
  const { id, kind } = question;
  const options = question.options === 'areas' ? ['redbridge'] : form.option_sets[question.options];
  switch (kind) {
    case 'yes_no':
      return { one: FIXED[id] ?? best(id, ['yes', 'no']) };
    case 'one_of':
      return { one: FIXED[id] ?? best(id, options) };
    case 'many_of':
      return { many: [...new Set([options.find((one) => one !== 'none'), ...votes(id).flatMap(({ is }) => is)])].filter((one) => options.includes(one) && one !== 'none') };
    case 'scale':
      return { one: String(question.max) };
    case 'number':
      return { text: '2' };
    case 'date':
      return { date: { day: '9', month: '2', year: /birth/.test(id) ? '1996' : '2026' } };
    case 'languages':
      return { languages: [{ language: canaries.word(), speaks: true, reads: true, writes: false }] };
    case 'group':
      return { group: [{ key: '1', answers: Object.fromEntries(question.questions.map((inner) => [inner.id, answer({ ...questions.get(inner.id) }, canaries)])) }] };
    default:
      return { text: canaries.text(kind) };
  }
}

/** The person: every question answered that somebody with these answers is asked. */
export function person(canaries) {
  const answers = {};
  // Twice: what is asked depends on answers that come later in the form.
  const tops = [...questions.values()].filter((question) => !question.group);
  const choices = Object.fromEntries(tops.filter(({ kind }) => ['yes_no', 'one_of', 'many_of'].includes(kind)).map((question) => [question.id, answer(question, canaries)]));
  for (const question of tops) if (asked(question, choices)) answers[question.id] = choices[question.id] ?? answer(question, canaries);
  const consent = Object.fromEntries(['refer_me', 'share_needs', 'share_health', 'share_risk', 'share_agencies', 'contact_me', 'home_office_figures', 'home_office_data'].map((one) => [one, 'yes']));
  const recorded = {
    agencies: canaries.word(),
    agencies_not: canaries.word(),
    explained_in: 'en',
    explained_by: canaries.word(),
    interpreter: canaries.word(),
    interpreter_confirms: true,
    channel: 'video',
    at: '2026-11-19T10:30',
    present: canaries.word(),
    freely: true,
    capacity: 'no_doubt',
    teach_back: canaries.text('long_text'),
    person_typed: canaries.word(),
    person_reason: '',
    worker_typed: canaries.word(),
    interpreter_typed: canaries.word(),
    copy_safe: false,
  };
  return { language: 'en', area: 'redbridge', stages: ['referral'], signature: 'typed', consent, recorded, answers };
}
