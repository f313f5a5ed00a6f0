//! A language's book as a page to read: the English on one side, the translation on the other.

use crate::book::Book;
use crate::glossary::Term;
use crate::message::shown;
use crate::unit::units;
use crate::xliff::escaped;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;max-width:90rem}table{border-collapse:collapse;width:100%}\
td,th{border:1px solid #8a979d;padding:.4rem;vertical-align:top;text-align:start;width:42%}td:first-child,th:first-child{width:16%;font-size:.8rem;overflow-wrap:anywhere}\
.note{color:#43545e;font-size:.85rem}.outdated,.missing{background:#fff3d6}h2{margin-top:2rem}";

/// The page.
pub fn written(book: &Book, terms: &[Term]) -> String {
    let (tag, direction) = (book.language.tag, book.language.direction());
    let name = escaped(book.language.english_name);
    let mut to = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>English – {name}</title>\n<style>{STYLE}</style>\n<h1>English – {name}</h1>\n"
    );
    to.push_str("<p>To read, not to change: corrections go into the XLIFF file, or beside the key that stands first in each row.</p>\n");
    if !terms.is_empty() {
        to.push_str("<h2>Terms</h2>\n<table>\n");
        for term in terms {
            to.push_str(&format!(
                "<tr><td>{}<td lang=\"{tag}\" dir=\"{direction}\">{}<td>{}\n",
                escaped(&term.english),
                escaped(&term.own),
                escaped(&term.note)
            ));
        }
        to.push_str("</table>\n");
    }
    for (index, source) in book.sources.iter().enumerate() {
        to.push_str(&format!("<h2>{}</h2>\n<table>\n<tr><th>Key<th>English<th>{name}\n", escaped(&source.own)));
        for entry in book.entries.iter().filter(|entry| entry.source == index) {
            let standing = entry.standing().name();
            let note = match entry.english.note.as_str() {
                "" => String::new(),
                note => format!("<div class=\"note\">{}</div>", escaped(note)),
            };
            for (nth, unit) in units(book.language, entry).iter().enumerate() {
                to.push_str(&format!(
                    "<tr class=\"{standing}\"><td>{}{}<td lang=\"en\">{}{}<td lang=\"{tag}\" dir=\"{direction}\">{}\n",
                    escaped(&unit.id),
                    if nth == 0 { format!("<div class=\"note\">{standing}</div>") } else { String::new() },
                    escaped(&shown(&unit.english)),
                    if nth == 0 { note.as_str() } else { "" },
                    escaped(&shown(&unit.own))
                ));
            }
        }
        to.push_str("</table>\n");
    }
    to
}
