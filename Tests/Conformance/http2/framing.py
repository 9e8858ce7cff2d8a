"""RFC 9113 §4: frame format, frame size, field section compression as framing sees it."""

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")


@case("4.1", "a frame of unknown type is ignored")
def _(c: Connection):
    c.send(wire.frame(0x16, 0, 0, b"\0" * 8))
    c.expect_alive()


@case("4.1", "undefined flags are ignored")
def _(c: Connection):
    c.send(wire.ping(flags=0x16))
    expect_ping_answer(c)


@case("4.1", "the reserved bit of the stream identifier is ignored")
def _(c: Connection):
    c.send(wire.ping(stream=0x80000000))
    expect_ping_answer(c)


@case("4.1", "undefined flags on HEADERS are ignored")
def _(c: Connection):
    c.send(wire.frame(wire.HEADERS, 0x1 | 0x4 | 0x40 | 0x80, 1, c.request()))
    c.expect_response(1)


@case("4.2", "DATA of 2^14 octets is accepted")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"x" * 16384, end=True))
    c.expect_response(1)


@case("4.2", "DATA greater than MAX_FRAME_SIZE is FRAME_SIZE_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"x" * (frame_limit(c) + 1), end=True))
    c.expect_stream_error(1, wire.FRAME_SIZE_ERROR)


@case("4.2", "HEADERS greater than MAX_FRAME_SIZE is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    block = c.request() + wire.literal(b"x-large", b"x" * frame_limit(c))
    c.send(wire.headers(1, block))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("4.2", "CONTINUATION greater than MAX_FRAME_SIZE is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), end_headers=False),
           wire.continuation(1, wire.literal(b"x-large", b"x" * frame_limit(c))))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("4.2", "SETTINGS greater than MAX_FRAME_SIZE is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    count = frame_limit(c) // 6 + 1
    c.send(wire.settings(*[(wire.MAX_FRAME_SIZE, 16384)] * count))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR, wire.ENHANCE_YOUR_CALM)


@case("4.2", "a frame of unknown type greater than MAX_FRAME_SIZE is FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(0x16, 0, 0, b"\0" * (frame_limit(c) + 1)))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("4.3", "an invalid field block is a connection error COMPRESSION_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request() + b"\x40\x7f\xff\xff\xff\xff"))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("4.3", "a field block that ends inside a representation is COMPRESSION_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request() + b"\x00\x05ab"))
    c.expect_connection_error(wire.COMPRESSION_ERROR)


@case("4.3", "PRIORITY inside a field block is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:8], end_headers=False), wire.priority(1), wire.continuation(1, block[8:]))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("4.3", "HEADERS of another stream inside a field block is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:8], end_headers=False), wire.headers(3, block))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("4.3", "PING inside a field block is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:8], end_headers=False), wire.ping(), wire.continuation(1, block[8:]))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("4.3", "a field block is decoded on a stream that was reset, so the tables stay in step")
def _(c: Connection):
    path = c.target.get_path.encode()
    c.post(1)
    c.send(wire.headers(3, c.request() + wire.literal_indexed(b"x-mark", b"1")),
           wire.rst_stream(3))
    head = wire.block([field for field in c.fields() if field[0] != b":path"])
    c.send(wire.headers(5, wire.literal_indexed(4, path) + head), wire.rst_stream(5))
    c.send(wire.headers(7, wire.indexed(62) + head + wire.indexed(63)))
    c.expect_response(7)


@case("5.5", "a frame of unknown type on a stream is ignored")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(0x16, 0xFF, 1, b"\0" * 8), wire.data(1, b"test", end=True))
    c.expect_response(1)


@case("5.5", "a frame of unknown type inside a field block is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:8], end_headers=False), wire.frame(0x16, 0, 1, b"\0" * 8),
           wire.continuation(1, block[8:]))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


def frame_limit(c: Connection) -> int:
    return c.peer.get(wire.MAX_FRAME_SIZE, 16384)


def expect_ping_answer(c: Connection) -> None:
    for got in c.frames():
        if got.kind == wire.PING and got.has(wire.ACK):
            return
    raise Failed(f"closed; received {c.history()}")
