//! The whole screen.

fn main() {
    onward::ui::desk::mount();
}
