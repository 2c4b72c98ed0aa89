//! Adding a rule touches two files side by side and one word in the registry.

use analyzer::rules;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of each subject.
fn subjects() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules");
    let items = fs::read_dir(root).unwrap().map(|item| item.unwrap().path());
    items.filter(|path| path.is_dir()).collect()
}

/// Names of the files with `extension` in a folder, without it.
fn stems(folder: &Path, extension: &str) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap().map(|item| item.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|found| found == extension));
    files
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|stem| stem != "mod")
        .collect()
}

/// The words of a subject's registry.
fn words(folder: &Path) -> Vec<String> {
    let source = fs::read_to_string(folder.join("mod.rs")).unwrap();
    let (_, after) = source.split_once("rules![").unwrap();
    let (words, _) = after.split_once("];").unwrap();
    words.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

#[test]
fn each_rule_is_a_file_a_page_and_a_word() {
    for folder in subjects() {
        let words = words(&folder);
        let listed: BTreeSet<String> = words.iter().cloned().collect();
        assert_eq!(listed.len(), words.len(), "a word stands twice in the registry of {folder:?}");
        assert_eq!(stems(&folder, "rs"), listed, "rules of {folder:?} and its registry");
        assert_eq!(stems(&folder, "md"), listed, "pages of {folder:?} and its registry");
    }
}

#[test]
fn ids_are_the_names_of_the_files() {
    let files: BTreeSet<String> =
        subjects().iter().flat_map(|folder| stems(folder, "rs")).map(|stem| stem.replace('_', "-")).collect();
    let ids: Vec<String> = rules::all().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(ids.iter().cloned().collect::<BTreeSet<_>>(), files);
    assert_eq!(ids.len(), files.len(), "an id stands twice");
    assert_eq!(rules::SUBJECTS.len(), subjects().len(), "a subject's folder is not in the registry");
    for rule in rules::all() {
        assert_eq!(rules::find(rule.id).map(|found| found.page), Some(rule.page));
    }
}
