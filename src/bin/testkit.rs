//! The testkit's binary: vectors and cases, run in a browser. For tests only: no site has it. Off the browser it does nothing.

#[cfg(target_arch = "wasm32")]
#[path = "../../tests/testkit/case.rs"]
mod case;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs every vector, and gives what came of them as JSON.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn vectors() -> String {
    let tallies = onward::vectors::run(onward::vectors::Size::Usual);
    serde_json::to_string(&tallies).expect("tallies have only string keys")
}

/// A key from a passphrase as the vault makes it, to be timed against others.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn argon2id(passphrase: &str, salt: &[u8]) -> Vec<u8> {
    onward::vectors::as_the_vault(passphrase, salt).to_vec()
}

/// What comes of a case of `tests/testkit/cases`, or what is wrong with it.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn run_case(file: &[u8]) -> String {
    case::Case::read(file).and_then(|case| case.outcome()).unwrap_or_else(|error| format!("no case: {error}"))
}

/// Opens a vector of age, and gives what came of it as JSON. Identities and passphrases each on a line of its own.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn age_vector(identities: &str, passphrases: &str, file: &[u8]) -> String {
    let came = onward::vectors::open_vector(identities, passphrases, file);
    serde_json::to_string(&came).expect("what came of it has only string keys")
}

/// Seals to a recipient, to be timed against others.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn seal_to(recipient: &str, plain: &[u8]) -> Vec<u8> {
    onward::seal::recipient::seal_to(recipient, plain).unwrap_or_default()
}

/// Opens with an identity as age writes it, to be timed against others.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn open_with(identity: &str, sealed: &[u8]) -> Vec<u8> {
    let opened = onward::vectors::secret(identity).and_then(|secret| onward::seal::recipient::open_with(&secret, sealed).ok());
    opened.map_or(Vec::new(), |plain| plain.to_vec())
}

/// What a reader as the site has it says of a file, in the words of the cases: it asks the browser first, and remembers certificates.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub async fn read_with_browser(file: Vec<u8>) -> String {
    use onward::seal::Prover;
    thread_local!(static PROVER: std::cell::RefCell<Option<Prover>> = const { std::cell::RefCell::new(None) });
    let begun = || Prover::helped_by(Box::new(onward::keeper::subtle::Subtle::here().expect("browsers have it")));
    let mut prover = PROVER.take().unwrap_or_else(begun);
    let judgement = onward::keeper::judge_by(&file, case::NOW, &mut prover).await;
    PROVER.set(Some(prover));
    case::told_of(&judgement)
}

fn main() {}
