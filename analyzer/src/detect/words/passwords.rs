//! The words for passwords.

/// Those that the anchors of names find as they are: with `pass`, `pwd` and their like in them.
pub(super) const PASSWORDS: &[&str] = &[
    "password",
    "passwd",
    "pwd",
    "pass",
    "passphrase",
    "authtok",
    "passwort",
    "passe",
    "motdepasse",
    "userpass",
    "dbpass",
    "pw",
    "pswd",
    "psswd",
    "pswrd",
    "psword",
    "psswrd",
    "pssword",
    "paswd",
    "paswrd",
    "pasword",
    "passw",
    "pwrd",
    "passcode",
    "passkey",
    "bindpw",
    "rootpw",
    "dbpw",
    "userpw",
    "adminpw",
    "storepass",
    "keypass",
];

/// Those of other languages, which are anchors themselves: Spanish, Polish, Czech, German, Swedish, Finnish, Portuguese, Dutch.
pub(crate) const ABROAD: &[&str] =
    &["contrasena", "haslo", "heslo", "kennwort", "losenord", "salasana", "senha", "wachtwoord"];
