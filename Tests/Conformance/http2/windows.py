"""RFC 9113 §6.9: WINDOW_UPDATE and flow control, in both directions."""

import time

from harness import Failed, Skipped
from http2 import wire
from http2.connection import Connection
from http2.generic import grant
from http2.suite import connected

case = connected("http2")

MOST = 2**31 - 1
SMALL = (wire.INITIAL_WINDOW_SIZE, 0)


@case("6.9", "WINDOW_UPDATE of 0 on the connection is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.window_update(0, 0))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.9", "WINDOW_UPDATE of 0 on a stream is a stream error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.window_update(1, 0))
    c.expect_stream_error(1, wire.PROTOCOL_ERROR)


@case("6.9", "WINDOW_UPDATE of three octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.WINDOW_UPDATE, 0, 0, b"\0\0\1"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.9", "WINDOW_UPDATE of five octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.WINDOW_UPDATE, 0, 0, b"\0\0\0\0\1"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.9", "the reserved bit of the increment is ignored")
def _(c: Connection):
    c.send(wire.window_update(0, 0x80000001))
    c.expect_alive()


@case("6.9.1", "the server sends no more DATA than the stream's window", SMALL)
def _(c: Connection):
    c.replenish = False
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 1)))
    c.get(1)
    expect_data(c, 1)


@case("6.9.1", "the server sends no more DATA than the connection's window")
def _(c: Connection):
    c.replenish = False
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, MOST)))
    c.post(1)
    body = b"x" * 16384
    c.send(*[wire.data(1, body) for _ in range(3)])
    c.post(3)
    c.send(wire.data(1, b"x" * 8192, end=True), wire.data(3, b"x" * 8191, end=True))
    received, deadline = 0, time.monotonic() + min(1.0, c.target.timeout)
    try:
        while received < 65535 and (got := c.read(deadline)) is not None:
            received += len(got.payload) if got.kind == wire.DATA else 0
    except TimeoutError:
        pass
    c.send(wire.headers(5, c.request()))
    try:
        while (got := c.read(time.monotonic() + 0.4)) is not None:
            received += len(got.payload) if got.kind == wire.DATA else 0
    except TimeoutError:
        pass
    if received != 65535:
        raise Failed(f"{received} octets of DATA in a window of 65535")


@case("6.9.1", "WINDOW_UPDATEs that raise the connection's window above 2^31-1 are FLOW_CONTROL_ERROR")
def _(c: Connection):
    c.send(wire.window_update(0, MOST), wire.window_update(0, MOST))
    c.expect_connection_error(wire.FLOW_CONTROL_ERROR)


@case("6.9.1", "WINDOW_UPDATEs that raise a stream's window above 2^31-1 are a stream error FLOW_CONTROL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.window_update(1, MOST), wire.window_update(1, MOST))
    c.expect_stream_error(1, wire.FLOW_CONTROL_ERROR)


@case("6.9.1", "DATA beyond the server's window is FLOW_CONTROL_ERROR", SMALL)
def _(c: Connection):
    c.replenish = False
    c.post(1)
    credit = {0: 65535, 1: c.peer.get(wire.INITIAL_WINDOW_SIZE, 65535)}
    for got in c.seen:
        grant(credit, got)
    sent = 0
    while sent < 16 << 20:
        room = min(credit[0], credit[1], 16384)
        if room:
            c.send(wire.data(1, b"x" * room))
            credit, sent = {0: credit[0] - room, 1: credit[1] - room}, sent + room
            continue
        try:
            got = c.read(time.monotonic() + 0.4)
        except TimeoutError:
            c.send(wire.data(1, b"x" * 16384), wire.data(1, b"x" * 16384))
            c.expect_stream_error(1, wire.FLOW_CONTROL_ERROR)
            return
        if got is None or got.stream == 1 and got.kind in (wire.RST_STREAM, wire.HEADERS):
            raise Skipped(f"the server ends a body of {sent} octets first: {got}")
        grant(credit, got)
    raise Skipped("the server takes 16 MiB although its answer cannot leave")


@case("6.9.2", "a change of INITIAL_WINDOW_SIZE after HEADERS reaches the open stream", SMALL)
def _(c: Connection):
    c.replenish = False
    c.get(1)
    c.expect_alive()
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 1)))
    expect_data(c, 1)


@case("6.9.2", "a window may turn negative, and DATA waits until it is positive again")
def _(c: Connection):
    c.replenish = False
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 3)))
    c.get(1)
    expect_data(c, 3)
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 2)), wire.window_update(1, 2))
    expect_data(c, 1)


@case("6.9.2", "a change of INITIAL_WINDOW_SIZE that overflows a stream's window is FLOW_CONTROL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.window_update(1, MOST - 65535), wire.settings((wire.INITIAL_WINDOW_SIZE, 65536)))
    c.expect_stream_error(1, wire.FLOW_CONTROL_ERROR)


@case("6.9.2", "INITIAL_WINDOW_SIZE does not change the connection's window", SMALL)
def _(c: Connection):
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, MOST)))
    c.send(wire.window_update(0, MOST - 65535))
    c.expect_alive()


@case("6.9.3", "a stream whose window was 0 goes on after WINDOW_UPDATE", SMALL)
def _(c: Connection):
    c.replenish = False
    c.get(1)
    c.expect_alive()
    c.send(wire.window_update(1, 100000))
    c.expect_response(1)


def expect_data(c: Connection, octets: int) -> None:
    """The next DATA of stream 1 adds up to the octets, and no more comes."""
    received, deadline = 0, time.monotonic() + c.target.timeout
    try:
        while received < octets and (got := c.read(deadline)) is not None:
            received += len(got.payload) if got.kind == wire.DATA else 0
        c.send(wire.ping(b"any more"))
        while (got := c.read(deadline)) is not None and got.kind != wire.PING:
            received += len(got.payload) if got.kind == wire.DATA else 0
    except TimeoutError:
        pass
    if received != octets:
        raise Failed(f"{received} octets of DATA where the window allows {octets}; received {c.history()}")
