// Faults of the store, put into the keeper as it is shipped: its script comes with a few lines before it that change what
// IndexedDB does. The keeper itself is not changed, and a fault can be switched on and off while it runs.

import { readFileSync } from 'node:fs';

const mother = JSON.parse(readFileSync(new URL('people/mother.json', import.meta.url), 'utf8'));
const KEEPER = /\/files\/keeper-[0-9a-f]+\.js/;

/** The keepers of a page that run now. */
export const keepersOf = (page) => page.workers().filter((worker) => KEEPER.test(worker.url()));

/** Runs in the worker, before its own script. `globalThis.fault` is the name of the fault, or null. */
function inject() {
  const native = { open: IDBFactory.prototype.open, begin: IDBDatabase.prototype.transaction };
  for (const name of ['get', 'getAll', 'getAllKeys', 'put']) native[name] = IDBObjectStore.prototype[name];
  const is = (...names) => names.includes(globalThis.fault);
  const held = [];
  // Events that a hanging browser would send: sent when the fault ends.
  const hold = (target, type) =>
    target.addEventListener(type, (event) => {
      event.stopImmediatePropagation();
      held.push([target, event]);
    }, { once: true });
  // A request that comes back with an error.
  const fails = (request, name) => {
    request.addEventListener('success', (event) => {
      event.stopImmediatePropagation();
      Object.defineProperty(request, 'error', { value: new DOMException('as a test wants it', name) });
      request.dispatchEvent(new Event('error', { bubbles: false }));
    }, { once: true });
    return request;
  };
  const aborts = (transaction, name) => {
    if (name) Object.defineProperty(transaction, 'error', { configurable: true, value: new DOMException('as a test wants it', name) });
    transaction.abort();
  };
  globalThis.release = () => {
    for (const [target, event] of held.splice(0)) target.dispatchEvent(new event.constructor(event.type, event));
  };
  globalThis.connections = new Set();

  IDBFactory.prototype.open = function (...parts) {
    if (is('denied')) throw new DOMException('as a test wants it', 'SecurityError');
    const request = native.open.apply(this, parts);
    if (is('private-mode')) return fails(request, 'InvalidStateError');
    if (is('hanging-open')) hold(request, 'success');
    return request;
  };
  IDBDatabase.prototype.transaction = function (...parts) {
    globalThis.connections.add(this);
    // These are faults of opening: what is open must be opened again.
    if (is('denied', 'private-mode', 'hanging-open', 'closed')) this.close();
    if (is('store-missing')) throw new DOMException('as a test wants it', 'NotFoundError');
    const transaction = native.begin.apply(this, parts);
    if (is('hanging-write') && parts[1] === 'readwrite') hold(transaction, 'complete');
    return transaction;
  };
  for (const name of ['get', 'getAll', 'getAllKeys']) {
    IDBObjectStore.prototype[name] = function (...parts) {
      const request = native[name].apply(this, parts);
      return is('unreadable') ? fails(request, 'UnknownError') : request;
    };
  }
  IDBObjectStore.prototype.put = function (...parts) {
    if (is('data-error')) throw new DOMException('as a test wants it', 'DataError');
    const request = native.put.apply(this, parts);
    const why = { quota: 'QuotaExceededError', abort: null, commit: 'UnknownError' };
    if (is(...Object.keys(why))) queueMicrotask(() => {
      try {
        aborts(this.transaction, why[globalThis.fault]);
      } catch {
        // Aborted by the put before this one.
      }
    });
    return is('disk-error') ? fails(request, 'UnknownError') : request;
  };
}

/** In the page: every new referral begins with answers that are enough for an export. */
function seed(answers) {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    const question = JSON.parse(message[0]);
    if (question.body?.NewDraft) {
      question.body.NewDraft.body.answers = answers;
      message[0] = JSON.stringify(question);
    }
    return post.call(this, message, ...rest);
  };
}

/** Lets every new referral of a profile begin with answers that are enough for an export. */
export const seeded = (context) => context.addInitScript(seed, mother.answers);

/** Prepares a profile for faults. `on(kind)` and `off()` reach every keeper, also those that start later. */
export async function faulty(context, page) {
  let now = null;
  await context.route(KEEPER, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `globalThis.fault = ${JSON.stringify(now)};\n(${inject})();\n${await response.text()}` });
  });
  await seeded(context);
  const everywhere = (act, value) => Promise.all(keepersOf(page).map((keeper) => keeper.evaluate(act, value).catch(() => {})));
  return {
    on: (kind) => {
      now = kind;
      return everywhere((kind) => (globalThis.fault = kind), kind);
    },
    off: () => {
      now = null;
      return everywhere(() => {
        globalThis.fault = null;
        globalThis.release();
      });
    },
    everywhere,
  };
}

/** Something done to the database by another window of the site, for real. Gives what ends it, if it can be ended. */
export async function fromAnotherWindow(page, address, what) {
  const other = await page.context().newPage();
  await other.goto(`${address}/eligibility/`);
  await other.evaluate(
    (what) =>
      new Promise((resolve, reject) => {
        const held = indexedDB.open('onward');
        held.onerror = () => reject(held.error);
        held.onsuccess = () => {
          const database = held.result;
          if (what === 'holds') {
            // An upgrade waits for this connection, and everything else waits for the upgrade.
            const upgrade = indexedDB.open('onward', 2);
            upgrade.onupgradeneeded = () => upgrade.transaction.abort();
            globalThis.end = () => database.close();
            return setTimeout(resolve, 50);
          }
          database.close();
          const request = what === 'deletes' ? indexedDB.deleteDatabase('onward') : indexedDB.open('onward', 2);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result?.close();
            resolve();
          };
        };
      }),
    what,
  );
  await page.bringToFront();
  return async () => {
    await other.evaluate(() => globalThis.end?.());
    await other.close();
  };
}
