//! The screen of a referral.

fn main() {
    onward::ui::desk::mount();
}
