"""Checks a folder, an image archive or any other file with the Unbaked plugin and prints the report.

    python unbaked_host.py PLUGIN PATH [--now SECONDS] [--format json|sarif|text]

Exit: 0 nothing found, 1 findings, 2 the check failed. Needs `pip install -r requirements.txt`.
"""

import argparse
import contextlib
import json
import os
import shutil
import sys
import tempfile
import time

import extism

API = 1
TIMEOUT_MS = 30 * 60 * 1000
MEMORY_PAGES = 8192  # of 64 KiB; bounds the whole guest


@contextlib.contextmanager
def mounted(path):
    """Gives the folder to mount, and the source that names `path` below it, as the guest sees it."""
    path = os.path.realpath(path)
    name = os.path.basename(path)
    if os.path.isdir(path):
        yield path, {"dir": "/in", "name": name, "above": above(path)}
        return
    # Extism mounts folders only: the file gets one of its own, so that the plugin sees nothing beside it.
    with tempfile.TemporaryDirectory(prefix="unbaked-") as folder:
        try:
            os.link(path, os.path.join(folder, "input"))
        except OSError:  # another file system
            shutil.copyfile(path, os.path.join(folder, "input"))
        yield os.path.realpath(folder), {"archive": "/in/input", "name": name}


def above(folder):
    """The ignore files between `folder` and the root of its repository, which the plugin cannot see."""
    found, levels = [], 0
    while not os.path.lexists(os.path.join(folder, ".git")):
        parent = os.path.dirname(folder)
        if parent == folder:
            return []  # no repository
        folder, levels = parent, levels + 1
        ignore = os.path.join(folder, ".gitignore")
        if os.path.isfile(ignore) and not os.path.islink(ignore):
            with open(ignore, encoding="utf-8", errors="replace") as file:
                found.append({"levels": levels, "name": ".gitignore", "text": file.read()})
    return [*found, {"levels": levels, "name": ".git"}] if levels else []


def load(plugin, folder=None):
    """An instance of the plugin: one for each task, never shared between threads, dropped after an error with E_INTERNAL."""
    manifest = {
        "wasm": [{"path": os.fspath(plugin)}],
        "timeout_ms": TIMEOUT_MS,
        "memory": {"max_pages": MEMORY_PAGES},
    }
    if folder is not None:
        manifest["allowed_paths"] = {f"ro:{folder}": "/in"}
    instance = extism.Plugin(manifest, wasi=True)
    api = json.loads(call(instance, "describe"))["api"]
    if api != API:
        raise RuntimeError(f"the plugin speaks API {api}, this host API {API}")
    return instance


def call(instance, export, request=b""):
    """The answer of an export. No answer is a failure: never take it for a clean report."""
    if not isinstance(request, bytes):
        request = json.dumps(request).encode()
    answer = bytes(instance.call(export, request))
    if not answer:
        raise RuntimeError(f"{export} gave no answer")
    return answer


def feed(instance, stream, begin):
    """The report of a stream that cannot be mounted: from object storage, a registry, a pipe."""
    call(instance, "begin", begin)
    fed = 0
    while chunk := stream.read(1 << 20):
        call(instance, "feed", chunk)
        fed += len(chunk)
    # The plugin compares: a host at its memory limit loses chunks without an error.
    return call(instance, "finish", {"bytes": fed})


def options(path, now):
    """What the command line would take from around `path`: its unbaked.toml and the time."""
    found = {"api": API, "now": int(time.time()) if now is None else now}
    config = os.path.join(path, "unbaked.toml")
    if os.path.isfile(config):
        with open(config, encoding="utf-8") as file:
            found["config"] = file.read()
    return found


def check(plugin, path, now=None):
    """The report of `path`, as bytes."""
    with mounted(path) as (folder, source):
        return call(load(plugin, folder), "check", {**options(path, now), "sources": [source]})


def main():
    parser = argparse.ArgumentParser(description="Checks PATH with the Unbaked plugin.")
    parser.add_argument("plugin")
    parser.add_argument("path")
    parser.add_argument("--now", type=int, help="seconds since 1970; without it the clock")
    parser.add_argument("--format", default="json", help="json, sarif or text")
    arguments = parser.parse_args()
    try:
        report = check(arguments.plugin, arguments.path, arguments.now)
        findings = json.loads(report)["findings"]
        if arguments.format != "json":
            request = {"report": json.loads(report), "format": arguments.format}
            report = call(load(arguments.plugin), "render", request)
    except (extism.Error, OSError, RuntimeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    sys.stdout.buffer.write(report)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
