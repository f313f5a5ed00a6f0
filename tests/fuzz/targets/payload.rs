//! What is signed: the packet's JSON, and whether it fits the form.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("payload", file);
});
