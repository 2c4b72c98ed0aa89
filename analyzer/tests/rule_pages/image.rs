//! Fences `image`: an image in a few lines, from which an archive is made as `docker save` writes it since Docker 25.
//!
//! ```text
//! layer COPY . /app              a layer and the history entry that made it; what follows indented stands in it
//!   file app/.env: TOKEN=x       a file with one line
//!   remove app/old               a whiteout
//! history ENV A=b                a history entry without a layer
//! env A=b                        the config's environment
//! label a=b                      a label
//! cmd serve --port 80            the config's command
//! annotation a=b                 an annotation of the manifest
//! attestation {"a": "b"}         the predicate of a provenance attestation
//! member a/b.txt: text           another member of the archive, to which nothing refers
//! ```

use crate::page::filled;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

#[derive(Default)]
struct Image {
    layers: Vec<tar::Builder<Vec<u8>>>,
    history: Vec<Value>,
    env: Vec<String>,
    labels: Map<String, Value>,
    cmd: Option<String>,
    annotations: Map<String, Value>,
    attestations: Vec<Value>,
    members: Vec<(String, Vec<u8>)>,
}

/// The archive that `text` describes.
pub(crate) fn archive(text: &str) -> Result<Vec<u8>, String> {
    let mut image = Image::default();
    for line in text.lines() {
        image.line(line).map_err(|fault| format!("`{line}` of an image: {fault}"))?;
    }
    image.archive()
}

impl Image {
    fn line(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = line.trim_start().split_once(' ').ok_or("there is nothing behind the word")?;
        let text = filled(rest)?;
        if line.starts_with("  ") {
            let layer = self.layers.last_mut().ok_or("it stands in no layer")?;
            return match word {
                "file" => {
                    let (path, content) = rest.split_once(": ").ok_or("write `file PATH: TEXT`")?;
                    append(layer, path, format!("{}\n", filled(content)?).as_bytes())
                }
                "remove" => {
                    let (folder, name) = rest.rsplit_once('/').unwrap_or(("", rest));
                    append(layer, format!("{folder}/.wh.{name}").trim_start_matches('/'), b"")
                }
                _ => Err("write `file` or `remove`".to_owned()),
            };
        }
        let pair = || text.split_once('=').ok_or("write NAME=VALUE");
        match word {
            "layer" => {
                self.layers.push(tar::Builder::new(Vec::new()));
                self.history.push(json!({ "created_by": text }));
            }
            "history" => self.history.push(json!({ "created_by": text, "empty_layer": true })),
            "env" => self.env.push(text),
            "label" => {
                let (name, value) = pair()?;
                self.labels.insert(name.to_owned(), value.into());
            }
            "cmd" => self.cmd = Some(text),
            "annotation" => {
                let (name, value) = pair()?;
                self.annotations.insert(name.to_owned(), value.into());
            }
            "attestation" => {
                let predicate: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
                self.attestations.push(predicate);
            }
            "member" => {
                let (path, content) = rest.split_once(": ").ok_or("write `member PATH: TEXT`")?;
                self.members.push((path.to_owned(), filled(content)?.into_bytes()));
            }
            _ => return Err("there is no such word".to_owned()),
        }
        Ok(())
    }

    fn archive(self) -> Result<Vec<u8>, String> {
        let mut tar = tar::Builder::new(Vec::new());
        let mut layers = Vec::new();
        for layer in self.layers {
            let bytes = layer.into_inner().map_err(|error| error.to_string())?;
            layers.push(blob(&mut tar, "application/vnd.oci.image.layer.v1.tar", &bytes)?);
        }
        let config = json!({
            "architecture": "amd64",
            "os": "linux",
            "config": { "Env": self.env, "Labels": self.labels, "Cmd": self.cmd.map(|cmd| ["/bin/sh".to_owned(), "-c".to_owned(), cmd]) },
            "history": self.history,
            "rootfs": { "type": "layers", "diff_ids": layers.iter().map(|layer| layer["digest"].clone()).collect::<Vec<_>>() },
        });
        let config = document(&mut tar, "application/vnd.oci.image.config.v1+json", &config)?;
        let manifest = json!({ "schemaVersion": 2, "config": config, "layers": layers, "annotations": self.annotations });
        let mut manifests = vec![document(&mut tar, MANIFEST, &manifest)?];
        for predicate in self.attestations {
            let kind = "https://slsa.dev/provenance/v0.2";
            let statement = json!({ "_type": "https://in-toto.io/Statement/v0.1", "predicateType": kind, "predicate": predicate });
            let statement = document(&mut tar, "application/vnd.in-toto+json", &statement)?;
            let empty = document(&mut tar, "application/vnd.oci.image.config.v1+json", &json!({}))?;
            let manifest = json!({ "schemaVersion": 2, "config": empty, "layers": [statement] });
            let mut of_it = document(&mut tar, MANIFEST, &manifest)?;
            of_it["annotations"] = json!({ "vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": manifests[0]["digest"] });
            manifests.push(of_it);
        }
        for (path, content) in &self.members {
            append(&mut tar, path, content)?;
        }
        append(
            &mut tar,
            "index.json",
            json!({ "schemaVersion": 2, "manifests": manifests }).to_string().as_bytes(),
        )?;
        let layers: Vec<String> = layers.iter().map(member).collect();
        let docker = json!([{ "Config": member(&config), "RepoTags": ["app:latest"], "Layers": layers }]);
        append(&mut tar, "manifest.json", docker.to_string().as_bytes())?;
        append(&mut tar, "oci-layout", br#"{"imageLayoutVersion":"1.0.0"}"#)?;
        tar.into_inner().map_err(|error| error.to_string())
    }
}

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";

fn document(tar: &mut tar::Builder<Vec<u8>>, media: &str, value: &Value) -> Result<Value, String> {
    blob(tar, media, value.to_string().as_bytes())
}

/// Appends a blob under its digest; gives its descriptor.
fn blob(tar: &mut tar::Builder<Vec<u8>>, media: &str, bytes: &[u8]) -> Result<Value, String> {
    let hex: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    append(tar, &format!("blobs/sha256/{hex}"), bytes)?;
    Ok(json!({ "mediaType": media, "digest": format!("sha256:{hex}"), "size": bytes.len() }))
}

/// The member that a descriptor names.
fn member(descriptor: &Value) -> String {
    format!("blobs/{}", descriptor["digest"].as_str().unwrap_or_default().replace(':', "/"))
}

fn append(tar: &mut tar::Builder<Vec<u8>>, path: &str, bytes: &[u8]) -> Result<(), String> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes.len() as u64);
    header.set_mode(0o644);
    tar.append_data(&mut header, path, bytes).map_err(|error| error.to_string())
}
