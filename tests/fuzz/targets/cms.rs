//! A PDF's signature and the certificate that it must be of.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("cms", file);
});
