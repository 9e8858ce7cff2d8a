#!/usr/bin/env python3
"""One reader that stops among a thousand: what the others wait (99th percentile) stays within 5 % of a run without it.

    stalled.py [--rounds 5] [--seconds 4]

A thousand WebSockets get their messages echoed at a steady pace; in every second run one more sends without ever reading,
and so does a download over HTTP/1.1 and one over HTTP/2. Runs alternate (A B A B); the medians of both are compared.
Then the stopped ones must be ended by the limit for that, and the server's memory must not have grown by what they asked.
"""

import argparse
import select
import statistics
import sys
import time

import wire
from server import Server, raise_file_limit

READERS = 1_000
PER_SECOND = 2_000
STALL_S = 2
GROWTH_KB = 8 * 1024
TOLERANCE = 1.05
# Below the clock's and the scheduler's grain a percentage says nothing.
GRAIN_S = 0.000_05


def subscribers(server: Server):
    opened = []
    for number in range(READERS):
        one = wire.open_socket(server.port, number)
        one.sendall(wire.UPGRADE)
        got = b""
        while b"\r\n\r\n" not in got:
            got += one.recv(4096)
        one.setblocking(False)
        opened.append(one)
    return opened


def percentile(server: Server, readers, seconds: float) -> float:
    """The 99th of the times from a message to its echo."""
    poller = select.epoll()
    by_number = {one.fileno(): one for one in readers}
    for number in by_number:
        poller.register(number, select.EPOLLIN)
    sent, waits = {}, []
    began = time.perf_counter()
    index = 0
    while (now := time.perf_counter()) - began < seconds or sent:
        if now - began > seconds + 10:
            raise SystemExit("  an echo did not come")
        due = int(min(now - began, seconds) * PER_SECOND)
        while index < due:
            one = readers[index % READERS]
            index += 1
            if one.fileno() not in sent:
                sent[one.fileno()] = time.perf_counter()
                one.send(wire.message(b"x" * 100))
        for number, _ in poller.poll(0.0002):
            by_number[number].recv(4096)
            waits.append(time.perf_counter() - sent.pop(number, time.perf_counter()))
    poller.close()
    return statistics.quantiles(waits, n=100)[98]


def stop_reading(server: Server):
    """Each asks for far more than it ever reads; what it can push without being read is bounded too."""
    piece = wire.message(b"y" * 60_000)
    socket = wire.open_socket(server.port, 50_000, receive_buffer=4096)
    socket.sendall(wire.UPGRADE)
    download = wire.open_socket(server.port, 50_001, receive_buffer=4096)
    download.sendall(b"POST /debug/echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 1000000000\r\n\r\n")
    streams = wire.open_socket(server.port, 50_002, receive_buffer=4096)
    streams.sendall(wire.PREFACE + wire.settings(window=2**31 - 1)
                    + wire.frame(wire.WINDOW_UPDATE, 0, 0, (2**30).to_bytes(4, "big")))
    for stream in range(1, 200, 2):
        streams.sendall(wire.headers(b"POST", b"/debug/echo", stream, ends=False))
    chunks = {socket: piece, download: b"z" * 65536,
              streams: b"".join(wire.frame(wire.DATA, 0, stream, b"w" * 10_000) for stream in range(1, 200, 2))}
    pushed, rest = 0, dict(chunks)
    for one in chunks:
        one.setblocking(False)
    quiet_since = time.monotonic()
    while time.monotonic() - quiet_since < 0.3:
        for one, chunk in chunks.items():
            try:
                count = one.send(rest[one])
                pushed += count
                rest[one] = rest[one][count:] or chunk
                quiet_since = time.monotonic()
            except (BlockingIOError, ConnectionError):
                pass
        if pushed > 1 << 30:
            raise SystemExit("  the server took 1 GB that nobody reads")
    return list(chunks)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=4)
    options = parser.parse_args()
    raise_file_limit()
    status, without, beside, growth, left = 0, [], [], [], 0
    with Server("--connections-write-stall", f"{STALL_S}s", "--loops", "1") as server:
        readers = subscribers(server)
        percentile(server, readers, 2)
        for _ in range(options.rounds):
            without.append(percentile(server, readers, options.seconds))
            before = server.rss_kb()
            descriptors = server.descriptors()
            stopped = stop_reading(server)
            growth.append(server.rss_kb() - before)
            beside.append(percentile(server, readers, options.seconds))
            time.sleep(STALL_S)
            left += max(0, server.descriptors() - descriptors)
            for one in stopped:
                one.close()
        ratio = statistics.median(beside) / statistics.median(without)
        print(f"  99th percentile of {READERS} readers: {statistics.median(without) * 1e6:.0f} µs without, "
              f"{statistics.median(beside) * 1e6:.0f} µs with stopped readers, ratio {ratio:.3f} "
              f"({', '.join(f'{b / a:.2f}' for a, b in zip(without, beside))})")
        print(f"  memory for the stopped ones: at most {max(growth)} KB; not ended by the write stall: {left}")
        near = statistics.median(beside) - statistics.median(without) < GRAIN_S
        if (ratio > TOLERANCE and not near) or max(growth) > GROWTH_KB or left:
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
