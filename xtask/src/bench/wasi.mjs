// Runs a WASI program in Node: `node wasi.mjs PROGRAM WORD…`. It sees every file, as a native one does.
//
// Node 20's own WASI ends with a segmentation fault where a program's memory grows. The benchmark asks little of its system, and
// that little stands here: words, files that are read, and lines that are written.
import { closeSync, fstatSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

const SUCCESS = 0;
const BAD_DESCRIPTOR = 8;
const NO_ENTRY = 44;
const NOT_SUPPORTED = 58;
const ROOT = 3;
const [DIRECTORY, REGULAR_FILE] = [3, 4];

const [program, ...words] = process.argv.slice(2);
// The clock of this thread, on which the program runs.
const args = [program, ...words.map((word) => (word === 'CLOCK' ? `/proc/${process.pid}/schedstat` : word))];

let memory;
const bytes = (at, length) => new Uint8Array(memory.buffer, at, length);
const view = () => new DataView(memory.buffer);
const text = (at, length) => new TextDecoder().decode(bytes(at, length));

/** The parts of memory that a list of pointers and lengths names. */
function parts(at, count) {
  return Array.from({ length: count }, (_, index) => {
    const [start, length] = [view().getUint32(at + 8 * index, true), view().getUint32(at + 8 * index + 4, true)];
    return bytes(start, length);
  });
}

/** Writes the words, each with a zero behind it, and where each begins. */
function give(list, pointers, buffer) {
  for (const word of list) {
    const encoded = new TextEncoder().encode(`${word}\0`);
    view().setUint32(pointers, buffer, true);
    bytes(buffer, encoded.length).set(encoded);
    pointers += 4;
    buffer += encoded.length;
  }
  return SUCCESS;
}

function sizes(list, count, length) {
  view().setUint32(count, list.length, true);
  view().setUint32(length, list.reduce((sum, word) => sum + Buffer.byteLength(word) + 1, 0), true);
  return SUCCESS;
}

/** Does as much of it as it can, part by part, and says how many bytes that were. */
function transfer(at, count, done, one) {
  let total = 0;
  for (const part of parts(at, count)) {
    const moved = one(part);
    total += moved;
    if (moved < part.length) break;
  }
  view().setUint32(done, total, true);
  return SUCCESS;
}

const system = {
  args_sizes_get: (count, length) => sizes(args, count, length),
  args_get: (pointers, buffer) => give(args, pointers, buffer),
  environ_sizes_get: (count, length) => sizes([], count, length),
  environ_get: () => SUCCESS,
  random_get: (at, length) => (crypto.getRandomValues(bytes(at, length)), SUCCESS),
  clock_time_get: (_clock, _precision, at) => (view().setBigUint64(at, process.hrtime.bigint(), true), SUCCESS),
  proc_exit: (code) => process.exit(code),
  sched_yield: () => SUCCESS,
  fd_prestat_get(descriptor, at) {
    if (descriptor !== ROOT) return BAD_DESCRIPTOR;
    view().setUint32(at, 0, true);
    view().setUint32(at + 4, 1, true);
    return SUCCESS;
  },
  fd_prestat_dir_name: (_descriptor, at) => (bytes(at, 1).set([0x2f]), SUCCESS),
  fd_fdstat_get(descriptor, at) {
    bytes(at, 24).fill(0);
    view().setUint8(at, descriptor === ROOT ? DIRECTORY : REGULAR_FILE);
    view().setBigUint64(at + 8, 0xffffffffffffffffn, true);
    view().setBigUint64(at + 16, 0xffffffffffffffffn, true);
    return SUCCESS;
  },
  fd_filestat_get(descriptor, at) {
    bytes(at, 64).fill(0);
    view().setUint8(at + 16, REGULAR_FILE);
    view().setBigUint64(at + 32, BigInt(fstatSync(descriptor).size), true);
    return SUCCESS;
  },
  path_open(_root, _follow, path, length, _create, _rights, _inherited, _flags, at) {
    try {
      // Node has opened more than the four that WASI knows: a descriptor is never the root's.
      view().setUint32(at, openSync(`/${text(path, length)}`), true);
      return SUCCESS;
    } catch {
      return NO_ENTRY;
    }
  },
  fd_read: (descriptor, at, count, done) => transfer(at, count, done, (part) => readSync(descriptor, part)),
  fd_write: (descriptor, at, count, done) => transfer(at, count, done, (part) => writeSync(descriptor, part)),
  fd_seek: () => NOT_SUPPORTED,
  fd_close: (descriptor) => (closeSync(descriptor), SUCCESS),
};

const module = await WebAssembly.compile(readFileSync(program));
const missing = WebAssembly.Module.imports(module).filter(({ name }) => !system[name]);
if (missing.length > 0) throw new Error(`the program asks for ${missing.map(({ name }) => name)}, which is not here`);
const { exports } = await WebAssembly.instantiate(module, { wasi_snapshot_preview1: system });
memory = exports.memory;
exports._start();
