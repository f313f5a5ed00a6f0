//! Sealed files as text.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("armour", file);
    onward_fuzz::taken_off_is_put_on(file);
});
