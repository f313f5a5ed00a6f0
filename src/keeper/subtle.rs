//! The browser's own ECDSA (Web Cryptography §23.4), which a prover asks first. It takes keys as points and signatures as JOSE has them.

use crate::seal::{Answer, Helper, Point, Scalars};
use js_sys::{Array, Object, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CryptoKey, SubtleCrypto};

/// How many keys are kept: those of one sitting are few.
const KEYS_MAX: usize = 64;

/// The browser.
pub struct Subtle {
    subtle: SubtleCrypto,
    keys: RefCell<Vec<(Point, CryptoKey)>>,
}

impl Subtle {
    /// None where the browser has no such thing, or not here.
    pub fn here() -> Option<Subtle> {
        let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).ok()?;
        let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
        subtle.is_object().then(|| Subtle { subtle: subtle.unchecked_into(), keys: RefCell::default() })
    }

    async fn ask(&self, point: Point, message: &[u8], signature: Scalars) -> Result<JsValue, JsValue> {
        let key = self.key(point).await?;
        let ecdsa = named(&[("name", "ECDSA"), ("hash", "SHA-256")])?;
        let asked = self.subtle.verify_with_object_and_u8_array_and_u8_array(&ecdsa, &key, &signature, message)?;
        JsFuture::from(asked).await
    }

    async fn key(&self, point: Point) -> Result<CryptoKey, JsValue> {
        if let Some((_, key)) = self.keys.borrow().iter().find(|(known, _)| *known == point) {
            return Ok(key.clone());
        }
        let (bytes, kind) = (Uint8Array::from(&point[..]), named(&[("name", "ECDSA"), ("namedCurve", "P-256")])?);
        let asked = self.subtle.import_key_with_object("raw", &bytes, &kind, false, &Array::of1(&"verify".into()))?;
        let key: CryptoKey = JsFuture::from(asked).await?.unchecked_into();
        let mut keys = self.keys.borrow_mut();
        if keys.len() >= KEYS_MAX {
            keys.clear();
        }
        keys.push((point, key.clone()));
        Ok(key)
    }
}

impl Helper for Subtle {
    fn holds<'a>(&'a self, key: Point, message: &'a [u8], signature: Scalars) -> Answer<'a> {
        Box::pin(async move { self.ask(key, message, signature).await.ok()?.as_bool() })
    }
}

fn named(entries: &[(&str, &str)]) -> Result<Object, JsValue> {
    let object = Object::new();
    for (name, value) in entries {
        Reflect::set(&object, &(*name).into(), &(*value).into())?;
    }
    Ok(object)
}
