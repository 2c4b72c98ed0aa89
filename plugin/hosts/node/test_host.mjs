// Runs the plugin in Extism's JavaScript SDK on Node and holds it against the command line.
//
//     node test_host.mjs --plugin PLUGIN.wasm --bin UNBAKED
//
// Everything that is checked is made here: credentials are drawn when the test runs.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { parseArgs } from 'node:util';
import { call, check, load, render } from './unbaked-host.mjs';

const { values: flags } = parseArgs({ options: { plugin: { type: 'string' }, bin: { type: 'string' } } });
if (flags.plugin === undefined || flags.bin === undefined) throw new Error('--plugin and --bin are needed');
const plugin = path.resolve(flags.plugin);
const bin = path.resolve(flags.bin);

const NOW = 1790000000;
const KEY = '5a'.repeat(32);
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What the plugin may ask of its host: memory of a call and the log, files to read, randomness, and what Rust's panic links. */
const ALLOWED_IMPORTS = {
  'extism:host/env': [
    'alloc', 'error_set', 'input_length', 'input_load_u64', 'input_load_u8', 'store_u64', 'store_u8', 'output_set',
    'log_trace', 'log_debug', 'log_info', 'log_warn', 'log_error',
  ],
  wasi_snapshot_preview1: [
    'path_open', 'path_filestat_get', 'path_readlink', 'fd_filestat_get', 'fd_fdstat_get', 'fd_prestat_get',
    'fd_prestat_dir_name', 'fd_read', 'fd_readdir', 'fd_seek', 'fd_tell', 'fd_close', 'random_get',
    'environ_get', 'environ_sizes_get', 'fd_write', 'proc_exit',
  ],
};

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

/** Prefix, 30 random characters, and their CRC-32 as six base-62 digits. */
function githubToken() {
  const body = Array.from({ length: 30 }, () => BASE62[crypto.randomInt(62)]).join('');
  let digits = '';
  for (let rest = crc32(Buffer.from(body)); digits.length < 6; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62] + digits;
  return ['ghp', body + digits].join('_');
}

/** A tar of [name, bytes] pairs, in the ustar format. */
function tarOf(files) {
  const blocks = [];
  for (const [name, content] of files) {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100);
    header.write(`${body.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
    header.write('        0', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(header, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const tokens = Array.from({ length: 3 }, githubToken);
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest('hex');

const scratch = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'unbaked-test-'));
after(() => fs.rmSync(scratch, { recursive: true }));

const project = path.join(scratch, 'project');
fs.mkdirSync(path.join(project, 'src'), { recursive: true });
for (const [name, text] of [
  ['Dockerfile', `FROM node:22\nARG GITHUB_TOKEN=${tokens[0]}\nCOPY . /app\nRUN npm ci\n`],
  ['.env', `GITHUB_TOKEN=${tokens[1]}\n`],
  ['.dockerignore', 'node_modules\n'],
  ['src/index.js', "console.log('ready')\n"],
]) fs.writeFileSync(path.join(project, name), text);

const layers = [
  tarOf([['etc/os-release', 'ID=test\n'], ['app/.env', `GITHUB_TOKEN=${tokens[1]}\n`]]),
  tarOf([['app/.wh..env', '']]),
];
const config = JSON.stringify({
  architecture: 'amd64',
  os: 'linux',
  config: { Env: ['PATH=/usr/bin', `GITHUB_TOKEN=${tokens[0]}`] },
  rootfs: { type: 'layers', diff_ids: layers.map((layer) => `sha256:${sha256(layer)}`) },
  history: [
    { created_by: 'COPY . /app # buildkit' },
    { created_by: `RUN |1 GITHUB_TOKEN=${tokens[2]} /bin/sh -c rm /app/.env # buildkit` },
  ],
});
const names = layers.map((layer) => `${sha256(layer)}/layer.tar`);
const members = [
  ...layers.map((layer, index) => [names[index], layer]),
  [`${sha256(config)}.json`, config],
  ['manifest.json', JSON.stringify([{ Config: `${sha256(config)}.json`, RepoTags: ['app:test'], Layers: names }])],
];
const archive = path.join(scratch, 'app.tar');
fs.writeFileSync(archive, tarOf(members));

