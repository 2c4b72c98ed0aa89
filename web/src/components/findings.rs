//! The list of findings, worst first. One stop for Tab; arrows or `j` and `k` go through it.

use super::prose::prose;
use super::severity::Mark;
use crate::words;
use analyzer::report::Finding;
use analyzer::{Report, Severity};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

/// Rows that are drawn at first, and with each wish for more.
const ROWS: usize = 300;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// The finding that is open.
    pub(crate) chosen: usize,
    /// Opens a finding.
    pub(crate) choose: Callback<usize>,
}

#[function_component]
pub(crate) fn Findings(props: &Props) -> Html {
    let list = use_node_ref();
    let rows = use_state(|| ROWS);
    let findings = &props.report.findings;
    let shown = (*rows).max(props.chosen + 1).min(findings.len());
    use_follow(&list, props.chosen);

    let groups = [Severity::Critical, Severity::High, Severity::Medium, Severity::Low];
    let group = |severity: Severity| {
        let of_group = |index: &usize| findings[*index].severity == severity;
        let members: Vec<usize> = (0..shown).filter(of_group).collect();
        if members.is_empty() {
            return Html::default();
        }
        let row = |&index: &usize| row(&findings[index], index, props);
        html! {
            <div class="group" role="group" aria-label={words::severity(severity)}>
                <h3><Mark {severity} /></h3>
                <ul>{ for members.iter().map(row) }</ul>
            </div>
        }
    };
    let more = Callback::from(move |_: MouseEvent| rows.set(*rows + ROWS));
    html! {
        <section class="findings" aria-labelledby="findings" ref={list}>
            <h2 id="findings">{"Findings"}<span class="keys" aria-hidden="true"><kbd>{"j"}</kbd><kbd>{"k"}</kbd><kbd>{"↵"}</kbd></span></h2>
            { for groups.into_iter().map(group) }
            if shown < findings.len() {
                <button type="button" class="button small" onclick={more}>
                    { format!("Show more of {}", words::count(findings.len() as u64, "finding", "findings")) }
                </button>
            }
        </section>
    }
}

fn row(finding: &Finding, index: usize, props: &Props) -> Html {
    let open = index == props.chosen;
    let secret = finding.secret.as_ref();
    let masked = secret.and_then(|secret| secret.masked.as_ref()).filter(|masked| !masked.is_empty());
    // Without a value to name, the sentence says more than the kind.
    let title = match (secret, masked) {
        (Some(secret), Some(_)) => html! { { secret.name.clone() } },
        _ => prose(finding.message.as_str()),
    };
    let place = &finding.place;
    html! {
        <li key={index}>
            <button
                type="button" class="finding" tabindex={if open { "0" } else { "-1" }}
                aria-current={open.then_some("true")} onclick={props.choose.reform(move |_: MouseEvent| index)}
            >
                <span class="title">
                    <span class="what">{ title }</span>
                    if let Some(fate) = words::fate(place) { <span class="fate">{ fate }</span> }
                </span>
                <span class="where">{ words::place(place) }</span>
                if let Some(around) = words::surroundings(place) { <span class="around">{ around }</span> }
                if let Some(masked) = masked { <code class="masked">{ masked.to_string() }</code> }
                <span class="rule">
                    { finding.rule.clone() }
                    if !finding.also_at.is_empty() {
                        { format!(" · {}", words::count(finding.also_at.len() as u64, "more place", "more places")) }
                    }
                </span>
            </button>
        </li>
    }
}

/// Keeps the open finding in sight, and the focus on it while the list has it.
#[hook]
fn use_follow(list: &NodeRef, chosen: usize) {
    let list = list.clone();
    let first = use_mut_ref(|| true);
    use_effect_with(chosen, move |_| {
        if first.replace(false) {
            return;
        }
        let row =
            list.cast::<HtmlElement>().and_then(|list| list.query_selector("[aria-current]").ok().flatten());
        let Some(row) = row.and_then(|row| row.dyn_into::<HtmlElement>().ok()) else { return };
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
        // A row that cannot take the focus leaves it where it is.
        let _ = row.focus();
    });
}
