//! PDFs with attachments, written by hand so that a test can break any part of them.

use super::signing::{CmsForgery, OPEN_RANGE, ROOM};
use onward::seal::SigningIdentity;
use std::fmt::Write as _;

/// A PDF's objects, from number 1 on, and how to write them down.
#[derive(Clone, Default)]
pub struct Pdf {
    pub objects: Vec<Vec<u8>>,
    /// More entries for the trailer.
    pub trailer: String,
}

/// The numbers of the objects of [`Pdf::with`].
pub const CATALOGUE: usize = 1;
pub const SPECIFICATION: usize = 4;
pub const ATTACHED: usize = 5;
/// … and of [`Pdf::signable`].
pub const PAGE: usize = 3;
pub const SIGNATURE: usize = 6;
pub const FIELD: usize = 7;

/// What is in [`Pdf::signable`].
pub const SIGNED_CATALOGUE: &str = "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(packet.json)4 0 R]>>>>/AF[4 0 R]\
    /AcroForm<</Fields[7 0 R]/SigFlags 3>>/Perms<</DocMDP 6 0 R>>>>";
pub const SIGNED_PAGE: &str = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[7 0 R]>>";
pub const SIGNED_FIELD: &str = "<</FT/Sig/T(Signature)/TU(Signature)/V 6 0 R/Type/Annot/Subtype/Widget/Rect[0 0 9 9]/F 132/P 3 0 R>>";

impl Pdf {
    /// One empty page.
    pub fn without_packet() -> Pdf {
        let mut pdf = Pdf::default();
        pdf.add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>");
        pdf
    }

    /// One empty page, and a packet attached as packets are.
    pub fn with(jws: &str) -> Pdf {
        let mut pdf = Pdf::without_packet();
        pdf.set(CATALOGUE, "<</Type/Catalog/Pages 2 0 R/AF[4 0 R]/Names<</EmbeddedFiles<</Names[(packet.json)4 0 R]>>>>>>");
        pdf.add(specification("packet.json", "Source", ATTACHED));
        pdf.add(stream("/Type/EmbeddedFile/Subtype/application#2Fjson", jws.as_bytes()));
        pdf
    }

    /// … and with room for its signer's signature, as the press leaves it.
    pub fn signable(jws: &str, name: &str, date: &str) -> Pdf {
        let mut pdf = Pdf::with(jws);
        pdf.set(CATALOGUE, SIGNED_CATALOGUE).set(PAGE, SIGNED_PAGE);
        pdf.add(signature(name, date));
        pdf.add(SIGNED_FIELD);
        pdf
    }

    /// Signed, as packets are.
    pub fn signed(&self, identity: &SigningIdentity) -> Vec<u8> {
        CmsForgery::of(identity).sign(&self.with_table())
    }

    /// Adds an object and gives its number.
    pub fn add(&mut self, object: impl Into<Vec<u8>>) -> usize {
        self.objects.push(object.into());
        self.objects.len()
    }

    pub fn set(&mut self, number: usize, object: impl Into<Vec<u8>>) -> &mut Pdf {
        self.objects[number - 1] = object.into();
        self
    }

    fn body(&self) -> (Vec<u8>, Vec<usize>) {
        let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut offsets = Vec::new();
        for (index, object) in self.objects.iter().enumerate() {
            offsets.push(bytes.len());
            bytes.extend(format!("{} 0 obj\n", index + 1).bytes());
            bytes.extend(object);
            bytes.extend(b"\nendobj\n");
        }
        (bytes, offsets)
    }

    /// Written with a cross-reference table.
    pub fn with_table(&self) -> Vec<u8> {
        let (mut bytes, offsets) = self.body();
        let start = bytes.len();
        let mut tail = format!("xref\n0 {}\n0000000000 65535 f \n", offsets.len() + 1);
        for offset in &offsets {
            writeln!(tail, "{offset:010} 00000 n ").expect("a string takes all");
        }
        write!(tail, "trailer\n<</Size {}/Root 1 0 R{}>>\nstartxref\n{start}\n%%EOF", offsets.len() + 1, self.trailer)
            .expect("a string takes all");
        bytes.extend(tail.bytes());
        bytes
    }

    /// Written with a compressed, predicted cross-reference stream, and what is no stream in an object stream.
    pub fn with_streams(&self) -> Vec<u8> {
        let is_stream = |object: &[u8]| object.windows(7).any(|window| window == b"stream\n");
        let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let holder = self.objects.len() + 1;
        let (mut index, mut held, mut count) = (String::new(), Vec::new(), 0u32);
        let mut rows: Vec<[u8; 6]> = vec![row(0, 0, 0)];
        for (position, object) in self.objects.iter().enumerate() {
            if is_stream(object) {
                rows.push(row(1, bytes.len() as u32, 0));
                bytes.extend(format!("{} 0 obj\n", position + 1).bytes());
                bytes.extend(object);
                bytes.extend(b"\nendobj\n");
            } else {
                rows.push(row(2, holder as u32, count as u8));
                write!(index, "{} {} ", position + 1, held.len()).expect("a string takes all");
                held.extend(object);
                held.push(b'\n');
                count += 1;
            }
        }
        rows.push(row(1, bytes.len() as u32, 0));
        let first = index.len();
        let held = [index.into_bytes(), held].concat();
        bytes.extend(format!("{holder} 0 obj\n").bytes());
        bytes.extend(deflated(&format!("/Type/ObjStm/N {count}/First {first}"), &held));
        bytes.extend(b"\nendobj\n");

        let start = bytes.len();
        rows.push(row(1, start as u32, 0));
        let mut predicted = Vec::new();
        let mut above = [0u8; 6];
        for row in &rows {
            predicted.push(2);
            predicted.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = *row;
        }
        let dict = format!("/Type/XRef/Size {}/W[1 4 1]/Root 1 0 R/DecodeParms<</Predictor 12/Columns 6>>{}", rows.len(), self.trailer);
        bytes.extend(format!("{} 0 obj\n", holder + 1).bytes());
        bytes.extend(deflated(&dict, &predicted));
        bytes.extend(format!("\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
        bytes
    }
}

fn row(kind: u8, second: u32, third: u8) -> [u8; 6] {
    let [a, b, c, d] = second.to_be_bytes();
    [kind, a, b, c, d, third]
}

/// A signature's dictionary, in the one spelling.
pub fn signature(name: &str, date: &str) -> String {
    let name: String = name.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    let zeros = "0".repeat(2 * ROOM);
    format!(
        "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange{OPEN_RANGE}/Contents<{zeros}>/M(D:{date}Z)\
        /Name<FEFF{name}>/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]>>"
    )
}

/// A file specification.
pub fn specification(name: &str, relationship: &str, stream: usize) -> String {
    format!("<</Type/Filespec/F({name})/UF({name})/AFRelationship/{relationship}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>")
}

/// A stream as it is.
pub fn stream(dict: &str, data: &[u8]) -> Vec<u8> {
    [format!("<<{dict}/Length {}>>\nstream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
}

/// A compressed stream.
pub fn deflated(dict: &str, data: &[u8]) -> Vec<u8> {
    stream(&format!("{dict}/Filter/FlateDecode"), &miniz_oxide::deflate::compress_to_vec_zlib(data, 9))
}
