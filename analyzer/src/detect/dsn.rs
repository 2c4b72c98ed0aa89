//! Names of data sources that hold a user and a password and are no URLs: `joe:X@tcp(db:3306)/shop` of Go's driver for MySQL,
//! `jdbc:oracle:thin:joe/X@db:1521:shop`, `cx_Oracle.connect("joe/X@db/shop")`.

use super::blank::blanks;
use super::found::{Found, Rank};
use super::kinds::url::URL_PASSWORD;
use super::url;
use std::ops::Range;

/// What stands behind the password: [go-sql-driver], DSN.
///
/// [go-sql-driver]: https://github.com/go-sql-driver/mysql#dsn-data-source-name
const NETWORKS: &[&str] = &["@tcp(", "@unix("];
/// What stands before the user: [Oracle's JDBC guide], thin-style service names.
///
/// [Oracle's JDBC guide]: https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
const THIN: &str = "oracle:thin:";
/// The same on the command line: [SQL*Plus], logon.
///
/// [SQL*Plus]: https://docs.oracle.com/en/database/oracle/oracle-database/23/sqpug/starting-SQL-Plus.html
const PLUS: &str = "sqlplus ";
/// The same as one argument: [python-oracledb], Easy Connect.
///
/// [python-oracledb]: https://python-oracledb.readthedocs.io/en/latest/user_guide/connection_handling.html
const CONNECT: &[&str] = &["oracle.connect(\"", "oracle.connect('"];
/// No user and password are as long.
const LONGEST: usize = 128;

/// The literals that start the matcher.
pub(crate) fn anchors() -> impl Iterator<Item = &'static str> {
    NETWORKS.iter().chain(CONNECT).copied().chain([THIN, PLUS])
}

/// The password of the name in which a literal stands at `at`.
pub(crate) fn find(text: &[u8], at: &Range<usize>) -> Option<Found> {
    let (user, password) = if text[at.clone()].starts_with(b"@") {
        let length = text[..at.start].iter().rev().take(LONGEST).take_while(|&&byte| inside(byte)).count();
        let start = at.start - length;
        let colon = memchr::memchr(b':', &text[start..at.start])?;
        (start..start + colon, start + colon + 1..at.start)
    } else {
        let start = behind_options(text, at.end);
        let length = text[start..].iter().take(LONGEST).take_while(|&&byte| inside(byte)).count();
        let end = start + memchr::memrchr(b'@', &text[start..start + length])?;
        let slash = memchr::memchr(b'/', &text[start..end])?;
        (start..start + slash, start + slash + 1..end)
    };
    let named = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$');
    (!user.is_empty() && text[user.clone()].iter().all(named) && !password.is_empty()).then_some(())?;
    let class = url::class_of_login(&text[user], &text[password.clone()]);
    Some(Found::new(&URL_PASSWORD, password, Rank::Placed).classed(class))
}

/// Where the word behind the options at `at` begins: `sqlplus -s joe/…`.
fn behind_options(text: &[u8], at: usize) -> usize {
    let mut at = at;
    while text.get(at) == Some(&b'-') {
        let option = text[at..].iter().take(LONGEST).take_while(|&&byte| inside(byte)).count();
        at = blanks(text, at + option);
    }
    at
}

fn inside(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b'\\' | b'=')
}

#[cfg(test)]
mod tests {
    use super::{anchors, find};

    #[test]
    fn the_password_of_a_data_source_is_found() {
        let value = ["v3lv3", "Tx9q"].concat();
        let told = |line: &str| {
            anchors().find_map(|anchor| {
                let at = line.find(anchor)?;
                let found = find(line.as_bytes(), &(at..at + anchor.len()))?;
                (found.class == crate::report::Class::Literal).then(|| line[found.at].to_owned())
            })
        };
        for line in [
            format!("sql.Open(\"mysql\", \"joe:{value}@tcp(db:3306)/shop?parseTime=true\")"),
            format!("DSN=joe:{value}@unix(/run/mysqld.sock)/shop"),
            format!("url=jdbc:oracle:thin:joe/{value}@db:1521:shop"),
            format!("cx_oracle.connect('joe/{value}@db:1521/shop')"),
            format!("sqlplus -s joe/{value}@//db/shop @x.sql"),
        ] {
            assert_eq!(told(&line).as_deref(), Some(value.as_str()), "{}", line.replace(&value, "…"));
        }
        for line in [
            "joe@tcp(db:3306)/shop",
            "%s:%s@tcp(%s)/%s",
            "joe:${PASSWORD}@tcp(db)/shop",
            "jdbc:oracle:thin:@db:1521:shop",
            "user:password@tcp(localhost)/dbname",
        ] {
            assert_eq!(told(line), None, "{line}");
        }
    }
}
