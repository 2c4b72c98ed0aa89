//! The page: loads, seals itself, starts the worker, and shows what the state says.

use crate::checker::{Desk, Loaded};
use crate::components::{
    Banner, Detail, Failed, Findings, Footer, Inputs, Invitation, Paste, Reading, Summary, Verdict,
};
use crate::export::Format;
use crate::listening::{reveal_detail, use_clipboard, use_drop, use_keys};
use crate::messages::{Check, Files, Given, Told};
use crate::state::{Action, State, View};
use crate::{seal, words};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// Mounts the page.
pub fn run() {
    yew::Renderer::<App>::new().render();
}

/// Seconds since 1970: the clock, or what `?now=` says.
fn now() -> u64 {
    let search = web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let given = search.trim_start_matches('?').split('&').find_map(|pair| pair.strip_prefix("now="));
    given.and_then(|now| now.parse().ok()).unwrap_or_else(|| (js_sys::Date::now() / 1000.0) as u64)
}

/// What the page starts with: its program is loaded, the seal is closed, and only then a worker exists, which inherits it.
fn open(state: &UseReducerDispatcher<State>) -> Result<Rc<Desk>, String> {
    let loaded = Loaded::take()?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or("There is no document.")?;
    seal::close(&document).map_err(|_| "The page could not be sealed, so it reads nothing.".to_owned())?;
    let state = state.clone();
    let told = move |told| {
        state.dispatch(match told {
            Told::Ready => Action::Ready,
            Told::Progress(progress) => Action::Progress(progress),
            Told::Done(done) => Action::Done(Rc::new(done.report), done.files),
            Told::Failed(sentence) => Action::Failed(sentence),
        });
    };
    Desk::open(loaded, Rc::new(told))
}

/// The whole page.
#[function_component]
pub fn App() -> Html {
    let state = use_reducer(State::default);
    let desk = use_mut_ref(|| None::<Rc<Desk>>);
    let typing = use_mut_ref(|| None::<Timeout>);
    let dragging = use_state(|| false);

    {
        let (desk, dispatch) = (Rc::clone(&desk), state.dispatcher());
        use_effect_with((), move |()| match open(&dispatch) {
            Ok(opened) => *desk.borrow_mut() = Some(opened),
            Err(sentence) => dispatch.dispatch(Action::Broken(sentence)),
        });
    }

    let give = {
        let (desk, dispatch) = (Rc::clone(&desk), state.dispatcher());
        Callback::from(move |inputs: Vec<Given>| {
            if let (Some(desk), false) = (desk.borrow().as_ref(), inputs.is_empty()) {
                dispatch.dispatch(Action::Started { paste: false });
                desk.check(Check { now: now(), inputs });
            }
        })
    };
    let paste = {
        let (desk, dispatch) = (Rc::clone(&desk), state.dispatcher());
        Callback::from(move |text: String| {
            dispatch.dispatch(Action::Pasted(text.clone()));
            let (desk, dispatch) = (Rc::clone(&desk), dispatch.clone());
            // Between two keystrokes nothing is read.
            *typing.borrow_mut() = Some(Timeout::new(150, move || {
                let Some(desk) = desk.borrow().clone() else { return };
                if text.trim().is_empty() {
                    desk.cancel();
                    dispatch.dispatch(Action::Cleared);
                } else {
                    dispatch.dispatch(Action::Started { paste: true });
                    let inputs = vec![Given::Text { name: "pasted".to_owned(), text }];
                    desk.check(Check { now: now(), inputs });
                }
            }));
        })
    };
    let clear = {
        let (desk, dispatch) = (Rc::clone(&desk), state.dispatcher());
        Callback::from(move |()| {
            if let Some(desk) = desk.borrow().as_ref() {
                desk.cancel();
            }
            dispatch.dispatch(Action::Cleared);
        })
    };
    let show = {
        let give = give.clone();
        Callback::from(move |()| {
            give.emit(vec![Given::Example]);
        })
    };
    let choose = {
        let dispatch = state.dispatcher();
        Callback::from(move |index| {
            dispatch.dispatch(Action::Choose(index));
            // When the detail is drawn.
            Timeout::new(0, reveal_detail).forget();
        })
    };

    use_drop(state.is_ready(), dragging.setter(), give.clone());
    use_clipboard(state.is_ready(), give.clone(), paste.clone());
    use_keys(&state);

    let ready = state.is_ready();
    // All parts have keys, so that the paste box stays the same element, caret included, from one view to the next.
    let mut parts: Vec<Html> = Vec::new();
    let mut name = "busy";
    let boxed = || html! { <Paste key="paste" text={state.pasted.clone()} {ready} {paste} /> };
    match &state.view {
        View::Welcome => {
            name = "welcome";
            parts.push(
                html! { <Invitation key="invitation" {ready} broken={broken(&state)} {give} {show} /> },
            );
        }
        View::Reading(progress) => {
            parts.push(html! { <Reading key="reading" progress={progress.clone()} cancel={clear} /> });
        }
        View::Failed(sentence) => {
            parts.push(html! { <Failed key="failed" sentence={sentence.clone()} again={clear} /> });
        }
        View::Report { report, files, chosen } => {
            let finding = report.findings.get(*chosen).cloned();
            name = if finding.is_some() { "report" } else { "report clean" };
            let save = save(files);
            parts.push(html! { <Summary key="summary" report={Rc::clone(report)} {save} again={clear} /> });
            parts.push(html! { <Inputs key="inputs" report={Rc::clone(report)} choose={choose.clone()} /> });
            if let Some(finding) = finding {
                let report = Rc::clone(report);
                parts.push(html! { <Findings key="findings" {report} chosen={*chosen} {choose} /> });
                parts.push(html! { <Detail key={format!("detail-{chosen}")} {finding} /> });
            } else {
                parts.push(html! { <Verdict key="verdict" report={Rc::clone(report)} /> });
            }
        }
    }
    if matches!(state.view, View::Welcome) || !state.pasted.is_empty() {
        parts.push(boxed());
    }

    html! {
        <>
            <a class="skip" href="#main">{"Skip to the content"}</a>
            <Banner {ready} />
            <main id="main" class={name} tabindex="-1">{ for parts }</main>
            <Footer />
            <div class="veil" hidden={!*dragging} aria-hidden="true"><p>{"Drop it. It stays in this tab."}</p></div>
            <p class="unseen" role="status" aria-live="polite">{ spoken(&state) }</p>
        </>
    }
}

/// Saves the report in the same bytes as every other face gives.
fn save(files: &Files) -> Callback<Format> {
    let files = files.clone();
    Callback::from(move |format: Format| {
        // A browser that refuses a download says so itself.
        let _ = format.save(&files);
    })
}

fn broken(state: &State) -> Option<AttrValue> {
    match &state.checker {
        crate::state::Checker::Broken(sentence) => Some(sentence.clone().into()),
        _ => None,
    }
}

/// What a screen reader hears: coarse steps while reading, then the result.
fn spoken(state: &State) -> String {
    match &state.view {
        View::Welcome => String::new(),
        View::Reading(progress) => match (progress.bytes * 4).checked_div(progress.total) {
            Some(quarters @ 1..=3) => format!("{} percent read", quarters * 25),
            _ => "Reading".to_owned(),
        },
        View::Failed(sentence) => sentence.clone(),
        View::Report { report, .. } => {
            let found = words::count(report.findings.len() as u64, "finding", "findings");
            format!("Done: {found}, {} not read", report.coverage.not_read)
        }
    }
}
