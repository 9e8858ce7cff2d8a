"""gRPC's protocol on HTTP/2: content types, paths, message frames, encodings, each also broken."""

import gzip

from harness import Failed, Target
from http2 import wire
from messages import SERVICE, BoolValue, output, simple
from raw import (CANCELLED, DATA_LOSS, INTERNAL, INVALID_ARGUMENT, OK, RESOURCE_EXHAUSTED, UNAVAILABLE, UNIMPLEMENTED,
                 UNKNOWN, Call, framed)
from suite import suite

case = suite.group("protocol")

BROKEN = (INTERNAL, INVALID_ARGUMENT, UNIMPLEMENTED, UNKNOWN, DATA_LOSS, RESOURCE_EXHAUSTED, CANCELLED, UNAVAILABLE)


def expect_http(call: Call, *statuses: int) -> None:
    out = call.finish()
    if out.http not in statuses:
        raise Failed(f"{out}, where HTTP {' or '.join(map(str, statuses))} was due")


for content_type in (b"application/grpc", b"application/grpc+proto"):
    @case("content-type", f"{content_type.decode()} is served")
    def _(target: Target, content_type=content_type):
        Call(target, "EmptyCall", content_type=content_type).send(b"", end=True).expect(OK, messages=1)


for content_type in (b"text/plain", b"application/json", b"application/grpcx", b"application/x-grpc", b""):
    @case("content-type", f"{content_type.decode()!r} is 415")
    def _(target: Target, content_type=content_type):
        expect_http(Call(target, "EmptyCall", content_type=content_type).send(b"", end=True), 415)


@case("content-type", "none is 415")
def _(target: Target):
    expect_http(Call(target, "EmptyCall", content_type=None).send(b"", end=True), 415)


@case("content-type", "a message encoding that is not spoken is refused")
def _(target: Target):
    call = Call(target, "EmptyCall", content_type=b"application/grpc+unheard-of").send(b"", end=True)
    out = call.finish()
    if out.http != 415 and out.status in (None, OK):
        raise Failed(str(out))


@case("method", "GET is refused")
def _(target: Target):
    out = Call(target, "EmptyCall", verb="GET", end=True).finish()
    if out.http < 400 and out.status in (None, OK) and out.reset in (None, wire.NO_ERROR):
        raise Failed(str(out))


@case("te", "without te: trailers the call is served or refused, not hung")
def _(target: Target):
    Call(target, "EmptyCall", te=False).send(b"", end=True).finish()


for path in (f"/{SERVICE}/NoSuchCall", "/no.such.Service/Call", f"/{SERVICE}", f"/{SERVICE}/", f"//{SERVICE}/EmptyCall",
             f"/{SERVICE}/EmptyCall/more", f"/{SERVICE.lower()}/EmptyCall"):
    @case("path", f"{path} is UNIMPLEMENTED")
    def _(target: Target, path=path):
        call = Call(target, "", path=path).send(b"", end=True)
        out = call.finish()
        if out.status != UNIMPLEMENTED and out.http != 404:
            raise Failed(str(out))


@case("frames", "a message octet by octet")
def _(target: Target):
    call = Call(target, "UnaryCall")
    for octet in framed(simple(10).SerializeToString()):
        call.send_octets(bytes([octet]))
    call.half_close().expect(OK, messages=1)


@case("frames", "several messages in one DATA frame")
def _(target: Target):
    one = framed(output(10).SerializeToString())
    Call(target, "FullDuplexCall").send_octets(one * 5, end=True).expect(OK, messages=5)


@case("frames", "a message over two DATA frames, the next in the second")
def _(target: Target):
    octets = framed(output(10).SerializeToString()) * 2
    call = Call(target, "FullDuplexCall").send_octets(octets[:7]).send_octets(octets[7:], end=True)
    call.expect(OK, messages=2)


@case("frames", "padding is no part of a message")
def _(target: Target):
    call = Call(target, "UnaryCall")
    call.c.send(wire.data(1, framed(simple(10).SerializeToString()), end=True, pad=50))
    call.expect(OK, messages=1)


def broken(title: str, method: str, octets: bytes, *extra: tuple[bytes, bytes], statuses=BROKEN) -> None:
    """The call fails, and the connection goes on."""
    @case("broken", title)
    def _(target: Target):
        call = Call(target, method, *extra).send_octets(octets, end=True)
        call.expect_failure(*statuses)
        Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK, messages=1)


