//! Which arguments of commands are passwords, though no name says so: `redis-cli -a X`, `rabbitmqctl add_user joe X`.

/// The commands, and how they are called with a password, by their manuals. One line is for commands that take it alike; a usage
/// tells where the password stands:
///
/// | word | what it stands for |
/// |---|---|
/// | `X` | the password; `X?`: one that nobody would write otherwise, as only its place tells it |
/// | `-pX`, `pass:X` | the password behind this, in one word |
/// | `*:X` | the same behind a user and this sign |
/// | `.` | any word |
/// | `..` | any number of them; before the password, all but the last |
/// | `^` | the first argument follows |
/// | `name.*` | a word that begins so |
/// | `-..P`, `-..b..` | short options in one word: this is the last of them; one of them |
///
/// Any other word stands for itself; where the first one stands first, the usage begins.
const COMMANDS: &str = "\
7z 7za rar unrar: -pX, -hpX
ab: -A *:X
add-user.sh: admin X?
altool xcrun: altool .. -p X, --upload-app .. -p X
bundle: config .. *:X?
cloudflared: install X?
composer poetry: http-basic.* . X?, github-oauth.* X?, gitlab-oauth.* X?, gitlab-token.* X?, bearer.* X?, bitbucket-oauth.* . X?
conan: user .. -p X, login .. -p X
db2: using X?
doctl: -t X
dotnet nuget: source .. -p X, push .. -k X, push .. -ApiKey X
etcdctl: --user *:X
git: user.password X?, github.token X?
grafana grafana-cli: reset-admin-password X?
htpasswd mosquitto_passwd: -..b.. . .. X?
http https xh: -a *:X
influx: -password X, setup .. -p X, setup .. -t X
ipmitool mosquitto_pub mosquitto_sub: -P X
isql: ^ . . X?
keytool jarsigner: -storepass X, -keypass X, -srcstorepass X, -deststorepass X, -srckeypass X, -destkeypass X
ldapsearch ldapadd ldapmodify ldapdelete ldappasswd ldapwhoami: -w X
lftp: -u *,X
mariadb mariadb-admin mariadb-backup mariadb-binlog mariadb-check mariadb-dump mariadb-import mariadb-show mariadb-upgrade: -pX
mc: set . . . X?, host . . . . X?, user . . . X?
mongo mongosh mongodump mongorestore useradd usermod cqlsh cypher-shell twine: -p X
mysql mysql_upgrade mysqladmin mysqlbinlog mysqlcheck mysqldump mysqlimport mysqlpump mysqlsh mysqlshow mysqlslap: -pX
mysqladmin mariadb-admin: password X?
ncftpget ncftpput add-user.sh add-user-keycloak.sh certutil psexec racadm rdesktop veracrypt: -p X
neo4j-admin: set-initial-password X?
net: user . X?, use .. /user:* X?
nmcli: password X, wifi-sec.psk X, 802-11-wireless-security.psk X
openssl: -k X, -pass pass:X, -passin pass:X, -passout pass:X, passwd .. X?
p4: -P X
pdftk: user_pw X, owner_pw X, input_pw X
pk12util: -W X, -K X
plink pscp psftp addprinc cpw: -pw X
rabbitmqctl: add_user . X?, change_password . X?
redis-cli valkey-cli: -a X
reset-admin-password set-initial-password: ^ X?
samba-tool: user . . X?
security unlock-keychain: -p X, -P X
signtool: /p X
slappasswd: -s X
smbclient rpcclient winexe: -U *%X
snmpbulkwalk snmpget snmpgetnext snmpset snmptrap snmpwalk: -A X, -X X
snyk: auth X?
sqlcmd bcp osql: -P X, -PX
ssh-keygen: -N X, -P X
sshpass: -p X, -pX
vault cargo wandb: login X?
wpa_passphrase: ^ . X?
x11vnc: -storepasswd X, -passwd X
xfreerdp wfreerdp: /p:X
zip unzip: -..P X
";

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
    if arguments.is_empty() {
        return Vec::new();
    }
    let usages = lines_with(command)
        .filter_map(|line| line.split_once(": "))
        .filter(|(names, _)| names.split(' ').any(|name| name == command))
        .flat_map(|(_, usages)| usages.split(", "));
    usages.filter_map(|usage| find(usage, arguments)).collect()
}

