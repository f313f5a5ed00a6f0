//! The press's binary: a Web Worker. Off the browser it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    onward::press::worker::run();
}
