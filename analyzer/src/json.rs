//! JSON as a tree, for what lies in images, tokens and Dockerfiles. One reader for all of it: serde's is compiled anew for each type,
//! and brings along floating point and the sentences of its errors, which nobody here asks for.

use std::borrow::Cow;

/// The byte order mark that some tools write.
pub(crate) const MARK: &[u8] = b"\xef\xbb\xbf";
/// Values inside of values are read to this depth, so that the stack suffices.
const DEEPEST: usize = 127;

/// A JSON value. It keeps the order of keys and every one of equal keys: a value that a later key hides is there to be read too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Json<'t> {
    Text(Cow<'t, str>),
    List(Vec<Json<'t>>),
    Map(Vec<(Cow<'t, str>, Json<'t>)>),
    /// As it is written.
    Number(&'t [u8]),
    True,
    /// `false` and null say nothing.
    Other,
}

impl<'t> Json<'t> {
    /// The tree of a whole text; none where the syntax is wrong or too deep.
    pub(crate) fn parse(text: &'t [u8]) -> Option<Self> {
        let mut reader = Reader { rest: text };
        let value = reader.value(DEEPEST)?;
        reader.space();
        reader.rest.is_empty().then_some(value)
    }

    /// The value of a key, the last of equal ones.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.last(|name| name == key)
    }

    /// The value of a key, whatever its case, as Go's reader takes it: the last of equal ones.
    pub(crate) fn get_any_case(&self, key: &str) -> Option<&Self> {
        self.last(|name| name.eq_ignore_ascii_case(key))
    }

    fn last(&self, meant: impl Fn(&str) -> bool) -> Option<&Self> {
        let Self::Map(entries) = self else { return None };
        entries.iter().rev().find(|(name, _)| meant(name)).map(|(_, value)| value)
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; of anything else none.
    pub(crate) fn items(&self) -> &[Self] {
        if let Self::List(items) = self { items } else { &[] }
    }

    pub(crate) fn is_map(&self) -> bool {
        matches!(self, Self::Map(_))
    }

    pub(crate) fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// A number without what stands behind its point; none if it is negative or beyond 64 bits.
    pub(crate) fn whole(&self) -> Option<u64> {
        let Self::Number(number) = self else { return None };
        let number = std::str::from_utf8(number).ok()?;
        let (digits, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let mut digits = format!("{whole}{fraction}");
        let point = i64::try_from(whole.len()).ok()?.checked_add(exponent.parse().ok()?)?;
        let point = usize::try_from(point.clamp(0, 1 << 10)).ok()?;
        while digits.len() < point {
            digits.push('0');
        }
        digits.truncate(point);
        if digits.is_empty() { Some(0) } else { digits.parse().ok() }
    }
}

struct Reader<'t> {
    rest: &'t [u8],
}

impl<'t> Reader<'t> {
    fn space(&mut self) {
        while let [b' ' | b'\n' | b'\r' | b'\t', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Goes past `word`, if it stands here.
    fn take(&mut self, word: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    /// Goes past as many bytes, and gives them.
    fn split(&mut self, count: usize) -> Option<&'t [u8]> {
        let (taken, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        Some(taken)
    }

    fn value(&mut self, depth: usize) -> Option<Json<'t>> {
        self.space();
        match self.rest.first()? {
            b'"' => self.text().map(Json::Text),
            b'[' => {
                let mut items = Vec::new();
                self.each(b']', |reader| {
                    items.push(reader.value(depth.checked_sub(1)?)?);
                    Some(())
                })?;
                (depth > 0).then_some(Json::List(items))
            }
            b'{' => {
                let mut entries = Vec::new();
                self.each(b'}', |reader| {
                    let key = reader.text()?;
                    reader.space();
                    reader.take(b":")?;
                    entries.push((key, reader.value(depth.checked_sub(1)?)?));
                    Some(())
                })?;
                (depth > 0).then_some(Json::Map(entries))
            }
            b't' => self.take(b"true").map(|()| Json::True),
            b'f' => self.take(b"false").map(|()| Json::Other),
            b'n' => self.take(b"null").map(|()| Json::Other),
            _ => self.number().map(Json::Number),
        }
    }

    /// What stands between brackets, parted by commas.
    fn each(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.split(1)?;
        self.space();
        if self.take(&[end]).is_some() {
            return Some(());
        }
        loop {
            self.space();
            one(self)?;
            self.space();
            match self.split(1)? {
                b"," => {}
                last => return (last == [end]).then_some(()),
            }
        }
    }

    fn number(&mut self) -> Option<&'t [u8]> {
        let start = self.rest;
        let _ = self.take(b"-");
        if self.take(b"0").is_none() {
            self.digits()?;
        }
        if self.take(b".").is_some() {
            self.digits()?;
        }
        if self.take(b"e").or_else(|| self.take(b"E")).is_some() {
            let _ = self.take(b"+").or_else(|| self.take(b"-"));
            self.digits()?;
        }
        start.get(..start.len() - self.rest.len())
    }

    /// At least one digit.
    fn digits(&mut self) -> Option<()> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.split(count).filter(|digits| !digits.is_empty()).map(|_| ())
    }

    fn text(&mut self) -> Option<Cow<'t, str>> {
        self.take(b"\"")?;
        let mut text = Cow::Borrowed("");
        loop {
            let plain = self.rest.iter().position(|&byte| byte < b' ' || matches!(byte, b'"' | b'\\'))?;
            text += std::str::from_utf8(self.split(plain)?).ok()?;
            match self.split(1)? {
                b"\"" => return Some(text),
                b"\\" => text.to_mut().push(self.escaped()?),
                _ => return None,
            }
        }
    }

    /// The character that an escape means.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.split(1)? {
            b"b" => '\x08',
            b"f" => '\x0c',
            b"n" => '\n',
            b"r" => '\r',
            b"t" => '\t',
            b"u" => {
                let high = self.hex()?;
                if (0xd800..0xdc00).contains(&high) {
                    self.take(b"\\u")?;
                    let low = self.hex()?.checked_sub(0xdc00).filter(|&low| low < 0x400)?;
                    char::from_u32(0x10000 + ((high - 0xd800) << 10) + low)?
                } else {
                    char::from_u32(high)?
                }
            }
            &[byte @ (b'"' | b'\\' | b'/')] => char::from(byte),
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        self.split(4)?.iter().try_fold(0, |sum, &digit| Some(sum << 4 | char::from(digit).to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use super::Json;
    use proptest::prelude::*;
    use serde_json::Value;

    /// Whether the tree is the one that serde reads.
    fn same(json: &Json<'_>, value: &Value) -> bool {
        match (json, value) {
            (Json::Text(text), Value::String(other)) => text == other,
            (Json::List(items), Value::Array(others)) => {
                items.len() == others.len() && items.iter().zip(others).all(|(item, other)| same(item, other))
            }
            (Json::Map(entries), Value::Object(others)) => {
                entries.iter().all(|(key, _)| others.contains_key(key.as_ref()))
                    && others.iter().all(|(key, other)| json.get(key).is_some_and(|value| same(value, other)))
            }
            (Json::Number(_), Value::Number(number)) => {
                number.as_u64().is_none_or(|number| json.whole() == Some(number))
            }
            (Json::True, Value::Bool(true)) | (Json::Other, Value::Bool(false) | Value::Null) => true,
            _ => false,
        }
    }

    fn agree(text: &[u8]) -> bool {
        match (Json::parse(text), serde_json::from_slice::<Value>(text)) {
            (Some(json), Ok(value)) => same(&json, &value),
            (None, Err(_)) => true,
            // Serde refuses what a float cannot hold.
            (Some(_), Err(error)) => error.to_string().contains("out of range"),
            (None, Ok(_)) => false,
        }
    }

    proptest! {
        #[test]
        fn it_reads_what_serde_reads(
            pieces in prop::collection::vec(
                prop::sample::select(vec![
                    "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"a\":", "\"A\":1", " ", "\n", "\t", "\\", "\\n", "\\u00e9", "\\ud83d",
                    "\\ude00", "u", "true", "false", "null", "0", "-", "12", ".5", "e3", "E-2", "1e400", "\u{1}", "é", "\u{feff}", "x",
                ]),
                0..12,
            ),
        ) {
            let text = pieces.concat();
            prop_assert!(agree(text.as_bytes()), "{text:?}");
            let inside = format!("[{text}]");
            prop_assert!(agree(inside.as_bytes()), "{inside:?}");
            let quoted = format!("{{\"key\":\"{text}\"}}");
            prop_assert!(agree(quoted.as_bytes()), "{quoted:?}");
        }

        #[test]
        fn it_reads_what_serde_writes(texts: Vec<String>, numbers: Vec<f64>, whole: u64) {
            let value = serde_json::json!({ "texts": texts, "numbers": numbers, "whole": whole, "none": null });
            prop_assert!(agree(value.to_string().as_bytes()));
            prop_assert!(agree(serde_json::to_string_pretty(&value).unwrap().as_bytes()));
        }

        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            prop_assert!(agree(&bytes));
        }
    }

    #[test]
    fn it_is_as_deep_as_serde() {
        for depth in [1, 126, 127, 128, 129, 100_000] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert!(agree(text.as_bytes()), "{depth}");
            let text = format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
            assert!(agree(text.as_bytes()), "{depth}");
        }
    }

    #[test]
    fn a_number_is_cut_at_its_point() {
        let whole = |text: &str| Json::parse(text.as_bytes()).unwrap().whole();
        assert_eq!(whole("1700000000.9"), Some(1_700_000_000));
        assert_eq!(whole("1.7e9"), Some(1_700_000_000));
        assert_eq!(whole("17e-1"), Some(1));
        assert_eq!(whole("0.5"), Some(0));
        assert_eq!(whole("5e-3"), Some(0));
        assert_eq!(whole("18446744073709551615"), Some(u64::MAX));
        for text in ["-1", "1e99", "1e99999999999999999999", "18446744073709551616", "\"1\"", "null"] {
            assert_eq!(whole(text), None, "{text}");
        }
    }
}
