//! Signed files that are no PDF, judged as a file that somebody sent.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::verified_is_good("json", file);
});
