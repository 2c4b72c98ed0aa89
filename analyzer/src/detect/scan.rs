//! The push scanner of one text: cutting the input anywhere changes nothing.
//!
//! Blocks begin at fixed offsets. Each is searched with a fixed look-behind and look-ahead, so that what a matcher sees
//! depends on the text alone. A candidate is settled when nothing that is still to come can overlap it or stand on its line.

use super::cover::Cover;
use super::engine::{Engine, Set};
use super::found::Found;
use super::matches::{Judged, Look, Match, Scanned};
use super::overlap::staying;
use super::position::{Cursor, Units};
use super::snippet::{REACH, snippet};
use super::utf16::Utf16;
use super::whole::{self, Whole};
use super::{look, script, utf16};
use crate::blob::BlobSettings;
use crate::mask::{Gate, Masked, Values};
use crate::order;
use crate::place::Encoding;

/// Bytes searched at a time.
const BLOCK: usize = 64 << 10;
/// Bytes that a matcher may look back.
const BEHIND: usize = 4 << 10;
/// Bytes that a matcher may look ahead: the longest credential.
const AHEAD: usize = 16 << 10;
/// Bytes by which a text is told to be UTF-16 or binary.
const HEAD: usize = 4 << 10;

/// The scan of one text. Memory is bounded, whatever the length of the text.
pub struct TextScan {
    settings: BlobSettings,
    head: Option<Vec<u8>>,
    decoder: Option<Utf16>,
    encoding: Option<Encoding>,
    set: Set,
    look: Look,
    /// Whether it is a shell's script.
    script: bool,
    /// What matchers may still look at, and the offset of its first byte.
    buffer: Vec<u8>,
    base: u64,
    /// Up to here (in `buffer`) literals have been looked for.
    done: usize,
    /// Candidates by start, in `buffer`; the first `settled` are decided and kept for those that they overlap.
    pending: Vec<Found>,
    settled: usize,
    cursor: Cursor,
    kept: Vec<Kept>,
    silent: Vec<Judged>,
    dropped: u64,
    values: Values,
    kinds: Vec<String>,
    first_block: bool,
}

/// A match whose strings wait for the gate, which works when all values are known.
struct Kept {
    one: Match,
    name: Option<Vec<u8>>,
    issuer: Option<String>,
    snippet: Option<Line>,
}

/// A source line with the credentials masked that stand in it by themselves.
struct Line(String);

impl std::fmt::Debug for TextScan {
    // What it has read has not passed the gate.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TextScan({:?}, {} matches)", self.look, self.kept.len())
    }
}

impl TextScan {
    /// A scan that has seen nothing yet.
    #[must_use]
    pub fn new(settings: &BlobSettings) -> Self {
        Self {
            settings: settings.clone(),
            head: Some(Vec::new()),
            decoder: None,
            encoding: None,
            set: Set::Text,
            look: Look::Text,
            script: false,
            buffer: Vec::new(),
            base: 0,
            done: 0,
            pending: Vec::new(),
            settled: 0,
            cursor: Cursor::new(Units::Bytes),
            kept: Vec::new(),
            silent: Vec::new(),
            dropped: 0,
            values: Values::default(),
            kinds: Vec::new(),
            first_block: true,
        }
    }

    /// The next bytes of the text.
    pub fn push(&mut self, bytes: &[u8]) {
        let mut bytes = bytes;
        if let Some(head) = &mut self.head {
            let (now, later) = bytes.split_at(bytes.len().min(HEAD - head.len()));
            head.extend_from_slice(now);
            bytes = later;
            if head.len() < HEAD {
                return;
            }
            self.open();
        }
        // In pieces, so that a large push needs no large buffer.
        for piece in bytes.chunks(BLOCK) {
            self.take(piece);
        }
    }

    /// Ids of the kinds found since the last call, for progress.
    pub fn kinds_seen(&mut self) -> Vec<String> {
        std::mem::take(&mut self.kinds)
    }

    /// Ends the text.
    #[must_use]
    pub fn finish(mut self) -> (Scanned, Values) {
        self.end();
        let whole = self.whole();
        let (scanned, values) = self.gated();
        (Scanned { whole, ..scanned }, values)
    }

