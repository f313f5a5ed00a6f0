// What stands outside the app, in the page's language. A page is sent with the words of one language; those of another come from its own
// small file, so that no page carries them all. In the published site this stands in one file with `exit.js`.
// The build writes `globalThis.onwardLanguages` above: by tag, which way a language runs and the address of its file.
(() => {
  'use strict';
  const root = document.documentElement;
  const languages = globalThis.onwardLanguages;

  // Asked for twice, it is fetched once; what could not be had is asked for again.
  const coming = {};
  /** What the page must know of a language: `say`, its words outside the app by key, and `files`, where its other files are by name. */
  const of = (tag) => {
    if (!coming[tag]) {
      coming[tag] = fetch(languages[tag].at).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))));
      coming[tag].catch(() => delete coming[tag]);
    }
    return coming[tag];
  };

  /** Puts the words of the page's language wherever others stand. */
  const say = () => {
    const tag = root.lang;
    const places = [...document.querySelectorAll('[data-say]')].filter(({ lang }) => lang !== tag);
    if (!places.length || !(tag in languages)) return;
    const put = ({ say: words }) => {
      // Another language may have been chosen meanwhile.
      if (root.lang !== tag) return;
      for (const place of places) {
        const { say: key } = place.dataset;
        // What the language lacks stays as it is, and says in which language.
        if (words[key]) Object.assign(place, { textContent: words[key], lang: tag, dir: languages[tag].dir });
      }
      const { dataset } = document.querySelector('#exit .exit__words');
      for (const key of Object.keys(dataset)) dataset[key] = words[`exit-${key}`] ?? dataset[key];
      document.querySelector('#exit .exit__how').href = tag === 'en' ? '/leaving/' : `/${tag}/leaving/`;
    };
    of(tag).then(put).catch(() => {});
  };

  // The language that this browser asks for first: said on a page in English, where nobody has chosen yet, and never more than said.
  const VARIANTS = { 'fa-af': 'prs', 'ku-arab': 'ckb', 'ku-iq': 'ckb', 'ku-ir': 'ckb' };
  const tagged = (name) => VARIANTS[name.toLowerCase().split('-').slice(0, 2).join('-')] ?? name.toLowerCase().split('-')[0];
  const suggest = () => {
    let chosen;
    try {
      chosen = JSON.parse(localStorage.getItem('onward.preferences'))?.language;
    } catch {
      // Storage is refused, or damaged: nobody has chosen.
    }
    const wanted = (navigator.languages ?? []).map(tagged).find((tag) => tag in languages);
    if (chosen || root.lang !== 'en' || !wanted || wanted === 'en') return;
    // The app asks for it here.
    root.dataset.suggested = wanted;
    const link = 'prepared' in root.dataset && document.querySelector(`.top .tongues__one[lang="${wanted}"]`);
    if (!link) return;
    const line = Object.assign(document.createElement('p'), { className: 'suggested' });
    line.append(link.cloneNode(true));
    document.querySelector('.top').append(line);
  };

  // Names that the device itself can speak, for people who do not read: other voices would send the text to somebody.
  const voices = () => [...(globalThis.speechSynthesis?.getVoices() ?? [])].filter(({ localService }) => localService);
  const spoken = ({ lang }) => tagged(lang.replace('_', '-'));
  const know = () => (root.dataset.voices = [...new Set(voices().map(spoken))].join(' '));
  addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-hear]');
    const voice = button && voices().find((voice) => spoken(voice) === button.dataset.hear);
    if (!voice) return;
    const words = Object.assign(new SpeechSynthesisUtterance(button.previousElementSibling.textContent), { voice, lang: voice.lang, rate: 0.9 });
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  });

  // Where the language has no good words for something, the app says it in English, between U+2066 and U+2069, and tells it on the root.
  // It is marked here, so that a voice reads it as English; and the mark is taken away when another text has come into its place.
  const mark = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement: place } = texts.currentNode;
      const isEnglish = root.dataset.inEnglish === 'yes' && data.startsWith('\u2066');
      if (isEnglish && !place.lang) Object.assign(place, { lang: 'en', dir: 'ltr' }).dataset.inEnglish = '';
      else if (!isEnglish && 'inEnglish' in place.dataset && data.trim()) ['lang', 'dir', 'data-in-english'].forEach((name) => place.removeAttribute(name));
    }
  };
  const watching = new MutationObserver(mark);
  const watch = () => {
    if (!root.dataset.inEnglish) return;
    mark();
    if (root.dataset.inEnglish === 'yes') watching.observe(document.body, { childList: true, subtree: true, characterData: true });
    else watching.disconnect();
  };

  globalThis.onwardOutside = { of, say };
  new MutationObserver(() => {
    say();
    watch();
  }).observe(root, { attributes: true, attributeFilter: ['lang', 'data-in-english'] });
  addEventListener('DOMContentLoaded', () => {
    say();
    suggest();
    know();
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', know);
  });
  // On its way while the page is still read.
  if (!('prepared' in root.dataset) && root.lang !== 'en' && root.lang in languages) of(root.lang).catch(() => {});
})();
