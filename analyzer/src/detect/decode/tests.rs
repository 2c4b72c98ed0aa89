use super::super::cover::Cover;
use super::super::{TextScan, dice, engine::Engine};
use super::*;
use crate::base64 as encoder;
use crate::blob::{BlobSettings, LinkKey};
use crate::limits::Limits;
use crate::place::Encoding;

fn find(text: &[u8]) -> Vec<Found> {
    let found = resolve(Engine::builtin().find(text, 0..text.len(), Set::Text));
    found.into_iter().filter(Found::reported).collect()
}

fn sample(kind: &str, seed: u64) -> String {
    Engine::builtin().kind(kind).unwrap().sample(seed)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn wrapped(text: &str, width: usize, indent: &str) -> String {
    let lines: Vec<&str> =
        text.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).unwrap()).collect();
    lines.join(&format!("\n{indent}"))
}

#[test]
fn each_encoding_is_undone_and_placed() {
    for seed in 0..20 {
        let token = sample("github-token", seed);
        let inner = format!("# settings of the deployment, seed {seed}\ntoken={token}\nregion=eu\n");
        let wide: Vec<u8> = inner.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let cases = [
            (encoder::encode(token.as_bytes()), vec![Encoding::Base64]),
            (encoder::encode(inner.as_bytes()), vec![Encoding::Base64]),
            (encoder::encode_url(inner.as_bytes()), vec![Encoding::Base64]),
            (wrapped(&encoder::encode(inner.as_bytes()), 64, ""), vec![Encoding::Base64]),
            (wrapped(&encoder::encode(inner.as_bytes()), 64, "      "), vec![Encoding::Base64]),
            (encoder::encode(&wide), vec![Encoding::Base64, Encoding::Utf16Le]),
            (hex(token.as_bytes()), vec![Encoding::Hex]),
            (hex(inner.as_bytes()).to_uppercase(), vec![Encoding::Hex]),
            (encoder::encode(encoder::encode(inner.as_bytes()).as_bytes()), vec![Encoding::Base64; 2]),
            (hex(encoder::encode(inner.as_bytes()).as_bytes()), vec![Encoding::Hex, Encoding::Base64]),
            (token.bytes().map(|byte| format!("%{byte:02X}")).collect(), vec![Encoding::Percent]),
            (token.bytes().map(|byte| format!("\\u{byte:04x}")).collect(), vec![Encoding::Json]),
            (token.bytes().map(|byte| format!("\\x{byte:02x}")).collect(), vec![Encoding::Shell]),
            (token.bytes().map(|byte| format!("&#{byte};")).collect(), vec![Encoding::Html]),
            (token.replace('_', "%5F"), vec![Encoding::Percent]),
            (token.replace('_', "%255f"), vec![Encoding::Percent; 2]),
        ];
        for (index, (encoded, encoding)) in cases.into_iter().enumerate() {
            let text = format!("first line\n  blob: \"{encoded}\"\nlast\n");
            let found = find(text.as_bytes());
            assert_eq!(found.len(), 1, "case {index} seed {seed}: {found:?}");
            assert_eq!((found[0].kind.id, &found[0].encoding), ("github-token", &encoding), "case {index}");
            assert_eq!(found[0].secret(text.as_bytes()), token.as_bytes(), "case {index}");
            let start = text.find(&encoded).unwrap();
            let (before, behind) = found[0].around;
            assert!(found[0].at.start - before >= start, "case {index}");
            assert!(found[0].at.end + behind <= start + encoded.len(), "case {index}");
            let mut hidden = vec![false; text.len()];
            Cover::mark(&[&Cover::of(&found)], &(0..text.len()), &mut hidden);
            if encoding[0] == Encoding::Base64 || encoding[0] == Encoding::Hex {
                assert!(hidden[start..start + encoded.len()].iter().all(|&one| one), "case {index}");
            }
        }
    }
}

#[test]
fn what_is_nested_too_deep_stays_closed() {
    let mut text = sample("github-token", 3);
    for depth in 1..=DEPTH + 1 {
        text = encoder::encode(format!("the value of it is {text}").as_bytes());
        assert_eq!(find(text.as_bytes()).len(), usize::from(depth <= DEPTH), "{depth}");
    }
}

#[test]
fn several_credentials_of_one_run_have_places_of_their_own() {
    let (first, second) = (sample("github-token", 1), sample("anthropic-key", 2));
    let run = encoder::encode(format!("A={first}\nB={second}\n").as_bytes());
    let text = format!("data {run}\n");
    let found = find(text.as_bytes());
    assert_eq!(found.len(), 2);
    assert!(found[0].at.end <= found[1].at.start);
    for (one, token) in found.iter().zip([&first, &second]) {
        let plain = encoder::decode(&text.as_bytes()[one.at.clone()]).unwrap();
        assert!(memchr::memmem::find(&plain, &token.as_bytes()[..20]).is_some());
    }
}

