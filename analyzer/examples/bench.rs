//! What `cargo xtask train-prefilter` and `cargo xtask bench` ask the analyzer. Runs natively and as wasm (WASI).
//!
//! `keywords`: every keyword with its set, its case, and how many bytes from its beginning on are always a run. `measure LIST CLOCK`: CPU time of each way to search the files that
//! LIST names, one a line; CLOCK is a file that begins with the nanoseconds spent so far, as `/proc/self/schedstat`. With words
//! behind it only those ways are measured. `worst CLOCK`: the same for inputs made to be slow, each in two lengths; with names
//! behind it only those.
#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a program for chores, no part of the core"
)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "stops at what a person has to settle")]

use aho_corasick::{AhoCorasick, AhoCorasickKind};
use analyzer::detect::{self, Engine, bench};
use analyzer::{BlobSettings, Config, Limits, LinkKey};
use std::fs;
use std::ops::Range;
use std::sync::Arc;

/// Bytes searched at a time, as the analyzer does.
const BLOCK: usize = 64 << 10;
/// Bytes held at a time: more than any cache.
const BATCH: usize = 64 << 20;
/// Nanoseconds spent on a batch at least: many ticks of the clock.
const LEAST: u64 = 100_000_000;
/// A file with a NUL so far from its start is no text, as in the analyzer.
const HEAD: usize = 4 << 10;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["keywords"] => keywords(),
        ["measure", list, clock, ref only @ ..] => measure(list, clock, only),
        ["worst", clock, ref only @ ..] => worst(clock, only),
        _ => panic!("bench takes `keywords`, `measure LIST CLOCK [WAY…]` or `worst CLOCK [NAME…]`"),
    }
}

fn keywords() {
    for (set, text) in [("text", true), ("binary", false)] {
        for (keyword, any_case, reach) in bench::keywords(text) {
            println!("{set} {} {reach} {keyword}", if any_case { "any_case" } else { "exact" });
        }
    }
    for word in bench::words() {
        println!("word any_case 0 {word}");
    }
}

/// Files of one set, one behind another.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    files: Vec<Range<usize>>,
}

/// One way to search the bytes of a batch: its name and what was spent on it.
struct Way<'a> {
    name: &'static str,
    search: &'a dyn Fn(&Batch) -> usize,
    spent: u64,
    bytes: usize,
    hits: usize,
}

fn measure(list: &str, clock: &str, only: &[&str]) {
    let files = fs::read_to_string(list).unwrap();
    for (set, text) in [("text", true), ("binary", false)] {
        let automaton = automaton(text);
        let blocks = |batch: &Batch, hits: &dyn Fn(&[u8], Range<usize>) -> usize| -> usize {
            let starts = (0..batch.bytes.len()).step_by(BLOCK);
            starts.map(|start| hits(&batch.bytes, start..(start + BLOCK).min(batch.bytes.len()))).sum()
        };
        let prefilter = |batch: &Batch| blocks(batch, &|bytes, range| bench::hits(text, true, bytes, range));
        let scalar = |batch: &Batch| blocks(batch, &|bytes, range| bench::hits(text, false, bytes, range));
        let dfa = |batch: &Batch| {
            blocks(batch, &|bytes, range| automaton.find_overlapping_iter(&bytes[range]).count())
        };
        let (whole, own) = (scan(Engine::builtin()), scan(with_own()));
        let unconfirmed = scan(bench::unconfirmed());
        let way = |name, search| Way { name, search, spent: 0, bytes: 0, hits: 0 };
        let mut ways: Vec<Way<'_>> = vec![
            way("prefilter", &prefilter),
            way("scalar", &scalar),
            way("dfa", &dfa),
            way("whole", &whole),
            way("own", &own),
            way("unconfirmed", &unconfirmed),
        ];
        ways.retain(|way| only.is_empty() || only.contains(&way.name));
        let mut batch = Batch::default();
        let (mut count, mut size) = (0, 0);
        let mut warm = false;
        let mut end = |batch: &mut Batch| {
            // The first time tells how fast a compiler is that works while the program runs.
            if !std::mem::replace(&mut warm, true) {
                for way in &ways {
                    let _ = (way.search)(batch);
                }
            }
            for way in &mut ways {
                let start = spent(clock);
                way.hits += (way.search)(batch);
                way.bytes += batch.bytes.len();
                // The clock ticks in milliseconds only.
                while spent(clock) - start < LEAST && !batch.bytes.is_empty() {
                    let _ = (way.search)(batch);
                    way.bytes += batch.bytes.len();
                }
                way.spent += spent(clock) - start;
            }
            *batch = Batch::default();
        };
        for file in files.lines() {
            let bytes = fs::read(file).unwrap();
            if bytes.iter().take(HEAD).any(|&byte| byte == 0) == text {
                continue;
            }
            let start = batch.bytes.len();
            batch.bytes.extend(bytes);
            count += 1;
            size += batch.bytes.len() - start;
            batch.files.push(start..batch.bytes.len());
            if batch.bytes.len() >= BATCH {
                end(&mut batch);
            }
        }
        end(&mut batch);
        println!("{set} files {size} 1 {count}");
        for way in &ways {
            println!("{set} {} {} {} {}", way.name, way.bytes, way.spent, way.hits);
        }
    }
}

