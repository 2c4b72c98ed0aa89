//! The parsers of languages, on texts from fragments of their grammar.

use crate::dice::Dice;
use crate::grammar::made;
use crate::{grammar, sound};
use analyzer::context::{DockerIgnore, GitIgnore};
use analyzer::{Config, shell as scripts};

pub(crate) fn dockerfile(dice: &mut Dice) {
    let bytes = made(
        dice,
        16,
        &[
            "FROM a AS b\n",
            "FROM --platform=$X b\n",
            "ARG §w=§t\n",
            "ARG §w\n",
            "ENV §w=\"§p\" B=${§w:-§t} \\\n  C='d'\n",
            "ENV §w §p\n",
            "# escape=`\n",
            "# syntax=a/b:1\n",
            "RUN --mount=type=secret,id=§w,env=§w §w\n",
            "RUN <<E cat > f\n§w=§t\nE\n",
            "RUN <<-'X' <<\"Y\"\n§p\nX\n§w\nY\n",
            "RUN [\"a\", \"§t\"]\n",
            "COPY --from=b [\"a b\", \"/x\"]\n",
            "COPY --chown=1 --exclude=*.env . /x\n",
            "ADD https://u:§p@h/f /x\n",
            "RUN curl -u a:§p x \\\n# note\n && rm -rf .env\n",
            "ONBUILD ENV A=§t\n",
            "LABEL a=\"§w\" b=§p\n",
            "HEALTHCHECK CMD x\n",
            "USER $X\nWORKDIR ${X:+y}\n",
            "RUN echo `§w` $(cat <<E\n§t\nE\n)\n",
            "CMD [\"a\"\n",
            "§w",
        ],
    );
    let tree = analyzer::dockerfile::parse(&bytes);
    assert_eq!(analyzer::dockerfile::steps(&tree, &bytes).len(), tree.instructions.len());
    sound::file(dice, "Dockerfile", &bytes);
}

pub(crate) fn compose(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "services:\n",
            "  a:\n",
            "    build: {context: ., args: [\"A=§t\"]}\n",
            "    build:\n      context: .\n      args:\n        §w: §p\n",
            "    environment:\n",
            "      §w: §t\n",
            "      - §w=§p\n",
            "      §w: ${U:-§t}\n",
            "      <<: *a\n",
            "x: &a\n  §w: §p\n",
            "    env_file: [.env, \"b\"]\n",
            "secrets:\n  s:\n    file: ./s\n",
            "      §w: |\n        §p\n        §b\n",
            "      ? [a]\n      : !!str §t\n",
            "---\n",
            "...\n",
            "    command: >-\n      docker login -p §p\n",
            "    labels: {\"§w\": '§p'}\n",
            "%YAML 1.2\n",
            "# §t\n",
            "      §w: \"§t\\u0041\\\n         b\"\n",
        ],
    );
    let _ = analyzer::compose::parse(&bytes);
    sound::file(dice, "compose.yaml", &bytes);
}

pub(crate) fn ignore_files(dice: &mut Dice) {
    let bytes = made(
        dice,
        12,
        &[
            "*.env\n",
            "!a/**/b?[a-z]\n",
            "# c\n",
            "\\#d\n",
            "/e/\n",
            "**\n",
            "**/\n",
            "[^\\]a-z",
            "[a\n",
            "  \n",
            "\\",
            "a\\ \n",
            "../x\n",
            "!\n",
            "é*\n",
            "§w\n",
            "*?*?*?*?*?a\n",
        ],
    );
    let docker = DockerIgnore::parse(&bytes);
    let git = GitIgnore::of([(b"".as_slice(), bytes.as_slice())]);
    for _ in 0..4 {
        let path =
            grammar::text(dice, 4, &["a", "b/", ".env", "é", "x.env", "aaaaaaaaaaaaaaaaaaaa", "/", "]"]);
        let _ = (docker.judge(path.as_bytes()), git.deciding(path.as_bytes(), dice.once_in(2)));
        let _ = analyzer::config::glob(&bytes, path.as_bytes());
    }
    let name = dice.pick(&[".dockerignore", ".gitignore"]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn shell(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "#!/bin/sh\n",
            "export §w='§p'\n",
            "§w=\"§t\" cmd\n",
            "docker login -u a -p \"$(cat <<E\n§t\nE\n)\"\n",
            "curl -u a:§p https://h\n",
            "if `§w`; then\n",
            "fi\n",
            "case x in a) §w;; esac\n",
            "f() { §w; }\n",
            "echo ${A:-${B:-§t}} $((1+2))\n",
            "mysql -p§p -h x | tee\n",
            "sh -c 'sh -c \"echo §p\"'\n",
            "cat <<'E' >f <<F\n§t\nE\n§p\nF\n",
            "\\\n",
            "# §t\n",
            "$'\\x41§p'",
            "a&&b||c;d&\n",
            "(",
            ")",
            "{ ",
            "}\n",
        ],
    );
    let _ = scripts::credentials(&scripts::Script::of(&bytes));
    sound::file(dice, "run.sh", &bytes);
}

