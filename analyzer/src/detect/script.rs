//! Scripts of a shell, told by their first line: what their commands take is read as the shell reads it.

use super::class::Written;
use super::engine::Engine;
use super::found::Found;
use crate::shell::{Script, taken_by_commands};
use crate::text::{Assignment, Segment};
use std::ops::Range;

/// The shells whose language is that of POSIX, or near it.
const SHELLS: [&[u8]; 7] = [b"sh", b"bash", b"dash", b"ash", b"ksh", b"mksh", b"zsh"];

/// Whether a text that begins with `head` is a shell's script: `#!/bin/sh -e`, `#!/usr/bin/env bash`.
pub(super) fn begins(head: &[u8]) -> bool {
    let Some(line) = head.strip_prefix(b"#!").and_then(|rest| rest.split(|&byte| byte == b'\n').next())
    else {
        return false;
    };
    let words = line.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    let mut programs = words.take(3).filter_map(|word| word.rsplit(|&byte| byte == b'/').next());
    programs.any(|program| SHELLS.contains(&program))
}

/// The passwords that begin in `range` of `text` among the arguments of its commands, and what is piped into them. What stands
/// beside a name is found in any text.
pub(super) fn find(engine: &Engine, text: &[u8], range: &Range<usize>) -> Vec<Found> {
    let taken = taken_by_commands(&Script::of(text));
    taken
        .iter()
        .filter_map(|one| judged(engine, text, one))
        .filter(|one| range.contains(&one.at.start))
        .collect()
}

fn judged(engine: &Engine, text: &[u8], taken: &Assignment) -> Option<Found> {
    // What is put together of pieces holds what nobody knows.
    let [Segment::Literal { text: value, at }] = taken.value.as_ref()?.segments.as_slice() else {
        return None;
    };
    let as_written = text.get(at.clone())? == value.as_bytes();
    let mut found = engine.judge(&taken.name, value.as_bytes(), Written::Line).filter(|_| as_written)?;
    found.at = at.start + found.at.start..at.start + found.at.end;
    engine.doubt(&mut found, text);
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::begins;
    use crate::blob::{BlobSettings, LinkKey};
    use crate::detect::{Engine, text};
    use crate::limits::Limits;

    #[test]
    fn scripts_are_told_by_their_first_line() {
        for line in [
            "#!/bin/sh",
            "#! /bin/bash -e\r",
            "#!/usr/bin/env bash",
            "#!/usr/bin/env -S zsh -f",
            "#!/busybox/ash",
        ] {
            assert!(begins(format!("{line}\nx\n").as_bytes()), "{line}");
        }
        for line in [
            "",
            "# sh",
            "#!/usr/bin/python3",
            "#!/usr/bin/env node",
            "#!/bin/false\n#!/bin/sh",
            "#!/usr/bin/fish",
        ] {
            assert!(!begins(line.as_bytes()), "{line}");
        }
    }

    #[test]
    fn what_a_script_s_commands_take_is_found() {
        let value = ["v3lv3", "Tx9q"].concat();
        let settings = BlobSettings {
            limits: Limits::default(),
            link_key: LinkKey::new([7; 32]),
            engine: Engine::builtin(),
        };
        let count = |script: &str| text(&settings, script.as_bytes()).0.matches.len();
        for line in [
            format!("if ! doctl -t '{value}' auth list; then exit 1; fi"),
            format!("out=$(influx setup \\\n  -u joe \\\n  -p {value} \\\n  -o x)"),
            format!("printf %s '{value}' | cryptsetup open --key-file - /dev/x y"),
            format!("consul kv put app/db_password {value}"),
            format!("su - joe -c 'p4 -P {value} sync'"),
            format!("docker build --secret id=x,env=Y . && p4 -P {value} sync"),
            format!("db2 connect to d user joe using {value}"),
        ] {
            let script = format!("#!/usr/bin/env bash\nset -e\n{line}\n");
            assert_eq!(count(&script), 1, "{}", line.replace(&value, "…"));
            assert_eq!(count(&script.replace(&value, "$VALUE")), 0);
            assert_eq!(count(&script.replace(&value, "a${VALUE}b")), 0);
            assert_eq!(count(&script.replace("bash", "perl")), 0, "{}", line.replace(&value, "…"));
        }
    }
}
