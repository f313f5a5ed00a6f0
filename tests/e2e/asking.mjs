// Asks the keeper in its own language, without the screen.

/**
 * A keeper or a reader on a page of the site, and a way to ask it: `ask(request, text)` gives the reply, `inside` is
 * Playwright's handle of the worker, `end()` ends it. The page's own app need not stand.
 */
export async function worker(page, role) {
  const started = page.waitForEvent('worker');
  const name = await page.evaluate(async (role) => {
    globalThis.asked ??= [];
    const worker = new Worker(globalThis.onward.files['keeper.js']);
    const waiting = new Map();
    const ready = new Promise((resolve) => {
      worker.onmessage = ({ data: [json] }) => {
        const told = JSON.parse(json);
        if (told.Ready) resolve();
        else if (told.Reply) waiting.get(told.Reply.id)?.(told.Reply.body);
        else for (const answer of waiting.values()) answer(told);
      };
    });
    let last = 0;
    const ask = (body, text) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        const beside = text === undefined ? [] : [new TextEncoder().encode(text).buffer];
        worker.postMessage([JSON.stringify({ id: last, body }), ...beside], beside);
      });
    await ready;
    await ask({ Start: { role } });
    return globalThis.asked.push({ ask, end: () => worker.terminate() }) - 1;
  }, role);
  return {
    inside: await started,
    ask: (body, text) => page.evaluate(([name, body, text]) => globalThis.asked[name].ask(body, text), [name, body, text]),
    end: () => page.evaluate((name) => globalThis.asked[name].end(), name),
  };
}
