//! The bar on standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

/// A scan that ends sooner shows nothing.
const PATIENCE: Duration = Duration::from_millis(500);

/// Bytes read, on a terminal, for scans that take a while.
pub(crate) struct Progress {
    wanted: bool,
    since: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows nothing if it is not `wanted` or standard error is no terminal.
    pub(crate) fn new(wanted: bool) -> Self {
        Self { wanted: wanted && std::io::stderr().is_terminal(), since: Instant::now(), bar: None }
    }

    /// `done` bytes were read, of `total` if that is known.
    pub(crate) fn show(&mut self, done: u64, total: Option<u64>) {
        if !self.wanted || self.since.elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.get_or_insert_with(|| bar(total));
        if let Some(total) = total {
            bar.set_length(total);
        }
        bar.set_position(done);
    }

    /// Takes the bar away.
    pub(crate) fn clear(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

fn bar(total: Option<u64>) -> ProgressBar {
    let (bar, template) = match total {
        Some(total) => (
            ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr()),
            "{bar:30} {binary_bytes} of {binary_total_bytes}, {binary_bytes_per_sec}",
        ),
        None => (
            ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()),
            "{spinner} {binary_bytes}, {binary_bytes_per_sec}",
        ),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
