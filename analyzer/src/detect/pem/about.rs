//! What a private key tells of itself: for what it is made, how large it is, and the fingerprint of its public half where the
//! file holds that. No arithmetic is done: a public half that would have to be computed is left out.

use super::key::{OPENSSH, element, string};
use crate::report::{Algorithm, Fingerprint, PrivateKey};

/// The identifiers of algorithms and curves, as DER has them: RFC 3279, RFC 5480, RFC 8410, SEC 2.
const OIDS: &[(&[u8], Algorithm)] = &[
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1], Algorithm::Rsa),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10], Algorithm::Rsa),
    (&[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1], Algorithm::Dsa),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1], Algorithm::Ec),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7], Algorithm::EcP256),
    (&[0x2b, 0x81, 4, 0, 34], Algorithm::EcP384),
    (&[0x2b, 0x81, 4, 0, 35], Algorithm::EcP521),
    (&[0x2b, 0x81, 4, 0, 10], Algorithm::EcSecp256k1),
    (&[0x2b, 0x65, 112], Algorithm::Ed25519),
    (&[0x2b, 0x65, 113], Algorithm::Ed448),
    (&[0x2b, 0x65, 110], Algorithm::X25519),
    (&[0x2b, 0x65, 111], Algorithm::X448),
];

const INTEGER: u8 = 0x02;
const BITS: u8 = 0x03;
const OCTETS: u8 = 0x04;
const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;

/// What an algorithm and the numbers of its public half are.
#[derive(Clone, Debug, Default)]
struct Known {
    algorithm: Option<Algorithm>,
    bits: Option<u32>,
    /// In the encoding of SSH.
    public: Option<Vec<u8>>,
}

/// What is known of the decoded key `key`, of which the lines around it say that it is `encrypted`, and its `label`.
pub(crate) fn about(key: &[u8], label: &[u8], encrypted: bool) -> PrivateKey {
    let known = match super::key::openssh(key) {
        Some(_) => openssh(key),
        None if encrypted => Some(labelled(label)),
        None => der(key).or_else(|| Some(labelled(label))),
    };
    told(&known.unwrap_or_default(), encrypted)
}

/// The same of a key whose public half stands beside it in the encoding of SSH.
pub(crate) fn with_public(public: &[u8], encrypted: bool) -> PrivateKey {
    told(&ssh(public).unwrap_or_default(), encrypted)
}

fn told(known: &Known, encrypted: bool) -> PrivateKey {
    let bits = known.bits.or_else(|| known.algorithm.and_then(Algorithm::bits));
    let fingerprint = known.public.as_deref().map(Fingerprint::of);
    PrivateKey { algorithm: known.algorithm, bits, encrypted, fingerprint }
}

/// What the first line of a key says whose body nobody can read: `RSA PRIVATE KEY`.
fn labelled(label: &[u8]) -> Known {
    let algorithm = match label {
        b"RSA PRIVATE KEY" => Some(Algorithm::Rsa),
        b"DSA PRIVATE KEY" => Some(Algorithm::Dsa),
        b"EC PRIVATE KEY" => Some(Algorithm::Ec),
        _ => None,
    };
    Known { algorithm, ..Known::default() }
}

/// OpenSSH's format holds the public half in clear, under a passphrase too.
fn openssh(key: &[u8]) -> Option<Known> {
    let (_, rest) = string(key.strip_prefix(OPENSSH)?)?;
    let (_, rest) = string(rest)?;
    let (_, rest) = string(rest)?;
    ssh(string(rest.get(4..)?)?.0)
}

/// A public key in the encoding of SSH (RFC 4253, RFC 5656, RFC 8709).
fn ssh(public: &[u8]) -> Option<Known> {
    let (name, rest) = string(public)?;
    let (algorithm, size) = match name {
        b"ssh-rsa" => (Algorithm::Rsa, bits(string(string(rest)?.1)?.0)),
        b"ssh-dss" => (Algorithm::Dsa, bits(string(rest)?.0)),
        b"ssh-ed25519" | b"sk-ssh-ed25519@openssh.com" => (Algorithm::Ed25519, None),
        b"ssh-ed448" => (Algorithm::Ed448, None),
        b"ecdsa-sha2-nistp256" | b"sk-ecdsa-sha2-nistp256@openssh.com" => (Algorithm::EcP256, None),
        b"ecdsa-sha2-nistp384" => (Algorithm::EcP384, None),
        b"ecdsa-sha2-nistp521" => (Algorithm::EcP521, None),
        _ => return None,
    };
    Some(Known { algorithm: Some(algorithm), bits: size, public: Some(public.to_vec()) })
}

/// PKCS #8, PKCS #1, SEC 1, or OpenSSL's form of DSA.
fn der(key: &[u8]) -> Option<Known> {
    let (SEQUENCE, inside, _) = element(key)? else { return None };
    let (INTEGER, version, rest) = element(inside)? else { return None };
    match element(rest)? {
        (SEQUENCE, algorithm, rest) => pkcs8(algorithm, rest),
        (OCTETS, _, rest) if version == [1] => sec1(rest, None),
        (INTEGER, first, rest) => numbers(first, rest),
        _ => None,
    }
}

