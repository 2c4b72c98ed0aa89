//! A value never leaves the core: planted in every string that can reach a report, it stands in no output.

use crate::archive::{Image, Tar, gzip};
use crate::drive::{Files, Order, join, open, settings};
use analyzer::config::Ignore;
use analyzer::detect::{Engine, Form, Kind, Piece};
use analyzer::output::{self, Style};
use analyzer::{Config, Report, Session, Settings};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

/// What must not be seen: the value, and every 8 bytes of what is secret in it.
struct Planted {
    kind: &'static str,
    value: String,
    pieces: Vec<String>,
    /// Its form alone tells it: it is masked also where no name stands beside it.
    distinct: bool,
}

impl Planted {
    fn new(kind: &'static Kind) -> Self {
        let public =
            if kind.forms.is_empty() { 0 } else { kind.forms.iter().map(public).max().unwrap_or(14) };
        // Of a kind with a short form another sample, or too little of it is hidden to look for.
        let value = (23..39).map(|seed| kind.sample(seed)).find(|value| value.len() >= public + 11);
        let value = value.unwrap_or_else(|| kind.sample(23));
        let has_form = !kind.forms.is_empty() || value.starts_with("-----") || kind.id == "jwt";
        let clear = if has_form { public.max(if kind.forms.is_empty() { 14 } else { 0 }) } else { 0 };
        let mut pieces = Vec::new();
        // Headers of a key file are public, and so is the public half.
        let body = value.rsplit_once("Private-Lines").map_or(value.as_str(), |(_, private)| private);
        for line in body.lines().filter(|line| !line.starts_with("-----") && !line.contains(": ")) {
            let secret = if value.contains('\n') { line } else { &line[clear.min(line.len())..] };
            pieces
                .extend(secret.as_bytes().windows(8).map(|piece| String::from_utf8(piece.to_vec()).unwrap()));
        }
        // What every credential of the kind has in common is public: `https://hooks.…`.
        let declared = format!("{kind:?}");
        pieces.retain(|piece| !declared.contains(piece.as_str()));
        assert!(pieces.len() >= 4, "{}: the sample hides too little", kind.id);
        // As bytes are printed by `Debug`.
        let bytes = format!("{:?}", &value.as_bytes()[value.len() - 9..]);
        pieces.push(bytes.trim_matches(['[', ']']).to_owned());
        // One that something touches is known by a prefix alone.
        let prefixed = |form: &Form| {
            form.names.is_empty() && matches!(form.shape, [Piece::Text(_) | Piece::Any(_), Piece::Chars(..)])
        };
        let distinct = has_form && kind.forms.iter().all(prefixed);
        Self { kind: kind.id, value, pieces, distinct }
    }

    fn all() -> Vec<Self> {
        let engine = Engine::builtin();
        let planted = engine.kinds().iter().map(|kind| Self::new(kind));
        // Without quotes a shell's signs end a value; PuTTY's file on one line, as it is planted here too, is no key.
        let signs = ['|', '&', ';', '$', '!', '#', '(', '*', '?'];
        planted
            .filter(|planted| !planted.value.contains(signs) && !planted.value.starts_with("PuTTY"))
            .collect()
    }

    /// Where the value may stand without a name: in paths and other names it is planted only if its form tells it.
    fn bare(&self) -> &str {
        if self.distinct { &self.value } else { "plain" }
    }

    fn absent(&self, what: &str, text: &str) {
        for piece in &self.pieces {
            // Neither the text nor the piece may be printed.
            assert!(!text.contains(piece.as_str()), "{}: a piece of the value stands in {what}", self.kind);
        }
    }

