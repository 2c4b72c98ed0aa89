use super::values::PIECE;
use super::*;
use crate::blob::{BlobSettings, LinkKey};
use crate::detect;
use crate::limits::Limits;
use proptest::prelude::*;

fn settings() -> BlobSettings {
    BlobSettings { limits: Limits::default(), link_key: LinkKey::new([1; 32]), engine: Engine::builtin() }
}

fn sample(kind: &str, seed: u64) -> String {
    Engine::builtin().kind(kind).unwrap().sample(seed)
}

fn shows(text: &str, value: &str) -> bool {
    value.as_bytes().windows(PIECE).any(|piece| memchr::memmem::find(text.as_bytes(), piece).is_some())
}

#[test]
fn names_keep_their_bytes_readable() {
    let (engine, values) = (Engine::builtin(), Values::default());
    let gate = Gate::new(&engine, &values);
    assert_eq!(gate.name(b"app/\xff\\x.txt").as_str(), "app/\\xff\\\\x.txt");
    assert_eq!(gate.name("app/größe.env".as_bytes()).as_str(), "app/größe.env");
    // What begins or ends a token begins and ends words, too.
    for path in ["tomcat-users.xml", "docs/en-us/hooks.slack.com/key-one.md"] {
        assert_eq!(gate.name(path.as_bytes()).as_str(), path);
    }
    let token = sample("github-token", 1);
    let name = gate.name(format!("dump/{token}.sql").as_bytes());
    assert_eq!(name.as_str(), format!("dump/ghp_{}.sql", "*".repeat(36)).replace("ghp_", &token[..4]));
}

#[test]
fn digests_are_shown() {
    let (engine, values) = (Engine::builtin(), Values::default());
    let digest = format!("sha256:{}", "0123456789abcdef".repeat(4));
    assert_eq!(Gate::new(&engine, &values).digest(&digest).as_str(), digest);
}

#[test]
fn free_text_hides_what_could_be_a_key_and_nothing_that_is_plain() {
    let (engine, values) = (Engine::builtin(), Values::default());
    let gate = Gate::new(&engine, &values);
    let key = sample("secret-value", 2);
    assert!(!shows(gate.free(format!("RUN build --with {key} .").as_bytes()).as_str(), &key));
    for plain in [
        "RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends ca-certificates # buildkit",
        "COPY /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages # buildkit",
        "ENV PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "ADD sha256:da39a3ee5e6b4b0d3255bfef95601890afd80709da39a3ee5e6b4b0d3255bfef in /",
        "LABEL org.opencontainers.image.revision=da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "RUN curl -fsSL https://nodejs.org/dist/v20.11.1/node-v20.11.1-linux-x64.tar.xz",
        "CMD [\"python\" \"main.py\"]",
    ] {
        assert_eq!(gate.free(plain.as_bytes()).as_str(), plain);
    }
}

#[test]
fn known_values_are_hidden_in_other_spellings() {
    let engine = Engine::builtin();
    let password = "x9!kQ/2z&Lm";
    let mut values = Values::default();
    values.push(password.as_bytes());
    let gate = Gate::new(&engine, &values);
    let encode = |lead: &str| {
        use base64::Engine as _;
        base64::engine::general_purpose::STANDARD.encode(format!("{lead}{password}"))
    };
    let hex: String = password.bytes().map(|byte| format!("{byte:02x}")).collect();
    let percent: String = password.bytes().map(|byte| format!("%{byte:02X}")).collect();
    for spelling in [encode(""), encode("a"), encode("ab"), encode("ci:"), hex, percent, password.to_owned()]
    {
        let shown = gate.free(format!("LABEL a={spelling} b").as_bytes());
        assert!(!shows(shown.as_str(), &spelling), "{shown}");
    }
}

