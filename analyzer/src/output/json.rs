//! The one serialisation of the report: command line, plugin and page give these bytes.

use crate::report::Report;

/// The report as indented JSON with a newline at its end.
#[must_use]
pub fn json(report: &Report) -> String {
    // Serialising can only fail for maps whose keys are no strings; the report has no map.
    let mut text = serde_json::to_string_pretty(report).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;

    #[test]
    fn the_json_is_the_report() {
        let report = sample::report();
        let text = json(&report);
        assert!(text.ends_with("}\n"));
        assert_eq!(serde_json::from_str::<Report>(&text).unwrap(), report);
    }

    #[test]
    fn empty_fields_are_left_out() {
        let text = json(&sample::empty());
        assert!(!text.contains("\"suppressed\"") && !text.contains("\"problems\"") && !text.contains("null"));
        assert!(text.contains("\"findings\": []"));
    }
}
