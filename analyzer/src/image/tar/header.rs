//! One header record, and the extended headers that stand before it.

use super::RECORD;
use tar::{Header, PaxExtensions};

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A regular file, sparse ones included; also every type that nobody knows, for it may have a body.
    File,
    /// A directory.
    Directory,
    /// A second name of a file in the same archive.
    HardLink,
    /// A symbolic link.
    SymbolicLink,
    /// A device or a fifo.
    Special,
    /// Records of a PAX global header: no entry of a file system.
    Global,
}

/// One entry of a tar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As written.
    pub path: Vec<u8>,
    /// What it is.
    pub kind: Kind,
    /// Bytes of the body as stored; of a sparse file the data alone.
    pub size: u64,
    /// Target of a link, as written.
    pub link: Option<Vec<u8>>,
    /// PAX records, extended attributes included.
    pub records: Vec<(Vec<u8>, Vec<u8>)>,
    /// Where the body begins in the archive.
    pub offset: u64,
}

/// What stands before an entry and tells more of it.
#[derive(Debug, Default)]
pub(super) struct Extended {
    pub(super) long_path: Option<Vec<u8>>,
    pub(super) long_link: Option<Vec<u8>>,
    pub(super) records: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Extended {
    /// A record's last value; an empty one takes the record back (POSIX pax).
    fn record(&self, key: &str) -> Option<&[u8]> {
        let (_, value) = self.records.iter().rev().find(|(name, _)| name == key.as_bytes())?;
        (!value.is_empty()).then_some(value)
    }
}

/// Whether `record` is a header: its check sum fits, and it has a size.
pub(in crate::image) fn is_header(record: &[u8]) -> bool {
    parse(record).is_some()
}

/// The header in `record`, if it is one.
pub(super) fn parse(record: &[u8]) -> Option<&Header> {
    if record.len() != RECORD {
        return None;
    }
    let header = Header::from_byte_slice(record);
    let claimed = header.cksum().ok()?;
    // The sum counts its own field as spaces; old writers summed signed bytes.
    let (mut unsigned, mut signed) = (8 * 32u32, 8 * 32i64);
    for &byte in record[..148].iter().chain(&record[156..]) {
        unsigned += u32::from(byte);
        signed += i64::from(byte.cast_signed());
    }
    let fits = claimed == unsigned || i64::from(claimed) == signed;
    (fits && size(header).is_some()).then_some(header)
}

/// Whether the header names itself: needed where it is looked for among damaged bytes.
pub(super) fn has_magic(record: &[u8]) -> bool {
    record.get(257..262) == Some(b"ustar")
}

/// The stored size; none for what no archive can hold.
pub(super) fn size(header: &Header) -> Option<u64> {
    let field = &header.as_old().size;
    // A blank field is how some writers say zero. Base-256 with the sign bit is negative.
    if field.iter().all(|&byte| byte == 0 || byte == b' ') {
        return Some(0);
    }
    if field[0] == 0xff || (field[0] & 0x80 != 0 && field[1..4].iter().any(|&byte| byte != 0)) {
        return None;
    }
    header.entry_size().ok().filter(|&size| i64::try_from(size).is_ok())
}

/// The entry that `header` begins, with what stood before it. PAX sizes win over the header's (POSIX), GNU long names over PAX.
pub(super) fn entry(header: &Header, extended: Extended, offset: u64) -> Entry {
    let flag = header.entry_type().as_byte();
    let path = extended
        .long_path
        .clone()
        .or_else(|| extended.record("GNU.sparse.name").map(<[u8]>::to_vec))
        .or_else(|| extended.record("path").map(<[u8]>::to_vec))
        .unwrap_or_else(|| header.path_bytes().into_owned());
    let kind = match flag {
        b'1' => Kind::HardLink,
        b'2' => Kind::SymbolicLink,
        b'3' | b'4' | b'6' => Kind::Special,
        b'5' => Kind::Directory,
        b'g' => Kind::Global,
        0 | b'0' if path.ends_with(b"/") => Kind::Directory,
        _ => Kind::File,
    };
    let stored = extended
        .record("size")
        .and_then(|value| std::str::from_utf8(value).ok()?.parse::<u64>().ok())
        .filter(|&size| i64::try_from(size).is_ok())
        .or_else(|| size(header))
        .unwrap_or_default();
    // Links, devices and directories have no body, whatever their size says: so read the runtimes.
    let size = if matches!(kind, Kind::File) { stored } else { 0 };
    let link = matches!(kind, Kind::HardLink | Kind::SymbolicLink).then(|| {
        extended
            .long_link
            .clone()
            .or_else(|| extended.record("linkpath").map(<[u8]>::to_vec))
            .or_else(|| header.link_name_bytes().map(std::borrow::Cow::into_owned))
            .unwrap_or_default()
    });
    Entry { path, kind, size, link, records: extended.records, offset }
}

/// The records of a PAX header's body.
pub(super) fn records(body: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let known: Result<Vec<_>, _> = PaxExtensions::new(body)
        .map(|record| record.map(|record| (record.key_bytes().to_vec(), record.value_bytes().to_vec())))
        .collect();
    // That reader works by lines; a value with a newline in it (a key in an attribute) has to be read by its length.
    known.unwrap_or_else(|_| by_length(body))
}

fn by_length(mut body: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut records = Vec::new();
    while let Some(space) = body.iter().take(21).position(|&byte| byte == b' ') {
        let length = std::str::from_utf8(&body[..space]).ok().and_then(|digits| digits.parse::<usize>().ok());
        let Some(record) = length.and_then(|length| body.get(space + 1..length)) else { break };
        body = &body[space + 1 + record.len()..];
        let record = record.strip_suffix(b"\n").unwrap_or(record);
        if let Some(equals) = record.iter().position(|&byte| byte == b'=') {
            records.push((record[..equals].to_vec(), record[equals + 1..].to_vec()));
        }
    }
    records
}
