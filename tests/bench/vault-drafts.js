// The keeper as the peers' harness asks for a store of drafts. It seals for itself; a list is what the list of drafts shows.

const page = await (await fetch('/drafts/index.html')).text();
const boot = await (await fetch(page.match(/\/files\/boot-[0-9a-f]+\.js/)[0])).text();
const loader = boot.match(/\/files\/keeper-[0-9a-f]{12}\.js/)[0];
const PASSPHRASE = 'correct horse battery staple';

function keeper() {
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
  return ready.then(() => ask({ Start: { role: 'Keeper' } })).then(() => ({ ask, end: () => worker.terminate() }));
}

let open;
const stored = new Map();

async function make() {
  open = await keeper();
  const { Proposed: proposal } = await open.ask({ People: 'Propose' });
  const typed_back = proposal.typed_back.map((group) => proposal.code[group]);
  const made = await open.ask({ Create: { worker: 'Sam', passphrase: PASSPHRASE, typed_back, organisation: 'Safe House', device: 'Desk' } });
  if (!made.Opened) throw new Error(JSON.stringify(made));
}

async function put(name, value) {
  const body = { answers: { called: { text: name }, circumstances: { text: value.s.slice(0, 10_000) }, safety_plan: { text: value.s.slice(10_000) } } };
  const before = stored.get(name);
  const reply = await open.ask(before ? { SaveDraft: { id: before.id, base: before.revision, body } } : { NewDraft: { body } });
  if (reply.Draft) stored.set(name, { id: reply.Draft.id, revision: reply.Draft.revision });
  else if (reply.Saved) before.revision = reply.Saved.revision;
  else throw new Error(JSON.stringify(reply));
}

async function all() {
  const { Drafts: drafts } = await open.ask('ListDrafts');
  return drafts;
}

async function clear() {
  for (const { id } of stored.values()) await open.ask({ DeleteDraft: { id } });
  stored.clear();
}

/** The harness looks at the text of the first one: the list, and that draft opened. */
async function allSealed() {
  const drafts = await all();
  const { Draft: first } = await open.ask({ OpenDraft: { id: drafts[0].id } });
  drafts[0].s = first.body.answers.circumstances.text + first.body.answers.safety_plan.text;
  return drafts;
}

let last;

/** From a keeper that stands to an open vault: how many milliseconds. The keeper stays until the next one, to be looked at. */
async function unlocked() {
  last?.end();
  const fresh = await keeper();
  last = fresh;
  await fresh.ask('Look');
  const started = performance.now();
  const reply = await fresh.ask({ Unlock: { passphrase: PASSPHRASE } });
  const milliseconds = performance.now() - started;
  if (!reply.Opened) throw new Error(JSON.stringify(reply));
  return milliseconds;
}

globalThis.bench = { drafts: { open: make, put, putSealed: put, all: allSealed, allSealed, clear }, unlocked };
