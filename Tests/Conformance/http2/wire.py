"""HTTP/2 on the wire: frames and HPACK blocks built byte by byte.

Built here and not by a library, because most cases send what a library rightly refuses to build.
"""

import struct
from dataclasses import dataclass

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS, PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(10)
PRIORITY_UPDATE = 0x10
FRAME_NAMES = ["DATA", "HEADERS", "PRIORITY", "RST_STREAM", "SETTINGS", "PUSH_PROMISE", "PING", "GOAWAY",
               "WINDOW_UPDATE", "CONTINUATION"]

END_STREAM = ACK = 0x1
END_HEADERS = 0x4
PADDED = 0x8
PRIORITIZED = 0x20

(NO_ERROR, PROTOCOL_ERROR, INTERNAL_ERROR, FLOW_CONTROL_ERROR, SETTINGS_TIMEOUT, STREAM_CLOSED, FRAME_SIZE_ERROR,
 REFUSED_STREAM, CANCEL, COMPRESSION_ERROR, CONNECT_ERROR, ENHANCE_YOUR_CALM, INADEQUATE_SECURITY,
 HTTP_1_1_REQUIRED) = range(14)
ERROR_NAMES = ["NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT",
               "STREAM_CLOSED", "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR",
               "ENHANCE_YOUR_CALM", "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED"]

HEADER_TABLE_SIZE, ENABLE_PUSH, MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE, MAX_FRAME_SIZE, MAX_HEADER_LIST_SIZE = \
    range(1, 7)
ENABLE_CONNECT_PROTOCOL = 8
NO_RFC7540_PRIORITIES = 9

Fields = list[tuple[bytes, bytes]]


def error_name(code: int) -> str:
    return ERROR_NAMES[code] if code < len(ERROR_NAMES) else hex(code)


@dataclass(frozen=True)
class Frame:
    kind: int
    flags: int
    stream: int
    payload: bytes

    def __str__(self) -> str:
        name = FRAME_NAMES[self.kind] if self.kind < len(FRAME_NAMES) else f"type {self.kind:#x}"
        detail = f" {error_name(self.code)}" if self.kind in (RST_STREAM, GOAWAY) else f" {len(self.payload)} bytes"
        return f"{name}(stream {self.stream}, flags {self.flags:#x},{detail})"

    def has(self, flag: int) -> bool:
        return bool(self.flags & flag)

    @property
    def code(self) -> int:
        """The error code of RST_STREAM and GOAWAY."""
        return struct.unpack("!I", self.payload[:4] if self.kind == RST_STREAM else self.payload[4:8])[0]

    @property
    def last_stream(self) -> int:
        return struct.unpack("!I", self.payload[:4])[0] & 0x7FFFFFFF

    @property
    def content(self) -> bytes:
        """The payload of DATA and HEADERS without padding and priority fields."""
        body = self.payload
        if self.has(PADDED):
            body = body[1:len(body) - body[0]]
        return body[5:] if self.kind == HEADERS and self.has(PRIORITIZED) else body


def frame(kind: int, flags: int = 0, stream: int = 0, payload: bytes = b"", length: int | None = None) -> bytes:
    size = len(payload) if length is None else length
    return struct.pack("!I", size)[1:] + struct.pack("!BBI", kind, flags, stream) + payload


def settings(*pairs: tuple[int, int]) -> bytes:
    return frame(SETTINGS, payload=b"".join(struct.pack("!HI", key, value) for key, value in pairs))


def window_update(stream: int, increment: int) -> bytes:
    return frame(WINDOW_UPDATE, 0, stream, struct.pack("!I", increment))


def rst_stream(stream: int, code: int = CANCEL) -> bytes:
    return frame(RST_STREAM, 0, stream, struct.pack("!I", code))


def ping(payload: bytes = b"\0" * 8, flags: int = 0, stream: int = 0) -> bytes:
    return frame(PING, flags, stream, payload)


def goaway(last: int = 0, code: int = NO_ERROR, debug: bytes = b"", stream: int = 0) -> bytes:
    return frame(GOAWAY, 0, stream, struct.pack("!II", last, code) + debug)


def dependency(on: int, weight: int = 15, exclusive: bool = False) -> bytes:
    """The five priority octets of RFC 7540 (RFC 9113 keeps them on the wire without their meaning)."""
    return struct.pack("!IB", on | (0x80000000 if exclusive else 0), weight)


def priority(stream: int, on: int = 0, weight: int = 15, exclusive: bool = False) -> bytes:
    return frame(PRIORITY, 0, stream, dependency(on, weight, exclusive))


def data(stream: int, body: bytes = b"", end: bool = False, pad: int | None = None) -> bytes:
    return frame(DATA, (END_STREAM if end else 0) | (PADDED if pad is not None else 0), stream, padded(body, pad))


def headers(stream: int, block: bytes, end: bool = True, end_headers: bool = True, pad: int | None = None,
            prioritized: bytes = b"") -> bytes:
    flags = (END_STREAM if end else 0) | (END_HEADERS if end_headers else 0)
    flags |= (PADDED if pad is not None else 0) | (PRIORITIZED if prioritized else 0)
    return frame(HEADERS, flags, stream, padded(prioritized + block, pad))


def continuation(stream: int, block: bytes, end_headers: bool = True) -> bytes:
    return frame(CONTINUATION, END_HEADERS if end_headers else 0, stream, block)


def padded(body: bytes, pad: int | None) -> bytes:
    return body if pad is None else bytes([pad]) + body + b"\0" * pad


# HPACK (RFC 7541 §5.1, §5.2, §6): the parts from which blocks, right and wrong, are put together.

def integer(value: int, prefix: int, pattern: int) -> bytes:
    most = (1 << prefix) - 1
    if value < most:
        return bytes([pattern | value])
    out, value = bytearray([pattern | most]), value - most
    while value >= 128:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def string(text: bytes) -> bytes:
    return integer(len(text), 7, 0) + text


def indexed(index: int) -> bytes:
    return integer(index, 7, 0x80)


def literal(name: bytes, value: bytes) -> bytes:
    """Literal without indexing, new name: it leaves both dynamic tables alone."""
    return b"\0" + string(name) + string(value)


def literal_never(name: bytes, value: bytes) -> bytes:
    return b"\x10" + string(name) + string(value)


def literal_indexed(name: bytes | int, value: bytes) -> bytes:
    """Literal with incremental indexing; a number names the table entry that gives the name."""
    return (b"\x40" + string(name) if isinstance(name, bytes) else integer(name, 6, 0x40)) + string(value)


def size_update(size: int) -> bytes:
    return integer(size, 5, 0x20)


def block(fields: Fields) -> bytes:
    return b"".join(literal(name, value) for name, value in fields)
