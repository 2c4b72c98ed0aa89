//! A `docker save` archive with one huge layer that takes no room on the disk.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use anyhow::Result;
use tar::{EntryType, Header};

/// The length of the file of zeros in the layer.
pub(super) const LENGTH: u64 = 4 << 30;
const BLOCK: u64 = 512;

/// Writes the archive: the layer holds a file of zeros, and after it a small one with a password.
pub(super) fn write(path: &Path) -> Result<()> {
    let secret = format!("DB_PASSWORD={}\n", password());
    let layer = BLOCK + LENGTH + BLOCK + BLOCK + 2 * BLOCK;
    let config = format!(
        "{{\"architecture\":\"amd64\",\"os\":\"linux\",\"config\":{{}},\"history\":[{{\"created_by\":\"COPY . /app\"}}],\
         \"rootfs\":{{\"type\":\"layers\",\"diff_ids\":[\"sha256:{}\"]}}}}",
        "a".repeat(64)
    );
    let manifest = "[{\"Config\":\"config.json\",\"RepoTags\":[\"big:latest\"],\"Layers\":[\"layer.tar\"]}]";

    let mut file = File::create(path)?;
    member(&mut file, "manifest.json", manifest.as_bytes())?;
    member(&mut file, "config.json", config.as_bytes())?;
    file.write_all(header("layer.tar", layer)?.as_bytes())?;
    file.write_all(header("app/zeros.bin", LENGTH)?.as_bytes())?;
    file.seek(SeekFrom::Current(i64::try_from(LENGTH)?))?;
    member(&mut file, "app/.env", secret.as_bytes())?;
    // The end of the layer, then the end of the archive: two empty blocks each.
    let end = file.stream_position()? + 4 * BLOCK;
    file.set_len(end)?;
    Ok(())
}

fn member(file: &mut File, name: &str, content: &[u8]) -> Result<()> {
    file.write_all(header(name, content.len() as u64)?.as_bytes())?;
    file.write_all(content)?;
    let padding = (BLOCK - content.len() as u64 % BLOCK) % BLOCK;
    file.write_all(&vec![0; usize::try_from(padding)?])?;
    Ok(())
}

fn header(name: &str, length: u64) -> Result<Header> {
    let mut header = Header::new_ustar();
    header.set_path(name)?;
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o644);
    header.set_size(length);
    header.set_cksum();
    Ok(header)
}

/// A password as people make them; it opens nothing.
fn password() -> String {
    let digits = b"kR7wQz2mTx9bVn4cHs6d";
    let start = std::process::id() as usize % digits.len();
    (0..18).map(|index| char::from(digits[(start + index) % digits.len()])).collect()
}
