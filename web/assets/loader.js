// Fetches and compiles both programs while the page may still connect. The page then seals itself (seal.rs).
import init from "./page.js";

const [workerScript, workerModule] = await Promise.all([
  fetch("worker.js").then((answer) => answer.text()),
  WebAssembly.compileStreaming(fetch("worker_bg.wasm")),
]);
globalThis.__unbaked = { workerScript, workerModule };
await init({ module_or_path: new URL("page_bg.wasm", import.meta.url) });
