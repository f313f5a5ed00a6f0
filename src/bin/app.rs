//! The screen of the pages that need no vault, small enough for a slow line.

fn main() {
    onward::ui::front::mount();
}
