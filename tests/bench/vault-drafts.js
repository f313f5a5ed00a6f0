// The keeper as the peers' harness asks for a store of drafts. It seals for itself; a list is what the list of drafts shows.

import { PASSPHRASE, keeper, withVault } from '/keeper.js';

let open;
const stored = new Map();

const make = async () => (open = await withVault('Safe House'));

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
