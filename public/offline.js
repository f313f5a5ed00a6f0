// What a page asks of the worker that keeps the site on this device (`sw.js`). Loaded only where something is kept, or about to be.

const OURS = '/';

/** Whether this browser can keep anything; private windows of some cannot. */
export const able = () => Boolean(navigator.serviceWorker && globalThis.caches);

const registration = async () => (able() ? navigator.serviceWorker.getRegistration(OURS) : undefined);

/** Asks a worker, and hears what it says on the way; gives its answer. */
const ask = (worker, question, tell = () => {}, stopped = new Promise(() => {})) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => ('done' in data ? tell(data.done, data.of) : resolve(data));
    stopped.then(() => port1.postMessage('stop'));
    worker.postMessage(question, [port2]);
  });

/** What is kept, by groups, and the version and number of the site that is; and the same of a version that waits. */
export const state = async () => {
  const here = await registration();
  const of = async (worker) => (worker ? ask(worker, { state: true }) : null);
  return { able: able(), kept: await of(here?.active), waiting: await of(here?.waiting) };
};

/** Every file and group of the site as it is served now. */
export const list = async () => (await fetch('/offline.json', { cache: 'no-cache' })).json();

/** Keeps groups of files: all of them, or none. Gives `{ kept }` or `{ failed }`. */
export const keep = async (groups, tell, stopped) => {
  const here = await navigator.serviceWorker.register('/sw.js', { scope: OURS, updateViaCache: 'none' });
  const worker = here.active ?? here.waiting ?? here.installing;
  await new Promise((resolve) => {
    const look = () => ['activated', 'redundant'].includes(worker.state) && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
  const answer = await ask(worker, { keep: groups }, tell, stopped);
  // A worker that keeps nothing is of no use, and would be a trace.
  if (answer.failed && !(await ask(worker, { state: true })).groups.length) await forget();
  return answer;
};

/** The groups that somebody needs who fills in referrals, in English and another language. */
export const everything = async (language) => {
  const { groups } = await list();
  return Object.keys(groups).filter((group) => group === 'referral' || ['en', language].includes(group.split('.').pop()));
};

/** Takes away what is kept, and the worker; what is on its way ends first. */
export const forget = async () => {
  const here = await registration();
  for (const worker of [here?.installing, here?.waiting, here?.active]) {
    // A worker that does not answer is ended below.
    if (worker) await Promise.race([ask(worker, { forget: true }), new Promise((resolve) => setTimeout(resolve, 1_000))]);
  }
  await here?.unregister();
};

/** So long, in milliseconds, a version may take to start before the browser is made to look again. */
const SOON = 500;

/** Has the version that waits take its place, unless a referral is open in any window. Gives `{ started }` or `{ refused }`. */
export const start = async () => {
  const { waiting } = (await registration()) ?? {};
  if (!waiting) return { refused: 'none' };
  // While the version before is answering somebody, Chromium puts the start off, and then comes back to it only half a minute after
  // the last thing that anybody asked for, or five minutes later. It looks again where something new begins: this file does nothing
  // as a worker.
  let nudge;
  const nudging = setInterval(() => {
    nudge?.terminate();
    nudge = new Worker(import.meta.url, { type: 'module' });
  }, SOON);
  const answer = await ask(waiting, { start: true });
  clearInterval(nudging);
  nudge?.terminate();
  return answer;
};

/** A version and its number, as people compare them: "0.1.0 · 3f9a 02bc 77d1". */
export const named = ({ version, list }) => `${version} · ${list.slice(0, 12).replace(/(....)(?=.)/g, '$1 ')}`;

/**
 * Looks whether a version waits, now and later, and says so; and has the page load again when another version takes over. What was
 * begun and never became whole, since the window was closed, goes.
 */
export const watch = async (here, files) => {
  const { kept } = await state();
  if (kept && !kept.busy && !kept.groups.length) return forget();
  const look = () => here.waiting && tell(files);
  here.addEventListener('updatefound', () => here.installing.addEventListener('statechange', look));
  // All windows go over together: a page of one version never speaks to a worker of another. Should a referral have been opened in
  // that moment, they wait for it.
  const renew = () => navigator.locks.request('onward-draft', () => location.reload());
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener('controllerchange', renew);
  look();
};

/** Says at the top of the page that a new version waits, with the way to start it. */
const tell = async (files) => {
  const { waiting } = await state();
  if (!waiting || document.getElementById('renewed')) return;
  const html = await (await fetch(files['renewed.html'])).text();
  const section = new DOMParser().parseFromString(html, 'text/html').getElementById('renewed');
  for (const place of section.querySelectorAll('[data-version]')) place.textContent = named(waiting);
  for (const button of section.querySelectorAll('button')) {
    button.onclick = async () => {
      const { refused } = await start();
      for (const words of section.querySelectorAll('[data-refused]')) words.hidden = refused !== 'draft';
    };
  }
  document.getElementById('exit').after(section);
  // It came in English.
  globalThis.onwardOutside.say();
};
