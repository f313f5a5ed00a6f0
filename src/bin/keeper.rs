//! The keeper's binary: a Web Worker. Off the browser it does nothing.

fn main() {
    #[cfg(target_arch = "wasm32")]
    onward::keeper::worker::run();
}
