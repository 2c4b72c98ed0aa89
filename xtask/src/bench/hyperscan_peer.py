"""Searches the files that LIST names with Hyperscan, for the keywords that KEYWORDS holds, and prints what it took.

Each keyword is reported once in a batch (single match): a call into Python for every occurrence would be measured, not Hyperscan.
"""

import sys
import time

import hyperscan

BATCH = 64 << 20
HEAD = 4 << 10


def database(keywords):
    flags = hyperscan.HS_FLAG_SINGLEMATCH
    expressions = [
        ("".join(f"\\x{byte:02x}" for byte in text.encode()), flags | (hyperscan.HS_FLAG_CASELESS if any_case else 0))
        for text, any_case in keywords
    ]
    db = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    db.compile(
        expressions=[expression.encode() for expression, _ in expressions],
        ids=list(range(len(expressions))),
        elements=len(expressions),
        flags=[flags for _, flags in expressions],
    )
    return db


def main():
    keywords = {"text": [], "binary": []}
    with open(sys.argv[1], encoding="ascii") as lines:
        for line in lines:
            name, case, _, text = line.rstrip("\n").split(" ", 3)
            keywords["text" if name == "word" else name].append((text, case == "any_case"))
    with open(sys.argv[2], encoding="utf-8") as lines:
        files = lines.read().splitlines()
    for name in ("text", "binary"):
        db = database(keywords[name])
        total, spent, hits = 0, 0, [0]

        def hit(*_):
            hits[0] += 1

        def scan(batch):
            nonlocal total, spent
            start = time.thread_time_ns()
            db.scan(bytes(batch), match_event_handler=hit)
            spent += time.thread_time_ns() - start
            total += len(batch)

        batch = bytearray()
        for path in files:
            with open(path, "rb") as file:
                data = file.read()
            if (0 in data[:HEAD]) == (name == "text"):
                continue
            batch += data
            if len(batch) >= BATCH:
                scan(batch)
                batch = bytearray()
        if batch:
            scan(batch)
        print(name, "hyperscan", total, spent, hits[0])


main()
