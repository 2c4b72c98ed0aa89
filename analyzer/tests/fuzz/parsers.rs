//! Each parser, on texts from fragments of its grammar.

use crate::dice::Dice;
use crate::{grammar, sound};
use analyzer::context::{DockerIgnore, GitIgnore};
use analyzer::{Config, shell as scripts};

/// A text of these fragments, damaged.
fn made(dice: &mut Dice, most: usize, fragments: &[&str]) -> Vec<u8> {
    let mut bytes = grammar::text(dice, most, fragments).into_bytes();
    if dice.once_in(6) {
        bytes = String::from_utf8_lossy(&bytes).replace('\n', "\r\n").into_bytes();
    }
    grammar::damage(dice, &mut bytes);
    bytes
}

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

pub(crate) fn private_keys(dice: &mut Dice) {
    let key = match dice.below(3) {
        0 => analyzer::detect::Engine::builtin().kind("private-key").unwrap().sample(dice.next() % 50),
        1 => grammar::base64(&der(dice), false),
        _ => String::new(),
    };
    let mut bytes = made(
        dice,
        10,
        &[
            "-----BEGIN PRIVATE KEY-----\n",
            "-----END PRIVATE KEY-----\n",
            concat!(
                "-----BEGIN RSA PRIVATE KEY",
                "-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,§h\n\n"
            ),
            "-----END RSA PRIVATE KEY-----\n",
            "-----BEGIN OPENSSH PRIVATE KEY-----\n",
            "-----END OPENSSH PRIVATE KEY-----\n",
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: §w\nPublic-Lines: §n\n§b\nPrivate-Lines: §n\n§b\nPrivate-MAC: §h\n",
            "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n§b\n=AbCd\n-----END PGP PRIVATE KEY BLOCK-----\n",
            "§b\n",
            "§b\\n",
            "-----BEGIN EC PRIVATE KEY-----\\n§b\\n-----END EC PRIVATE KEY-----",
            "-----BEGIN §w-----\n",
            "  ",
            "\n",
            "-----",
        ],
    );
    let at = dice.below(bytes.len() + 1);
    bytes.splice(at..at, key.into_bytes());
    sound::file(dice, "id_rsa", &bytes);
}

/// Bytes in the manner of ASN.1, with lengths that are right or not.
fn der(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..dice.below(12) {
        let tag: &u8 = dice.pick(&[&0x30, &0x02, &0x04, &0x06, &0xa0, &0x03, &0x05]);
        let inner = dice.below(300);
        let length = match dice.below(4) {
            0 => vec![0x82, u8::try_from(inner >> 8).unwrap(), (inner & 0xff) as u8],
            1 => vec![0x80],
            2 => vec![0x84, 0xff, 0xff, 0xff, 0xff],
            _ => vec![(inner & 0x7f) as u8],
        };
        let mut wrapped = vec![*tag];
        wrapped.extend(length);
        if dice.once_in(2) {
            wrapped.extend(bytes);
        } else {
            wrapped.extend(dice.bytes(inner));
        }
        bytes = wrapped;
    }
    bytes
}

pub(crate) fn jwt(dice: &mut Dice) {
    let bytes = made(
        dice,
        6,
        &["§j", "§j\n", "token=§j ", "Bearer §j\n", "\"§j\"", "eyJ§b.§b.§b ", "eyJ§h..", ".", "eyJ"],
    );
    sound::file(dice, "a.txt", &bytes);
}

