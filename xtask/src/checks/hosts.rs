//! The plugin where people run it: in Extism's Python and Node SDKs.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{Bench, native};
use crate::command::run;
use crate::page::Profile;
use crate::toolchain::{BROWSER, WASI};
use crate::{plugin, programs};

pub(super) fn tests(bench: &Bench<'_>) -> Result<()> {
    let workspace = bench.workspace;
    plugin::build(workspace, BROWSER, Profile::Dev, &bench.lints)?;
    let wasm = plugin::build(workspace, WASI, Profile::Dev, &bench.lints)?;
    let binary = native::command_line(bench)?;
    let hosts = workspace.root.join("plugin").join("hosts");
    let check = |program: &Path, script: &Path, what: &str| {
        eprintln!("xtask: {what}");
        let mut host = Command::new(program);
        host.arg(script).arg("--plugin").arg(&wasm).arg("--bin").arg(&binary);
        // The sources stay free of what is compiled from them.
        host.env("PYTHONDONTWRITEBYTECODE", "1");
        run(host.current_dir(&workspace.root), what)
    };

    let python = programs::python(workspace, "python", &hosts.join("python").join("requirements.txt"))?;
    check(&python, &hosts.join("python").join("test_host.py"), "the plugin in Python's SDK")?;
    let node = programs::node(workspace, "node-host", &hosts.join("node"))?;
    check(Path::new("node"), &node.join("test_host.mjs"), "the plugin in Node's SDK")
}
