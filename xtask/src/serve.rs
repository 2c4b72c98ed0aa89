//! `cargo xtask serve`: the page on this machine.

use std::net::TcpListener;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::bundle;
use crate::checks::lints::Lints;
use crate::http::Site;
use crate::page::{self, Profile};
use crate::workspace::Workspace;

const USUAL_PORT: u16 = 8080;

/// What the user asked for.
pub(crate) struct Options {
    port: Option<u16>,
    open: bool,
}

impl Options {
    /// Reads the words after `serve`.
    pub(crate) fn parse(words: &[String]) -> Result<Self> {
        let mut options = Self { port: None, open: true };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--no-open" => options.open = false,
                "--port" => {
                    let port = words.next().context("--port needs a number")?;
                    options.port = Some(port.parse().with_context(|| format!("`{port}` is no port"))?);
                }
                _ => bail!("serve takes [--port N] [--no-open], not `{word}`"),
            }
        }
        Ok(options)
    }
}

/// Builds the page and serves it until the program is stopped.
pub(crate) fn serve(workspace: &Workspace, options: &Options) -> Result<()> {
    let listener = listen(options.port)?;
    let site = workspace.scratch("site")?;
    page::build(workspace, Profile::Release, &Lints::none(), &site)?;
    bundle::pack(&site)?;
    let address = format!("http://{}/", listener.local_addr()?);
    println!("Unbaked is at {address} (press Ctrl-C to stop)");
    if options.open {
        open(&address);
    }
    Site::new(&site)?.serve(&listener)
}

/// A port that was asked for must be free; the usual one may be taken, then any will do.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let local = |port| TcpListener::bind(("127.0.0.1", port));
    match port {
        Some(port) => local(port).with_context(|| format!("port {port} cannot be used")),
        None => local(USUAL_PORT).or_else(|_| local(0)).context("no port is free"),
    }
}

/// Opens a browser where there is a screen; the address stands in the terminal anyway.
fn open(address: &str) {
    let screen = std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    let mut opener = match std::env::consts::OS {
        "macos" => Command::new("open"),
        "windows" => Command::new("explorer"),
        _ if screen => Command::new("xdg-open"),
        _ => return,
    };
    let started =
        opener.arg(address).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if started.is_err() {
        eprintln!("xtask: no browser could be opened; please open the address yourself");
    }
}
