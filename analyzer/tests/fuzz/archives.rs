//! gzip, tar and images: cut anywhere, damaged anywhere.

use crate::dice::Dice;
use crate::{grammar, sound};
use analyzer::image::tar::{Event, Walker};
use analyzer::unpack::Gzip;
use flate2::{Compression, GzBuilder};
use serde_json::json;
use std::io::{Read as _, Write as _};

/// Bytes that compress, more or less.
fn content(dice: &mut Dice) -> Vec<u8> {
    let most = if dice.once_in(5) { 90_000 } else { 900 };
    let count = dice.below(most);
    match dice.below(3) {
        0 => dice.bytes(count),
        1 => vec![b'a'; count],
        _ => format!("GH_TOKEN={}\n{}", dice.token(), dice.text("ab\n", count)).into_bytes(),
    }
}

fn compressed(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    let mut builder = GzBuilder::new();
    if dice.once_in(3) {
        let count = dice.below(60);
        builder = builder.filename(vec![b'n'; count]).extra(dice.bytes(count)).comment(vec![b'c'; count]);
    }
    let mut writer = builder.write(Vec::new(), Compression::new(u32::try_from(dice.below(10)).unwrap()));
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// What comes out, and what is wrong.
fn unpacked(pieces: &[&[u8]]) -> (Vec<u8>, Option<String>) {
    let (mut decoder, mut out) = (Gzip::new(), Vec::new());
    pieces.iter().for_each(|piece| decoder.push(piece, &mut |bytes| out.extend_from_slice(bytes)));
    (out, decoder.finish().map(|trouble| format!("{trouble:?}")))
}

pub(crate) fn gzip(dice: &mut Dice) {
    let (mut packed, mut plain) = (Vec::new(), Vec::new());
    for _ in 0..=dice.below(3) {
        let bytes = content(dice);
        packed.extend(compressed(dice, &bytes));
        plain.extend(bytes);
    }
    let (out, trouble) = unpacked(&dice.cut(&packed));
    assert!(out == plain && trouble.is_none(), "{trouble:?}");
    grammar::damage(dice, &mut packed);
    let whole = unpacked(&[&packed]);
    assert!(whole == unpacked(&dice.cut(&packed)), "cut, it decodes to something else");
    let mut peer = Vec::new();
    let read = flate2::read::MultiGzDecoder::new(packed.as_slice()).read_to_end(&mut peer);
    if read.is_ok() && !packed.is_empty() {
        assert!(whole.0 == peer, "flate2 decodes it otherwise");
    }
    sound::blobs(dice, &packed);
}

/// A tar with entries of every sort.
fn archive(dice: &mut Dice) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for _ in 0..dice.below(7) {
        let mut header = if dice.once_in(2) { tar::Header::new_gnu() } else { tar::Header::new_ustar() };
        header.set_mode(0o644);
        let name = match dice.below(5) {
            0 => "long/".repeat(1 + dice.below(60)) + "x",
            1 => "app/.wh.x".to_owned(),
            2 => "app/.wh..wh..opq".to_owned(),
            3 => format!("app/é{}", dice.below(9)),
            _ => "app/.env".to_owned(),
        };
        if dice.once_in(4) {
            let value = dice.token();
            builder
                .append_pax_extensions([("SCHILY.xattr.user.a", value.as_bytes()), ("comment", b"c")])
                .unwrap();
        }
        let body = if dice.once_in(4) { Vec::new() } else { content(dice) };
        header.set_size(body.len() as u64);
        match dice.below(6) {
            0 => {
                header.set_entry_type(tar::EntryType::Symlink);
                header.set_size(0);
                // A name that does not fit is left out.
                let _ = builder.append_link(&mut header, name, "app/target");
            }
            1 => {
                header.set_entry_type(tar::EntryType::Directory);
                header.set_size(0);
                let _ = builder.append_data(&mut header, name, &b""[..]);
            }
            _ => {
                let _ = builder.append_data(&mut header, name, body.as_slice());
            }
        }
    }
    builder.into_inner().unwrap()
}

/// What the walker meets, bodies joined.
fn walked(pieces: &[&[u8]]) -> Vec<(String, Vec<u8>)> {
    let mut events: Vec<(String, Vec<u8>)> = Vec::new();
    let mut meet = |event: Event<'_>| {
        let (name, bytes) = match event {
            Event::Body(bytes) => ("body".to_owned(), bytes),
            Event::Loose(bytes) => ("loose".to_owned(), bytes),
            other => (format!("{other:?}"), &b""[..]),
        };
        match events.last_mut() {
            Some(last) if last.0 == name && matches!(name.as_str(), "body" | "loose") => last.1.extend(bytes),
            _ => events.push((name, bytes.to_vec())),
        }
    };
    let mut walker = Walker::new();
    pieces.iter().for_each(|piece| walker.push(piece, &mut meet));
    walker.finish(&mut meet);
    events
}

pub(crate) fn tar(dice: &mut Dice) {
    let mut bytes = archive(dice);
    let troubled = |events: &[(String, Vec<u8>)]| events.iter().any(|(name, _)| name.starts_with("Trouble"));
    assert!(!troubled(&walked(&dice.cut(&bytes))), "an archive that is whole is told to be damaged");
    grammar::damage(dice, &mut bytes);
    assert!(walked(&[&bytes]) == walked(&dice.cut(&bytes)), "cut, other entries come out");
    sound::blobs(dice, &bytes);
}

pub(crate) fn image(dice: &mut Dice) {
    let mut layers = Vec::new();
    for _ in 0..dice.below(4) {
        let layer = archive(dice);
        layers.push(if dice.once_in(2) { compressed(dice, &layer) } else { layer });
    }
    let names: Vec<String> = (0..layers.len()).map(|index| format!("{index}/layer.tar")).collect();
    let config = json!({
        "architecture": "amd64", "os": "linux",
        "config": { "Env": [format!("GH_TOKEN={}", dice.token())], "Labels": { "password": dice.password() } },
        "history": [{ "created_by": format!("RUN |1 A={} /bin/sh -c make", dice.password()) }],
        "rootfs": { "type": "layers", "diff_ids": names },
    });
    let manifest = json!([{ "Config": "c.json", "RepoTags": ["a:b"], "Layers": names }]);
    let mut documents = [config.to_string().into_bytes(), manifest.to_string().into_bytes()];
    if dice.once_in(3) {
        let which = dice.below(2);
        grammar::damage(dice, &mut documents[which]);
    }
    let mut builder = tar::Builder::new(Vec::new());
    let all = names
        .iter()
        .map(String::as_str)
        .zip(&layers)
        .chain(["c.json", "manifest.json"].into_iter().zip(&documents));
    for (name, body) in all {
        let mut header = tar::Header::new_ustar();
        header.set_size(body.len() as u64);
        builder.append_data(&mut header, name, body.as_slice()).unwrap();
    }
    let mut bytes = builder.into_inner().unwrap();
    grammar::damage(dice, &mut bytes);
    let whole = sound::stream("a.tar", &[&bytes]);
    assert!(whole == sound::stream("a.tar", &dice.cut(&bytes)), "cut, an image gives another report");
    sound::report(&whole);
}
