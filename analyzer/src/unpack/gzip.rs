//! Gzip (RFC 1952) with framing of our own over raw inflate: several members, header fields, check sums.

use super::Trouble;
use flate2::{Crc, Decompress, FlushDecompress, Status};

const TRUNCATED: Trouble =
    Trouble { kind: "truncated", message: "the gzip stream ends too early", unread: true };
const DAMAGED: Trouble = Trouble {
    kind: "damaged",
    message: "the gzip stream is damaged; what follows was not read",
    unread: true,
};
const CHECKSUM: Trouble =
    Trouble { kind: "damaged", message: "a gzip member does not fit its check sum", unread: true };
const TRAILING: Trouble =
    Trouble { kind: "trailing-bytes", message: "bytes behind the gzip stream were not read", unread: true };

/// Bytes that are decoded at a time.
const WINDOW: usize = 64 << 10;

/// A push decoder. Members are decoded one after the other; zero bytes behind the last one are padding.
pub struct Gzip {
    at: At,
    inflate: Decompress,
    crc: Crc,
    length: u32,
    out: Box<[u8]>,
    trouble: Option<Trouble>,
}

/// Where in a member the decoder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    /// The ten fixed bytes: how many were seen, and the flags.
    Fixed { seen: u8, flags: u8 },
    /// The two bytes of the extra field's length.
    ExtraLength { flags: u8, seen: u8, length: u16 },
    /// The extra field.
    Extra { flags: u8, left: u16 },
    /// A name or a comment, up to its zero byte.
    Text { flags: u8 },
    /// The header's own check sum.
    HeaderSum { left: u8 },
    /// Deflated data.
    Data,
    /// Check sum and length, little endian.
    Trailer { seen: u8, bytes: u64 },
    /// Behind a member: the next member, or padding.
    Between,
    /// Nothing more is decoded.
    Stopped,
}

const HEADER_SUM: u8 = 2;
const EXTRA: u8 = 4;
const NAME: u8 = 8;
const COMMENT: u8 = 16;
const RESERVED: u8 = 0xe0;

impl Default for Gzip {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for Gzip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gzip").field("at", &self.at).field("trouble", &self.trouble).finish_non_exhaustive()
    }
}

