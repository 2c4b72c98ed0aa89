//! A blob of the browser as a stream of bytes, in constant memory.
//!
//! One buffer of 1 MiB travels to the browser and back (a BYOB reader); where the browser has none, or stops answering,
//! the default reader goes on at the same offset.

use futures_util::future::{Either, select};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Reflect, Uint8Array};
use std::pin::pin;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, ReadableStream, ReadableStreamByobReader, ReadableStreamDefaultReader,
    ReadableStreamGetReaderOptions, ReadableStreamReaderMode,
};

/// Bytes asked for at once.
const BUFFER: u32 = 1 << 20;

/// No bytes from a byte stream for this long: it is taken for dead and opened again. In milliseconds.
const STALL: u32 = 10_000;

/// A sentence for what cannot be read on; the browser's own words may hold names.
const UNREADABLE: &str = "the browser could not read on: the file was changed or removed, or may not be read";

/// Reads a blob from its first byte to its last.
pub struct Reading {
    blob: Blob,
    offset: u64,
    size: u64,
    open: Option<Open>,
    byob: bool,
    patience: u32,
}

enum Open {
    Byob {
        reader: ReadableStreamByobReader,
        buffer: Option<Uint8Array>,
        // Chromium collects the stream under a live BYOB reader, and reads then never end: it must be held here.
        _stream: ReadableStream,
    },
    Default {
        reader: ReadableStreamDefaultReader,
        _stream: ReadableStream,
    },
}

impl Reading {
    /// Reads `blob`.
    #[must_use]
    pub fn new(blob: Blob) -> Self {
        let size = blob.size() as u64;
        Self { blob, offset: 0, size, open: None, byob: true, patience: STALL }
    }

    /// The same with the default reader only, for browsers without byte streams.
    #[must_use]
    pub fn with_default_reader(blob: Blob) -> Self {
        Self { byob: false, ..Self::new(blob) }
    }

    /// Takes a byte stream for dead after so many milliseconds without a byte.
    #[must_use]
    pub fn with_patience(self, patience: u32) -> Self {
        Self { patience, ..self }
    }

    /// Fills `into` with the next bytes; false at the end.
    ///
    /// # Errors
    /// A sentence, if the browser cannot read the file or it is shorter than it was.
    pub async fn next(&mut self, into: &mut Vec<u8>) -> Result<bool, &'static str> {
        if self.offset >= self.size {
            into.clear();
            return Ok(false);
        }
        let read = match self.read(into).await {
            Err(Trouble::Stalled) => {
                self.byob = false;
                self.open = None;
                self.read(into).await
            }
            read => read,
        };
        read.map_err(|_| UNREADABLE)?;
        if into.is_empty() {
            return Err("the file is shorter than it was when it was chosen");
        }
        self.offset += into.len() as u64;
        Ok(true)
    }

    async fn read(&mut self, into: &mut Vec<u8>) -> Result<(), Trouble> {
        if self.open.is_none() {
            self.open = Some(self.open_at_offset()?);
        }
        let Some(open) = &mut self.open else { return Err(Trouble::Refused) };
        let answer = match open {
            Open::Byob { reader, buffer, .. } => {
                let view = buffer.take().unwrap_or_else(|| Uint8Array::new_with_length(BUFFER));
                in_time(reader.read_with_array_buffer_view(&view), self.patience).await?
            }
            // It was never seen to hang, and a slow disk may take its time.
            Open::Default { reader, .. } => {
                JsFuture::from(reader.read()).await.map_err(|_| Trouble::Refused)?
            }
        };
        let value = Reflect::get(&answer, &"value".into()).map_err(|_| Trouble::Refused)?;
        let Ok(chunk) = value.dyn_into::<Uint8Array>() else {
            into.clear();
            return Ok(());
        };
        into.resize(chunk.length() as usize, 0);
        chunk.copy_to(into);
        if let Open::Byob { buffer, .. } = open {
            // The buffer comes back detached from the view that was sent; its memory is the same.
            *buffer = Some(Uint8Array::new(&chunk.buffer()));
        }
        Ok(())
    }

    fn open_at_offset(&mut self) -> Result<Open, Trouble> {
        let rest = if self.offset == 0 {
            self.blob.clone()
        } else {
            self.blob
                .slice_with_f64_and_f64(self.offset as f64, self.size as f64)
                .map_err(|_| Trouble::Refused)?
        };
        let stream = rest.stream();
        if self.byob {
            let options = ReadableStreamGetReaderOptions::new();
            options.set_mode(ReadableStreamReaderMode::Byob);
            if let Ok(reader) = get_reader(&stream, &options) {
                return Ok(Open::Byob { reader: reader.unchecked_into(), buffer: None, _stream: stream });
            }
            self.byob = false;
        }
        let reader = stream.get_reader().unchecked_into();
        Ok(Open::Default { reader, _stream: stream })
    }
}

/// `getReader` as it is: it throws where the browser has no byte streams.
fn get_reader(stream: &ReadableStream, options: &ReadableStreamGetReaderOptions) -> Result<JsValue, JsValue> {
    let method: js_sys::Function = Reflect::get(stream, &"getReader".into())?.dyn_into()?;
    method.call1(stream, options)
}

enum Trouble {
    Stalled,
    Refused,
}

async fn in_time(answer: js_sys::Promise, patience: u32) -> Result<JsValue, Trouble> {
    let answer = pin!(JsFuture::from(answer));
    let alarm = pin!(TimeoutFuture::new(patience));
    match select(answer, alarm).await {
        Either::Left((answer, _)) => answer.map_err(|_| Trouble::Refused),
        Either::Right(_) => Err(Trouble::Stalled),
    }
}
