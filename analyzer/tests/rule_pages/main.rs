//! The pages of the rules are their tests: each example is a project that is built and checked.
//!
//! Under `## Bad` and `## Good`, each `###` is a project of its own. A fence with `file=PATH` is a file of it; a fence `image`
//! describes an image from which a real archive is made (see [`image`]). `{{KIND}}` stands for a sample of that kind of
//! credential, the same one everywhere in a page; `{{KIND:2}}` is another. Every bad project gives a finding of its rule, no good
//! one gives any.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "what the tests share is test code too, and they read the sources of the rules"
)]

mod image;
mod page;
mod project;
mod registry;

use analyzer::report::Severity;
use analyzer::rules::{self, Rule};
use page::{Page, Verdict};
use std::iter;

/// What a bad example must give at least. A missing guard with no secret behind it is low by the severity table.
fn least(rule: &Rule) -> Severity {
    if rule.id == "git-in-context" { Severity::Low } else { Severity::Medium }
}

/// The page of every rule, or the sentence that says what is wrong with each.
fn each(check: impl Fn(&Rule, &Page) -> Result<(), String>) {
    let faults: Vec<String> = rules::all()
        .filter_map(|rule| {
            let checked = Page::read(rule.page).and_then(|page| check(rule, &page));
            checked.err().map(|fault| format!("{}: {fault}", rule.id))
        })
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_page_has_its_sections() {
    each(|rule, page| {
        let title = page.title.as_deref().unwrap_or_default();
        if title.len() < 20 || title == rule.id {
            return Err("its title does not say what leaks where".to_owned());
        }
        for wanted in ["Why", "Bad", "Good", "Remediation"] {
            if !page.sections.iter().any(|section| section == wanted) {
                return Err(format!("there is no `## {wanted}`"));
            }
        }
        match rule.page.lines().count() {
            20..=90 => Ok(()),
            lines => Err(format!("it has {lines} lines")),
        }
    });
}

#[test]
fn every_bad_example_is_found() {
    each(|rule, page| {
        for example in page.of(Verdict::Bad)? {
            let report = project::check(&example.project)?;
            let found = report.findings.iter().filter(|finding| finding.rule == rule.id);
            let worst = found.map(|finding| finding.severity).max();
            if worst.is_none_or(|worst| worst < least(rule)) {
                return Err(format!("the bad example `{}` gives {}", example.name, project::told(&report)));
            }
        }
        Ok(())
    });
}

/// One leak is one finding: none has only places that another has, too.
#[test]
fn no_bad_example_is_told_twice() {
    each(|_, page| {
        for example in page.of(Verdict::Bad)? {
            let report = project::check(&example.project)?;
            let places: Vec<Vec<(&str, Option<u64>)>> = report
                .findings
                .iter()
                .map(|found| {
                    iter::once(&found.place)
                        .chain(&found.also_at)
                        .map(|at| (at.input.as_str(), at.offset))
                        .collect()
                })
                .collect();
            for (index, all) in places.iter().enumerate() {
                let others = places.iter().enumerate().filter(|(other, _)| *other != index);
                if others.into_iter().any(|(_, other)| all.iter().all(|place| other.contains(place))) {
                    return Err(format!("`{}` is told twice: {}", example.name, project::told(&report)));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn no_good_example_is_found() {
    each(|rule, page| {
        for example in page.of(Verdict::Good)? {
            let report = project::check(&example.project)?;
            let wrong = |finding: &analyzer::report::Finding| {
                finding.rule == rule.id || finding.severity >= Severity::Medium
            };
            if report.findings.iter().any(wrong) {
                return Err(format!("the good example `{}` gives {}", example.name, project::told(&report)));
            }
        }
        Ok(())
    });
}

#[test]
fn no_page_holds_a_credential() {
    each(|_, page| {
        let report = project::check_text(page.text);
        if report.findings.is_empty() { Ok(()) } else { Err(project::told(&report)) }
    });
}
