//! Which member is meant by a name or a digest.

use super::Member;
use crate::blob::Content;
use crate::image::plain;
use std::collections::BTreeMap;

/// The members by name and by digest.
pub(super) struct Names<'m, 'a> {
    members: &'m [Member<'a>],
    by_name: BTreeMap<String, usize>,
    by_digest: BTreeMap<&'a str, usize>,
}

fn key(name: &[u8]) -> String {
    String::from_utf8_lossy(plain(name)).into_owned()
}

impl<'m, 'a> Names<'m, 'a> {
    /// Of equal names the first counts, as for the readers that look a name up in the stream.
    pub(super) fn new(members: &'m [Member<'a>]) -> Self {
        let mut names = Self { members, by_name: BTreeMap::new(), by_digest: BTreeMap::new() };
        for (index, member) in members.iter().enumerate() {
            if member.report.is_none() && member.link.is_none() {
                continue;
            }
            names.by_name.entry(key(member.path)).or_insert(index);
            names.by_name.entry(key(member.name.as_str().as_bytes())).or_insert(index);
            if let Some(Content::Document(document)) = member.report.map(|report| &report.content) {
                names.by_digest.entry(&document.digest).or_insert(index);
            }
        }
        names
    }

    /// The member of this name, links followed.
    pub(super) fn named(&self, name: &str) -> Option<usize> {
        let mut at = *self.by_name.get(&key(name.as_bytes()))?;
        // More steps than members: a cycle.
        for _ in 0..=self.members.len() {
            let member = &self.members[at];
            let Some(target) = member.link else { return member.report.is_some().then_some(at) };
            let folder = plain(member.path);
            let folder = &folder[..folder.iter().rposition(|&byte| byte == b'/').unwrap_or(0)];
            let relative = join(folder, target);
            // A symbolic link counts from its folder, a hard link from the top.
            at = *self.by_name.get(&relative).or_else(|| self.by_name.get(&join(b"", target)))?;
        }
        None
    }

    /// The member that a digest means: by its place in the layout, by a name made of it, or computed.
    pub(super) fn digest(&self, digest: &str) -> Option<usize> {
        let (algorithm, hex) = digest.split_once(':')?;
        self.named(&format!("blobs/{algorithm}/{hex}"))
            .or_else(|| self.by_digest.get(digest).copied())
            .or_else(|| {
                ["", ".json", ".tar", ".tar.gz"]
                    .iter()
                    .find_map(|ending| self.named(&format!("{hex}{ending}")))
            })
            .or_else(|| self.named(digest))
    }
}

fn join(folder: &[u8], target: &[u8]) -> String {
    let mut steps: Vec<&[u8]> = Vec::new();
    let base = if target.starts_with(b"/") { &b""[..] } else { folder };
    for step in base.split(|&byte| byte == b'/').chain(target.split(|&byte| byte == b'/')) {
        match step {
            b"" | b"." => {}
            b".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    String::from_utf8_lossy(&steps.join(&b'/')).into_owned()
}
