// Our packets by another JOSE library, and that library's packets by us: `jose` verifies what `tests/testkit/packets`
// holds, and signed `by-jose.verified.json`, which the native test `golden` opens. `--write` signs it anew.

import assert from "node:assert/strict";
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { FlattenedSign, flattenedVerify, importJWK, importX509 } from "jose";
import { readCase } from "./cases.mjs";

const folder = new URL("../testkit/packets/", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const own = "by-jose.verified.json";

/** The order of the group: P-256, FIPS 186-5 and SP 800-186 §3.2.1.3. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

async function verify(text) {
    const jws = JSON.parse(text);
    const header = JSON.parse(Buffer.from(jws.protected, "base64url"));
    const pem = `-----BEGIN CERTIFICATE-----\n${header.x5c[0]}\n-----END CERTIFICATE-----`;
    const { payload } = await flattenedVerify(jws, await importX509(pem, "ES256"), { algorithms: ["ES256"] });
    return { header, record: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload)) };
}

async function sign(payload) {
    const key = JSON.parse(read("identity-1.jwk"));
    const secret = await importJWK(key, "ES256");
    const header = { alg: "ES256", kid: key.kid, typ: "onward-packet+json", x5c: key.x5c };
    for (;;) {
        const jws = await new FlattenedSign(Buffer.from(payload)).setProtectedHeader(header).sign(secret);
        // Every other signature has a high s, which packets do not have.
        const s = BigInt("0x" + Buffer.from(jws.signature, "base64url").subarray(32).toString("hex"));
        if (s <= ORDER / 2n) return `{"payload":"${jws.payload}","protected":"${jws.protected}","signature":"${jws.signature}"}`;
    }
}

function payload() {
    return Buffer.from(JSON.parse(read("enquiry.verified.json")).payload, "base64url").toString();
}

if (process.argv.includes("--write")) writeFileSync(new URL(own, folder), await sign(payload()));

const packets = readdirSync(folder).filter((name) => name.endsWith(".verified.json"));

for (const name of packets) {
    test(`jose verifies ${name}`, async () => {
        const { header, record } = await verify(read(name));
        assert.equal(header.typ, "onward-packet+json");
        assert.equal(record.packet_version, 1);
    });

    test(`the certificate of ${name} is self-signed, and its key's fingerprint is the kid`, async () => {
        const { header } = await verify(read(name));
        const certificate = new X509Certificate(Buffer.from(header.x5c[0], "base64"));
        assert.ok(certificate.verify(certificate.publicKey));
        assert.equal(certificate.subject, certificate.issuer);
        assert.equal(certificate.subject, "O=Safe House\nCN=Front desk");
        const key = certificate.publicKey.export({ type: "spki", format: "der" });
        assert.equal(createHash("sha256").update(key).digest("base64url"), header.kid);
    });
}

test("jose refuses what was changed", async () => {
    for (const name of ["json-another-area", "json-the-signature-of-another", "json-signed-by-another-under-the-same-certificate"]) {
        const { expect, body } = readCase(name);
        assert.equal(expect, "Changed");
        await assert.rejects(verify(body.toString()), name);
    }
});

test("what jose signs now has the shape of what it signed then", async () => {
    const shape = (text) => text.replace(/"signature":"[^"]*"/, "");
    assert.equal(shape(await sign(payload())), shape(read(own)));
});
