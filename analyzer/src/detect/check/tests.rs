use super::marvin::marvin32;
use super::*;

#[test]
fn the_hashes_give_what_their_authors_publish() {
    let seed = 0x004f_b61a_001b_dbcc_u64.to_be_bytes();
    assert_eq!(marvin32(b"", &seed), 0x3020_09bc);
    assert_eq!(marvin32(b"\xaf", &seed), 0x3592_e206);
    assert_eq!(marvin32(b"\xe7\x0f", &seed), 0xfdab_5e04);
    // BIP 173, "valid test vectors".
    assert_eq!(Check::Bech32.verify(b"A12UEL5L"), Some(true));
    assert_eq!(
        Check::Bech32.verify(b"split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"),
        Some(true)
    );
    assert_eq!(Check::Bech32.verify(b"A12UEL5Q"), Some(false));
    // CRC-16/XMODEM of "123456789", in base 32.
    assert_eq!(base32_bytes(b"GEZDGNBVGY3TQOI"), Some(b"123456789".to_vec()));
    let sealed = nkey::crc16(b"GEZDGNBVGY3TQOIAAA").map(|sealed| base32_bytes(&sealed));
    assert_eq!(sealed, Some(Some(b"123456789\xc3\x31".to_vec())));
}

#[test]
fn a_sealed_token_proves_itself_and_a_changed_one_does_not() {
    use crate::detect::dice::Dice;
    use crate::detect::{Engine, Piece};
    for kind in Engine::builtin().kinds() {
        for form in kind.forms.iter().filter(|form| form.check != Check::None && form.check.is_sum()) {
            let token = form.sample(&mut Dice::new(5));
            // `7Q~` and the like have no checksum.
            let Some(proven) = form.check.verify(token.as_bytes()) else { continue };
            assert!(proven, "{}", kind.id);
            let fixed = match form.shape.first() {
                Some(Piece::Text(text)) => text.len(),
                Some(Piece::Any(choice)) => choice.iter().map(|text| text.len()).max().unwrap_or(0),
                _ => 0,
            };
            let mut wrong = token.clone().into_bytes();
            let at = fixed + 3;
            let other =
                token.bytes().skip(fixed).find(|byte| *byte != wrong[at] && byte.is_ascii_alphanumeric());
            wrong[at] = other.unwrap();
            assert_ne!(form.check.verify(&wrong), Some(true), "{}", kind.id);
        }
    }
}

#[test]
fn an_account_that_cannot_be_is_told() {
    // 48 bits: one, the account in 40, seven more.
    let id = |account: u64| {
        let bits = 1u64 << 47 | account << 7;
        let letters = (0..10).map(|index| char::from(BASE32[(bits << 2 >> (45 - 5 * index)) as usize & 31]));
        format!("AKIA{}ABCDEF", letters.collect::<String>())
    };
    assert_eq!(aws::account(id(123_456_789_012).as_bytes()), Some(123_456_789_012));
    assert_eq!(Check::AwsAccount.verify(id(123_456_789_012).as_bytes()), None);
    assert_eq!(Check::AwsAccount.verify(id(1_000_000_000_000).as_bytes()), Some(false));
    // Older ids name no account.
    assert_eq!(aws::account(concat!("AKIA", "IAAAAAAAAAAAAAAA").as_bytes()), None);
}

#[test]
fn short_and_odd_tokens_are_survived() {
    let checks = [
        Check::Crc32Base62,
        Check::Crc32Base36,
        Check::Crc32Hex,
        Check::Crc32HexUpper,
        Check::Crc32HexLittle,
        Check::Crc32Base64,
        Check::Sha256Base32,
        Check::Marvin(&[b"Default0"]),
        Check::MarvinBase62,
        Check::MarvinBase66,
        Check::Crc32Spread,
        Check::Bech32,
        Check::Crc16Base32,
    ];
    for check in checks {
        for token in ["", "1", "A", "a_", "\u{e9}1", "====", "8Q~8Q~", "_1_________"] {
            assert_ne!(check.verify(token.as_bytes()), Some(true), "{check:?} {token}");
        }
    }
}
