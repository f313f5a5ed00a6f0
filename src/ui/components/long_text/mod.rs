//! Several lines: the box grows with what is typed, and near the limit says how much room is left.

use super::field::Asked;
use crate::answers::Answer;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The counter appears when this much of the room is used, in percent.
const COUNTER_FROM_PERCENT: usize = 90;
/// Letters to a line, about: the measure of the page.
const LETTERS_A_LINE: usize = 60;
/// The box is never smaller.
const LEAST_ROWS: usize = 5;
/// The box is never larger: above it scrolls, so that the button below stays near.
const MOST_ROWS: usize = 30;

/// How many rows a text needs, about. Browsers that can do it by themselves (`field-sizing`) do it exactly.
pub fn rows_for(text: &str) -> usize {
    let lines: usize = text.split('\n').map(|line| line.chars().count() / LETTERS_A_LINE + 1).sum();
    (lines + 1).clamp(LEAST_ROWS, MOST_ROWS)
}

/// Letters left, once the limit is near; negative when there are too many.
pub fn letters_left(count: usize, max: u32) -> Option<i64> {
    let max = max as usize;
    (count * 100 >= max * COUNTER_FROM_PERCENT).then_some(max as i64 - count as i64)
}

/// The box.
pub fn long_text(asked: &Asked, max: u32) -> AnyView {
    let tongue = Tongue::here();
    let first = asked.first_text();
    let rows = RwSignal::new(rows_for(&first));
    let left = RwSignal::new(letters_left(first.chars().count(), max));
    let typed = asked.clone();
    let shown = asked.text();
    let input = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        let (now_rows, now_left) = (rows_for(&text), letters_left(text.chars().count(), max));
        if rows.get_untracked() != now_rows {
            rows.set(now_rows);
        }
        if left.get_untracked() != now_left {
            left.set(now_left);
        }
        typed.put(Answer::Text(text));
    };
    view! {
        <textarea
            class="box box--long"
            id=asked.id()
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            rows=move || rows.get().to_string()
            aria-describedby=asked.described_by(tongue)
            aria-invalid=asked.invalid()
            on:input=input
            prop:value=move || shown.get()
        ></textarea>
        <p class="counter" aria-live="polite">
            {move || left.get().map(|left| {
                let key = if left < 0 { "field-letters-over" } else { "field-letters-left" };
                tongue.text_count(key, "count", left.unsigned_abs() as usize)
            })}
        </p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_appears_near_the_limit_and_counts_below_nothing() {
        assert_eq!(letters_left(13_499, 15_000), None);
        assert_eq!(letters_left(13_500, 15_000), Some(1_500));
        assert_eq!(letters_left(15_000, 15_000), Some(0));
        assert_eq!(letters_left(15_001, 15_000), Some(-1));
    }

    #[test]
    fn the_box_grows_with_lines_and_with_length_up_to_a_limit() {
        assert_eq!(rows_for(""), LEAST_ROWS);
        assert_eq!(rows_for(&"a\n".repeat(9)), 11);
        assert_eq!(rows_for(&"a".repeat(LETTERS_A_LINE * 9)), 11);
        assert_eq!(rows_for(&"a\n".repeat(900)), MOST_ROWS);
    }
}
