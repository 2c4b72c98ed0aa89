//! Where does it leak? Patterns over steps, files and matches; one rule for one way to leak. Knows no token formats.
//!
//! A rule is an `.rs` and an `.md` of the same name in the folder of its subject, and one word in that folder's registry.

mod compose;
mod context;
mod dockerfile;
mod image;
mod taken;
mod text;

use crate::finding::Leak;
use crate::project::Project;
pub(crate) use taken::Taken;

/// One way to leak.
#[derive(Clone, Copy)]
pub struct Rule {
    /// In words; never renamed.
    pub id: &'static str,
    /// The page: documentation, `unbaked explain`, SARIF help, and the test.
    pub page: &'static str,
    pub(crate) check: fn(&Project, &Taken) -> Vec<Leak>,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl Rule {
    /// The page's title: what leaks where, in one line.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.page.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or(self.id)
    }
}

/// Declares the rules of one subject: for each word a module `word.rs` with `check` and a page `word.md` beside it.
macro_rules! rules {
    ($($rule:ident),* $(,)?) => {
        $(mod $rule;)*
        /// The rules of this subject.
        pub(super) const RULES: &[$crate::rules::Rule] = &[$(
            $crate::rules::Rule { id: $rule::ID, page: include_str!(concat!(stringify!($rule), ".md")), check: $rule::check }
        ),*];
    };
}
pub(crate) use rules;

/// Every rule. Later subjects take only what no earlier, more specific one took.
pub const SUBJECTS: &[(&str, &[Rule])] = &[
    ("Dockerfile", dockerfile::RULES),
    ("build context", context::RULES),
    ("compose", compose::RULES),
    ("image", image::RULES),
    ("text", text::RULES),
];

/// Every rule, in the order of [`SUBJECTS`].
pub fn all() -> impl Iterator<Item = &'static Rule> {
    SUBJECTS.iter().flat_map(|(_, rules)| rules.iter())
}

/// The rule with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}

/// Runs every rule.
pub(crate) fn check(project: &Project) -> Vec<Leak> {
    let mut taken = Taken::default();
    let mut leaks = Vec::new();
    for rule in all() {
        let found = (rule.check)(project, &taken);
        taken.add(&found);
        leaks.extend(found);
    }
    leaks
}
