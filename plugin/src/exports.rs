//! The exports, and what holds for each of them: a failure has a code, an answer is never empty, an instance whose call broke off is dead.

#![allow(missing_docs, reason = "the attribute of the kit drops the documentation of what it stands on")]

use crate::failure::Failure;
use crate::feed::Feeding;
use crate::{assemble, check, describe, render};
use extism_pdk::{LogLevel, Memory, input_bytes, plugin_fn};
use std::cell::RefCell;
use std::fmt;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set while a call runs. Memory survives a trap in every host: where it is set at the beginning of a call, an earlier one ended in
/// a panic, out of memory or out of time, and what it left behind is not to be trusted.
static RUNNING: AtomicBool = AtomicBool::new(false);

thread_local! {
    static FEEDING: RefCell<Option<Feeding>> = const { RefCell::new(None) };
}

/// The answer of a call. The kit's attribute asks for this name, and of an error for a text and a code: the kit's own error
/// brings along all that writes backtraces.
type FnResult<T> = Result<T, Failed>;

/// A failure as the attribute hands it to the host: the text by its `Debug` form, and the return code.
pub struct Failed(Sentence, i32);

/// `E_CODE: sentence`.
pub struct Sentence(String);

impl fmt::Debug for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Name, version, rules, sources and formats.
#[plugin_fn]
pub fn describe() -> FnResult<Vec<u8>> {
    answer(describe::describe)
}

/// See [`check::check`].
#[plugin_fn]
pub fn check() -> FnResult<Vec<u8>> {
    answer(|| check::check(&input_bytes()))
}

/// See [`check::check_layer`].
#[plugin_fn]
pub fn check_layer() -> FnResult<Vec<u8>> {
    answer(|| check::check_layer(&input_bytes()))
}

/// See [`assemble::assemble`].
#[plugin_fn]
pub fn assemble() -> FnResult<Vec<u8>> {
    answer(|| assemble::assemble(&input_bytes()))
}

/// See [`render::render`].
#[plugin_fn]
pub fn render() -> FnResult<Vec<u8>> {
    answer(|| render::render(&input_bytes()))
}

/// See [`Feeding::begin`]. What was begun before is dropped, even if the request is wrong.
#[plugin_fn]
pub fn begin() -> FnResult<Vec<u8>> {
    answer(|| {
        take();
        let feeding = Feeding::begin(&input_bytes())?;
        let fed = feeding.fed();
        put(feeding);
        Ok(fed)
    })
}

/// See [`Feeding::feed`]. After a failure the input is incomplete, so it is dropped.
#[plugin_fn]
pub fn feed() -> FnResult<Vec<u8>> {
    answer(|| {
        let mut feeding = take().ok_or_else(|| Failure::request("nothing was begun"))?;
        feeding.feed(&input_bytes())?;
        let fed = feeding.fed();
        put(feeding);
        Ok(fed)
    })
}

/// See [`Feeding::finish`].
#[plugin_fn]
pub fn finish() -> FnResult<Vec<u8>> {
    answer(|| take().ok_or_else(|| Failure::request("nothing was begun"))?.finish(&input_bytes()))
}

fn take() -> Option<Feeding> {
    FEEDING.with(RefCell::take)
}

fn put(feeding: Feeding) {
    FEEDING.with(|cell| *cell.borrow_mut() = Some(feeding));
}

fn answer(call: impl FnOnce() -> Result<Vec<u8>, Failure>) -> FnResult<Vec<u8>> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| std::panic::set_hook(Box::new(|info| tell(info.location()))));
    if RUNNING.swap(true, Ordering::SeqCst) {
        return Err(failed(&Failure::internal(
            "an earlier call broke off; drop this instance and make a new one",
        )));
    }
    let result = call();
    RUNNING.store(false, Ordering::SeqCst);
    match result {
        Ok(answer) if answer.is_empty() => Err(failed(&Failure::internal("there is no answer"))),
        Ok(answer) => Ok(answer),
        Err(failure) => Err(failed(&failure)),
    }
}

fn failed(failure: &Failure) -> Failed {
    Failed(Sentence(failure.to_string()), failure.code.status())
}

/// Tells where the plugin panicked, but not with which message: that may repeat text of an input.
#[allow(
    unsafe_code,
    reason = "the kit has no safe call for the error of a panic, after which nothing returns"
)]
fn tell(location: Option<&std::panic::Location<'_>>) {
    let place = location.map(|place| format!(" at {}:{}", place.file(), place.line())).unwrap_or_default();
    let message = Failure::internal(format!("the plugin failed{place}; drop the instance")).to_string();
    // Two blocks: hosts free what they log, and then would read the error from freed memory. Ours are never freed by a drop.
    if let Ok(block) = Memory::from_bytes(&message) {
        block.log(LogLevel::Error);
    }
    if let Ok(block) = Memory::from_bytes(&message) {
        // SAFETY: the block was allocated above by the host and is never freed.
        unsafe { extism_pdk::extism::error_set(block.offset()) };
    }
}
