//! Commands that prove an exposure. They hold names only, quoted for a POSIX shell.

use super::Stored;
use crate::mask::{Masked, Part};
use crate::place::Place;

/// `name` as one word of a POSIX shell that no command takes for an option; none where it was masked, is no UTF-8, or holds
/// a quote or characters that are not seen.
fn quoted(name: &Masked) -> Option<Masked> {
    let text = name.as_str();
    let seen = |letter: char| match letter {
        // Masked, a byte that is no UTF-8, the quote itself.
        '*' | '\\' | '\'' => false,
        ' ' => true,
        _ => letter.is_ascii_graphic() || letter.is_alphanumeric(),
    };
    if text.is_empty() || text.starts_with('-') || !text.chars().all(seen) {
        return None;
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:@=+,%".contains(&byte);
    if text.bytes().all(plain) {
        return Some(name.clone());
    }
    Some(Masked::concat(["'".into(), Part::Masked(name), "'".into()]))
}

/// The same for a file that `tar -f` opens: before a colon it sees a host.
fn file(name: &Masked) -> Option<Masked> {
    let text = name.as_str();
    if text.contains(':') || text.starts_with('-') {
        return quoted(&Masked::concat(["./".into(), name.into()]));
    }
    quoted(name)
}

/// `docker history --no-trunc IMAGE`.
pub(crate) fn history(image: &Masked) -> Option<Masked> {
    Some(Masked::concat(["docker history --no-trunc ".into(), (&quoted(image)?).into()]))
}

/// `docker image inspect IMAGE`.
pub(crate) fn inspect(image: &Masked) -> Option<Masked> {
    Some(Masked::concat(["docker image inspect ".into(), (&quoted(image)?).into()]))
}

/// `tar -xOf ARCHIVE BLOB`: the blob at `place` as it is stored.
pub(crate) fn blob(place: &Place, stored: Stored) -> Option<Masked> {
    let blob = place.blob.as_ref()?;
    match stored {
        Stored::Member => {
            let (archive, blob) = (file(&place.input)?, quoted(blob)?);
            Some(Masked::concat(["tar -xOf ".into(), (&archive).into(), " ".into(), (&blob).into()]))
        }
        Stored::Below => {
            let blob = file(&Masked::concat([(&place.input).into(), "/".into(), blob.into()]))?;
            Some(Masked::concat(["cat ".into(), (&blob).into()]))
        }
        Stored::Itself => None,
    }
}

/// `tar -xOf ARCHIVE BLOB | tar -xzO PATH`: the file at `place` of a layer, `written` as its tar writes it.
pub(crate) fn layer_file(place: &Place, stored: Stored, written: &Masked, gzip: bool) -> Option<Masked> {
    let path = quoted(written)?;
    let path = Part::Masked(&path);
    let words = match stored {
        Stored::Member => {
            let (archive, blob) = (file(&place.input)?, quoted(place.blob.as_ref()?)?);
            let unpack = if gzip { " | tar -xzO " } else { " | tar -xO " };
            let words: [Part<'_>; 6] =
                ["tar -xOf ".into(), (&archive).into(), " ".into(), (&blob).into(), unpack.into(), path];
            Masked::concat(words)
        }
        Stored::Below => {
            let blob =
                file(&Masked::concat([(&place.input).into(), "/".into(), place.blob.as_ref()?.into()]))?;
            let unpack = if gzip { "tar -xzOf " } else { "tar -xOf " };
            Masked::concat([unpack.into(), (&blob).into(), " ".into(), path])
        }
        Stored::Itself => {
            let unpack = if gzip { "tar -xzOf " } else { "tar -xOf " };
            Masked::concat([unpack.into(), (&file(&place.input)?).into(), " ".into(), path])
        }
    };
    Some(words)
}
