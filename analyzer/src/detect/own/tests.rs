use crate::Config;
use crate::blob::{BlobSettings, LinkKey};
use crate::detect::dice::Dice;
use crate::detect::kind::Alphabet;
use crate::detect::{Engine, Match, Strength, text};
use crate::limits::Limits;

fn settings(config: &str) -> BlobSettings {
    let config = Config::parse(config).unwrap();
    let engine = Engine::with(&config.kinds);
    BlobSettings { limits: Limits::default(), link_key: LinkKey::new([7; 32]), engine }
}

fn scan(config: &str, source: &str) -> Vec<Match> {
    text(&settings(config), source.as_bytes()).0.matches
}

fn kinds(config: &str, source: &str) -> Vec<String> {
    scan(config, source).into_iter().map(|found| found.kind).collect()
}

fn token(seed: u64) -> String {
    format!("corp_{}", Dice::new(seed).text(Alphabet::Base62, 24))
}

const FORM: &str =
    "[[kinds]]\nid = \"corp-token\"\nname = \"Corp token\"\nprefix = \"corp_\"\nalphabet = \"0-9A-Za-z\"\n";

#[test]
fn a_prefix_with_its_alphabet() {
    let config = format!("{FORM}length = 24\n");
    let token = token(1);
    let found = scan(&config, &format!("see {token}.\n"));
    assert_eq!((found.len(), found[0].kind.as_str(), found[0].strength), (1, "corp-token", Strength::Strong));
    assert!(found[0].masked.as_str().starts_with("corp_") && !found[0].masked.as_str().contains(&token[5..]));
    for near_miss in
        [format!("x{token}"), format!("{token}9"), token[..28].to_owned(), token.replace("corp", "Corp")]
    {
        // It may be somebody else's.
        let told = kinds(&config, &format!("see {near_miss}.\n"));
        assert!(!told.contains(&"corp-token".to_owned()), "{near_miss}");
    }
    // A named value keeps its kind, and the line hides it.
    let named = scan(&config, &format!("api_key = \"{token}\"\n"));
    assert_eq!((named.len(), named[0].kind.as_str()), (1, "corp-token"));
    assert!(!named[0].snippet.as_ref().unwrap().as_str().contains(&token[5..]));
    let ranged = format!("{FORM}min = 20\nmax = 30\n");
    assert_eq!(kinds(&ranged, &format!("\"{token}\" \"{}\"", &token[..24])), ["corp-token"]);
}

#[test]
fn found_in_base64_utf_16_and_binary_too() {
    use base64::Engine as _;
    let config = format!("{FORM}length = 24\n");
    let token = token(2);
    let encoded = base64::engine::general_purpose::STANDARD.encode(format!("{{\"t\": \"{token}\"}}"));
    assert_eq!(kinds(&config, &format!("data: {encoded}\n")), ["corp-token"]);
    let wide: Vec<u8> = format!("a = {token}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let binary = [b"\0\x01\x02", token.as_bytes(), b"\x03\0"].concat();
    for bytes in [wide, binary] {
        let found = text(&settings(&config), &bytes).0.matches;
        assert_eq!((found.len(), found[0].kind.as_str()), (1, "corp-token"));
    }
}

#[test]
fn a_regular_expression_and_words_beside_it() {
    let config = concat!(
        "[[kinds]]\nid = \"corp-key\"\nname = \"Corp key\"\nprovider = \"corp\"\n",
        "regex = '(?i)corp[_-]key\\s*[=:]\\s*\"?([0-9a-f]{32})\\b'\nbeside = [\"intranet\"]\n",
    );
    let value = Dice::new(3).text(Alphabet::Hex, 32);
    let line = format!("CORP_KEY = \"{value}\"\n");
    assert!(!kinds(config, &line).contains(&"corp-key".to_owned()));
    assert!(!kinds(config, &format!("myintranets\n{line}")).contains(&"corp-key".to_owned()));
    let found = scan(config, &format!("# Intranet\n{line}"));
    assert_eq!((found.len(), found[0].kind.as_str()), (1, "corp-key"));
    assert_eq!((found[0].span.line, found[0].span.column), (2, 13));
}

#[test]
fn a_placeholder_is_none() {
    let config = format!("{FORM}length = 24\n");
    assert_eq!(kinds(&config, "corp_Xplaceholder7QwK2ab9Lm3z\n"), [""; 0]);
}

#[test]
fn cut_anywhere_nothing_changes() {
    let config = concat!(
        "[[kinds]]\nid = \"corp-key\"\nname = \"Corp key\"\nregex = '[a-z]{0,9}corp_([0-9a-zA-Z]+)'\n",
        "[[kinds]]\nid = \"corp-two\"\nname = \"Two\"\nprefix = \"zzz\"\nalphabet = \"a-z\"\nmin = 8\nmax = 900\n",
    );
    let settings = settings(config);
    let mut dice = Dice::new(4);
    let mut source = String::new();
    while source.len() < 200_000 {
        source += &dice.text(Alphabet::Visible, 3_000);
        source += &format!(
            " corp_{} zzz{}\n",
            dice.text(Alphabet::Base62, 5_000),
            dice.text(Alphabet::LowerLetters, 300)
        );
    }
    let whole = text(&settings, source.as_bytes());
    for piece in [1, 7, 4096, 65_537] {
        let mut scan = crate::detect::TextScan::new(&settings);
        source.as_bytes().chunks(piece).for_each(|piece| scan.push(piece));
        assert_eq!(scan.finish().0, whole.0, "{piece}");
    }
}
