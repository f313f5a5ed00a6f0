// `window.bench` of the peers' harness (W2), on the real press worker: a document of rows in, a PDF out.
// `loadFonts` prints a document of one row per script, so that the worker has fetched its fonts.
(() => {
  const worker = new Worker('press-worker.js');
  const waiting = new Map();
  let ready;
  const running = new Promise((resolve) => (ready = resolve));
  let next = 0;
  worker.onerror = (event) => console.error(event.message);
  worker.onmessage = ({ data: [json, bytes] }) => {
    const told = JSON.parse(json);
    if (told === 'Died') throw new Error('the press died');
    if (told.Ready) ready();
    if (!told.Reply) return;
    const { resolve, reject } = waiting.get(told.Reply.id);
    waiting.delete(told.Reply.id);
    if (told.Reply.body.Pdf) resolve({ bytes: new Uint8Array(bytes), missing: told.Reply.body.Pdf.missing });
    else reject(new Error(JSON.stringify(told.Reply.body)));
  };

  const phrase = (text, lang = null) => ({ text, lang });
  const row = ({ label, answer }) => ({
    question: '', kind: 'Answered', label: phrase(label, 'en'), second: null, answer: answer.map((text) => phrase(text)), drawing: null, depth: 0,
  });
  const print = (doc) => ({
    reading: {
      title: phrase(doc.title, 'en'),
      first: [phrase(doc.subtitle, 'en')],
      sections: doc.sections.map(({ title, rows }) => ({ id: '', title: phrase(title, 'en'), second: null, rows: rows.map(row) })),
    },
    foot: 'Packet 7F3K-29QX',
    page_of: 'Page {page} of {pages}',
    not_answered: 'Not answered',
    drawn: '{who}: drawn by hand',
    made_at: '2026-03-14T12:00:00Z',
    attachment: null,
  });
  const ask = async (doc) => {
    await running;
    const id = ++next;
    const answered = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage([JSON.stringify({ id, body: { Print: print(doc) } })]);
    return answered;
  };

  const bench = {
    missing: '',
    async loadFonts() {
      const rows = ['a', 'أ', 'ሀ', '人'].map((letter) => ({ label: 'a', answer: [letter] }));
      await ask({ title: 'a', subtitle: 'a', sections: [{ title: 'a', rows }] });
    },
    async pdf(doc) {
      const { bytes, missing } = await ask(doc);
      bench.missing = missing;
      return bytes;
    },
  };
  running.then(() => (window.bench = bench));
})();
