//! The kinds, unpacked. What is compiled in is not the declarations, whose thousands of structs and pointers compress badly,
//! but one text made of them at compile time; a page in a browser loads a fraction of it.

mod odd;
mod write;

use self::odd::{CHECKS, MAKERS, STEPS};
use self::write::{ANY, CAPITAL, COLUMN, FORM, ITEM, LINE, OWN, RANGE, SAME, TEXT, ZERO, alphabet};
use super::check::Check;
use super::kind::{FORM as OPEN, Form, KIND, Kind, Piece, prefix};
use super::kinds::FAMILIES;
use super::matches::Strength;
use std::sync::OnceLock;

/// Every kind, in the order of the registry.
pub(crate) fn kinds() -> &'static [Kind] {
    static KINDS: OnceLock<Vec<Kind>> = OnceLock::new();
    KINDS.get_or_init(unpack)
}

/// The declaration of the kind with this id. Who asks for it has all declarations compiled in.
pub(super) fn declared(id: &str) -> Option<&'static Kind> {
    FAMILIES.iter().flat_map(|family| family.iter().copied()).find(|kind| kind.id == id)
}

/// Unpacks all of them, once: what they point to lives as long as the program.
fn unpack() -> Vec<Kind> {
    let mut columns = TEXT.split(COLUMN);
    let mut column = || columns.next().unwrap_or_default().split(LINE);
    let (providers, mut ids, mut names, mut rotates) = (column(), column(), column(), column());
    let (mut marks, mut words, mut beside) = (column(), column(), column());
    let (mut shapes, mut proofs) = (column(), column());
    let next = |column: &mut std::str::Split<'static, char>| column.next().unwrap_or_default();
    let (mut steps, mut makers, mut checks) = (STEPS.iter(), MAKERS.iter(), CHECKS.iter());
    let mut kinds = Vec::new();
    for provider in providers {
        let id = next(&mut ids);
        if id.is_empty() {
            break;
        }
        let (rotate, marks) = (next(&mut rotates), next(&mut marks));
        let (shapes, beside, proofs) = (next(&mut shapes), next(&mut beside), next(&mut proofs));
        let mut forms: Vec<Form> = Vec::new();
        let parts = shapes.split_terminator(FORM).zip(beside.split(FORM)).zip(proofs.split(FORM));
        for ((shape, names), proof) in parts {
            let names = match names.chars().next() {
                Some(SAME) => forms.last().map_or(&[][..], |form| form.names),
                _ => list(names, provider),
            };
            forms.push(form(pieces(shape), names, proof, &mut checks));
        }
        kinds.push(Kind {
            id: spelled(id, provider),
            provider,
            name: spelled(next(&mut names), provider),
            forms: forms.leak(),
            words: list(next(&mut words), provider),
            made: if marks.contains('m') { makers.next().copied() } else { None },
            rotate: if rotate.is_empty() { rotate } else { linked(rotate, provider) },
            steps: if marks.contains('s') { steps.next().copied().unwrap_or_default() } else { KIND.steps },
            docs: "",
        });
    }
    kinds
}

/// `text` with the id of the provider where its signs stand.
fn spelled(text: &'static str, provider: &'static str) -> &'static str {
    if text.contains([OWN, CAPITAL]) { spell(String::new(), text, provider) } else { text }
}

fn linked(text: &str, provider: &str) -> &'static str {
    spell("https://".to_owned(), text, provider)
}

fn spell(mut whole: String, text: &str, provider: &str) -> &'static str {
    for letter in text.chars() {
        let start = whole.len();
        match letter {
            OWN | CAPITAL => whole.push_str(provider),
            letter => whole.push(letter),
        }
        if letter == CAPITAL
            && let Some(first) = whole.get_mut(start..start + 1)
        {
            first.make_ascii_uppercase();
        }
    }
    whole.leak()
}

/// The texts of a list.
fn list(text: &'static str, provider: &'static str) -> &'static [&'static str] {
    if text.is_empty() {
        return &[];
    }
    text.split(ITEM).map(|item| spelled(item, provider)).collect::<Vec<_>>().leak()
}

fn form(
    shape: &'static [Piece],
    names: &'static [&'static str],
    proof: &str,
    checks: &mut std::slice::Iter<'_, Check>,
) -> Form {
    let strength = if names.is_empty() { Strength::Strong } else { Strength::Fair };
    let mut form = Form { shape, names, clear: prefix(shape), strength, ..OPEN };
    for mark in proof.chars() {
        match mark {
            's' => form.strength = Strength::Strong,
            'f' => form.strength = Strength::Fair,
            'w' => form.strength = Strength::Weak,
            'c' => form.check = checks.next().copied().unwrap_or(Check::None),
            clear => form.clear = number(clear),
        }
    }
    form
}

fn number(letter: char) -> usize {
    (letter as usize).saturating_sub(ZERO as usize)
}

fn pieces(text: &'static str) -> &'static [Piece] {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut after = rest.chars();
        let mut take = || after.next().unwrap_or(ZERO);
        if first >= ' ' {
            let (text, more) = rest.split_at(rest.find(|letter| letter < ' ').unwrap_or(rest.len()));
            pieces.push(Piece::Text(text));
            after = more.chars();
        } else if first == ANY {
            let (choice, more) = rest.get(1..).and_then(|rest| rest.split_once(ANY)).unwrap_or_default();
            pieces.push(Piece::Any(list(choice, "")));
            after = more.chars();
        } else {
            let ranged = take() == RANGE;
            let sign = if ranged { take() } else { first };
            let least = number(take());
            let most = if ranged { number(take()) } else { least };
            pieces.extend(alphabet(sign).map(|alphabet| Piece::Chars(alphabet, least, most)));
        }
        rest = after.as_str();
    }
    pieces.leak()
}

#[cfg(test)]
mod tests {
    use super::{FAMILIES, declared, kinds};

    #[test]
    fn what_is_unpacked_is_what_is_declared() {
        let mut unpacked = kinds().iter();
        for declaration in FAMILIES.iter().copied().flatten() {
            let kind = unpacked.next().unwrap();
            let told = |kind: &super::Kind| [kind.id, kind.provider, kind.name, kind.rotate, kind.docs()];
            assert_eq!(told(kind), told(declaration));
            assert_eq!((kind.steps, kind.words), (declaration.steps, declaration.words), "{}", kind.id);
            assert_eq!(format!("{:?}", kind.forms), format!("{:?}", declaration.forms), "{}", kind.id);
            assert_eq!(kind.sample(5), declaration.sample(5), "{}", kind.id);
            assert_eq!(declared(kind.id).unwrap().name, kind.name, "{} is declared twice", kind.id);
        }
        assert!(unpacked.next().is_none());
    }
}
