//! Sentences of the report, where backticks stand for code.

use yew::prelude::*;

/// The sentence with its code as code.
pub(super) fn prose(text: &str) -> Html {
    let piece = |(index, piece): (usize, &str)| {
        if index % 2 == 1 {
            html! { <code>{ piece.to_owned() }</code> }
        } else {
            html! { { piece.to_owned() } }
        }
    };
    html! { <>{ for text.split('`').enumerate().map(piece) }</> }
}
