//! The screen that shows an area's pack from files.

fn main() {
    onward::ui::preview::mount();
}
