//! The page as a person sees it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::Result;

use super::{Bench, native};
use crate::command::run;
use crate::http::Site;
use crate::page::{self, Profile};
use crate::workspace::Workspace;
use crate::{bundle, programs};

pub(super) fn tests(bench: &Bench<'_>) -> Result<()> {
    let workspace = bench.workspace;
    programs::browser()?;
    let binary = native::command_line(bench)?;
    let site = workspace.scratch("site-for-tests")?;
    page::build(workspace, Profile::Dev, &bench.lints, &site)?;
    bundle::pack(&site)?;
    compare(workspace, &site, &binary, &[])
}

/// Opens the page in Chromium, has it read the test's own inputs and `files`, and compares with the command line.
pub(crate) fn compare(workspace: &Workspace, site: &Path, binary: &Path, files: &[PathBuf]) -> Result<()> {
    let browser = programs::browser()?;
    let node = programs::node(workspace, "e2e", &workspace.root.join("web").join("e2e"))?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/", listener.local_addr()?);
    let site = Site::new(site)?;
    // It ends with this program.
    thread::spawn(move || site.serve(&listener).ok());

    let mut test = Command::new("node");
    test.arg(node.join("e2e.mjs")).arg("--url").arg(url).arg("--bin").arg(binary);
    test.arg("--chromium").arg(browser.program).arg("--out").arg(workspace.scratch("e2e-pictures")?);
    for file in files {
        test.arg("--file").arg(file);
    }
    run(test.current_dir(&workspace.root), "the end-to-end test")
}
