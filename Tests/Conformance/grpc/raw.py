"""The side of the suite that writes gRPC onto HTTP/2 itself.

For what grpcio neither sends nor shows: compression flags, broken message frames, header fields.
"""

import base64
import struct
import urllib.parse
from dataclasses import dataclass, field

from harness import Failed, Target
from http2 import wire
from http2.connection import Connection
from messages import SERVICE

NAMES = ["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
         "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
         "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"]
(OK, CANCELLED, UNKNOWN, INVALID_ARGUMENT, DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED,
 RESOURCE_EXHAUSTED, FAILED_PRECONDITION, ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS,
 UNAUTHENTICATED) = range(17)


def framed(message: bytes, flag: int = 0) -> bytes:
    return struct.pack("!BI", flag, len(message)) + message


@dataclass
class Outcome:
    http: int = 0
    headers: dict[bytes, bytes] = field(default_factory=dict)
    trailers: dict[bytes, bytes] = field(default_factory=dict)
    messages: list[tuple[int, bytes]] = field(default_factory=list)
    reset: int | None = None

    @property
    def status(self) -> int | None:
        value = self.trailers.get(b"grpc-status", self.headers.get(b"grpc-status"))
        return None if value is None else int(value)

    @property
    def message(self) -> str:
        return urllib.parse.unquote(self.trailers.get(b"grpc-message", self.headers.get(b"grpc-message", b"")).decode())

    def __str__(self) -> str:
        status = NAMES[self.status] if self.status is not None and self.status < 17 else self.status
        reset = f", RST_STREAM {wire.error_name(self.reset)}" if self.reset is not None else ""
        return f"HTTP {self.http}, grpc-status {status} ({self.message}), {len(self.messages)} messages{reset}"


class Call:
    """One call on a connection of its own, or on one that is given."""

    def __init__(self, target: Target, method: str, *extra: tuple[bytes, bytes], connection: Connection | None = None,
                 stream: int = 1, content_type: bytes | None = b"application/grpc", te: bool = True,
                 path: str | None = None, verb: str = "POST", end: bool = False):
        self.c = connection or Connection(target)
        self.stream, self.body, self.ended = stream, bytearray(), False
        self.outcome = Outcome()
        fields = self.c.fields(verb, path=path if path is not None else f"/{SERVICE}/{method}")
        if content_type is not None:
            fields.append((b"content-type", content_type))
        if te:
            fields.append((b"te", b"trailers"))
        self.c.send(wire.headers(stream, wire.block([*fields, *extra]), end))

    def send(self, message, flag: int = 0, end: bool = False) -> "Call":
        octets = message if isinstance(message, bytes) else message.SerializeToString()
        return self.send_octets(framed(octets, flag), end)

    def send_octets(self, octets: bytes, end: bool = False) -> "Call":
        pieces = [octets[at:at + 16384] for at in range(0, len(octets), 16384)] or [b""]
        self.c.send(*[wire.data(self.stream, piece, end and number == len(pieces) - 1)
                      for number, piece in enumerate(pieces)])
        return self

    def half_close(self) -> "Call":
        self.c.send(wire.data(self.stream, b"", end=True))
        return self

    def step(self) -> bool:
        """Takes one frame; False at the end of the call."""
        got = self.c.read()
        if got is None or got.kind == wire.GOAWAY and got.code != wire.NO_ERROR:
            raise Failed(f"the connection ended: {got or 'closed'}; so far {self.outcome}")
        if got.stream != self.stream:
            return True
        if got.kind == wire.RST_STREAM:
            self.outcome.reset = got.code
            return False
        if got.kind in (wire.HEADERS, wire.CONTINUATION) and got.has(wire.END_HEADERS):
            section = dict(self.c.section)
            if not self.outcome.http:
                self.outcome.http, self.outcome.headers = int(section.pop(b":status")), section
            else:
                self.outcome.trailers = section
        if got.kind == wire.DATA:
            self.body += got.content
            self.split()
        return not got.has(wire.END_STREAM) or got.kind not in (wire.HEADERS, wire.DATA)

    def split(self) -> None:
        while len(self.body) >= 5:
            flag, length = struct.unpack("!BI", self.body[:5])
            if len(self.body) < 5 + length:
                return
            self.outcome.messages.append((flag, bytes(self.body[5:5 + length])))
            del self.body[:5 + length]

    def finish(self) -> Outcome:
        while self.step():
            pass
        return self.outcome

    def expect(self, *statuses: int, messages: int | None = None) -> Outcome:
        """The call ends in HTTP 200 with one of the gRPC statuses, as gRPC ends calls."""
        out = self.finish()
        if out.http != 200 or out.status not in statuses:
            raise Failed(f"{out}, where {' or '.join(NAMES[s] for s in statuses)} was due")
        if not out.headers.get(b"content-type", b"").startswith(b"application/grpc"):
            raise Failed(f"content-type {out.headers.get(b'content-type')}")
        if messages is not None and len(out.messages) != messages:
            raise Failed(f"{out}, where {messages} messages were due")
        return out

    def expect_failure(self, *statuses: int) -> Outcome:
        """Fails with one of the statuses; none given: with any but OK, or with an HTTP error."""
        out = self.finish()
        failed = out.http >= 400 and not statuses or out.status not in (None, OK) or out.reset not in (None, 0)
        if not failed or statuses and out.status not in statuses:
            raise Failed(f"{out}, where {' or '.join(NAMES[s] for s in statuses) or 'a failure'} was due")
        return out


def decoded(value: bytes) -> bytes:
    """A -bin value: base64 with or without padding."""
    return base64.b64decode(value + b"=" * (-len(value) % 4))
