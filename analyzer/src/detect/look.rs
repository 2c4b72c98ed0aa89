//! What a text looks like, told by its first bytes.

use super::matches::Look;
use memchr::memmem;

/// The look of a text that begins with `head`.
pub(crate) fn look(head: &[u8]) -> Look {
    if transcript(head) {
        Look::Transcript
    } else if memmem::find(head, b"FROM").is_some_and(|_| crate::dockerfile::looks_like(head)) {
        Look::Dockerfile
    } else if crate::compose::looks_like(head) {
        Look::Compose
    } else {
        Look::Text
    }
}

/// Output of `docker history`, `docker inspect`, `docker build`.
fn transcript(head: &[u8]) -> bool {
    let start = head.trim_ascii_start();
    let has = |needle: &[u8]| memmem::find(head, needle).is_some();
    if start.starts_with(b"[") {
        return has(b"\"Config\"") && has(b"\"Env\"") && has(b"\"Id\"");
    }
    let mut steps = 0;
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', head).chain(std::iter::once(head.len()));
    for end in ends.take(400) {
        let line = head.get(start..end).unwrap_or_default();
        start = end + 1;
        if !matches!(line.first(), Some(b'I' | b'S' | b'#')) {
            continue;
        }
        let table = line.starts_with(b"IMAGE ") && memmem::find(line, b"CREATED BY").is_some();
        if table || line.starts_with(b"Sending build context to Docker daemon") {
            return true;
        }
        steps += usize::from(
            buildkit(line)
                || line.starts_with(b"Step ") && line.contains(&b'/') && memmem::find(line, b" : ").is_some(),
        );
    }
    steps >= 2
}

/// `#7 [stage-1 2/5] RUN …`
fn buildkit(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"#") else { return false };
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && rest[digits..].starts_with(b" [")
}

/// Whether the match at `at` of `text` stands on a command line that hands it to a container tool.
pub(crate) fn in_command(text: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(2048);
    let mut start = at;
    loop {
        match memchr::memrchr(b'\n', &text[from..start]) {
            None => {
                start = from;
                break;
            }
            Some(newline) => {
                let end = from + newline;
                let line = text[from..end].trim_ascii_end();
                if !line.ends_with(b"\\") {
                    start = end + 1;
                    break;
                }
                start = end;
            }
        }
    }
    let command = &text[start..at];
    let tools = [&b"docker"[..], b"podman", b"nerdctl", b"buildah", b"buildctl", b"compose"];
    if !tools.iter().any(|tool| memmem::find(command, tool).is_some()) {
        return false;
    }
    let words: Vec<&[u8]> = command
        .split(|byte| {
            byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'=' | b',' | b'[' | b'(' | b'`')
        })
        .filter(|word| !word.is_empty())
        .collect();
    let tool = words.iter().position(|word| {
        let name = word.rsplit(|&byte| byte == b'/').next().unwrap_or(word);
        matches!(
            name,
            b"docker" | b"podman" | b"nerdctl" | b"buildah" | b"buildctl" | b"docker-compose" | b"compose"
        )
    });
    let Some(tool) = tool else { return false };
    let after = &words[tool + 1..];
    let login = after.contains(&&b"login"[..]);
    after.iter().any(|word| {
        matches!(*word, b"--build-arg" | b"-e" | b"--env" | b"--opt" | b"--label")
            || word.starts_with(b"build-arg:")
            || word.starts_with(b"-e") && word.len() > 2 && word[2].is_ascii_uppercase()
            || login && (word.starts_with(b"-p") || *word == b"--password" || word.starts_with(b"-u"))
    })
}
