//! The sets of characters of which credentials consist.

/// A set of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// `0-9`.
    Digits,
    /// `A-Z a-z`.
    Letters,
    /// `a-z`.
    LowerLetters,
    /// `0-9 a-f`.
    Hex,
    /// `0-9 A-F`.
    HexUpper,
    /// `0-9 A-F a-f`.
    HexAny,
    /// `A-Z 2-7`.
    Base32,
    /// `a-z 2-7`.
    Base32Lower,
    /// `0-9 A-Z` without `1 B I O`: Bech32 in upper case.
    Bech32Upper,
    /// `0-9 a-z`.
    Lower,
    /// `0-9 A-Z`.
    Upper,
    /// `0-9 A-Z a-z`.
    Base62,
    /// `0-9 A-Z a-z - _`.
    UrlSafe,
    /// `0-9 A-Z a-z - _ .`.
    Dotted,
    /// `0-9 A-Z a-z - _ . ~`: what a URL leaves as it is (RFC 3986, section 2.3).
    Unreserved,
    /// `0-9 A-Z a-z + / = %`: base64, perhaps encoded for a URL.
    Encoded,
    /// `0-9 A-Z a-z . /`: base 64 of crypt(3).
    Crypt,
    /// `0-9 A-Z a-z + /`.
    Base64,
    /// `0-9 A-Z a-z + / =`.
    Base64Padded,
    /// `0-9 A-Z a-z - _ =`.
    UrlSafePadded,
    /// `0-9 A-Z a-z - . _ ~ + / =`: a bearer token (RFC 6750, section 2.1).
    Bearer,
    /// Every visible ASCII character but quotes, commas, semicolons and angle brackets.
    Visible,
}

impl Alphabet {
    /// All of them.
    pub(crate) const ALL: [Self; 22] = [
        Self::Digits,
        Self::Letters,
        Self::LowerLetters,
        Self::Hex,
        Self::HexUpper,
        Self::HexAny,
        Self::Base32,
        Self::Base32Lower,
        Self::Bech32Upper,
        Self::Lower,
        Self::Upper,
        Self::Base62,
        Self::UrlSafe,
        Self::Dotted,
        Self::Unreserved,
        Self::Encoded,
        Self::Crypt,
        Self::Base64,
        Self::Base64Padded,
        Self::UrlSafePadded,
        Self::Bearer,
        Self::Visible,
    ];

    /// Whether `byte` belongs to it.
    #[must_use]
    pub const fn has(self, byte: u8) -> bool {
        match self {
            Self::Digits => byte.is_ascii_digit(),
            Self::Letters => byte.is_ascii_alphabetic(),
            Self::LowerLetters => byte.is_ascii_lowercase(),
            Self::Hex => byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'),
            Self::HexUpper => byte.is_ascii_digit() || matches!(byte, b'A'..=b'F'),
            Self::HexAny => byte.is_ascii_hexdigit(),
            Self::Base32 => byte.is_ascii_uppercase() || matches!(byte, b'2'..=b'7'),
            Self::Base32Lower => byte.is_ascii_lowercase() || matches!(byte, b'2'..=b'7'),
            Self::Bech32Upper => {
                (byte.is_ascii_uppercase() || byte.is_ascii_digit())
                    && !matches!(byte, b'1' | b'B' | b'I' | b'O')
            }
            Self::Lower => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
            Self::Upper => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
            Self::Base62 => byte.is_ascii_alphanumeric(),
            Self::UrlSafe => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'),
            Self::Dotted => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'),
            Self::Unreserved => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~'),
            Self::Encoded => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'%'),
            Self::Crypt => byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/'),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'),
            Self::Base64Padded => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
            Self::UrlSafePadded => byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'='),
            Self::Bearer => {
                byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'+' | b'/' | b'=')
            }
            Self::Visible => {
                byte.is_ascii_graphic()
                    && !matches!(byte, b'"' | b'\'' | b'`' | b',' | b';' | b'<' | b'>' | b'\\')
            }
        }
    }
}

impl Alphabet {
    /// Whether all of it belongs to runs.
    pub(crate) fn runs(self) -> bool {
        !matches!(self, Self::Encoded | Self::Visible)
    }
}
