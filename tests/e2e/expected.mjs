// What must be read at the other end, worked out anew from a person's file, the form's definition and the messages: a
// second opinion on conditions, agreement, stages and words, which shares no code with the app.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync } from 'node:fs';
import { languages } from './languages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** The form's definition. */
export const form = JSON.parse(read('public/forms/referral-1.json'));

/** The areas, by slug. */
export const areas = Object.fromEntries(
  readdirSync(new URL('public/areas/', root)).map((slug) => [slug, JSON.parse(read(`public/areas/${slug}/area.json`))]),
);

const STAGES = ['enquiry', 'referral', 'handover'];

/** Every question with its section's defaults filled in, by id; members of groups too. */
export const questions = new Map();
for (const section of form.sections) {
  for (const question of section.questions) {
    const inherit = (one, from) => ({ section, by: from.by, stage: from.stage, agreement: from.agreement, instead: [], ...one });
    const top = inherit(question, section);
    questions.set(top.id, top);
    for (const member of question.questions ?? []) questions.set(member.id, { ...inherit(member, top), group: top.id });
  }
}

/** The people, by the names of their files. */
export const people = Object.fromEntries(
  readdirSync(new URL('tests/e2e/people/', root)).map((name) => [name.replace('.json', ''), JSON.parse(read(`tests/e2e/people/${name}`))]),
);

/** Who speaks each language, in its own words; everybody in it is invented. */
export const voices = JSON.parse(read('tests/e2e/voices.json'));

/** Somebody who says in this language what they say in Arabic in their file: no two answers are alike, so that none is taken for another. */
export function speaking(person, tag) {
  const { name, called, ...sentences } = voices[tag];
  const said = [sentences.matters_most, sentences.going_well, sentences.food, sentences.teach_back];
  let count = 0;
  const own = (value) => {
    if (Array.isArray(value)) return value.map(own);
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, own(one)]));
    if (value === person.language) return tag;
    if (typeof value !== 'string' || !/[\u0600-\u06ff]/.test(value)) return value;
    count += 1;
    return `${said[count % said.length]} (${count})`;
  };
  const them = own(person);
  Object.assign(them.answers, { name: { text: name }, called: { text: called } });
  return them;
}

/** The messages of a language: `say(key, arguments)`, without the marks that keep directions apart. */
export function words(lang) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of readdirSync(new URL(`public/locales/${lang}/`, root)).filter((name) => name.endsWith('.ftl'))) {
    bundle.addResource(new FluentResource(read(`public/locales/${lang}/${file}`)), { allowOverrides: true });
  }
  return Object.assign((key, args) => plain(raw(key, args)), { raw });
  function raw(key, args) {
    const [id, attribute] = key.split('.');
    const message = bundle.getMessage(id);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`no message ${key} in ${lang}`);
    return bundle.formatPattern(pattern, args);
  }
}

/** Text without the marks that keep directions apart. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').trim();

function holds(condition, answers, member) {
  if (condition.all) return condition.all.every((part) => holds(part, answers, member));
  if (condition.any) return condition.any.some((part) => holds(part, answers, member));
  if (condition.not) return !holds(condition.not, answers, member);
  const id = condition.question ?? condition.answered;
  const answer = member?.[id] ?? answers[id];
  if (condition.answered) return answer !== undefined;
  const said = answer === undefined ? [] : answer.many ?? [answer.one ?? answer.instead];
  return condition.is.some((one) => said.includes(one));
}

/** Whether a question is asked of somebody who gave these answers. */
export const asked = (question, answers, member) => !question.when || holds(question.when, answers, member);

const lookedAt = (condition) =>
  !condition ? [] : condition.all || condition.any ? (condition.all ?? condition.any).flatMap(lookedAt) : condition.not ? lookedAt(condition.not) : [condition.question ?? condition.answered];

/** The statements that must be agreed to before a question's answer leaves. */
const needed = (question) => [question, ...lookedAt(question.when).map((id) => questions.get(id))].map((one) => one.agreement);

/** Whether the stage and the person's choices let a question's answer leave. */
export function leaves(question, person, stage) {
  const allowed = (statement) => (stage === 'enquiry' ? person.consent[statement] !== 'no' : person.consent[statement] === 'yes');
  return STAGES.indexOf(question.stage) <= STAGES.indexOf(stage) && needed(question).every(allowed);
}

