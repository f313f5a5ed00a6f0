// The keeper on a page of a bench, asked in its own language. Served beside the site, whose loader it starts.

const page = await (await fetch('/drafts/index.html')).text();
const boot = await (await fetch(page.match(/\/files\/boot-[0-9a-f]+\.js/)[0])).text();
const loader = boot.match(/\/files\/keeper-[0-9a-f]{12}\.js/)[0];

export const PASSPHRASE = 'correct horse battery staple';

/** A fresh one: `ask(request)` gives its reply, `end()` ends it. */
export async function keeper() {
  const worker = new Worker(loader);
  const waiting = new Map();
  let last = 0;
  const ready = new Promise((resolve) => {
    worker.onmessage = ({ data: [json] }) => {
      const told = JSON.parse(json);
      if (told.Ready) resolve();
      if (told.Reply) waiting.get(told.Reply.id)(told.Reply.body);
    };
  });
  const ask = (body) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage([JSON.stringify({ id: last, body })]);
    });
  await ready;
  await ask({ Start: { role: 'Keeper' } });
  return { ask, end: () => worker.terminate() };
}

/** A fresh one that has made a vault. */
export async function withVault(organisation) {
  const made = await keeper();
  const { Proposed: proposal } = await made.ask({ People: 'Propose' });
  const typed_back = proposal.typed_back.map((group) => proposal.code[group]);
  const reply = await made.ask({ Create: { worker: 'Sam', passphrase: PASSPHRASE, typed_back, organisation, device: 'Desk' } });
  if (!reply.Opened) throw new Error(JSON.stringify(reply));
  return made;
}
