//! Calls of functions that take a credential: `login("user", "X")`, `jwt.sign(claims, "X")`.

mod arguments;
mod characters;

use self::arguments::arguments;
use super::class::{Written, class, token_like};
use super::found::{Found, Rank};
use super::kinds::generic::SECRET;

/// What a function takes.
#[derive(Clone, Copy)]
enum Takes {
    /// A user's password, behind the user.
    Password,
    /// A token of a service.
    Token,
    /// What signs or encrypts.
    Key,
}
use self::Takes::{Key, Password, Token};

/// What calls take, which argument that is, and how they begin.
const CALLS: &[(Takes, usize, &str)] = &[
    (
        Password,
        1,
        ".login(|auth(|auth=(|basic_auth |authentication(|withemailandpassword(|credential(|credentials(|\
         simple_bind_s(|.bind(\"cn=|.bind('cn=|oci_connect(|oracle.connect(",
    ),
    (
        Password,
        2,
        " ftp(|sqli_connect(|mysql_connect(|mysql.connect(|mysqldb.connect(|mysqli(|getconnection(|dbi->connect(|\
         new pdo(|create_superuser(|sequelize(|directoryentry(|plainauth(",
    ),
    (Token, 0, "client(|.init("),
    (
        Key,
        0,
        " fernet(|setsigningkey(|signedstring(|symmetricsecuritykey(|hmacshakeyfor(|from_secret(|newcookiestore(|\
         cookieparser(|hmac256(|hmac512(|new hmacsha256(|new hmacsha512(|hmac.new(|aes.new(|aes.newcipher(|\
         secretkeyspec(",
    ),
    (
        Key,
        1,
        "jwt.sign(|jwt.verify(|jwt.encode(|jwt.decode(|jwt.encode |jwt.decode |jwt::encode(|jwt::decode(|signwith(|\
         hmacsha256(|hmacsha512(|hmac.new(sha|hmac.hexdigest(|createhmac(|createcipheriv(|createdecipheriv(|\
         aes.encrypt(|aes.decrypt(",
    ),
    (Key, 2, "hash_hmac(|openssl_encrypt(|openssl_decrypt("),
];
/// The shortest key; one without a digit is longer.
const KEY: (usize, usize) = (4, 8);

/// The literals that start the matcher.
pub(crate) fn anchors() -> impl Iterator<Item = &'static str> {
    CALLS.iter().flat_map(|(_, _, calls)| calls.split('|')).chain([characters::ANCHOR])
}

/// The credential among the arguments of the call whose `anchor` stands at `at`.
pub(crate) fn find(text: &[u8], at: usize, anchor: &str) -> Option<Found> {
    if anchor == characters::ANCHOR {
        return characters::find(text, at);
    }
    let &(takes, place, _) =
        CALLS.iter().find(|(_, _, calls)| calls.split('|').any(|call| call == anchor))?;
    // `hmac.new(sha256.New, …` begins as `hmac.new(` does, too.
    let begins = at + anchor.find('(').map_or(anchor.len(), |open| open + 1);
    let mut arguments = arguments(text, begins, place + 1, anchor.ends_with(' '));
    let wanted = arguments.get_mut(place)?.take()?;
    let value = text.get(wanted.clone())?;
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let placed = |promised| {
        Found::new(&SECRET, wanted.clone(), Rank::Placed).classed(class(
            Some(promised),
            value,
            Written::Quoted,
        ))
    };
    match takes {
        Token => (value.len() >= 20 && digits > 2 && token_like(value)).then(|| placed("token")),
        Key => {
            let (least, wordy) = KEY;
            (value.len() >= wordy || value.len() >= least && digits > 0).then(|| placed("secret"))
        }
        Password => {
            // A name in a list of names is none.
            let user = arguments.get(place.checked_sub(1)?)?.clone()?;
            let told = !user.is_empty() && !value.contains(&b' ');
            told.then(|| Found::password(text, wanted.clone(), Written::Quoted))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{anchors, find};
    use crate::report::Class;

    #[test]
    fn the_password_of_a_call_is_found() {
        let told = |line: &str| {
            anchors().find_map(|anchor| {
                let lower = line.to_ascii_lowercase();
                let at = lower.find(anchor)?;
                find(line.as_bytes(), at, anchor)
                    .filter(|found| found.class == Class::Literal)
                    .map(|found| line[found.at].to_owned())
            })
        };
        let value = ["vel", "vet7"].concat();
        for line in [
            format!("smtp.login('joe@site.org', '{value}')"),
            format!("get(url, auth=(\"joe\", \"{value}\"))"),
            format!("new NetworkCredential(\"joe\", \"{value}\", \"DOM\")"),
            format!("mysqli_connect('db', 'joe', '{value}', 'shop')"),
            format!("DriverManager.getConnection(url, \"joe\", \"{value}\");"),
            format!("User.objects.create_superuser('joe', 'joe@site.org', '{value}')"),
            format!("PlainAuth(\"\", \"joe@site.org\", \"{value}\", host)"),
            format!("new PasswordAuthentication(\"joe\", \"{value}\".toCharArray())"),
            format!("basic_auth 'joe', '{value}'\n"),
            format!("DirectoryEntry(\"LDAP://x\",\n  @\"d\\joe\",\n  \"{value}\");"),
        ] {
            assert_eq!(told(&line).as_deref(), Some(value.as_str()), "{}", line.replace(&value, "…"));
        }
        for line in [
            "smtp.login(user, password)",
            "smtp.login('joe', os.environ['X'])",
            "smtp.login('joe', 'changeme')",
            "auth=('joe', '%s' % word)",
            "getConnection(\"jdbc:x\")",
            "jwt.verify(token, key)",
            "jwt.sign(payload, process.env.KEY)",
            "createHmac('sha256', 'key')",
            "hmac.new(key, b'a message', sha256)",
        ] {
            assert_eq!(told(line), None, "{line}");
        }
    }

    #[test]
    fn the_key_of_a_call_is_found() {
        let value = ["vel", "vet7", "Rook", "Gate"].concat();
        for (line, anchor) in [
            (format!("jwt.sign({{ id: 7, a: [1] }}, '{value}')"), "jwt.sign("),
            (format!("JWT.encode payload, '{value}', 'HS256'\n"), "jwt.encode "),
            (format!("token.SignedString([]byte(\"{value}\"))"), "signedstring("),
            (format!("hmac.New(sha256.New, []byte(\"{value}\"))"), "hmac.new(sha"),
            (format!("hmac.new(b'{value}', msg, sha256)"), "hmac.new("),
            (format!("hash_hmac('sha256', $data, '{value}')"), "hash_hmac("),
            (format!("new SecretKeySpec(\"{value}\".getBytes(), \"AES\")"), "secretkeyspec("),
        ] {
            let at = line.to_ascii_lowercase().find(anchor).unwrap();
            let found = find(line.as_bytes(), at, anchor).unwrap();
            assert_eq!(line[found.at], value, "{}", line.replace(&value, "…"));
        }
    }
}
