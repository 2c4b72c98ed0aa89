use super::engine::Engine;
use super::*;
use crate::blob::{BlobSettings, LinkKey};
use crate::limits::Limits;
use crate::place::Encoding;
use crate::report::{Class, Validity};
use proptest::prelude::*;

fn settings() -> BlobSettings {
    BlobSettings { limits: Limits::default(), link_key: LinkKey::new([7; 32]), engine: Engine::builtin() }
}

fn scan(text_: &str) -> Vec<Match> {
    text(&settings(), text_.as_bytes()).0.matches
}

fn sample(kind: &str, seed: u64) -> String {
    Engine::builtin().kind(kind).unwrap().sample(seed)
}

fn kinds(text: &str) -> Vec<String> {
    scan(text).into_iter().map(|found| found.kind).collect()
}

/// Known AWS documentation key, put together here so that no key stands in the tree.
const DOCS_ID: &str = concat!("AKIA", "IOSFODNN7", "EXAMPLE");
const DOCS_SECRET: &str = concat!("wJalrXUtnFEMI", "/K7MDENG/bPxRfiCYEXAMPLEKEY");

#[test]
fn every_form_finds_its_own_samples() {
    for kind in Engine::builtin().kinds() {
        assert_eq!(Engine::builtin().kind(kind.id).unwrap().name, kind.name, "{} is declared twice", kind.id);
        for (index, form) in kind.forms.iter().enumerate() {
            assert!(form.clear <= 14, "{}", kind.id);
            for seed in 0..20 {
                let token = form.sample(&mut dice::Dice::new(seed));
                let name = form.names.first().unwrap_or(&"anything");
                let line = format!("x\n  {name} = \"{token}\"\n");
                let found = scan(&line);
                assert_eq!(found.len(), 1, "{} form {index} seed {seed}: {found:?}", kind.id);
                assert_eq!(found[0].kind, kind.id, "form {index}");
                assert_eq!(
                    (found[0].span.line, found[0].span.length),
                    (2, token.len() as u64),
                    "{}",
                    kind.id
                );
                assert_eq!(found[0].masked.as_str().len(), token.len());
                assert_ne!(
                    found[0].validity,
                    Validity::ChecksumInvalid,
                    "{} form {index} seed {seed}",
                    kind.id
                );
                assert!(!found[0].snippet.as_ref().unwrap().as_str().contains(&token[form.clear..]));
            }
        }
    }
}

#[test]
fn a_form_cut_short_is_another_thing() {
    for kind in Engine::builtin().kinds() {
        for (index, form) in kind.forms.iter().enumerate() {
            let Some(&Piece::Chars(_, least, _)) = form.shape.last() else { continue };
            let mut token = form.sample(&mut dice::Dice::new(11));
            let body = match form.shape.iter().rev().nth(1) {
                Some(&Piece::Text(text)) => token.rfind(text).unwrap() + text.len(),
                Some(&Piece::Any(choice)) => {
                    choice.iter().filter_map(|text| Some(token.rfind(text)? + text.len())).max().unwrap()
                }
                None => 0,
                Some(_) => token.len() - least,
            };
            token.truncate(body + least - 1);
            if !kind.words.is_empty() && !form.names.is_empty() {
                // Beside its vendor's name anything drawn counts; the form itself does not.
                assert!(beside::first(&[(kind, form)], token.as_bytes(), 0).is_none(), "{} {index}", kind.id);
                continue;
            }
            let name = form.names.first().unwrap_or(&"see");
            let found = kinds(&format!("x {name} {token} y\n"));
            let other = kind.forms.iter().enumerate().any(|(at, other)| {
                at != index && matches!(other.shape.last(), Some(&Piece::Chars(_, least_, most)) if least_ < least && most >= least - 1)
            });
            assert!(other || !found.contains(&kind.id.to_owned()), "{} form {index}", kind.id);
        }
    }
}

#[test]
fn every_kind_has_a_page_of_facts() {
    for kind in Engine::builtin().kinds() {
        assert!(!kind.id.is_empty() && !kind.name.is_empty() && !kind.steps.is_empty(), "{}", kind.id);
        assert!(kind.provider.is_empty() || kind.rotate.starts_with("https://"), "{}", kind.id);
        assert!(!kind.sample(1).is_empty() && kind.sample(1) == kind.sample(1), "{}", kind.id);
    }
}

