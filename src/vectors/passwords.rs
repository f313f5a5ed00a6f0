//! What makes guessing cost: Argon2id (the vault) and scrypt (`age` under a passphrase).

use super::{Size, Tally, hex};
use crate::vault::Params;
use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};

/// RFC 9106 §5.3, and the vectors for Argon2id 1.3 of the reference implementation (phc-winner-argon2, `src/test.c`).
pub(super) fn argon2id() -> Tally {
    let mut tally = Tally::new("Argon2id, RFC 9106 and the reference's");

    let mut builder = ParamsBuilder::new();
    builder.m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).expect("twelve bytes are allowed"));
    let params = builder.build().expect("the RFC's parameters are allowed");
    let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).expect("eight bytes are a secret");
    let mut out = [0; 32];
    let made = argon2.hash_password_into(&[1; 32], &[2; 16], &mut out);
    let published = hex("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    tally.count(made.is_ok() && out.as_slice() == published, "RFC 9106 §5.3");

    let reference = [
        (2, 65_536, 1, "password", "somesalt", "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
        (2, 262_144, 1, "password", "somesalt", "78fe1ec91fb3aa5657d72e710854e4c3d9b9198c742f9616c2f085bed95b2e8c"),
        (2, 256, 1, "password", "somesalt", "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
        (2, 256, 2, "password", "somesalt", "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
        (1, 65_536, 1, "password", "somesalt", "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98"),
        (4, 65_536, 1, "password", "somesalt", "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c"),
        (2, 65_536, 1, "differentpassword", "somesalt", "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde"),
        (2, 65_536, 1, "password", "diffsalt", "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c"),
    ];
    for (passes, memory_kib, lanes, password, salt, published) in reference {
        let params = argon2::Params::new(memory_kib, passes, lanes, Some(32)).expect("the reference's parameters are allowed");
        let made =
            Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into(password.as_bytes(), salt.as_bytes(), &mut out);
        tally.count(
            made.is_ok() && out.as_slice() == hex(published),
            format!("{passes} passes over {memory_kib} KiB, {lanes} lanes, {password}, {salt}"),
        );
    }
    tally
}

/// Argon2id with the parameters of new vaults, for the figures in `tests/bench/`.
pub fn as_the_vault(passphrase: &str, salt: &[u8]) -> [u8; 32] {
    let Params { memory_kib, passes, lanes } = Params::NEW;
    let params = argon2::Params::new(memory_kib, passes, lanes, Some(32)).expect("the vault's parameters are allowed");
    let mut out = [0; 32];
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(passphrase.as_bytes(), salt, &mut out).expect("a salt of sixteen bytes is long enough");
    out
}

/// RFC 7914 §12.
pub(super) fn scrypt(size: Size) -> Tally {
    let mut tally = Tally::new("scrypt, RFC 7914");
    let vectors = [
        (
            ("", "", 4, 1, 1),
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        ),
        (
            ("password", "NaCl", 10, 8, 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        ),
        (
            ("pleaseletmein", "SodiumChloride", 14, 8, 1),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
        ),
        (
            ("pleaseletmein", "SodiumChloride", 20, 8, 1),
            "2101cb9b6a511aaeaddbbe09cf70f881ec568d574a2ffd4dabe5ee9820adaa478e56fd8f4ba5d09ffa1c6d927c40f4c337304049e8a952fbcbf45c6fa77a41a4",
        ),
    ];
    for ((password, salt, log_n, r, p), published) in vectors {
        if size == Size::Usual && log_n == 20 {
            continue;
        }
        let params = scrypt::Params::new(log_n, r, p, 64).expect("the RFC's parameters are allowed");
        let mut out = [0; 64];
        let made = scrypt::scrypt(password.as_bytes(), salt.as_bytes(), &params, &mut out);
        tally.count(made.is_ok() && out.as_slice() == hex(published), format!("N=2^{log_n}, r={r}, p={p}"));
    }
    tally
}
