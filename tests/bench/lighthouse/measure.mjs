// What Lighthouse says of the guide's pages, on its slow telephone: accessibility and good practice whole, speed at least 95 of 100.
//
//   npm ci --ignore-scripts --prefix tests/bench/lighthouse      once; tests/e2e needs its packages too
//   node tests/bench/lighthouse/measure.mjs [--rounds 3] [--only /help/]
//
// The site is the one at ONWARD_SITE, or that of dist/. Each load is a fresh profile. Speed differs from load to load, so it is the
// middle one of some rounds; of everything else the worst round counts. Search engines are not asked: a site without an address of
// its own asks them to keep away. Writes tests/bench/results/lighthouse.json, unless pages were chosen by `--only`, and ends with 1
// when a page is below a limit.

import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { GUIDE, LAUNCH, browserPath, pathIn, site } from '../../e2e/lib.mjs';

/** The least that each page must reach, of 100. */
const LIMITS = { accessibility: 100, 'best-practices': 100, performance: 95 };
const PAGES = ['area', 'areas', 'home', 'help', 'compare', 'after'].map((name) => GUIDE[name]);
const LANGUAGES = ['en', 'ar'];
/** What the speed is made of, in milliseconds but for the last, which has no unit. */
const TIMES = { 'first-contentful-paint': 'firstTextMs', 'largest-contentful-paint': 'largestMs', 'speed-index': 'speedIndexMs', 'total-blocking-time': 'blockedMs' };

const asked = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const rounds = Number(asked('--rounds', 3));
/**
 * How often a load is tried whose beginning is missing in the browser's own record, so that nothing was measured: the site's headers
 * demand a process of its own, and where the computer is busy that begins to record too late.
 */
const TRIES = 6;
const only = asked('--only');

const middle = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

/** What Lighthouse says of one load in a fresh profile. */
async function load(url, tries = TRIES) {
  const browser = await launch({ chromePath: browserPath(), chromeFlags: ['--headless=new', ...LAUNCH] });
  let lhr, version;
  try {
    version = (await (await fetch(`http://127.0.0.1:${browser.port}/json/version`)).json()).Browser;
    ({ lhr } = await lighthouse(url, { port: browser.port, logLevel: 'error', onlyCategories: Object.keys(LIMITS) }));
  } finally {
    browser.kill();
  }
  if (lhr.runtimeError?.code === 'NO_NAVSTART' && tries > 1) return load(url, tries - 1);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.code}`);
  return { ...lhr, browser: version };
}

/** The scores of 100, and the names of the audits that are not whole, those that count apart from those that only advise. */
function told(lhr) {
  const parts = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs);
  const counts = new Set(parts.filter(({ weight }) => weight > 0).map(({ id }) => id));
  const audits = Object.values(lhr.audits).filter(({ id }) => parts.some((part) => part.id === id));
  const broken = audits.filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error').map(({ id, errorMessage }) => `${id}: ${errorMessage}`);
  if (broken.length > 0) throw new Error(`${lhr.requestedUrl}: ${broken.join(', ')}`);
  const amiss = audits.filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
  return {
    version: lhr.lighthouseVersion,
    browser: lhr.browser,
    throttling: lhr.configSettings.throttlingMethod,
    scores: Object.fromEntries(Object.keys(LIMITS).map((id) => [id, Math.round(lhr.categories[id].score * 100)])),
    fails: amiss.filter((id) => counts.has(id)),
    advice: amiss.filter((id) => !counts.has(id)),
    times: Object.fromEntries(Object.entries(TIMES).map(([id, name]) => [name, Math.round(lhr.audits[id].numericValue / 10) * 10])),
    shift: Number(lhr.audits['cumulative-layout-shift'].numericValue.toFixed(3)),
  };
}

/** All rounds of a page as one. */
function together(loads) {
  const all = (name) => [...new Set(loads.flatMap((load) => load[name]))].sort();
  const score = (id) => (id === 'performance' ? middle : (numbers) => Math.min(...numbers))(loads.map(({ scores }) => scores[id]));
  return {
    ...Object.fromEntries(Object.keys(LIMITS).map((id) => [id, score(id)])),
    ...Object.fromEntries(Object.values(TIMES).map((name) => [name, middle(loads.map(({ times }) => times[name]))])),
    shift: Math.max(...loads.map(({ shift }) => shift)),
    fails: all('fails'),
    advice: all('advice'),
  };
}

const standing = await site();
const paths = LANGUAGES.flatMap((language) => PAGES.map((page) => pathIn(page, language))).filter((path) => !only || path === only);
const loads = Object.fromEntries(paths.map((path) => [path, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const path of paths) {
    const seen = told(await load(standing.address + path));
    loads[path].push(seen);
    console.error(`round ${round + 1} of ${rounds}: ${path} ${Object.values(seen.scores).join(' ')} ${seen.fails.join(' ')}`);
  }
}
standing.stop();

const [{ version, browser, throttling }] = loads[paths[0]];
const pages = Object.fromEntries(Object.entries(loads).map(([path, loads]) => [path, together(loads)]));
const result = { lighthouse: version, browser, throttling, rounds, limits: LIMITS, pages };
if (!only) writeFileSync(new URL('../results/lighthouse.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
console.table(Object.fromEntries(Object.entries(pages).map(([path, { fails, advice, ...figures }]) => [path, { ...figures, fails: fails.join(' ') }])));
const below = Object.entries(pages).flatMap(([path, page]) =>
  Object.entries(LIMITS).filter(([id, least]) => page[id] < least).map(([id, least]) => `${path}: ${id} is ${page[id]} and not ${least}`),
);
for (const line of below) console.error(line);
process.exitCode = below.length === 0 ? 0 : 1;
