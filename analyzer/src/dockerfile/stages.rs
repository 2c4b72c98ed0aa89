//! Instructions → stages.

use super::ast::{Base, Body, Dockerfile, Stage, Word};
use super::parse::flag;
use super::value;
use crate::shell::{Joined, legible};
use crate::text::Value;
use std::collections::BTreeMap;

/// Cuts the instructions into stages. A name or the index of an earlier stage is that stage.
pub(super) fn assign(file: &mut Dockerfile, source: &[u8]) {
    let text = legible(source);
    let mut stages: Vec<Stage> = Vec::new();
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for (index, instruction) in file.instructions.iter_mut().enumerate() {
        if let Body::From { image, name } = &instruction.body {
            let base = if image.text == "scratch" {
                Base::Scratch
            } else if let Some(&stage) = names.get(&image.text.to_ascii_lowercase()) {
                Base::Stage(stage)
            } else {
                Base::Image(image_value(&text, image, file.escape))
            };
            names.extend(name.clone().map(|name| (name, stages.len())));
            stages.push(Stage { name: name.clone(), base, instructions: index..index + 1 });
        }
        if let Some(stage) = stages.last_mut() {
            stage.instructions.end = index + 1;
        }
        instruction.stage = stages.len().checked_sub(1);
        if let Body::Onbuild(inner) = &mut instruction.body {
            inner.stage = instruction.stage;
        }
    }
    file.stages = stages;
}

/// The image with its variables; one literal where a continuation splits it.
fn image_value(text: &str, image: &Word, escape: char) -> Value {
    let mut joined = Joined::default();
    joined.push(text, image.at.clone());
    if joined.text() != image.text {
        return Value::literal(image.text.clone(), image.at.clone());
    }
    value::read(&joined, 0..joined.text().len(), escape)
}

fn stage_named(stages: &[Stage], name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    stages.iter().rposition(|stage| stage.name.as_deref() == Some(name.as_str()))
}

impl Dockerfile {
    /// The stage that `--from=NAME` in an instruction of `stage` means: an earlier one, by name or index.
    #[must_use]
    pub fn stage_from(&self, name: &str, stage: usize) -> Option<usize> {
        let earlier = self.stages.get(..stage)?;
        let by_index = || name.parse::<usize>().ok().filter(|&index| index < stage);
        stage_named(earlier, name).or_else(by_index)
    }

    /// The stages that the instruction at `index` reads by `COPY --from` or `RUN --mount=from`.
    #[must_use]
    pub fn stages_read_by(&self, index: usize) -> Vec<usize> {
        let Some(instruction) = self.instructions.get(index) else { return Vec::new() };
        let Some(stage) = instruction.stage else { return Vec::new() };
        let mut names: Vec<&str> = Vec::new();
        match instruction.keyword.as_str() {
            "COPY" => names.extend(flag(&instruction.flags, "from").map(|from| from.text.as_str())),
            "RUN" => {
                let mounts = instruction.flags.iter().filter(|flag| flag.name == "mount");
                let fields =
                    mounts.filter_map(|flag| flag.value.as_ref()).flat_map(|value| value.text.split(','));
                names.extend(fields.filter_map(|field| field.trim().strip_prefix("from=")));
            }
            _ => {}
        }
        names.into_iter().filter_map(|name| self.stage_from(name, stage)).collect()
    }
}
