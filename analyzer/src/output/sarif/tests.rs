use super::*;
use crate::output::sample;
use serde_json::Value;

fn run(report: &Report) -> Value {
    let log: Value = serde_json::from_str(&sarif(report)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    log["runs"][0].clone()
}

#[test]
fn results_point_at_their_rules() {
    let run = run(&sample::report());
    let described = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<&str> = described.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert!(rules::all().map(|rule| rule.id).eq(ids.iter().copied()));
    let layer = described.iter().find(|rule| rule["id"] == "secret-in-layer").unwrap();
    assert_eq!(layer["properties"]["security-severity"], "9.5");
    assert_eq!(layer["help"]["markdown"], rules::find("secret-in-layer").unwrap().page);
    for result in run["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], ids[index]);
    }
}

#[test]
fn a_text_has_a_region_with_masked_snippets() {
    let run = run(&sample::report());
    let location = &run["results"][2]["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], "Dockerfile");
    let region = &location["region"];
    assert_eq!((&region["startLine"], &region["startColumn"]), (&Value::from(4), &Value::from(14)));
    assert_eq!((&region["endLine"], &region["endColumn"]), (&Value::from(4), &Value::from(54)));
    assert!(region["snippet"]["text"].as_str().unwrap().starts_with("ghp_***"));
    assert!(
        location["contextRegion"]["snippet"]["text"].as_str().unwrap().starts_with("ENV GH_TOKEN=ghp_***")
    );
    assert_eq!(run["columnKind"], "utf16CodeUnits");
}

#[test]
fn a_layer_is_shown_at_the_instruction_that_made_it() {
    let run = run(&sample::report());
    let result = &run["results"][0];
    let location = &result["locations"][0];
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], "Dockerfile");
    assert_eq!(location["physicalLocation"]["region"]["startLine"], 7);
    assert_eq!(
        location["logicalLocations"][0]["fullyQualifiedName"],
        "layer 2 (COPY . /app) app/backup.tar.gz > site/.env:4:14"
    );
    assert_eq!(result["relatedLocations"].as_array().unwrap().len(), 7);
    assert_eq!(result["relatedLocations"][0]["id"], 1);
    assert_eq!(result["partialFingerprints"]["primaryLocationLineHash"], "f1");
    assert_eq!(
        (&result["level"], &run["results"][2]["level"]),
        (&Value::from("error"), &Value::from("warning"))
    );
}

#[test]
fn problems_are_notifications() {
    let run = run(&sample::report());
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notes = invocation["toolExecutionNotifications"].as_array().unwrap();
    assert_eq!(notes.len(), 2);
    assert_eq!((&notes[0]["level"], &notes[0]["descriptor"]["id"]), (&"error".into(), &"truncated".into()));
    assert_eq!(notes[0]["message"]["text"], "blobs/sha256/aa: the layer ends in the middle of a file");
    assert_eq!(
        self::run(&sample::empty())["invocations"][0],
        serde_json::json!({"executionSuccessful": true})
    );
}

#[test]
fn what_does_not_fit_is_counted() {
    let log: Value = serde_json::from_str(&sarif_within(&sample::report(), 1)).unwrap();
    let run = &log["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 1);
    let notes = run["invocations"][0]["toolExecutionNotifications"].as_array().unwrap();
    assert_eq!(notes[2]["message"]["text"], "2 more findings do not fit into a SARIF run");
}
