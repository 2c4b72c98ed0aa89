//! Options of commands that take a password without naming it: `login -p X`, `mysql -pX`, `curl -u user:X`, and what is piped
//! into `chpasswd`.

mod piped;
mod words;

pub(super) use self::piped::written_into;
use self::words::elements;
pub(super) use self::words::words;
use super::class;
use super::found::{Found, Rank};
use super::kinds::generic::PASSWORD;
use super::position::line_start;
use super::structure::trimmed;
use super::url;
use super::window::Window;
use crate::report::Class;
use crate::shell::taken;
use std::ops::Range;

/// The literals that start the matcher.
pub(crate) fn anchors() -> impl Iterator<Item = &'static str> {
    ANCHORS.split('|').chain(piped::ANCHORS.iter().copied())
}

/// Commands that take a password among their words.
const ANCHORS: &str = " login |-securestring |7z |add-user.sh |addprinc |bundle config |composer config |\
    conan |cqlsh |curl |etcdctl |htpasswd |ipmitool |keytool |ldapadd |ldapmodify |ldapsearch |lftp |mariadb|\
    mc alias set |mc config host |curl\"|mongo |mongodump |mongorestore |mongosh|mosquitto_|mysql|net use|nmcli |\
    nuget |openssl |plink |poetry config |pscp |rabbitmqctl|redis-cli|reset-admin-password |samba-tool |\
    set-initial-password |signtool |smbclient |snyk auth |sqlcmd|ssh-keygen |sshpass |twine |unlock-keychain |\
    unzip |useradd |wpa_passphrase |zip -";
/// How far an option stands from its command.
const FAR: usize = 400;
/// How much before `login` is looked at: the name of a tool.
const BEFORE: usize = 40;
/// Tools that take a password behind `login -p`.
const TOOLS: &[&[u8]] = &[
    b"docker",
    b"podman",
    b"nerdctl",
    b"buildah",
    b"helm",
    b"oc",
    b"skopeo",
    b"crane",
    b"crane auth",
    b"cf",
    b"az",
    b"registry",
    b"acr",
];

/// The passwords of the command at `at`.
pub(crate) fn find(text: &[u8], at: usize) -> Vec<Found> {
    piped::find(text, at).unwrap_or_else(|| taken_by(text, at).into_iter().collect())
}

/// The password among the words of the command at `at`.
fn taken_by(text: &[u8], at: usize) -> Option<Found> {
    let window = Window::behind(text, at, FAR);
    let line = window.bytes;
    let first = words(line).next()?;
    let command = line[first.clone()].split(|&byte| byte == b'\'').next()?.to_ascii_lowercase();
    let listed = elements(before(text, at), line, first.start + command.len());
    let arguments = listed.unwrap_or_else(|| arguments(line, &command));
    let value = match command.as_slice() {
        b"login" => login(&text[at.saturating_sub(BEFORE)..at], line, arguments),
        b"curl" => curl(line, &arguments),
        b"-securestring" => arguments.into_iter().find(|word| line[word.start] != b'-'),
        name => argument(line, std::str::from_utf8(name).ok()?, &arguments),
    }?;
    (!value.is_empty() && window.ends(value.end)).then_some(())?;
    let class = class_of(line, &value);
    Some(Found::new(&PASSWORD, at + value.start..at + value.end, Rank::Placed).classed(class))
}

/// What stands on the line before `at`.
fn before(text: &[u8], at: usize) -> &[u8] {
    &text[line_start(text, at.saturating_sub(FAR), at)..at]
}

/// `before` without the path at its end: `/usr/bin/` before a command, `/run/secrets/` before a file.
fn before_path(before: &[u8]) -> &[u8] {
    let in_path = |byte: &&u8| byte.is_ascii_alphanumeric() || b"/._-~".contains(byte);
    &before[..before.len() - before.iter().rev().take_while(in_path).count()]
}

