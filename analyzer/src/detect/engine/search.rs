//! One search through a stretch of text: what is done where a literal stands.

use super::{Engine, Set};
use crate::detect::assign::Pair;
use crate::detect::class::class_of_form;
use crate::detect::digest::{labelled_digest, pseudo_version};
use crate::detect::found::{BARE, Found, Rank};
use crate::detect::kind::{Form, Kind};
use crate::detect::kubernetes::Manifests;
use crate::detect::literals::Matcher;
use crate::detect::noise::{by_chance, in_symbol};
use crate::detect::vendor::Seen;
use crate::detect::{
    assign, authorization, beside, bot_token, call, command, decode, directive, dsn, issuer, jwt, loose,
    near_miss, pem, prefixed, said, sentence, statement, url, variable,
};
use crate::report::{Class, Validity};
use std::ops::Range;

/// A value longer than this holds no further assignments that count.
const LONG_VALUE: usize = 256;
/// So many names inside one value are looked at: `a=b=c=d`.
const NAMES_INSIDE: usize = 3;

impl Engine {
    /// Every candidate whose literal begins in `range` of `text`. A candidate may reach to both sides of it. Names and issuers are
    /// those that the matchers told; for the others ask [`Self::tell`].
    pub(crate) fn find(&self, text: &[u8], range: Range<usize>, set: Set) -> Vec<Found> {
        self.search(text, range, set, 0)
    }

    /// The same in a text that was decoded `depth` times.
    pub(crate) fn search(&self, text: &[u8], range: Range<usize>, set: Set, depth: usize) -> Vec<Found> {
        let seen = self.literals(set).find(text, range.clone());
        #[cfg(test)]
        crate::detect::worst::work(range.len() + seen.literals().count());
        let mut search = Search::new(self, text, set);
        for (at, literal, matcher) in seen.literals() {
            search.look(at..at + literal.len(), literal, matcher);
        }
        let mut found = search.found;
        if set == Set::Text {
            let drawn = &seen.runs.drawn;
            let tokens = drawn.iter().flat_map(|run| prefixed::find(text, run));
            found.extend(tokens.filter(|one| !self.beginnings.begins_a_token(one.secret(text))));
            found.extend(drawn.iter().flat_map(|run| variable::find(text, run)));
            found.extend(drawn.iter().filter_map(|run| bot_token::find(text, run)));
        }
        if let Some(own) = &self.own {
            found.extend(own.find(text, &range, set == Set::Binary));
        }
        found.extend(decode::find(self, text, &range, set, depth, &seen.runs.all));
        found.iter_mut().for_each(|one| self.doubt(one, text));
        found
    }

    /// Takes back what the text around a candidate, or what it is besides, speaks against.
    pub(crate) fn doubt(&self, one: &mut Found, text: &[u8]) {
        // It begins as its vendor's tokens do and is none of them: it is no other secret either.
        if one.rank == Rank::Vendor && near_miss::of_vendor(one.kind, one.secret(text)) {
            one.class = Class::Placeholder;
        }
        if one.rank <= Rank::Vendor && one.reported() && self.stands_in(one, text) {
            one.class = Class::Placeholder;
            one.rank = Rank::Judged;
        }
        if one.validity == Validity::Unchecked && one.reported() && published(one, text) {
            one.class = Class::Public;
            one.rank = Rank::Judged;
        }
        if one.rank <= Rank::Vendor && one.class == Class::Literal && said::on_documented_host(text, one) {
            *one = one.clone().classed(Class::KnownExample);
        }
    }

    /// Whether what no form tells stands where a secret would: it begins as a known token and is none, or the text says so.
    fn stands_in(&self, one: &Found, text: &[u8]) -> bool {
        self.beginnings.near_miss(one.secret(text)) || said::denied(text, one.at.start)
    }

