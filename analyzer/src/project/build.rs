//! From opened inputs to nouns.

use super::{ComposeNoun, DockerfileNoun, File, Folder, Project};
use crate::blob::{BlobSettings, Content, Want};
use crate::compose;
use crate::context::{self, GitIgnore};
use crate::detect::{self, Look, Nearby, Ranked};
use crate::image::Packages;
use crate::mask::{Gate, Masked, Values};
use crate::order;
use crate::report::{InputKind, Problem};
use crate::session::{Entry, Opened, is_compose, is_dockerfile};
use crate::text::Lines;
use std::ops::Range;

/// The nouns of everything but images: files, Dockerfiles, compose files. `names` are the inputs' display names.
pub(crate) fn build(settings: BlobSettings, inputs: &mut [Opened], names: &[Masked]) -> Project {
    let mut project = Project {
        settings,
        files: Vec::new(),
        folders: Vec::new(),
        dockerfiles: Vec::new(),
        composes: Vec::new(),
        images: Vec::new(),
        problems: Vec::new(),
    };
    for (input, name) in inputs.iter_mut().zip(names) {
        match input.kind {
            InputKind::Folder => add_folder(&mut project, input),
            InputKind::ImageArchive | InputKind::OciLayout => {}
            _ => add_loose(&mut project, input, name),
        }
    }
    read_control_files(&mut project);
    find_contexts(&mut project);
    project
}

fn add_loose(project: &mut Project, input: &mut Opened, name: &Masked) {
    let raw = input.name.clone();
    if let Some(entry) = input.entries.first_mut() {
        project.files.extend(file(&project.settings, entry, name.clone(), raw, None));
    }
}

/// A compressed file that turned out to be one text.
pub(super) fn add_unpacked(project: &mut Project, entry: &mut Entry, name: &Masked, raw: Vec<u8>) {
    project.files.extend(file(&project.settings, entry, name.clone(), raw, None));
}

fn add_folder(project: &mut Project, input: &mut Opened) {
    let index = project.folders.len();
    let first = project.files.len();
    let git = git(input);
    let none = Values::default();
    let mut files: Vec<File> = Vec::new();
    for entry in input.entries.iter_mut().filter(|entry| entry.want != Want::Skip) {
        let display = Gate::new(&project.settings.engine, &none).name(&entry.path);
        let path = entry.path.clone();
        files.extend(file(&project.settings, entry, display, path, Some(index)));
    }
    order::by(&mut files, |a, b| a.path.cmp(&b.path));
    rank_packages(&project.settings, &mut files);
    project.files.extend(files);
    let files = first..project.files.len();
    project.folders.push(Folder { files, git });
}

/// Ranks what stands in files of packages, if the folder is the root of a file system (DESIGN §3).
fn rank_packages(settings: &BlobSettings, files: &mut [File]) {
    let mut packages = Packages::new(&settings.link_key);
    for file in files.iter_mut().filter(|file| Packages::wants(&file.path)) {
        packages.read(&file.path, &file.kept.take().unwrap_or_default());
    }
    for file in files.iter_mut().filter(|file| !file.matches.is_empty() && packages.own(&file.path)) {
        for found in &mut file.matches {
            found.ranked.get_or_insert(Ranked::PackageOwned);
        }
    }
}

fn file(
    settings: &BlobSettings,
    entry: &mut Entry,
    input: Masked,
    path: Vec<u8>,
    folder: Option<usize>,
) -> Option<File> {
    let report = entry.report.take()?;
    let Content::File(scanned) = report.content else { return None };
    let mut matches = scanned.matches;
    matches.extend(scanned.whole.and_then(|whole| whole.in_file(settings, &path, &Values::default())));
    Some(File {
        input,
        path,
        folder,
        look: scanned.look,
        matches,
        silent: scanned.silent,
        kept: report.kept.map(|kept| kept.0),
    })
}

/// git's ignore rules, where `.git` or a `.gitignore` stands in the folder or above it.
fn git(input: &Opened) -> Option<GitIgnore> {
    let mut ignore = GitIgnore::new();
    let mut repository = false;
    for above in &input.above {
        repository |= above.name == b".git" || above.name == b".gitignore";
        if above.name == b".gitignore" {
            ignore.add_above(above.levels, &above.bytes);
        }
    }
    for entry in &input.entries {
        let (folder, name) = split(&entry.path);
        if name == b".git" {
            repository = true;
        }
        if name != b".gitignore" {
            continue;
        }
        if let Some(kept) = entry.report.as_ref().and_then(|report| report.kept.as_ref()) {
            repository = true;
            ignore.add(folder, &kept.0);
        }
    }
    repository.then_some(ignore)
}

