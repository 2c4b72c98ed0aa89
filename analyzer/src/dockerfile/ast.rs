//! The spanned tree of a Dockerfile. Spans are byte ranges of the source.

use crate::text::{Assignment, Value};
use std::ops::Range;

/// A Dockerfile, as far as it was understood. Parsing never fails.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dockerfile {
    /// Parser directives, in order: key (lower case), value.
    pub directives: Vec<(String, String)>,
    /// The escape character: `\` or a backtick.
    pub escape: char,
    /// Every instruction, in order.
    pub instructions: Vec<Instruction>,
    /// Every stage, in order.
    pub stages: Vec<Stage>,
    /// What was not understood: line and sentence. BuildKit would refuse the file.
    pub problems: Vec<SyntaxProblem>,
}

/// Something that the parser did not understand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxProblem {
    /// From 1.
    pub line: u32,
    /// In our own words: no source text.
    pub message: &'static str,
}

/// One instruction with its heredocs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// Upper case, as the keyword would be written: `RUN`.
    pub keyword: String,
    /// Source bytes, heredoc bodies and terminators included, without the last line end.
    pub at: Range<usize>,
    /// First and last line, from 1, heredoc terminator included.
    pub lines: (u32, u32),
    /// Leading `--flags`.
    pub flags: Vec<Flag>,
    /// What follows.
    pub body: Body,
    /// Heredocs of the instruction.
    pub heredocs: Vec<Heredoc>,
    /// Index of the stage; none before the first FROM.
    pub stage: Option<usize>,
}

/// `--name=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Without dashes, as written (flags are case-sensitive).
    pub name: String,
    /// After `=`; `None` for a bare flag.
    pub value: Option<Word>,
    /// The whole flag.
    pub at: Range<usize>,
}

/// A word: its raw text (quotes and escapes kept, continuations joined) and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// As written, with line continuations taken out.
    pub text: String,
    /// Its bytes in the source.
    pub at: Range<usize>,
}

/// What an instruction says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// FROM image [AS name].
    From {
        /// The image or stage, raw.
        image: Word,
        /// The stage's name, lower case.
        name: Option<String>,
    },
    /// ARG: `value` is `None` for a bare declaration.
    Arg(Vec<Assignment>),
    /// ENV.
    Env(Vec<Assignment>),
    /// LABEL.
    Label(Vec<Assignment>),
    /// COPY and ADD.
    Copy {
        /// Sources; heredocs are in `heredocs`, not here.
        sources: Vec<Word>,
        /// Destination.
        destination: Word,
        /// Written in the JSON form.
        json: bool,
    },
    /// RUN, CMD, ENTRYPOINT, SHELL, HEALTHCHECK's command.
    Command(Command),
    /// ONBUILD and the instruction it holds.
    Onbuild(Box<Instruction>),
    /// WORKDIR, USER, EXPOSE, VOLUME, STOPSIGNAL, MAINTAINER, unknown ones: the rest as words.
    Other(Vec<Word>),
}

/// A command in shell or JSON form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// JSON form: decoded strings.
    Exec(Vec<Word>),
    /// Shell form: source ranges of the text. Continuation characters, dropped comments and line ends lie between
    /// the pieces; joined, they are what the shell is given.
    Shell(Vec<Range<usize>>),
}

/// A heredoc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heredoc {
    /// Its name, unquoted.
    pub name: String,
    /// Variables are expanded in it (no quote in the name).
    pub expand: bool,
    /// `<<-`: leading tabs are taken out.
    pub chomp: bool,
    /// File descriptor before `<<`, 0 if none.
    pub fd: u32,
    /// Its body in the source, without the terminator.
    pub at: Range<usize>,
}

/// A build stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Lower case.
    pub name: Option<String>,
    /// What it starts from.
    pub base: Base,
    /// Its instructions, FROM included: indexes into [`Dockerfile::instructions`].
    pub instructions: Range<usize>,
}

/// What a stage starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Base {
    /// An earlier stage, by index.
    Stage(usize),
    /// `scratch`.
    Scratch,
    /// An image, with meta arguments not expanded.
    Image(Value),
}