#[test]
fn a_failed_checksum_is_weak_and_not_dropped() {
    let token = sample("github-token", 3);
    let mut wrong = token.clone();
    let other = if token.ends_with('a') { "b" } else { "a" };
    wrong.replace_range(token.len() - 1.., other);
    let found = scan(&format!("t={wrong}\n"));
    assert_eq!((found[0].validity, found[0].strength), (Validity::ChecksumInvalid, Strength::Weak));
    let found = scan(&format!("t={token}\n"));
    assert_eq!((found[0].validity, found[0].strength), (Validity::ChecksumValid, Strength::Strong));
}

#[test]
fn structures_are_found_where_they_stand() {
    for seed in 0..10 {
        for kind in ["private-key", "openssh-private-key", "jwt"] {
            assert_eq!(kinds(&format!("{}\n", sample(kind, seed))), [kind]);
        }
        let line = scan(&format!("{}\n", sample("openssh-private-key", seed)))[0].snippet.clone().unwrap();
        assert_eq!(line.as_str(), "-----BEGIN OPENSSH PRIVATE KEY-----");
        let key = sample("private-key", seed);
        let escaped = key.replace('\n', "\\n");
        let found = scan(&format!("{{\"key\": \"{escaped}\"}}"));
        assert_eq!((found.len(), found[0].encoding.as_slice()), (1, &[Encoding::Json][..]));
        let plain = scan(&key);
        assert_eq!(found[0].same, plain[0].same);
        assert!(plain[0].masked.as_str().ends_with("-----…"), "{}", plain[0].masked);
        let account = format!("{{\"type\": \"service_account\", \"private_key\": \"{escaped}\\n\"}}");
        assert_eq!(kinds(&account), ["gcp-service-account"]);
        let encoded = scan(&format!("    client-key-data: {}\n", crate::base64::encode(key.as_bytes())));
        assert_eq!((encoded.len(), encoded[0].encoding.as_slice()), (1, &[Encoding::Base64][..]));
        assert_eq!(encoded[0].same, plain[0].same);
        let password = sample("password", seed);
        let auth = crate::base64::encode(format!("ci:{password}").as_bytes());
        let found = scan(&format!("{{\"auths\":{{\"r.example\":{{\"auth\":\"{auth}\"}}}}}}"));
        assert_eq!((found.len(), found[0].kind.as_str()), (1, "registry-auth"));
        assert_eq!(found[0].same, Some(settings().link_key.same(password.as_bytes())));
        let token = sample("docker-token", seed);
        let auth = crate::base64::encode(format!("ci:{token}").as_bytes());
        assert_eq!(kinds(&format!("{{\"auth\": \"{auth}\"}}")), ["docker-token"]);
    }
}

#[test]
fn of_a_url_the_password_alone_is_the_credential() {
    let password = sample("url-password", 1);
    let found = scan(&format!("DATABASE_URL=postgres://app:{password}@db.internal:5432/app\n"));
    assert_eq!((found.len(), found[0].span.length), (1, password.len() as u64));
    assert_eq!(found[0].name.as_ref().unwrap().as_str(), "DATABASE_URL");
    assert_eq!(found[0].same, Some(settings().link_key.same(password.as_bytes())));
    let token = sample("github-token", 2);
    let found = scan(&format!("url = https://ci:{token}@git.example.com/shop.git"));
    assert_eq!((found.len(), found[0].kind.as_str()), (1, "github-token"));
    assert_eq!(found[0].name.as_ref().unwrap().as_str(), "url");
    for sign in [",", "^", "|", "#", "?"] {
        let found = scan(&format!("amqp://app:{}{sign}{}@mq/x", &password[..5], &password[5..]));
        assert_eq!((found.len(), found[0].span.length), (1, password.len() as u64 + 1), "{sign}");
    }
    for quiet in [
        "postgres://user:${PASS}@db",
        "http://a.example/b:c@d",
        "redis://localhost:6379",
        "http://a.example:8080,joe7x@b.example",
        "|http://a.example|joe:Xk7w9@b.example",
    ] {
        assert!(kinds(quiet).is_empty(), "{quiet}");
    }
    assert_eq!(scan("mysql://user:password@host/db")[0].class, Class::KnownExample);
}

