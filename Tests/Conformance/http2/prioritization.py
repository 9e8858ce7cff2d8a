"""RFC 9218: priorities. A server may use them or not; none of this may hurt it."""

import struct

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("priority")

NO_PRIORITIES = wire.NO_RFC7540_PRIORITIES


def update(prioritized: int, value: bytes, stream: int = 0) -> bytes:
    return wire.frame(wire.PRIORITY_UPDATE, 0, stream, struct.pack("!I", prioritized) + value)


def tolerated(section: str, title: str, frames: bytes, *codes: int) -> None:
    """A server that knows the frame answers the codes; one that does not ignores it."""
    @case(section, title)
    def _(c: Connection):
        c.send(frames, wire.ping(b"priority"))
        for got in c.frames():
            if got.kind == wire.GOAWAY and got.code not in codes:
                raise Failed(str(got))
            if got.kind in (wire.GOAWAY, wire.PING):
                return


@case("2.1", "NO_RFC7540_PRIORITIES 1 is accepted", (NO_PRIORITIES, 1))
def _(c: Connection):
    c.send(wire.priority(1))
    c.get(1)
    c.expect_response(1)


tolerated("2.1", "NO_RFC7540_PRIORITIES 2 is PROTOCOL_ERROR or ignored", wire.settings((NO_PRIORITIES, 2)),
          wire.PROTOCOL_ERROR)


@case("5", "the priority field is accepted")
def _(c: Connection):
    for stream, value in ((1, b"u=0, i"), (3, b"u=7"), (5, b"i=?0"), (7, b"u=99, unknown"), (9, b"not a dictionary,,")):
        c.get(stream, [(b"priority", value)])
        c.expect_response(stream)


@case("7.1", "PRIORITY_UPDATE before and after its request is accepted")
def _(c: Connection):
    c.send(update(1, b"u=1"))
    c.get(1)
    c.send(update(1, b"u=5, i"))
    c.expect_response(1)
    c.send(update(1, b"u=7"))
    c.expect_alive()


tolerated("7.1", "PRIORITY_UPDATE on a stream is PROTOCOL_ERROR or ignored", update(1, b"u=1", stream=1),
          wire.PROTOCOL_ERROR)
tolerated("7.1", "PRIORITY_UPDATE of stream 0 is PROTOCOL_ERROR or ignored", update(0, b"u=1"), wire.PROTOCOL_ERROR)
tolerated("7.1", "PRIORITY_UPDATE of three octets is FRAME_SIZE_ERROR or ignored",
          wire.frame(wire.PRIORITY_UPDATE, 0, 0, b"\0\0\1"), wire.FRAME_SIZE_ERROR, wire.PROTOCOL_ERROR)
