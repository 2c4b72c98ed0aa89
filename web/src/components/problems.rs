//! What was not read or not understood, as plain as a finding.

use super::prose::prose;
use analyzer::Report;
use analyzer::report::Problem;
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
}

#[function_component]
pub(crate) fn Problems(props: &Props) -> Html {
    let (unread, noted): (Vec<_>, Vec<_>) = props.report.problems.iter().partition(|problem| problem.unread);
    html! {
        <>
            { list("unread", "Not read", &unread) }
            { list("noted", "To know", &noted) }
        </>
    }
}

fn list(id: &'static str, title: &'static str, problems: &[&Problem]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class={classes!("problems", id)} {id}>
            <h3>{ format!("{title} ({})", problems.len()) }</h3>
            <ul>{ for problems.iter().map(|problem| line(problem)) }</ul>
        </div>
    }
}

fn line(problem: &Problem) -> Html {
    let path = if problem.path.is_empty() { &problem.input } else { &problem.path };
    html! {
        <li>
            if !path.is_empty() { <p class="name">{ path.to_string() }</p> }
            <p>{ prose(problem.message.as_str()) }</p>
        </li>
    }
}
