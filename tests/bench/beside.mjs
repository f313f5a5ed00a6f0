// A page with the testkit's wasm and npm's packages in it, so that both do the same work in the same browser.

import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchIn } from '../e2e/lib.mjs';
import { quantile } from '../e2e/long.mjs';
import { testkit } from '../e2e/testkit.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = join(here, '../e2e/node_modules');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Where a bare name leads: packages are served as they are installed. */
const IMPORTS = {
  'age-encryption': '/modules/age-encryption/dist/index.js',
  jose: '/modules/jose/dist/webapi/index.js',
  '@scure/base': '/modules/@scure/base/index.js',
  '@noble/': '/modules/@noble/',
};
const PAGE = `<!doctype html><meta charset="utf-8"><title>Beside</title><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script src="/beside.js" type="module"></script>`;

const place = (name) => {
  if (name.startsWith('/testkit')) return join(testkit, name);
  return name.startsWith('/modules/') ? join(modules, name.slice('/modules/'.length)) : join(here, name);
};

/** Opens the page in a profile of its own, for as long as `use(page)` takes. */
export async function beside(use) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://bench').pathname;
    if (name === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    const path = place(name);
    if (!existsSync(path)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const context = await launchIn(folder);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => globalThis.bench, undefined, { timeout: 30_000 });
    return await use(page);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
    server.close();
    server.closeAllConnections();
  }
}

const round = (value) => Math.round(value * 1000) / 1000;

/** What was measured, in milliseconds. */
export const told = (values) => ({ p50: round(quantile(values, 0.5)), p95: round(quantile(values, 0.95)), n: values.length });

/** Writes a result down, and says it. */
export function written(name, figures) {
  const result = { date: new Date().toISOString().slice(0, 10), load_average: round(loadavg()[0]), ...figures };
  writeFileSync(join(here, 'results', `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
}

export const ratio = (ours, theirs) => round(quantile(ours, 0.5) / quantile(theirs, 0.5));
