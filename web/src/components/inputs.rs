//! What was read: inputs, images, and each layer with its instruction and size.

use super::problems::Problems;
use crate::words;
use analyzer::Report;
use analyzer::report::{Image, Input, LayerInfo};
use std::rc::Rc;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(crate) struct Props {
    pub(crate) report: Rc<Report>,
    /// Opens a finding.
    pub(crate) choose: Callback<usize>,
}

#[function_component]
pub(crate) fn Inputs(props: &Props) -> Html {
    let report = &props.report;
    let coverage = report.coverage;
    html! {
        <section class="inputs" aria-labelledby="inputs">
            <h2 id="inputs">{"What was read"}</h2>
            <p class="coverage">
                { words::bytes(coverage.bytes) }
                if coverage.files > 0 { { " · " }{ words::count(coverage.files, "file", "files") } }
                if coverage.layers > 0 { { " · " }{ words::count(coverage.layers, "layer", "layers") } }
            </p>
            <ul class="list">{ for report.inputs.iter().map(|given| input(props, given)) }</ul>
            <Problems report={Rc::clone(report)} />
        </section>
    }
}

fn input(props: &Props, input: &Input) -> Html {
    html! {
        <li>
            <p class="name">{ input.name.to_string() }</p>
            <p class="kind">{ words::input_kind(input.kind) }</p>
            { for input.images.iter().map(|shown| image(props, input, shown)) }
        </li>
    }
}

fn image(props: &Props, input: &Input, image: &Image) -> Html {
    let most = image.layers.iter().map(|layer| layer.size).max().unwrap_or(0).max(1);
    html! {
        <div class="image">
            <p class="name">{ image.name.to_string() }</p>
            if let Some(platform) = &image.platform { <p class="kind">{ platform.to_string() }</p> }
            <ol class="layers" aria-label="Layers, from the bottom up">
                { for image.layers.iter().map(|shown| layer(props, input, image, shown, most)) }
            </ol>
        </div>
    }
}

fn layer(props: &Props, input: &Input, image: &Image, layer: &LayerInfo, most: u64) -> Html {
    let findings = &props.report.findings;
    let made_by = image.history.iter().find(|entry| entry.layer == Some(layer.index));
    let here: Vec<usize> = (0..findings.len())
        .filter(|&index| {
            let place = &findings[index].place;
            place.input == input.name
                && place.image.as_ref() == Some(&image.name)
                && place.layer == Some(layer.index)
        })
        .collect();
    let width = format!("{:.1}", layer.size as f64 * 100.0 / most as f64);
    let body = html! {
        <>
            <span class="head">
                <span class="index">{ layer.index }</span>
                <code>{ made_by.map_or_else(|| "layer".to_owned(), |entry| instruction(entry.created_by.as_str())) }</code>
            </span>
            <svg class="bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="2" class="all" /><rect {width} height="2" class="part" />
            </svg>
            <span class="figures">
                <span>{ words::bytes(layer.size) }{ " · " }{ words::count(layer.files, "file", "files") }</span>
                if !here.is_empty() {
                    <span class="hit">{ words::count(here.len() as u64, "finding", "findings") }</span>
                }
            </span>
        </>
    };
    html! {
        <li>
            if let Some(&first) = here.first() {
                <button type="button" class="layer" onclick={props.choose.reform(move |_: MouseEvent| first)}>{ body }</button>
            } else {
                <div class="layer">{ body }</div>
            }
        </li>
    }
}

/// A history line as the instruction that a person wrote.
fn instruction(created_by: &str) -> String {
    let text = created_by.trim();
    let text = text.strip_prefix("/bin/sh -c #(nop)").map_or(text, str::trim_start);
    let text = match text.strip_prefix("/bin/sh -c ") {
        Some(command) => format!("RUN {command}"),
        None => text.replacen("RUN /bin/sh -c ", "RUN ", 1),
    };
    text.trim_end_matches("# buildkit").trim_end().to_owned()
}
