//! A reader that is helped: whatever the helper does, a file comes to what it comes to without one, and nothing wrong is verified.

use super::refusal;
use crate::testkit::forge::{Forgery, NOW, identity, payload};
use onward::keeper::judge_by;
use onward::messages::{Judgement, Refusal};
use onward::seal::{Answer, Helper, Point, Prover, Scalars, at_once};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use std::cell::Cell;
use std::rc::Rc;

/// What a helper says, of the truth and of how often it has been asked before.
type Says = fn(truth: bool, before: usize) -> Option<bool>;

struct Stub {
    says: Says,
    asked: Rc<Cell<usize>>,
}

impl Helper for Stub {
    fn holds<'a>(&'a self, key: Point, message: &'a [u8], signature: Scalars) -> Answer<'a> {
        let key = VerifyingKey::from_sec1_bytes(&key).expect("a point of the curve");
        let signature = Signature::from_slice(&signature).expect("two scalars");
        let before = self.asked.replace(self.asked.get() + 1);
        Box::pin(std::future::ready((self.says)(key.verify(message, &signature).is_ok(), before)))
    }
}

/// A prover with a helper, and how often that one has been asked.
fn helped(says: Says) -> (Prover, Rc<Cell<usize>>) {
    let asked = Rc::new(Cell::new(0));
    (Prover::helped_by(Box::new(Stub { says, asked: Rc::clone(&asked) })), asked)
}

fn refused(prover: &mut Prover, file: impl AsRef<[u8]>) -> Option<Refusal> {
    match at_once(judge_by(file.as_ref(), NOW, prover)) {
        Judgement::Verified(_) => None,
        Judgement::Refused(refusal) => Some(refusal),
        other => panic!("{other:?}"),
    }
}

/// How many questions a helper must answer before it is believed.
const PROBES: usize = 4;

/// A good file, and bad ones whose signatures do not hold: the packet's, the certificate's, a PDF's.
fn files() -> Vec<Vec<u8>> {
    let good = Forgery::of(&identity(1), payload());
    let other_key = Forgery { key: Forgery::of(&identity(2), "").key, ..good.clone() };
    let mut certificate = Forgery::of(&identity(2), payload());
    let last = certificate.certificate.len() - 1;
    certificate.certificate[last] ^= 1;
    let mut pdf = super::attacks::good();
    let page = pdf.windows(7).position(|window| window == b"595 842").expect("a page");
    pdf[page] = b'6';
    vec![good.file().into_bytes(), super::attacks::good(), other_key.file().into_bytes(), certificate.file().into_bytes(), pdf]
}

#[test]
fn whatever_a_helper_does_files_come_to_the_same() {
    let stubs: [(&str, Says); 6] = [
        ("honest", |truth, _| Some(truth)),
        ("silent", |_, _| None),
        ("says yes to everything", |_, _| Some(true)),
        ("says no to everything", |_, _| Some(false)),
        ("the wrong way round", |truth, _| Some(!truth)),
        ("honest at first, and silent then", |truth, before| (before < PROBES).then_some(truth)),
    ];
    let expected: Vec<_> = files().into_iter().map(refusal).collect();
    assert_eq!(expected[..3], [None, None, Some(Refusal::Changed)]);
    assert!(expected[3..].iter().all(Option::is_some), "{expected:?}");
    for (name, says) in stubs {
        let (mut prover, _) = helped(says);
        // Twice, so that what is remembered is asked for too.
        for _ in 0..2 {
            for (file, expected) in files().into_iter().zip(&expected) {
                assert_eq!(refused(&mut prover, file), *expected, "{name}");
            }
        }
    }
}

#[test]
fn of_many_packets_of_one_signer_each_costs_one_question() {
    let (mut prover, asked) = helped(|truth, _| Some(truth));
    let good = Forgery::of(&identity(1), payload()).file();
    let mut costs = |file: &str| {
        let before = asked.get();
        assert_eq!(refused(&mut prover, file), None);
        asked.get() - before
    };
    assert_eq!(costs(&good), PROBES + 2, "the certificate's and its own");
    assert_eq!(costs(&good), 1);
    assert_eq!(costs(&Forgery::of(&identity(2), payload()).file()), 2, "another signer");
}

#[test]
fn a_certificate_is_known_again_only_as_it_was() {
    let mut prover = Prover::default();
    let good = Forgery::of(&identity(1), payload());
    assert_eq!(refused(&mut prover, good.file()), None);
    let mut changed = good.clone();
    let last = changed.certificate.len() - 1;
    changed.certificate[last] ^= 1;
    assert_eq!(refused(&mut prover, changed.file()), Some(Refusal::Certificate));
}

#[test]
fn what_would_hold_in_another_spelling_is_refused_before_anybody_is_asked() {
    let (mut prover, asked) = helped(|truth, _| Some(truth));
    let good = Forgery::of(&identity(1), payload());
    assert_eq!(refused(&mut prover, good.file()), None);
    let before = asked.get();
    assert_eq!(refused(&mut prover, Forgery { high_s: true, ..good }.file()), Some(Refusal::Envelope));
    assert_eq!(asked.get(), before);
}
