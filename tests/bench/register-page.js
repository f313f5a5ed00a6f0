// A register of many entries, as its page meets it: filled, opened after unlocking, searched.

import { PASSPHRASE, keeper, withVault } from '/keeper.js';

const TODAY = '2026-11-22';
const FIRST = ['Noor', 'Salam', 'Élodie', 'Minh', 'Teodora', 'Abebe', 'نور', 'Grace', 'Ioan', 'Amina'];
const HOMES = ['temporary_accommodation', 'local_authority_accommodation', 'private_rented'];

let open;

async function asked(body) {
  const reply = await open.ask(body);
  if (reply.Failed) throw new Error(JSON.stringify(reply));
  return reply;
}

const register = (body) => ({ Register: body });
const find = (text) => register({ Find: { find: { text, states: [], due_by: null, order: 'Due', skip: 0 }, today: TODAY } });
const day = (number) => new Date(Date.UTC(2024, 0, 1 + (number % 1000))).toISOString().slice(0, 10);

/** A third of them are accepted, and half of these are supported and reviewed. The first time, the vault is made. */
async function fill(from, to) {
  if (from === 0) open = await withVault('Leeds City Council');
  for (let number = from; number < to; number += 1) {
    const on = day(number);
    const facts = { gender: 'female', age: 20 + (number % 50), housing: HOMES[number % 3], english: 'little', legal: number % 4 === 0, scores: '3323233 5 6' };
    const told = { how: 'phone', area: 'leeds', name: `${FIRST[number % FIRST.length]} ${number}`, referrer: 'Harbour House', facts, figures: 'yes' };
    let { Entry: entry } = await asked(register({ Add: { told, on, today: TODAY } }));
    const write = async (what) => {
      ({ Entry: entry } = await asked(register({ Write: { id: entry.entry.id, base: entry.revision, on, replaces: [], what, today: TODAY } })));
    };
    if (number % 3 === 0) await write({ decided: { decision: 'accepted' } });
    if (number % 6 === 0) {
      await write({ reached: { step: 'support_started' } });
      await write({ reviewed: { point: 'start', outcome: { done: { status: { scores: '3333333 6 6' }, words: 'Calm.' } } } });
    }
  }
}

/** With a keeper that has just unlocked: the first list, then a name typed letter by letter, in milliseconds. */
async function opened(count) {
  open?.end();
  open = await keeper();
  await asked({ Unlock: { passphrase: PASSPHRASE } });
  const timed = async (request) => {
    const started = performance.now();
    const reply = await asked(request);
    return [performance.now() - started, reply];
  };
  const [first, { Register: list }] = await timed(find(''));
  if (list.all !== count) throw new Error(`${list.all} entries`);
  const letters = [];
  for (const text of ['n', 'no', 'noo', 'noor', 'noor 1', 'noor 12', 'نور', 'nobody of that name']) letters.push((await timed(find(text)))[0]);
  return { first, letters };
}

globalThis.bench = { fill, opened };