/// The words behind `command`. Where its name stands again, another one begins, which is looked at for itself.
fn arguments(line: &[u8], command: &[u8]) -> Vec<Range<usize>> {
    let again = |word: &[u8]| {
        let opens = word.iter().take_while(|byte| b"$(`\"'".contains(byte)).count();
        command != b"login"
            && word.get(opens..opens + command.len()).is_some_and(|word| word.eq_ignore_ascii_case(command))
    };
    words(line).skip(1).take_while(|word| !again(&line[word.clone()])).collect()
}

/// `docker login -p X`, `vault login X`; `before` is what stands before `login`.
fn login(before: &[u8], line: &[u8], arguments: Vec<Range<usize>>) -> Option<Range<usize>> {
    if TOOLS.iter().any(|tool| before.ends_with(tool)) {
        return option(line, &arguments, b"-p");
    }
    let tool = before.rsplit(|byte| !byte.is_ascii_alphanumeric()).next()?;
    let words: Vec<_> = words(line).take(1).chain(arguments).collect();
    argument(line, std::str::from_utf8(tool).ok()?, &words)
}

/// `curl -u user:X`, `curl -u X:` with a key and no password.
fn curl(line: &[u8], arguments: &[Range<usize>]) -> Option<Range<usize>> {
    let credentials =
        [&b"-u"[..], b"--user", b"--proxy-user"].iter().find_map(|name| option(line, arguments, name))?;
    let colon = credentials.start + memchr::memchr(b':', &line[credentials.clone()])?;
    // `<user:password>`
    (line[credentials.start] != b'<').then_some(())?;
    let (user, password) = (credentials.start..colon, colon + 1..credentials.end);
    let key = password.is_empty() && class::strong_password(&line[user.clone()]);
    Some(if key { user } else { password })
}

/// The class of the password at `value`, before which a user may stand.
fn class_of(line: &[u8], value: &Range<usize>) -> Class {
    let left = line[..value.start].trim_ascii_end();
    let user = left.strip_suffix(b":").map_or(&b""[..], |user| {
        let start = user.iter().rposition(|byte| byte.is_ascii_whitespace() || b"\"'<".contains(byte));
        &user[start.map_or(0, |start| start + 1)..]
    });
    url::class_of_login(user, &line[value.clone()])
}

/// The password among the `arguments` of `command`. Where only its place tells it, it is one that nobody would write otherwise:
/// `net user` begins sentences, too.
fn argument(line: &[u8], command: &str, arguments: &[Range<usize>]) -> Option<Range<usize>> {
    let plain: Vec<&str> =
        arguments.iter().map(|word| std::str::from_utf8(&line[word.clone()]).unwrap_or_default()).collect();
    taken(command, &plain).into_iter().find_map(|taken| {
        let word = arguments.get(taken.argument)?;
        let plain = plain.get(taken.argument)?;
        let start = word.start + plain.find(taken.behind)? + taken.behind.len();
        let strong =
            || class::strong_password(&line[start..word.end]) || class::token_like(&line[start..word.end]);
        (taken.told || strong()).then(|| unquoted(line, start..word.end))
    })
}

/// The value of an option: glued to a short one, or the next word.
fn option(line: &[u8], words: &[Range<usize>], name: &[u8]) -> Option<Range<usize>> {
    words.iter().enumerate().find_map(|(index, range)| {
        let word = &line[range.clone()];
        if word == name {
            return words.get(index + 1).cloned();
        }
        let glued = word.strip_prefix(name)?;
        let value = || unquoted(line, range.start + name.len()..range.end);
        (!glued.is_empty() && !name.starts_with(b"--")).then(value)
    })
}