function commandLine(target, format = 'json') {
  const words = ['check', target, '--format', format, '--now', String(NOW), '--no-progress', '--color', 'never'];
  const done = spawnSync(bin, words, { cwd: scratch, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ok(done.status === 0 || done.status === 1, done.stderr);
  return done.stdout;
}

async function using(folder, use) {
  const instance = await load(plugin, folder);
  try {
    return await use(instance);
  } finally {
    await instance.close();
  }
}

function assertFound(report, atLeast) {
  assert.ok(JSON.parse(report).findings.length >= atLeast, 'too few findings');
  for (const token of tokens) assert.ok(!report.includes(token), 'a value in the output');
}

async function assertFails(code, instance, name, request) {
  // This SDK puts words of its own before the plugin's.
  await assert.rejects(call(instance, name, request), (error) => {
    assert.match(error.message, new RegExp(`^(Plugin-originated error: )?${code}: `));
    for (const token of tokens) assert.ok(!error.message.includes(token), 'a value in an error');
    return true;
  });
}

test('imports are those that read', () => {
  const module = new WebAssembly.Module(fs.readFileSync(plugin));
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    assert.ok(ALLOWED_IMPORTS[from]?.includes(name), `${from} ${name} is not allowed`);
  }
});

test('describe', () => using(undefined, async (instance) => {
  const description = JSON.parse(await call(instance, 'describe'));
  assert.equal(description.name, 'unbaked');
  assert.equal(description.api, 1);
  assert.ok(description.rules.count > 0);
}));

for (const [what, target, atLeast] of [
  ['a project', project, 2],
  ['an archive', archive, 3],
  ['a lone file', path.join(project, 'Dockerfile'), 1],
]) {
  test(`${what} as the command line`, async () => {
    const report = await check(plugin, target, NOW);
    assert.equal(report, commandLine(target));
    assertFound(report, atLeast);
  });
}

test('a fed archive is the same', () => using(undefined, async (instance) => {
  const bytes = fs.readFileSync(archive);
  await call(instance, 'begin', { now: NOW, name: 'app.tar', kind: 'archive' });
  for (let start = 0; start < bytes.length; start += 1000) {
    await call(instance, 'feed', new Uint8Array(bytes.subarray(start, start + 1000)));
  }
  assert.equal(await call(instance, 'finish', { bytes: bytes.length }), commandLine(archive));
}));

test('layers apart are the image', () => using(undefined, async (instance) => {
  const reports = [];
  for (const [name, content] of members) {
    await call(instance, 'begin', { link_key: KEY, kind: 'layer' });
    await call(instance, 'feed', new Uint8Array(Buffer.from(content)));
    const report = await call(instance, 'finish');
    for (const token of tokens) assert.ok(!report.includes(token), 'a value in a blob report');
    reports.push({ name, report });
  }
  // Joined as text: a JavaScript number does not hold the 64-bit hashes of a blob report.
  const joined = reports.map(({ name, report }) => `{"name":${JSON.stringify(name)},"report":${report}}`).join(',');
  const request = `{"now":${NOW},"link_key":"${KEY}","name":"app.tar","members":[${joined}]}`;
  assert.equal(await call(instance, 'assemble', request), commandLine(archive));
}));

test('formats as the command line', async () => {
  const report = await check(plugin, archive, NOW);
  for (const format of ['json', 'sarif', 'text']) {
    assert.equal(await render(plugin, report, format), commandLine(archive, format));
  }
});

test('failures have a code', () => using(project, async (instance) => {
  await assertFails('E_REQUEST', instance, 'check', `no json ${tokens[0]}`);
  await assertFails('E_REQUEST', instance, 'check', { sources: tokens[0] });
  await assertFails('E_REQUEST', instance, 'finish', '');
  await assertFails('E_INPUT', instance, 'check', { sources: [{ dir: '/in/none' }] });
  await assertFails('E_LIMIT', instance, 'check', '');
  await call(instance, 'begin', { name: 'a', kind: 'text' });
  await assertFails('E_LIMIT', instance, 'feed', '');
}));

test('links out of the mount are refused', async () => {
  const folder = path.join(scratch, 'links');
  fs.mkdirSync(folder);
  fs.symlinkSync(archive, path.join(folder, 'app.tar'));
  fs.symlinkSync(project, path.join(folder, 'outside'));
  await using(folder, async (instance) => {
    for (const source of [{ archive: '/in/app.tar' }, { dir: '/in/outside' }, { archive: '/in/outside/Dockerfile' }]) {
      await assertFails('E_INPUT', instance, 'check', { sources: [source] });
    }
  });
});
