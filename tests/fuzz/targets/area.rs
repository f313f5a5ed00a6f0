//! What an area publishes about itself.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("area", file);
});
