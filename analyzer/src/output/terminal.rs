//! What a terminal makes of characters: names come from foreign archives, and a terminal obeys what it is sent.

use std::borrow::Cow;
use std::fmt::Write as _;

/// `text` with everything escaped that could move the cursor, colour, reorder or hide what stands around it.
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    text.chars().for_each(|character| push(&mut escaped, character));
    Cow::Owned(escaped)
}

/// Appends `character` as a terminal may see it.
pub(super) fn push(out: &mut String, character: char) {
    match character {
        '\t' => out.push_str("    "),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        unsafe_one if is_unsafe(unsafe_one) => {
            // Writing to a `String` cannot fail.
            let _ = write!(out, "\\u{{{:x}}}", u32::from(unsafe_one));
        }
        plain => out.push(plain),
    }
}

/// Columns that a terminal gives to `character` as [`push`] writes it.
pub(super) fn columns(character: char) -> usize {
    match character {
        '\t' => 4,
        '\n' | '\r' => 2,
        unsafe_one if is_unsafe(unsafe_one) => format!("\\u{{{:x}}}", u32::from(unsafe_one)).len(),
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' | '\u{20d0}'..='\u{20ff}' => 0,
        // Unicode's East Asian wide blocks and the pictographs.
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_no_orders() {
        assert_eq!(escape("a\u{1b}[31mb\u{7}"), "a\\u{1b}[31mb\\u{7}");
        assert_eq!(escape("abc\u{202e}gpj"), "abc\\u{202e}gpj");
        assert_eq!(escape("two\nlines"), "two\\nlines");
        assert!(matches!(escape("naïve/日本.env"), Cow::Borrowed(_)));
    }

    #[test]
    fn columns_are_those_that_are_written() {
        for character in ['a', '\t', '\n', '\u{1b}', '\u{202e}', '\u{e0041}'] {
            let mut out = String::new();
            push(&mut out, character);
            assert_eq!(out.chars().count(), columns(character), "{character:?}");
        }
    }
}