#[test]
fn urls_and_names_inside_are_read() {
    let password = sample("url-password", 4);
    for text in [
        encoder::encode(format!("postgres://app:{password}@db.internal:5432/app").as_bytes()),
        encoder::encode(format!("[client]\npassword={password}\n").as_bytes()),
        format!("?next=postgres%3A%2F%2Fapp%3A{password}%40db.internal%2Fapp"),
        format!("{{\"url\":\"postgres:\\/\\/app:{password}@db.internal\\/app\"}}"),
        format!("\"a=b\\u0026password={password}\\u0026c=d\""),
        format!("{{&quot;password&quot;:&quot;{password}&quot;}}"),
    ] {
        let found = find(text.as_bytes());
        assert_eq!(found.len(), 1, "{}: {found:?}", text.replace(&password, "…"));
        assert_eq!(found[0].secret(text.as_bytes()), password.as_bytes());
    }
}

#[test]
fn keys_without_armour_are_told_by_their_structure() {
    let mut dice = dice::Dice::new(5);
    let mut key = vec![0x30, 0x82, 0x02, 0x00, 0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09];
    key.extend(dice.bytes(0x204 - key.len()));
    let text = encoder::encode(&key);
    for text in [text.clone(), wrapped(&text, 64, "    ")] {
        let found = find(format!("data : {text}\nnext\n").as_bytes());
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].kind.id, found[0].encoding.as_slice()),
            ("private-key", &[Encoding::Base64][..])
        );
    }
    // A certificate begins alike.
    key[4..8].copy_from_slice(&[0x30, 0x82, 0x01, 0x00]);
    assert!(find(encoder::encode(&key).as_bytes()).is_empty());
}

#[test]
fn values_of_a_kubernetes_secret_are_secret() {
    let password = sample("password", 6);
    let value = encoder::encode(password.as_bytes());
    let user = encoder::encode(b"administrator");
    for text in [
        format!("apiVersion: v1\nkind: Secret\ndata:\n  extra: {value}\n  username: {user}\n"),
        format!("apiVersion: 'v1'\ndata:\n\textra: '{value}'\nkind: 'Secret'\n"),
        format!("{{\n  \"kind\": \"Secret\",\n  \"data\": {{\n    \"extra\": \"{value}\"\n  }}\n}}\n"),
    ] {
        let found = find(text.as_bytes());
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].secret(text.as_bytes()), password.as_bytes());
        assert_eq!(&text[found[0].at.clone()], value);
    }
    let other = format!("kind: ConfigMap\ndata:\n  extra: {value}\n---\nkind: Secret\n");
    assert!(find(other.as_bytes()).is_empty());
}

#[test]
fn what_is_no_text_stays_closed() {
    let mut dice = dice::Dice::new(9);
    for _ in 0..50 {
        let noise = dice.bytes(300);
        for text in [encoder::encode(&noise), hex(&noise), wrapped(&encoder::encode(&noise), 76, "")] {
            let seen = prefilter::TEXT.find(prefilter::Kernels::best(), text.as_bytes(), 0..text.len()).runs;
            for run in runs::runs(text.as_bytes(), &(0..text.len()), &seen) {
                assert!(hex::open(text.as_bytes(), &run).is_none());
                assert!(base64::open(text.as_bytes(), &run, true).is_none());
            }
        }
    }
    for path in ["usr/lib/python3/dist-packages/numpy/core", "com_example_application_settings_Something"] {
        assert!(base64::open(path.as_bytes(), &(0..path.len()), true).is_none(), "{path}");
    }
}

#[test]
fn a_run_longer_than_the_window_is_read_to_its_end() {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([1; 32]),
        engine: Engine::builtin(),
    };
    for seed in 0..6 {
        let tokens: Vec<String> = (0..40).map(|index| sample("github-token", 100 * seed + index)).collect();
        let filler = "lorem ipsum dolor sit amet\n".repeat(190 + usize::try_from(seed).unwrap());
        let inner: String = tokens.iter().map(|token| format!("{filler}T={token}\n")).collect();
        let encoded = encoder::encode(inner.as_bytes());
        for text in [encoded.clone(), wrapped(&encoded, 76, ""), hex(inner.as_bytes())] {
            let mut scan = TextScan::new(&settings);
            scan.push(format!("blob = {text}\n").as_bytes());
            let found: Vec<_> = scan.finish().0.matches.iter().filter_map(|one| one.same).collect();
            let wanted: Vec<_> = tokens.iter().map(|one| settings.link_key.same(one.as_bytes())).collect();
            assert!(found == wanted, "{} of {} found, seed {seed}", found.len(), wanted.len());
        }
    }
}
