//! Files of words: read into messages, each with its line, and written again message by message, so that nothing else of a file moves.

use crate::message::{Kind, Message, OTHER, Part, Piece, Text, joined};
use crate::problem::{Problem, What};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

/// A file of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    /// What the file says of itself, after its status.
    pub note: String,
    /// In their order.
    pub messages: Vec<Message>,
}

/// The lines of an entry: where it begins, its lines, and the comment straight above it.
struct Chunk<'a> {
    line: usize,
    lines: Vec<&'a str>,
    note: String,
}

/// Reads a file. `name` is how problems name it.
pub fn read(name: &str, source: &str) -> (File, Vec<Problem>) {
    let mut file = File::default();
    let mut problems = Vec::new();
    let at = |line: usize, key: &str, what: What| Problem { file: name.to_owned(), line, key: key.to_owned(), what };
    let heads = source.lines().map_while(|line| line.strip_prefix("### ")).filter(|line| !line.starts_with("status: "));
    file.note = heads.collect::<Vec<_>>().join("\n");
    for chunk in chunks(source) {
        let text = chunk.lines.join("\n") + "\n";
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let error = errors.first().expect("there is one");
                let before = &text.as_bytes()[..error.pos.start.min(text.len())];
                let line = chunk.line + before.iter().filter(|byte| **byte == b'\n').count().min(chunk.lines.len() - 1);
                problems.push(at(line, "", What::Unreadable(error.kind.to_string())));
                continue;
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                problems.push(at(chunk.line, "", What::Unreadable("it is no message".to_owned())));
                continue;
            };
            let key = message.id.name.to_owned();
            let values = message.value.iter().map(|value| (String::new(), value));
            let attributes = message.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), &attribute.value));
            let mut parts = Vec::new();
            for (name, pattern) in values.chain(attributes) {
                match text_of(pattern) {
                    Ok(text) => parts.push(Part { name, kind: Kind::Message, text }),
                    Err(why) => problems.push(at(chunk.line, &key, What::Unreadable(why))),
                }
            }
            if file.messages.iter().any(|before| before.key == key) {
                problems.push(at(chunk.line, &key, What::Unreadable("it stands twice".to_owned())));
            }
            file.messages.push(Message { key, line: chunk.line, note: chunk.note.clone(), parts });
        }
    }
    (file, problems)
}

/// The entries of a file: each begins at the margin, and goes on with indented lines and closing brackets.
fn chunks(source: &str) -> Vec<Chunk<'_>> {
    let mut chunks: Vec<Chunk<'_>> = Vec::new();
    let (mut note, mut group): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut is_open = false;
    for (index, line) in source.lines().enumerate() {
        if is_open && (line.starts_with([' ', '}']) || line.is_empty()) {
            if let Some(chunk) = chunks.last_mut() {
                chunk.lines.push(line);
            }
            continue;
        }
        is_open = false;
        if line.is_empty() {
            note.clear();
        } else if let Some(comment) = line.strip_prefix("## ") {
            group = vec![comment];
        } else if line.starts_with("##") {
            note.clear();
        } else if let Some(comment) = line.strip_prefix('#') {
            note.push(comment.trim());
        } else {
            let note = group.iter().chain(&note).copied().collect::<Vec<_>>().join("\n");
            chunks.push(Chunk { line: index + 1, lines: vec![line], note });
            is_open = true;
        }
        if !line.starts_with('#') {
            note.clear();
        }
    }
    for chunk in &mut chunks {
        while chunk.lines.last().is_some_and(|line| line.is_empty()) {
            chunk.lines.pop();
        }
    }
    chunks
}

fn text_of(pattern: &Pattern<&str>) -> Result<Text, String> {
    if let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] = pattern.elements.as_slice() {
        let InlineExpression::VariableReference { id } = selector else { return Err("only an argument can choose a form".to_owned()) };
        let mut forms = Vec::new();
        for variant in variants {
            let name = match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => value,
            };
            if variant.default != (name == OTHER) {
                return Err("the form marked with * must be “other”".to_owned());
            }
            forms.push((name.to_owned(), joined(pieces(&variant.value)?)));
        }
        return Ok(Text { chosen_by: Some(id.name.to_owned()), forms });
    }
    Ok(Text::plain(pieces(pattern)?))
}

