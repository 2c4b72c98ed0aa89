//! Places as SARIF locations.

use super::log::{ArtifactLocation, Location, LogicalLocation, OwnMessage, PhysicalLocation, Region};
use crate::mask::Masked;
use crate::output::whereabouts::{whereabouts, within};
use crate::place::{Part, Place};
use crate::report::{Problem, Report};
use std::fmt::Write as _;

/// Where a finding is shown.
pub(super) fn primary(report: &Report, place: &Place, masked: Option<&Masked>) -> Location {
    // Code scanning shows files of the repository: an instruction that made the layer is one, an archive is not.
    if let Some(instruction) = &place.instruction {
        let mut location = location(place, masked);
        location.physical_location = PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(instruction.input.as_str()) },
            region: Some(Region::line(instruction.line)),
            context_region: None,
        };
        location.message = Some(OwnMessage { text: whereabouts(report, place) });
        return location;
    }
    location(place, masked)
}

/// Another place of the value.
pub(super) fn related(report: &Report, place: &Place, masked: Option<&Masked>, id: usize) -> Location {
    let mut location = location(place, masked);
    location.id = Some(id);
    location.message = Some(OwnMessage { text: whereabouts(report, place) });
    location
}

/// The file of which a problem tells.
pub(super) fn of_problem(problem: &Problem) -> Option<Location> {
    (!problem.input.is_empty()).then(|| Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(problem.input.as_str()) },
            region: None,
            context_region: None,
        },
        logical_locations: Vec::new(),
        message: None,
    })
}

/// The sentence of a problem, with the member of which it tells.
pub(super) fn problem_message(problem: &Problem) -> String {
    if problem.path.is_empty() || problem.path == problem.input {
        problem.message.as_str().to_owned()
    } else {
        format!("{}: {}", problem.path, problem.message)
    }
}

fn location(place: &Place, masked: Option<&Masked>) -> Location {
    let in_text = place.part == Part::Text && place.inside.is_empty();
    let region = place.line.filter(|_| in_text).map_or_else(
        // A viewer of code needs a line; an archive has none.
        || Region::line(1),
        |line| Region {
            start_line: line,
            start_column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            snippet: masked.map(|masked| OwnMessage { text: masked.as_str().to_owned() }),
        },
    );
    let context_region =
        place.snippet.as_ref().filter(|_| in_text).zip(place.line).map(|(snippet, line)| Region {
            end_line: place.end_line,
            snippet: Some(OwnMessage { text: snippet.as_str().to_owned() }),
            ..Region::line(line)
        });
    let inner = within(place);
    Location {
        id: None,
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(place.input.as_str()) },
            region: Some(region),
            context_region,
        },
        logical_locations: (!in_text && !inner.is_empty())
            .then_some(LogicalLocation { fully_qualified_name: inner })
            .into_iter()
            .collect(),
        message: None,
    }
}

impl Region {
    fn line(line: u32) -> Self {
        Self { start_line: line, start_column: None, end_line: None, end_column: None, snippet: None }
    }
}

/// A display name as a relative URI reference (RFC 3986). In a name a byte that is no UTF-8 is `\xNN` and a backslash is doubled.
fn uri(name: &str) -> String {
    let mut uri = String::with_capacity(name.len());
    let bytes = name.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            b'\\' => match bytes.get(at..) {
                Some([b'x', high, low, ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    uri.extend(['%', char::from(*high), char::from(*low)]);
                    at += 3;
                }
                Some([b'\\', ..]) => {
                    uri.push_str("%5C");
                    at += 1;
                }
                _ => uri.push_str("%5C"),
            },
            // Writing to a `String` cannot fail.
            other => drop(write!(uri, "%{other:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn names_become_relative_references() {
        assert_eq!(uri("services/api/.env"), "services/api/.env");
        assert_eq!(uri("a b#c:d.env"), "a%20b%23c%3Ad.env");
        assert_eq!(uri("\\xffname\\\\tail"), "%ffname%5Ctail");
        assert_eq!(uri("日"), "%E6%97%A5");
        assert_eq!(uri("odd\\"), "odd%5C");
        assert_eq!(uri("\\xé"), "%5Cx%C3%A9");
    }
}
