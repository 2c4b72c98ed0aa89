//! wasm-bindgen's tests in a real browser.

use anyhow::Result;

use super::{Bench, native};
use crate::command::run;
use crate::programs;
use crate::toolchain::{self, BROWSER};

pub(super) fn tests(bench: &Bench<'_>) -> Result<()> {
    let browser = programs::browser()?;
    toolchain::ensure_targets(&[BROWSER])?;
    let runner = native::wasm_test_runner(bench)?;
    // TOML and JSON agree on how this string is written.
    let runner = serde_json::Value::from(runner.to_string_lossy().into_owned());
    let mut cargo = bench.workspace.cargo();
    // Asking for test targets by a pattern fails where there is none, instead of passing with nothing run.
    cargo.args(["test", "--package", "web", "--test", "*", "--target", BROWSER]);
    cargo.arg("--config").arg(format!("target.{BROWSER}.runner=[{runner}]"));
    cargo.env("CHROMEDRIVER", &browser.driver).env("WASM_BINDGEN_TEST_TIMEOUT", "60");
    run(bench.lints.apply(&mut cargo), "`cargo test` of the page in Chromium")
}
