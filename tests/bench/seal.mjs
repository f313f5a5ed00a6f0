// Sealing 200 KB to a key and opening it again, in turns with npm's `age-encryption`, in one browser.
//
//   cargo xtask test e2e                      makes the testkit, which is compiled as the keeper is
//   node tests/bench/seal.mjs [--rounds 60]

import { beside, ratio, told, written } from './beside.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 60 : Number(process.argv[at + 1]);
const KB = 200 * 1000;

const runs = await beside(async (page) => {
  const runs = [];
  for (let round = 0; round < rounds + 5; round += 1) runs.push(await page.evaluate((size) => globalThis.bench.sealing(size), KB));
  // The first ones compile.
  return runs.slice(5);
});
const of = (name) => runs.map((run) => run[name]);
written('seal', {
  seal_200_kb_ms: { onward: told(of('ours_sealed')), age_encryption: told(of('theirs_sealed')), ratio: ratio(of('ours_sealed'), of('theirs_sealed')) },
  open_200_kb_ms: { onward: told(of('ours_opened')), age_encryption: told(of('theirs_opened')), ratio: ratio(of('ours_opened'), of('theirs_opened')) },
});