#[test]
fn a_telling_name_is_enough_for_a_literal() {
    let password = sample("password", 4);
    for line in [
        format!("DB_PASSWORD={password}\n"),
        format!("  password: {password}\n"),
        format!("password = '{password}'\n"),
        format!("machine git.example.com login ci password {password}\n"),
        format!("mysql -uroot -p{password} app\n"),
        format!("docker login -u ci -p {password} r.example\n"),
        format!("curl -u ci:{password} x\n"),
        format!("define('DB_PASSWORD', '{password}');\n"),
        format!("RUN echo \"bot_password={password}\" > /etc/bot.conf\n"),
        format!("      - HF_TOKEN=${{HF_TOKEN:-{password}}}\n"),
        format!("IMAGE_TOKEN=\"{password}\" # x\n"),
        format!("      \"DB_PASSWORD={password}\"\n"),
        format!("2026 DEBUG config loaded: api_key={password} region=eu\n"),
    ] {
        let found = scan(&line);
        assert_eq!(found.len(), 1, "{}", line.replace(&password, "…"));
        assert_eq!((found[0].strength, found[0].span.length), (Strength::Fair, password.len() as u64));
    }
    for short in
        ["AWS_SECRET_KEY=abc\n", "api_key=x", "\"auth\": \"\"", "STORAGE_KEY=abcd\n", "sid=1", "auth"]
    {
        let _ = scan(short);
    }
    for weak in ["password", "secret", "admin", "123456"] {
        assert_eq!(scan(&format!("DB_PASSWORD={weak}\n")).len(), 1, "{weak}");
    }
}

#[test]
fn names_and_words_that_only_sound_secret_are_silent() {
    for quiet in [
        "ENV SESSION_SECRET_FILE=/run/secrets/session TOKEN_URL=https://auth.example.com/token KMS_KEY_ALIAS=alias/shop \\\n",
        "    PUBLIC_KEY_PATH=/etc/keys/pub.pem AUTH_MODULE_VERSION=1.4.2 TOKENIZERS_PARALLELISM=false API_KEY=\"\"\n",
        "ARG GOPASS_VERSION=1.15.0\n",
        "DB_PASSWORD=<your password>\nTOKEN=${TOKEN}\nAPI_KEY=\nSECRET=REPLACE_ME\n",
        concat!("STRIPE_KEY=", "sk_live_", "xxxxxxxxxxxxxxxxxxxxxxxx\n"),
        "const password = document.querySelector(\"#password\").value; const token = getToken(); const api_key = process.env.API_KEY;\n",
        "{\"password\":\"Password\",\"secret\":\"Secret question\",\"token\":\"Your token has expired\"}\n",
        "Never commit `password=changeme`.\n",
        "      MODEL_KEY: os.environ/ANTHROPIC_API_KEY\n      REQUIRED: ${TOKEN:?set it}\n",
        "docker build --secret id=hf_token,env=HF_TOKEN -t agent .\n",
        "RUN --mount=type=secret,id=hf_token HF_TOKEN=$(cat /run/secrets/hf_token) pip install\n",
        "<missing> 2 hours ago RUN /bin/sh -c HF_TOKEN=$(cat /run/secrets/hf_token) pip install # buildkit 88MB\n",
        "key = os.environ['ANTHROPIC_API_KEY']\n",
        "\"integrity\": \"sha512-l3wH2dGxPVgBGaxhFCQ3wJ4n1Jc2fEdAGTtoken==\",\n",
        "function f(password, token) { this.password = password; return token === null; }\n",
        "password: string;\ntoken: str = None\n",
        "echo 'admin_password = ${ADMIN_PASSWORD}' > /etc/over.conf\n",
        "max_tokens=4096 num_tokens: 12\n",
        "permissions:\n  id-token: write # for publishing\n",
        "pub const FLAG_PASS: u32 = 2;\n    SAE_PASSWORD = 114,\n  f(user=user, password=password, host=host)\n",
    ] {
        let loud: Vec<_> = scan(quiet).into_iter().filter(|found| found.strength > Strength::Weak).collect();
        assert!(loud.is_empty(), "{quiet}: {loud:?}");
    }
    let docs = format!("Set `AWS_ACCESS_KEY_ID={DOCS_ID}` and `AWS_SECRET_ACCESS_KEY={DOCS_SECRET}`.\n");
    let found = scan(&docs);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|found| found.class == Class::KnownExample && found.ranked.is_some()));
}