/// The lines of [`COMMANDS`] in which `word` stands anywhere: to read all of them takes too long for each command of a text.
fn lines_with(word: &str) -> impl Iterator<Item = &'static str> {
    let word = memchr::memmem::Finder::new(word);
    let mut rest = COMMANDS;
    std::iter::from_fn(move || {
        let (before, behind) = rest.split_at_checked(word.find(rest.as_bytes())?)?;
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let end = behind.find('\n').map_or(rest.len(), |end| before.len() + end);
        let line = rest.get(start..end);
        rest = rest.get(end + 1..).unwrap_or_default();
        line.filter(|line| !line.is_empty())
    })
}

/// The password of a usage, where its first word stands first.
fn find(usage: &'static str, arguments: &[&str]) -> Option<Taken> {
    match usage.split_once(' ') {
        None => arguments.iter().enumerate().find_map(|(at, word)| password(usage, word, at)),
        Some(("^", rest)) => follow(rest, arguments, 0),
        Some((first, rest)) => {
            let at = arguments.iter().position(|word| fits(first, word))?;
            follow(rest, arguments, at + 1)
        }
    }
}

/// The password of a usage whose first word stands for the argument at `at`.
fn follow(usage: &'static str, arguments: &[&str], at: usize) -> Option<Taken> {
    let word = arguments.get(at)?;
    match usage.split_once(' ') {
        None => password(usage, word, at),
        Some((".", rest)) => follow(rest, arguments, at + 1),
        Some(("..", last)) if !last.contains(' ') => follow(last, arguments, arguments.len() - 1),
        Some(("..", rest)) => (at..arguments.len()).find_map(|at| follow(rest, arguments, at)),
        Some((wanted, rest)) => fits(wanted, word).then(|| follow(rest, arguments, at + 1))?,
    }
}

/// The password in the last word of a usage, which stands for `word`.
fn password(usage: &'static str, word: &str, argument: usize) -> Option<Taken> {
    let (usage, told) = usage.strip_suffix('?').map_or((usage, true), |usage| (usage, false));
    let before = usage.strip_suffix('X')?;
    let behind = before.strip_prefix('*').unwrap_or(before);
    let (user, password) = word.split_once(behind)?;
    let is = match before {
        "" => !word.starts_with(['-', '/']),
        // Not that of a URL.
        _ if before.starts_with('*') => !password.starts_with("//"),
        _ => user.is_empty() && !password.is_empty(),
    };
    is.then_some(Taken { argument, behind, told })
}

/// Whether a word of a usage stands for `word`.
fn fits(wanted: &str, word: &str) -> bool {
    if let Some(letter) = wanted.strip_prefix("-..") {
        let short = word.starts_with('-') && !word.starts_with("--");
        return short
            && letter.strip_suffix("..").map_or(word.ends_with(letter), |letter| word.contains(letter));
    }
    wanted.strip_suffix('*').map_or(word == wanted, |begins| word.starts_with(begins))
}

#[cfg(test)]
mod tests {
    use super::{COMMANDS, taken};

    #[test]
    fn every_usage_has_a_password() {
        for line in COMMANDS.lines() {
            let (names, usages) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
            assert!(names.split(' ').all(|name| !name.is_empty() && !name.contains(',')), "{line}");
            for usage in usages.split(", ") {
                assert!(usage.strip_suffix('?').unwrap_or(usage).ends_with('X'), "{usage}");
            }
        }
    }

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
            "net use z: //h/s /user:joe X",
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
            "net use z: /delete",
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