    /// Ends the text of the file at `path`, which may say what it holds.
    pub(crate) fn finish_in(mut self, path: &[u8]) -> (Scanned, Values) {
        self.end();
        // Most paths promise nothing, so nothing is judged.
        let told = whole::told(path).and_then(|_| self.whole());
        let found = told.and_then(|whole| {
            let mut own = Values::default();
            own.push(self.buffer.trim_ascii_end());
            let found = whole.in_file(&self.settings, path, &own)?;
            self.values.extend(&own);
            Some(found)
        });
        let (mut scanned, values) = self.gated();
        scanned.matches.extend(found);
        (scanned, values)
    }

    /// Searches what is left.
    fn end(&mut self) {
        self.open();
        if let Some(decoder) = &mut self.decoder {
            decoder.finish(&mut self.buffer);
        }
        while self.done < self.buffer.len() {
            self.block();
        }
        self.settle(true);
    }

    /// The only value in the text, if nothing was found in it.
    fn whole(&self) -> Option<Box<Whole>> {
        let told =
            self.base > 0 || self.set == Set::Binary || self.encoding.is_some() || !self.kept.is_empty();
        (!told).then(|| Whole::of(&self.settings, &self.buffer))?
    }

    /// What was kept, with its strings behind the gate.
    fn gated(self) -> (Scanned, Values) {
        let gate = Gate::new(&self.settings.engine, &self.values);
        let matches = self.kept.into_iter().map(|kept| Match {
            name: kept.name.map(|name| gate.name(&name)),
            issuer: kept.issuer.map(|issuer| gate.name(issuer.as_bytes())),
            snippet: kept.snippet.map(|line| gate.line(&line.0)),
            ..kept.one
        });
        let matches = matches.collect();
        let scanned =
            Scanned { look: self.look, matches, silent: self.silent, dropped: self.dropped, whole: None };
        (scanned, self.values)
    }

    /// Tells what the text is from its first bytes, and takes them.
    fn open(&mut self) {
        let Some(head) = self.head.take() else { return };
        let mut mark = 0;
        if let Some((big, length)) = utf16::sniff(&head) {
            mark = length;
            self.decoder = Some(Utf16::new(big));
            self.encoding = Some(if big { Encoding::Utf16Be } else { Encoding::Utf16Le });
            self.cursor = Cursor::new(Units::Utf16(length as u64));
        } else if memchr::memchr(0, &head).is_some() {
            self.set = Set::Binary;
            self.look = Look::Binary;
        }
        self.take(&head[mark..]);
    }

    fn take(&mut self, bytes: &[u8]) {
        match &mut self.decoder {
            Some(decoder) => decoder.decode(bytes, &mut self.buffer),
            None => self.buffer.extend_from_slice(bytes),
        }
        while self.buffer.len() >= self.done + BLOCK + AHEAD {
            self.block();
        }
    }

    /// Searches the next block.
    fn block(&mut self) {
        let low = self.done.saturating_sub(BEHIND);
        let end = (self.done + BLOCK).min(self.buffer.len());
        let high = (self.done + BLOCK + AHEAD).min(self.buffer.len());
        if std::mem::take(&mut self.first_block) && self.set == Set::Text {
            self.look = look::look(&self.buffer[..high]);
            self.script = script::begins(&self.buffer);
        }
        let window = &self.buffer[low..high];
        let range = self.done - low..end - low;
        let mut found = self.settings.engine.find(window, range.clone(), self.set);
        if self.script {
            found.extend(script::find(&self.settings.engine, window, &range));
        }
        for one in &mut found {
            one.at = one.at.start + low..one.at.end + low;
        }
        self.pending.extend(found);
        order::by_key(&mut self.pending[self.settled..], |one| (one.at.start, one.at.end));
        self.done = end;
        self.settle(false);
        self.forget();
    }

