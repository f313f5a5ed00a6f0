//! What tests of files share: keys that are the same every time, forged signatures, hand-made PDFs, a builder of stories.

#[cfg(feature = "testkit")]
pub mod age;
#[cfg(feature = "testkit")]
pub mod case;
pub mod forge;
pub mod hostile;
pub mod pdf;
pub mod people;
pub mod signing;
