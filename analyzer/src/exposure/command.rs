//! Commands that prove an exposure. They hold names only, quoted for a POSIX shell.

use crate::mask::{Masked, Part};
use crate::place::Place;

/// `name` as one word of a POSIX shell; none where it was masked, is no UTF-8 or holds control characters.
pub(crate) fn quoted(name: &Masked) -> Option<Masked> {
    let text = name.as_str();
    if text.is_empty() || text.contains(['*', '\\', '\'']) || text.chars().any(char::is_control) {
        return None;
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:@=+,%".contains(&byte);
    if text.bytes().all(plain) && !text.starts_with('-') {
        return Some(name.clone());
    }
    Some(Masked::concat(["'".into(), Part::Masked(name), "'".into()]))
}

/// `docker history --no-trunc IMAGE`.
pub(crate) fn history(image: &Masked) -> Option<Masked> {
    Some(Masked::concat(["docker history --no-trunc ".into(), (&quoted(image)?).into()]))
}

/// `docker image inspect IMAGE`.
pub(crate) fn inspect(image: &Masked) -> Option<Masked> {
    Some(Masked::concat(["docker image inspect ".into(), (&quoted(image)?).into()]))
}

/// `tar -xOf ARCHIVE BLOB | tar -xzO PATH`.
pub(crate) fn layer_file(place: &Place, gzip: bool) -> Option<Masked> {
    let (archive, blob, path) =
        (quoted(&place.input)?, quoted(place.blob.as_ref()?)?, quoted(place.path.as_ref()?)?);
    let unpack = if gzip { " | tar -xzO " } else { " | tar -xO " };
    Some(Masked::concat([
        "tar -xOf ".into(),
        (&archive).into(),
        " ".into(),
        (&blob).into(),
        unpack.into(),
        (&path).into(),
    ]))
}