#[test]
fn of_no_value_a_part_is_shown_however_long_it_is() {
    let drawn: String = (0..200).map(|seed| sample("secret-value", seed)).collect();
    let drawn: String = drawn.chars().filter(char::is_ascii_alphanumeric).collect();
    for length in [63, 64, 65, 90, 119, 130, 199, 300, 399, 401, 700, 1030, 2100, 9000] {
        let value = drawn.repeat(length / drawn.len() + 1)[..length].to_owned();
        for (before, behind) in [
            ("password: ", ""),
            ("password = \"", "\""),
            ("setPassword(\"", "\")"),
            ("the password is ", ""),
            ("the password is '", "'"),
            ("CREATE USER a IDENTIFIED BY '", "';"),
            ("SET PASSWORD FOR a = PASSWORD('", "');"),
            ("requirepass ", ""),
            ("curl -u a:", " https://h"),
            ("mysql -u a -p", " db"),
            ("net user a ", " /add"),
            ("echo a:", " | chpasswd"),
            ("chpasswd <<EOF\na:", "\nEOF"),
            ("x:", "@tcp(h)/d"),
            ("jdbc:oracle:thin:u/", "@h"),
            ("[h]:587 u:", ""),
            ("https://a:", "@h/x"),
            ("https://", ":@h/x"),
            ("\"tokens\": [\"", "\"]"),
            ("let token = String::from(\"", "\");"),
            ("INSERT INTO u (name, password) VALUES ('a', '", "');"),
            ("hiveage ", " a@b.example"),
            ("Server=s;User ID=a;Password=", ";Database=d"),
            ("Server=s;User ID=a;Password=", ""),
            ("password = $!", ""),
            ("//r/:_authToken=", ""),
            ("h:5432:d:u:", ""),
            ("<password>", "</password>"),
            ("h : PSK \"", "\""),
            ("a l2tpd ", " *"),
            ("rwcommunity ", " 10.0.0.0/8"),
            ("user a on >", " ~*"),
            ("expect \"assword:\"\nsend \"", "\\r\""),
            ("sqlplus a/", "@h"),
            ("setx PASSWORD ", ""),
            ("| password | ", " |"),
            ("zz_live_", ""),
        ] {
            let text = format!("x\n{before}{value}{behind}\ny\n");
            for found in detect::text(&settings(), text.as_bytes()).0.matches {
                let shown = found.snippet.iter().any(|line| shows(line.as_str(), &value));
                assert!(!shown && !shows(found.masked.as_str(), &value), "{before} {length}");
            }
        }
    }
}

proptest! {
    #[test]
    fn no_piece_of_a_found_value_is_shown(kind in 0usize..40, seed: u64, seed2: u64, how in 0usize..4) {
        let engine = Engine::builtin();
        let kind = engine.kinds()[kind % engine.kinds().len()];
        let value = kind.sample(seed);
        let clear = kind.forms.iter().map(|form| form.clear).max().unwrap_or(0);
        let again = match how {
            0 => format!("# was {value}"),
            1 => format!("{value}{value}"),
            2 => format!("x{value}x"),
            _ => format!("password={} and {value}", sample("password", seed2)),
        };
        let text = format!("# {value}\nDB_PASSWORD={value} # {again}\nname \"{value}\"\n");
        let (scanned, values) = detect::text(&settings(), text.as_bytes());
        let gate = Gate::new(&engine, &values);
        let hidden = value.lines().skip(usize::from(value.contains('\n'))).max_by_key(|line| line.len()).unwrap_or_default();
        let hidden = if value.contains('\n') { hidden } else { &hidden[clear.min(hidden.len())..] };
        let shown = [gate.name(text.as_bytes()), gate.free(text.as_bytes())];
        let lines = scanned.matches.iter().flat_map(|found| [Some(found.masked.clone()), found.snippet.clone(), found.name.clone()]);
        if !scanned.matches.is_empty() {
            for line in lines.flatten().chain(shown) {
                prop_assert!(!shows(line.as_str(), hidden), "{} {}", kind.id, how);
            }
        }
    }
}