/// `value` without the quotes around it.
fn unquoted(line: &[u8], value: Range<usize>) -> Range<usize> {
    match line[value.clone()] {
        [b'\\', b'"', _, .., b'\\', b'"'] => value.start + 2..value.end - 2,
        _ => trimmed(line, value),
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, anchors, find};

    #[test]
    fn a_command_s_password_is_found_in_any_text() {
        let value = ["v3lv3", "Tx9q"].concat();
        let told = |line: &str| {
            let lower = line.to_ascii_lowercase();
            let mut at = anchors().filter_map(|anchor| lower.find(anchor));
            at.any(|at| {
                find(line.as_bytes(), at).into_iter().any(|found| found.reported() && line[found.at] == value)
            })
        };
        for line in [
            format!("echo 'root:{value}' | sudo chpasswd"),
            format!("printf \"joe:{value}\\n\" | chpasswd"),
            format!("chpasswd <<EOF\nroot:one1\njoe:{value}\nEOF\n"),
            format!("chpasswd <<< 'joe:{value}'"),
            format!("chpasswd:\n  expire: false\n  list: |\n    root:{value}\nx: y\n"),
            format!("- mysql -uroot -p{value} db\n- next\n"),
            format!("- run: echo {value} | docker login -u joe --password-stdin"),
            format!("docker login -u joe --password-stdin <<< '{value}'"),
            format!("echo \"{value}\" | gh auth login --with-token"),
            format!("printf '%s' {value} | gpg --batch --passphrase-fd 0 -d x"),
            format!("echo {value} | sudo -S apt-get update"),
            format!("/opt/mssql-tools/bin/sqlcmd -S h -U sa -P \"{value}\" -Q x"),
            format!("mongorestore -u joe -p {value} --db x"),
            format!("mysqladmin -u root password '{value}'"),
            format!("7z x -p{value} a.7z"),
            format!("ipmitool -H h -U joe -P {value} chassis"),
            format!("curl --proxy-user joe:{value} http://x"),
            format!("echo {value} | podman secret create x -"),
            format!("keytool -genkey -storepass {value} -alias a"),
            format!("htpasswd -bc /etc/.htpasswd joe {value}"),
            format!("vault login {value}"),
            format!("net user joe {value} /add"),
            format!("net use z: //h/s /user:joe {value}"),
            format!("redis-cli -h r -a {value} ping"),
            format!("zip -rP {value} a.zip b"),
            format!("`mysql -u root -p\"{value}\" db`"),
            format!("mysql -uroot -p'{value}'; ls"),
            format!("sh -c \"mysql -uroot -p\\\"{value}\\\" db\""),
            format!("sh -c \"redis-cli -a {value}\\\""),
            format!("- run: dotnet nuget add source https://n -u joe -p {value}"),
            format!("bundle config set gems.acme.com joe:{value}"),
            format!("neo4j-admin dbms set-initial-password {value}"),
            format!("printf '{value}\\n{value}\\n' | sudo passwd joe"),
            format!("echo {value} | kinit joe@ACME"),
            format!("test: [\"CMD\", \"redis-cli\", \"-a\", \"{value}\", \"ping\"]"),
            format!("execFile('/usr/bin/redis-cli', ['-a', '{value}'])"),
            format!("command:\n  - redis-cli\n  - -a\n  - \"{value}\"\n"),
            format!("\"cmd\": \"smbclient //h/s -U joe%{value}\""),
        ] {
            assert!(told(&line), "{}", line.replace(&value, "…"));
        }
        let parts = ["v3lv3Tx9q\\\"kQ2", "v3lv3Tx9q'\\''kQ2", "v3lv3Tx9q\\ kQ2"];
        for (line, value) in [
            (format!("curl -u \"joe:{}\" http://x", parts[0]), parts[0]),
            (format!("redis-cli -a {} ping", parts[0]), parts[0]),
            (format!("docker login -u joe -p '{}' r", parts[1]), parts[1]),
            (format!("redis-cli -a {} ping", parts[2]), parts[2]),
        ] {
            let at = anchors().filter_map(|anchor| line.find(anchor));
            let found = at.flat_map(|at| find(line.as_bytes(), at)).find(Found::reported);
            assert_eq!(found.map(|found| line[found.at].to_owned()), Some(value.to_owned()), "{line}");
        }
        for line in [
            "the net user experience improved",
            "vault login method",
            "openssl genrsa -out k 2048",
            "unzip -P $PW a",
            "cat file | docker login --password-stdin",
            "echo joe7 | grep passwd list",
            "tools: [\"redis-cli\", \"a\"]",
            "- redis-cli\n- -h\n- host\n",
        ] {
            assert!(!told(line) && !told(&format!("{line} {value}")), "{line}");
        }
    }
}
