//! The exports, and what holds for each of them: a failure has a code, an answer is never empty, an instance that panicked is dead.

#![allow(missing_docs, reason = "the attribute of the kit drops the documentation of what it stands on")]

use crate::failure::Failure;
use crate::feed::Feeding;
use crate::{assemble, check, describe, render};
use extism_pdk::{Error, FnResult, LogLevel, Memory, WithReturnCode, plugin_fn};
use std::cell::RefCell;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// Memory of an instance survives a trap in every host, and what a panic left behind is not to be trusted.
static POISONED: AtomicBool = AtomicBool::new(false);

thread_local! {
    static FEEDING: RefCell<Option<Feeding>> = const { RefCell::new(None) };
}

/// Name, version, rules, sources and formats.
#[plugin_fn]
pub fn describe() -> FnResult<Vec<u8>> {
    answer(describe::describe)
}

/// See [`check::check`].
#[plugin_fn]
pub fn check(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| check::check(&request))
}

/// See [`check::check_layer`].
#[plugin_fn]
pub fn check_layer(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| check::check_layer(&request))
}

/// See [`assemble::assemble`].
#[plugin_fn]
pub fn assemble(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| assemble::assemble(&request))
}

/// See [`render::render`].
#[plugin_fn]
pub fn render(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| render::render(&request))
}

/// See [`Feeding::begin`]. What was begun before is dropped, even if the request is wrong.
#[plugin_fn]
pub fn begin(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| {
        take();
        let feeding = Feeding::begin(&request)?;
        let fed = feeding.fed();
        put(feeding);
        Ok(fed)
    })
}

/// See [`Feeding::feed`]. After a failure the input is incomplete, so it is dropped.
#[plugin_fn]
pub fn feed(bytes: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| {
        let mut feeding = take().ok_or_else(|| Failure::request("nothing was begun"))?;
        feeding.feed(&bytes)?;
        let fed = feeding.fed();
        put(feeding);
        Ok(fed)
    })
}

/// See [`Feeding::finish`].
#[plugin_fn]
pub fn finish(request: Vec<u8>) -> FnResult<Vec<u8>> {
    answer(|| take().ok_or_else(|| Failure::request("nothing was begun"))?.finish(&request))
}

fn take() -> Option<Feeding> {
    FEEDING.with(RefCell::take)
}

fn put(feeding: Feeding) {
    FEEDING.with(|cell| *cell.borrow_mut() = Some(feeding));
}

fn answer(call: impl FnOnce() -> Result<Vec<u8>, Failure>) -> FnResult<Vec<u8>> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| std::panic::set_hook(Box::new(|info| poison(info.location()))));
    let result = if POISONED.load(Ordering::SeqCst) {
        Err(Failure::internal("this instance failed before; drop it and make a new one"))
    } else {
        call()
    };
    match result {
        Ok(answer) if answer.is_empty() => Err(failed(&Failure::internal("there is no answer"))),
        Ok(answer) => Ok(answer),
        Err(failure) => Err(failed(&failure)),
    }
}

fn failed(failure: &Failure) -> WithReturnCode<Error> {
    WithReturnCode::new(Error::msg(failure.to_string()), failure.code.status())
}

/// Marks the instance as dead and tells where, but not with which message: a panic's message may repeat text of an input.
#[allow(
    unsafe_code,
    reason = "the kit has no safe call for the error of a panic, after which nothing returns"
)]
fn poison(location: Option<&std::panic::Location<'_>>) {
    POISONED.store(true, Ordering::SeqCst);
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
