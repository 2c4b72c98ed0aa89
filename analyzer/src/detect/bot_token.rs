//! Discord's bot tokens, which no text of their own tells, but their structure does: `client.login("MTA….….…")`.

use super::beside;
use super::class::class_of_form;
use super::edges::Edges;
use super::found::{BARE, Found, Rank};
use super::kind::Alphabet;
use super::kinds::discord::BOT_TOKEN;
use super::matches::Strength;
use std::ops::Range;

/// The token at the end of `run`, a run of characters of which tokens consist.
pub(crate) fn find(text: &[u8], run: &Range<usize>) -> Option<Found> {
    let written = text.get(run.clone())?;
    let own = |byte: &&u8| Alphabet::UrlSafe.has(**byte) || **byte == b'.';
    let token = &written[written.len() - written.iter().rev().take_while(own).count()..];
    let at = run.end - token.len()..run.end;
    let found = beside::first(&[(&BOT_TOKEN, BOT_TOKEN.forms.first()?)], token, 0)?;
    let whole = found.at == (0..token.len()) && found.rank == Rank::Proven;
    (whole && Edges::of(text, &at).stands_alone()).then_some(())?;
    // Its number is as good as a prefix.
    let found = Found { at, far: BARE, strength: Strength::Strong, ..found };
    Some(found.classed(class_of_form(token)))
}

#[cfg(test)]
mod tests {
    use super::super::dice::Dice;
    use super::{Alphabet, Strength, find};

    #[test]
    fn the_number_of_a_bot_tells_its_token() {
        let mut dice = Dice::new(8);
        let number = crate::base64::encode_url(b"190244532107534336");
        let mut told = |number: &str, time: usize, signature: usize| {
            let token =
                [number, &dice.text(Alphabet::UrlSafe, time), &dice.text(Alphabet::Base62, signature)]
                    .join(".");
            let text = format!("token={token}");
            find(text.as_bytes(), &(0..text.len()))
                .is_some_and(|found| found.at == (6..text.len()) && found.strength == Strength::Strong)
        };
        assert!(told(&number, 6, 27) && told(&number, 6, 38));
        assert!(!told(&number, 7, 27) && !told(&number, 6, 26));
        assert!(!told(&crate::base64::encode_url(b"19024453210753433x"), 6, 27));
    }
}