fn pieces(pattern: &Pattern<&str>) -> Result<Vec<Piece>, String> {
    let one = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Ok(Piece::Words((*value).to_owned())),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::VariableReference { id } => Ok(Piece::Argument(id.name.to_owned())),
            InlineExpression::StringLiteral { value } => Ok(Piece::Words(unescape_unicode_to_string(value).into_owned())),
            _ => Err("between { and } stands an argument or a text in quotes, nothing else".to_owned()),
        },
        PatternElement::Placeable { .. } => Err("where a number chooses, each form must be the whole sentence".to_owned()),
    };
    pattern.elements.iter().map(one).collect()
}

/// A message as it stands in a file, with a line end.
pub fn written(message: &Message) -> String {
    let mut source = message.key.clone() + " =";
    for part in &message.parts {
        if !part.name.is_empty() {
            source.push_str(&format!("\n    .{} =", part.name));
        }
        match &part.text.chosen_by {
            None => source.push_str(&line(part.text.form_for(OTHER), "\n    ")),
            Some(name) => {
                source.push_str(&format!("\n    {{ ${name} ->"));
                for (form, pieces) in &part.text.forms {
                    let mark = if form == OTHER { "\n       *" } else { "\n        " };
                    source.push_str(&format!("{mark}[{form}]{}", line(pieces, "\n            ")));
                }
                source.push_str("\n    }");
            }
        }
    }
    source + "\n"
}

/// Words and arguments as Fluent, after a blank; `indent` begins each further line.
fn line(pieces: &[Piece], indent: &str) -> String {
    let mut source = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Argument(name) => source.push_str(&format!("{{ ${name} }}")),
            Piece::Words(words) => {
                let words = words.replace('{', "\u{0}").replace('}', "{\"}\"}").replace('\u{0}', "{\"{\"}");
                source.push_str(&quoted(&words, index == 0, index + 1 == pieces.len()).replace('\n', indent));
            }
        }
    }
    format!("{}{source}", if source.contains('\n') { indent } else { " " })
}

/// Blanks at the ends of a text, which Fluent would take away, stand in quotes.
fn quoted(words: &str, is_first: bool, is_last: bool) -> String {
    let mut middle = words;
    let (mut before, mut after) = (String::new(), String::new());
    if is_first && words.starts_with(' ') {
        middle = middle.trim_start_matches(' ');
        before = format!("{{ \"{}\" }}", " ".repeat(words.len() - middle.len()));
    }
    if is_last && middle.ends_with(' ') {
        let length = middle.len();
        middle = middle.trim_end_matches(' ');
        after = format!("{{ \"{}\" }}", " ".repeat(length - middle.len()));
    }
    // A line that begins with one of these would be read as something else.
    let lines: Vec<String> = middle
        .split('\n')
        .map(|line| match line.chars().next() {
            Some(sign @ ('[' | '*' | '.')) => format!("{{ \"{sign}\" }}{}", &line[1..]),
            _ => line.to_owned(),
        })
        .collect();
    before + &lines.join("\n") + &after
}

/// A file with some messages as they are now: the others, comments and empty lines stay as they were. What the file lacks comes last.
pub fn rewritten(source: &str, changed: &[Message]) -> String {
    let mut result: Vec<String> = Vec::new();
    let mut lines = source.lines().enumerate().peekable();
    let chunks = chunks(source);
    let mut found = Vec::new();
    while let Some((index, line)) = lines.next() {
        let chunk = chunks.iter().find(|chunk| chunk.line == index + 1);
        let message = chunk.and_then(|_| changed.iter().find(|message| line.split([' ', '=']).next() == Some(message.key.as_str())));
        match (chunk, message) {
            (Some(chunk), Some(message)) => {
                result.push(written(message).trim_end().to_owned());
                found.push(&message.key);
                for _ in 1..chunk.lines.len() {
                    lines.next();
                }
            }
            _ => result.push(line.to_owned()),
        }
    }
    result.extend(changed.iter().filter(|message| !found.contains(&&message.key)).map(|message| written(message).trim_end().to_owned()));
    result.join("\n") + "\n"
}
