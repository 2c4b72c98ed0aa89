//! What holds for every text, whatever stands in it.

use crate::dice::Dice;
use analyzer::detect::{self, Engine, Look, Scanned, TextScan};
use analyzer::output::{self, Style};
use analyzer::report::Report;
use analyzer::{
    BlobScan, BlobSettings, Config, EntryKind, InputKind, Limits, LinkKey, Session, Settings, Want,
};

pub(crate) fn blob_settings() -> BlobSettings {
    BlobSettings { limits: Limits::default(), link_key: LinkKey::new([7; 32]), engine: Engine::builtin() }
}

fn settings() -> Settings {
    Settings {
        now: Some(1_790_000_000),
        limits: Limits::default(),
        config: Config::default(),
        link_key: LinkKey::new([7; 32]),
        show_silent: true,
    }
}

/// A file called `name`: scanned whole and cut, as a text, as a blob and as the one file of a folder.
pub(crate) fn file(dice: &mut Dice, name: &str, bytes: &[u8]) {
    text(dice, &blob_settings(), bytes);
    blobs(dice, bytes);
    let one = folder(name, &[bytes]);
    assert!(one == folder(name, &dice.cut(bytes)), "cut, a file gives another report");
    report(&one);
    report(&stream(name, &dice.cut(bytes)));
}

/// The matches of a text are the same however it is cut, and lie in it.
pub(crate) fn text(dice: &mut Dice, settings: &BlobSettings, bytes: &[u8]) -> Scanned {
    let (scanned, _) = detect::text(settings, bytes);
    let mut scan = TextScan::new(settings);
    dice.cut(bytes).into_iter().for_each(|piece| scan.push(piece));
    let (cut, _) = scan.finish();
    assert!(cut == scanned, "cut, a text gives other matches");
    let newlines = bytes.iter().filter(|&&byte| byte == b'\n').count() as u32;
    for span in scanned.matches.iter().map(|found| found.span) {
        assert!(span.offset + span.length <= bytes.len() as u64, "{span:?} of {}", bytes.len());
        assert!(span.line >= 1 && span.column >= 1 && span.line <= span.end_line, "{span:?}");
        assert!(scanned.look == Look::Binary || span.end_line <= newlines + 1, "{span:?}");
        assert!(span.line < span.end_line || span.column <= span.end_column, "{span:?}");
    }
    scanned
}

/// A blob's report is the same however it is cut, and comes back from JSON as it was.
pub(crate) fn blobs(dice: &mut Dice, bytes: &[u8]) {
    for want in [Want::File, Want::Keep, Want::Member] {
        let mut whole = BlobScan::new(&blob_settings(), want);
        whole.push(bytes);
        let mut whole = whole.finish();
        let mut cut = BlobScan::new(&blob_settings(), want);
        dice.cut(bytes).into_iter().for_each(|piece| cut.push(piece));
        assert!(cut.finish() == whole, "cut, a blob gives another report");
        assert_eq!(whole.size, bytes.len() as u64);
        whole.kept = None;
        let json = serde_json::to_string(&whole).unwrap();
        assert!(
            serde_json::from_str::<analyzer::BlobReport>(&json).unwrap() == whole,
            "it changes on the way"
        );
    }
}

fn folder(name: &str, pieces: &[&[u8]]) -> Report {
    let mut session = Session::new(settings());
    let input = session.open(b"x", InputKind::Folder);
    let length = pieces.iter().map(|piece| piece.len() as u64).sum();
    let (blob, want) = session.entry(input, name.as_bytes(), EntryKind::File, length);
    if want != Want::Skip {
        let mut scan = session.blob(want);
        pieces.iter().for_each(|piece| scan.push(piece));
        session.add(input, blob, scan.finish()).unwrap();
    }
    session.close(input);
    session.finish()
}

pub(crate) fn stream(name: &str, pieces: &[&[u8]]) -> Report {
    let mut session = Session::new(settings());
    let input = session.open(name.as_bytes(), InputKind::Text);
    pieces.iter().for_each(|piece| session.push(input, piece));
    session.close(input);
    session.finish()
}

/// A report can be written in every form, and read again.
pub(crate) fn report(report: &Report) {
    let json = output::json(report);
    assert!(
        serde_json::from_str::<Report>(&json).is_ok_and(|again| again == *report),
        "it changes on the way"
    );
    let _ = output::text(report, Style { color: true });
    let _ = output::sarif(report);
}
