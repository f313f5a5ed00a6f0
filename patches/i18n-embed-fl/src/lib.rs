//! Stands in for the crate `i18n-embed-fl`, which `age` uses to word its errors.
//!
//! Onward words every failure itself and never shows a text of `age`. But one such text is made deep inside of opening a file, and
//! with it the words of eight languages, with everything that reads them, would lie in the keeper: 100 KB of it, compressed.
//! Nothing else of `age` is touched.

#![forbid(unsafe_code)]

/// The key of a message, where the other crate gives its words.
#[macro_export]
macro_rules! fl {
    ($loader:expr, $key:expr $(, $argument:expr)* $(,)?) => {
        ::std::string::String::from($key)
    };
}
