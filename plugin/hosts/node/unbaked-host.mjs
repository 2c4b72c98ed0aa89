// Checks a folder, an image archive or any other file with the Unbaked plugin and prints the report.
//
//     node unbaked-host.mjs PLUGIN PATH [--now SECONDS] [--format json|sarif|text]
//
// Exit: 0 nothing found, 1 findings, 2 the check failed. Needs `npm ci`.
// In Node mount, never feed: feeding costs a call for each 8 bytes.

import createPlugin from '@extism/extism';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const API = 1;

/** Calls `use` with the folder to mount and the source that names `target` below it, as the guest sees it. */
export async function mounted(target, use) {
  const real = fs.realpathSync(target);
  const name = path.basename(real);
  if (fs.statSync(real).isDirectory()) return use(real, { dir: '/in', name, above: above(real) });
  // Extism mounts folders only: the file gets one of its own, so that the plugin sees nothing beside it.
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'unbaked-'));
  try {
    const file = path.join(folder, 'input');
    try {
      fs.linkSync(real, file);
    } catch {
      fs.copyFileSync(real, file); // another file system
    }
    return await use(folder, { archive: '/in/input', name });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The ignore files between `folder` and the root of its repository, which the plugin cannot see. */
function above(folder) {
  const found = [];
  const stat = (...parts) => fs.lstatSync(path.join(...parts), { throwIfNoEntry: false });
  for (let levels = 0; ; levels += 1) {
    if (levels > 0 && stat(folder, '.gitignore')?.isFile()) {
      found.push({ levels, name: '.gitignore', text: fs.readFileSync(path.join(folder, '.gitignore'), 'utf8') });
    }
    if (stat(folder, '.git')) return levels > 0 ? [...found, { levels, name: '.git' }] : [];
    const parent = path.dirname(folder);
    if (parent === folder) return []; // no repository
    folder = parent;
  }
}

/** An instance of the plugin: one for each task, closed after it, dropped after an error with E_INTERNAL. */
export async function load(plugin, folder) {
  const instance = await createPlugin(
    { wasm: [{ path: path.resolve(plugin) }] },
    // In this SDK the guest's path comes first, and a folder cannot be mounted read-only: the plugin has no call that writes.
    { useWasi: true, allowedPaths: folder === undefined ? {} : { '/in': folder } },
  );
  const { api } = JSON.parse(await call(instance, 'describe'));
  if (api !== API) throw new Error(`the plugin speaks API ${api}, this host API ${API}`);
  return instance;
}

/** The answer of an export as text. No answer is a failure: never take it for a clean report. */
export async function call(instance, name, request = '') {
  const isPlain = typeof request === 'string' || request instanceof Uint8Array;
  const answer = await instance.call(name, isPlain ? request : JSON.stringify(request));
  if (answer === null || answer.byteLength === 0) throw new Error(`${name} gave no answer`);
  return answer.text();
}

/** What the command line would take from around `target`: its unbaked.toml and the time. */
export function options(target, now = Math.floor(Date.now() / 1000)) {
  const config = path.join(target, 'unbaked.toml');
  const found = { api: API, now };
  if (fs.existsSync(config)) found.config = fs.readFileSync(config, 'utf8');
  return found;
}

/** The report of `target`, as text. */
export function check(plugin, target, now) {
  return mounted(target, async (folder, source) => {
    const instance = await load(plugin, folder);
    try {
      return await call(instance, 'check', { ...options(target, now), sources: [source] });
    } finally {
      await instance.close();
    }
  });
}

/** A report in another format. */
export async function render(plugin, report, format) {
  const instance = await load(plugin);
  try {
    return await call(instance, 'render', { report: JSON.parse(report), format });
  } finally {
    await instance.close();
  }
}

async function main(words) {
  const flags = { now: undefined, format: 'json' };
  const paths = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--now') flags.now = Number(words.shift());
    else if (word === '--format') flags.format = words.shift();
    else paths.push(word);
  }
  if (paths.length !== 2) throw new Error('usage: node unbaked-host.mjs PLUGIN PATH [--now SECONDS] [--format FORMAT]');
  const [plugin, target] = paths;
  const report = await check(plugin, target, flags.now);
  process.stdout.write(flags.format === 'json' ? report : await render(plugin, report, flags.format));
  return JSON.parse(report).findings.length > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).then(
    (code) => { process.exitCode = code; },
    (error) => {
      console.error(`error: ${error.message ?? error}`);
      process.exitCode = 2;
    },
  );
}
