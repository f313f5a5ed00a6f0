// How long the press takes, in the browser, and how large its PDF is.
//
//   cargo build --release --features press --bin press --target wasm32-unknown-unknown
//   wasm-bindgen --target no-modules --no-typescript --out-dir <glue> <target>/wasm32-unknown-unknown/release/press.wasm
//   node tests/bench/press.mjs --glue <glue> --answers <answers.mjs of the peers' harness> [--han <Chinese font>] [--runs 7] [--serve]
//
// Cold is a new browser: fonts fetched and one document. Warm is the third document and later ones. With `--serve` it only
// serves, and prints the address for the harness's EXTRA module: W2: [{ id: 'onward', url: '<address>/press.html' }].
// Needs playwright-core from tests/e2e (`npm ci` there) and brotli support of Node.

import { createServer } from 'node:http';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const argument = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const glue = argument('glue');
const runs = Number(argument('runs', 7));
const han = argument('han');

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.ttf': 'font/ttf' };
const squeezed = new Map();
const squeeze = (path) => {
  if (!squeezed.has(path)) {
    squeezed.set(path, brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
  return squeezed.get(path);
};
const place = (name) => {
  if (name === '/fonts/NotoSansSC-Regular.ttf' && han) return han;
  if (name.startsWith('/fonts/')) return join(root, 'public', name);
  return ['/press.js', '/press_bg.wasm'].includes(name) ? join(glue, name) : join(here, name);
};
const server = createServer((request, response) => {
  try {
    const path = place(new URL(request.url, 'http://bench').pathname);
    const body = squeeze(path);
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'content-encoding': 'br' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;
const kb = (bytes) => Math.round(bytes / 102.4) / 10;
// Compressing is not what is measured.
for (const name of ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansArabic-Regular', 'NotoSansEthiopic-Regular', ...(han ? ['NotoSansSC-Regular'] : [])]) {
  squeeze(place(`/fonts/${name}.ttf`));
}
const sizes = { wasm_brotli_kb: kb(squeeze(join(glue, 'press_bg.wasm')).length), glue_brotli_kb: kb(squeeze(join(glue, 'press.js')).length) };

if (process.argv.includes('--serve')) {
  console.log(`${address}/press.html`, sizes);
} else {
  const { chromium } = createRequire(join(root, 'tests/e2e/package.json'))('playwright-core');
  const { doc, stats } = await import(pathToFileURL(argument('answers')));
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  const seen = { cold: [], fonts: [], first: [], warm: [] };
  let last;
  for (let run = 0; run < runs; run++) {
    const browser = await chromium.launch({ executablePath: process.env.ONWARD_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(`${address}/press.html`);
    await page.waitForFunction(() => window.bench, null, { timeout: 60_000 });
    const once = await page.evaluate(async (doc) => {
      const start = performance.now();
      await bench.loadFonts();
      const fonts = performance.now() - start;
      await bench.pdf(doc);
      const cold = performance.now() - start;
      const times = [];
      let bytes;
      for (let again = 0; again < 6; again++) {
        const start = performance.now();
        bytes = await bench.pdf(doc);
        times.push(performance.now() - start);
      }
      return { fonts, cold, first: times[0], warm: times.slice(1), bytes: Array.from(bytes), missing: bench.missing };
    }, doc);
    await browser.close();
    seen.cold.push(once.cold);
    seen.fonts.push(once.fonts);
    seen.first.push(once.first);
    seen.warm.push(...once.warm);
    last = once;
  }
  const round = (numbers) => `${Math.round(median(numbers))} (${Math.round(Math.min(...numbers))}..${Math.round(Math.max(...numbers))})`;
  const result = {
    document: stats, runs, ...sizes, warm_ms: round(seen.warm), first_warm_ms: round(seen.first), cold_ms: round(seen.cold),
    of_which_fonts_ms: round(seen.fonts), pdf_kb: kb(last.bytes.length), missing: last.missing,
  };
  console.log(JSON.stringify(result, null, 2));
  if (argument('pdf')) writeFileSync(argument('pdf'), Uint8Array.from(last.bytes));
  if (process.argv.includes('--keep')) writeFileSync(join(here, 'results/press.json'), `${JSON.stringify(result, null, 2)}\n`);
  server.close();
}