pub(crate) fn kubeconfig(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "apiVersion: v1\nkind: Config\n",
            "clusters:\n- cluster:\n    certificate-authority-data: §b\n    server: https://h:6443\n",
            "users:\n",
            "- name: §w\n  user:\n",
            "    client-key-data: §b\n",
            "    client-certificate-data: §b\n",
            "    token: §t\n",
            "    password: §p\n",
            "    auth-provider:\n      config:\n        id-token: §j\n",
            "kind: Secret\ndata:\n",
            "  §w: §b\n",
            "stringData:\n  §w: §p\n",
            "{\"kind\":\"Secret\",\"data\":{\"§w\":\"§b\"}}\n",
            "---\n",
        ],
    );
    let name = dice.pick(&[".kube/config", "secret.yaml"]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn registries(dice: &mut Dice) {
    let bytes = made(
        dice,
        12,
        &[
            "//registry.npmjs.org/:_authToken=§t\n",
            "_auth = \"§b\"\n",
            "//h/:_password=§b\n",
            "//h/:username=u\n",
            "; c\n",
            "[pypi]\nusername = __token__\npassword = §t\n",
            "[global]\nindex-url = https://u:§p@h/simple\n",
            "extra-index-url =\n    https://u:§p@h\n",
            "<server><id>a</id><username>u</username><password>§p</password></server>\n",
            "<!-- §t -->",
            "npmAuthToken: \"§t\"\n",
            "[registry]\ntoken = \"§t\"\n",
            "machine h login u password §p\n",
            "https://u:§t@github.com\n",
            "§w=${§w}\n",
        ],
    );
    let name = dice.pick(&[
        ".npmrc",
        ".pypirc",
        "pip.conf",
        "settings.xml",
        ".yarnrc.yml",
        ".git-credentials",
        ".cargo/credentials.toml",
    ]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn netrc(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "machine h.example ",
            "login §w ",
            "password §p\n",
            "default ",
            "account §w\n",
            "macdef init\ncd x\n\n",
            "# §t\n",
            "password \"§p \\\" b\"\n",
            "\n",
            "\t",
        ],
    );
    sound::file(dice, ".netrc", &bytes);
}

pub(crate) fn terraform_state(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            "{\"version\":4,\"terraform_version\":\"1.0\",\"resources\":[",
            "{\"type\":\"aws_db_instance\",\"instances\":[{\"attributes\":{",
            "\"password\":\"§p\",",
            "\"§w\":\"§t\",",
            concat!(
                "\"private_key_pem\":\"-----BEGIN RSA PRIVATE KEY",
                "-----\\n§b\\n-----END RSA PRIVATE KEY-----\\n\","
            ),
            "\"sensitive_attributes\":[[{\"type\":\"get_attr\",\"value\":\"password\"}]],",
            "}}]}",
            "]}",
            "\"outputs\":{\"§w\":{\"value\":\"§p\",\"sensitive\":true}},",
            "null,",
            "\n",
        ],
    );
    sound::file(dice, "terraform.tfstate", &bytes);
}

pub(crate) fn shell_history(dice: &mut Dice) {
    let bytes = made(
        dice,
        14,
        &[
            ": 1700000000:0;export §w=§t\n",
            "#1700000000\n",
            "mysql -u root -p§p\n",
            "curl -H 'Authorization: Bearer §t' h\n",
            "docker login -u a --password §p\n",
            "sshpass -p '§p' ssh h\n",
            "- cmd: echo §t\n  when: 1\n",
            "aws configure set aws_secret_access_key §t\n",
            "\\\n",
            "sudo !!\n",
            "psql postgres://u:§p@h/d\n",
        ],
    );
    let name = dice.pick(&[".bash_history", ".zsh_history", "fish_history"]);
    sound::file(dice, name, &bytes);
}

pub(crate) fn shadow(dice: &mut Dice) {
    let bytes = made(
        dice,
        12,
        &[
            "root:$6$§w$§b:19000:0:99999:7:::\n",
            "u:$y$j9T$§w$§b:1::::::\n",
            "a:!:1::::::\n",
            "b:*:\n",
            "c::\n",
            "d:$1$§h$§h:\n",
            "e:$2b$12$§b:\n",
            "f:$argon2id$v=19$m=65536,t=3,p=4$§b$§b\n",
            "g:§p:\n",
            ":::::\n",
            "h:$5$rounds=5000$§w$§b\n",
        ],
    );
    let name = dice.pick(&["etc/shadow", ".htpasswd", "etc/gshadow"]);
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
