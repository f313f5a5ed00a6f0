//! A part of a message that stays text until whoever needs it reads it: a screen that never does carries no code for it.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::marker::PhantomData;

/// A value as its JSON.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Packed<T> {
    text: Box<RawValue>,
    of: PhantomData<fn() -> T>,
}

impl<T: Serialize> Packed<T> {
    /// Of a value.
    pub fn of(value: &T) -> Packed<T> {
        Packed { text: serde_json::value::to_raw_value(value).expect("messages have only string keys"), of: PhantomData }
    }
}

impl<T: DeserializeOwned> Packed<T> {
    /// The value; none if it is not one, which a page or a worker of another build might send.
    pub fn read(&self) -> Option<T> {
        // As bytes, as what is stored is read: the code for it is there once.
        serde_json::from_slice(self.text.get().as_bytes()).ok()
    }
}

impl<T> PartialEq for Packed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text.get() == other.text.get()
    }
}

impl<T> Eq for Packed<T> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_read_again_and_nothing_else_is() {
        let packed = Packed::of(&vec![Some("نور"), None]);
        let message = serde_json::to_string(&packed).expect("it is JSON");
        assert_eq!(message, "[\"نور\",null]");
        let came: Packed<Vec<Option<String>>> = serde_json::from_str(&message).expect("it is JSON");
        assert_eq!(came.read(), Some(vec![Some("نور".to_owned()), None]));
        assert_eq!(serde_json::from_str::<Packed<u8>>("300").expect("it is JSON").read(), None);
    }
}
