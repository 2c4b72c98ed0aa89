//! UTF-16, told by its mark or by the zeros between ASCII letters, before the NUL test.

/// A decoder that takes slices.
#[derive(Clone, Debug)]
pub(crate) struct Utf16 {
    big: bool,
    half: Option<u8>,
    high: Option<u16>,
}

/// Byte order (big endian?) and length of the mark, if `head` is UTF-16.
pub(crate) fn sniff(head: &[u8]) -> Option<(bool, usize)> {
    match head {
        [0xff, 0xfe, 0, 0, ..] => return None,
        [0xff, 0xfe, ..] => return Some((false, 2)),
        [0xfe, 0xff, ..] => return Some((true, 2)),
        _ => {}
    }
    let head = &head[..head.len().min(512) & !1];
    if head.len() < 8 {
        return None;
    }
    let text = |byte: u8| byte == b'\n' || byte == b'\r' || byte == b'\t' || (b' '..0x7f).contains(&byte);
    let pairs = head.chunks_exact(2);
    let little = pairs.clone().filter(|pair| pair[1] == 0 && text(pair[0])).count();
    let big = pairs.filter(|pair| pair[0] == 0 && text(pair[1])).count();
    let most = head.len() / 2 * 9 / 10;
    (little > most).then_some((false, 0)).or_else(|| (big > most).then_some((true, 0)))
}

impl Utf16 {
    pub(crate) fn new(big: bool) -> Self {
        Self { big, half: None, high: None }
    }

    /// Decodes `bytes` into UTF-8. A lone surrogate becomes U+FFFD, which is one unit too.
    pub(crate) fn decode(&mut self, bytes: &[u8], into: &mut Vec<u8>) {
        for &byte in bytes {
            let Some(first) = self.half.take() else {
                self.half = Some(byte);
                continue;
            };
            let unit =
                if self.big { u16::from_be_bytes([first, byte]) } else { u16::from_le_bytes([first, byte]) };
            self.unit(unit, into);
        }
    }

    fn unit(&mut self, unit: u16, into: &mut Vec<u8>) {
        let high = (0xd800..0xdc00).contains(&unit);
        let before = self.high.take();
        let mut units = Vec::with_capacity(2);
        units.extend(before);
        if high {
            self.high = Some(unit);
            if before.is_none() {
                return;
            }
        } else {
            units.push(unit);
        }
        for letter in char::decode_utf16(units) {
            let letter = letter.unwrap_or(char::REPLACEMENT_CHARACTER);
            into.extend(letter.encode_utf8(&mut [0; 4]).bytes());
        }
    }

    /// Ends the text.
    pub(crate) fn finish(&mut self, into: &mut Vec<u8>) {
        if self.high.take().is_some() {
            into.extend(char::REPLACEMENT_CHARACTER.encode_utf8(&mut [0; 4]).bytes());
        }
    }
}
