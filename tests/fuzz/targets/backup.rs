//! Backups: sealed as they come, and what is in one.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("backup", file);
    onward_fuzz::outcome("contents", file);
});
