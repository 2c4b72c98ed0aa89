//! The page's handle on the worker: starts it, hands it work, ends it at once.

use crate::messages::{self, Check, Told};
use js_sys::{Array, Reflect, WebAssembly};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{BlobPropertyBag, ErrorEvent, MessageEvent, Url, Worker};

/// Appended to the worker's glue: the first message is the compiled module, the rest go to the program.
const BOOT: &str =
    "\nself.onmessage = ({ data }) => { self.onmessage = null; wasm_bindgen({ module_or_path: data }); };\n";

/// What the loader fetched and compiled while the page could still connect.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    address: String,
    module: JsValue,
}

impl Loaded {
    /// Takes what `loader.js` left in `globalThis.__unbaked`.
    ///
    /// # Errors
    /// A sentence, if the loader did not run or the browser refuses a `blob:` address.
    pub fn take() -> Result<Self, String> {
        let found = Reflect::get(&js_sys::global(), &"__unbaked".into()).unwrap_or(JsValue::UNDEFINED);
        let part = |name: &str| Reflect::get(&found, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let module = part("workerModule");
        let script = part("workerScript").as_string();
        let (Some(script), true) = (script, module.is_instance_of::<WebAssembly::Module>()) else {
            return Err("The page did not load completely. Reload it.".to_owned());
        };
        let options = BlobPropertyBag::new();
        options.set_type("text/javascript");
        let parts = Array::of1(&JsValue::from_str(&(script + BOOT)));
        let address = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)
            .and_then(|blob| Url::create_object_url_with_blob(&blob))
            .map_err(|_| "This browser refuses to run the checker from memory.".to_owned())?;
        Ok(Self { address, module })
    }
}

/// A running worker. Dropping it ends the worker, whatever it is doing.
pub struct Checker {
    worker: Worker,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(ErrorEvent)>,
}

impl Checker {
    /// Starts a worker; `told` hears what it says, beginning with [`Told::Ready`].
    ///
    /// # Errors
    /// A sentence, if the browser refuses.
    pub fn start(loaded: &Loaded, told: Rc<dyn Fn(Told)>) -> Result<Self, String> {
        let refused = |_| "This browser refuses to start a worker.".to_owned();
        let worker = Worker::new(&loaded.address).map_err(refused)?;
        let hear = Rc::clone(&told);
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            hear(messages::from_js(event.data()).unwrap_or_else(|error| Told::Failed(error.to_string())));
        });
        let error = Closure::<dyn FnMut(ErrorEvent)>::new(move |_: ErrorEvent| {
            // The event's own text may quote what was read; it is not shown.
            told(Told::Failed("The checker stopped unexpectedly. Nothing it read left this tab.".to_owned()));
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        worker.post_message(&loaded.module).map_err(refused)?;
        Ok(Self { worker, _message: message, _error: error })
    }

    /// Hands it work.
    ///
    /// # Errors
    /// A sentence, if the work cannot be sent.
    pub fn check(&self, check: &Check) -> Result<(), String> {
        let message = messages::to_js(check).map_err(|error| error.to_string())?;
        self.worker
            .post_message(&message)
            .map_err(|_| "This browser cannot hand a file to a worker.".to_owned())
    }
}

impl Drop for Checker {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// The page's one worker: given work, interrupted, replaced.
pub struct Desk {
    loaded: Loaded,
    told: Rc<dyn Fn(Told)>,
    worker: RefCell<Option<Checker>>,
    ready: Cell<bool>,
    busy: Cell<bool>,
    waiting: RefCell<Option<Check>>,
}

impl Desk {
    /// Starts the first worker; `told` hears all that the current one says.
    ///
    /// # Errors
    /// A sentence, if the browser refuses.
    pub fn open(loaded: Loaded, told: Rc<dyn Fn(Told)>) -> Result<Rc<Self>, String> {
        let desk = Rc::new(Self {
            loaded,
            told,
            worker: RefCell::default(),
            ready: Cell::default(),
            busy: Cell::default(),
            waiting: RefCell::default(),
        });
        desk.replace()?;
        Ok(desk)
    }

    /// Checks; what is still being checked is given up.
    pub fn check(self: &Rc<Self>, check: Check) {
        if self.busy.replace(true) {
            self.begin_anew();
        }
        if self.ready.get() {
            self.send(&check);
        } else {
            self.waiting.replace(Some(check));
        }
    }

    /// Gives up at once: the worker is ended in the middle of whatever it does, and a new one started.
    pub fn cancel(self: &Rc<Self>) {
        self.waiting.replace(None);
        if self.busy.replace(false) {
            self.begin_anew();
        }
    }

    fn begin_anew(self: &Rc<Self>) {
        if let Err(sentence) = self.replace() {
            (self.told)(Told::Failed(sentence));
        }
    }

    fn replace(self: &Rc<Self>) -> Result<(), String> {
        self.ready.set(false);
        self.worker.replace(None);
        let desk = Rc::downgrade(self);
        let hear = move |told: Told| {
            if let Some(desk) = desk.upgrade() {
                desk.hear(told);
            }
        };
        let worker = Checker::start(&self.loaded, Rc::new(hear))?;
        self.worker.replace(Some(worker));
        Ok(())
    }

    fn hear(self: &Rc<Self>, told: Told) {
        match &told {
            Told::Ready => {
                self.ready.set(true);
                if let Some(check) = self.waiting.take() {
                    self.send(&check);
                }
            }
            Told::Done(_) => self.busy.set(false),
            Told::Failed(_) => {
                self.busy.set(false);
                // A worker that failed is in an unknown state. It must not be dropped while it is being heard.
                let desk = Rc::clone(self);
                wasm_bindgen_futures::spawn_local(async move { drop(desk.replace()) });
            }
            Told::Progress(_) => {}
        }
        (self.told)(told);
    }

    fn send(self: &Rc<Self>, check: &Check) {
        let sent = self.worker.borrow().as_ref().map(|worker| worker.check(check));
        if let Some(Err(sentence)) = sent {
            self.hear(Told::Failed(sentence));
        }
    }
}
