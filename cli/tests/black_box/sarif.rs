//! SARIF against our own list of what its readers require.

use crate::project::{Project, leaking, password};
use serde_json::Value;

#[test]
fn every_required_field_is_there() {
    let project = Project::new().with("Dockerfile", leaking(&password(40)));
    let log = project.run(&["check", ".", "--format", "sarif"]).report();
    assert_eq!(log["version"], "2.1.0");
    assert!(log["$schema"].as_str().is_some_and(|schema| schema.contains("sarif-2.1.0")));
    let runs = log["runs"].as_array().unwrap();
    assert_eq!(runs.len(), 1);
    let driver = &runs[0]["tool"]["driver"];
    assert_eq!(driver["name"], "Unbaked");
    assert!(runs[0]["invocations"][0]["executionSuccessful"].is_boolean());
    assert_eq!(runs[0]["columnKind"], "utf16CodeUnits");
    let rules = driver["rules"].as_array().unwrap();
    for rule in rules {
        assert!(rule["id"].is_string() && rule["shortDescription"]["text"].is_string(), "{rule}");
    }
    let results = runs[0]["results"].as_array().unwrap();
    assert!(!results.is_empty());
    for result in results {
        result_is_whole(result, rules);
    }
}

fn result_is_whole(result: &Value, rules: &[Value]) {
    let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(rules[index]["id"], result["ruleId"]);
    let severity = rules[index]["properties"]["security-severity"].as_str().unwrap();
    assert!((0.0..=10.0).contains(&severity.parse::<f64>().unwrap()));
    assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
    assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
    assert!(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
    let location = &result["locations"][0]["physicalLocation"];
    let uri = location["artifactLocation"]["uri"].as_str().unwrap();
    assert!(!uri.is_empty() && !uri.starts_with('/') && !uri.contains(' '));
    assert!(location["region"]["startLine"].as_u64().unwrap() >= 1);
}