#[test]
fn utf_16_is_read_and_counted_in_its_own_bytes() {
    let key = sample("azure-storage-key", 5);
    let line = format!("Grüße\r\nStorageKey={key}\r\n");
    for big in [false, true] {
        let order = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        let bytes: Vec<u8> = std::iter::once(0xfeff).chain(line.encode_utf16()).flat_map(order).collect();
        let (scanned, _) = text(&settings(), &bytes);
        assert_eq!(scanned.matches.len(), 1);
        let found = &scanned.matches[0];
        assert_eq!(found.kind, "azure-storage-key");
        assert_eq!((found.span.line, found.span.column), (2, 12));
        let at = usize::try_from(found.span.offset).unwrap();
        assert_eq!(bytes[at..at + 2], order(u16::from(key.as_bytes()[0])));
        assert_eq!(found.span.length, 2 * key.len() as u64);
        assert_eq!(found.encoding, [if big { Encoding::Utf16Be } else { Encoding::Utf16Le }]);
    }
}

#[test]
fn binaries_show_what_has_a_form_of_its_own() {
    let token = sample("github-token", 9);
    let key = sample("huggingface-token", 9);
    let mut bytes = b"\x7fELF\0\0\0password=hunter2hunter2\0".to_vec();
    bytes.extend(b"old_token");
    bytes.extend(token.as_bytes());
    bytes.extend(b"Z\0");
    bytes.extend(key.as_bytes());
    bytes.push(0);
    let (scanned, _) = text(&settings(), &bytes);
    assert_eq!(scanned.look, Look::Binary);
    let found: Vec<&str> = scanned.matches.iter().map(|found| found.kind.as_str()).collect();
    assert_eq!(found, ["github-token", "huggingface-token"]);
    assert!(scanned.matches.iter().all(|found| found.snippet.is_none()));
}

#[test]
fn a_command_that_hands_a_value_to_a_container_tool_is_known() {
    let token = sample("anthropic-key", 1);
    assert!(scan(&format!("docker build --build-arg A_KEY={token} -t agent .\n"))[0].in_command);
    assert!(scan(&format!("docker build \\\n  --build-arg A_KEY={token} -t agent .\n"))[0].in_command);
    assert!(!scan(&format!("docker ps\nA_KEY={token}\n"))[0].in_command);
}

#[test]
fn transcripts_are_told_by_content() {
    let history = "IMAGE          CREATED        CREATED BY     SIZE\n3f2a  2 hours ago CMD x\n";
    assert_eq!(text(&settings(), history.as_bytes()).0.look, Look::Transcript);
    let inspect = "[\n  {\n    \"Id\": \"sha256:00\",\n    \"Config\": {\n      \"Env\": []}}]";
    assert_eq!(text(&settings(), inspect.as_bytes()).0.look, Look::Transcript);
    assert_eq!(text(&settings(), b"#!/bin/sh\n").0.look, Look::Text);
    assert_eq!(text(&settings(), b"FROM alpine\nRUN true\n").0.look, Look::Dockerfile);
    assert_eq!(text(&settings(), b"services:\n  a:\n    image: alpine\n").0.look, Look::Compose);
}

#[test]
fn a_password_may_cross_a_literal_and_a_default() {
    use crate::text::{Assignment, Lines, Segment, Value};
    let source = "ENV URL=postgres://app:${PW:-hunter2!x}@db\n";
    let at = |piece: &str| {
        let start = source.find(piece).unwrap();
        start..start + piece.len()
    };
    let literal = |piece: &str| Segment::Literal { text: piece.to_owned(), at: at(piece) };
    let default = Value { at: at("hunter2!x"), segments: vec![literal("hunter2!x")] };
    let value = Value {
        at: at("postgres://app:${PW:-hunter2!x}@db"),
        segments: vec![
            literal("postgres://app:"),
            Segment::Reference { name: "PW".to_owned(), default: Some(default), at: at("${PW:-hunter2!x}") },
            literal("@db"),
        ],
    };
    let one = Assignment { name: "URL".to_owned(), name_at: at("URL"), value: Some(value) };
    let (found, _, _) =
        assignment(&settings(), source.as_bytes(), &Lines::of(source.as_bytes()), &Nearby::default(), &one);
    let found = found.unwrap();
    assert_eq!(
        (found.kind.as_str(), found.span.offset),
        ("url-password", source.find("hunter2").unwrap() as u64)
    );
    assert!(!found.snippet.unwrap().as_str().contains("hunter"));
    let bare = Assignment { name: "NPM_TOKEN".to_owned(), name_at: at("URL"), value: None };
    let (found, _, _) =
        assignment(&settings(), source.as_bytes(), &Lines::of(source.as_bytes()), &Nearby::default(), &bare);
    let found = found.unwrap();
    assert_eq!((found.class, found.strength, found.same), (Class::Reference, Strength::Weak, None));
}

