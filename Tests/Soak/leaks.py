#!/usr/bin/env python3
"""Connections in waves, of every kind, half of them dropped in the middle of something: memory must not grow by wave.

    leaks.py [--connections 100000] [--wave 10000]

Of ten connections four speak HTTP/1.1, three HTTP/2, two WebSocket (one of them over HTTP/2), and one, to a second
server, TLS. The first two waves warm up; the last may not hold more than SLACK_KB above the third.
With CASCADE set to a build with the address sanitizer, the leak check at the end of the process counts instead.
"""

import argparse
import re
import sys
import time

import wire
from server import Server, raise_file_limit

BATCH = 200
SLACK_KB = 1_024
# What a process has once and holds until its end; one for each of 2,000 connections would be beyond it.
PROCESS_ALLOCATIONS = 1_500


def read_until(open_one, done) -> bytes:
    got = b""
    while not done(got):
        piece = open_one.recv(65536)
        if not piece:
            raise SystemExit(f"the server closed after {got[-200:]!r}")
        got += piece
    return got


def answered(got: bytes) -> bool:
    return b"\r\n\r\n" in got and len(got.partition(b"\r\n\r\n")[2]) >= 300


def stream_ended(got: bytes) -> bool:
    return any(flags & wire.END_STREAM and kind in (wire.DATA, wire.HEADERS) for kind, flags, _, _ in wire.frames(got))


def data_came(got: bytes) -> bool:
    return any(kind == wire.DATA and payload for kind, _, _, payload in wire.frames(got))


HELLO = wire.PREFACE + wire.settings()
# What is sent, when the answer is complete, and what is sent before the reset by one that drops.
GET2 = HELLO + wire.headers(b"GET", b"/debug/json", 1, ends=True)
OPEN2 = HELLO + wire.headers(b"POST", b"/debug/echo", 1, ends=False)
SOCKET2 = HELLO + wire.connect_websocket(1) + wire.frame(wire.DATA, 0, 1, wire.message(b"hi"))
KINDS = [
    (wire.GET, answered, wire.CUT_GET), (wire.GET, answered, wire.CUT_POST),
    (wire.GET, answered, wire.GET), (wire.GET, answered, wire.SLOW),
    (GET2, stream_ended, OPEN2 + wire.frame(wire.DATA, 0, 1, b"abc")),
    (GET2, stream_ended, OPEN2 + wire.frame(wire.RST_STREAM, 0, 1, bytes(4))),
    (GET2, stream_ended, HELLO + wire.headers(b"GET", b"/debug/slow?ms=5000", 1, ends=True)),
    (wire.UPGRADE + wire.message(b"hi"), lambda got: got.endswith(b"\x82\x02hi"), wire.UPGRADE + b"\x82\xfe\x10"),
    (SOCKET2, data_came, SOCKET2),
]


def batch(server: Server, secure: Server, first: int, count: int, context) -> None:
    opened = []
    for number in range(first, first + count):
        kind = number % 10
        one = wire.open_socket((secure if kind == 9 else server).port, number)
        drops = number // 10 % 2 == 0
        if kind < 9:
            whole, done, cut = KINDS[kind]
            one.sendall(cut if drops else whole)
        else:
            done = answered
            if drops and number % 100 < 50:
                one.sendall(b"\x16\x03\x01\x02\x00\x01")
            else:
                one = context.wrap_socket(one)
                one.sendall(wire.CUT_POST if drops else wire.GET)
        opened.append((one, drops, done))
    for one, drops, done in opened:
        if drops:
            wire.reset(one)
        else:
            read_until(one, done)
            one.close()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=100_000)
    parser.add_argument("--wave", type=int, default=10_000)
    options = parser.parse_args()
    raise_file_limit()
    context = wire.tls_context()
    with Server() as server, Server(tls=True) as secure:
        sizes = []
        for first in range(0, options.connections, options.wave):
            began = time.monotonic()
            for at in range(first, first + options.wave, BATCH):
                batch(server, secure, at, min(BATCH, first + options.wave - at), context)
            # The slow requests that nobody waits for any more are over after this.
            time.sleep(0.5)
            sizes.append((server.rss_kb(), secure.rss_kb()))
            print(f"  {first + options.wave:>7} connections: {sizes[-1][0]} KB plain, {sizes[-1][1]} KB TLS resident, "
                  f"{server.descriptors()} descriptors, {time.monotonic() - began:.0f} s", flush=True)
        status = 0
        for one in (server, secure):
            one.terminate()
            code = one.wait(120)
            lost = re.search(r"(\d+) byte\(s\) leaked in (\d+) allocation", one.output())
            if lost:
                print(f"  address sanitizer: {lost.group()} (at most {PROCESS_ALLOCATIONS})")
            if int(lost.group(2)) > PROCESS_ALLOCATIONS if lost else code != 0:
                print(f"  exit status {code}: {one.output()[-300:].strip()}")
                status = 1
        if len(sizes) > 3 and not lost:
            growth = [last - base for base, last in zip(sizes[2], sizes[-1])]
            print(f"  growth since the third wave: {growth[0]} KB plain, {growth[1]} KB TLS (at most {SLACK_KB})")
            status = 1 if max(growth) > SLACK_KB else status
    return status


if __name__ == "__main__":
    sys.exit(main())