/// Folder and name of a path; the folder of a top-level name is empty.
pub(super) fn split(path: &[u8]) -> (&[u8], &[u8]) {
    match memchr::memrchr(b'/', path) {
        Some(slash) => (&path[..slash], &path[slash + 1..]),
        None => (&[], path),
    }
}

fn read_control_files(project: &mut Project) {
    for index in 0..project.files.len() {
        let file = &project.files[index];
        if file.kept.is_none() || file.look == Look::Binary {
            continue;
        }
        if is_dockerfile(&file.path) || file.look == Look::Dockerfile {
            let noun = DockerfileNoun::read(&project.settings, index, file);
            let problems =
                noun.tree.problems.iter().map(|problem| syntax(file, problem.line, problem.message));
            project.problems.extend(problems);
            project.dockerfiles.push(noun);
        } else if is_compose(&file.path) || file.look == Look::Compose {
            let noun = read_compose(project, index);
            let file = &project.files[index];
            project
                .problems
                .extend(noun.tree.problems.iter().map(|(line, message)| syntax(file, *line, message)));
            project.composes.push(noun);
        }
    }
}

fn read_compose(project: &Project, index: usize) -> ComposeNoun {
    let source = project.files[index].kept.clone().unwrap_or_default();
    let (_, mut values) = detect::text(&project.settings, &source);
    let (tree, lines) = (compose::parse(&source), Lines::of(&source));
    let nearby = Nearby::default();
    for assignment in tree.assignments() {
        values.extend(&detect::assignment(&project.settings, &source, &lines, &nearby, assignment).2);
    }
    ComposeNoun { file: index, lines, nearby, tree, values, source }
}

fn syntax(file: &File, line: u32, message: &'static str) -> Problem {
    Problem {
        input: file.input.clone(),
        path: Masked::default(),
        kind: "syntax".to_owned(),
        message: Masked::concat(["line ".into(), u64::from(line).into(), ": ".into(), message.into()]),
        unread: false,
    }
}

fn find_contexts(project: &mut Project) {
    let mut dockerfiles = std::mem::take(&mut project.dockerfiles);
    for noun in &mut dockerfiles {
        let file = &project.files[noun.file];
        let Some(folder) = file.folder else {
            project.problems.extend(not_given(project, noun));
            continue;
        };
        let range = project.folders[folder].files.clone();
        let paths: Vec<&[u8]> =
            project.files[range.clone()].iter().map(|file| file.path.as_slice()).collect();
        let given = given(project, &file.path, &range);
        let sources: Vec<&[u8]> = noun.context_sources().collect();
        let read = |path: &[u8]| {
            let index = paths.binary_search(&path).ok()?;
            project.files[range.start + index].kept.as_deref()
        };
        let context = context::resolve(&file.path, given.as_deref(), &sources, &paths, read);
        noun.copy(context, &paths, range.start);
    }
    project.dockerfiles = dockerfiles;
}

/// A lone Dockerfile with `COPY .`: what it would copy is not known.
fn not_given(project: &Project, noun: &DockerfileNoun) -> Option<Problem> {
    let whole = noun.context_sources().any(|source| matches!(source, b"." | b"./" | b"/"));
    whole.then(|| Problem {
        input: project.files[noun.file].input.clone(),
        path: Masked::default(),
        kind: "context-not-given".to_owned(),
        message: Masked::fixed(
            "`COPY .` takes the build context, which was not given; check the folder to see what would be copied",
        ),
        unread: false,
    })
}

/// The context that a compose file of the folder gives to the Dockerfile at `path`.
fn given(project: &Project, path: &[u8], folder: &Range<usize>) -> Option<Vec<u8>> {
    project.composes.iter().filter(|compose| folder.contains(&compose.file)).find_map(|compose| {
        let (base, _) = split(&project.files[compose.file].path);
        compose.tree.services.iter().filter_map(|service| service.build.as_ref()).find_map(|build| {
            let context = joined(base, build.context.as_bytes());
            let dockerfile = build.dockerfile.as_deref().unwrap_or("Dockerfile");
            (joined(&context, dockerfile.as_bytes()) == path).then_some(context)
        })
    })
}

/// `path` seen from `folder`, with `.` and `..` taken out.
pub(super) fn joined(folder: &[u8], path: &[u8]) -> Vec<u8> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in folder.split(|&byte| byte == b'/').chain(path.split(|&byte| byte == b'/')) {
        match part {
            b"" | b"." => {}
            b".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join(&b'/')
}
