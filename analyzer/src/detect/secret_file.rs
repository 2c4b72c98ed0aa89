//! Files that hold secrets, told by their names.

use super::words::{Promise, promise, words};

/// How files end that hold one value. Others hold what their name is about.
const ENDINGS: &[&str] =
    &["txt", "key", "secret", "secrets", "token", "pass", "passwd", "password", "pwd", "pw", "cred"];
/// Last words of names of what lies in such folders, and is none.
const NONE: &[&str] =
    &["user", "username", "login", "host", "hostname", "url", "email", "id", "name", "cert", "crt"];

/// Other files that hold one value: Vault's token, Erlang's cookie.
const KNOWN: &[&str] = &[".vault-token", ".erlang.cookie"];

/// What a file of this path holds, if its name alone says that it is secret: a sentence's object, e.g. `an SSH private key`.
#[must_use]
pub fn secret_file(path: &[u8]) -> Option<&'static str> {
    let name = path.rsplit(|&byte| byte == b'/').next().unwrap_or(path).to_ascii_lowercase();
    let folder = path.len().checked_sub(name.len() + 1).map_or(&b""[..], |end| &path[..end]);
    let parent = folder.rsplit(|&byte| byte == b'/').next().unwrap_or(folder);
    let name = std::str::from_utf8(&name).ok()?;
    if is_sample(name) {
        return None;
    }
    let exact = match name {
        "id_rsa" | "id_dsa" | "id_ecdsa" | "id_ed25519" | "id_ecdsa_sk" | "id_ed25519_sk" | "identity"
            if name != "identity" || parent == b".ssh" =>
        {
            Some("an SSH private key")
        }
        ".env" => Some("environment variables"),
        ".npmrc" | ".yarnrc.yml" => Some("a package registry's token"),
        ".netrc" | "_netrc" => Some("passwords of machines"),
        ".pypirc" => Some("a package index's token"),
        ".git-credentials" => Some("git passwords"),
        ".dockercfg" => Some("registry passwords"),
        "config.json" if parent == b".docker" => Some("registry passwords"),
        "credentials" if parent == b".aws" => Some("AWS keys"),
        "config" if parent == b".kube" => Some("a cluster's credentials"),
        "kubeconfig" => Some("a cluster's credentials"),
        "credentials.json" | "service-account.json" | "application_default_credentials.json" => {
            Some("a service account's key")
        }
        ".htpasswd" => Some("password hashes"),
        ".pgpass" | ".my.cnf" => Some("a database password"),
        "master.key" => Some("a Rails master key"),
        ".vault-token" => Some("a Vault token"),
        ".terraformrc" | "terraform.rc" => Some("a Terraform token"),
        ".bash_history" | ".zsh_history" => Some("a shell's history"),
        "wp-config.php" => Some("a database password"),
        _ => None,
    };
    if exact.is_some() {
        return exact;
    }
    if name.starts_with(".env.") || (name.ends_with(".env") && name.len() > 4) {
        return Some("environment variables");
    }
    let (stem, extension) = name.rsplit_once('.')?;
    match extension {
        "pem"
            if ["pub", "public", "ca", "cacert", "cert", "chain", "fullchain", "crt"]
                .iter()
                .any(|word| stem.split(['.', '-', '_']).any(|part| part == *word)) =>
        {
            None
        }
        "pem" | "key" | "ppk" => Some("a private key"),
        "p12" | "pfx" | "jks" | "keystore" | "p8" => Some("a key store"),
        "tfstate" => Some("Terraform state"),
        "backup" if stem.ends_with(".tfstate") => Some("Terraform state"),
        "kdbx" => Some("a password database"),
        "tfvars" => Some("Terraform variables"),
        "yaml" | "yml" | "json" | "toml" | "ini" | "txt" | "env" | "properties"
            if matches!(stem, "secret" | "secrets" | ".secrets" | "credentials") =>
        {
            Some("secrets")
        }
        // One that holds a value and nothing else. Without an ending a program may be called so.
        _ => match promised(name)? {
            Promise::Password => Some("a password"),
            Promise::Secret => Some("a token or key"),
            _ => None,
        },
    }
}

/// What a file of this name holds, if it holds one value.
pub(super) fn promised(name: &str) -> Option<Promise> {
    let name = name.to_ascii_lowercase();
    let known = name.ends_with(".key") || KNOWN.contains(&name.as_str());
    let plain = name.trim_start_matches('.');
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    // The list of users, which may be one.
    let users = matches!(plain, "passwd" | "passwd-");
    if users || is_sample(&name) || !ending.is_empty() && !ENDINGS.contains(&ending) && !known {
        return None;
    }
    let of_stem = promise(stem);
    let best = if ending == "txt" { of_stem } else { of_stem.max(promise(plain)) };
    let last = words(stem).pop().unwrap_or_default();
    Some(match best {
        Promise::Password | Promise::Secret => best,
        _ if known => Promise::Secret,
        _ if NONE.contains(&last.as_str()) => return None,
        _ => Promise::Nothing,
    })
}

/// Whether a file of this name shows what another one holds, or holds it encrypted.
fn is_sample(name: &str) -> bool {
    name.split(['.', '-', '_']).any(|part| {
        matches!(
            part,
            "example"
                | "sample"
                | "template"
                | "dist"
                | "tmpl"
                | "tpl"
                | "defaults"
                | "schema"
                | "enc"
                | "gpg"
                | "age"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{Promise, promised, secret_file};

    #[test]
    fn a_name_says_that_a_file_is_secret() {
        for path in [
            ".env",
            "a/id_rsa",
            "config/master.key",
            "db_password.txt",
            "x/api_key.txt",
            "github.token",
            "prod.env",
        ] {
            assert!(secret_file(path.as_bytes()).is_some(), "{path}");
        }
        for path in [
            ".env.example",
            "reset-password",
            "token.py",
            "notes.txt",
            "fullchain.pem",
            "password_rules.txt",
            "public_key.txt",
        ] {
            assert!(secret_file(path.as_bytes()).is_none(), "{path}");
        }
    }

    #[test]
    fn a_name_says_what_its_file_holds() {
        let password = [
            "db_password.txt",
            "postgres-passwd",
            ".vault_pass",
            "root.password",
            "PASSWORD",
            "mysql_root_password",
        ];
        let secret = [
            "master.key",
            "production.key",
            "token",
            "api_key",
            "jwt_secret.txt",
            "github.token",
            ".erlang.cookie",
        ];
        for name in password {
            assert_eq!(promised(name), Some(Promise::Password), "{name}");
        }
        for name in secret {
            assert_eq!(promised(name), Some(Promise::Secret), "{name}");
        }
        for name in ["VERSION", "motd.txt", "postgres"] {
            assert_eq!(promised(name), Some(Promise::Nothing), "{name}");
        }
        for name in [
            "passwd",
            "password.py",
            "secret.example.txt",
            "token.json",
            "db_user.txt",
            "passwords.md",
            "hostname.txt",
        ] {
            assert_eq!(promised(name), None, "{name}");
        }
    }
}
