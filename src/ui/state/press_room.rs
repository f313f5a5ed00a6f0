//! The press as a screen has it: a large download, started when it is first asked for, and again when it ended.

use crate::browser::workers::Press;
use leptos::prelude::*;

/// A handle: copies are free. Nothing is started at first.
#[derive(Clone, Copy, Default)]
pub struct PressRoom(StoredValue<Option<Press>>);

impl PressRoom {
    /// The press, started if it is not there.
    pub fn press(self) -> Press {
        if let Some(press) = self.0.get_value().filter(|press| press.gone().is_none()) {
            return press;
        }
        let press = Press::start();
        self.0.set_value(Some(press.clone()));
        press
    }

    /// Ends it, whatever it is setting.
    pub fn end(self) {
        if let Some(press) = self.0.get_value() {
            press.end();
        }
    }
}
