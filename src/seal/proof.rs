//! Whether a signature holds, which is what everything else rests on: asked of the browser first, whose ECDSA is many times faster
//! than wasm's, and of our own wherever the browser does not say yes.
//!
//! A browser is believed only after it has said yes to a published signature and no to three that are wrong. What it says no to, or
//! does not answer, is judged here: so a browser without it, or with another mind about it, costs time and nothing else.
//! That a signature has one spelling and a small s is checked before anybody is asked, since browsers take both.

use super::Refusal;
use super::certificate::{self, Checked};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A P-256 key: SEC 1 §2.3.3, not compressed.
pub type Point = [u8; 65];
/// r and s, 32 bytes each.
pub type Scalars = [u8; 64];

/// How many certificates are remembered: those of one sitting come from few signers.
const KNOWN_MAX: usize = 256;

/// Whether a signature holds; none if that cannot be told.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Option<bool>> + 'a>>;

/// Somebody else who can tell whether a signature (ECDSA, P-256, SHA-256) holds.
pub trait Helper {
    /// Asks.
    fn holds<'a>(&'a self, key: Point, message: &'a [u8], signature: Scalars) -> Answer<'a>;
}

/// That a key has signed something; not proven yet.
pub(super) struct Claim {
    pub(super) key: VerifyingKey,
    pub(super) message: Vec<u8>,
    pub(super) signature: Signature,
}

impl Claim {
    /// By our own reckoning.
    pub(super) fn holds(&self) -> bool {
        self.key.verify(&self.message, &self.signature).is_ok()
    }

    fn point(&self) -> Option<Point> {
        self.key.to_encoded_point(false).as_bytes().try_into().ok()
    }
}

/// Proves claims, and remembers certificates whose own signature held: of many packets of one signer each has one less to prove.
#[derive(Default)]
pub struct Prover {
    helper: Option<Box<dyn Helper>>,
    is_tried: bool,
    /// A list: it is short, and the code of a map is not.
    known: Vec<(Vec<u8>, Checked)>,
}

impl Prover {
    /// One that asks somebody else first, if that one can be believed.
    pub fn helped_by(helper: Box<dyn Helper>) -> Prover {
        Prover { helper: Some(helper), ..Prover::default() }
    }

    pub(super) async fn holds(&mut self, claim: &Claim) -> bool {
        if !std::mem::replace(&mut self.is_tried, true)
            && let Some(helper) = &self.helper
            && !is_sound(&**helper).await
        {
            self.helper = None;
        }
        if let (Some(helper), Some(point)) = (&self.helper, claim.point())
            && helper.holds(point, &claim.message, claim.signature.to_bytes().into()).await == Some(true)
        {
            return true;
        }
        claim.holds()
    }

    /// Reads a certificate and checks all of it but its time.
    pub(super) async fn certificate(&mut self, der: &[u8]) -> Result<Checked, Refusal> {
        if let Some((_, known)) = self.known.iter().find(|(known, _)| known == der) {
            return Ok(known.clone());
        }
        let (checked, claim) = certificate::read(der)?;
        if !self.holds(&claim).await {
            return Err(Refusal::Certificate);
        }
        if self.known.len() < KNOWN_MAX {
            self.known.push((der.to_vec(), checked.clone()));
        }
        Ok(checked)
    }
}

/// What a future comes to that waits for nobody: there is no helper in it.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(come) => come,
        Poll::Pending => unreachable!("only a helper is waited for"),
    }
}

/// RFC 6979 appendix A.2.5, P-256 with SHA-256: the key, and the signature of `test`, whose s is small.
const KEY: &str =
    "0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb67903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";
const SIGNED: &[u8] = b"test";
const SIGNATURE: &str =
    "f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083";

/// Whether it says yes to what holds, and no to another text, another r and another s.
async fn is_sound(helper: &dyn Helper) -> bool {
    let right: Scalars = bytes(SIGNATURE);
    for (message, changed, expected) in [(SIGNED, None, true), (b"text", None, false), (SIGNED, Some(31), false), (SIGNED, Some(63), false)]
    {
        let mut signature = right;
        if let Some(at) = changed {
            signature[at] ^= 1;
        }
        if helper.holds(bytes(KEY), message, signature).await != Some(expected) {
            return false;
        }
    }
    true
}

fn bytes<const N: usize>(digits: &str) -> [u8; N] {
    std::array::from_fn(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).expect("the digits above are hexadecimal"))
}