    /// Tells of a candidate of `text` the name it is assigned to and who issued it, as far as nothing told it yet. This costs more
    /// than to find it: it is asked for what is kept.
    pub(crate) fn tell(text: &[u8], one: &mut Found) {
        if one.name.is_none() {
            one.name = name_of(text, one).map(|name| text[name].to_vec());
        }
        if one.reported() && one.is_generic() && one.issuer.is_none() {
            one.issuer = issuer::issuer(text, one.name.as_deref(), &one.at);
        }
    }
}

/// A search at work, and what it need not look at again.
struct Search<'a> {
    engine: &'a Engine,
    text: &'a [u8],
    set: Set,
    found: Vec<Found>,
    /// Up to here names are told.
    named: usize,
    /// Where the value ends that the names at hand stand in, and how many do.
    value: usize,
    inside: usize,
    manifests: Manifests,
    /// Values beside names of vendors.
    values: Seen,
    /// Where the encoded text ends in which a key was found.
    keys: usize,
}

impl<'a> Search<'a> {
    fn new(engine: &'a Engine, text: &'a [u8], set: Set) -> Self {
        Self {
            engine,
            text,
            set,
            found: Vec::new(),
            named: 0,
            value: 0,
            inside: 0,
            manifests: Manifests::default(),
            values: Seen::default(),
            keys: 0,
        }
    }

    /// What `literal` starts that stands at `at`.
    fn look(&mut self, at: Range<usize>, literal: &'static str, matcher: &Matcher) {
        let (text, start) = (self.text, at.start);
        match matcher {
            Matcher::Forms(forms) => self.found.extend(first_form(forms, text, start, self.set)),
            Matcher::Pem => self.found.extend(pem::find(text, start)),
            Matcher::EncodedPem => self.encoded_key(start),
            Matcher::Jwt => self.found.extend(jwt::find(text, start)),
            Matcher::Beside(forms) => self.found.extend(beside::find(forms, text, at)),
            Matcher::Vendor(vendor) => self.found.extend(vendor.find(text, at, &mut self.values)),
            Matcher::Url => self.found.extend(url::find(text, start)),
            Matcher::Header => self.found.extend(authorization::header(text, start, at.end)),
            Matcher::Call => self.found.extend(call::find(text, start, literal)),
            Matcher::Dsn => self.found.extend(dsn::find(text, &at)),
            Matcher::Command => self.found.extend(command::find(text, start)),
            Matcher::Statement => self.found.extend(statement::find(text, start)),
            Matcher::Structure(structure) => self.found.extend((structure.find)(text, start)),
            Matcher::Manifest => {
                let word =
                    at.end - literal.trim_start_matches("kind: ").trim_start_matches(['"', '\'']).len();
                self.found.extend(self.manifests.find(text, word));
            }
            Matcher::Loose => {
                self.found.extend(loose::glued(text, &at));
                let name = assign::name_around(text, &at);
                self.found.extend(name.and_then(|name| loose::find(text, &name)));
            }
            Matcher::Name => {
                if literal == "secret" {
                    self.found.extend(self.manifests.find(text, start));
                }
                // `pw:` and the like begin with a word, and end with its operator.
                let blank = literal.len() - literal.trim_start().len();
                let word = literal.trim().trim_end_matches([':', '=', ' ', '"', '\'']).len();
                if at.end > self.named {
                    self.name(start + blank..start + blank + word);
                }
            }
        }
    }

    /// The key whose first line stands in base64 at `at`, but for one that stands in the same text behind another.
    fn encoded_key(&mut self, at: usize) {
        if at >= self.keys {
            let key = pem::find_encoded(self.text, at);
            self.keys = key.as_ref().map_or(self.keys, |key| key.at.end);
            self.found.extend(key);
        }
    }

