//! The walker itself.

use super::RECORD;
use super::header::{self, Entry, Extended, Kind};
use crate::unpack::Trouble;

const TRUNCATED: Trouble = Trouble { kind: "truncated", message: "the tar ends too early", unread: true };
const DAMAGED: Trouble = Trouble {
    kind: "damaged",
    message: "a part of the tar is damaged; its bytes were searched without their names",
    unread: true,
};
const HEADER_LIMIT: Trouble =
    Trouble { kind: "limit", message: "an extended header of the tar is too long to be read", unread: true };

/// Bytes of an extended header that are kept.
const EXTENDED_MOST: u64 = 1 << 20;

/// What the walker meets.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// An entry begins; its body follows, then [`Event::EntryEnd`].
    Entry(&'a Entry),
    /// Bytes of the entry's body.
    Body(&'a [u8]),
    /// The entry ends.
    EntryEnd,
    /// Bytes that belong to no entry: behind the end marker (from the first record that is not all zero), or damaged.
    Loose(&'a [u8]),
    /// Something is wrong.
    Trouble(Trouble),
}

/// The walker. Push parser: cutting the input anywhere changes no event but where bodies are cut.
pub struct Walker {
    state: State,
    offset: u64,
    record: Vec<u8>,
    extended: Extended,
}

enum State {
    /// A header comes next.
    Header,
    /// One record of zeros was seen: half an end marker.
    HalfEnd,
    /// Damaged bytes, up to the next header that names itself.
    Lost,
    /// The end marker was seen, but nothing behind it.
    End,
    /// Bytes behind the end marker.
    AfterEnd,
    /// The sparse map of an old GNU sparse file goes on in records of its own.
    Sparse(Box<Entry>),
    /// The body of an extended header.
    Extended { flag: u8, size: u64, left: u64, body: Vec<u8> },
    /// The body of an entry.
    Body { left: u64, padding: u64 },
    /// What fills the last record of a body.
    Padding(u64),
}

type Sink<'s> = &'s mut dyn FnMut(Event<'_>);

fn padding(size: u64) -> u64 {
    size.wrapping_neg() % RECORD as u64
}

impl std::fmt::Debug for Walker {
    // What it has read has not passed the gate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Walker({} bytes)", self.offset)
    }
}

impl Default for Walker {
    fn default() -> Self {
        Self::new()
    }
}

impl Walker {
    /// A walker at the beginning of a tar.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: State::Header,
            offset: 0,
            record: Vec::with_capacity(RECORD),
            extended: Extended::default(),
        }
    }

    /// Bytes walked so far.
    #[must_use]
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// Bytes that lie ahead and hold nothing but the rest of a body: a caller that can seek may [`Self::skip`] them.
    #[must_use]
    pub fn skippable(&self) -> u64 {
        match self.state {
            State::Body { left, padding } => left.saturating_add(padding),
            State::Padding(left) => left,
            _ => 0,
        }
    }

    /// Whether the end marker was seen.
    #[must_use]
    pub fn ended(&self) -> bool {
        matches!(self.state, State::End | State::AfterEnd)
    }

    /// Whether an end now would come between two entries and without end marker: nobody knows what is missing.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match self.state {
            State::Header => self.record.iter().all(|&byte| byte == 0),
            State::Padding(_) => true,
            _ => false,
        }
    }

    /// Jumps over `bytes` of the [`Self::skippable`] ones without looking at them.
    pub fn skip(&mut self, bytes: u64, sink: Sink<'_>) {
        let mut bytes = bytes.min(self.skippable());
        while bytes > 0 {
            let step = match self.state {
                State::Body { left, .. } => left.min(bytes),
                _ => bytes,
            };
            bytes -= step;
            self.pass(step, sink);
        }
    }

    /// The next bytes of the tar.
    pub fn push(&mut self, mut bytes: &[u8], sink: Sink<'_>) {
        while !bytes.is_empty() {
            let available = bytes.len() as u64;
            let taken = match &mut self.state {
                State::Body { left, .. } => {
                    let step = (*left).min(available);
                    sink(Event::Body(&bytes[..step as usize]));
                    self.pass(step, sink);
                    step
                }
                State::Padding(left) => {
                    let step = (*left).min(available);
                    self.pass(step, sink);
                    step
                }
                State::Extended { left, body, .. } => {
                    let step = (*left).min(available);
                    let room = EXTENDED_MOST.saturating_sub(body.len() as u64).min(step);
                    body.extend_from_slice(&bytes[..room as usize]);
                    *left -= step;
                    self.offset += step;
                    self.extended_end(sink);
                    step
                }
                _ => {
                    let step = (RECORD - self.record.len()).min(bytes.len());
                    self.record.extend_from_slice(&bytes[..step]);
                    self.offset += step as u64;
                    if self.record.len() == RECORD {
                        let record = std::mem::take(&mut self.record);
                        self.take(&record, sink);
                        self.record = record;
                        self.record.clear();
                    }
                    step as u64
                }
            };
            bytes = &bytes[taken as usize..];
        }
    }

    /// Ends the tar.
    pub fn finish(mut self, sink: Sink<'_>) {
        let record = std::mem::take(&mut self.record);
        let nonzero = record.iter().any(|&byte| byte != 0);
        match self.state {
            State::Header | State::HalfEnd if nonzero => {
                sink(Event::Loose(&record));
                sink(Event::Trouble(TRUNCATED));
            }
            State::AfterEnd | State::Lost if !record.is_empty() => sink(Event::Loose(&record)),
            State::End if nonzero => sink(Event::Loose(&record)),
            State::Body { .. } => {
                sink(Event::EntryEnd);
                sink(Event::Trouble(TRUNCATED));
            }
            State::Sparse(entry) => {
                sink(Event::Entry(&entry));
                sink(Event::EntryEnd);
                sink(Event::Trouble(TRUNCATED));
            }
            State::Extended { .. } => sink(Event::Trouble(TRUNCATED)),
            _ => {}
        }
    }

    /// Passes `step` bytes of a body or of padding.
    fn pass(&mut self, step: u64, sink: Sink<'_>) {
        self.offset = self.offset.saturating_add(step);
        match &mut self.state {
            State::Body { left, padding } => {
                *left -= step;
                if *left == 0 {
                    self.state = if *padding == 0 { State::Header } else { State::Padding(*padding) };
                    sink(Event::EntryEnd);
                }
            }
            State::Padding(left) => {
                *left -= step;
                if *left == 0 {
                    self.state = State::Header;
                }
            }
            _ => {}
        }
    }

    /// One whole record where no body is.
    fn take(&mut self, record: &[u8], sink: Sink<'_>) {
        let zero = record.iter().all(|&byte| byte == 0);
        match &mut self.state {
            State::Header if zero => self.state = State::HalfEnd,
            State::HalfEnd if zero => self.state = State::End,
            State::End if zero => {}
            State::End | State::AfterEnd => {
                self.state = State::AfterEnd;
                sink(Event::Loose(record));
            }
            State::Sparse(entry) => {
                // The last byte but seven of such a record tells whether another follows (GNU tar, `struct sparse_header`).
                if record.get(504).is_none_or(|&more| more == 0) {
                    let mut entry = entry.clone();
                    entry.offset = self.offset;
                    self.begin(&entry, sink);
                }
            }
            State::Header | State::HalfEnd | State::Lost => self.take_header(record, sink),
            State::Extended { .. } | State::Body { .. } | State::Padding(_) => {}
        }
    }

    fn take_header(&mut self, record: &[u8], sink: Sink<'_>) {
        let lost = matches!(self.state, State::Lost);
        let header = header::parse(record).filter(|_| !lost || header::has_magic(record));
        let Some(header) = header else {
            if matches!(self.state, State::HalfEnd) {
                self.state = State::AfterEnd;
            } else if !lost {
                self.state = State::Lost;
                self.extended = Extended::default();
                sink(Event::Trouble(DAMAGED));
            }
            sink(Event::Loose(record));
            return;
        };
        let flag = header.entry_type().as_byte();
        if matches!(flag, b'x' | b'g' | b'L' | b'K') {
            let size = header::size(header).unwrap_or_default();
            self.state = State::Extended { flag, size, left: size + padding(size), body: Vec::new() };
            self.extended_end(sink);
            return;
        }
        let entry = header::entry(header, std::mem::take(&mut self.extended), self.offset);
        if flag == b'S' && header.as_gnu().is_some_and(tar::GnuHeader::is_extended) {
            self.state = State::Sparse(Box::new(entry));
        } else {
            self.begin(&entry, sink);
        }
    }

    fn begin(&mut self, entry: &Entry, sink: Sink<'_>) {
        sink(Event::Entry(entry));
        if entry.size == 0 {
            self.state = State::Header;
            sink(Event::EntryEnd);
        } else {
            self.state = State::Body { left: entry.size, padding: padding(entry.size) };
        }
    }

    /// Applies an extended header once its last byte is in.
    fn extended_end(&mut self, sink: Sink<'_>) {
        let State::Extended { flag, size, left: 0, body } = &mut self.state else { return };
        let (flag, size, mut body) = (*flag, *size, std::mem::take(body));
        self.state = State::Header;
        if size > EXTENDED_MOST {
            sink(Event::Trouble(HEADER_LIMIT));
        }
        body.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        let text = || body.split(|&byte| byte == 0).next().unwrap_or_default().to_vec();
        match flag {
            b'L' => self.extended.long_path = Some(text()),
            b'K' => self.extended.long_link = Some(text()),
            b'x' => self.extended.records = header::records(&body),
            _ => {
                let records = header::records(&body);
                let entry = Entry {
                    path: Vec::new(),
                    kind: Kind::Global,
                    size: 0,
                    link: None,
                    records,
                    offset: self.offset,
                };
                sink(Event::Entry(&entry));
                sink(Event::EntryEnd);
            }
        }
    }
}
