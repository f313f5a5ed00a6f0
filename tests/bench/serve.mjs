// What the benches share: the built site as it is served, other folders beside it, and a way to read a worker's memory.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What follows `--name` on the command line. */
export function argument(name, otherwise) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
}

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
/** Put before a worker's loader: the glue keeps the wasm's memory to itself. */
const NOTE = `{
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...parts) => {
    const made = await instantiate(...parts);
    globalThis.memory = (made.instance ?? made).exports.memory;
    return made;
  };
}
`;
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.ttf': 'font/ttf', '.json': 'application/json' };

/**
 * Serves the site, and `beside` it what begins with these words, each from a folder. The workers of `room` say how much memory
 * they have (`memoryOf`); `change` may write their loader anew.
 */
export async function serve({ beside, room, change = (loader) => loader }) {
  const site = argument('site', join(root, 'dist'));
  const place = (name) => {
    const found = Object.entries(beside).find(([beginning]) => name.startsWith(beginning));
    return found ? join(found[1], name.slice(found[0].lastIndexOf('/') + 1)) : join(site, name.endsWith('/') ? `${name}index.html` : name);
  };
  const loader = new RegExp(`/${room}-[0-9a-f]{12}\\.js$`);
  const server = createServer((request, response) => {
    const name = new URL(request.url, 'http://bench').pathname;
    const path = place(name);
    if (!existsSync(path)) return response.writeHead(404).end();
    // Workers take their policy from their own response. The peers' pages have inline scripts and need none.
    const policy = name.startsWith('/peers/') ? {} : { 'content-security-policy': POLICY };
    const body = loader.test(name) ? NOTE + change(readFileSync(path, 'utf8')) : readFileSync(path);
    return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', ...policy }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, end };
}

/** The most that a page's workers of the room have taken, in MiB: a wasm's memory never shrinks. */
export async function memoryOf(page) {
  const bytes = await Promise.all(page.workers().map((worker) => worker.evaluate(() => globalThis.memory?.buffer.byteLength ?? 0)));
  return Math.round((Math.max(0, ...bytes) / (1 << 20)) * 10) / 10;
}
