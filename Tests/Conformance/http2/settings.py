"""RFC 9113 §6.5: SETTINGS, every value out of range, and what a change does."""

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")

MOST = 2**32 - 1


@case("6.5", "SETTINGS acknowledgement with a payload is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.SETTINGS, wire.ACK, 0, b"\0\2\0\0\0\1"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.5", "SETTINGS on a stream is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.SETTINGS, 0, 1, b"\0\3\0\0\0\x64"))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.5", "SETTINGS whose length is no multiple of six is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.SETTINGS, 0, 0, b"\0\3\0"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.5", "an empty SETTINGS frame is acknowledged")
def _(c: Connection):
    expect_acknowledged(c, wire.settings())


def refused(key: int, value: int, title: str, *codes: int) -> None:
    @case("6.5.2", title)
    def _(c: Connection):
        c.send(wire.settings((key, value)))
        c.expect_connection_error(*codes)


def accepted(key: int, value: int, title: str) -> None:
    @case("6.5.2", title)
    def _(c: Connection):
        expect_acknowledged(c, wire.settings((key, value)))
        c.get(1)
        c.expect_response(1)


refused(wire.ENABLE_PUSH, 2, "ENABLE_PUSH 2 is PROTOCOL_ERROR", wire.PROTOCOL_ERROR)
refused(wire.ENABLE_PUSH, MOST, "ENABLE_PUSH 2^32-1 is PROTOCOL_ERROR", wire.PROTOCOL_ERROR)
refused(wire.INITIAL_WINDOW_SIZE, 2**31, "INITIAL_WINDOW_SIZE 2^31 is FLOW_CONTROL_ERROR", wire.FLOW_CONTROL_ERROR)
refused(wire.INITIAL_WINDOW_SIZE, MOST, "INITIAL_WINDOW_SIZE 2^32-1 is FLOW_CONTROL_ERROR", wire.FLOW_CONTROL_ERROR)
refused(wire.MAX_FRAME_SIZE, 2**14 - 1, "MAX_FRAME_SIZE 2^14-1 is PROTOCOL_ERROR", wire.PROTOCOL_ERROR)
refused(wire.MAX_FRAME_SIZE, 0, "MAX_FRAME_SIZE 0 is PROTOCOL_ERROR", wire.PROTOCOL_ERROR)
refused(wire.MAX_FRAME_SIZE, 2**24, "MAX_FRAME_SIZE 2^24 is PROTOCOL_ERROR", wire.PROTOCOL_ERROR)

accepted(wire.HEADER_TABLE_SIZE, 0, "HEADER_TABLE_SIZE 0 is accepted")
accepted(wire.HEADER_TABLE_SIZE, MOST, "HEADER_TABLE_SIZE 2^32-1 is accepted")
accepted(wire.ENABLE_PUSH, 0, "ENABLE_PUSH 0 is accepted")
accepted(wire.ENABLE_PUSH, 1, "ENABLE_PUSH 1 is accepted")
accepted(wire.MAX_CONCURRENT_STREAMS, 0, "MAX_CONCURRENT_STREAMS 0 is accepted (it limits pushes, not requests)")
accepted(wire.MAX_CONCURRENT_STREAMS, MOST, "MAX_CONCURRENT_STREAMS 2^32-1 is accepted")
accepted(wire.INITIAL_WINDOW_SIZE, 2**31 - 1, "INITIAL_WINDOW_SIZE 2^31-1 is accepted")
accepted(wire.MAX_FRAME_SIZE, 2**14, "MAX_FRAME_SIZE 2^14 is accepted")
accepted(wire.MAX_FRAME_SIZE, 2**24 - 1, "MAX_FRAME_SIZE 2^24-1 is accepted")
accepted(wire.MAX_HEADER_LIST_SIZE, MOST, "MAX_HEADER_LIST_SIZE 2^32-1 is accepted")
accepted(0xFF, 1, "an unknown identifier is ignored")


@case("6.5.3", "the last of two values for one setting counts", (wire.INITIAL_WINDOW_SIZE, 0))
def _(c: Connection):
    c.replenish = False
    c.send(wire.settings((wire.INITIAL_WINDOW_SIZE, 100), (wire.INITIAL_WINDOW_SIZE, 1)))
    c.get(1)
    for got in c.frames():
        if got.kind == wire.DATA and got.payload:
            if len(got.payload) != 1:
                raise Failed(f"DATA of {len(got.payload)} octets with a window of 1")
            return
    raise Failed(f"closed; received {c.history()}")


@case("6.5.3", "SETTINGS is acknowledged")
def _(c: Connection):
    expect_acknowledged(c, wire.settings((wire.ENABLE_PUSH, 0)))


@case("6.5.3", "every one of several SETTINGS is acknowledged")
def _(c: Connection):
    expect_acknowledged(c, wire.settings() * 5, 5)


@case("6.5.3", "our MAX_FRAME_SIZE bounds the frames of the server")
def _(c: Connection):
    body = b"x" * 40000
    c.post(1)
    c.send(wire.data(1, body[:16384]), wire.data(1, body[16384:32768]), wire.data(1, body[32768:], end=True))
    response = c.expect_response(1)
    if response.body != body:
        raise Failed(f"echoed {len(response.body)} octets of {len(body)}")
    if any(len(got.payload) > 16384 for got in response.frames):
        raise Failed("a frame greater than 2^14 octets, which we never allowed")


def expect_acknowledged(c: Connection, frames: bytes, count: int = 1) -> None:
    c.send(frames)
    for got in c.frames():
        if got.kind == wire.GOAWAY:
            raise Failed(str(got))
        if got.kind == wire.SETTINGS and got.has(wire.ACK):
            count -= 1
            if count == 0:
                return
    raise Failed(f"closed; received {c.history()}")
