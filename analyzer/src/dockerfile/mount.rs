//! `RUN --mount`.

use super::ast::Flag;
use super::step::Mount;

/// Reads the `--mount` flags.
pub(super) fn mounts(flags: &[Flag]) -> Vec<Mount> {
    flags.iter().filter(|flag| flag.name == "mount").map(mount).collect()
}

fn mount(flag: &Flag) -> Mount {
    let mut mount = Mount { kind: "bind".to_owned(), at: flag.at.clone(), ..Mount::default() };
    let mut source = None;
    let text = flag.value.as_ref().map(|value| value.text.as_str()).unwrap_or_default();
    for field in text.split(',') {
        let (key, value) = field.split_once('=').unwrap_or((field, ""));
        let value = value.trim_matches('"').to_owned();
        match key.trim().trim_matches('"').to_ascii_lowercase().as_str() {
            "type" => mount.kind = value.to_ascii_lowercase(),
            "id" => mount.id = Some(value),
            "source" | "src" => source = Some(value),
            "target" | "dst" | "destination" => mount.target = Some(value),
            "env" => mount.env = Some(value),
            "from" => mount.from = Some(value),
            _ => {}
        }
    }
    if matches!(mount.kind.as_str(), "secret" | "ssh") {
        let base =
            |path: &String| path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        mount.id = mount.id.take().or(source).or_else(|| mount.target.as_ref().map(base));
        if mount.kind == "secret" && mount.target.is_none() && mount.env.is_none() {
            mount.target = mount.id.as_ref().map(|id| format!("/run/secrets/{}", base(id)));
        }
    }
    mount
}
