//! The parts that pages are made of, one folder each; `style/components/` has the same names.

pub mod back_link;
pub mod button;
pub mod choice;
pub mod date;
pub mod details;
pub mod entry;
pub mod error_summary;
pub mod field;
pub mod group;
pub mod instead;
pub mod language_menu;
pub mod languages;
pub mod line;
pub mod long_text;
pub mod mark;
pub mod notification;
pub mod pair;
pub mod press_job;
pub mod reading;
pub mod save_state;
pub mod signature;
pub mod status_note;
pub mod task_list;
pub mod text_size;
pub mod waiting;
pub mod words_to_compare;
