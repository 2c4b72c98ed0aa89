//! Archives built by the test: layers, `docker save`, OCI layout.

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::io::Write;

/// A tar that is being written.
pub(crate) struct Tar(tar::Builder<Vec<u8>>);

impl Tar {
    pub(crate) fn new() -> Self {
        Self(tar::Builder::new(Vec::new()))
    }

    fn header(kind: tar::EntryType, size: usize) -> tar::Header {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(size as u64);
        header.set_mode(0o644);
        header
    }

    /// A regular file; the name is written as it is.
    pub(crate) fn file(mut self, path: impl AsRef<[u8]>, body: impl AsRef<[u8]>) -> Self {
        let (path, body) = (path.as_ref(), body.as_ref());
        let mut header = Self::header(tar::EntryType::Regular, body.len());
        self.long_name(path);
        let kept = path.len().min(100);
        header.as_gnu_mut().unwrap().name[..kept].copy_from_slice(&path[..kept]);
        header.set_cksum();
        self.0.append(&header, body).unwrap();
        self
    }

    /// GNU's record for a name that does not fit.
    fn long_name(&mut self, path: &[u8]) {
        if path.len() <= 100 {
            return;
        }
        let body = [path, b"\0"].concat();
        let mut header = Self::header(tar::EntryType::GNULongName, body.len());
        header.set_path("././@LongLink").unwrap();
        header.set_cksum();
        self.0.append(&header, body.as_slice()).unwrap();
    }

    pub(crate) fn folder(mut self, path: &str) -> Self {
        let mut header = Self::header(tar::EntryType::Directory, 0);
        self.0.append_data(&mut header, path, std::io::empty()).unwrap();
        self
    }

    pub(crate) fn hard_link(mut self, path: &str, target: &str) -> Self {
        let mut header = Self::header(tar::EntryType::Link, 0);
        self.0.append_link(&mut header, path, target).unwrap();
        self
    }

    /// PAX records of the entry that follows.
    pub(crate) fn records(mut self, records: &[(&str, &[u8])]) -> Self {
        self.0.append_pax_extensions(records.iter().copied()).unwrap();
        self
    }

    pub(crate) fn end(self) -> Vec<u8> {
        self.0.into_inner().unwrap()
    }
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

pub(crate) fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An image: a config without `rootfs`, and layers as they are stored.
pub(crate) struct Image {
    pub(crate) tag: String,
    pub(crate) config: Value,
    pub(crate) layers: Vec<Vec<u8>>,
}

impl Image {
    fn config(&self) -> Vec<u8> {
        let mut config = self.config.clone();
        let ids: Vec<String> = self.layers.iter().map(|layer| format!("sha256:{}", digest(layer))).collect();
        config["rootfs"] = json!({ "type": "layers", "diff_ids": ids });
        serde_json::to_vec(&config).unwrap()
    }

    /// As `docker save` wrote it before it wrote OCI layouts.
    pub(crate) fn docker(&self) -> Vec<u8> {
        let config = self.config();
        let name = |layer: &Vec<u8>| format!("{}/layer.tar", digest(layer));
        let manifest = json!([{
            "Config": format!("{}.json", digest(&config)),
            "RepoTags": [self.tag],
            "Layers": self.layers.iter().map(name).collect::<Vec<_>>(),
        }]);
        let mut tar = Tar::new();
        for layer in &self.layers {
            tar = tar.file(name(layer), layer);
        }
        tar.file(format!("{}.json", digest(&config)), &config)
            .file("manifest.json", serde_json::to_vec(&manifest).unwrap())
            .end()
    }

    /// The files of an OCI layout; `notes` are annotations of the manifest.
    pub(crate) fn layout(&self, notes: &Value) -> Vec<(String, Vec<u8>)> {
        let blob = |bytes: &[u8]| format!("blobs/sha256/{}", digest(bytes));
        let of = |kind: &str, bytes: &[u8]| {
            json!({
                "mediaType": format!("application/vnd.oci.image.{kind}"),
                "digest": format!("sha256:{}", digest(bytes)),
                "size": bytes.len(),
            })
        };
        let config = self.config();
        let layers: Vec<Value> = self.layers.iter().map(|layer| of("layer.v1.tar", layer)).collect();
        let manifest = json!({
            "schemaVersion": 2, "config": of("config.v1+json", &config), "layers": layers, "annotations": notes,
        });
        let manifest = serde_json::to_vec(&manifest).unwrap();
        let mut entry = of("manifest.v1+json", &manifest);
        entry["annotations"] = json!({ "io.containerd.image.name": self.tag });
        let index = json!({ "schemaVersion": 2, "manifests": [entry] });
        let mut files = vec![
            ("oci-layout".to_owned(), br#"{"imageLayoutVersion":"1.0.0"}"#.to_vec()),
            ("index.json".to_owned(), serde_json::to_vec(&index).unwrap()),
            (blob(&manifest), manifest),
            (blob(&config), config),
        ];
        files.extend(self.layers.iter().map(|layer| (blob(layer), layer.clone())));
        files
    }

    pub(crate) fn oci(&self) -> Vec<u8> {
        let files = self.layout(&json!({}));
        files.into_iter().fold(Tar::new(), |tar, (name, body)| tar.file(name, body)).end()
    }
}