    fn absent_from(&self, input: &str, session: Session, blobs: &[analyzer::BlobReport]) -> Report {
        self.absent(&format!("{input}: the session's debug form"), &format!("{session:?}"));
        for blob in blobs {
            self.absent(&format!("{input}: a serialised blob report"), &serde_json::to_string(blob).unwrap());
            self.absent(&format!("{input}: a blob report's debug form"), &format!("{blob:?}"));
        }
        let report = session.finish();
        self.absent(&format!("{input}: JSON"), &output::json(&report));
        self.absent(&format!("{input}: SARIF"), &output::sarif(&report));
        self.absent(&format!("{input}: text"), &output::text(&report, Style { color: true }));
        self.absent(&format!("{input}: the report's debug form"), &format!("{report:?}"));
        report
    }

    /// Checks an input; something must have been found in it.
    fn check(&self, what: &str, name: &str, files: &Files) -> Report {
        let mut session = Session::new(Settings { config: self.config(), ..settings() });
        let jobs = open(&mut session, name.as_bytes(), files);
        let blobs = join(&mut session, &jobs, files, Order::Planned);
        let report = self.absent_from(what, session, &blobs);
        let found = report.findings.len() + report.suppressed.len();
        assert!(found > 0, "{}: nothing was found in {what}", self.kind);
        report
    }

    /// Suppressions into whose reason somebody pasted a value.
    fn config(&self) -> Config {
        let ignore = |rule: &str| Ignore {
            rule: Some(rule.to_owned()),
            reason: format!("the key {} is old", self.bare()),
            ..Ignore::default()
        };
        Config {
            ignore: ["secret-in-image-config", "compose-build-arg"].map(ignore).into(),
            ..Config::default()
        }
    }

    /// One line that every kind is found in.
    fn line(&self) -> String {
        if self.value.contains('\n') {
            format!("{}\n", self.value)
        } else {
            format!("DB_PASSWORD={}\n", self.value)
        }
    }
}

/// How many characters at its start are public: the same for every credential of the form.
fn public(form: &Form) -> usize {
    match form.shape.first() {
        Some(Piece::Text(fixed)) => form.clear.max(fixed.len()),
        _ => form.clear,
    }
}

#[test]
fn image_archives_show_no_value() {
    for planted in Planted::all() {
        let (value, bare, line) = (&planted.value, planted.bare(), planted.line());
        let comment = [bare.as_bytes(), line.as_bytes()].concat();
        let layer = Tar::new()
            .file(format!("app/{bare}.env"), &line)
            .file(format!("app/{}{bare}/other.env", "deep/".repeat(30)), &line)
            .records(&[("comment", &comment), ("SCHILY.xattr.user.password", value.as_bytes())])
            .file("app/with-records", format!("x{line}\n{}\n", STANDARD.encode(&line)))
            .file("app/broken.json", format!("{{\"password\": \"{}\", \"a\": {bare}", value.escape_default()))
            .file(format!("app/.wh.{bare}"), "")
            .end();
        let next = Tar::new().file("app/.wh..wh..opq", "").end();
        let behind = [next, line.clone().into_bytes(), vec![0; 300]].concat();
        let config = json!({
            "architecture": "amd64", "os": bare, "author": format!("me {bare}"),
            "config": {
                "Env": [format!("DB_PASSWORD={value}"), format!("{bare}=1"), format!("KEY_{bare}={value}")],
                "Labels": { "password": value, bare: "x", format!("secret {bare}"): value, "free": line },
                "Cmd": ["sh", "-c", format!("run {line}")],
                "Entrypoint": ["sh", "--password", value],
                "Healthcheck": { "Test": ["CMD-SHELL", line] },
                "OnBuild": [format!("ENV DB_PASSWORD={value}")],
            },
            "container_config": { "Env": [format!("DB_PASSWORD={value}")] },
            "history": [
                { "created_by": format!("ENV DB_PASSWORD={value}"), "empty_layer": true },
                { "created_by": format!("RUN |1 DB_PASSWORD={value} /bin/sh -c echo '{value}' # {bare}"), "comment": bare },
                { "created_by": format!("COPY {bare} /app") },
                { "created_by": format!("/bin/sh -c #(nop) LABEL a={}", STANDARD.encode(value)), "empty_layer": true },
            ],
        });
        let image = Image { tag: format!("app:{bare}"), config, layers: vec![layer.clone(), gzip(&behind)] };
        let archive = planted.check("a docker archive", &format!("{bare}.tar"), &Files::one(image.docker()));
        assert!(archive.findings.len() >= 3, "{}: only {} findings", planted.kind, archive.findings.len());
        assert!(!archive.suppressed.is_empty());
        planted.check("an OCI archive", "app.tar", &Files::one(image.oci()));
        let notes = json!({ "password": value, bare: "x", "org.opencontainers.image.ref.name": bare });
        let layout = Files::of(image.layout(&notes));
        planted.check("an OCI layout", bare, &layout);
        let missing = Tar::new()
            .file(
                "manifest.json",
                json!([{ "Config": bare, "RepoTags": [bare], "Layers": [bare, line] }]).to_string(),
            )
            .file(
                format!("{bare}/json"),
                json!({ "id": bare, "created": bare, "config": { "Env": [line] } }).to_string(),
            )
            .file(format!("blobs/{bare}"), &line)
            .end();
        planted.check("an archive without its blobs", "app.tar", &Files::one(missing));
        planted.check("a root file system", &format!("{bare}.tar"), &Files::one(layer));
    }
}

