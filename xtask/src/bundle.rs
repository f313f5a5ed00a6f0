//! The site as one file, for places without a line: `cargo xtask bundle` makes a zip of `dist/`, with a server that sends the headers.
//!
//! Two bundles of one site are the same byte for byte, so their hashes can be compared.

use crate::commands::{below, files_under, target};
use crate::pages::short_hash;
use crate::site::{self, Kind};
use crate::{Result, pages};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const README: &str = include_str!("bundle.txt");
const SERVER: &str = include_str!("bundle.py");

/// Builds the site, bundles it, and tells the bundle's name and hash.
pub fn bundle() -> Result<()> {
    let site = site::build(Kind::Published)?;
    let bytes = bundled(&site.folder)?;
    let file = written(&bytes)?;
    let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{}: {:.1} MB, SHA-256 {hash}", file.display(), bytes.len() as f64 / 1e6);
    Ok(())
}

fn written(bytes: &[u8]) -> Result<PathBuf> {
    let folder = target().join("onward");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join(format!("onward-{}-{}.zip", site::version(), short_hash(bytes)));
    std::fs::write(&file, bytes)?;
    Ok(file)
}

/// The zip of a site's folder, without its compressed twins.
fn bundled(folder: &Path) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // No clock: the same site is the same file.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default());
    let mut put = |name: &str, bytes: &[u8]| -> Result<()> {
        zip.start_file(name, options)?;
        Ok(zip.write_all(bytes)?)
    };
    put("README.txt", README.as_bytes())?;
    put("serve.py", server().as_bytes())?;
    for file in files_under(folder)? {
        let name = below(folder, &file);
        if !name.ends_with(".br") {
            put(&format!("site/{name}"), &std::fs::read(&file)?)?;
        }
    }
    Ok(zip.finish()?.into_inner())
}

/// The server, with the headers that the site needs.
fn server() -> String {
    let headers: serde_json::Map<_, _> = pages::headers().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    SERVER.replace("HEADERS = {}", &format!("HEADERS = {}", serde_json::Value::Object(headers)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_site_is_the_same_bundle_and_a_server_knows_its_headers() {
        let folder = std::env::temp_dir().join(format!("onward-bundle-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("areas")).expect("a folder");
        for (name, text) in [("index.html", "<p>"), ("index.html.br", "x"), ("areas/index.html", "<h1>")] {
            std::fs::write(folder.join(name), text).expect("a file");
        }
        let (one, two) = (bundled(&folder).expect("a bundle"), bundled(&folder).expect("a bundle"));
        std::fs::remove_dir_all(&folder).expect("it was made");
        assert_eq!(one, two);
        let zip = zip::ZipArchive::new(Cursor::new(one)).expect("a zip");
        let names: Vec<&str> = zip.file_names().collect();
        assert_eq!(names, ["README.txt", "serve.py", "site/areas/index.html", "site/index.html"]);
        assert!(server().contains("\"Content-Security-Policy\":\"default-src 'none'"));
    }
}
