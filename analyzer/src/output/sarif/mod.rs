//! SARIF 2.1.0, for code scanning. The limits are those of its largest reader: what a file may hold beyond them is refused
//! or dropped there without a word, so it is cut here with one.

mod location;
mod log;

use self::log::{
    Descriptor, Driver, Fingerprints, Invocation, Log, Message, Notification, Outcome, OwnMessage,
    Properties, Rule, RuleProperties, Run, Tool,
};
use crate::order;
use crate::report::{Finding, Problem, Report, Severity};
use crate::rules;

/// Results in one run.
const RESULTS: usize = 25_000;
/// Locations of one result, the first one included.
const LOCATIONS: usize = 1_000;

/// The report as SARIF with a newline at its end. All rules are described; a finding of a rule that is none of ours is still
/// written.
#[must_use]
pub fn sarif(report: &Report) -> String {
    sarif_within(report, RESULTS)
}

fn sarif_within(report: &Report, most: usize) -> String {
    let rules = described(report);
    let ids: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
    let results = report.findings.iter().take(most).map(|finding| outcome(report, finding, &ids)).collect();
    let mut notifications: Vec<Notification<'_>> = report.problems.iter().map(notification).collect();
    if report.findings.len() > most {
        notifications.push(Notification {
            descriptor: Descriptor { id: "limit" },
            level: "warning",
            message: OwnMessage {
                text: format!("{} more findings do not fit into a SARIF run", report.findings.len() - most),
            },
            locations: Vec::new(),
        });
    }
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool { driver: Driver { name: "Unbaked", semantic_version: &report.tool.version, rules } },
            invocations: [Invocation {
                execution_successful: !report.is_incomplete(),
                tool_execution_notifications: notifications,
            }],
            column_kind: "utf16CodeUnits",
            results,
        }],
    };
    // Serialising can only fail for maps whose keys are no strings.
    let mut text = serde_json::to_string_pretty(&log).unwrap_or_default();
    text.push('\n');
    text
}

/// All rules in their order, then those that only findings name.
fn described(report: &Report) -> Vec<Rule<'_>> {
    let worst = |id: &str| {
        let of_rule = report.findings.iter().filter(|finding| finding.rule == id);
        of_rule.map(|finding| finding.severity).max()
    };
    let rule = |id, title, page: Option<&'static str>| Rule {
        id,
        short_description: Message::plain(title),
        help: page.map(|page| Message { text: page, markdown: Some(page) }),
        properties: RuleProperties { security_severity: worst(id).map(score), tags: ["security", "secrets"] },
    };
    let mut undocumented: Vec<&str> = report
        .findings
        .iter()
        .map(|finding| finding.rule.as_str())
        .filter(|id| rules::find(id).is_none())
        .collect();
    order::by(&mut undocumented, Ord::cmp);
    undocumented.dedup();
    rules::all()
        .map(|known| rule(known.id, known.title(), Some(known.page)))
        .chain(undocumented.into_iter().map(|id| rule(id, id, None)))
        .collect()
}

fn outcome<'a>(report: &Report, finding: &'a Finding, rules: &[&str]) -> Outcome<'a> {
    let masked = finding.secret.as_ref().and_then(|secret| secret.masked.as_ref());
    let key = finding.secret.as_ref().and_then(|secret| secret.key);
    let key = key.map_or_else(String::new, |key| format!(" ({key})"));
    let related = finding.also_at.iter().take(LOCATIONS - 1).enumerate();
    Outcome {
        rule_id: &finding.rule,
        rule_index: rules.iter().position(|id| *id == finding.rule).unwrap_or_default(),
        level: match finding.severity {
            Severity::Critical | Severity::High => "error",
            Severity::Medium => "warning",
            Severity::Low => "note",
        },
        message: OwnMessage { text: format!("{}{key}", finding.message) },
        locations: [location::primary(report, &finding.place, masked)],
        related_locations: related
            .map(|(at, place)| location::related(report, place, masked, at + 1))
            .collect(),
        partial_fingerprints: Fingerprints { for_github: &finding.fingerprint, own: &finding.fingerprint },
        properties: Properties {
            severity: finding.severity,
            confidence: finding.confidence,
            security_severity: score(finding.severity),
            secret: finding.secret.as_ref(),
        },
    }
}

fn notification(problem: &Problem) -> Notification<'_> {
    Notification {
        descriptor: Descriptor { id: &problem.kind },
        level: if problem.unread { "error" } else { "warning" },
        message: OwnMessage { text: location::problem_message(problem) },
        locations: location::of_problem(problem).into_iter().collect(),
    }
}

/// On the scale of CVSS, by which code scanning names a severity: over 9 critical, 7 high, 4 medium.
fn score(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "9.5",
        Severity::High => "8.0",
        Severity::Medium => "5.5",
        Severity::Low => "2.0",
    }
}

#[cfg(test)]
mod tests;
