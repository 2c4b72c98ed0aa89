//! A small web server for one folder of static files, on this machine only, with the headers that production needs.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

/// More than any browser sends.
const LONGEST_HEAD: u64 = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder to serve.
pub(crate) struct Site {
    root: PathBuf,
    policy: String,
}

struct Answer {
    status: &'static str,
    mime: &'static str,
    tag: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    fn plain(status: &'static str) -> Self {
        Self {
            status,
            mime: "text/plain; charset=utf-8",
            tag: None,
            body: format!("{status}\n").into_bytes(),
        }
    }
}

impl Site {
    /// The content policy is the one that `index.html` declares, so that there is one text of it: as a header it holds
    /// for workers too, and for frames.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        let index = fs::read_to_string(root.join("index.html")).context("the page has no index.html")?;
        let Some(policy) = declared_policy(&index) else {
            bail!("index.html declares no Content-Security-Policy in a meta element");
        };
        let root = root.canonicalize().with_context(|| format!("cannot read {}", root.display()))?;
        Ok(Self { root, policy: format!("{policy}; frame-ancestors 'none'") })
    }

    /// Answers every connection on a thread of its own, until the listener fails.
    pub(crate) fn serve(self, listener: &TcpListener) -> Result<()> {
        let site = Arc::new(self);
        loop {
            let (stream, _) = listener.accept()?;
            let site = Arc::clone(&site);
            // A browser that goes away in the middle is no error of ours.
            thread::spawn(move || site.answer(&stream).ok());
        }
    }

    fn answer(&self, stream: &TcpStream) -> Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut lines = BufReader::new(stream.take(LONGEST_HEAD)).lines();
        let request = lines.next().context("no request")??;
        let mut known = None;
        for line in lines {
            let line = line?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("if-none-match")
            {
                known = Some(value.trim().to_owned());
            }
        }
        let mut words = request.split_ascii_whitespace();
        let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let mut answer = match method {
            "GET" | "HEAD" => self.find(target),
            _ => Answer::plain("405 Method Not Allowed"),
        };
        if answer.tag.is_some() && answer.tag == known {
            answer.status = "304 Not Modified";
            answer.body.clear();
        }
        self.write(stream, &answer, method == "HEAD")
    }

    fn find(&self, target: &str) -> Answer {
        let Some(path) = self.path(target) else { return Answer::plain("404 Not Found") };
        let Ok(body) = fs::read(&path) else { return Answer::plain("404 Not Found") };
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        let tag = Some(format!("\"{:016x}\"", hasher.finish()));
        Answer { status: "200 OK", mime: mime(&path), tag, body }
    }

    /// The file that a request means; none for whatever is not below the folder.
    fn path(&self, target: &str) -> Option<PathBuf> {
        let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
        let path = decode(path)?;
        let mut file = self.root.clone();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            if part.starts_with('.') || part.contains(['\\', ':', '\0']) {
                return None;
            }
            file.push(part);
        }
        if file.is_dir() {
            file.push("index.html");
        }
        // A link in the folder must not lead out of it.
        file.canonicalize().ok().filter(|real| real.starts_with(&self.root))
    }

    fn write(&self, mut stream: &TcpStream, answer: &Answer, head_only: bool) -> Result<()> {
        let mut head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n",
            answer.status,
            answer.mime,
            answer.body.len(),
            self.policy
        );
        // Names hold no digest of their content, so every use is checked; the answer is short when nothing changed.
        head.push_str("Cache-Control: no-cache\r\n");
        if let Some(tag) = &answer.tag {
            head.push_str(&format!("ETag: {tag}\r\n"));
        }
        head.push_str("X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n");
        head.push_str("Permissions-Policy: camera=(), geolocation=(), microphone=()\r\n");
        head.push_str("Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        if !head_only {
            stream.write_all(&answer.body)?;
        }
        Ok(stream.flush()?)
    }
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "zip" => "application/zip",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Percent-decoding; none for what is no UTF-8.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, more)) = rest.split_first() {
        if first == b'%' {
            let digits = std::str::from_utf8(more.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
            rest = more.get(2..)?;
        } else {
            bytes.push(first);
            rest = more;
        }
    }
    String::from_utf8(bytes).ok()
}

/// The `content` of the first meta element that declares a Content-Security-Policy, on one line.
fn declared_policy(html: &str) -> Option<String> {
    for tag in html.split("<meta").skip(1) {
        let tag = tag.split('>').next()?;
        if tag.to_ascii_lowercase().contains("http-equiv=\"content-security-policy\"") {
            let (_, rest) = tag.split_once("content=\"")?;
            let policy = rest.split('"').next()?;
            return Some(policy.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(request: &str) -> String {
        let root = std::env::temp_dir().join(format!(
            "unbaked-http-{}-{:?}",
            std::process::id(),
            thread::current().id()
        ));
        let below = root.join("site");
        fs::create_dir_all(below.join("deep")).unwrap();
        let meta = "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';\n connect-src 'self'\">";
        fs::write(below.join("index.html"), meta).unwrap();
        fs::write(below.join("deep").join("a b.wasm"), b"\0asm").unwrap();
        fs::write(root.join("outside"), b"no").unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let site = Site::new(&below).unwrap();
        thread::spawn(move || site.serve(&listener).ok());
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        fs::remove_dir_all(&root).unwrap();
        answer
    }

    #[test]
    fn the_index_comes_with_its_headers() {
        let answer = ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains(
            "Content-Security-Policy: default-src 'none'; connect-src 'self'; frame-ancestors 'none'\r\n"
        ));
        assert!(answer.contains("X-Content-Type-Options: nosniff\r\n"));
        assert!(answer.contains("Referrer-Policy: no-referrer\r\n"));
        assert!(answer.contains("Cache-Control: no-cache\r\n"));
    }

    #[test]
    fn wasm_has_its_type_and_head_has_no_body() {
        let answer = ask("HEAD /deep/a%20b.wasm?v=1 HTTP/1.1\r\n\r\n");
        assert!(answer.contains("Content-Type: application/wasm\r\nContent-Length: 4\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"));
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        for path in [
            "/../outside",
            "/%2e%2e/outside",
            "/deep/..%2f..%2foutside",
            "/..%5coutside",
            "//../outside",
            "outside",
        ] {
            let answer = ask(&format!("GET {path} HTTP/1.1\r\n\r\n"));
            assert!(answer.starts_with("HTTP/1.1 404 "), "{path}: {answer}");
        }
    }

    #[test]
    fn other_methods_are_refused() {
        assert!(ask("POST / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
    }

    #[test]
    fn an_unchanged_file_is_not_sent_again() {
        let first = ask("GET / HTTP/1.1\r\n\r\n");
        let tag = first.lines().find_map(|line| line.strip_prefix("ETag: ")).unwrap();
        let second = ask(&format!("GET / HTTP/1.1\r\nIf-None-Match: {tag}\r\n\r\n"));
        assert!(second.starts_with("HTTP/1.1 304 "), "{second}");
    }
}
