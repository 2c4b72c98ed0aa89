"""Runs the plugin in Extism's Python SDK and holds it against the command line.

    python test_host.py --plugin PLUGIN.wasm --bin UNBAKED

Everything that is checked is made here: credentials are drawn when the test runs.
"""

import argparse
import hashlib
import io
import json
import os
import random
import string
import subprocess
import sys
import tarfile
import tempfile
import unittest
import zlib

import extism

import unbaked_host as host

NOW = 1790000000
KEY = "5a" * 32
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
ARGUMENTS = argparse.Namespace()


def github_token(seed):
    """Prefix, 30 random characters, and their CRC-32 as six base-62 digits."""
    body = "".join(random.Random(seed).choices(BASE62, k=30))
    rest, digits = zlib.crc32(body.encode()), ""
    for _ in range(6):
        rest, digit = divmod(rest, 62)
        digits = BASE62[digit] + digits
    return "_".join(["ghp", body + digits])


TOKENS = [github_token(seed) for seed in range(4)]


def write_project(folder):
    files = {
        "Dockerfile": f"FROM node:22\nARG GITHUB_TOKEN={TOKENS[0]}\nCOPY . /app\nRUN npm ci\n",
        ".env": f"GITHUB_TOKEN={TOKENS[1]}\n",
        ".dockerignore": "node_modules\n",
        "compose.yaml": f"services:\n  api:\n    build: .\n    environment:\n      GITHUB_TOKEN: {TOKENS[2]}\n",
        "src/index.js": "console.log('ready')\n",
        "left-out/notes.txt": f"token = {TOKENS[3]}\n",
        "unbaked.toml": 'exclude = ["left-out/**"]\n',
    }
    for path, text in files.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)
    return files


