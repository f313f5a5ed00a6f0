//! The pen: from pointer positions in CSS pixels to strokes in the drawing's own units.

use crate::consent::Drawing;

/// The smallest step that is kept, in units of the drawing: finer ones are the hand's trembling and only cost bytes.
const STEP: i32 = 4;

/// The most points one drawing holds, so that a packet stays small: about 40 long strokes. A record allows 4,000, so a dot at the end still fits.
const MAX_POINTS: usize = 3_900;

/// A drawing in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pen {
    drawing: Drawing,
    down: bool,
}

/// Where a pointer is, from its distance to the box's upper left corner and the box's size, all in CSS pixels.
pub fn at(x: f64, y: f64, width: f64, height: f64) -> [u16; 2] {
    let scale = |value: f64, size: f64, units: u16| -> u16 {
        if size <= 0.0 {
            return 0;
        }
        (value / size * f64::from(units)).round().clamp(0.0, f64::from(units)) as u16
    };
    [scale(x, width, Drawing::WIDTH), scale(y, height, Drawing::HEIGHT)]
}

impl Pen {
    /// A pen over a drawing that was made before.
    pub fn over(drawing: Drawing) -> Pen {
        Pen { drawing, down: false }
    }

    /// The drawing as it is.
    pub fn drawing(&self) -> &Drawing {
        &self.drawing
    }

    /// Whether the pen is on the paper.
    pub fn is_down(&self) -> bool {
        self.down
    }

    /// Begins a stroke.
    pub fn press(&mut self, point: [u16; 2]) {
        if !self.is_full() {
            self.drawing.strokes.push(vec![point]);
            self.down = true;
        }
    }

    /// Draws on, if the pen is down and has moved far enough. Says whether the drawing changed.
    pub fn draw(&mut self, point: [u16; 2]) -> bool {
        if !self.down || self.is_full() {
            return false;
        }
        let Some(stroke) = self.drawing.strokes.last_mut() else { return false };
        let far = stroke.last().is_none_or(|last| {
            let (dx, dy) = (i32::from(point[0]) - i32::from(last[0]), i32::from(point[1]) - i32::from(last[1]));
            dx * dx + dy * dy >= STEP * STEP
        });
        if far {
            stroke.push(point);
        }
        far
    }

    /// Ends the stroke. A tap becomes a dot: a stroke of one point would be drawn as nothing.
    pub fn lift(&mut self) {
        if let Some(stroke) = self.drawing.strokes.last_mut().filter(|stroke| self.down && stroke.len() == 1) {
            let [x, y] = stroke[0];
            stroke.push([if x < Drawing::WIDTH { x + 1 } else { x - 1 }, y]);
        }
        self.down = false;
    }

    fn is_full(&self) -> bool {
        self.drawing.strokes.iter().map(Vec::len).sum::<usize>() >= MAX_POINTS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_scale_with_the_box_and_stay_in_it() {
        assert_eq!(at(0.0, 0.0, 320.0, 96.0), [0, 0]);
        assert_eq!(at(160.0, 48.0, 320.0, 96.0), [500, 150]);
        assert_eq!(at(320.0, 96.0, 320.0, 96.0), [1000, 300]);
        assert_eq!(at(-5.0, 400.0, 320.0, 96.0), [0, 300]);
        assert_eq!(at(5.0, 5.0, 0.0, 0.0), [0, 0]);
    }

    #[test]
    fn small_steps_are_left_out_and_a_tap_is_a_dot() {
        let mut pen = Pen::default();
        pen.press([100, 100]);
        assert!(!pen.draw([103, 100]));
        assert!(pen.draw([104, 100]));
        pen.lift();
        assert!(!pen.draw([200, 100]));
        pen.press([1000, 10]);
        pen.lift();
        assert_eq!(pen.drawing().strokes, vec![vec![[100, 100], [104, 100]], vec![[1000, 10], [999, 10]]]);
    }

    #[test]
    fn a_full_drawing_takes_no_more() {
        let mut pen = Pen::default();
        pen.press([0, 0]);
        for step in 0..5_000u16 {
            pen.draw([step % 2 * 500, step % 250]);
        }
        let points: usize = pen.drawing().strokes.iter().map(Vec::len).sum();
        assert_eq!(points, MAX_POINTS);
        pen.lift();
        pen.press([5, 5]);
        assert!(!pen.is_down());
    }
}