/** An answer as it travels in the packet, written from the file. */
function value(question, answer) {
  if (answer.instead) return { instead: answer.instead };
  switch (question.kind) {
    case 'number':
      return { number: Number(answer.text) };
    case 'scale':
      return { scale: Number(answer.one) };
    case 'date': {
      const { day, month, year } = answer.date;
      const two = (part) => part.padStart(2, '0');
      return { date: [year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-') };
    }
    case 'yes_no':
    case 'one_of':
      return { one: answer.one };
    case 'many_of': {
      const order = question.options === 'areas' ? Object.keys(areas) : form.option_sets[question.options];
      return { many: [...answer.many].sort((a, b) => order.indexOf(a) - order.indexOf(b)) };
    }
    case 'languages':
      return { languages: answer.languages.map((one) => ({ ...one, language: one.language === 'English' ? 'en' : one.language })) };
    default:
      return { text: answer.text.trim() };
  }
}

/** What the packet's `answers` and `not_answered` must be. */
export function carried(person, stage) {
  const [values, open] = [{}, []];
  const { answers } = person;
  for (const question of questions.values()) {
    if (question.group || !asked(question, answers) || !leaves(question, person, stage)) continue;
    const answer = answers[question.id];
    if (!answer) open.push(question.id);
    else if (!answer.group) values[question.id] = value(question, answer);
    else {
      values[question.id] = {
        group: answer.group.map((member, index) => {
          const kept = {};
          for (const inner of [...questions.values()].filter((one) => one.group === question.id && leaves(one, person, stage))) {
            if (!asked(inner, answers, member.answers)) continue;
            if (member.answers[inner.id]) kept[inner.id] = value(inner, member.answers[inner.id]);
            else open.push(`${question.id}.${index + 1}.${inner.id}`);
          }
          return kept;
        }),
      };
    }
  }
  return { values, open };
}

/** The paragraphs of an answer in words. */
function paragraphs(say, lang, question, value) {
  const [kind, inner] = Object.entries(value)[0];
  const option = (one) => (question.options === 'areas' ? (areas[one].name[lang] ?? areas[one].name.en) : say(question.kind === 'yes_no' ? `o-yes_no-${one}` : `o-${question.options}-${one}`));
  switch (kind) {
    case 'text':
      return inner.split('\n').map((line) => line.trim()).filter(Boolean);
    case 'number':
      return [String(inner)];
    case 'date': {
      const [year, month, day] = inner.split('-');
      const name = month && say(`month-${Number(month)}`);
      if (!month) return [say('date-year', { year })];
      return [day ? say('date-full', { day: String(Number(day)), month: name, year }) : say('date-month-year', { month: name, year })];
    }
    case 'one':
      return [option(inner)];
    case 'many':
      return inner.map(option);
    case 'instead':
      return [say(`o-instead-${inner}`)];
    case 'scale': {
      const { min, max, id } = question;
      return [say('reading-scale', { point: String(inner), min: String(min), max: String(max), least: say(`q-${id}.least`), most: say(`q-${id}.most`) })];
    }
    case 'languages':
      return inner.map((one) => {
        const known = languages[one.language];
        const name = known ? known[lang === 'en' ? 'english' : 'own'] : one.language;
        const levels = ['speaks', 'reads', 'writes'].filter((level) => one[level]).map((level) => say(`reading-${level}`));
        return levels.length ? say('reading-language', { language: name, levels: levels.join(say.raw('reading-separator')) }) : name;
      });
    case 'group':
      return [String(inner.length)];
  }
}

/**
 * The sections of the form as they are read: title, and rows of label, answer, depth; no answer stands as `[]`.
 * With a stage, those of a packet of that stage; without, those of the draft, all that is asked.
 */
export function reading(person, lang, stage = null) {
  const say = words(lang);
  const everything = { ...person, consent: new Proxy({}, { get: () => 'yes' }) };
  const { values, open } = carried(stage ? person : everything, stage ?? 'handover');
  const row = (question, value, deep = false) => ({ label: say(`q-${question.id}`), deep, answer: value ? paragraphs(say, lang, question, value) : [] });
  const sections = form.sections.map((section) => {
    const rows = [];
    for (const { id } of section.questions) {
      const question = questions.get(id);
      if (!values[id] && !open.includes(id)) continue;
      rows.push(row(question, values[id]));
      (values[id]?.group ?? []).forEach((member, index) => {
        rows.push({ label: say('reading-member', { one: say(`q-${id}.one`), number: String(index + 1) }), deep: false, answer: [] });
        for (const inner of [...questions.values()].filter((one) => one.group === id)) {
          if (member[inner.id] || open.includes(`${id}.${index + 1}.${inner.id}`)) rows.push(row(inner, member[inner.id], true));
        }
      });
    }
    return { id: section.id, title: say('reading-section', { letter: section.letter, name: say(`s-${section.id}`) }), rows };
  });
  const filled = sections.filter((section) => section.rows.length);
  // In a packet, risks are read first.
  const inOrder = stage ? [...filled.filter((one) => one.id === 'risk'), ...filled.filter((one) => one.id !== 'risk')] : filled;
  return inOrder.map(({ title, rows }) => ({ title, rows }));
}

/** The texts that the person's file has and a packet of this stage must not: none of them is part of what may be there. */
export function canaries(person, stage) {
  const { values } = carried(person, stage);
  const kept = JSON.stringify(values) + JSON.stringify(stage === 'enquiry' ? {} : person.recorded);
  const typed = (answer) => (answer.group ? answer.group.flatMap((member) => Object.values(member.answers).flatMap(typed)) : answer.text ? answer.text.split('\n') : []);
  const all = Object.values(person.answers).flatMap(typed);
  return all.filter((text) => text.length >= 5 && !kept.includes(JSON.stringify(text).slice(1, -1)));
}

/** Fails to nothing, or says where a value does not fit a JSON Schema of the kind that schemars writes. */
export function misfit(schema, value, rootSchema = schema, path = '$') {
  const again = (inner, part, at) => misfit(inner, part, rootSchema, at);
  if (schema === true) return null;
  if (schema === false) return `${path} is not allowed`;
  if (schema.$ref) {
    const target = schema.$ref.split('/').slice(1).reduce((at, name) => at[name], rootSchema);
    const found = again(target, value, path);
    if (found) return found;
  }
  for (const part of schema.allOf ?? []) {
    const found = again(part, value, path);
    if (found) return found;
  }
  for (const [name, count] of [['anyOf', (fits) => fits >= 1], ['oneOf', (fits) => fits === 1]]) {
    if (!schema[name]) continue;
    const told = schema[name].map((part) => again(part, value, path));
    if (!count(told.filter((one) => one === null).length)) return `${path} fits ${name} wrongly: ${told.filter(Boolean).join('; ')}`;
  }
  if ('const' in schema && value !== schema.const) return `${path} is not ${schema.const}`;
  if (schema.enum && !schema.enum.includes(value)) return `${path} is none of ${schema.enum}`;
  const is = { object: (it) => it !== null && typeof it === 'object' && !Array.isArray(it), array: Array.isArray, null: (it) => it === null, integer: Number.isInteger, string: (it) => typeof it === 'string', boolean: (it) => typeof it === 'boolean', number: (it) => typeof it === 'number' };
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length && !types.some((type) => is[type](value))) return `${path} is not of type ${types}`;
  if (schema.minimum !== undefined && value < schema.minimum) return `${path} is below ${schema.minimum}`;
  if (schema.maximum !== undefined && value > schema.maximum) return `${path} is above ${schema.maximum}`;
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return `${path} has ${value.length} items`;
    for (const [index, part] of value.entries()) {
      const found = schema.items === undefined ? null : again(schema.items, part, `${path}[${index}]`);
      if (found) return found;
    }
  } else if (is.object(value)) {
    for (const name of schema.required ?? []) if (!(name in value)) return `${path}.${name} is missing`;
    for (const [name, part] of Object.entries(value)) {
      const inner = schema.properties?.[name] ?? schema.additionalProperties;
      const found = inner === undefined ? null : again(inner, part, `${path}.${name}`);
      if (found) return found;
    }
  }
  return null;
}
