//! How often three bytes stand side by side in real files: what the trainer goes by.
//!
//! A count file holds the most frequent sequences of three printable ASCII characters, for keywords hold nothing else. It is
//! made by `cargo xtask train-prefilter --sample FOLDER` from every text in a folder; the one in the repository is
//! from a debootstrap of Debian bookworm with python3, nodejs, default-jre-headless, gcc and git. So training needs no sample,
//! and gives the same tables everywhere.
//!
//! The format: the weight of all other sequences together, four bytes, little-endian; then, by code, for each
//! sequence the distance of its code from the one before in seven-bit groups, and one byte for its weight.

use std::path::Path;

use anyhow::{Context, Result, bail};

/// Printable ASCII: from the space to the tilde.
pub(super) const FIRST: u8 = b' ';
pub(super) const COUNT: usize = 95;
/// How many sequences a count file holds. The file stays below 32 kB.
const KEPT: usize = 12_000;
/// Weights are parts of this.
const WHOLE: u64 = 1 << 32;
/// A file with a NUL so far from its start is no text, as in the analyzer.
const HEAD: usize = 4 << 10;

/// Sequences of three characters with their weights, by code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sample {
    /// The weight of a sequence that is not listed.
    pub(super) other: u64,
    pub(super) listed: Vec<([u8; 3], u64)>,
}

/// Counts of every sequence in texts.
pub(super) struct Counts(Vec<u64>);

impl Counts {
    pub(super) fn of_folder(folder: &Path) -> Result<Self> {
        let mut counts = Self(vec![0; COUNT.pow(3)]);
        counts.add_folder(folder)?;
        Ok(counts)
    }

    fn add_folder(&mut self, folder: &Path) -> Result<()> {
        for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.add_folder(&entry.path())?;
            } else if kind.is_file() {
                let path = entry.path();
                self.add(&std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?);
            }
        }
        Ok(())
    }

    fn add(&mut self, bytes: &[u8]) {
        if bytes.iter().take(HEAD).any(|&byte| byte == 0) {
            return;
        }
        for window in bytes.windows(3) {
            if window.iter().all(|byte| (FIRST..=b'~').contains(byte)) {
                self.0[code([window[0], window[1], window[2]])] += 1;
            }
        }
    }

    /// The count file.
    pub(super) fn encode(&self) -> Vec<u8> {
        encode(&self.0)
    }
}

/// The number of a sequence of printable characters.
pub(super) fn code(window: [u8; 3]) -> usize {
    window.iter().fold(0, |code, byte| code * COUNT + usize::from(byte - FIRST))
}

fn encode(counts: &[u64]) -> Vec<u8> {
    let total: u64 = counts.iter().sum::<u64>().max(1);
    let weight = |count: u64| {
        u64::try_from(u128::from(count) * u128::from(WHOLE) / u128::from(total)).unwrap_or(WHOLE)
    };
    let mut codes: Vec<usize> = (0..counts.len()).filter(|&code| counts[code] > 0).collect();
    codes.sort_by_key(|&code| (std::cmp::Reverse(counts[code]), code));
    codes.truncate(KEPT);
    codes.sort_unstable();
    let rest = total - codes.iter().map(|&code| counts[code]).sum::<u64>();
    let mut bytes = u32::try_from(weight(rest)).unwrap_or(u32::MAX).to_le_bytes().to_vec();
    let mut before = 0;
    for code in codes {
        let mut distance = code - before;
        before = code;
        while distance >= 0x80 {
            bytes.push(distance as u8 | 0x80);
            distance >>= 7;
        }
        bytes.push(distance as u8);
        bytes.push(rounded(weight(counts[code])));
    }
    bytes
}

/// A weight as a floating-point number of one byte: three bits behind a leading one, and an exponent.
fn rounded(weight: u64) -> u8 {
    if weight < 8 {
        return weight as u8;
    }
    let exponent = weight.ilog2() - 3;
    ((exponent + 1) << 3) as u8 | (weight >> exponent & 7) as u8
}

fn unrounded(byte: u8) -> u64 {
    let (exponent, fraction) = (byte >> 3, u64::from(byte & 7));
    if exponent == 0 { fraction } else { (8 + fraction) << (exponent - 1) }
}

impl Sample {
    /// Reads a count file.
    pub(super) fn decode(bytes: &[u8]) -> Result<Self> {
        let Some((rest, mut bytes)) = bytes.split_first_chunk::<4>() else {
            bail!("a count file is cut off")
        };
        let mut listed = Vec::with_capacity(KEPT);
        let mut code = 0;
        while !bytes.is_empty() {
            let (mut distance, mut shift) = (0, 0);
            let weight = loop {
                let [byte, next, ..] = bytes else { bail!("a count file is cut off") };
                distance |= usize::from(byte & 0x7f) << shift;
                shift += 7;
                if byte & 0x80 == 0 {
                    let next = *next;
                    bytes = &bytes[2..];
                    break next;
                }
                bytes = &bytes[1..];
            };
            code += distance;
            if code >= COUNT.pow(3) {
                bail!("a count file holds a sequence that is not printable");
            }
            let window = [code / (COUNT * COUNT), code / COUNT % COUNT, code % COUNT];
            listed.push((window.map(|index| FIRST + index as u8), unrounded(weight)));
        }
        let unlisted = COUNT.pow(3) - listed.len();
        Ok(Self { other: u64::from(u32::from_le_bytes(*rest)) / unlisted.max(1) as u64, listed })
    }
}

#[cfg(test)]
mod tests {
    use super::{COUNT, Counts, Sample, rounded, unrounded};

    #[test]
    fn weights_lose_an_eighth_at_most() {
        for weight in (0..2000).chain([1 << 20, (1 << 32) - 1, 1 << 32]) {
            let back = unrounded(rounded(weight));
            assert!(back <= weight && weight - back <= weight / 8, "{weight} became {back}");
        }
    }

    #[test]
    fn what_is_counted_is_read_back() {
        let mut counts = Counts(vec![0; COUNT.pow(3)]);
        counts.add(b"aaaaa b\n   ~~~");
        counts.add(b"\0xyz");
        let text = Sample::decode(&counts.encode()).unwrap();
        let found: Vec<[u8; 3]> =
            text.listed.iter().filter(|(_, weight)| *weight > 0).map(|&(window, _)| window).collect();
        assert_eq!(found, [*b"   ", *b"  ~", *b" ~~", *b"a b", *b"aa ", *b"aaa", *b"~~~"]);
        assert!(Sample::decode(&[0, 0, 0, 0, 0x80]).is_err());
    }
}
