//! The screen of what is read about areas.

fn main() {
    onward::ui::guide::mount();
}