pub(crate) fn image_json(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "1e999",
            "-0.5",
            "\"§w\"",
            "\"Env\":[\"§w=§t\",\"§w\"]",
            "\"config\":{",
            "\"history\":[{\"created_by\":\"RUN |1 A=§p /bin/sh\",\"empty_layer\":true}]",
            "\"rootfs\":{\"type\":\"layers\",\"diff_ids\":[\"sha256:§h\"]}",
            "[{\"Config\":\"c.json\",\"RepoTags\":[\"a:b\"],\"Layers\":[\"l\"]}]",
            "{\"schemaVersion\":2,\"manifests\":[{\"digest\":\"sha256:§h\",\"size\":§n}]}",
            "{\"auths\":{\"r\":{\"auth\":\"§b\"}}}",
            "\"\\ud83d\\udd11§t\"",
            "\"Labels\":{\"§w\":\"§p\"}",
            "{\"predicate\":{\"a\":\"§t\"}}",
            "\"Healthcheck\":{\"Test\":[\"CMD\",\"§p\"]}",
            "\n  ",
        ],
    );
    let name = dice.pick(&["manifest.json", "index.json", "config.json", ".docker/config.json"]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn connections(dice: &mut Dice) {
    let bytes = made(
        dice,
        10,
        &[
            "postgres://u:§p@h:5432/d?sslmode=x\n",
            "mongodb+srv://u:§p@h/\n",
            "redis://:§p@h\n",
            "amqps://§w:§p@h/%2f ",
            "jdbc:mysql://h/d?user=u&password=§p\n",
            "jdbc:oracle:thin:u/§p@//h:1521/s\n",
            "Server=h;Database=d;User Id=u;Password=§p;\n",
            "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=§b;EndpointSuffix=core.windows.net\n",
            "u:§p@tcp(h:3306)/d\n",
            "Driver={ODBC Driver};PWD={§p};\n",
            "https://[::1]:§n/§w?token=§t#x\n",
            "git+https://§t@github.com/a/b.git\n",
            "://",
            "@",
            "ftp://u:p%40§p@h\n",
            "http://u:${P}@h\n",
            "https://§t:x-oauth-basic@h\n",
        ],
    );
    sound::file(dice, "app.conf", &bytes);
}

pub(crate) fn assignments(dice: &mut Dice) {
    let bytes = made(
        dice,
        16,
        &[
            "§w=§p\n",
            "§w: §t\n",
            "§w = \"§t\"\n",
            "\"§w\": \"§p\",\n",
            "'§w' => '§p',\n",
            "<§w>§p</§w>\n",
            "<add key=\"§w\" value=\"§p\"/>\n",
            "let §w: &str = \"§t\";\n",
            "§w := `§p`\n",
            "os.environ[\"§w\"] = '§t'\n",
            "set §w §p\n",
            "--§w §t ",
            "--§w=§p ",
            "-H 'X-Api-Key: §t'\n",
            "CREATE USER a IDENTIFIED BY '§p';\n",
            "[§w]\n",
            "§w.§w=§p\\\n  b\n",
            "if (§w == \"§p\") {\n",
            "§w = \"\"\"\n§p\n\"\"\"\n",
            "variable \"§w\" {\n  default = \"§t\"\n}\n",
            "# §w\n",
            "§w §w §w §t\n",
        ],
    );
    let name = dice.pick(&[".env", "a.py", "a.tf", "a.properties", "a.xml", "a.md", "README"]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn configuration(dice: &mut Dice) {
    let bytes = made(
        dice,
        10,
        &[
            "fail-on = \"low\"\n",
            "strict = true\n",
            "exclude = [\"a/**\", '*.b']\n",
            "[rules]\nsecret-in-arg = \"off\"\n",
            "[[ignore]]\npath = \"§w\"\nreason = \"§t\"\nexpires = 2026-12-31\n",
            "[limits]\nentries = §n\n",
            "[[kinds]]\nid = \"a§n\"\nname = \"§w\"\n",
            "prefix = \"§w_\"\nalphabet = \"0-9a-z\"\nlength = 20\n",
            "regex = '§w_([a-z]{9})(?i)[^x]+|§w'\n",
            "regex = 'acme(?:a|b*)+?\\b.{3,§n}'\n",
            "beside = [\"§w\"]\n",
            "min = §n\nmax = §n\n",
            "alphabet = \"§p\"\n",
            "rotate = \"https://§w/\"\n",
            "\"\"\"",
            "§w = §n\n",
        ],
    );
    let text = String::from_utf8_lossy(&bytes);
    match Config::parse(&text) {
        Ok(config) => {
            let settings = analyzer::BlobSettings {
                engine: analyzer::detect::Engine::with(&config.kinds),
                ..sound::blob_settings()
            };
            sound::text(dice, &settings, &bytes);
        }
        Err(error) => {
            assert!(error.line >= 1 && error.column >= 1 && error.line as usize <= text.split('\n').count());
            assert!(!error.message.is_empty());
        }
    }
}