#[test]
fn what_stands_beside_a_reference_is_hidden() {
    use crate::text::{Assignment, Lines, Segment, Value};
    let source = "ARG PW=Kv9WqLt3${X}mZ2bTx4\n";
    let at = |piece: &str| source.find(piece).map(|start| start..start + piece.len()).unwrap();
    let literal = |piece: &str| Segment::Literal { text: piece.to_owned(), at: at(piece) };
    let reference = Segment::Reference { name: "X".to_owned(), default: None, at: at("${X}") };
    let value = Value {
        at: at("Kv9WqLt3${X}mZ2bTx4"),
        segments: vec![literal("Kv9WqLt3"), reference, literal("mZ2bTx4")],
    };
    let one = Assignment { name: "DB_PASSWORD".to_owned(), name_at: at("PW"), value: Some(value) };
    let lines = Lines::of(source.as_bytes());
    let (found, _, _) = assignment(&settings(), source.as_bytes(), &lines, &Nearby::default(), &one);
    assert_eq!(found.unwrap().snippet.unwrap().as_str(), "ARG PW=********${X}*******");
}

#[test]
fn no_part_of_a_value_is_shown_that_may_go_on() {
    let value = "Tr0ub";
    for sign in ["&", ";", "|", "\"", "`", "<", ">", "'", "&&", ");"] {
        for before in ["DB_PASSWORD=", "db.password = ", "db_password: ", "--password="] {
            let found = scan(&format!("{before}{value}4dor{sign}x3ky9w\n"));
            let shown: String =
                found.iter().filter_map(|one| one.snippet.as_ref()).map(|line| line.as_str()).collect();
            assert!(!shown.contains("x3ky9w"), "{before}…{sign}…");
        }
    }
    for line in [
        "db_password: Tr0ub4dor x3ky9w",
        "  - password: Tr0ub4dor\tx3ky9w # why",
        "set DB_PASSWORD=Tr0ub4dor x3ky9w",
        "DB_PASSWORD=Tr0ub4dor x3ky9w",
        "DB_PASSWORD=Tr0ub&4dor x3ky9w",
        "  - DB_PASSWORD=Tr0ub4dor x3ky9w",
        "  - \"DB_PASSWORD=Tr0ub4dor x3ky9w\"",
        "args: ['--password=Tr0ub4dor x3ky9w', 'b']",
        "<item>DB_PASSWORD=Tr0ub4dor x3ky9w</item>",
        "passwords: [Tr0ub4dor3, x3ky9w]",
        "{\"passwords\": [\"x3ky9w\", \"Tr0ub4dor3\"]}",
        "ALTER USER joe PASSWORD 'Tr0ub4dor''x3ky9w';",
        "ALTER USER joe IDENTIFIED BY 'Tr0ub4dor''x3ky9w';",
    ] {
        let found = scan(&format!("{line}\n"));
        let shown: String =
            found.iter().filter_map(|one| one.snippet.as_ref()).map(|line| line.as_str()).collect();
        assert!(!found.is_empty() && !shown.contains("x3ky9w"), "{line}");
    }
    // The value stands before its name.
    assert_eq!(scan("echo Tr0ub4dor9 > db_password\n").len(), 1);
    let _ = scan("Tr0ub4dor9 == password of joe\n'Tr0ub4dor9' == password: x\ns/a/Tr0ub4dor9/ password\n");
    let shown = |text: &str| {
        let found = scan(text);
        found[0].snippet.as_ref().map(|line| line.as_str().to_owned())
    };
    let hidden = "*".repeat(9);
    for (text, shown_) in [
        ("?user=joe&password=Tr0ub4dor&page=3\n", format!("?user=joe&password={hidden}&page=3")),
        (
            "Server=x;User=y;Password=Tr0ub4dor;Database=z\n",
            format!("Server=x;User=y;Password={hidden};Database=z"),
        ),
        ("DB_PASSWORD=Tr0ub4dor HOST=db \\\n", format!("DB_PASSWORD={hidden} HOST=db \\")),
        ("[\"--password=Tr0ub4dor\", \"x\"]\n", format!("[\"--password={hidden}\", \"x\"]")),
    ] {
        assert_eq!(shown(text), Some(shown_));
    }
}

