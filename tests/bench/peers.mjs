// Onward as one more contestant of the peers' harness, which measures all in the same rounds of one browser:
//
//   cargo xtask serve --no-build --no-watch --port 8080          a built site, as it is served
//   node tests/bench/press.mjs --peers <this folder> --serve       prints the address of the press's page
//   node tests/bench/vault.mjs --serve                           prints the address of the vault's pages
//   ONWARD_PRESS=<…> ONWARD_VAULT=<…> EXTRA=<this file> node run.mjs --only W1,W2,W3,W4,W6
//
// W1 is the eligibility page as served, no page of its own: the first box that one types into is the day of a date.

const site = process.env.ONWARD_SITE ?? 'http://127.0.0.1:8080';

export default {
  W1: [{ id: 'Onward, eligibility page', url: `${site}/eligibility/`, first: 'main input[type=text]', mem: true }],
  W2: process.env.ONWARD_PRESS ? [{ id: 'onward', url: process.env.ONWARD_PRESS }] : [],
  W3: process.env.ONWARD_VAULT ? [{ id: 'onward argon2id', url: `${process.env.ONWARD_VAULT}/vault-kdf.html`, kdf: true }] : [],
  // A list is what the list of drafts shows, and the first draft opened; a put is a message to the keeper and its answer.
  W4: process.env.ONWARD_VAULT ? [{ id: 'onward', url: `${process.env.ONWARD_VAULT}/vault-drafts.html` }] : [],
};
