//! Keys and tokens that are told by their structure: right in it, nearly right, damaged.

use crate::dice::Dice;
use crate::grammar::{self, made};
use crate::sound;

pub(crate) fn private_keys(dice: &mut Dice) {
    let key = match dice.below(6) {
        0 => analyzer::detect::Engine::builtin().kind("private-key").unwrap().sample(dice.next() % 50),
        1 => grammar::base64(&der(dice), false),
        2 => armoured("PRIVATE KEY", &pkcs8(dice)),
        3 => armoured("OPENSSH PRIVATE KEY", &openssh(dice)),
        _ => String::new(),
    };
    let mut bytes = made(
        dice,
        10,
        &[
            "-----BEGIN PRIVATE KEY-----\n",
            "-----END PRIVATE KEY-----\n",
            concat!(
                "-----BEGIN RSA PRIVATE KEY",
                "-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,§h\n\n"
            ),
            "-----END RSA PRIVATE KEY-----\n",
            "-----BEGIN OPENSSH PRIVATE KEY-----\n",
            "-----END OPENSSH PRIVATE KEY-----\n",
            "PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: §w\nPublic-Lines: §n\n§b\nPrivate-Lines: §n\n§b\nPrivate-MAC: §h\n",
            "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n§b\n=AbCd\n-----END PGP PRIVATE KEY BLOCK-----\n",
            "§b\n",
            "§b\\n",
            "-----BEGIN EC PRIVATE KEY-----\\n§b\\n-----END EC PRIVATE KEY-----",
            "-----BEGIN §w-----\n",
            "  ",
            "\n",
            "-----",
        ],
    );
    let at = dice.below(bytes.len() + 1);
    bytes.splice(at..at, key.into_bytes());
    sound::file(dice, "id_rsa", &bytes);
}

/// A key in the lines of PEM.
fn armoured(label: &str, key: &[u8]) -> String {
    let dashes = "-----";
    format!("{dashes}BEGIN {label}{dashes}\n{}\n{dashes}END {label}{dashes}\n", grammar::base64(key, false))
}

/// An element of DER.
fn element(tag: u8, inside: &[u8]) -> Vec<u8> {
    let length = u16::try_from(inside.len()).unwrap().to_be_bytes();
    [&[tag, 0x82][..], &length, inside].concat()
}

/// A key with its algorithm and parameters, its numbers and perhaps its public half: the right ones or not.
fn pkcs8(dice: &mut Dice) -> Vec<u8> {
    let oids: [&[u8]; 5] = [
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1],
        &[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1],
        &[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1],
        &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7],
        &[0x2b, 0x65, 112],
    ];
    let oid = |dice: &mut Dice| element(6, oids[dice.below(oids.len())]);
    let numbers = |dice: &mut Dice| -> Vec<u8> {
        let count = dice.below(11);
        (0..count)
            .flat_map(|_| {
                let length = dice.below(70);
                element(2, &dice.bytes(length))
            })
            .collect()
    };
    let algorithm = match dice.below(3) {
        0 => oid(dice),
        1 => [oid(dice), oid(dice)].concat(),
        _ => [oid(dice), element(0x30, &numbers(dice))].concat(),
    };
    let point = [&[0, 4][..], &dice.bytes(64)].concat();
    let inside = match dice.below(3) {
        0 => [element(2, &[0]), numbers(dice)].concat(),
        1 => [
            element(2, &[1]),
            element(4, &dice.bytes(32)),
            element(0xa0, &oid(dice)),
            element(0xa1, &element(3, &point)),
        ]
        .concat(),
        _ => element(4, &dice.bytes(32)),
    };
    let mut key = [element(2, &[0]), element(0x30, &algorithm), element(4, &element(0x30, &inside))].concat();
    if dice.once_in(2) {
        key.extend(element(0x81, &point[..33]));
    }
    element(0x30, &key)
}

/// A key in OpenSSH's format, with a public half of some algorithm.
fn openssh(dice: &mut Dice) -> Vec<u8> {
    let string = |bytes: &[u8]| [&u32::try_from(bytes.len()).unwrap().to_be_bytes()[..], bytes].concat();
    let name = dice.pick(&["ssh-rsa", "ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-dss", "x"]).as_bytes();
    let count = dice.below(5);
    let mut public = string(name);
    for _ in 0..count {
        let length = dice.below(140);
        public.extend(string(&dice.bytes(length)));
    }
    let cipher = dice.pick(&["none", "aes256-ctr"]).as_bytes();
    [
        &b"openssh-key-v1\0"[..],
        &string(cipher),
        &string(b"none"),
        &string(b""),
        &[0, 0, 0, 1],
        &string(&public),
        &string(&dice.bytes(90)),
    ]
    .concat()
}

/// Bytes in the manner of ASN.1, with lengths that are right or not.
fn der(dice: &mut Dice) -> Vec<u8> {
    let mut bytes = Vec::new();
    for _ in 0..dice.below(12) {
        let tag: &u8 = dice.pick(&[&0x30, &0x02, &0x04, &0x06, &0xa0, &0x03, &0x05]);
        let inner = dice.below(300);
        let length = match dice.below(4) {
            0 => vec![0x82, u8::try_from(inner >> 8).unwrap(), (inner & 0xff) as u8],
            1 => vec![0x80],
            2 => vec![0x84, 0xff, 0xff, 0xff, 0xff],
            _ => vec![(inner & 0x7f) as u8],
        };
        let mut wrapped = vec![*tag];
        wrapped.extend(length);
        if dice.once_in(2) {
            wrapped.extend(bytes);
        } else {
            wrapped.extend(dice.bytes(inner));
        }
        bytes = wrapped;
    }
    bytes
}

pub(crate) fn jwt(dice: &mut Dice) {
    let bytes = made(
        dice,
        6,
        &["§j", "§j\n", "token=§j ", "Bearer §j\n", "\"§j\"", "eyJ§b.§b.§b ", "eyJ§h..", ".", "eyJ"],
    );
    sound::file(dice, "a.txt", &bytes);
}
