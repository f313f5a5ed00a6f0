//! Registers that a colleague shares, once their signature holds: read, put together with what is here, and shown.
#![no_main]

libfuzzer_sys::fuzz_target!(|file: &[u8]| {
    onward_fuzz::outcome("register", file);
    onward_fuzz::a_register_is_shown(file);
});
