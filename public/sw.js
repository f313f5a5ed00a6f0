// Keeps the site on this device, for those who asked for it. Never registered otherwise: reading leaves nothing.
// The build writes `globalThis.onward = { version, list, headers }` above this: `list` is the SHA-256 of `offline.json`, which has the
// SHA-256 of every file, so that one number pins the whole site; `headers` are those that the host should send.
(() => {
  'use strict';
  const { version, list, headers } = globalThis.onward;
  const OURS = 'onward-';
  const NAME = OURS + list.slice(0, 12);
  /** What of the site is kept, in the cache itself: written last, so that what lacks it is not whole. */
  const NOTE = '/offline.json';

  const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const sha256 = async (bytes) => hex(await crypto.subtle.digest('SHA-256', bytes));

  // How many are being kept at this moment.
  let busy = 0;
  // Somebody removes everything: whatever is on its way ends, and nothing is written any more.
  let forgotten = false;

  const noteOf = async (name) => {
    const note = await caches.match(NOTE, { cacheName: name });
    return note ? note.json() : { groups: [] };
  };
  const older = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== NAME);

  /** Bytes with this hash: from an older cache, else from the host; an error where neither has them. */
  const bytesOf = async (path, { sha256: wanted }) => {
    for (const name of await older()) {
      const kept = await caches.match(path, { cacheName: name });
      const bytes = await kept?.arrayBuffer();
      if (bytes && (await sha256(bytes)) === wanted) return bytes;
    }
    // Names below this have a hash in them: what the browser has of them already need not come again.
    const answer = await fetch(path, { cache: path.startsWith('/files/') ? 'default' : 'no-cache', priority: 'low' });
    const bytes = answer.ok && (await answer.arrayBuffer());
    if (!bytes || (await sha256(bytes)) !== wanted) throw new Error(path);
    return bytes;
  };

  /** Keeps groups of files beside those that are kept already: all of them, or none. */
  const keep = async (groups, tell = () => {}, stopped = () => false) => {
    const answer = await fetch('/offline.json', { cache: 'no-cache' });
    const bytes = await answer.arrayBuffer();
    if (!answer.ok || (await sha256(bytes)) !== list) throw new Error('/offline.json');
    const { files, groups: known } = JSON.parse(new TextDecoder().decode(bytes));
    const before = (await noteOf(NAME)).groups;
    const wanted = [...new Set([...before, ...groups])].filter((group) => known[group]);
    const paths = [...new Set(wanted.flatMap((group) => known[group]))];
    const cache = await caches.open(NAME);
    const have = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    const missing = paths.filter((path) => !have.has(path));
    const of = missing.reduce((sum, path) => sum + files[path].bytes, 0);
    let done = 0;
    try {
      for (const path of missing) {
        const body = await bytesOf(path, files[path]);
        if (forgotten || stopped()) throw new Error('stopped');
        await cache.put(path, new Response(body, { headers: { ...headers, 'Content-Type': files[path].type } }));
        done += files[path].bytes;
        tell({ done, of });
      }
      if (forgotten || stopped()) throw new Error('stopped');
      await cache.put(NOTE, new Response(JSON.stringify({ groups: wanted }), { headers: { ...headers, 'Content-Type': 'application/json' } }));
    } catch (error) {
      // What no whole group has goes again.
      for (const path of missing) await cache.delete(path);
      if (forgotten || !before.length) await caches.delete(NAME);
      throw error;
    }
  };

  const keeping = async (...asked) => {
    busy += 1;
    try {
      return await keep(...asked);
    } finally {
      busy -= 1;
    }
  };

  // A newer version keeps what the older one kept, before it may stand in its place.
  addEventListener('install', (event) => {
    const carryOver = async () => {
      const groups = new Set();
      for (const name of await older()) for (const group of (await noteOf(name)).groups) groups.add(group);
      if (groups.size) await keep([...groups]);
    };
    event.waitUntil(carryOver());
  });
  addEventListener('activate', (event) => {
    const tidy = async () => {
      await clients.claim();
      // The one before stays: a window that has not loaded again yet may ask for a file of it.
      for (const name of (await older()).slice(0, -1)) await caches.delete(name);
    };
    event.waitUntil(tidy());
  });

  const start = async () => {
    const { held } = await navigator.locks.query();
    if (held.some(({ name }) => name === 'onward-draft')) return { refused: 'draft' };
    await skipWaiting();
    return { started: true };
  };
  const forget = async () => {
    forgotten = true;
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
    return { forgotten: true };
  };
  addEventListener('message', (event) => {
    const [port] = event.ports;
    const tell = (what) => port?.postMessage(what);
    let stop = false;
    if (port) port.onmessage = () => (stop = true);
    const { keep: groups, state } = event.data;
    const asked =
      groups ? keeping(groups, tell, () => stop).then(() => ({ kept: true }))
      : state ? noteOf(NAME).then(({ groups }) => ({ version, list, groups, busy: busy > 0 }))
      : event.data.start ? start()
      : forget();
    event.waitUntil(asked.then(tell, (error) => tell({ failed: error.message })));
  });

  const answer = async (request) => {
    const { pathname } = new URL(request.url);
    if (forgotten || pathname === '/offline.json' || pathname === '/sw.js') return fetch(request);
    const here = (await caches.match(pathname, { cacheName: NAME })) ?? (await caches.match(`${pathname}/`, { cacheName: NAME }));
    if (here) return here;
    // The hash in the name: no version can be mistaken for another.
    const before = pathname.startsWith('/files/') && (await caches.match(pathname));
    if (before) return before;
    try {
      return await fetch(request);
    } catch (error) {
      const away = request.mode === 'navigate' && (await caches.match('/away.html', { cacheName: NAME }));
      if (away) return away;
      throw error;
    }
  };
  addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
  });
})();
