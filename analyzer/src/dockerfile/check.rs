//! What BuildKit's typed layer refuses, beyond syntax.

use super::ast::{Body, Command, Dockerfile, Instruction, SyntaxProblem};

/// Adds the problems of the typed layer.
pub(super) fn file(file: &mut Dockerfile) {
    let mut problems = Vec::new();
    for instruction in &file.instructions {
        let mut refuse = |message| problems.push(SyntaxProblem { line: instruction.lines.0, message });
        if instruction.stage.is_none() && instruction.keyword != "ARG" {
            refuse("an instruction stands before the first FROM");
        }
        one(instruction, &mut refuse);
        if let Body::Onbuild(inner) = &instruction.body {
            match inner.keyword.as_str() {
                "ONBUILD" | "FROM" | "MAINTAINER" => refuse("ONBUILD does not take this instruction"),
                _ => one(inner, &mut refuse),
            }
        }
    }
    file.problems.extend(problems);
}

fn one(instruction: &Instruction, refuse: &mut impl FnMut(&'static str)) {
    let keyword = instruction.keyword.as_str();
    if !is_known(keyword) {
        refuse("the instruction is not known");
        return;
    }
    for (index, flag) in instruction.flags.iter().enumerate() {
        if !flags(keyword).contains(&flag.name.as_str()) {
            refuse("a flag is not known for this instruction");
        } else if flag.value.is_none()
            && !matches!(flag.name.as_str(), "link" | "parents" | "keep-git-dir" | "unpack")
        {
            refuse("a flag has no value");
        } else if !matches!(flag.name.as_str(), "mount" | "exclude" | "device")
            && instruction.flags[..index].iter().any(|earlier| earlier.name == flag.name)
        {
            refuse("a flag is repeated");
        }
    }
    match &instruction.body {
        Body::From { name: Some(name), .. } if !is_stage_name(name) => refuse("a stage name is not valid"),
        Body::Command(Command::Shell(_)) if keyword == "SHELL" => refuse("SHELL takes the JSON form"),
        Body::Other(words) if words.is_empty() && keyword != "HEALTHCHECK" => {
            refuse("the instruction takes an argument");
        }
        _ => {}
    }
}

/// Whether `keyword` (upper case) is an instruction.
pub(super) fn is_known(keyword: &str) -> bool {
    const KNOWN: [&str; 18] = [
        "FROM",
        "RUN",
        "COPY",
        "ADD",
        "ENV",
        "ARG",
        "LABEL",
        "CMD",
        "ENTRYPOINT",
        "WORKDIR",
        "USER",
        "EXPOSE",
        "VOLUME",
        "HEALTHCHECK",
        "SHELL",
        "ONBUILD",
        "STOPSIGNAL",
        "MAINTAINER",
    ];
    KNOWN.contains(&keyword)
}

fn flags(keyword: &str) -> &'static [&'static str] {
    match keyword {
        "FROM" => &["platform"],
        "RUN" => &["mount", "network", "security", "device"],
        "COPY" => &["from", "chown", "chmod", "link", "parents", "exclude"],
        "ADD" => &["chown", "chmod", "link", "keep-git-dir", "checksum", "unpack", "exclude"],
        "HEALTHCHECK" => &["interval", "timeout", "start-period", "start-interval", "retries"],
        _ => &[],
    }
}

fn is_stage_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
}
