//! The tar walker: against the `tar` crate, cut anywhere, and on what no writer should write.
#![allow(clippy::unwrap_used, clippy::panic)]

mod archive;

use analyzer::image::looks_like_archive;
use analyzer::image::tar::{Event, Kind, RECORD, Walker};
use proptest::prelude::*;
use std::io::Read;

/// Path, kind, size, target and body.
type Walk = (Vec<u8>, Kind, u64, Option<Vec<u8>>, Vec<u8>);

/// All that a walker tells, with bodies joined.
#[derive(Debug, Default, PartialEq)]
struct Walked {
    entries: Vec<Walk>,
    records: Vec<(Vec<u8>, Vec<u8>)>,
    offsets: Vec<u64>,
    loose: Vec<u8>,
    troubles: Vec<&'static str>,
    ends: usize,
}

impl Walked {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Entry(entry) => {
                self.entries.push((
                    entry.path.clone(),
                    entry.kind,
                    entry.size,
                    entry.link.clone(),
                    Vec::new(),
                ));
                self.records.extend(entry.records.iter().cloned());
                self.offsets.push(entry.offset);
            }
            Event::Body(bytes) => self.entries.last_mut().unwrap().4.extend_from_slice(bytes),
            Event::EntryEnd => self.ends += 1,
            Event::Loose(bytes) => self.loose.extend_from_slice(bytes),
            Event::Trouble(trouble) => self.troubles.push(trouble.kind),
        }
    }

    fn of<'b>(pieces: impl IntoIterator<Item = &'b [u8]>) -> Self {
        let mut walked = Self::default();
        let mut walker = Walker::new();
        for piece in pieces {
            walker.push(piece, &mut |event| walked.take(event));
        }
        walker.finish(&mut |event| walked.take(event));
        assert_eq!(walked.ends, walked.entries.len());
        walked
    }
}

fn sample() -> Vec<u8> {
    let long = format!("{}/file", "folder".repeat(40));
    let mut builder = tar::Builder::new(Vec::new());
    builder
        .append_pax_extensions([
            ("SCHILY.xattr.user.note", &b"two\nlines"[..]),
            ("path", "p\u{e4}x".as_bytes()),
            ("size", b"5"),
        ])
        .unwrap();
    let mut header = tar::Header::new_ustar();
    header.set_path("short").unwrap();
    header.set_size(0);
    header.set_cksum();
    builder.get_mut().extend_from_slice(header.as_bytes());
    builder.get_mut().extend_from_slice(&[b"hello".to_vec(), vec![0; RECORD - 5]].concat());
    let rest = archive::tar(&[
        ("a/", b""),
        ("a/b", &[9; 1000]),
        (&long, b"long"),
        (&format!("link -> {long}"), b""),
        ("soft => a/b", b""),
        ("empty", b""),
    ]);
    [builder.get_ref().clone(), rest].concat()
}

#[test]
fn the_walker_agrees_with_the_tar_crate() {
    let long = "n".repeat(180);
    let bytes = archive::tar(&[
        ("a/", b""),
        ("a/b", &[9; 1000]),
        (&long, b"long"),
        (&format!("hard -> {long}"), b""),
        ("soft => a/b", b""),
        ("empty", b""),
        ("exact", &[1; 512]),
    ]);
    let walked = Walked::of([&bytes[..]]);
    let mut oracle = tar::Archive::new(&bytes[..]);
    let mut count = 0;
    for (entry, ours) in oracle.entries().unwrap().zip(&walked.entries) {
        let mut entry = entry.unwrap();
        let mut body = Vec::new();
        entry.read_to_end(&mut body).unwrap();
        assert_eq!(entry.path_bytes(), &ours.0[..]);
        assert_eq!(entry.size(), ours.2);
        assert_eq!(entry.link_name_bytes().map(|name| name.into_owned()), ours.3);
        assert_eq!(entry.raw_file_position(), walked.offsets[count]);
        assert_eq!(body, ours.4);
        count += 1;
    }
    assert_eq!((count, walked.entries.len()), (7, 7));
    assert!(walked.troubles.is_empty() && walked.loose.is_empty());
}

