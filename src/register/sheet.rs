//! A data return as a sheet: CSV (RFC 4180) that a spreadsheet opens as it is.

use super::topic::is_reason;
use super::{OTHER_AREA, Returned, Topic};

/// What a spreadsheet takes for the beginning of a formula, in any program (OWASP, CSV Injection).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// What to call a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// The words of a message.
    Message(String),
    /// The name of an area, by slug.
    Area(String),
    /// As it stands: a month.
    Text(String),
}

impl Topic {
    /// The key of its message.
    pub fn key(self) -> String {
        format!("return-{}", self.name().replace('_', "-"))
    }

    /// What to call one of its cells.
    pub fn label(self, option: &str) -> Label {
        match self {
            _ if Some(option) == self.missing() || option == OTHER_AREA => {}
            Topic::Months | Topic::AcceptedMonths | Topic::NotAcceptedMonths => return Label::Text(option.to_owned()),
            Topic::AcceptedByArea | Topic::NotAcceptedByArea => return Label::Area(option.to_owned()),
            _ => {
                if let Some(set) = self.option_set() {
                    return Label::Message(format!("o-{set}-{option}"));
                }
            }
        }
        let kind = if is_reason(option) { "reason" } else { "return-cell" };
        Label::Message(format!("{kind}-{}", option.replace('_', "-")))
    }
}

impl Returned {
    /// As CSV: a line for each cell, after one for each table's total. `words` has the words of a message, `area` the name of an area.
    ///
    /// It begins with a byte order mark: without one, Excel takes UTF-8 for something else.
    pub fn to_csv(&self, words: &dyn Fn(&str) -> String, area: &dyn Fn(&str) -> String) -> String {
        let mut csv = String::from("\u{feff}");
        let mut line = |fields: [String; 5]| {
            let fields = fields.map(|field| quoted(&field));
            csv.push_str(&(fields.join(",") + "\r\n"));
        };
        let head = |key: &str, value: String| [words(key), value, String::new(), String::new(), String::new()];
        line(["return-table", "return-cell", "return-count", "return-percent", "return-of"].map(words));
        let (first, last) = self.days();
        line(head("return-first", first.iso()));
        line(head("return-last", last.iso()));
        line(head("return-made-on", self.made_on().iso()));
        line(head("return-area", self.asked().area.as_deref().map_or_else(|| words("return-all-areas"), area)));
        for table in self.tables() {
            let topic = words(&table.topic.key());
            let Some(total) = table.total else {
                line([topic, words("return-withheld"), String::new(), String::new(), String::new()]);
                continue;
            };
            line([topic.clone(), words("return-total"), total.to_string(), String::new(), String::new()]);
            for cell in &table.cells {
                let name = match table.topic.label(&cell.option) {
                    Label::Message(key) => words(&key),
                    Label::Area(slug) => area(&slug),
                    Label::Text(text) => text,
                };
                let count = cell.count.map_or_else(|| words("return-hidden"), |count| count.to_string());
                let share = cell.permille.zip(table.base);
                let percent = share.map(|(permille, _)| format!("{}.{}", permille / 10, permille % 10));
                let of = share.map(|(_, base)| base.to_string());
                line([topic.clone(), name, count, percent.unwrap_or_default(), of.unwrap_or_default()]);
            }
        }
        csv
    }
}

/// A field. What would be taken for a formula gets an apostrophe before it.
fn quoted(field: &str) -> String {
    let apostrophe = if field.starts_with(FORMULA) { "'" } else { "" };
    let field = format!("{apostrophe}{field}");
    if field.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", field.replace('"', "\"\"")) } else { field }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_field_begins_a_formula() {
        for (field, written) in [
            ("=1+1", "'=1+1"),
            ("+44", "'+44"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""),
            ("=\"a\",b", "\"'=\"\"a\"\",b\""),
            ("1-1", "1-1"),
            ("Leeds, York", "\"Leeds, York\""),
            ("ሊድስ", "ሊድስ"),
            ("", ""),
        ] {
            assert_eq!(quoted(field), written, "{field:?}");
        }
    }
}