def tar_of(files):
    """A tar of name → bytes."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return out.getvalue()


def image_members():
    """A `docker save` archive: a file that a later layer removes, a variable, a history entry."""
    layers = [
        tar_of({"etc/os-release": b"ID=test\n", "app/.env": f"GITHUB_TOKEN={TOKENS[1]}\n".encode()}),
        tar_of({"app/.wh..env": b"", "app/padding.bin": random.Random(7).randbytes(3 << 20)}),
    ]
    sha256 = [hashlib.sha256(layer).hexdigest() for layer in layers]
    config = json.dumps({
        "architecture": "amd64",
        "os": "linux",
        "config": {"Env": ["PATH=/usr/bin", f"GITHUB_TOKEN={TOKENS[0]}"]},
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{digest}" for digest in sha256]},
        "history": [
            {"created_by": "COPY . /app # buildkit"},
            {"created_by": f"RUN |1 GITHUB_TOKEN={TOKENS[2]} /bin/sh -c rm /app/.env # buildkit"},
        ],
    }).encode()
    config_name = hashlib.sha256(config).hexdigest() + ".json"
    names = [f"{digest}/layer.tar" for digest in sha256]
    manifest = json.dumps([{"Config": config_name, "RepoTags": ["app:test"], "Layers": names}]).encode()
    return {**dict(zip(names, layers)), config_name: config, "manifest.json": manifest}


class Host(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory(prefix="unbaked-test-")
        cls.folder = os.path.realpath(cls.scratch.name)
        cls.project = os.path.join(cls.folder, "project")
        cls.files = write_project(cls.project)
        cls.members = image_members()
        cls.archive = os.path.join(cls.folder, "app.tar")
        with open(cls.archive, "wb") as file:
            file.write(tar_of(cls.members))

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def command_line(self, path, *flags):
        command = [ARGUMENTS.bin, "check", path, "--format", "json", "--now", str(NOW), "--no-progress", *flags]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, check=False)
        self.assertIn(done.returncode, (0, 1), done.stderr.decode())
        return done.stdout

    def plugin(self, folder=None):
        return host.load(ARGUMENTS.plugin, folder)

    def assert_found(self, report, at_least):
        """Findings there must be, and no value in the report."""
        self.assertGreaterEqual(len(json.loads(report)["findings"]), at_least)
        for token in TOKENS:
            self.assertNotIn(token.encode(), report)

    def assert_fails(self, code, instance, export, request):
        with self.assertRaises(extism.Error) as raised:
            host.call(instance, export, request)
        self.assertTrue(str(raised.exception).startswith(f"{code}: "), raised.exception)
        for token in TOKENS:
            self.assertNotIn(token, str(raised.exception))

    def test_describe(self):
        description = json.loads(host.call(self.plugin(), "describe"))
        self.assertEqual((description["name"], description["api"]), ("unbaked", 1))
        self.assertGreater(description["rules"]["count"], 0)
        self.assertIn("archive", description["sources"])

    def test_project_as_the_command_line(self):
        report = host.check(ARGUMENTS.plugin, self.project, NOW)
        self.assertEqual(report, self.command_line(self.project))
        self.assert_found(report, 3)

    def test_folder_of_a_repository_as_the_command_line(self):
        repository = os.path.join(self.folder, "repository")
        service = os.path.join(repository, "services", "api")
        write_project(service)
        os.makedirs(os.path.join(repository, ".git"))
        for folder, pattern in ((repository, "*.log\n"), (os.path.dirname(service), ".env\n")):
            with open(os.path.join(folder, ".gitignore"), "w", encoding="utf-8") as file:
                file.write(pattern)
        report = host.check(ARGUMENTS.plugin, service, NOW)
        self.assertEqual(report, self.command_line(service))
        self.assert_found(report, 3)

    def test_archive_as_the_command_line(self):
        report = host.check(ARGUMENTS.plugin, self.archive, NOW)
        self.assertEqual(report, self.command_line(self.archive))
        self.assert_found(report, 3)

    def test_lone_file_as_the_command_line(self):
        path = os.path.join(self.project, "Dockerfile")
        report = host.check(ARGUMENTS.plugin, path, NOW)
        self.assertEqual(report, self.command_line(path))
        self.assert_found(report, 1)

    def test_files_in_the_request(self):
        files = [{"path": path, "text": text} for path, text in self.files.items()]
        request = {"now": NOW, "config": self.files["unbaked.toml"], "sources": [{"files": files, "name": "project"}]}
        self.assertEqual(host.call(self.plugin(), "check", request), self.command_line(self.project))

    def test_sources_are_seen_together(self):
        files = [{"path": path, "text": text} for path, text in self.files.items()]
        with host.mounted(self.archive) as (folder, source):
            request = {"now": NOW, "sources": [{"files": files}, source]}
            report = json.loads(host.call(self.plugin(folder), "check", request))
        self.assertEqual([entry["name"] for entry in report["inputs"]], ["files", "app.tar"])

    def test_fed_archive(self):
        begin = {"now": NOW, "name": "app.tar", "kind": "archive"}
        with open(self.archive, "rb") as stream:
            report = host.feed(self.plugin(), stream, begin)
        self.assertEqual(report, self.command_line(self.archive))

    def test_fed_text_in_odd_chunks(self):
        instance = self.plugin()
        content = self.files["Dockerfile"].encode()
        self.assertEqual(host.call(instance, "begin", {"now": NOW, "name": "Dockerfile", "kind": "text"}), b'{"bytes":0}')
        for start in range(0, len(content), 7):
            host.call(instance, "feed", content[start:start + 7])
        report = host.call(instance, "finish")
        self.assertEqual(report, self.command_line(os.path.join(self.project, "Dockerfile")))

    def test_layers_apart_are_the_image(self):
        instance = self.plugin()
        members = []
        for position, (name, content) in enumerate(self.members.items()):
            if position % 2:
                begin = {"link_key": KEY, "kind": "layer"}
                blob = host.feed(instance, io.BytesIO(content), begin)
            else:
                with tempfile.TemporaryDirectory(dir=self.folder) as folder:
                    with open(os.path.join(folder, "blob"), "wb") as file:
                        file.write(content)
                    request = {"link_key": KEY, "source": {"archive": "/in/blob"}}
                    blob = host.call(self.plugin(folder), "check_layer", request)
            for token in TOKENS:
                self.assertNotIn(token.encode(), blob)
            members.append({"name": name, "report": json.loads(blob)})
        request = {"now": NOW, "link_key": KEY, "name": "app.tar", "members": members}
        self.assertEqual(host.call(instance, "assemble", request), self.command_line(self.archive))
        self.assert_fails("E_REQUEST", instance, "assemble", {**request, "link_key": "00" * 32})

    def test_formats(self):
        report = json.loads(self.command_line(self.archive))
        instance = self.plugin()
        self.assertEqual(host.call(instance, "render", {"report": report, "format": "json"}), self.command_line(self.archive))
        for output_format in ("sarif", "text"):
            rendered = host.call(instance, "render", {"report": report, "format": output_format})
            done = subprocess.run(
                [ARGUMENTS.bin, "check", self.archive, "--format", output_format, "--now", str(NOW), "--no-progress",
                 "--color", "never"], cwd=self.folder, capture_output=True, check=False)
            self.assertEqual(rendered, done.stdout)
        self.assert_fails("E_REQUEST", instance, "render", {"report": report, "format": "odd"})

    def test_wrong_requests(self):
        instance = self.plugin()
        for export, request in [
            ("check", b"no json " + TOKENS[0].encode()),
            ("check", {"sources": []}),
            ("check", {"sources": [{}]}),
            ("check", {"sources": TOKENS[0]}),
            ("check", {"sources": [{"dir": "in"}]}),
            ("check", {"sources": [{"dir": "/in/../etc"}]}),
            ("check", {"api": 2, "sources": [{"files": []}]}),
            ("check", {"config": f"odd = '{TOKENS[0]}'", "sources": [{"files": []}]}),
            ("check", {"limits": {"odd": 1}, "sources": [{"files": []}]}),
            ("check_layer", {"source": {"archive": "/in/blob"}}),
            ("assemble", {"name": "app.tar", "members": []}),
            ("begin", {"kind": "layer"}),
            ("begin", {"kind": "archive"}),
            ("feed", b"nothing was begun"),
            ("finish", {"bytes": 0}),
        ]:
            with self.subTest(export=export):
                self.assert_fails("E_REQUEST", instance, export, request)

    def test_what_did_not_arrive_is_a_limit(self):
        instance = self.plugin()
        self.assert_fails("E_LIMIT", instance, "check", b"")
        host.call(instance, "begin", {"name": "a", "kind": "text"})
        self.assert_fails("E_LIMIT", instance, "feed", b"")
        self.assert_fails("E_REQUEST", instance, "feed", b"what was begun is incomplete and gone")
        host.call(instance, "begin", {"name": "a", "kind": "text"})
        self.assertEqual(host.call(instance, "feed", b"12345"), b'{"bytes":5}')
        self.assert_fails("E_LIMIT", instance, "finish", {"bytes": 6})

    def test_an_instance_whose_call_broke_off_is_dead(self):
        instance = extism.Plugin({"wasm": [{"path": ARGUMENTS.plugin}], "memory": {"max_pages": 256}}, wasi=True)
        host.call(instance, "describe")
        content = "a" * (9 << 20)
        with self.assertRaises(extism.Error):
            host.call(instance, "check", {"sources": [{"file": {"path": "a", "text": content}}]})
        self.assert_fails("E_INTERNAL", instance, "describe", b"")

    def test_sources_that_are_not_there(self):
        instance = self.plugin(self.project)
        for source in [{"dir": "/in/none"}, {"archive": "/in/none"}, {"dir": "/other"}, {"archive": "/in/src"},
                       {"dir": "/in/Dockerfile"}, {"oci_layout": "/in"}]:
            with self.subTest(source=source):
                self.assert_fails("E_INPUT", instance, "check", {"sources": [source]})

    def test_links_are_not_followed(self):
        folder = os.path.join(self.folder, "links")
        os.makedirs(folder)
        os.symlink(self.archive, os.path.join(folder, "app.tar"))
        os.symlink(self.project, os.path.join(folder, "outside"))
        os.symlink("app.tar", os.path.join(folder, "twice.tar"))
        instance = self.plugin(folder)
        for source in [{"archive": "/in/app.tar"}, {"archive": "/in/twice.tar"}, {"dir": "/in/outside"},
                       {"archive": "/in/outside/Dockerfile"}, {"dir": "/in/outside/src"}]:
            with self.subTest(source=source):
                self.assert_fails("E_INPUT", instance, "check", {"sources": [source]})
        report = host.call(instance, "check", {"now": NOW, "sources": [{"dir": "/in", "name": "links"}]})
        self.assertEqual(report, self.command_line(folder))
        self.assertEqual(json.loads(report)["findings"], [])


def main():
    parser = argparse.ArgumentParser(description="Tests the plugin in Extism's Python SDK.")
    parser.add_argument("--plugin", required=True, type=os.path.abspath)
    parser.add_argument("--bin", required=True, type=os.path.abspath)
    parser.add_argument("names", nargs="*", help="tests to run; without any, all")
    parser.parse_args(namespace=ARGUMENTS)
    unittest.main(argv=[sys.argv[0], *ARGUMENTS.names], verbosity=2)


if __name__ == "__main__":
    main()
