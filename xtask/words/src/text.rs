//! Texts with sections (`## place: The place`), of areas and of the guide: read into messages, each with its line, and written again
//! section by section.

use crate::message::{Kind, Message, OTHER, Part, Piece, Text, shown};

/// Reads a text. `folder` begins the keys: `areas/leeds` gives `areas/leeds#place`.
pub fn read(folder: &str, source: &str) -> Vec<Message> {
    let mut sections: Vec<Message> = Vec::new();
    let mut is_open = false;
    for (index, line) in source.lines().enumerate() {
        let line = line.trim_end();
        if let Some((id, heading)) = line.strip_prefix("## ").and_then(|heading| heading.split_once(':')) {
            let heading = part("heading".to_owned(), Kind::Heading, heading.trim());
            sections.push(Message { key: format!("{folder}#{}", id.trim()), line: index + 1, note: String::new(), parts: vec![heading] });
            is_open = false;
            continue;
        }
        let Some(section) = sections.last_mut() else { continue };
        if line.is_empty() {
            is_open = false;
        } else if let Some(item) = line.strip_prefix("- ") {
            section.parts.push(part(section.parts.len().to_string(), Kind::Item, item.trim()));
            is_open = true;
        } else if let Some(last) = section.parts.last_mut().filter(|last| is_open && last.kind != Kind::Heading) {
            let words = shown(last.text.form_for(OTHER)) + " " + line.trim();
            last.text = Text::plain(vec![Piece::Words(words)]);
        } else {
            section.parts.push(part(section.parts.len().to_string(), Kind::Paragraph, line.trim()));
            is_open = true;
        }
    }
    sections
}

fn part(name: String, kind: Kind, words: &str) -> Part {
    Part { name, kind, text: Text::plain(vec![Piece::Words(words.to_owned())]) }
}

/// A section as it stands in a text, with a line end.
pub fn written(section: &Message) -> String {
    let id = section.key.split_once('#').map_or(section.key.as_str(), |(_, id)| id);
    let mut source = String::new();
    let mut before = None;
    for part in &section.parts {
        let words = shown(part.text.form_for(OTHER));
        let gap = if part.kind == Kind::Item && before == Some(Kind::Item) { "" } else { "\n" };
        match part.kind {
            Kind::Heading => source.push_str(&format!("## {id}: {words}\n")),
            Kind::Item => source.push_str(&format!("{gap}- {words}\n")),
            Kind::Paragraph | Kind::Message => source.push_str(&format!("{gap}{words}\n")),
        }
        before = Some(part.kind);
    }
    source
}

/// A text with some sections as they are now; the others stay as they were. What the text lacks comes last.
pub fn rewritten(folder: &str, source: &str, changed: &[Message]) -> String {
    let old = read(folder, source);
    let lines: Vec<&str> = source.lines().collect();
    let mut result = lines[..old.first().map_or(lines.len(), |first| first.line - 1)].join("\n");
    for (index, section) in old.iter().enumerate() {
        let end = old.get(index + 1).map_or(lines.len(), |next| next.line - 1);
        let now = match changed.iter().find(|message| message.key == section.key) {
            Some(message) => written(message),
            None => lines[section.line - 1..end].join("\n"),
        };
        result = format!("{}\n\n{}\n", result.trim_end(), now.trim_end());
    }
    for message in changed.iter().filter(|message| old.iter().all(|section| section.key != message.key)) {
        result = format!("{}\n\n{}", result.trim_end(), written(message));
    }
    result
}
