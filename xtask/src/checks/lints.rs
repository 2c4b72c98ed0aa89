//! Clippy as the compiler: one build gives lints and programs, where `cargo clippy` would be a second one.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::toolchain;

/// What a build of the workspace's own packages is checked with.
pub(crate) struct Lints {
    driver: Option<PathBuf>,
}

impl Lints {
    /// The compiler alone.
    pub(crate) fn none() -> Self {
        Self { driver: None }
    }

    /// Clippy's lints, and every warning is an error.
    pub(crate) fn strict() -> Result<Self> {
        Ok(Self { driver: Some(toolchain::ensure_clippy()?) })
    }

    /// Tells one cargo. Builds that share a folder share this too, else cargo compiles everything twice.
    pub(crate) fn apply<'a>(&self, cargo: &'a mut Command) -> &'a mut Command {
        if let Some(driver) = &self.driver {
            // The variables by which `cargo clippy -- -D warnings` itself talks to the driver.
            cargo.env("RUSTC_WORKSPACE_WRAPPER", driver).env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");
        }
        cargo
    }
}
