//! The plugin where people run it: in Extism's Python and Node SDKs.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::{Bench, native};
use crate::command::run;
use crate::page::Profile;
use crate::toolchain::{BROWSER, WASI};
use crate::{plugin, programs};

/// The version of Python's SDK that the facts were measured with; Node's stands in a package file.
const PYTHON_SDK: &str = "extism==1.1.1";

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
        run(host.current_dir(&workspace.root), what)
    };

    let python = programs::python(workspace, PYTHON_SDK)?;
    check(&python, &hosts.join("python").join("test_host.py"), "the plugin in Python's SDK")?;
    let node = programs::node(workspace, "node-host", &hosts.join("node"))?;
    check(Path::new("node"), &node.join("test_host.mjs"), "the plugin in Node's SDK")
}