/// The lengths of the worst inputs: one has eight times the bytes of the other.
const LENGTHS: [(&str, usize); 2] = [("short", 256 << 10), ("long", 2 << 20)];

fn worst(clock: &str, only: &[&str]) {
    let scan = scan(Engine::builtin());
    for (name, piece) in bench::slow().into_iter().filter(|(name, _)| only.is_empty() || only.contains(name))
    {
        for (length, bytes) in LENGTHS {
            let bytes: Vec<u8> = piece.iter().copied().cycle().take(bytes).collect();
            let batch = Batch { files: std::iter::once(0..bytes.len()).collect(), bytes };
            let (start, mut searched) = (spent(clock), 0);
            while searched == 0 || spent(clock) - start < LEAST / 2 {
                let _ = scan(&batch);
                searched += batch.bytes.len();
            }
            println!("{name} {length} {searched} {}", spent(clock) - start);
        }
    }
}

/// The scan of one file after another.
fn scan(engine: Arc<Engine>) -> impl Fn(&Batch) -> usize {
    let settings = BlobSettings { limits: Limits::default(), link_key: LinkKey::new([1; 32]), engine };
    move |batch| {
        let matches =
            |file: &Range<usize>| detect::text(&settings, &batch.bytes[file.clone()]).0.matches.len();
        batch.files.iter().map(matches).sum()
    }
}

/// The engine with ten kinds as somebody declares them, every fifth as a regular expression.
fn with_own() -> Arc<Engine> {
    let kind = |number: usize, name: &str| {
        let form = match number % 5 {
            0 => format!("regex = '(?i){name}-[0-9a-f]{{32}}'"),
            _ => format!("prefix = \"{name}_\"\nalphabet = \"a-z0-9\"\nlength = 32"),
        };
        format!("[[kinds]]\nid = \"own-{name}\"\nname = \"{name}\"\n{form}\n")
    };
    let names = ["acme", "shop", "blog", "mail", "team", "core", "data", "ship", "work", "play"];
    let source: String = names.iter().enumerate().map(|(number, name)| kind(number, name)).collect();
    Engine::with(&Config::parse(&source).unwrap().kinds)
}

/// The same keywords in aho-corasick's fastest form for so many; which letters match in either case it cannot tell one by one.
fn automaton(text: bool) -> AhoCorasick {
    let keywords = bench::keywords(text).into_iter().map(|(keyword, ..)| keyword);
    let words = bench::words().into_iter().filter(|_| text);
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .ascii_case_insensitive(text)
        .build(keywords.chain(words))
        .unwrap()
}

/// Nanoseconds of CPU time spent so far.
fn spent(clock: &str) -> u64 {
    fs::read_to_string(clock).unwrap().split(' ').next().unwrap().parse().unwrap()
}
