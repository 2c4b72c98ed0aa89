//! What stands behind a place, as far as a matcher reads.

/// A stretch of a text. Where it is cut off, so may be the last thing in it: to report that would show the rest of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window<'a> {
    /// Its bytes.
    pub(crate) bytes: &'a [u8],
    /// Where it begins in the text.
    pub(crate) from: usize,
    cut: bool,
}

impl<'a> Window<'a> {
    /// What stands behind `from`, `most` bytes of it.
    pub(crate) fn behind(text: &'a [u8], from: usize, most: usize) -> Self {
        let rest = text.get(from..).unwrap_or_default();
        Self { bytes: &rest[..most.min(rest.len())], from, cut: rest.len() > most }
    }

    /// Whether what ends at `end` of the window ends there in the text, too.
    pub(crate) fn ends(&self, end: usize) -> bool {
        end < self.bytes.len() || !self.cut
    }

    /// What stands before the first byte that ends it, if that is in sight.
    pub(crate) fn until(&self, ends: fn(u8) -> bool) -> Option<&'a [u8]> {
        let end = self.bytes.iter().position(|&byte| ends(byte)).unwrap_or(self.bytes.len());
        self.ends(end).then(|| &self.bytes[..end])
    }

    /// The rest of the line with which it begins, as far as it is in sight.
    pub(crate) fn seen(&self) -> &'a [u8] {
        &self.bytes[..memchr::memchr(b'\n', self.bytes).unwrap_or(self.bytes.len())]
    }

    /// The rest of the line with which it begins, if its end is in sight.
    pub(crate) fn line(&self) -> Option<&'a [u8]> {
        let line = self.seen();
        self.ends(line.len()).then_some(line)
    }

    /// The lines whose ends are in sight.
    pub(crate) fn lines(&self) -> &'a [u8] {
        let whole = if self.cut { memchr::memrchr(b'\n', self.bytes).unwrap_or(0) } else { self.bytes.len() };
        &self.bytes[..whole]
    }
}

#[cfg(test)]
mod tests {
    use super::Window;

    #[test]
    fn what_is_cut_off_is_told() {
        let text = b"one two\nthree";
        let whole = Window::behind(text, 4, 20);
        assert_eq!(
            (whole.bytes, whole.line(), whole.lines()),
            (&b"two\nthree"[..], Some(&b"two"[..]), whole.bytes)
        );
        assert!(whole.ends(9));
        let cut = Window::behind(text, 4, 6);
        assert_eq!((cut.bytes, cut.lines()), (&b"two\nth"[..], &b"two"[..]));
        assert!(cut.ends(3) && !cut.ends(6));
        assert_eq!(Window::behind(text, 8, 3).line(), None);
        assert_eq!(Window::behind(text, 40, 3).line(), Some(&b""[..]));
    }
}
