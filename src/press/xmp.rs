//! The document's metadata for programs that read no PDF (ISO 16684-1): the same that its information dictionary says,
//! and which standards it keeps. Never compressed, so that anything can find it.

use super::claims::Claims;
use super::finish::PRODUCER;
use crate::language::Lang;
use lopdf::{Stream, dictionary};

/// When a document was made, to the second, in UTC.
pub struct Moment {
    /// `20260304102030`.
    digits: String,
}

impl Moment {
    /// From RFC 3339; none if it is not such a date, or not in UTC.
    pub fn from_rfc3339(text: &str) -> Option<Moment> {
        let digits: String = text.chars().filter(char::is_ascii_digit).take(14).collect();
        (digits.len() == 14 && text.ends_with('Z')).then_some(Moment { digits })
    }

    /// `D:20260304102030Z` (ISO 32000-1, 7.9.4).
    pub fn pdf(&self) -> String {
        format!("D:{}Z", self.digits)
    }

    /// `2026-03-04T10:20:30Z`.
    pub fn xmp(&self) -> String {
        let part = |from: usize, to: usize| &self.digits[from..to];
        format!("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 12), part(12, 14))
    }
}

/// The metadata stream.
pub fn stream(claims: Claims, title: &str, lang: Option<Lang>, made: Option<&Moment>) -> Stream {
    let mut said = String::new();
    let mut say = |line: &str| {
        said.push_str(line);
        said.push('\n');
    };
    say("<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
    say("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
    say("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
    say(
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
    );
    say("<dc:format>application/pdf</dc:format>");
    say(&format!("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>"));
    if let Some(lang) = lang {
        say(&format!("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>", lang.tag()));
    }
    say(&format!("<pdf:Producer>{PRODUCER}</pdf:Producer>"));
    if let Some(at) = made.map(Moment::xmp) {
        say(&format!("<xmp:CreateDate>{at}</xmp:CreateDate><xmp:ModifyDate>{at}</xmp:ModifyDate>"));
    }
    if claims.a3 {
        say("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
    }
    if claims.ua {
        say("<pdfuaid:part>1</pdfuaid:part>");
    }
    say("</rdf:Description>");
    if claims.a3 && claims.ua {
        say(UA_IN_A3);
    }
    said.push_str("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, said.into_bytes()).with_compression(false)
}

/// PDF/A knows only the properties it lists; any other must be described (ISO 19005-3, 6.6.2.3), and PDF/UA's is another.
const UA_IN_A3: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;
