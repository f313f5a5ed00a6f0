//! A static server with the headers of SECURITY R12, which builds again when a file changes.

use crate::commands::{files_under, root};
use crate::site::{self, Kind};
use crate::{Result, pages};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// What `serve` was asked to do.
pub struct Options {
    port: u16,
    kind: Kind,
    build: bool,
    watch: bool,
}

impl Options {
    /// Reads the words after `serve`.
    pub fn read(words: &[&str]) -> Result<Options> {
        let mut options = Options { port: 8080, kind: Kind::Quick, build: true, watch: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--port" => options.port = words.next().ok_or("--port needs a number")?.parse()?,
                "--release" => options.kind = Kind::Published,
                "--no-watch" => options.watch = false,
                "--no-build" => {
                    options.build = false;
                    options.watch = false;
                    options.kind = Kind::Published;
                }
                other => return Err(format!("serve does not know {other}").into()),
            }
        }
        Ok(options)
    }
}

/// Serves until it is stopped.
pub fn serve(options: &Options) -> Result<()> {
    if options.build {
        site::build(options.kind)?;
    }
    let folder = site::folder(options.kind);
    if !folder.join("index.html").exists() {
        return Err(format!("there is no site in {}: run `cargo xtask build` first", folder.display()).into());
    }
    let version = Arc::new(AtomicU64::new(1));
    println!("Serving {}", listen(&folder, options.port, &version)?);
    if options.watch {
        watch(options.kind, &version)
    } else {
        loop {
            std::thread::park();
        }
    }
}

/// Serves a site on a free port while this program runs; gives its address.
pub fn in_background(folder: &Path) -> Result<String> {
    listen(folder, 0, &Arc::new(AtomicU64::new(1)))
}

fn listen(folder: &Path, port: u16, version: &Arc<AtomicU64>) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
    let address = format!("http://{}", listener.local_addr()?);
    let (version, folder) = (version.clone(), folder.to_owned());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (version, folder) = (version.clone(), folder.clone());
            // A reader who went away is no reason to stop.
            std::thread::spawn(move || talk(&stream, &folder, &version).ok());
        }
    });
    Ok(address)
}

/// What is read of a request.
struct Request {
    method: String,
    path: String,
    brotli: bool,
}

/// Answers the requests of one connection, one after the other, until it is closed.
fn talk(stream: &TcpStream, folder: &Path, version: &AtomicU64) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut words = line.split_whitespace();
        let (method, url) = (words.next().unwrap_or_default().to_owned(), words.next().unwrap_or("/"));
        let path = url.split(['?', '#']).next().unwrap_or("/").to_owned();
        let mut request = Request { method, path, brotli: false };
        loop {
            let mut header = String::new();
            if reader.read_line(&mut header)? == 0 {
                return Ok(());
            }
            let header = header.trim().to_ascii_lowercase();
            if header.is_empty() {
                break;
            }
            request.brotli |= header.strip_prefix("accept-encoding:").is_some_and(|value| value.contains("br"));
        }
        let mut stream = stream;
        stream.write_all(&answer(&request, folder, version)?)?;
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            // It may have a body, which nobody reads.
            return Ok(());
        }
    }
}

/// Looks twice a second whether a source has changed, and then builds. A build that fails leaves the site as it was.
fn watch(kind: Kind, version: &AtomicU64) -> Result<()> {
    let mut seen = newest()?;
    loop {
        std::thread::sleep(Duration::from_millis(500));
        let now = newest()?;
        if now == seen {
            continue;
        }
        seen = now;
        println!("A file has changed.");
        match site::build(kind) {
            Ok(_) => {
                version.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => eprintln!("{error}\nThe site stays as it was."),
        }
    }
}

/// How many sources there are, and when the last one changed.
fn newest() -> Result<(usize, Option<SystemTime>)> {
    let mut files = vec![root().join("index.html"), root().join("Cargo.toml"), root().join("Cargo.lock")];
    for folder in ["src", "public", "style"] {
        files.extend(files_under(&root().join(folder))?);
    }
    let times = files.iter().filter_map(|file| std::fs::metadata(file).and_then(|data| data.modified()).ok());
    Ok((files.len(), times.max()))
}

fn answer(request: &Request, folder: &Path, version: &AtomicU64) -> Result<Vec<u8>> {
    let path = &request.path;
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return Ok(reply(request, "405 Method Not Allowed", &[], &[("Connection", "close")]));
    }
    if path == "/onward-version" {
        let text = version.load(Ordering::Relaxed).to_string();
        return Ok(reply(request, "200 OK", text.as_bytes(), &[("Content-Type", "text/plain"), ("Cache-Control", "no-store")]));
    }
    let (status, file) = match find(folder, path) {
        Found::File(file) => ("200 OK", file),
        Found::Folder(address) => return Ok(reply(request, "301 Moved Permanently", &[], &[("Location", &address)])),
        Found::Nothing => ("404 Not Found", folder.join("404.html")),
    };
    let mut headers =
        vec![("Content-Type", content_type(&file)), ("Cache-Control", pages::cache_control(path)), ("Vary", "Accept-Encoding")];
    let rules = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    headers.extend(pages::own_headers(&rules, path).into_iter().filter(|(name, _)| *name == "Link"));
    let twin = PathBuf::from(format!("{}.br", file.display()));
    let contents = if request.brotli && twin.exists() {
        headers.push(("Content-Encoding", "br"));
        std::fs::read(twin)?
    } else {
        std::fs::read(file)?
    };
    Ok(reply(request, status, &contents, &headers))
}

enum Found {
    File(PathBuf),
    Folder(String),
    Nothing,
}

fn find(folder: &Path, path: &str) -> Found {
    let names: Vec<&str> = path.split('/').filter(|name| !name.is_empty()).collect();
    // What is compressed is sent in place of its twin, and nothing above the folder is ever read.
    if names.iter().any(|name| *name == ".." || name.contains('\\')) || path.ends_with(".br") || path == "/_headers" {
        return Found::Nothing;
    }
    let file = names.iter().fold(folder.to_owned(), |folder, name| folder.join(name));
    if file.is_file() {
        Found::File(file)
    } else if file.join("index.html").is_file() {
        if path.ends_with('/') { Found::File(file.join("index.html")) } else { Found::Folder(format!("{path}/")) }
    } else {
        Found::Nothing
    }
}

fn reply(request: &Request, status: &str, contents: &[u8], more: &[(&str, &str)]) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", contents.len());
    let fixed = pages::headers();
    for (name, value) in fixed.iter().map(|(name, value)| (*name, value.as_str())).chain(more.iter().copied()) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut whole = head.into_bytes();
    if request.method != "HEAD" {
        whole.extend_from_slice(contents);
    }
    whole
}

/// The type of a file, by its ending.
pub fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "ftl" | "txt" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ttf" => "font/ttf",
        "woff2" => "font/woff2",
        "otf" => "font/otf",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
