//! Which arguments of commands are passwords, though no name says so: `redis-cli -a X`, `rabbitmqctl add_user joe X`.

use self::Place::{At, Cluster, Either, Final, Glued, Last, Login, Next, Nth, Split, Within};

/// Where a command takes a password.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Behind this option, in the same word.
    Glued(&'static str),
    /// In the word behind this option.
    Next(&'static str),
    /// In either of them.
    Either(&'static str),
    /// In the word behind short options in one word, the last of which has this letter: `unzip -qP X`.
    Cluster(char),
    /// In the word behind the second, an option of the subcommand that is the first.
    Within(&'static str, &'static str),
    /// Behind this sign in the word behind this option: `-U joe%X`.
    Split(&'static str, &'static str),
    /// So many words behind this one, or behind one that begins so, if it ends in a dot.
    Nth(&'static str, usize),
    /// The argument of this number.
    At(usize),
    /// The last word behind this one.
    Final(&'static str),
    /// The same, behind the user in it: `joe:X`.
    Login(&'static str),
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
            "rar",
            "unrar",
        ],
        &[Glued("-p"), Glued("-hp")],
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
            "add-user.sh",
            "add-user-keycloak.sh",
            "certutil",
            "psexec",
            "racadm",
            "rdesktop",
            "veracrypt",
        ],
        &[Next("-p")],
    ),
    (&["plink", "pscp", "psftp", "addprinc", "cpw"], &[Next("-pw")]),
    (&["ssh-keygen"], &[Next("-N"), Next("-P")]),
    (&["conan"], &[Within("user", "-p"), Within("login", "-p")]),
    (&["dotnet", "nuget"], &[Within("source", "-p"), Within("push", "-k"), Within("push", "-ApiKey")]),
    (&["influx"], &[Next("-password"), Within("setup", "-p"), Within("setup", "-t")]),
    (&["altool", "xcrun"], &[Within("altool", "-p"), Within("--upload-app", "-p")]),
    (&["doctl"], &[Next("-t")]),
    (&["p4"], &[Next("-P")]),
    (&["pk12util"], &[Next("-W"), Next("-K")]),
    (&["signtool"], &[Next("/p")]),
    (&["slappasswd"], &[Next("-s")]),
    (
        &["snmpbulkwalk", "snmpget", "snmpgetnext", "snmpset", "snmptrap", "snmpwalk"],
        &[Next("-A"), Next("-X")],
    ),
    (&["pdftk"], &[Next("user_pw"), Next("owner_pw"), Next("input_pw")]),
    (&["xfreerdp", "wfreerdp"], &[Glued("/p:")]),
    (&["nmcli"], &[Next("password"), Next("wifi-sec.psk"), Next("802-11-wireless-security.psk")]),
    (&["etcdctl"], &[Split("--user", ":")]),
    (&["http", "https", "xh"], &[Split("-a", ":")]),
    (&["ab"], &[Split("-A", ":")]),
    (&["bundle"], &[Login("config")]),
    (&["lftp"], &[Split("-u", ",")]),
    (&["samba-tool"], &[Nth("user", 3)]),
    (
        &["composer", "poetry"],
        &[
            Nth("http-basic.", 2),
            Nth("github-oauth.", 1),
            Nth("gitlab-oauth.", 1),
            Nth("gitlab-token.", 1),
            Nth("bearer.", 1),
            Nth("bitbucket-oauth.", 2),
        ],
    ),
    (&["add-user.sh"], &[Nth("admin", 1)]),
    (&["cloudflared"], &[Nth("install", 1)]),
    (&["db2"], &[Nth("using", 1)]),
    (&["git"], &[Nth("user.password", 1), Nth("github.token", 1)]),
    (&["grafana", "grafana-cli"], &[Nth("reset-admin-password", 1)]),
    (&["neo4j-admin"], &[Nth("set-initial-password", 1)]),
    (&["reset-admin-password", "set-initial-password"], &[At(0)]),
    (&["wpa_passphrase"], &[At(1)]),
    (&["isql"], &[At(2)]),
    (&["security", "unlock-keychain"], &[Next("-p"), Next("-P")]),
    (&["redis-cli", "valkey-cli"], &[Next("-a")]),
    (&["mysqladmin", "mariadb-admin"], &[Nth("password", 1)]),
    (&["zip", "unzip"], &[Cluster('P')]),
    (&["ipmitool", "mosquitto_pub", "mosquitto_sub"], &[Next("-P")]),
    (&["sqlcmd", "bcp", "osql"], &[Either("-P")]),
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
    (&["smbclient", "rpcclient", "winexe"], &[Split("-U", "%")]),
    (&["rabbitmqctl"], &[Nth("add_user", 2), Nth("change_password", 2)]),
    (&["htpasswd", "mosquitto_passwd"], &[Last('b')]),
    (&["net"], &[Nth("user", 2)]),
    (&["mc"], &[Nth("set", 4), Nth("host", 5), Nth("user", 4)]),
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
            Cluster(letter) => {
                let is = |word: &&str| is_short(word) && word.ends_with(letter);
                arguments.iter().position(is).map(|at| whole(at + 1, true))
            }
            Within(subcommand, wanted) => {
                let from = option(subcommand)?;
                option(wanted).filter(|at| *at > from).map(|at| whole(at + 1, true))
            }
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
            Login(word) => option(word).and_then(|at| {
                let argument = (arguments.len() - 1).max(at + 1);
                let (_, password) = arguments.get(argument)?.split_once(':')?;
                // A URL.
                (!password.starts_with("//")).then_some(Taken { argument, behind: ":", told: false })
            }),
            Last(letter) => {
                let has = |word: &&str| is_short(word) && word.contains(letter);
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

/// Whether it is one or more short options.
fn is_short(word: &str) -> bool {
    word.starts_with('-') && !word.starts_with("--")
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
            "unzip -qP X in.zip",
            "unrar x -hpX in.rar",
            "conan remote login r joe -p X",
            "dotnet nuget add source https://n -u joe -p X",
            "dotnet nuget push a.nupkg -k X",
            "bundle config set --global gems.acme.com joe:X",
            "composer config -g github-oauth.github.com X",
            "add-user.sh admin X --silent",
            "mc config host add m http://m:9000 joe X",
            "neo4j-admin dbms set-initial-password X",
            "http -a joe:X https://h",
            "xfreerdp /u:joe /p:X /v:h",
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
            "unzip -q in.zip",
            "conan install . -p x",
            "dotnet run -p shop.csproj",
            "bundle config mirror.https://rubygems.org http://m:3000",
            "bundle config set path vendor/bundle",
            "add-user.sh -u admin -r realm",
        ] {
            let words: Vec<&str> = line.split(' ').collect();
            assert_eq!(taken(words[0], &words[1..]), [], "{line}");
        }
    }
}
