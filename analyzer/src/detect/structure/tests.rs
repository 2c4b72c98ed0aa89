use crate::base64;
use crate::blob::{BlobSettings, LinkKey};
use crate::detect::dice::Dice;
use crate::detect::{Engine, Match, Strength, text};
use crate::limits::Limits;
use crate::place::Encoding;
use crate::report::Validity;

fn scan(source: &str) -> Vec<Match> {
    let settings = BlobSettings {
        limits: Limits::default(),
        link_key: LinkKey::new([7; 32]),
        engine: Engine::builtin(),
    };
    text(&settings, source.as_bytes()).0.matches
}

fn sample(kind: &str, seed: u64) -> String {
    Engine::builtin().kind(kind).unwrap().sample(seed)
}

/// The kinds found in `source`.
fn kinds(source: &str) -> Vec<String> {
    scan(source).into_iter().map(|found| found.kind).collect()
}

#[test]
fn a_putty_key_is_one_credential_from_its_first_line_to_its_last() {
    let key = sample("putty-private-key", 3);
    let found = scan(&format!("# deploy\n{key}\n"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].kind.as_str(), found[0].span.length), ("putty-private-key", key.len() as u64));
    assert_eq!(found[0].validity, Validity::StructureValid);
    let found = scan(&key.replace("Encryption: none", "Encryption: aes256-cbc"));
    assert_eq!((found[0].kind.as_str(), found[0].strength), ("encrypted-private-key", Strength::Fair));
    assert!(kinds("PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\n").is_empty());
}

#[test]
fn a_key_without_its_lines_is_a_key() {
    let pem = sample("private-key", 1);
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    assert!(body.starts_with("MII"));
    // The sample is no PKCS #1 of the usual size: its second number begins where that of a real one does.
    assert_eq!(kinds(&pem), ["private-key"]);
    let wrapped = format!("debug: true\nkey: |\n  {}\n", pem.replace('\n', "\n  "));
    for lead in ["", "x", "yz"] {
        let encoded = base64::encode(format!("{lead}{wrapped}").as_bytes());
        let found = scan(&format!("CONFIG={encoded}\n"));
        assert!(
            found.iter().any(|one| one.kind == "private-key" && one.encoding == [Encoding::Base64]),
            "{lead}"
        );
    }
}

#[test]
fn values_of_a_kubernetes_secret_are_told_by_its_kind() {
    let password = Dice::new(4).text(crate::detect::Alphabet::Base62, 14);
    let value = base64::encode(password.as_bytes());
    for source in [
        format!("apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\ndata:\n  extra: {value}\n"),
        format!("data:\n\textra: '{value}'\nkind: \"Secret\"\n"),
        format!("kind: Secret\ndata:\n  # a comment\n  extra: |\n    {value}\n"),
    ] {
        assert_eq!(kinds(&source), ["kubernetes-secret"]);
    }
    for quiet in [
        format!("kind: SecretStore\ndata:\n  extra: {value}\n"),
        format!("kind: ConfigMap\ndata:\n  extra: {value}\n"),
        "kind: Secret\ndata:\n  extra: YmFyCg==\n".to_owned(),
        format!("kind: Secret\n---\nkind: ConfigMap\ndata:\n  extra: {value}\n"),
    ] {
        assert!(kinds(&quiet).is_empty(), "{}", quiet.replace(&value, "…"));
    }
}

#[test]
fn files_of_programs_are_told_by_their_lines() {
    let token = sample("npm-registry-token", 2);
    let found = scan(&format!("//npm.example.com/:_authToken={token}\n"));
    assert_eq!((found.len(), found[0].kind.as_str()), (1, "npm-registry-token"));
    let auth = base64::encode(format!("ci:{token}").as_bytes());
    assert_eq!(kinds(&format!("_auth = {auth}\n")), ["npm-registry-token"]);
    assert!(kinds("//npm.example.com/:_authToken=${NPM_TOKEN}\n").is_empty());
    assert_eq!(kinds("localhost:5432:app:root:tr0ub4dor\n"), ["postgres-password"]);
    assert!(kinds("# host:5432:app:root:tr0ub4dor\nimage: db:5432:x\n").is_empty());
    assert_eq!(kinds("[mail.example.com]:587 joe:tr0ub4dor\n"), ["password"]);
    assert!(kinds("see [1]:587 lines: a lot\n[mail.example.com]:587\n").is_empty());
    let value = sample("terraform-sensitive-output", 1);
    let state = format!(
        "{{\"outputs\": {{\"db\": {{\"value\": \"{value}\", \"type\": \"string\", \"sensitive\": true}}}}}}"
    );
    assert_eq!(kinds(&state), ["terraform-sensitive-output"]);
    let master = sample("maven-master-password", 2);
    assert_eq!(
        kinds(&format!("<settingsSecurity>\n  <master>{master}</master>\n</settingsSecurity>\n")),
        ["maven-master-password"]
    );
}

