//! What is signed: around a packet that is passed on.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("forward", file);
});