/// A key and its algorithm (RFC 5958), with the public half behind it or inside, if it is there.
fn pkcs8(algorithm: &[u8], rest: &[u8]) -> Option<Known> {
    let (OID, oid, parameters) = element(algorithm)? else { return None };
    let (OCTETS, key, rest) = element(rest)? else { return None };
    let algorithm = named(oid)?;
    match algorithm {
        Algorithm::Rsa => der(key),
        Algorithm::Dsa => {
            // The public number is not among them.
            let prime = element(parameters).and_then(|(_, inside, _)| element(inside));
            Some(Known {
                algorithm: Some(algorithm),
                bits: prime.and_then(|(_, prime, _)| bits(prime)),
                public: None,
            })
        }
        Algorithm::Ec => {
            let curve = curve(parameters);
            let inside = element(key).and_then(|(_, inside, _)| element(inside));
            let rest = inside.and_then(|(_, _, rest)| element(rest)).map_or(&[][..], |(_, _, rest)| rest);
            sec1(rest, Some(curve))
        }
        _ => {
            // `[1] IMPLICIT PublicKey`, behind `[0]`, the attributes.
            let public =
                fields(rest).find(|(tag, _)| *tag == 0x81).and_then(|(_, bits)| bits.strip_prefix(&[0]));
            let public = public.filter(|public| algorithm == Algorithm::Ed25519 && public.len() == 32);
            let public = public.map(|public| joined(&[b"ssh-ed25519", public]));
            Some(Known { algorithm: Some(algorithm), bits: None, public })
        }
    }
}

/// What follows the private number of a key on a curve (RFC 5915): perhaps the curve, perhaps the public point.
fn sec1(rest: &[u8], known: Option<Algorithm>) -> Option<Known> {
    let of = |wanted: u8| fields(rest).find(|(tag, _)| *tag == wanted).map(|(_, inside)| inside);
    let algorithm = known
        .filter(|known| *known != Algorithm::Ec)
        .unwrap_or_else(|| of(0xa0).map_or(Algorithm::Ec, curve));
    let point = of(0xa1).and_then(element).filter(|(tag, ..)| *tag == BITS);
    let point = point.and_then(|(_, bits, _)| bits.strip_prefix(&[0]));
    let public = point.and_then(|point| {
        let (name, half): (&[u8], usize) = match algorithm {
            Algorithm::EcP256 => (b"nistp256", 32),
            Algorithm::EcP384 => (b"nistp384", 48),
            Algorithm::EcP521 => (b"nistp521", 66),
            _ => return None,
        };
        // SSH has points in full only.
        let whole = point.first() == Some(&4) && point.len() == 1 + 2 * half;
        whole.then(|| joined(&[&[b"ecdsa-sha2-", name].concat(), name, point]))
    });
    Some(Known { algorithm: Some(algorithm), bits: None, public })
}

/// The numbers behind the version: of RSA the modulus, the exponent and six more; of DSA prime, subprime, base, public and private.
fn numbers(first: &[u8], rest: &[u8]) -> Option<Known> {
    let all: Vec<&[u8]> =
        fields(rest).take_while(|(tag, _)| *tag == INTEGER).map(|(_, number)| number).take(9).collect();
    let (algorithm, public) = match *all.as_slice() {
        [q, g, y, _] => (Algorithm::Dsa, vec![&b"ssh-dss"[..], first, q, g, y]),
        [e, _, _, _, _, _, _, ..] => (Algorithm::Rsa, vec![&b"ssh-rsa"[..], e, first]),
        _ => return None,
    };
    Some(Known { algorithm: Some(algorithm), bits: bits(first), public: Some(joined(&public)) })
}

/// The curve that parameters name.
fn curve(parameters: &[u8]) -> Algorithm {
    let oid = element(parameters).filter(|(tag, ..)| *tag == OID).and_then(|(_, oid, _)| named(oid));
    oid.filter(|curve| {
        matches!(curve, Algorithm::EcP256 | Algorithm::EcP384 | Algorithm::EcP521 | Algorithm::EcSecp256k1)
    })
    .unwrap_or(Algorithm::Ec)
}

fn named(oid: &[u8]) -> Option<Algorithm> {
    OIDS.iter().find(|(known, _)| *known == oid).map(|(_, algorithm)| *algorithm)
}

/// The elements of DER one behind another, each with its tag.
fn fields(der: &[u8]) -> impl Iterator<Item = (u8, &[u8])> {
    let mut rest = der;
    std::iter::from_fn(move || {
        let (tag, inside, next) = element(rest)?;
        rest = next;
        Some((tag, inside))
    })
}

/// Strings of SSH. Numbers of DER are written as those of SSH are.
fn joined(parts: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::new();
    parts.iter().for_each(|part| super::key::push(&mut all, part));
    all
}

/// How many bits a number has.
fn bits(number: &[u8]) -> Option<u32> {
    let zeros = number.iter().take_while(|&&byte| byte == 0).count();
    let (first, rest) = number[zeros..].split_first()?;
    Some(u32::try_from(rest.len()).ok()?.checked_mul(8)? + 8 - first.leading_zeros())
}
