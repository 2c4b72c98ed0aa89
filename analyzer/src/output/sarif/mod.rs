//! SARIF 2.1.0, for code scanning. The limits are those of its largest reader: what a file may hold beyond them is refused
//! or dropped there without a word, so it is cut here with one.

mod location;
mod log;

use self::log::{
    Descriptor, Driver, Fingerprints, Invocation, Log, Message, Notification, Outcome, OwnMessage,
    Properties, Rule, RuleProperties, Run, Tool,
};
use crate::report::{Finding, Problem, Report, Severity};
use crate::rules;
use std::collections::BTreeMap;

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
    let mut worst: BTreeMap<&str, Severity> = BTreeMap::new();
    for finding in &report.findings {
        let known = worst.entry(&finding.rule).or_insert(finding.severity);
        *known = finding.severity.max(*known);
    }
    let rules = described(&worst);
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
fn described<'a>(worst: &BTreeMap<&'a str, Severity>) -> Vec<Rule<'a>> {
    let rule = |id: &'a str, title: &'a str, page: Option<&'a str>| Rule {
        id,
        short_description: Message::plain(title),
        help: page.map(|page| Message { text: page, markdown: Some(page) }),
        properties: RuleProperties {
            security_severity: worst.get(id).copied().map(score),
            tags: ["security", "secrets"],
        },
    };
    let undocumented = worst.keys().filter(|id| rules::find(id).is_none());
    rules::all()
        .map(|known| rule(known.id, known.title(), Some(known.page)))
        .chain(undocumented.map(|id| rule(id, id, None)))
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
