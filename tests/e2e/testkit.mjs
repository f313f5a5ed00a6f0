// The testkit's wasm in a page, as `cargo xtask test` has put it beside the site.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the testkit is. */
export const testkit = process.env.ONWARD_TESTKIT ?? join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'onward/testkit');

/**
 * A page of the site with the testkit in it. `call(name, ...values)` calls one of its functions: a Buffer arrives as bytes,
 * and bytes come back as a Buffer.
 */
export async function inTestkit(served) {
  const { context, page } = await served.open();
  for (const [name, type] of [['testkit.js', 'text/javascript'], ['testkit_bg.wasm', 'application/wasm']]) {
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: type, body: readFileSync(join(testkit, name)) }));
  }
  await page.goto(`${served.address}/404.html`);
  const call = async (name, ...values) => {
    const sent = values.map((value) => (Buffer.isBuffer(value) ? { bytes: value.toString('base64') } : value));
    const told = await page.evaluate(
      async ([name, values]) => {
        const module = await import('/testkit.js');
        await module.default({ module_or_path: '/testkit_bg.wasm' });
        const come = module[name](...values.map((value) => (value.bytes === undefined ? value : Uint8Array.fromBase64(value.bytes))));
        return come instanceof Uint8Array ? { bytes: come.toBase64() } : come;
      },
      [name, sent],
    );
    return told?.bytes === undefined ? told : Buffer.from(told.bytes, 'base64');
  };
  return { context, page, call };
}
