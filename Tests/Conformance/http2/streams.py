"""RFC 9113 §5: stream states, identifiers, concurrency, dependencies of old, error handling."""

import time

from harness import Failed, Skipped
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")

TOO_LATE = (wire.STREAM_CLOSED, wire.PROTOCOL_ERROR)


@case("5.1", "idle: DATA is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.data(1, b"test", end=True))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("5.1", "idle: RST_STREAM is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.rst_stream(1))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("5.1", "idle: WINDOW_UPDATE is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.window_update(1, 100))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("5.1", "idle: CONTINUATION is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.continuation(1, c.request()))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("5.1", "half-closed (remote): DATA is a stream error STREAM_CLOSED")
def _(c: Connection):
    c.send(wire.headers(1, c.request()), wire.data(1, b"test", end=True))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("5.1", "half-closed (remote): HEADERS is a stream error STREAM_CLOSED")
def _(c: Connection):
    c.send(wire.headers(1, c.request()), wire.headers(1, c.request()))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("5.1", "half-closed (remote): CONTINUATION is STREAM_CLOSED or PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request()), wire.continuation(1, c.request()))
    c.expect_stream_error(1, *TOO_LATE)


@case("5.1", "half-closed (remote) after DATA with END_STREAM: DATA is a stream error STREAM_CLOSED")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test", end=True), wire.data(1, b"more", end=True))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("5.1", "closed by our RST_STREAM: DATA is STREAM_CLOSED")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1), wire.data(1, b"test", end=True))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("5.1", "closed by our RST_STREAM: HEADERS is STREAM_CLOSED")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1), wire.headers(1, c.request()))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("5.1", "closed by our RST_STREAM: CONTINUATION is STREAM_CLOSED or PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1), wire.continuation(1, wire.literal(b"x-dummy", b"1")))
    c.expect_stream_error(1, *TOO_LATE)


@case("5.1", "closed by END_STREAM: DATA is a connection error STREAM_CLOSED")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.send(wire.data(1, b"test", end=True))
    c.expect_connection_error(wire.STREAM_CLOSED)


@case("5.1", "closed by END_STREAM: HEADERS is a connection error STREAM_CLOSED")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.get(1)
    c.expect_connection_error(wire.STREAM_CLOSED)


@case("5.1", "closed by END_STREAM: CONTINUATION is a connection error STREAM_CLOSED or PROTOCOL_ERROR")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.send(wire.continuation(1, wire.literal(b"x-dummy", b"1")))
    c.expect_connection_error(*TOO_LATE)


@case("5.1", "closed by END_STREAM: WINDOW_UPDATE and RST_STREAM that crossed it are ignored")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.send(wire.window_update(1, 100), wire.rst_stream(1))
    c.expect_alive()


@case("5.1.1", "stream identifiers must be odd")
def _(c: Connection):
    c.get(2)
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("5.1.1", "a new stream with a smaller identifier than one before is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.get(5)
    c.expect_response(5)
    c.get(3)
    c.expect_connection_error(wire.PROTOCOL_ERROR, wire.STREAM_CLOSED)


@case("5.1.1", "identifiers may be skipped")
def _(c: Connection):
    c.get(1001)
    c.expect_response(1001)


@case("5.1.1", "the greatest identifier, 2^31-1, is served")
def _(c: Connection):
    c.get(0x7FFFFFFF)
    c.expect_response(0x7FFFFFFF)


@case("5.1.2", "a stream beyond MAX_CONCURRENT_STREAMS is a stream error PROTOCOL_ERROR or REFUSED_STREAM")
def _(c: Connection):
    limit = c.peer.get(wire.MAX_CONCURRENT_STREAMS)
    if limit is None or limit > 5000:
        raise Skipped("the server sets no limit")
    for number in range(limit + 1):
        c.post(2 * number + 1)
    c.expect_stream_error(2 * limit + 1, wire.PROTOCOL_ERROR, wire.REFUSED_STREAM)


@case("5.1.2", "streams that ended make room for others")
def _(c: Connection):
    limit = min(c.peer.get(wire.MAX_CONCURRENT_STREAMS, 100), 200)
    for number in range(limit):
        c.post(2 * number + 1)
    c.send(*[wire.data(2 * number + 1, b"x", end=True) for number in range(limit)])
    left = limit
    for got in c.frames():
        if got.kind in (wire.DATA, wire.HEADERS) and got.has(wire.END_STREAM):
            left -= 1
        if got.kind == wire.RST_STREAM:
            raise Failed(f"{got} below the limit of {limit}")
        if left == 0:
            break
    c.get(2 * limit + 1)
    c.expect_response(2 * limit + 1)


@case("5.2", "a stalled stream does not stop the others", (wire.INITIAL_WINDOW_SIZE, 0))
def _(c: Connection):
    c.replenish = False
    c.get(1)
    c.get(3)
    c.send(wire.window_update(3, 100000))
    c.expect_response(3)


@case("5.3.2", "HEADERS that depends on itself: tolerated, or a stream error PROTOCOL_ERROR (RFC 7540)")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), prioritized=wire.dependency(1, 255)))
    return expect_tolerated(c, 1)


@case("5.3.2", "PRIORITY that depends on itself: tolerated, or a stream error PROTOCOL_ERROR (RFC 7540)")
def _(c: Connection):
    c.send(wire.priority(1, on=1))
    c.send(wire.ping(b"priority"))
    return expect_tolerated(c, 1)


@case("5.4.1", "a connection error: GOAWAY, then the close")
def _(c: Connection):
    c.send(wire.frame(wire.PING, 0, 0, b"\0" * 4))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("5.4.1", "GOAWAY names the last stream that was processed")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.send(wire.ping(stream=1))
    goaway = c.expect_connection_error(wire.PROTOCOL_ERROR)
    if goaway is not None and goaway.last_stream != 1:
        raise Failed(f"GOAWAY names stream {goaway.last_stream}, not 1")


@case("5.4.2", "a stream error leaves the other streams alone")
def _(c: Connection):
    c.post(1)
    c.get(3, [(b"connection", b"close")])
    if not c.expect_stream_error(3, wire.PROTOCOL_ERROR):
        raise Skipped("this server raises the stream error to a connection error")
    c.send(wire.data(1, b"test", end=True))
    c.expect_response(1)


@case("5.4.2", "RST_STREAM is not answered with RST_STREAM")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1))
    c.expect_alive()
    if any(got.kind == wire.RST_STREAM for got in c.seen):
        raise Failed(f"received {c.history()}")


def expect_tolerated(c: Connection, stream: int) -> str:
    """A self-dependency was an error in RFC 7540 and means nothing in RFC 9113: both answers are right."""
    deadline = time.monotonic() + c.target.timeout
    while (got := c.read(deadline)) is not None:
        if got.kind == wire.GOAWAY or got.kind == wire.RST_STREAM and got.stream == stream:
            if got.code != wire.PROTOCOL_ERROR:
                raise Failed(str(got))
            return "an error, as RFC 7540 has it"
        if got.kind == wire.PING or got.stream == stream and got.has(wire.END_STREAM):
            return "tolerated, as RFC 9113 has it"
    return "closed"
