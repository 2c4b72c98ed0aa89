//! Which arguments of commands are passwords, though no name says so: `redis-cli -a X`, `rabbitmqctl add_user joe X`.

use self::Place::{At, Either, Final, Glued, Last, Next, Nth, Split};

/// Where a command takes a password.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Behind this option, in the same word.
    Glued(&'static str),
    /// In the word behind this option.
    Next(&'static str),
    /// In either of them.
    Either(&'static str),
    /// Behind this sign in the word behind this option: `-U joe%X`.
    Split(&'static str, &'static str),
    /// So many words behind this one, or behind one that begins so, if it ends in a dot.
    Nth(&'static str, usize),
    /// The argument of this number.
    At(usize),
    /// The last word behind this one.
    Final(&'static str),
    /// The last word, if a short option has this letter.
    Last(char),
}

/// The commands, by their manuals.
const COMMANDS: &[(&[&str], &[Place])] = &[
    (
        &[
            "mysql",
            "mysql_upgrade",
            "mysqladmin",
            "mysqlbinlog",
            "mysqlcheck",
            "mysqldump",
            "mysqlimport",
            "mysqlpump",
            "mysqlsh",
            "mysqlshow",
            "mysqlslap",
            "mariadb",
            "mariadb-admin",
            "mariadb-backup",
            "mariadb-binlog",
            "mariadb-check",
            "mariadb-dump",
            "mariadb-import",
            "mariadb-show",
            "mariadb-upgrade",
            "7z",
            "7za",
        ],
        &[Glued("-p")],
    ),
    (&["sshpass"], &[Either("-p")]),
    (
        &[
            "mongo",
            "mongosh",
            "mongodump",
            "mongorestore",
            "useradd",
            "usermod",
            "cqlsh",
            "cypher-shell",
            "twine",
            "ncftpget",
            "ncftpput",
        ],
        &[Next("-p")],
    ),
    (&["plink", "pscp", "psftp", "addprinc", "cpw"], &[Next("-pw")]),
    (&["ssh-keygen"], &[Next("-N"), Next("-P")]),
    (&["influx"], &[Next("-password")]),
    (&["nmcli"], &[Next("password"), Next("wifi-sec.psk"), Next("802-11-wireless-security.psk")]),
    (&["etcdctl"], &[Split("--user", ":")]),
    (&["lftp"], &[Split("-u", ",")]),
    (&["samba-tool"], &[Nth("user", 3)]),
    (&["composer", "poetry"], &[Nth("http-basic.", 2)]),
    (&["wpa_passphrase"], &[At(1)]),
    (&["security", "unlock-keychain"], &[Next("-p"), Next("-P")]),
    (&["redis-cli", "valkey-cli"], &[Next("-a")]),
    (&["mysqladmin", "mariadb-admin"], &[Nth("password", 1)]),
    (&["zip", "unzip", "ipmitool", "mosquitto_pub", "mosquitto_sub"], &[Next("-P")]),
    (&["sqlcmd", "bcp"], &[Either("-P")]),
    (
        &["keytool", "jarsigner"],
        &[
            Next("-storepass"),
            Next("-keypass"),
            Next("-srcstorepass"),
            Next("-deststorepass"),
            Next("-srckeypass"),
            Next("-destkeypass"),
        ],
    ),
    (&["ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldappasswd", "ldapwhoami"], &[Next("-w")]),
    (
        &["openssl"],
        &[
            Next("-k"),
            Split("-pass", "pass:"),
            Split("-passin", "pass:"),
            Split("-passout", "pass:"),
            Final("passwd"),
        ],
    ),
    (&["smbclient", "rpcclient"], &[Split("-U", "%")]),
    (&["rabbitmqctl"], &[Nth("add_user", 2), Nth("change_password", 2)]),
    (&["htpasswd", "mosquitto_passwd"], &[Last('b')]),
    (&["net"], &[Nth("user", 2)]),
    (&["mc"], &[Nth("set", 4)]),
    (&["vault", "cargo", "wandb"], &[Nth("login", 1)]),
    (&["snyk"], &[Nth("auth", 1)]),
    (&["x11vnc"], &[Next("-storepasswd"), Next("-passwd")]),
];

/// One argument that is a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// Which argument, counted from the first.
    pub(crate) argument: usize,
    /// What stands in the same word before the password.
    pub(crate) behind: &'static str,
    /// Whether an option says so, and not the place alone.
    pub(crate) told: bool,
}

/// The arguments of `command` that are passwords.
pub(crate) fn taken(command: &str, arguments: &[&str]) -> Vec<Taken> {
    let places =
        COMMANDS.iter().filter(|(names, _)| names.contains(&command)).flat_map(|(_, places)| *places);
    places.filter_map(|place| place.of(arguments)).collect()
}

impl Place {
    fn of(self, arguments: &[&str]) -> Option<Taken> {
        let whole = |argument: usize, told| Taken { argument, behind: "", told };
        let option = |wanted: &str| arguments.iter().position(|word| *word == wanted);
        let glued = |wanted: &'static str| {
            let is = |word: &&str| word.starts_with(wanted) && word.len() > wanted.len();
            arguments.iter().position(is).map(|argument| Taken { argument, behind: wanted, told: true })
        };
        let taken = match self {
            Glued(wanted) => glued(wanted),
            Next(wanted) => option(wanted).map(|at| whole(at + 1, true)),
            Either(wanted) => option(wanted).map(|at| whole(at + 1, true)).or_else(|| glued(wanted)),
            Split(wanted, sign) => {
                option(wanted).map(|at| Taken { argument: at + 1, behind: sign, told: true })
            }
            Nth(word, nth) if word.ends_with('.') => {
                let begins = arguments.iter().position(|argument| argument.starts_with(word));
                begins.map(|at| whole(at + nth, false))
            }
            Nth(word, nth) => option(word).map(|at| whole(at + nth, false)),
            At(nth) => Some(whole(nth, false)),
            Final(word) => option(word).map(|at| whole((arguments.len() - 1).max(at + 1), false)),
            Last(letter) => {
                let has =
                    |word: &&str| word.starts_with('-') && !word.starts_with("--") && word.contains(letter);
                let rest = arguments.len().checked_sub(3)?;
                arguments.iter().any(has).then(|| whole(rest + 2, false))
            }
        }?;
        let word = arguments.get(taken.argument)?;
        let plain =
            word.contains(taken.behind) && (!word.starts_with(['-', '/']) || !taken.behind.is_empty());
        plain.then_some(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::taken;

    #[test]
    fn commands_take_passwords_where_their_manuals_say() {
        for line in [
            "mysql -uroot -pX db",
            "sshpass -p X ssh h",
            "sshpass -pX ssh h",
            "7z x -pX a.7z",
            "redis-cli -h r -a X ping",
            "keytool -import -storepass X",
            "smbclient //h/s -U joe%X",
            "openssl rsa -in k -passin pass:X",
            "rabbitmqctl add_user joe X",
            "htpasswd -bc /etc/f joe X",
            "net user joe X /add",
            "mc alias set m http://m:9000 joe X",
            "vault login X",
            "ssh-keygen -t rsa -N X",
            "lftp -u joe,X h",
            "poetry config http-basic.acme joe X",
            "wpa_passphrase acme X",
            "openssl passwd -1 X",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            let found = taken(words[0], &words[1..]);
            assert!(
                found
                    .iter()
                    .any(|one| words[1 + one.argument].split_once(one.behind).is_some_and(|at| at.1 == "X")),
                "{line}"
            );
        }
        for line in [
            "mysql -p db",
            "htpasswd -c /etc/f joe",
            "vault login -method=oidc",
            "net user joe /delete",
            "keytool -list",
            "openssl rsa -passin env:X",
            "redis-cli -a",
            "poetry config http-basic.acme joe",
            "openssl passwd",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            assert_eq!(taken(words[0], &words[1..]), [], "{line}");
        }
    }
}