#[test]
fn a_token_without_a_signature_is_weak_and_one_that_names_its_issuer_has_its_kind() {
    for kind in ["supabase-service-key", "entra-access-token", "kubernetes-service-account-token"] {
        assert_eq!(kinds(&format!("x {}\n", sample(kind, 1))), [kind]);
    }
    let token = sample("jwt", 1);
    let unsigned = token.rsplit_once('.').unwrap().0;
    assert_eq!(scan(&format!("t {unsigned}.\n"))[0].strength, Strength::Weak);
    let head = base64::encode_url(br#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#);
    let part = |seed| base64::encode_url(&Dice::new(seed).bytes(24));
    let encrypted = format!("{head}.{}.{}.{}.{}", part(1), part(2), part(3), part(4));
    let found = scan(&format!("t {encrypted}\n"));
    assert_eq!((found.len(), found[0].span.length), (1, encrypted.len() as u64));
}

#[test]
fn a_row_that_is_inserted_holds_the_password_of_its_column() {
    let value = format!("hb{}fw", 27 * 31);
    let told = |statement: &str| {
        scan(statement)
            .iter()
            .map(|found| (found.span.offset as usize, found.kind.clone()))
            .collect::<Vec<_>>()
    };
    let loud = format!(
        "INSERT INTO `users` (`id`, `name`, `password`) VALUES\n  (1, 'it''s (joe)', '{value}'),\n  (2, concat('a', 'b'), '{value}');\n"
    );
    let places: Vec<_> = loud.match_indices(&value).map(|(at, _)| (at, "password".to_owned())).collect();
    assert_eq!(told(&loud), places);
    let drawn = sample("secret-value", 1);
    assert_eq!(told(&format!("insert into t (api_token) values ('{drawn}')")).len(), 1);
    for other in ["x".repeat(2_000), "a'', b".to_owned(), "a''\nb".to_owned(), "''a".to_owned()] {
        let row = format!("insert into t (body, password) values ('{other}', '{value}');");
        assert_eq!(told(&row).len(), 1, "{}", &other[..2]);
    }
    for quiet in [
        format!("INSERT INTO users (name, age) VALUES ('{value}', 3);"),
        "INSERT INTO users (name, password) VALUES (?, ?);".to_owned(),
        "INSERT INTO users (name, password) VALUES ('joe', md5('x'));".to_owned(),
        "INSERT INTO users (password_hint, token) SELECT 'a', 'b';".to_owned(),
        "INSERT INTO settings (key, token) VALUES ('theme', 'dark');".to_owned(),
    ] {
        assert!(told(&quiet).is_empty(), "{}", quiet.replace(&value, "…"));
    }
}

#[test]
fn lines_of_daemons_hold_passwords() {
    let value = ["v3lv3", "tQ9x"].concat();
    for line in [
        format!("%any %any : PSK \"{value}\""),
        format!("joe : EAP \"{value}\""),
        format!(": XAUTH \"{value}\""),
        format!("joe\tl2tpd\t{value}\t*"),
        format!("\"joe\" pptpd \"{value}\" 10.0.0.7"),
        format!("rwcommunity {value} 10.0.0.0/8"),
        format!("createUser joe SHA-256 \"{value}\" AES"),
        format!("user joe on >{value} ~* +@all"),
        format!("  user joe insecure-password {value} groups g1"),
        format!("    stats auth joe:{value}"),
        format!("redis-cli ACL SETUSER joe on >{value} allkeys"),
        format!("expect \"*assword:\"\nsend -- \"{value}\\r\""),
        format!("spawn ssh h\nexpect \"password: \" {{ send \"{value}\\n\" }}"),
    ] {
        let source = format!("# x\n{line}\n# y\n");
        let found = scan(&source);
        let at = source.find(&value).unwrap() as u64;
        assert!(
            found.iter().any(|one| one.kind == "password" && one.span.offset == at),
            "{}",
            line.replace(&value, "…")
        );
    }
    for line in [
        "moon : PSK \"${PSK}\"",
        "the l2tpd daemon listens",
        "Source: pptpd (1.4.0-12)",
        "rwcommunity",
        "createUser joe",
        "stats auth enabled",
        "the user is on >9000 lists",
        "expect \"login:\"\nsend \"joe\\r\"",
        "send \"hello\\n\"",
    ] {
        assert_eq!(kinds(&format!("{line}\n")), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn names_of_networks_and_hosts_tell_secrets() {
    let chosen = ["kes", "trel99"].concat();
    let drawn = Dice::new(5).text(crate::detect::Alphabet::Base62, 40);
    for line in [
        format!("key-mgmt=wpa-psk\npsk={chosen}"),
        format!("<ssid>x</ssid><psk>{chosen}</psk>"),
        format!("remotepass = {chosen}"),
        format!("{{\"oauth_token\": {{\"api.acme.io\": \"{drawn}\"}}}}"),
    ] {
        assert_eq!(kinds(&format!("{line}\n")).len(), 1, "{line}");
    }
    for line in ["#define SN_ecdhe_psk \"KxECDHE-PSK\"", "{\"token\": {\"api.acme.example\": \"required\"}}"]
    {
        assert!(kinds(&format!("{line}\n")).is_empty(), "{line}");
    }
}
