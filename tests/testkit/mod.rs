//! What tests of files share: keys that are the same every time, forged signatures, hand-made PDFs, a builder of stories.

pub mod forge;
pub mod hostile;
pub mod pdf;
pub mod people;
pub mod signing;
