//! What detection saw: the noun *match* (DESIGN §1).

use super::whole::Whole;
use crate::mask::Masked;
use crate::place::{Encoding, Part};
use crate::report::{Class, PrivateKey, Validity};
use crate::text::Span;
use serde::{Deserialize, Serialize};

/// A keyed hash of a value (HMAC-SHA-256 cut to 64 bits): equality without the value. Never stands in a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Same(pub u64);

/// How strong a match is: the left column of the severity table (DESIGN §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// A name without a value, a failed checksum whatever the form.
    Weak,
    /// A secret-named literal, URL credentials, a secret file by its name.
    Fair,
    /// Checksum or structure valid, or a distinctive provider form.
    Strong,
}

/// Why a match is ranked low, whatever its strength (DESIGN §3, "ranked, not skipped").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ranked {
    /// A documentation or test key that everybody has.
    KnownExample,
    /// The file belongs to a package of the distribution.
    PackageOwned,
    /// Documentation; lowers fair and weak matches only.
    Documentation,
}

/// What a credential says of itself, beyond that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// When it expires, in seconds since 1970 (claim `exp`, RFC 7519, section 4.1.4).
    Expires(u64),
    /// The AWS account that its key id names.
    AwsAccount(u64),
    /// What a private key is made for, how large it is, whose public half it has.
    Key(PrivateKey),
}

/// One match. Serialisable, and without the value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Match {
    /// Kind's id.
    pub kind: String,
    /// The credential alone (of a URL the password), in the text that was scanned.
    pub span: Span,
    /// The credential alone, masked.
    pub masked: Masked,
    /// Class of the value.
    pub class: Class,
    /// What its form proves.
    pub validity: Validity,
    /// How strong it is.
    pub strength: Strength,
    /// Equality with other matches; none for a name without a value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same: Option<Same>,
    /// The name it is assigned to, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Masked>,
    /// Who issued it, told by the name it is assigned to or by what stands near it, if its kind does not say: words joined by `-`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Masked>,
    /// How it is written there, outermost first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub encoding: Vec<Encoding>,
    /// Ranked low, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranked: Option<Ranked>,
    /// What it says of itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Fact>,
    /// The masked source line, at most 200 columns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snippet: Option<Masked>,
    /// The match stands on a command line that hands it to a container tool (`docker run -e`, `--build-arg`, `login -p`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub in_command: bool,
    /// Where in a JSON document of an image; none in a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<DocumentPlace>,
}

/// A place in a JSON document of an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentPlace {
    /// Which part.
    pub part: Part,
    /// JSON Pointer.
    pub pointer: Masked,
    /// Index into `history`, for that part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<u32>,
}

/// What a text looks like, told by its content alone (no name is known where it is scanned).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Any text.
    #[default]
    Text,
    /// NUL bytes in it.
    Binary,
    /// A Dockerfile.
    Dockerfile,
    /// A compose file.
    Compose,
    /// Output of `docker history`, `inspect`, `build`.
    Transcript,
}

/// One text, scanned to its end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scanned {
    /// What it looks like.
    pub look: Look,
    /// In order of offset.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<Match>,
    /// Values that were judged and are not reported: kind, place, class (`--show-silent`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub silent: Vec<Judged>,
    /// Matches beyond `Limits::matches`, not kept.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub dropped: u64,
    /// The only value in it, if there is nothing else: a secret if the file's name says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<Box<Whole>>,
}

/// A value that was judged and is not reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judged {
    /// Kind's id.
    pub kind: String,
    /// Where.
    pub span: Span,
    /// Why not.
    pub class: Class,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
fn is_zero(count: &u64) -> bool {
    *count == 0
}