impl Gzip {
    /// A decoder that has seen nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            at: At::Fixed { seen: 0, flags: 0 },
            inflate: Decompress::new(false),
            crc: Crc::new(),
            length: 0,
            out: vec![0; WINDOW].into_boxed_slice(),
            trouble: None,
        }
    }

    /// Whether `head` begins a gzip stream.
    #[must_use]
    pub fn is_head(head: &[u8]) -> bool {
        head.starts_with(&[0x1f, 0x8b, 8])
    }

    /// The next stored bytes; decoded bytes go to `sink` as they come.
    pub fn push(&mut self, mut bytes: &[u8], sink: &mut dyn FnMut(&[u8])) {
        while let Some((&first, rest)) = bytes.split_first() {
            if self.at == At::Data {
                bytes = self.inflate(bytes, sink);
            } else if self.at == At::Stopped {
                return;
            } else {
                self.framing(first);
                bytes = rest;
            }
        }
    }

    /// Ends the stream: what was wrong with it, the first thing only.
    #[must_use]
    pub fn finish(self) -> Option<Trouble> {
        match self.at {
            At::Between | At::Stopped => self.trouble,
            _ => self.trouble.or(Some(TRUNCATED)),
        }
    }

    fn stop(&mut self, trouble: Trouble) {
        self.trouble.get_or_insert(trouble);
        self.at = At::Stopped;
    }

    /// One byte of a header, a trailer or padding.
    fn framing(&mut self, byte: u8) {
        self.at = match self.at {
            At::Between if byte == 0 => At::Between,
            At::Between if byte == 0x1f => At::Fixed { seen: 1, flags: 0 },
            At::Between => return self.stop(TRAILING),
            At::Fixed { seen: 0, .. } if byte != 0x1f => return self.stop(DAMAGED),
            At::Fixed { seen: 1, .. } if byte != 0x8b => return self.stop(DAMAGED),
            At::Fixed { seen: 2, .. } if byte != 8 => return self.stop(DAMAGED),
            At::Fixed { seen: 3, .. } if byte & RESERVED != 0 => return self.stop(DAMAGED),
            At::Fixed { seen: 3, .. } => At::Fixed { seen: 4, flags: byte },
            At::Fixed { seen: 9, flags } => Self::field(flags),
            At::Fixed { seen, flags } => At::Fixed { seen: seen + 1, flags },
            At::ExtraLength { flags, seen: 0, .. } => {
                At::ExtraLength { flags, seen: 1, length: u16::from(byte) }
            }
            At::ExtraLength { flags, length, .. } => match length | u16::from(byte) << 8 {
                0 => Self::field(flags & !EXTRA),
                left => At::Extra { flags, left },
            },
            At::Extra { flags, left: 1 } => Self::field(flags & !EXTRA),
            At::Extra { flags, left } => At::Extra { flags, left: left - 1 },
            At::Text { flags } if byte != 0 => At::Text { flags },
            At::Text { flags } if flags & NAME != 0 => Self::field(flags & !NAME),
            At::Text { flags } => Self::field(flags & !COMMENT),
            At::HeaderSum { left: 1 } => At::Data,
            At::HeaderSum { left } => At::HeaderSum { left: left - 1 },
            At::Trailer { seen, bytes } => {
                let bytes = bytes | u64::from(byte) << (8 * u32::from(seen));
                if seen == 7 {
                    self.check(bytes);
                    At::Between
                } else {
                    At::Trailer { seen: seen + 1, bytes }
                }
            }
            other @ (At::Data | At::Stopped) => other,
        };
    }

    /// The header field that comes next, by the flags that are left.
    fn field(flags: u8) -> At {
        if flags & EXTRA != 0 {
            At::ExtraLength { flags, seen: 0, length: 0 }
        } else if flags & (NAME | COMMENT) != 0 {
            At::Text { flags }
        } else if flags & HEADER_SUM != 0 {
            At::HeaderSum { left: 2 }
        } else {
            At::Data
        }
    }

    /// Holds a member against its trailer and makes ready for the next.
    fn check(&mut self, trailer: u64) {
        let crc = std::mem::take(&mut self.crc).sum();
        if trailer != u64::from(crc) | u64::from(self.length) << 32 {
            self.trouble.get_or_insert(CHECKSUM);
        }
        self.length = 0;
        self.inflate.reset(false);
    }

    /// Inflates as much of `bytes` as belongs to the member; gives the rest.
    fn inflate<'b>(&mut self, mut bytes: &'b [u8], sink: &mut dyn FnMut(&[u8])) -> &'b [u8] {
        loop {
            let (before_in, before_out) = (self.inflate.total_in(), self.inflate.total_out());
            let result = self.inflate.decompress(bytes, &mut self.out, FlushDecompress::None);
            let taken = usize::try_from(self.inflate.total_in() - before_in).unwrap_or(bytes.len());
            let made = usize::try_from(self.inflate.total_out() - before_out).unwrap_or(0);
            let decoded = self.out.get(..made).unwrap_or_default();
            if !decoded.is_empty() {
                self.crc.update(decoded);
                // ISIZE counts modulo 2^32.
                self.length = self.length.wrapping_add(made as u32);
                sink(decoded);
            }
            bytes = bytes.get(taken..).unwrap_or_default();
            match result {
                Ok(Status::StreamEnd) => {
                    self.at = At::Trailer { seen: 0, bytes: 0 };
                    return bytes;
                }
                // A full buffer may leave decoded bytes behind although all input was taken.
                Ok(_) if made == self.out.len() => {}
                Ok(_) if bytes.is_empty() => return bytes,
                Ok(_) if taken > 0 || made > 0 => {}
                Ok(_) | Err(_) => {
                    self.stop(DAMAGED);
                    return &[];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::write::GzEncoder;
    use flate2::{Compression, GzBuilder};
    use proptest::prelude::*;
    use std::io::Write;

    fn zipped(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn decode<'b>(chunks: impl IntoIterator<Item = &'b [u8]>) -> (Vec<u8>, Option<Trouble>) {
        let mut out = Vec::new();
        let mut gzip = Gzip::new();
        for chunk in chunks {
            gzip.push(chunk, &mut |decoded| out.extend_from_slice(decoded));
        }
        (out, gzip.finish())
    }

    #[test]
    fn every_header_field_is_passed_over() {
        let mut encoder = GzBuilder::new()
            .extra(vec![7; 300])
            .filename("name")
            .comment("comment")
            .write(Vec::new(), Compression::best());
        encoder.write_all(b"body").unwrap();
        let stored = encoder.finish().unwrap();
        assert_eq!(decode([&stored[..]]), (b"body".to_vec(), None));
        assert_eq!(decode(stored.chunks(1)), (b"body".to_vec(), None));
    }

    #[test]
    fn members_follow_each_other_and_zeros_are_padding() {
        let stored = [zipped(b"one "), zipped(b""), zipped(b"two"), vec![0; 700]].concat();
        assert_eq!(decode([&stored[..]]), (b"one two".to_vec(), None));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let good = zipped(&b"some text ".repeat(50));
        let (out, trouble) = decode([&good[..good.len() - 9]]);
        assert_eq!(trouble, Some(TRUNCATED));
        assert!(out.len() <= 500);
        assert_eq!(decode([&[good.clone(), b"rest".to_vec()].concat()[..]]).1, Some(TRAILING));
        let mut bad = good.clone();
        let at = bad.len() - 5;
        bad[at] ^= 1;
        assert_eq!(decode([&bad[..]]).1, Some(CHECKSUM));
        let mut bad = good;
        bad[10] = 0xff;
        assert_eq!(decode([&bad[..]]).1, Some(DAMAGED));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn cutting_changes_nothing(
            body in proptest::collection::vec(0u8..4, 0..200_000),
            damage in proptest::option::of((any::<proptest::sample::Index>(), any::<u8>())),
            cut in 1usize..5000,
        ) {
            let mut stored = [zipped(&body), zipped(b"tail")].concat();
            if let Some((at, byte)) = damage {
                let at = at.index(stored.len());
                stored[at] = byte;
            }
            prop_assert_eq!(decode(stored.chunks(cut)), decode([&stored[..]]));
        }
    }
}