GZIP = (b"grpc-encoding", b"gzip")
ONE = framed(simple(10).SerializeToString())

broken("no message where one is due", "UnaryCall", b"")
broken("two messages where one is due", "UnaryCall", ONE * 2)
broken("a message that ends early", "UnaryCall", b"\0\0\0\0\x64abc")
broken("the head of a message that ends early", "UnaryCall", b"\0\0\0")
broken("a compression flag of 2", "UnaryCall", framed(simple(10).SerializeToString(), 2))
broken("compressed, and no grpc-encoding", "UnaryCall", framed(gzip.compress(b""), 1), statuses=(INTERNAL,))
broken("compressed under identity", "UnaryCall", framed(gzip.compress(b""), 1), (b"grpc-encoding", b"identity"),
       statuses=(INTERNAL,))
broken("gzip that is none", "UnaryCall", framed(b"not gzip at all", 1), GZIP)
broken("gzip that ends early", "UnaryCall", framed(gzip.compress(bytes(range(256)) * 40)[:-20], 1), GZIP)
broken("octets that are no protobuf", "UnaryCall", framed(b"\xff" * 20), statuses=(INTERNAL, INVALID_ARGUMENT, UNKNOWN))
broken("protobuf whose field is longer than the message", "UnaryCall", framed(b"\x1a\x7f\x01"),
       statuses=(INTERNAL, INVALID_ARGUMENT, UNKNOWN))
broken("a broken message within a stream", "StreamingInputCall", framed(b"") + framed(b"\xff" * 20))


@case("encoding", "an unknown grpc-encoding is UNIMPLEMENTED, and grpc-accept-encoding says what is spoken")
def _(target: Target):
    call = Call(target, "UnaryCall", (b"grpc-encoding", b"snappy"))
    out = call.send(simple(10), 1, end=True).finish()
    if out.status != UNIMPLEMENTED:
        raise Failed(f"{out}, where UNIMPLEMENTED was due")
    accepted = {**out.headers, **out.trailers}.get(b"grpc-accept-encoding", b"")
    if b"gzip" not in accepted:
        raise Failed(f"grpc-accept-encoding {accepted!r}")


@case("encoding", "a gzip message is read")
def _(target: Target):
    packed = gzip.compress(simple(10, 10_000).SerializeToString())
    Call(target, "UnaryCall", GZIP).send(packed, 1, end=True).expect(OK, messages=1)


@case("encoding", "under grpc-encoding: gzip a message may be plain")
def _(target: Target):
    Call(target, "UnaryCall", GZIP).send(simple(10), 0, end=True).expect(OK, messages=1)


@case("encoding", "a gzip message of several members")
def _(target: Target):
    octets = simple(10, 100).SerializeToString()
    packed = gzip.compress(octets[:50]) + gzip.compress(octets[50:])
    out = Call(target, "UnaryCall", GZIP).send(packed, 1, end=True).finish()
    if out.status is None:
        raise Failed(str(out))


@case("encoding", "a client that accepts identity alone gets no compressed message")
def _(target: Target):
    request = simple(10_000, response_compressed=BoolValue(value=True))
    out = Call(target, "UnaryCall", (b"grpc-accept-encoding", b"identity")).send(request, end=True).finish()
    if any(flag for flag, _ in out.messages):
        raise Failed("a compressed message")


@case("response", "headers, messages, trailers: each in its place")
def _(target: Target):
    out = Call(target, "UnaryCall").send(simple(10), end=True).expect(OK, messages=1)
    if b"grpc-status" in out.headers or b"content-type" in out.trailers:
        raise Failed(f"headers {out.headers}, trailers {out.trailers}")
    if any(name.startswith(b":") for name in out.trailers):
        raise Failed(f"trailers {out.trailers}")


@case("response", "an error ends a call whose client still sends, and the connection goes on")
def _(target: Target):
    call = Call(target, "NoSuchCall")
    call.expect_failure(UNIMPLEMENTED)
    call.c.send(wire.data(1, bytes(1000)), wire.data(1, bytes(1000), end=True))
    Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK, messages=1)
