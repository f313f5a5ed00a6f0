// Argon2id with the vault's parameters, from the testkit's wasm: the same crate and profile as the keeper.

import start, { argon2id } from '/testkit.js';

await start({ module_or_path: '/testkit_bg.wasm' });
globalThis.bench = { kdf: (passphrase, salt) => argon2id(passphrase, salt) };
