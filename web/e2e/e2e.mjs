// The page in a real browser: it reports what the command line reports, byte for byte; no request is made once it is
// sealed; it is accessible in every view, light and dark.
//
//   node e2e.mjs --url URL --bin UNBAKED --chromium PATH [--out FOLDER] [--file PATH]…

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { write } from "./inputs.mjs";

const { values: options } = parseArgs({
  options: {
    url: { type: "string" },
    bin: { type: "string" },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    out: { type: "string" },
    file: { type: "string", multiple: true, default: [] },
  },
});
const NOW = 1790000000;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking " +
  "--disable-component-update --disable-sync --disable-dev-shm-usage";

/** A server before the page's own one, which writes down every request that arrives. */
async function logging(target) {
  const log = [];
  const server = createServer((asked, answer) => {
    log.push(`${asked.method} ${asked.url}`);
    const onward = request(new URL(asked.url, target), { method: asked.method, headers: asked.headers }, (given) => {
      answer.writeHead(given.statusCode, given.headers);
      given.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { log, server, address: `http://127.0.0.1:${server.address().port}/` };
}

/** The command line's report of the same path. */
function expected(path, format = "json") {
  const args = ["check", path, "--format", format, "--no-progress", "--fail-on", "none", "--now", `${NOW}`];
  return execFileSync(options.bin, args, { maxBuffer: 1 << 28 });
}

async function exported(page, format = "json") {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#save-${format}`)]);
  return readFileSync(await download.path());
}

async function settled(page) {
  await page.waitForSelector("main.report, [role=alert]");
  assert.equal(await page.locator("[role=alert]").count(), 0, "the page reports a failure");
}

async function accessible(page, view) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  const lines = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  assert.deepEqual(lines, [], `axe, ${view}`);
}

/** Looks at a view in both schemes: axe, and a picture. */
async function look(page, view) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await accessible(page, `${view}, ${colorScheme}`);
    if (options.out) await page.screenshot({ path: join(options.out, `${view}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

async function again(page) {
  await page.click("#again");
  await page.waitForSelector("main.welcome");
}

async function same(page, selector, path, view) {
  await page.setInputFiles(selector, path);
  await settled(page);
  const report = await exported(page);
  const wanted = expected(path);
  assert.ok(report.equals(wanted), `the page's report of ${basename(path)} differs from the command line's:\n${difference(report, wanted)}`);
  assert.ok((await exported(page, "sarif")).equals(expected(path, "sarif")), `the SARIF of ${basename(path)} differs`);
  if (view) {
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    await look(page, view);
  }
  console.log(`ok   ${basename(path)}: ${JSON.parse(report).findings.length} findings, equal to the command line`);
  return report;
}

/** The first line in which two reports differ. Reports hold masked values only. */
function difference(left, right) {
  const [page, line] = [left, right].map((bytes) => bytes.toString().split("\n"));
  const at = page.findIndex((text, index) => text !== line[index]);
  return `line ${at + 1}\n  page          ${page[at]}\n  command line  ${line[at]}`;
}

/** Drops a file on the page, as a hand would. */
async function drop(page, path) {
  const given = { name: basename(path), text: readFileSync(path, "utf8") };
  const dataTransfer = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, given);
  await page.dispatchEvent("body", "dragover", { dataTransfer });
  await page.waitForSelector(".veil:not([hidden])");
  await page.dispatchEvent("body", "drop", { dataTransfer });
  await settled(page);
  assert.ok((await exported(page)).equals(expected(path)), "a dropped file is not what a chosen file is");
  assert.ok(await page.locator(".veil").isHidden());
  console.log("ok   dropped");
}

async function keyboard(page) {
  const open = () => page.locator(".finding[aria-current]").first().evaluate((row) => [...document.querySelectorAll(".finding")].indexOf(row));
  const rows = await page.locator(".finding").count();
  assert.equal(await open(), 0);
  await page.keyboard.press("j");
  assert.equal(await open(), Math.min(1, rows - 1));
  await page.keyboard.press("k");
  assert.equal(await open(), 0);
  await page.locator(".finding[aria-current]").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "detail");
  await page.keyboard.press("Escape");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".finding[aria-current]")));
  console.log("ok   findings by keyboard");
}

/** Tries to get out of the sealed page in every way that the policy must stop. */
async function escapes(page) {
  const tried = await page.evaluate(async () => {
    const worker = (text) =>
      new Promise((done) => {
        const started = new Worker(URL.createObjectURL(new Blob([text])));
        started.onmessage = ({ data }) => done(data);
        started.onerror = () => done("blocked");
      });
    const address = new URL("out", location.href).href;
    const picture = new Promise((done) => {
      const image = new Image();
      image.onload = () => done("open");
      image.onerror = () => done("blocked");
      image.src = address;
    });
    return {
      fetch: await fetch(address).then(() => "open", () => "blocked"),
      picture: await picture,
      worker: await worker(`fetch("${address}").then(() => postMessage("open"), () => postMessage("blocked"))`),
      beacon: (navigator.sendBeacon(address, "x"), "blocked"),
    };
  });
  assert.deepEqual([...new Set(Object.values(tried))], ["blocked"], JSON.stringify(tried));
}

const folder = mkdtempSync(join(tmpdir(), "unbaked-e2e-"));
const { log, server, address } = await logging(options.url);
if (options.out) mkdirSync(options.out, { recursive: true });
const browser = await chromium.launch({ executablePath: options.chromium, headless: true, args: FLAGS.split(" ") });
try {
  const inputs = write(folder);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light", reducedMotion: "reduce" });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${address}?now=${NOW}`);
  await page.waitForSelector("#files:not([disabled])", { state: "attached" });
  const loaded = log.length;
  console.log(`ok   loaded with ${loaded} requests, then sealed`);

  await look(page, "welcome");
  const reports = [];
  const check = async (...given) => {
    reports.push(await same(page, ...given));
    await again(page);
  };
  await check("#files", inputs.dockerfile, "dockerfile");
  await check("#files", inputs.compose, "compose");
  await check("#files", inputs.archive, "archive");
  await check("#files", inputs.clean, "clean");
  await check("#folder", inputs.project, "folder");
  for (const path of options.file) await check("#files", path);

  await drop(page, inputs.compose);
  await again(page);

  await page.fill("#paste", readFileSync(inputs.dockerfile, "utf8"));
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "paste", "typing keeps the focus");
  await look(page, "paste");
  await page.fill("#paste", "");
  await page.waitForSelector("main.welcome");
  console.log("ok   pasted text");

  await page.click("#example");
  await settled(page);
  assert.ok((await page.locator(".finding").count()) > 0, "the example leaks");
  await keyboard(page);
  await look(page, "example");
  await again(page);

  await page.setInputFiles("#files", inputs.big);
  await page.waitForFunction(() => (document.querySelector("progress")?.value ?? 0) > 0);
  if (options.out) await page.screenshot({ path: join(options.out, "reading-light.png") });
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForSelector("main.welcome");
  await check("#files", inputs.dockerfile);
  console.log("ok   cancelled in the middle, and ready for the next");

  await escapes(page);
  assert.deepEqual(log.slice(loaded), [], "requests after the seal");
  assert.deepEqual(errors, [], "errors of the page");
  for (const value of inputs.values) {
    assert.ok(!reports.some((report) => report.includes(value)), "a report holds a value");
  }
  console.log("ok   no request after the seal, and every way out is closed");
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}
