//! The screen of the register.

fn main() {
    onward::ui::register::mount();
}