#[test]
fn projects_show_no_value() {
    for planted in Planted::all() {
        let (value, bare, line) = (&planted.value, planted.bare(), planted.line());
        let quoted = value.escape_default();
        let flat = value.replace('\n', " ");
        let name: String = bare.chars().filter(|letter| *letter != '\n').collect();
        let dockerfile = format!(
            "# {flat}\n# DB_PASSWORD={flat}\nFROM registry.example/{name}:{name} AS {name}\nARG DB_PASSWORD={flat}\n\
             ENV DB_PASSWORD=\"{quoted}\" {name}=1\nLABEL password={flat}\nCOPY {name} .env /app/\n\
             RUN --mount=type=secret,id={name} echo $DB_PASSWORD {flat} > /app/{name}\n\
             COPY . /app\nRUN curl -H 'Authorization: Bearer {flat}' https://u:{flat}@h/\nCMD [\"a\", \"{quoted}\"\n\
             {name} {flat}\nRUN <<{name}\n"
        );
        let compose = format!(
            "# {flat}\nservices:\n  {name}:\n    build:\n      context: .\n      args:\n        DB_PASSWORD: \"{quoted}\"\n\
             \x20   environment:\n      DB_PASSWORD: \"{quoted}\"\n      {name}: x\n      OTHER_PASSWORD: ${{A:-{flat}}}\n\
             \x20   env_file: {name}.env\nsecrets:\n  {name}:\n    file: ./{name}.env\n"
        );
        let files = Files::of([
            ("Dockerfile".to_owned(), dockerfile.clone()),
            (format!("{bare}/Dockerfile.{name}"), dockerfile.clone()),
            ("compose.yaml".to_owned(), compose.clone()),
            (format!("{name}/docker-compose.yml"), format!("{compose}  : [\n    {flat}: {{ {line}")),
            (".env".to_owned(), line.clone()),
            (format!("{bare}.env"), line.clone()),
            ("other.env".to_owned(), line.clone()),
            (".dockerignore".to_owned(), format!("{name}\n.env\n[{flat}\n")),
            (".gitignore".to_owned(), format!("{name}\n{flat}\n")),
            ("broken.toml".to_owned(), format!("password = \"{quoted}\"\n[{flat}\nx = {flat}\n")),
            ("broken.json".to_owned(), format!("{{\"password\": \"{quoted}\", {flat}")),
            ("broken.yaml".to_owned(), format!("password: \"{quoted}\"\n- {flat}: [\n")),
            (".git/config".to_owned(), format!("[remote]\n\turl = https://u:{flat}@h/\n")),
            ("build.sh".to_owned(), format!("docker build --build-arg DB_PASSWORD='{value}' -t {name} .\n")),
            ("history.txt".to_owned(), format!("IMAGE CREATED CREATED BY\nx y ENV DB_PASSWORD={flat}\n")),
        ]);
        let project = planted.check("a project", bare, &files);
        assert!(!project.suppressed.is_empty());
        for (name, text) in [
            ("Dockerfile", dockerfile),
            ("compose.yaml", compose),
            ("a.env", line),
            ("x", files_text(&files)),
        ] {
            planted.check(name, &format!("{bare}-{name}"), &Files::one(text.clone()));
            planted.check("a gzip text", &format!("{bare}.gz"), &Files::one(gzip(text.as_bytes())));
        }
    }
}

