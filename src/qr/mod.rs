//! QR codes (ISO/IEC 18004): a fingerprint that a camera can read.

use qrcodegen::{QrCode, QrCodeEcc};

/// A code: dark and light squares, without the light border that must stand around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Squares on each side.
    side: usize,
    /// Row by row from the upper left corner.
    dark: Vec<bool>,
}

/// Light squares that must be around a code (§9.1).
pub const BORDER: usize = 4;

impl Qr {
    /// The code of a key's fingerprint, base64url.
    pub fn of_fingerprint(fingerprint: &str) -> Option<Qr> {
        Qr::of(&format!("ONWARD:1:{fingerprint}"))
    }

    /// The code of a text; none if it is too long for one. A seventh of it may be unreadable (level M).
    fn of(text: &str) -> Option<Qr> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let side = code.size();
        let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
        Some(Qr { side: usize::try_from(side).ok()?, dark })
    }

    /// Squares on each side.
    pub fn side(&self) -> usize {
        self.side
    }

    /// The dark squares as a path of SVG 2 §9.3, one unit a square: for the screen, which draws it with a fill.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (y, x, length) in self.runs() {
            path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
        }
        path
    }

    /// The dark squares, those beside each other together: row, first column, how many.
    pub fn runs(&self) -> Vec<(usize, usize, usize)> {
        let mut runs = Vec::new();
        for (y, row) in self.dark.chunks(self.side).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run[0] {
                    runs.push((y, x, run.len()));
                }
                x += run.len();
            }
        }
        runs
    }
}