#[test]
fn pax_records_tell_path_and_size_and_may_hold_lines() {
    let walked = Walked::of([&sample()[..]]);
    assert_eq!(walked.entries[0].0, "p\u{e4}x".as_bytes());
    assert_eq!(walked.entries[0].4, b"hello");
    assert_eq!(walked.records[0], (b"SCHILY.xattr.user.note".to_vec(), b"two\nlines".to_vec()));
    assert_eq!(walked.entries.len(), 7);
    assert!(walked.troubles.is_empty());
}

#[test]
fn a_record_meant_for_an_entry_is_not_taken_by_the_long_name_before_it() {
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_pax_extensions([("size", &b"3"[..])]).unwrap();
    let mut bytes = builder.get_ref().clone();
    bytes.extend(archive::tar(&[(&"x".repeat(150), b"abc"), ("next", b"1")]));
    let walked = Walked::of([&bytes[..]]);
    assert_eq!(walked.entries[0].0, "x".repeat(150).as_bytes());
    assert_eq!(walked.entries[0].4, b"abc");
    assert_eq!(walked.entries[1].0, b"next");
}

#[test]
fn a_damaged_header_is_told_and_the_next_one_found() {
    let mut bytes = archive::tar(&[("one", b"1"), ("two", b"22"), ("three", b"333")]);
    bytes[2 * RECORD + 3] ^= 1;
    let walked = Walked::of([&bytes[..]]);
    let names: Vec<&[u8]> = walked.entries.iter().map(|entry| &entry.0[..]).collect();
    assert_eq!(names, [&b"one"[..], b"three"]);
    assert_eq!(walked.troubles, ["damaged"]);
    assert_eq!(walked.loose.len(), 2 * RECORD);
}

#[test]
fn a_size_beyond_any_archive_does_not_hang() {
    let mut header = tar::Header::new_gnu();
    header.set_path("huge").unwrap();
    header.set_size(u64::MAX);
    header.set_cksum();
    let walked = Walked::of([&header.as_bytes()[..], &archive::tar(&[("next", b"1")])]);
    assert_eq!(walked.entries.len(), 1);
    header.set_size(1 << 40);
    header.set_cksum();
    let walked = Walked::of([&header.as_bytes()[..]]);
    assert_eq!((walked.entries[0].2, &walked.troubles[..]), (1 << 40, &["truncated"][..]));
}

#[test]
fn bytes_behind_the_end_are_given() {
    let mut bytes = archive::tar(&[("one", b"1")]);
    bytes.extend([vec![0; 3 * RECORD], b"behind".to_vec()].concat());
    let walked = Walked::of([&bytes[..]]);
    assert_eq!(walked.loose, b"behind");
    assert!(walked.troubles.is_empty());
}

#[test]
fn a_caller_that_seeks_sees_the_same_names() {
    let bytes = sample();
    let whole = Walked::of([&bytes[..]]);
    let mut walked = Walked::default();
    let mut walker = Walker::new();
    let mut at = 0;
    while at < bytes.len() {
        let skip = walker.skippable();
        if skip > 0 {
            walker.skip(skip, &mut |event| walked.take(event));
            at += skip as usize;
        } else {
            walker.push(&bytes[at..at + RECORD], &mut |event| walked.take(event));
            at += RECORD;
        }
        assert_eq!(walker.offset(), at as u64);
    }
    assert_eq!(walked.offsets, whole.offsets);
    assert_eq!(walked.ends, whole.ends);
}

#[test]
fn an_image_archive_is_told_by_its_first_names() {
    let hex = "0123456789abcdef".repeat(4);
    for name in [
        "blobs/".to_owned(),
        format!("blobs/sha256/{hex}"),
        "oci-layout".to_owned(),
        format!("{hex}.json"),
        format!("{hex}/"),
        format!("sha256:{hex}"),
        "manifest.json".to_owned(),
    ] {
        assert!(looks_like_archive(&archive::tar(&[("./", b""), (&name, b"")])), "{name}");
    }
    for name in ["etc/", "app/manifest.json", ".dockerenv", "blobs"] {
        assert!(!looks_like_archive(&archive::tar(&[(name, b"")])), "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn cutting_changes_nothing(
        cut in 1usize..1500,
        damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 0..4),
        keep in any::<proptest::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let mut bytes = sample();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(keep.index(bytes.len()));
        }
        prop_assert_eq!(Walked::of(bytes.chunks(cut)), Walked::of([&bytes[..]]));
    }

    #[test]
    fn any_bytes_are_walked_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..3000)) {
        Walked::of([&bytes[..]]);
    }
}
