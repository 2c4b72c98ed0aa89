//! One finding: what, how certain, where, who can read it and how that is shown, what to do.

use super::prose::prose;
use super::severity::Mark;
use crate::words;
use analyzer::place::{Encoding, Place};
use analyzer::report::{Exposure, Finding, Rotate};
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) finding: Finding,
}

#[function_component]
pub(crate) fn Detail(props: &Props) -> Html {
    let finding = &props.finding;
    html! {
        <article class="detail" id="detail" tabindex="-1" aria-labelledby="message">
            <p class="facts">
                <Mark severity={finding.severity} />
                <span>{ words::confidence(finding.confidence) }</span>
                <code>{ finding.rule.clone() }</code>
            </p>
            <h2 id="message">{ prose(finding.message.as_str()) }</h2>
            { secret(finding) }
            { place(&finding.place) }
            { exposures(finding) }
            { help(finding) }
            if let Some(shown) = &finding.rotate { { rotate(shown) } }
            { others(finding) }
        </article>
    }
}

fn secret(finding: &Finding) -> Html {
    let Some(secret) = &finding.secret else { return Html::default() };
    html! {
        <div class="secret">
            <p class="title">{ secret.name.clone() }</p>
            if let Some(masked) = secret.masked.as_ref().filter(|masked| !masked.is_empty()) { <p><code class="masked">{ masked.to_string() }</code></p> }
            if let Some(key) = secret.key {
                <p class="note">{ key.to_string() }</p>
            }
            if let Some(sentence) = words::validity(secret.validity).or(words::class(secret.class)) {
                <p class="note">{ sentence }</p>
            }
        </div>
    }
}

fn place(place: &Place) -> Html {
    let mut facts: Vec<(&str, String)> = Vec::new();
    let mut fact = |name, value: Option<String>| facts.extend(value.map(|value| (name, value)));
    fact("Layer", words::surroundings(place));
    fact("State", words::fate(place));
    fact("Made by", place.created_by.as_ref().map(ToString::to_string));
    fact("Instruction", place.instruction.as_ref().map(|made| format!("{}:{}", made.input, made.line)));
    fact("Variable", place.name.as_ref().map(ToString::to_string));
    fact("Pointer", place.pointer.as_ref().map(ToString::to_string));
    let encoded: Vec<&str> = place.encoding.iter().map(|&encoding| encoding_name(encoding)).collect();
    fact("Written as", (!encoded.is_empty()).then(|| encoded.join(", in ")));
    html! {
        <section>
            <h3>{"Where"}</h3>
            <p class="where">{ words::place(place) }</p>
            if let Some(snippet) = &place.snippet {
                <pre class="snippet" tabindex="0" aria-label="The line, masked"><span class="number" aria-hidden="true">{ place.line.unwrap_or(1) }</span>{ snippet.to_string() }</pre>
            }
            if !facts.is_empty() {
                <dl>
                    { for facts.into_iter().map(|(name, value)| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> }) }
                </dl>
            }
        </section>
    }
}

fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Base64 => "base64",
        Encoding::Hex => "hex",
        Encoding::Html => "HTML escapes",
        Encoding::Percent => "percent-encoding",
        Encoding::Json => "a JSON string",
        Encoding::Shell => "shell quoting",
        Encoding::Utf16Le | Encoding::Utf16Be => "UTF-16",
    }
}

fn exposures(finding: &Finding) -> Html {
    if finding.exposure.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{"Who can read it"}</h3>
            <ul class="exposures">{ for finding.exposure.iter().map(exposure) }</ul>
        </section>
    }
}

fn exposure(exposure: &Exposure) -> Html {
    let (name, who) = words::exposure(exposure.kind);
    html! {
        <li>
            <p><strong>{ name }</strong>{ " " }<span>{ who }</span></p>
            if let Some(proof) = &exposure.proof { <Command text={proof.to_string()} /> }
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct CommandProps {
    text: String,
}

#[function_component]
fn Command(props: &CommandProps) -> Html {
    let copied = use_state(|| false);
    let copy = {
        let (copied, text) = (copied.clone(), props.text.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(window) = web_sys::window() else { return };
            let (copied, done) = (copied.clone(), window.navigator().clipboard().write_text(&text));
            wasm_bindgen_futures::spawn_local(async move {
                copied.set(wasm_bindgen_futures::JsFuture::from(done).await.is_ok());
            });
        })
    };
    html! {
        <div class="command">
            <pre tabindex="0" aria-label="Command">{ props.text.clone() }</pre>
            <button type="button" class="plain" onclick={copy}>{ if *copied { "Copied" } else { "Copy" } }</button>
        </div>
    }
}

fn help(finding: &Finding) -> Html {
    if finding.help.is_empty() && finding.fix.is_none() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{"How to build without it"}</h3>
            <ul class="help">
                if let Some(fix) = &finding.fix { <li>{ prose(&fix.title) }</li> }
                { for finding.help.iter().map(|line| html! { <li>{ prose(line.as_str()) }</li> }) }
            </ul>
        </section>
    }
}

fn rotate(rotate: &Rotate) -> Html {
    html! {
        <section>
            <h3>{"How to revoke it"}</h3>
            <ol class="help">{ for rotate.steps.iter().map(|step| html! { <li>{ prose(step) }</li> }) }</ol>
            if rotate.url.starts_with("https://") {
                <p><a href={rotate.url.clone()} target="_blank" rel="noreferrer noopener">{ rotate.url.clone() }</a></p>
            }
        </section>
    }
}

fn others(finding: &Finding) -> Html {
    if finding.also_at.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h3>{"The same value elsewhere"}</h3>
            <ul class="others">
                { for finding.also_at.iter().map(|place| html! {
                    <li>
                        <span class="where">{ words::place(place) }</span>
                        if let Some(around) = words::surroundings(place) { <span class="around">{ around }</span> }
                        if let Some(fate) = words::fate(place) { <span class="fate">{ fate }</span> }
                    </li>
                }) }
            </ul>
        </section>
    }
}
