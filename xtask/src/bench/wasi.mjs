// Runs a WASI program in Node: `node wasi.mjs PROGRAM WORD…`. It sees every file, as a native one does.
import { readFileSync } from 'node:fs';
import { WASI } from 'node:wasi';

const [program, ...words] = process.argv.slice(2);
// The clock of this thread, on which the program runs.
const args = [program, ...words.map((word) => (word === 'CLOCK' ? `/proc/${process.pid}/schedstat` : word))];
const wasi = new WASI({ version: 'preview1', args, preopens: { '/': '/' } });
const { instance } = await WebAssembly.instantiate(readFileSync(program), wasi.getImportObject());
process.exitCode = wasi.start(instance);