fn files_text(files: &Files) -> String {
    files.0.values().map(|body| String::from_utf8_lossy(body)).collect()
}

#[test]
fn what_is_not_understood_of_the_configuration_is_not_repeated() {
    for planted in Planted::all() {
        let flat = planted.value.replace('\n', " ");
        for text in [
            format!("fail-on = \"{flat}\""),
            format!("\"{flat}\" = 1"),
            format!("[rules]\n\"{flat}\" = \"{flat}\""),
            format!("[limits]\n\"{flat}\" = 3"),
            format!("[[ignore]]\nreason = \"{flat}\"\n\"{flat}\" = 1"),
            format!("[{flat}"),
            format!("[[ignore]]\nreason = \"{flat}\"\nrule = {flat}"),
        ] {
            let error = Config::parse(&text).unwrap_err();
            planted.absent("an error of unbaked.toml", &format!("{error} {error:?}"));
        }
    }
}

#[test]
fn values_that_share_a_line_are_masked_in_each_others_snippet() {
    // One that only its own instruction makes a secret, one behind a quote, one that the text alone tells.
    let values = ["hunterx", "kei9Oox3\\\"shee", "Wohng4Ohphee0aip"];
    let [a, b, c] = values;
    let pair = |name: &str, value: &str| format!("{name}: \"{value}\"");
    let files = Files::of([
        (
            "Dockerfile",
            format!(
                "FROM a\nENV A_SECRET={a} B_PASSWORD=\"{b}\" C_PASSWORD={c}\nARG TOKEN A_SECRET={a}\nRUN x\n"
            ),
        ),
        (
            "compose.yaml",
            format!(
                "services: {{ a: {{ image: b, environment: {{ {}, {}, {} }}, build: {{ context: ., args: {{ {} }} }} }} }}\n",
                pair("A_SECRET", a),
                pair("B_PASSWORD", b),
                pair("C_PASSWORD", c),
                pair("D_PASSWORD", "quae7Ieng")
            ),
        ),
    ]);
    let mut session = Session::new(settings());
    let jobs = open(&mut session, b".", &files);
    join(&mut session, &jobs, &files, Order::Planned);
    let report = session.finish();
    assert!(report.findings.len() >= 7, "{} findings", report.findings.len());
    for text in [output::json(&report), output::text(&report, Style { color: false })] {
        for value in ["hunterx", "kei9Oox3", "Wohng4Ohphee0aip", "quae7Ieng"] {
            assert!(!text.contains(value), "a value in the line of another");
        }
    }
}

#[test]
fn a_session_in_the_middle_shows_no_value() {
    for planted in Planted::all() {
        let mut session = Session::new(settings());
        let input = session.open(planted.value.as_bytes(), analyzer::InputKind::Text);
        session.push(input, planted.line().as_bytes());
        let mut scan = session.blob(analyzer::Want::Keep);
        scan.push(planted.line().as_bytes());
        planted.absent("a session that is fed", &format!("{session:?}"));
        planted.absent("a scan that is fed", &format!("{scan:?}"));
        let mut scan = session.blob(analyzer::Want::Member);
        scan.push(&Tar::new().file(planted.bare(), planted.line().repeat(300)).end()[..2000]);
        planted.absent("a layer that is fed", &format!("{scan:?}"));
        planted.absent("events", &format!("{:?}", session.events()));
    }
}
