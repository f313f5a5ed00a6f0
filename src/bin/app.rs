//! The screen's binary.

fn main() {
    onward::ui::mount();
}
