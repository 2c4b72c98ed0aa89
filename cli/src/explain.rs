//! `unbaked explain` and `unbaked rules`: the registries, for people.

use crate::args::Configured;
use crate::config;
use crate::error::Error;
use analyzer::detect::{Alphabet, Check, Engine, Form, Kind, OwnKind, Piece};
use analyzer::output::escape;
use analyzer::rules;
use std::fmt::Write as _;

/// The page of the rule, or what is known of the kind, with this id.
///
/// # Errors
/// There is none with it, or the configuration, which is read only if it is no built-in one, is wrong.
pub(crate) fn explain(id: &str, configured: &Configured) -> Result<String, Error> {
    let engine = Engine::builtin();
    if let Some(rule) = rules::find(id) {
        return Ok(with_names(rule.page, engine.kinds()));
    }
    if let Some(built_in) = engine.kind(id) {
        return Ok(kind(built_in));
    }
    let own = config::of(configured, &[])?.kinds;
    own.iter()
        .find(|kind| kind.id == id)
        .map(|kind| own_kind(kind))
        .ok_or_else(|| Error::Unknown(id.to_owned()))
}

/// Every rule by its subject, in one line each.
pub(crate) fn list_rules() -> String {
    let mut text = String::new();
    let width = rules::all().map(|rule| rule.id.len()).max().unwrap_or_default();
    for (subject, rules) in rules::SUBJECTS {
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "{}{subject}", if text.is_empty() { "" } else { "\n" });
        for rule in *rules {
            let _ = writeln!(text, "  {:width$}  {}", rule.id, rule.title());
        }
    }
    text
}

/// Every kind, in one line each: the built-in ones, then those of the configuration.
///
/// # Errors
/// The configuration is wrong.
pub(crate) fn list_kinds(configured: &Configured) -> Result<String, Error> {
    let mut text = String::new();
    let engine = Engine::builtin();
    let own = config::of(configured, &[])?.kinds;
    let names = || {
        let built_in = engine.kinds().iter().map(|kind| (kind.id, kind.name));
        built_in.chain(own.iter().map(|kind| (kind.id.as_str(), kind.name.as_str())))
    };
    let width = names().map(|(id, _)| id.len()).max().unwrap_or_default();
    for (id, name) in names() {
        let _ = writeln!(text, "{id:width$}  {}", escape(name));
    }
    Ok(text)
}

/// A page's examples hold `{{kind}}` where a credential stands.
fn with_names(page: &str, kinds: &[&Kind]) -> String {
    kinds.iter().fold(page.to_owned(), |page, kind| {
        page.replace(&format!("{{{{{}}}}}", kind.id), &format!("<{}>", kind.name))
    })
}

fn kind(kind: &'static Kind) -> String {
    let mut text = format!("# {}\n\n{}\n", kind.id, kind.name);
    for form in kind.forms {
        let checksum = if form.check == Check::None { "" } else { ", with a checksum" };
        let _ = writeln!(text, "- form: {}{checksum}", shape(form));
        if !form.names.is_empty() {
            let _ = writeln!(text, "  where its name has one of: {}", form.names.join(", "));
        }
    }
    if !kind.words.is_empty() {
        let _ = writeln!(text, "- any value that was drawn, beside one of: {}", kind.words.join(", "));
    }
    if !kind.rotate.is_empty() {
        let _ = writeln!(text, "- revoke it: {}", kind.rotate);
    }
    for step in kind.steps {
        let _ = writeln!(text, "- {step}");
    }
    if !kind.docs().is_empty() {
        let _ = writeln!(text, "- documented at: {}", kind.docs());
    }
    text
}

fn own_kind(kind: &OwnKind) -> String {
    let mut text = format!("# {}\n\n{}\n- form: {}\n", kind.id, escape(&kind.name), escape(&kind.form()));
    if !kind.beside().is_empty() {
        let _ = writeln!(text, "  where one of these stands shortly before it: {}", kind.beside().join(", "));
    }
    if !kind.provider.is_empty() {
        let _ = writeln!(text, "- provider: {}", kind.provider);
    }
    if !kind.rotate.is_empty() {
        let _ = writeln!(text, "- revoke it: {}", kind.rotate);
    }
    for step in kind.steps() {
        let _ = writeln!(text, "- {step}");
    }
    if !kind.docs.is_empty() {
        let _ = writeln!(text, "- documented at: {}", kind.docs);
    }
    text.push_str("- declared in the configuration\n");
    text
}

fn shape(form: &Form) -> String {
    let pieces: Vec<String> = form
        .shape
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => format!("`{text}`"),
            Piece::Any(texts) => {
                texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(" or ")
            }
            Piece::Chars(alphabet, least, most) if least == most => {
                format!("{least} of {}", letters(*alphabet))
            }
            Piece::Chars(alphabet, least, most) => format!("{least} to {most} of {}", letters(*alphabet)),
        })
        .collect();
    pieces.join(", ")
}

fn letters(alphabet: Alphabet) -> &'static str {
    match alphabet {
        Alphabet::Digits => "0-9",
        Alphabet::Letters => "A-Za-z",
        Alphabet::LowerLetters => "a-z",
        Alphabet::Hex => "0-9a-f",
        Alphabet::HexUpper => "0-9A-F",
        Alphabet::HexAny => "0-9A-Fa-f",
        Alphabet::Bech32Upper => "0-9A-Z without 1BIO",
        Alphabet::Base32 => "A-Z2-7",
        Alphabet::Base32Lower => "a-z2-7",
        Alphabet::Lower => "0-9a-z",
        Alphabet::Upper => "0-9A-Z",
        Alphabet::Base62 => "0-9A-Za-z",
        Alphabet::UrlSafe => "0-9A-Za-z-_",
        Alphabet::Dotted => "0-9A-Za-z-_.",
        Alphabet::Crypt => "0-9A-Za-z./",
        Alphabet::Base64 => "0-9A-Za-z+/",
        Alphabet::Base64Padded => "0-9A-Za-z+/=",
        Alphabet::UrlSafePadded => "0-9A-Za-z-_=",
        Alphabet::Bearer => "0-9A-Za-z-._~+/=",
        Alphabet::Encoded => "0-9A-Za-z+/=%",
        Alphabet::Unreserved => "0-9A-Za-z-._~",
        Alphabet::Visible => "visible characters but quotes, commas, semicolons and angle brackets",
    }
}
