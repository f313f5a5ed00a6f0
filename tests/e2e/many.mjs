// Many packets out of one: the handover of `tests/testkit/packets`, each with ids of its own and signed anew, in its JSON and over
// its whole PDF, with the key of the test identity.

import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const packets = new URL('../testkit/packets/', import.meta.url);
const key = createPrivateKey({ key: JSON.parse(readFileSync(new URL('identity-1.jwk', packets), 'utf8')), format: 'jwk' });
const original = JSON.parse(readFileSync(new URL('handover.verified.json', packets), 'utf8'));
const paper = readFileSync(new URL('handover.verified.pdf', packets)).toString('latin1');

/** The order of the group: SP 800-186 §3.2.1.3. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** The attribute that comes first: contentType, id-data (RFC 5652 §11.1). */
const FIRST_ATTRIBUTE = '301806092a864886f70d010903310b06092a864886f70d010701';
/** What stands before the digest in its attribute (RFC 5652 §11.2). */
const BEFORE_DIGEST = '06092a864886f70d01090431220420';

/** An ECDSA signature with a small s, which is the only one that is taken: JOSE's 64 bytes. */
function signed(bytes) {
  for (;;) {
    const signature = sign('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' });
    if (BigInt(`0x${signature.subarray(32).toString('hex')}`) <= ORDER / 2n) return signature;
  }
}

/** The same in DER (X.690 §8.3), in hexadecimal. */
function der(signature) {
  const number = (bytes) => {
    const digits = BigInt(`0x${bytes.toString('hex')}`).toString(16);
    const even = digits.length % 2 ? `0${digits}` : digits;
    const positive = parseInt(even.slice(0, 2), 16) > 127 ? `00${even}` : even;
    return `02${(positive.length / 2).toString(16).padStart(2, '0')}${positive}`;
  };
  const both = number(signature.subarray(0, 32)) + number(signature.subarray(32));
  return `30${(both.length / 2).toString(16).padStart(2, '0')}${both}`;
}

/** The attached packet, which the press compresses. */
const ATTACHED = /(\/Type\/EmbeddedFile.{0,200}?)\/Length (\d+)(\/Filter\/FlateDecode>>stream\n)/s;

/** The paper with another file in the place of the one attached: what stands after it moves, and the table of places says so. */
function attach(bytes) {
  const found = paper.match(ATTACHED);
  const start = found.index + found[0].length;
  const packed = deflateSync(bytes).toString('latin1');
  const head = `${found[1]}/Length ${packed.length}${found[3]}`;
  const moved = head.length + packed.length - found[0].length - Number(found[2]);
  const place = (digits) => (Number(digits) > start ? String(Number(digits) + moved) : digits);
  const rest = paper
    .slice(start + Number(found[2]))
    .replace(/^(\d{10}) (\d{5} n)/gm, (_, at, kind) => `${place(at).padStart(10, '0')} ${kind}`)
    .replace(/startxref\n(\d+)/, (_, at) => `startxref\n${place(at)}`);
  return paper.slice(0, found.index) + head + packed + rest;
}

/** The packet again, as another one; `change` may say something else in it. */
export function another(change) {
  const text = Buffer.from(original.payload, 'base64url').toString();
  const renewed = text.replace(/("(?:packet|referral)_id":")[0-9a-f-]{36}/g, (_, name) => name + randomUUID());
  const payload = Buffer.from(change ? JSON.stringify(change(JSON.parse(renewed))) : renewed).toString('base64url');
  const header = original.protected;
  const jws = JSON.stringify({ payload, protected: header, signature: signed(Buffer.from(`${header}.${payload}`)).toString('base64url') });
  const open = attach(Buffer.from(jws));

  const from = open.search(/\/Contents<[0-9A-F]{6144}>/) + '/Contents'.length;
  const to = from + 6146;
  const pdf = open.replace(/\/ByteRange(\[[\d ]+\] *)/, (_, range) => `/ByteRange${`[0 ${from} ${to} ${open.length - to}]`.padEnd(range.length)}`);
  const digits = pdf.slice(from + 1, to - 1).toLowerCase();
  const cms = digits.slice(0, 8 + 2 * parseInt(digits.slice(4, 8), 16));
  const digest = createHash('sha256').update(Buffer.from(pdf.slice(0, from) + pdf.slice(to), 'latin1')).digest('hex');
  const at = cms.lastIndexOf(BEFORE_DIGEST) + BEFORE_DIGEST.length;
  const first = cms.lastIndexOf(FIRST_ATTRIBUTE);
  // `a0 81 …` in the file, `31 81 …` in what is signed (RFC 5652 §5.4).
  const length = 2 * parseInt(cms.slice(first - 2, first), 16);
  const digested = cms.slice(0, at) + digest + cms.slice(at + 64);
  const attributes = Buffer.from(`3181${digested.slice(first - 2, first + length)}`, 'hex');
  // From the end of the attributes to the signature: its algorithm, and how long it is.
  const rest = digested.slice(first + length);
  const before = rest.slice(0, rest.search(/04(4[4-8])30/) + 4);
  for (;;) {
    const signature = der(signed(attributes));
    if (before.length + signature.length !== rest.length) continue;
    const filled = (digested.slice(0, first + length) + before + signature).padEnd(6144, '0').toUpperCase();
    return { jws, pdf: Buffer.from(`${pdf.slice(0, from + 1)}${filled}${pdf.slice(to - 1)}`, 'latin1') };
  }
}
