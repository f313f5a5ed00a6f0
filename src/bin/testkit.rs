//! The testkit's binary: the vectors, run in a browser. For tests only: no site has it. Off the browser it does nothing.

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

fn main() {}
