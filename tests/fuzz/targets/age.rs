//! Sealed files, opened with a key, and judged as a file that somebody sent.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("age", file);
    onward_fuzz::verified_is_good("json", file);
});
