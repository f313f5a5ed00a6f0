// The site behind a server of the test's own, which can change what it serves, hold it back, or be gone.

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Serves what the site at `origin()` does. `site.change(path, bytes, headers)` may give other bytes, and may wait; `site.gone = true` answers nobody.
 * `site.asked` has every path that was asked for.
 */
export async function proxied(origin) {
  const site = { change: null, gone: false, asked: [] };
  const server = createServer(async (request, response) => {
    if (site.gone) return request.socket.destroy();
    site.asked.push(request.url);
    const answer = await fetch(origin() + request.url, { redirect: 'manual' });
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => !['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'].includes(name)));
    const bytes = Buffer.from(await answer.arrayBuffer());
    const body = (await site.change?.(request.url, bytes, headers)) ?? bytes;
    if (!response.destroyed) response.writeHead(answer.status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.address = `http://127.0.0.1:${server.address().port}`;
  site.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return site;
}

/**
 * A newer version of the site, as a change for `proxied`: pages say `mark` in their title, and the list and the worker know it.
 * Gives the change, and the number of the new version.
 */
export async function renewed(origin, mark) {
  const text = async (path) => (await fetch(origin + path)).text();
  const list = JSON.parse(await text('/offline.json'));
  const old = sha256(Buffer.from(JSON.stringify(list)));
  const pages = new Map();
  for (const path of Object.keys(list.files).filter((path) => path.endsWith('/'))) {
    const page = Buffer.from((await text(path)).replace('<title>', `<title>${mark} `));
    pages.set(path, page);
    Object.assign(list.files[path], { bytes: page.length, sha256: sha256(page) });
  }
  const listed = Buffer.from(JSON.stringify(list));
  const number = sha256(listed);
  const worker = await text('/sw.js');
  if (!worker.includes(old)) throw new Error('the worker does not name the hash of the list');
  pages.set('/offline.json', listed);
  pages.set('/sw.js', Buffer.from(worker.replaceAll(old, number)));
  return { number, change: (path) => pages.get(path) };
}