    /// The value of the name around `word`.
    fn name(&mut self, word: Range<usize>) {
        let text = self.text;
        self.found.extend(loose::glued(text, &word));
        let Some(name) = assign::name_around(text, &word) else { return };
        // Two letters begin a word where a word can begin; elsewhere they are a part of anything.
        let alone = |before: &u8| before.is_ascii_whitespace() || b"\"'`([{,;/-:|>".contains(before);
        if name.len() == 2 && !text[..name.start].last().is_none_or(alone) {
            return;
        }
        let name = assign::spoken(text, name);
        self.named = name.end;
        let pair = assign::pair(text, name.clone());
        if let Some(pair) = &pair {
            self.passed(pair);
        }
        let list = pair.as_ref().map(|pair| assign::list(text, pair)).unwrap_or_default();
        if !list.is_empty() {
            return self.listed(&list);
        }
        let judged = pair.and_then(|pair| self.engine.judge_pair(text, &pair));
        // Behind an operator with nothing between its quotes the line may go on.
        let silent = judged.as_ref().is_none_or(|judged| judged.class == Class::Empty);
        let looser = || {
            directive::find(text, &name)
                .or_else(|| loose::find(text, &name))
                .or_else(|| sentence::find(text, &name))
        };
        self.found.extend(silent.then(looser).flatten().or(judged));
    }

    /// The values of a list. Beside one that is told, what else stands on its line is not shown. Names in the values are none.
    fn listed(&mut self, list: &[(Pair, Range<usize>)]) {
        for (pair, line) in list {
            self.named = self.named.max(pair.value.end);
            let Some(mut found) = self.engine.judge_pair(self.text, pair) else { continue };
            let (before, behind) = found.around;
            let beside = (found.at.start.saturating_sub(line.start), line.end.saturating_sub(found.at.end));
            found.around = (before.max(beside.0), behind.max(beside.1));
            self.found.push(found);
        }
    }

    /// Names inside a long value are not looked at again and again, nor many of them inside a short one.
    fn passed(&mut self, pair: &Pair) {
        self.inside = if pair.name.start < self.value { self.inside + 1 } else { 0 };
        self.value = self.value.max(pair.value.end);
        if pair.value.len() > LONG_VALUE {
            self.named = pair.value.end;
        } else if self.inside >= NAMES_INSIDE {
            self.named = self.named.max(self.value);
        }
    }
}

/// Whether it is a digest of something, a version, or a public key.
fn published(one: &Found, text: &[u8]) -> bool {
    let named = || pseudo_version(one.secret(text)) || pem::is_public(one.secret(text));
    labelled_digest(text, &one.at) || one.rank <= Rank::Vendor && named()
}

fn first_form(forms: &[(&'static Kind, &'static Form)], text: &[u8], at: usize, set: Set) -> Option<Found> {
    forms.iter().find_map(|&(kind, form)| {
        let range = form.find(text, at, set == Set::Binary)?;
        let proven = form.check.verify(&text[range.clone()]);
        let chance = || by_chance(form, text, &range) || set == Set::Binary && in_symbol(form, text, &range);
        if proven != Some(true) && chance() {
            return None;
        }
        let mut found =
            Found::new(kind, range.clone(), if proven == Some(true) { Rank::Proven } else { Rank::Form });
        found.clear = form.clear;
        found.strength = form.strength;
        found.far = BARE;
        found.prove(form.check, proven);
        found.fact = form.check.fact(text.get(range.clone()).unwrap_or_default());
        let summed = proven == Some(true) && form.check.is_sum();
        let class = if summed { Class::Literal } else { class_of_form(&text[range]) };
        Some(found.classed(class))
    })
}

/// The name of the variable that holds a candidate.
fn name_of(text: &[u8], found: &Found) -> Option<Range<usize>> {
    let mut start = found.at.start;
    // In a URL, `user:` is no name: the name stands before the URL.
    let url = text[..start]
        .iter()
        .rev()
        .take(300)
        .take_while(|&&byte| byte > b' ' && !matches!(byte, b'"' | b'\'' | b'=' | b'`'))
        .count();
    if memchr::memmem::find(&text[start - url..start], b"://").is_some() {
        start -= url;
    }
    assign::name_before(text, start)
}
