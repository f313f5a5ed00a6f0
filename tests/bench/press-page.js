// `window.bench` of the peers' harness (W2), on the site's own press and keeper: a document of rows in, a PDF out that is tagged,
// has the signed packet inside, and is signed as a whole.
//
// The packet is made once, before anything is timed: a draft of the standard form that holds every answer of the document,
// agreed to and signed by a keeper with a vault of its own. Each PDF is then set by the press and signed by that keeper.
// `loadFonts` prints a document of one row per script, so that the press has fetched its fonts.

import { doc } from '/answers/answers.mjs';

const site = await (await fetch('/drafts/index.html')).text();
const boot = await (await fetch(site.match(/\/files\/boot-[0-9a-f]+\.js/)[0])).text();
const AREA = 'redbridge';
/** What an answer may have (`LONG_TEXT_MAX`), and the questions that hold the document's answers between them. */
const LONGEST = 10_000;
const HOLDING = ['circumstances', 'safety_plan'];
const STATEMENTS = ['refer_me', 'share_needs', 'share_health', 'share_risk', 'share_agencies', 'contact_me', 'home_office_figures', 'home_office_data'];

/** A worker of the site, and a way to ask it. */
function worker(room) {
  const one = new Worker(boot.match(new RegExp(`/files/${room}-[0-9a-f]{12}\\.js`))[0]);
  const waiting = new Map();
  let last = 0;
  return new Promise((resolve, reject) => {
    const ask = (body, bytes) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        one.postMessage([JSON.stringify({ id: last, body }), ...(bytes ? [bytes.buffer] : [])], bytes ? [bytes.buffer] : []);
      });
    one.onerror = (event) => reject(new Error(event.message));
    one.onmessage = ({ data: [json, bytes] }) => {
      const told = JSON.parse(json);
      if (told.Ready) resolve(ask);
      else if (told.Reply) {
        waiting.get(told.Reply.id)({ body: told.Reply.body, bytes: bytes && new Uint8Array(bytes) });
        waiting.delete(told.Reply.id);
      } else if (told === 'Died') throw new Error(`the ${room} died`);
    };
  });
}

/** The answer of this kind, or what came instead as an error. */
function of(kind, { body, bytes }) {
  if (!body[kind]) throw new Error(JSON.stringify(body).slice(0, 500));
  return { ...body[kind], bytes };
}

/** A draft of the standard form: what no packet goes without, and every answer of the document. */
function draft() {
  const said = Array.from(doc.sections.flatMap(({ rows }) => rows.flatMap(({ answer }) => answer)).join('\n'));
  const held = HOLDING.map((question, index) => [question, { text: said.slice(index * LONGEST, (index + 1) * LONGEST).join('') }]);
  if (said.length > LONGEST * HOLDING.length) throw new Error('the document is longer than the answers that hold it');
  const words = (statement) => `I agree to ${statement}: what is shared, with whom, and what for, in the words that were read to me.`;
  return {
    answers: {
      spoken_alone: { one: 'yes' }, interpreter_now: { one: 'not_needed' }, under_18: { one: 'no' },
      areas: { many: [AREA] }, chosen_area: { one: AREA }, organisation: { text: 'Hazel Court Outreach' },
      worker_name: { text: 'Siân O’Rourke' }, worker_role: { text: 'Family support worker' }, worker_email: { text: 's.orourke@hazelcourt.example' },
      ...Object.fromEntries(held),
    },
    consent: {
      agreements: STATEMENTS.map((statement) => ({
        statement, choice: 'yes', words: words(statement), english: words(statement), version: 1, lang: 'en', status: 'source',
      })),
      area: AREA, explained_in: 'en', explained_by: 'Siân O’Rourke, family support worker', interpreter: '', channel: 'video',
      at: '2026-03-14T10:30', present: 'Siân O’Rourke', agencies: '', agencies_not: '', freely: true, capacity: 'no_doubt',
      teach_back: 'You send them who I am and what I need, and they call you.', interpreter_confirms: false,
      person: { typed: 'Selam Tesfay' }, worker: { typed: 'Siân O’Rourke' }, interpreter_signature: 'none', copy_safe: false,
    },
  };
}

/** Makes a vault and the signed packet. */
async function packet(ask) {
  await ask({ Start: { role: 'Keeper' } });
  const proposal = of('Proposed', await ask({ People: 'Propose' }));
  const typed_back = proposal.typed_back.map((group) => proposal.code[group]);
  of('Opened', await ask({ Create: { worker: 'Sam', passphrase: 'correct horse battery staple', typed_back, organisation: 'Hazel Court Outreach', device: 'Desk' } }));
  const { id, revision } = of('Draft', await ask({ NewDraft: { body: draft() } }));
  return of('Packet', await ask({ Export: { draft: id, revision, stage: 'handover', area: AREA, eligibility: [], sealing: 'passphrase' } }));
}

const phrase = (text, lang = null) => ({ text, lang });
const row = ({ label, answer }) => ({
  question: '', kind: 'Answered', label: phrase(label, 'en'), second: null, answer: answer.map((text) => phrase(text)), drawing: null, depth: 0,
});
const section = ({ title, rows }) => ({ id: '', title: phrase(title, 'en'), second: null, rows: rows.map(row) });

function print(doc, { jws, record, signer }) {
  const rows = [
    ['Signed by', `${signer.organisation}, ${signer.device}`], ['When, by their clock', record.made_at],
    ['Words to compare', signer.words.join(' ')], ['Fingerprint', signer.fingerprint.match(/.{1,4}/g).join(' ')],
  ];
  return {
    reading: { title: phrase(doc.title, 'en'), first: [phrase(doc.subtitle, 'en')], sections: doc.sections.map(section) },
    foot: record.packet_id,
    page_of: 'Page {page} of {pages}',
    not_answered: 'Not answered',
    drawn: '{who}: drawn by hand',
    made_at: record.made_at,
    attachment: [`packet-${record.packet_id.slice(0, 8)}.json`, jws],
    signed: {
      reading: section({ title: 'Electronic signature', rows: rows.map(([label, text]) => ({ label, answer: [text] })) }),
      fingerprint: signer.fingerprint,
      name: signer.organisation,
      description: `Electronic signature of ${signer.organisation}`,
    },
  };
}

const [press, keeper] = await Promise.all([worker('press'), worker('keeper')]);
const signed = await packet(keeper);

const bench = {
  missing: '',
  /** Of the last document: how long the press took, and the signature. */
  parts: { set: 0, signed: 0 },
  jws: signed.jws,
  async loadFonts() {
    const rows = ['a', 'أ', 'ሀ', '人'].map((letter) => ({ label: 'a', answer: [letter] }));
    await press({ Print: print({ title: 'a', subtitle: 'a', sections: [{ title: 'a', rows }] }, signed) });
  },
  async pdf(doc) {
    const started = performance.now();
    const made = of('Pdf', await press({ Print: print(doc, signed) }));
    const set = performance.now();
    const { bytes } = of('File', await keeper({ Sending: { Pdf: { packet: signed.record.packet_id, container: 'Age' } } }, made.bytes));
    bench.missing = made.missing;
    bench.parts = { set: set - started, signed: performance.now() - set };
    return bytes;
  },
};
window.bench = bench;
