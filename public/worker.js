// The first script of both workers: tries the policy, loads the wasm, and takes from the keeper what could send anything anywhere.
// The build writes `globalThis.onward = { build, files, room }` above this; `room` is `keeper` or `press`.
(() => {
  'use strict';
  const { files, room } = globalThis.onward;
  const tell = (what) => postMessage([JSON.stringify(what)]);

  // A worker has its policy from its own response alone, not from the page. Where the host sends none, this works, and must not.
  let policy = false;
  try {
    new Function('');
  } catch {
    policy = true;
  }
  if (!policy) {
    tell('NoPolicy');
    close();
    return;
  }

  const died = () => tell('Died');
  addEventListener('error', died);
  addEventListener('unhandledrejection', died);

  // What rexie has no way to ask for, or hides. Some browsers have no IndexedDB in workers of private windows: the vault says so.
  const watchStore = () => {
    if (typeof IDBDatabase === 'undefined') return;
    const known = new WeakSet();
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      if (!known.has(this)) {
        known.add(this);
        // Another window deletes or upgrades the database, or the browser takes it away: what was saved may be gone.
        for (const event of ['versionchange', 'close']) this.addEventListener(event, () => tell('StoreShut'));
      }
      // "Saved" is to survive a power cut: browsers then wait for the disk, which costs a save little.
      if (mode !== 'readwrite') return begin.call(this, stores, mode, options);
      const transaction = begin.call(this, stores, mode, { durability: 'strict', ...options });
      // Why a write was broken off, for `vault/store.rs`.
      delete globalThis.onward.aborted;
      transaction.addEventListener('abort', () => {
        globalThis.onward.aborted = transaction.error?.name ?? '';
      });
      return transaction;
    };
  };

  importScripts(files[`${room}_glue.js`]);
  WebAssembly.compileStreaming(fetch(files[`${room}.wasm`])).then((module) => {
    if (room === 'keeper') {
      for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'Worker', 'caches', 'CacheStorage']) {
        for (let scope = globalThis; scope; scope = Object.getPrototypeOf(scope)) delete scope[name];
        Object.defineProperty(globalThis, name, { value: undefined });
      }
      watchStore();
    }
    return wasm_bindgen({ module_or_path: module });
  });
})();
