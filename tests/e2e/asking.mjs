// Asks the keeper in its own language, without the screen.

/**
 * A keeper or a reader on a page of the site, and a way to ask it: `ask(request, beside)` gives the reply, with a text, a
 * Buffer or a number of zeros beside the request; `file()` gives the Buffer that came beside the last reply, `inside` is Playwright's handle of the
 * worker, `end()` ends it. Ask on a page that starts no worker of its own, such as the first. `ahead` is run in the page's
 * workers before anything else.
 */
export async function worker(page, role, { ahead = '' } = {}) {
  await watchMemory(page, ahead);
  const started = page.waitForEvent('worker');
  const name = await page.evaluate(async (role) => {
    globalThis.asked ??= [];
    const worker = new Worker(globalThis.onward.files['keeper.js']);
    const waiting = new Map();
    const ready = new Promise((resolve) => {
      worker.onmessage = ({ data: [json, file] }) => {
        const told = JSON.parse(json);
        if (told.Ready) resolve();
        else if (told.Reply) {
          keeper.file = file;
          waiting.get(told.Reply.id)?.(told.Reply.body);
        }
        // How far it has come, and whose turn it is to write, are news and no answers.
        else if (told === 'Died' || told === 'NoPolicy') for (const answer of waiting.values()) answer(told);
      };
    });
    let last = 0;
    const keeper = { worker, file: undefined, end: () => worker.terminate() };
    keeper.ask = (body, base64) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        const bytes = typeof base64 === 'number' ? new Uint8Array(base64) : base64 === undefined ? undefined : Uint8Array.fromBase64(base64);
        const beside = bytes ? [bytes.buffer] : [];
        worker.postMessage([JSON.stringify({ id: last, body }), ...beside], beside);
      });
    await ready;
    await keeper.ask({ Start: { role } });
    return globalThis.asked.push(keeper) - 1;
  }, role);
  const inside = await started;
  return {
    inside,
    ask: (body, beside) =>
      page.evaluate(([name, body, base64]) => globalThis.asked[name].ask(body, base64), [name, body, beside === undefined || typeof beside === 'number' ? beside : Buffer.from(beside).toString('base64')]),
    file: async () => Buffer.from(await page.evaluate((name) => new Uint8Array(globalThis.asked[name].file).toBase64(), name), 'base64'),
    memory: () => inside.evaluate(() => globalThis.memory.buffer.byteLength),
    end: () => page.evaluate((name) => globalThis.asked[name].end(), name),
  };
}

/** The passphrase of vaults that tests make through the keeper. */
export const PASSPHRASE = 'correct horse battery staple';

/** Makes a vault, as a worker does it who wrote the recovery code down and types part of it back; gives the code's groups. */
export async function made(keeper, { organisation = 'Safe House', device = 'Front desk' } = {}) {
  const { Proposed: proposal } = await keeper.ask({ People: 'Propose' });
  const typed_back = proposal.typed_back.map((group) => proposal.code[group]);
  const { Opened: opened, ...other } = await keeper.ask({ Create: { worker: 'Sam', passphrase: PASSPHRASE, typed_back, organisation, device } });
  if (!opened) throw new Error(JSON.stringify(other));
  return proposal.code;
}

/** What a promise gives within some milliseconds, else nothing. */
export const heard = (promise, milliseconds) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, milliseconds))]);

const watched = new WeakSet();

/** Lets a test see how much memory the keeper's wasm has: its glue keeps it to itself, so the test's copy of the loader notes it. */
async function watchMemory(page, ahead) {
  if (watched.has(page)) return;
  watched.add(page);
  await page.route(/\/files\/keeper-[0-9a-f]{12}\.js$/, async (route) => {
    const answer = await route.fetch();
    const note = `{ const instantiate = WebAssembly.instantiate; WebAssembly.instantiate = async (...parts) => { const made = await instantiate(...parts); globalThis.memory = (made.instance ?? made).exports.memory; return made; }; }\n`;
    await route.fulfill({ response: answer, body: ahead + note + (await answer.text()) });
  });
}
