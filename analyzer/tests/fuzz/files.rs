//! The readers of files that hold credentials, on texts from fragments of their formats.

use crate::dice::Dice;
use crate::grammar::made;
use crate::sound;

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
            "echo 'root:§p' | sudo chpasswd\n",
            "htpasswd -bc f joe §p\n",
            "smbclient //h/s -U joe%§p\n",
            "rabbitmqctl add_user joe §p\n",
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
