// Ours and theirs, each timed in the page. Sealing with `age-encryption`, verifying with `jose`.

import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { flattenedVerify, importX509 } from 'jose';
import start, { open_with, read_with_browser, seal_to } from '/testkit.js';

await start({ module_or_path: '/testkit_bg.wasm' });
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);

/** Milliseconds that something takes, and what came of it. */
async function timed(work) {
  const started = performance.now();
  const come = await work();
  return [performance.now() - started, come];
}

const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);

globalThis.bench = {
  /** A text of so many bytes sealed and opened by both, and each by the other. */
  async sealing(size) {
    const plain = new Uint8Array(size);
    for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(plain.subarray(at, at + 65_536));
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const [theirs_sealed, theirs] = await timed(() => encrypter.encrypt(plain));
    const [ours_sealed, ours] = await timed(() => seal_to(recipient, plain));
    const [theirs_opened, one] = await timed(() => decrypter.decrypt(ours));
    const [ours_opened, other] = await timed(() => open_with(identity, theirs));
    if (!same(one, plain) || !same(other, plain)) throw new Error('another text');
    return { theirs_sealed, ours_sealed, theirs_opened, ours_opened };
  },

  /** Packets verified by both: theirs with one key, imported before, as if no certificate had to be read. */
  async verifying(packets) {
    const encoder = new TextEncoder();
    const bytes = packets.map((packet) => encoder.encode(packet));
    const header = JSON.parse(atob(JSON.parse(packets[0]).protected.replaceAll('-', '+').replaceAll('_', '/')));
    const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----`;
    const key = await importX509(pem, 'ES256');
    const [ours, held] = await timed(async () => {
      let held = 0;
      for (const file of bytes) if ((await read_with_browser(file)) === 'verified') held += 1;
      return held;
    });
    const [theirs, read] = await timed(async () => {
      let read = 0;
      for (const file of bytes) {
        const { payload } = await flattenedVerify(JSON.parse(new TextDecoder().decode(file)), key);
        if (JSON.parse(new TextDecoder().decode(payload)).packet_version === 1) read += 1;
      }
      return read;
    });
    if (held !== packets.length || read !== packets.length) throw new Error(`${held} and ${read} of ${packets.length}`);
    return { ours: ours / packets.length, theirs: theirs / packets.length };
  },
};
