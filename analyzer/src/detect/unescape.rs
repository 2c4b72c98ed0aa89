//! Escapes of quoted strings.

/// Escapes of a quoted string taken out; `None` if there are none.
pub(crate) fn unescape(raw: &[u8], quote: u8) -> Option<Vec<u8>> {
    if quote == b'`' || !raw.contains(&b'\\') {
        return None;
    }
    let mut plain = Vec::with_capacity(raw.len());
    let mut rest = raw;
    loop {
        rest = match rest {
            [b'\\', b'n', tail @ ..] if quote == b'"' => {
                plain.push(b'\n');
                tail
            }
            [b'\\', b't', tail @ ..] if quote == b'"' => {
                plain.push(b'\t');
                tail
            }
            [b'\\', b'u', a, b, c, d, tail @ ..] if quote == b'"' => {
                let code = std::str::from_utf8(&[*a, *b, *c, *d])
                    .ok()
                    .and_then(|hex| u32::from_str_radix(hex, 16).ok());
                let letter = code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER);
                plain.extend(letter.encode_utf8(&mut [0; 4]).bytes());
                tail
            }
            [b'\\', byte @ (b'\\' | b'"' | b'\'' | b'/' | b'$'), tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [byte, tail @ ..] => {
                plain.push(*byte);
                tail
            }
            [] => return Some(plain),
        }
    }
}
