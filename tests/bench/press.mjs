// What a PDF costs in the browser beside jsPDF, in turns: ours tagged, with the signed packet inside and signed as a whole; jsPDF's
// untagged, unsigned and with nothing inside. How long, how large, and how much memory the press took.
//
//   cargo xtask build
//   node tests/bench/press.mjs --peers <folder of the peers' harness, built> [--runs 7] [--pdf <file>] [--keep] [--serve]
//
// Cold is a new browser: fonts fetched and one document. Warm is the third document and later ones. The site's own press and keeper
// run; the press is given one font more than the site serves, Chinese, which the document needs.
// With `--serve` it only prints the address for the harness's EXTRA module: see peers.mjs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchIn } from '../e2e/lib.mjs';
import { quantile } from '../e2e/long.mjs';
import { argument, memoryOf, serve } from './serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = argument('peers');
const runs = Number(argument('runs', 7));
/** Ours is at most this many times jsPDF's time, this large, and the press takes no more memory than this. */
const LIMITS = { ratio: 1.5, pdf_kb: 120, press_mib: 256 };
/** jsPDF's fonts in the harness; the last one, Chinese, is the press's too. */
const FONTS = ['latin', 'latinBold', 'arabic', 'ethiopic', 'cjk'];
const { address, end } = await serve({
  beside: { '/peers/': join(peers, 'dist'), '/answers/': join(peers, 'src'), '/press': here },
  room: 'press',
  change: (loader) => loader.replace('"files":{', '"files":{"fonts/NotoSansSC-Regular.ttf":"/peers/cjk.ttf",'),
});

if (process.argv.includes('--serve')) {
  console.log(`ONWARD_PRESS=${address}/press.html`);
} else {
  try {
    await measure();
  } finally {
    end();
  }
}

/** One contestant in a new browser: times in milliseconds, the last PDF, and what its workers' memory came to. */
async function once(path, doc) {
  const folder = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const context = await launchIn(folder);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(address + path);
    await page.waitForFunction(() => globalThis.bench, null, { timeout: 60_000 });
    const seen = await page.evaluate(async ({ doc, names }) => {
      const { bench } = globalThis;
      const fetched = async (name) => [name, new Uint8Array(await (await fetch(`/peers/${name}.ttf`)).arrayBuffer())];
      const load = bench.loadFonts ?? (async () => Object.fromEntries(await Promise.all(names.map(fetched))));
      const times = [];
      let started = performance.now();
      const fonts = await load();
      const loaded = performance.now() - started;
      let bytes = await bench.pdf(doc, fonts);
      const cold = performance.now() - started;
      const parts = [];
      for (let again = 0; again < 6; again += 1) {
        started = performance.now();
        bytes = await bench.pdf(doc, fonts);
        times.push(performance.now() - started);
        parts.push(bench.parts);
      }
      return { loaded, cold, warm: times.slice(1), parts: parts.slice(1), missing: bench.missing, jws: bench.jws?.length, bytes: Array.from(bytes) };
    }, { doc, names: FONTS });
    return { ...seen, memory: await memoryOf(page) };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure() {
  const { doc, stats } = await import(join(peers, 'src/answers.mjs'));
  const seen = { onward: [], jspdf: [] };
  for (let run = 0; run < runs; run += 1) {
    // In turns, so that a busy moment is everyone's.
    for (const [name, path] of [['onward', '/press.html'], ['jspdf', '/peers/pdf-jspdf.html']]) seen[name].push(await once(path, doc));
    console.error(`run ${run + 1} of ${runs}`);
  }
  const rounded = (number) => Math.round(number * 10) / 10;
  const stat = (values) => ({ p50: rounded(quantile(values, 0.5)), min: rounded(Math.min(...values)), max: rounded(Math.max(...values)), n: values.length });
  const all = (name, of) => seen[name].flatMap(of);
  const last = seen.onward.at(-1);
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    runs,
    load_average: rounded(loadavg()[0]),
    document: stats,
    packet_inside_bytes: last.jws,
    missing: last.missing,
    warm_ms: {
      onward: stat(all('onward', ({ warm }) => warm)),
      of_which_signing: stat(all('onward', ({ parts }) => parts.map(({ signed }) => signed))),
      jspdf: stat(all('jspdf', ({ warm }) => warm)),
    },
    cold_ms: { onward: stat(all('onward', ({ cold }) => cold)), jspdf: stat(all('jspdf', ({ cold }) => cold)) },
    of_which_fonts_ms: { onward: stat(all('onward', ({ loaded }) => loaded)), jspdf: stat(all('jspdf', ({ loaded }) => loaded)) },
    pdf_kb: { onward: last.bytes.length / 1000, jspdf: seen.jspdf.at(-1).bytes.length / 1000 },
    press_wasm_mib: Math.max(...seen.onward.map(({ memory }) => memory)),
  };
  figures.warm_ms.ratio_of_medians = Math.round((figures.warm_ms.onward.p50 / figures.warm_ms.jspdf.p50) * 1000) / 1000;
  console.log(JSON.stringify(figures, null, 2));
  if (argument('pdf')) writeFileSync(argument('pdf'), Uint8Array.from(last.bytes));
  if (process.argv.includes('--keep')) writeFileSync(join(here, 'results/press.json'), `${JSON.stringify(figures, null, 2)}\n`);
  const past = Object.entries({
    ratio: figures.warm_ms.ratio_of_medians, pdf_kb: figures.pdf_kb.onward, press_mib: figures.press_wasm_mib,
  }).filter(([name, value]) => !(value > 0 && value <= LIMITS[name]));
  if (past.length > 0) {
    console.error('past the limit:', past);
    process.exitCode = 1;
  }
}
