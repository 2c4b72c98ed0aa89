//! The page's side, in a browser: the state, the words, and the messages that travel to the worker and back.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use analyzer::report::{Coverage, Report, Summary, Tool};
use std::rc::Rc;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web::messages::{self, Check, Done, Files, Given, GivenFile, Progress, Told};
use web::state::{Action, Checker, State, View};
use web::worker::asked;
use web::{example, words};
use yew::Reducible;

wasm_bindgen_test_configure!(run_in_browser);

fn report() -> Report {
    Report {
        schema_version: "1.0".to_owned(),
        tool: Tool { name: "unbaked".to_owned(), version: "0.1.0".to_owned() },
        now: Some(1_790_000_000),
        inputs: Vec::new(),
        findings: Vec::new(),
        suppressed: Vec::new(),
        silent: Vec::new(),
        problems: Vec::new(),
        coverage: Coverage { files: 3, bytes: 6 << 30, layers: 1, not_read: 0 },
        summary: Summary::default(),
    }
}

fn files() -> Files {
    let blob = || web_sys::Blob::new().unwrap();
    Files { json: blob(), sarif: blob() }
}

fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
    actions.into_iter().fold(Rc::new(State::default()), Reducible::reduce)
}

#[wasm_bindgen_test]
fn work_goes_from_the_welcome_to_the_report() {
    let progress = Progress { bytes: 5, total: 10, matches: 1, reading: "Dockerfile".to_owned() };
    let state = after([Action::Ready, Action::Started { paste: false }, Action::Progress(progress.clone())]);
    assert_eq!(state.checker, Checker::Ready);
    assert_eq!(state.view, View::Reading(progress));
    let state = state.reduce(Action::Done(Rc::new(report()), files()));
    assert!(matches!(state.view, View::Report { chosen: 0, .. }));
    assert_eq!(state.reduce(Action::Cleared).view, View::Welcome);
}

#[wasm_bindgen_test]
fn a_word_from_given_up_work_changes_nothing() {
    let state = after([Action::Ready, Action::Progress(Progress::default())]);
    assert_eq!(state.view, View::Welcome);
}

#[wasm_bindgen_test]
fn text_that_is_typed_keeps_its_report_until_the_next_one() {
    let done = || Action::Done(Rc::new(report()), files());
    let state = after([Action::Pasted("FROM a".to_owned()), Action::Started { paste: true }, done()]);
    let state = state.reduce(Action::Started { paste: true });
    assert!(matches!(state.view, View::Report { .. }));
    let state = state.reduce(Action::Started { paste: false });
    assert!(matches!(state.view, View::Reading(_)) && state.pasted.is_empty());
}

#[wasm_bindgen_test]
fn steps_in_an_empty_list_stay_where_they_are() {
    let state = after([
        Action::Done(Rc::new(report()), files()),
        Action::Step(1),
        Action::Step(-1),
        Action::Choose(7),
    ]);
    assert!(matches!(state.view, View::Report { chosen: 0, .. }));
}

#[wasm_bindgen_test]
fn a_report_comes_through_as_it_is() {
    let told = Told::Done(Box::new(Done { report: report(), files: files() }));
    let value = messages::to_js(&told).unwrap();
    assert_eq!(messages::from_js::<Told>(value).unwrap(), told);
}

#[wasm_bindgen_test]
fn a_file_goes_as_a_handle() {
    let parts = js_sys::Array::of1(&"abc".into());
    let file = web_sys::File::new_with_str_sequence(&parts, "Dockerfile").unwrap();
    let given = Given::File(GivenFile { path: "Dockerfile".to_owned(), file: file.clone() });
    let value = messages::to_js(&Check { now: 1, inputs: vec![given] }).unwrap();
    let check = asked::check(&value).unwrap();
    let [Given::File(given)] = check.inputs.as_slice() else { panic!("it is no file any more") };
    assert!(js_sys::Object::is(&given.file, &file));
    assert_eq!((given.size(), check.inputs[0].name()), (3, "Dockerfile"));
}

#[wasm_bindgen_test]
fn the_worker_reads_what_the_page_asks() {
    let folder =
        Given::Folder { name: "app".to_owned(), files: Vec::new(), unread: vec!["app/x".to_owned()] };
    let pasted = Given::Text { name: "pasted".to_owned(), text: "FROM scratch".to_owned() };
    let inputs = vec![folder, pasted, Given::Example];
    let value = messages::to_js(&Check { now: 1_800_000_000, inputs: inputs.clone() }).unwrap();
    let check = asked::check(&value).unwrap();
    assert_eq!(format!("{:?}", (1_800_000_000_u64, inputs)), format!("{:?}", (check.now, check.inputs)));
    assert!(asked::check(&"something else".into()).is_none());
}

#[wasm_bindgen_test]
fn numbers_are_written_for_people() {
    let sizes = [0, 999, 1000, 9_960, 99_960, 6 << 30].map(words::bytes);
    assert_eq!(sizes, ["0 B", "999 B", "1.0 kB", "10.0 kB", "100 kB", "6.4 GB"]);
    assert_eq!(words::count(1, "file", "files"), "1 file");
    assert_eq!(words::count(12_345, "file", "files"), "12\u{202f}345 files");
}

#[wasm_bindgen_test]
fn the_example_is_made_anew_and_always_the_same() {
    assert_eq!(example::dockerfile(), example::dockerfile());
    assert!(example::dockerfile().contains("ENV GITHUB_TOKEN="));
}
