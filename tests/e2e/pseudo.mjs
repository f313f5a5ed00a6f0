// Languages that nobody speaks, made from the English: one that is much longer, one that runs from right to left. What is in no file
// of words is seen at once, since it stays English.

import { readFileSync, readdirSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';

const folder = new URL('../../public/locales/en/', import.meta.url);

/** Vowels twice, and three times in what is short: translations of a few words grow most. Two languages in three are shorter than this. */
export const longer = (text) => text.replace(/[aeiouy]/gi, (letter) => letter.repeat(text.trim().length < 20 ? 3 : 2));

const LETTERS = 'ابتثجحخدرسشصضطعغفقكلمنهويد';

/** Arabic letters for Latin ones; figures and signs stay, as in real texts. */
export const mirrored = (text) => text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97]);

/** A file of Fluent with its texts changed, and keys, comments and what stands in braces as it was. */
export function changed(source, change) {
  let depth = 0;
  const line = (whole) => {
    if (!depth && (whole.startsWith('#') || !whole.trim())) return whole;
    // A key before its text, or the name of a variant.
    const head = whole.match(depth ? /^\s*\*?\[[^\]]*\]/ : /^(?:[a-z][\w-]*|\s+\.[\w-]+)\s*=/i)?.[0] ?? '';
    const isText = !depth || head;
    const base = depth;
    let [out, text] = [head, ''];
    const flush = () => {
      out += isText ? change(text) : text;
      text = '';
    };
    for (const letter of whole.slice(head.length)) {
      if (letter === '{' || letter === '}') {
        if (depth === base) flush();
        depth += letter === '{' ? 1 : -1;
        out += letter;
      } else if (depth === base) text += letter;
      else out += letter;
    }
    flush();
    return out;
  };
  return source.split('\n').map(line).join('\n');
}

/** Answers every request for the words of `tag` with changed English. */
export async function speakPseudo(context, tag, change) {
  await context.route(new RegExp(`/files/locales/${tag}/`), async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').pop().replace(/-[0-9a-f]{12}(?=\.)/, '');
    if (name === 'outside.json') {
      const response = await route.fetch();
      const file = await response.json();
      const english = Object.entries(outside()).map(([key, text]) => [key, change(text)]);
      return route.fulfill({ response, json: { ...file, say: Object.fromEntries(english) } });
    }
    await route.fulfill({ body: changed(readFileSync(new URL(name, folder), 'utf8'), change), contentType: 'text/plain; charset=utf-8' });
  });
}

/** The words outside the app, by key. */
function outside() {
  const words = {};
  const { body } = new FluentResource(readFileSync(new URL('outside.ftl', folder), 'utf8'));
  for (const { id, value, attributes } of body) {
    const key = id.replace(/^outside-/, '');
    if (value !== null) words[key] = value;
    for (const [name, text] of Object.entries(attributes)) words[`${key}.${name}`] = text;
  }
  return words;
}

/** The names of the files of words. */
export const files = () => readdirSync(folder).filter((name) => name.endsWith('.ftl'));