    /// Decides the candidates for which everything is known.
    fn settle(&mut self, last: bool) {
        let known = |one: &&Found| last || one.at.end.max(one.at.start + REACH) + REACH <= self.done;
        let settled = self.settled + self.pending[self.settled..].iter().take_while(known).count();
        if settled == self.settled {
            return;
        }
        let (stays, cover) = (staying(&self.pending), Cover::of(&self.pending));
        for (index, _) in
            stays.iter().enumerate().take(settled).skip(self.settled).filter(|(_, stays)| **stays)
        {
            self.keep(index, &cover);
        }
        self.settled = settled;
    }

    /// Keeps the candidate at `index`; `cover` is that of all that are pending.
    fn keep(&mut self, index: usize, cover: &Cover) {
        if self.pending[index].reported() && self.kept.len() < self.most() {
            Engine::tell(&self.buffer, &mut self.pending[index]);
        }
        let one = &self.pending[index];
        let span = self.cursor.span(&self.buffer, self.base, &one.at);
        if !one.reported() {
            if self.silent.len() < self.most() {
                self.silent.push(Judged { kind: one.id().to_owned(), span, class: one.class });
            }
            return;
        }
        if self.kept.len() >= self.most() {
            self.dropped += 1;
            return;
        }
        let secret = one.secret(&self.buffer);
        // Also what is ranked low as a known example: by lot one in a hundred thousand looks typed that was drawn.
        self.values.push_secret(secret, one.clear);
        let mut encoding = one.encoding.clone();
        encoding.splice(0..0, self.encoding);
        self.kinds.push(one.id().to_owned());
        let text = self.set == Set::Text;
        self.kept.push(Kept {
            name: one.name.clone().filter(|_| text),
            issuer: one.issuer.clone().filter(|_| text),
            snippet: text.then(|| Line(snippet(&self.buffer, &one.at, &[cover]))),
            one: Match {
                encoding,
                in_command: text && look::in_command(&self.buffer, one.at.start),
                ..one.to_match(&self.settings, secret, span)
            },
        });
    }

    /// How many matches are kept.
    fn most(&self) -> usize {
        usize::try_from(self.settings.limits.matches).unwrap_or(usize::MAX)
    }

    /// Lets go of what nobody will look at again.
    fn forget(&mut self) {
        let first = self.pending.get(self.settled).map_or(usize::MAX, |one| one.at.start);
        let mut keep = self.done.saturating_sub(BEHIND).min(first.saturating_sub(2 * REACH));
        // Not inside a character, so that columns come out the same.
        while keep > 0
            && self.buffer.get(keep).is_some_and(|byte| byte & 0xc0 == 0x80)
            && self.done - keep < 2 * BEHIND
        {
            keep -= 1;
        }
        let here = usize::try_from(self.cursor.offset - self.base).unwrap_or(keep);
        if keep > here {
            self.cursor.advance(&self.buffer[here..keep]);
        } else {
            keep = here.min(keep);
        }
        let stale = self.pending[..self.settled].iter().take_while(|one| one.at.end + REACH < keep).count();
        let keep = self.pending[stale..self.settled].iter().map(|one| one.at.start).fold(keep, usize::min);
        self.pending.drain(..stale);
        self.settled -= stale;
        self.buffer.drain(..keep);
        self.base += keep as u64;
        self.done -= keep;
        for one in &mut self.pending {
            one.at = one.at.start - keep..one.at.end - keep;
        }
    }
}

impl Found {
    /// The match that it becomes, without its name and its line.
    pub(crate) fn to_match(&self, settings: &BlobSettings, secret: &[u8], span: crate::text::Span) -> Match {
        Match {
            kind: self.id().to_owned(),
            span,
            masked: Masked::credential(secret, self.clear),
            class: self.class,
            validity: self.validity,
            strength: self.strength,
            same: Some(settings.link_key.same(secret)),
            name: None,
            issuer: None,
            encoding: self.encoding.clone(),
            ranked: self.ranked,
            fact: self.fact,
            snippet: None,
            in_command: false,
            at: None,
        }
    }
}

/// Scans a whole text.
#[must_use]
pub fn text(settings: &BlobSettings, bytes: &[u8]) -> (Scanned, Values) {
    let mut scan = TextScan::new(settings);
    scan.push(bytes);
    scan.finish()
}
