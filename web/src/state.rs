//! What the page knows, and how it changes. No browser in here, but for handles of files.

use crate::messages::{Files, Progress};
use analyzer::Report;
use std::rc::Rc;
use yew::Reducible;

/// The whole state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Whether a worker waits for work behind the seal.
    pub checker: Checker,
    /// What the person sees.
    pub view: View,
    /// What stands in the paste box.
    pub pasted: String,
}

/// Whether work can be given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Checker {
    /// Not yet.
    #[default]
    Starting,
    /// Yes: sealed, and a worker waits.
    Ready,
    /// Never: a sentence.
    Broken(String),
}

/// What the person sees.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum View {
    /// The invitation.
    #[default]
    Welcome,
    /// Work under way.
    Reading(Progress),
    /// What came out.
    Report {
        /// It.
        report: Rc<Report>,
        /// It as files.
        files: Files,
        /// The finding that is open: an index into the report's findings.
        chosen: usize,
    },
    /// What went wrong; a sentence.
    Failed(String),
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The worker is up.
    Ready,
    /// There will be no worker.
    Broken(String),
    /// Work was handed to the worker.
    Started {
        /// The text in the paste box is the work.
        paste: bool,
    },
    /// The worker is this far.
    Progress(Progress),
    /// The worker is done.
    Done(Rc<Report>, Files),
    /// The worker, or a file, failed.
    Failed(String),
    /// The work was given up, or the report put away.
    Cleared,
    /// The text in the paste box changed.
    Pasted(String),
    /// This finding is to be open.
    Choose(usize),
    /// The next finding (1) or the one before (-1).
    Step(isize),
}

impl State {
    /// Whether work can be given now.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.checker == Checker::Ready
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        match action {
            Action::Ready => state.checker = Checker::Ready,
            Action::Broken(sentence) => state.checker = Checker::Broken(sentence),
            Action::Started { paste } => {
                // Text that is being typed keeps its report on the screen until the next one is there.
                if !(paste && matches!(state.view, View::Report { .. })) {
                    state.view = View::Reading(Progress::default());
                }
                if !paste {
                    state.pasted.clear();
                }
            }
            Action::Progress(progress) => {
                if let View::Reading(shown) = &mut state.view {
                    *shown = progress;
                }
            }
            Action::Done(report, files) => state.view = View::Report { report, files, chosen: 0 },
            Action::Failed(sentence) => state.view = View::Failed(sentence),
            Action::Cleared => {
                state.view = View::Welcome;
                state.pasted.clear();
            }
            Action::Pasted(text) => state.pasted = text,
            Action::Choose(index) => state.choose(|_, last| index.min(last)),
            Action::Step(by) => state.choose(|chosen, last| chosen.saturating_add_signed(by).min(last)),
        }
        Rc::new(state)
    }
}

impl State {
    fn choose(&mut self, to: impl Fn(usize, usize) -> usize) {
        if let View::Report { report, chosen, .. } = &mut self.view
            && let Some(last) = report.findings.len().checked_sub(1)
        {
            *chosen = to(*chosen, last);
        }
    }
}
