//! The screen of packets that others made, of forms to fill in by hand, and of the settings.

fn main() {
    onward::ui::office::mount();
}
