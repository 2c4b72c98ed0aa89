//! Files that hold secrets, told by their names.

use super::whole::promised;
use super::words::Promise;

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

/// Whether a file of this name shows what another one holds, or holds it encrypted.
pub(super) fn is_sample(name: &str) -> bool {
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
    use super::secret_file;

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
}
