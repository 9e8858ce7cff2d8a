#!/usr/bin/env python3
"""SIGTERM under load, over and over: every request on a connection that served before is answered, the exit status is 0.

    terminate.py [--rounds 20]

A round has clients that are never idle (HTTP/1.1 one request after the other, HTTP/2 with STREAMS under way) and a slow
request, beside wrk or h2load for pressure. HTTP/1.1 may only end behind an answer that says so; of HTTP/2 every stream
up to the last one that GOAWAY names is answered.
"""

import argparse
import random
import socket
import subprocess
import sys
import threading
import time

import wire
from server import Server

CLIENTS = 8
STREAMS = 20
SLOW_MS = 400
LAST_STREAM = 2**31 - 1
WINDOW_S = 15


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.answered, self.lost = 0, []

    def add(self, answered: int, lost: list[str]):
        with self.lock:
            self.answered += answered
            self.lost += lost


def connected(server: Server, protocol: str) -> socket.socket:
    made = wire.open_socket(server.port, random.randrange(40_000))
    return wire.tls_context(protocol).wrap_socket(made) if server.tls else made


def http1(server: Server, tally: Tally, request: bytes):
    one, count = connected(server, "http/1.1"), 0
    lost = []
    while True:
        got = b""
        try:
            one.sendall(request)
            while not (b"\r\n\r\n" in got and len(got.partition(b"\r\n\r\n")[2]) >= length(got)):
                piece = one.recv(65536)
                if not piece:
                    raise ConnectionError("end")
                got += piece
        except OSError as error:
            lost.append(f"HTTP/1.1 request {count + 1}: {error!r} after {got[:60]!r}")
            break
        count += 1
        if b"connection: close" in got.lower():
            break
    tally.add(count, lost)


def length(got: bytes) -> int:
    head = got.partition(b"\r\n\r\n")[0].lower()
    return int(head.partition(b"content-length: ")[2].split(b"\r\n")[0] or 0)


def http2(server: Server, tally: Tally):
    one = connected(server, "h2")
    one.sendall(wire.PREFACE + wire.settings() + wire.frame(wire.WINDOW_UPDATE, 0, 0, (2**30).to_bytes(4, "big")))
    under_way, following, last, count, got = set(), 1, LAST_STREAM, 0, b""
    try:
        while True:
            more = b""
            while last == LAST_STREAM and len(under_way) < STREAMS:
                path = b"/debug/slow?ms=20" if following % 8 == 1 else b"/debug/json"
                more += wire.headers(b"GET", path, following, ends=True)
                under_way.add(following)
                following += 2
            one.sendall(more)
            piece = one.recv(65536)
            if not piece:
                break
            got += piece
            taken = 0
            for kind, flags, stream, payload in wire.frames(got):
                taken += 9 + len(payload)
                if kind == wire.GOAWAY:
                    last = min(last, int.from_bytes(payload[:4], "big"))
                elif kind == wire.SETTINGS and not flags & 1:
                    one.sendall(wire.frame(wire.SETTINGS, 1, 0))
                elif flags & wire.END_STREAM and kind in (wire.DATA, wire.HEADERS):
                    under_way.discard(stream)
                    count += 1
            got = got[taken:]
    except OSError as error:
        lost = [f"HTTP/2: {error!r}"] if any(stream <= last for stream in under_way) else []
        return tally.add(count, lost)
    tally.add(count, [f"HTTP/2 stream {stream} of {last}" for stream in under_way if stream <= last])


def pressure(server: Server) -> subprocess.Popen:
    url = f"{'https' if server.tls else 'http'}://127.0.0.1:{server.port}/debug/json"
    command = (["wrk", "-t1", "-c16", "-d30", url] if random.random() < 0.5 else
               ["h2load", "-c4", "-m10", "-D30", url])
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def round_of(kind: str, tally: Tally) -> tuple[int, float]:
    slow = wire.SLOW.replace(b"5000", str(SLOW_MS).encode())
    with Server(tls=kind == "TLS") as server:
        work = []
        if kind != "h2c":
            work += [(http1, server, tally, wire.GET)] * CLIENTS + [(http1, server, tally, slow)]
        if kind != "HTTP/1.1":
            work += [(http2, server, tally)] * (CLIENTS // 2)
        threads = [threading.Thread(target=job, args=rest) for job, *rest in work]
        beside = pressure(server)
        for thread in threads:
            thread.start()
        time.sleep(0.5 + random.random() / 2)
        began = time.monotonic()
        server.terminate()
        try:
            code = server.wait(WINDOW_S)
        except subprocess.TimeoutExpired:
            code = -1
        took = time.monotonic() - began
        for thread in threads:
            thread.join(25)
        beside.kill()
        beside.wait()
        return code, took


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    status = 0
    for kind in ("HTTP/1.1", "h2c", "TLS"):
        tally, codes, times = Tally(), [], []
        for _ in range(options.rounds):
            code, took = round_of(kind, tally)
            codes.append(code)
            times.append(took)
        bad = [code for code in codes if code != 0]
        print(f"  {kind}: {options.rounds} ends under load, {tally.answered} answered, {len(tally.lost)} lost, exit "
              f"status {'0 each time' if not bad else bad}, {min(times):.2f}–{max(times):.2f} s", flush=True)
        for line in tally.lost[:5]:
            print(f"    {line}")
        status = 1 if bad or tally.lost else status
    return status


if __name__ == "__main__":
    sys.exit(main())