/// A text in which credentials, half credentials and noise follow each other.
fn mixed() -> impl Strategy<Value = Vec<u8>> {
    let kinds: Vec<&'static str> = Engine::builtin().kinds().iter().map(|kind| kind.id).collect();
    let piece =
        (prop::sample::select(kinds), any::<u64>(), 0usize..20, prop::collection::vec(any::<u8>(), 0..40));
    (prop::collection::vec(piece, 0..12), 0usize..140_000).prop_map(|(pieces, filler)| {
        let mut text = if filler % 3 == 0 { b"#!/bin/sh\n".to_vec() } else { Vec::new() };
        for (index, (kind, seed, how, noise)) in pieces.into_iter().enumerate() {
            let token = sample(kind, seed);
            if index == 2 {
                text.extend("lorem = ipsum é dolor\n".bytes().cycle().take(filler));
            }
            match how {
                0 => text.extend(format!("\npassword: {token}\n").bytes()),
                1 => text.extend(format!(" API_KEY=\"{token}\"").bytes()),
                2 => text.extend(format!("https://u:{token}@h/").bytes()),
                3 => text.extend(&token.as_bytes()[..token.len() / 2]),
                4 => text.extend(crate::base64::encode(token.as_bytes()).bytes()),
                5 => text.extend(noise),
                6 => text.extend("password=".repeat(1 + noise.len()).bytes()),
                7 => text.extend(token.bytes().flat_map(|byte| format!("{byte:02x}").into_bytes())),
                8 => text.extend(token.bytes().flat_map(|byte| format!("%{byte:02x}").into_bytes())),
                9 => text.extend(format!("\n\"\\u0026token\\u003d{token}\\u0026\"").bytes()),
                10 => {
                    let inner = "lorem = ipsum\n".repeat(filler / 40);
                    let encoded = crate::base64::encode(format!("{inner}token={token}\n{inner}").as_bytes());
                    let width = if seed % 2 == 0 { 76 } else { usize::MAX };
                    for line in encoded.as_bytes().chunks(width) {
                        text.extend(line);
                        text.push(b'\n');
                    }
                }
                11 => text.extend(format!("\np4 -P '{token}' sync; x=$(influx setup -p {token})\n").bytes()),
                _ => text.extend(format!("{token}\n").bytes()),
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn cutting_the_input_anywhere_changes_nothing(text_ in mixed(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let whole = text(&settings(), &text_).0;
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(text_.len() + 1)).collect();
        cuts.sort_unstable();
        let mut scan = TextScan::new(&settings());
        let mut from = 0;
        for cut in cuts.into_iter().chain([text_.len()]) {
            scan.push(&text_[from..cut]);
            from = cut;
        }
        prop_assert_eq!(scan.finish().0, whole);
    }

    #[test]
    fn spans_are_those_of_the_whole_text(text_ in mixed()) {
        let lines = crate::text::Lines::of(&text_);
        let scanned = text(&settings(), &text_).0;
        if scanned.look != Look::Binary && utf16::sniff(&text_[..text_.len().min(4096)]).is_none() {
            for found in scanned.matches {
                let start = usize::try_from(found.span.offset).unwrap();
                let end = start + usize::try_from(found.span.length).unwrap();
                prop_assert_eq!(lines.span(&text_, &(start..end)), found.span);
            }
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
        let _ = text(&settings(), &bytes);
        let _ = named(&settings(), Some("PASSWORD"), &bytes);
    }
}
