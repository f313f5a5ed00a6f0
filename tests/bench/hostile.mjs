// What files cost that want the reader's time or memory, in the browser: each is to be refused for its reason, within 5 seconds and
// 512 MiB (SECURITY R10). A new reader for each, as for every batch of files.
//
//   cargo xtask build
//   mkdir <folder> && ONWARD_HOSTILE=<folder> cargo test --features keeper,press,schema,testkit --test native hostile
//   node tests/bench/hostile.mjs --files <folder> [--keep]
//
// Time is from handing a file to the reader until its answer. Memory is the wasm's, which never shrinks, and the most that the
// page's process has ever had in memory, page, reader, the file and its copies together.

import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchIn } from '../e2e/lib.mjs';
import { family } from '../e2e/profile.mjs';
import { argument, memoryOf, serve } from './serve.mjs';

const LIMITS = { ms: 5_000, process_mib: 512 };
const folder = argument('files');
const { address, end } = await serve({ beside: { '/hostile/': folder }, room: 'keeper' });
try {
  await measure();
} finally {
  end();
}

async function measure() {
  const files = {};
  for (const file of readdirSync(folder).sort()) {
    const [name, expected] = file.split('.');
    const { judgement, ...figures } = await judged(file);
    files[name] = { mib: Math.round((statSync(join(folder, file)).size / (1 << 20)) * 10) / 10, refused: judgement.Refused, ...figures };
    console.error(name, JSON.stringify(files[name]));
    const within = Object.entries(LIMITS).every(([limit, most]) => figures[limit] > 0 && figures[limit] <= most);
    if (judgement.Refused !== expected || !within) {
      console.error(`expected ${expected}, ${JSON.stringify(LIMITS)}`);
      process.exitCode = 1;
    }
  }
  const most = (what) => Math.max(...Object.values(files).map((file) => file[what]));
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    load_average: Math.round(loadavg()[0] * 10) / 10,
    most: { ms: most('ms'), wasm_mib: most('wasm_mib'), process_mib: most('process_mib') },
    files,
  };
  console.log(JSON.stringify(figures.most));
  if (process.argv.includes('--keep')) {
    writeFileSync(fileURLToPath(new URL('results/hostile.json', import.meta.url)), `${JSON.stringify(figures, null, 2)}\n`);
  }
}

/** One file, in a browser of its own. */
async function judged(file) {
  const profile = mkdtempSync(join(tmpdir(), 'onward-bench-'));
  const context = await launchIn(profile);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${address}/_headers`);
    const { judgement, ms } = await page.evaluate(judge, `/hostile/${file}`);
    const wasm_mib = await memoryOf(page);
    return { judgement, ms: Math.round(ms), wasm_mib, process_mib: Math.max(...family(profile).map(peak)) };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** In the page: hands a file to a new reader. */
async function judge(address) {
  const site = await (await fetch('/receive/index.html')).text();
  const boot = await (await fetch(site.match(/\/files\/boot-[0-9a-f]+\.js/)[0])).text();
  const worker = new Worker(boot.match(/\/files\/keeper-[0-9a-f]{12}\.js/)[0]);
  let heard;
  const next = () => new Promise((resolve) => { heard = resolve; });
  worker.onmessage = ({ data: [json] }) => heard(JSON.parse(json));
  const ask = (id, body, ...bytes) => {
    const answer = next();
    worker.postMessage([JSON.stringify({ id, body }), ...bytes], bytes);
    return answer;
  };
  await next();
  await ask(1, { Start: { role: 'Reader' } });
  const file = await (await fetch(address)).arrayBuffer();
  const started = performance.now();
  const told = await ask(2, { Read: { name: 'file' } }, file);
  const ms = performance.now() - started;
  if (!told.Reply?.body.Read) throw new Error(JSON.stringify(told));
  return { judgement: told.Reply.body.Read.judgement, ms };
}

/** The most memory that a process has had, in MiB; none if it has ended. */
function peak(process) {
  try {
    return Math.round(Number(readFileSync(`/proc/${process}/status`, 'utf8').match(/^VmHWM:\s+(\d+) kB$/m)[1]) / 1024);
  } catch {
    return 0;
  }
}
