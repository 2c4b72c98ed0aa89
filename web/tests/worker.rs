//! The worker's side, in a dedicated worker: a blob is read to its last byte, whole and in order, by either reader.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use js_sys::{Array, Uint8Array};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web::worker::reading::Reading;
use web_sys::Blob;

wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// Bytes that never repeat at the size of a buffer.
fn bytes(length: usize) -> Vec<u8> {
    let mut state: u32 = 1;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    (0..length).map(|_| next()).collect()
}

fn blob(bytes: &[u8]) -> Blob {
    Blob::new_with_u8_array_sequence(&Array::of1(&Uint8Array::from(bytes))).unwrap()
}

async fn all(mut reading: Reading) -> Vec<u8> {
    let (mut whole, mut part) = (Vec::new(), Vec::new());
    while reading.next(&mut part).await.unwrap() {
        assert!(!part.is_empty() && part.len() <= 16 << 20);
        whole.extend_from_slice(&part);
    }
    whole
}

#[wasm_bindgen_test]
async fn the_byte_reader_gives_every_byte() {
    for length in [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 5_000_003] {
        let bytes = bytes(length);
        assert!(all(Reading::new(blob(&bytes))).await == bytes, "{length} bytes");
    }
}

#[wasm_bindgen_test]
async fn the_default_reader_gives_the_same() {
    let bytes = bytes(3_000_001);
    assert!(all(Reading::with_default_reader(blob(&bytes))).await == bytes);
}

#[wasm_bindgen_test]
async fn a_part_of_a_blob_is_a_blob() {
    let bytes = bytes(2_000_000);
    let slice = blob(&bytes).slice_with_f64_and_f64(1234.0, 1_900_001.0).unwrap();
    assert!(all(Reading::new(slice)).await == bytes[1234..1_900_001]);
}

#[wasm_bindgen_test]
async fn a_stream_that_stops_answering_is_opened_again_at_its_offset() {
    let bytes = bytes(300_000);
    let blob = blob(&bytes);
    // Gives a thousand bytes and then never answers, as Chromium's byte streams do once they were collected.
    let stream = js_sys::Function::new_with_args(
        "",
        "let given = false; const blob = this; return new ReadableStream({ type: 'bytes', async pull(controller) {
            if (given) return new Promise(() => {});
            given = true;
            controller.enqueue(new Uint8Array(await blob.slice(0, 1000).arrayBuffer()));
        } });",
    );
    js_sys::Reflect::set(&blob, &"stream".into(), &stream).unwrap();
    assert!(all(Reading::new(blob).with_patience(200)).await == bytes);
}

#[wasm_bindgen_test]
async fn a_file_that_became_shorter_is_no_whole_file() {
    let blob = blob(&bytes(1000));
    let stream = js_sys::Function::new_with_args("", "return new Blob(['abc']).stream();");
    js_sys::Reflect::set(&blob, &"stream".into(), &stream).unwrap();
    let (mut reading, mut part) = (Reading::new(blob), Vec::new());
    assert!(reading.next(&mut part).await.unwrap());
    assert!(reading.next(&mut part).await.is_err());
}
