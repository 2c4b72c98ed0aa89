//! What went wrong with a call. Findings are never failures, and neither is odd content: both stand in the report.

use std::fmt;

/// A failure, told to the host as `E_CODE: sentence` because some hosts see nothing but the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Whose fault it is.
    pub code: Code,
    /// A sentence of our own: it never repeats text of the request or of a file.
    pub message: String,
}

/// The stable codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// The plugin is at fault; drop the instance.
    Internal,
    /// The request is wrong.
    Request,
    /// A source cannot be read.
    Input,
    /// A bound of the host or of the plugin was met.
    Limit,
}

impl Code {
    /// The return code of the export.
    #[must_use]
    pub fn status(self) -> i32 {
        match self {
            Self::Internal => 1,
            Self::Request => 2,
            Self::Input => 3,
            Self::Limit => 4,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Internal => "E_INTERNAL",
            Self::Request => "E_REQUEST",
            Self::Input => "E_INPUT",
            Self::Limit => "E_LIMIT",
        })
    }
}

impl Failure {
    /// The plugin is at fault.
    pub fn internal(message: impl Into<String>) -> Self {
        Self { code: Code::Internal, message: message.into() }
    }

    /// The request is wrong.
    pub fn request(message: impl Into<String>) -> Self {
        Self { code: Code::Request, message: message.into() }
    }

    /// A source cannot be read.
    pub fn input(message: impl Into<String>) -> Self {
        Self { code: Code::Input, message: message.into() }
    }

    /// A bound was met.
    pub fn limit(message: impl Into<String>) -> Self {
        Self { code: Code::Limit, message: message.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Failure {}
