//! Notes: their JSON under each kind's name, and cards as text.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("note", file);
    onward_fuzz::outcome("card", file);
});
