"""Metadata: ASCII and binary, repeated, reserved, large."""

import base64

from client import patience, stub
from harness import Failed, Target
from http2 import wire
from http2.connection import Connection
from messages import simple
from raw import INTERNAL, OK, RESOURCE_EXHAUSTED, Call, decoded
from suite import suite

case = suite.group("metadata")

INITIAL = b"x-grpc-test-echo-initial"
TRAILING = b"x-grpc-test-echo-trailing-bin"


def echoed(target: Target, name: bytes, value: bytes):
    out = Call(target, "UnaryCall", (name, value)).send(simple(10), end=True).expect(OK, messages=1)
    return (out.headers if name == INITIAL else out.trailers).get(name)


@case("ascii", "every printable character")
def _(target: Target):
    value = bytes(range(0x21, 0x7F)) + b" ~"
    if (got := echoed(target, INITIAL, value)) != value:
        raise Failed(f"echoed {got!r}")


@case("ascii", "a value of 2,000 characters")
def _(target: Target):
    if echoed(target, INITIAL, b"v" * 2000) != b"v" * 2000:
        raise Failed("not echoed")


@case("binary", "every octet")
def _(target: Target):
    value = bytes(range(256))
    with stub(target) as service:
        metadata = ((TRAILING.decode(), value),)
        _, call = service.UnaryCall.with_call(simple(10), metadata=metadata, timeout=patience(target))
        if dict(call.trailing_metadata()).get(TRAILING.decode()) != value:
            raise Failed(f"echoed {call.trailing_metadata()}")


for octets in (b"\xab", b"\xab\xcd", b"\xab\xcd\xef"):
    @case("binary", f"{len(octets)} octets, base64 with padding and without")
    def _(target: Target, octets=octets):
        coded = base64.b64encode(octets)
        for value in (coded, coded.rstrip(b"=")):
            got = echoed(target, TRAILING, value)
            if got is None or decoded(got) != octets:
                raise Failed(f"{value!r} echoed as {got!r}")


@case("binary", "what the server sends decodes as base64")
def _(target: Target):
    got = echoed(target, TRAILING, b"q6ur")
    if got is None or decoded(got) != b"\xab\xab\xab":
        raise Failed(f"echoed {got!r}")


@case("binary", "what is no base64 leaves the connection well")
def _(target: Target):
    call = Call(target, "UnaryCall", (TRAILING, b"!!!not base64!!!")).send(simple(10), end=True)
    call.finish()
    Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK)


@case("repeated", "a name twice")
def _(target: Target):
    call = Call(target, "UnaryCall", (b"x-twice", b"1"), (b"x-twice", b"2")).send(simple(10), end=True)
    call.expect(OK, messages=1)


@case("reserved", "unknown grpc- names are ignored and not echoed")
def _(target: Target):
    call = Call(target, "UnaryCall", (b"grpc-unheard-of", b"1"), (b"grpc-tags-bin", b"AAAA"),
                (b"grpc-trace-bin", b"AAAA"), (b"grpc-previous-rpc-attempts", b"2")).send(simple(10), end=True)
    out = call.expect(OK, messages=1)
    known = {b"grpc-status", b"grpc-message", b"grpc-encoding", b"grpc-accept-encoding", b"grpc-status-details-bin",
             b"grpc-retry-pushback-ms"}
    if unknown := {name for name in {**out.headers, **out.trailers} if name.startswith(b"grpc-")} - known:
        raise Failed(f"answered with {unknown}")


@case("reserved", "a client's grpc-status does not become the server's")
def _(target: Target):
    Call(target, "UnaryCall", (b"grpc-status", b"5"), (b"grpc-message", b"mine")).send(simple(10), end=True).expect(OK)


@case("user-agent", "the client's user-agent is accepted, and none too")
def _(target: Target):
    for extra in ((), ((b"user-agent", b"grpc-c++/1.51.1 grpc-c/29.0.0 (linux; chttp2)"),)):
        Call(target, "UnaryCall", *extra).send(simple(10), end=True).expect(OK, messages=1)


@case("large", "metadata of 256 KiB is refused, and other connections go on")
def _(target: Target):
    large = tuple((f"x-large-{number}".encode(), b"v" * 8000) for number in range(32))
    c = Connection(target)
    fields = c.fields("POST", path="/grpc.testing.TestService/UnaryCall")
    block = wire.block([*fields, (b"content-type", b"application/grpc"), (b"te", b"trailers"), *large])
    c.send(wire.headers(1, block[:16000], end=False, end_headers=False))
    pieces = [block[at:at + 16000] for at in range(16000, len(block), 16000)]
    c.send(*[wire.continuation(1, piece, piece is pieces[-1]) for piece in pieces])
    for got in c.frames():
        if got.kind in (wire.RST_STREAM, wire.GOAWAY):
            break
        if got.kind == wire.HEADERS and got.stream == 1:
            section = dict(c.section)
            status = int(section.get(b"grpc-status", b"0"))
            if section[b":status"] == b"200" and status not in (RESOURCE_EXHAUSTED, INTERNAL):
                raise Failed(f"answered {section}")
            break
    Call(target, "EmptyCall").send(b"", end=True).expect(OK)
