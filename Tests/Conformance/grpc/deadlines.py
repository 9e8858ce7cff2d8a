"""grpc-timeout: units, bad values, and that the server itself keeps to it."""

import time

from client import Code, expect_code, stub
from harness import Failed, Target
from http2 import wire
from messages import Empty, output
from raw import DEADLINE_EXCEEDED, INTERNAL, INVALID_ARGUMENT, OK, Call
from suite import suite

case = suite.group("deadline")


for value in (b"1H", b"5M", b"30S", b"30000m", b"30000000u", b"99999999n", b"00000010S", b"99999999H"):
    @case("unit", f"{value.decode()} is enough")
    def _(target: Target, value=value):
        Call(target, "EmptyCall", (b"grpc-timeout", value)).send(b"", end=True).expect(OK, messages=1)


for value, why in ((b"", "empty"), (b"10", "no unit"), (b"S", "no number"), (b"10s", "unknown unit"),
                   (b"-1S", "negative"), (b"1.5S", "a fraction"), (b"123456789S", "nine digits"), (b"1 S", "a space"),
                   (b"tenS", "a word")):
    @case("bad", f"{value.decode()!r}: {why}")
    def _(target: Target, value=value):
        out = Call(target, "EmptyCall", (b"grpc-timeout", value)).send(b"", end=True).finish()
        if out.http != 400 and out.status not in (INTERNAL, INVALID_ARGUMENT):
            raise Failed(f"{out}, where INTERNAL, INVALID_ARGUMENT or HTTP 400 was due")


@case("server", "the server ends a call whose client stays silent")
def _(target: Target):
    began = time.monotonic()
    out = Call(target, "FullDuplexCall", (b"grpc-timeout", b"200m")).finish()
    if out.status != DEADLINE_EXCEEDED and out.reset is None:
        raise Failed(str(out))
    if out.reset not in (None, wire.NO_ERROR, wire.CANCEL):
        raise Failed(str(out))
    if not 0.15 < time.monotonic() - began < 1.5:
        raise Failed(f"after {time.monotonic() - began:.2f} s, not 0.2 s")


@case("server", "the server ends a stream of responses at the deadline")
def _(target: Target):
    request = output(*[10] * 100, interval_us=50_000)
    call = Call(target, "StreamingOutputCall", (b"grpc-timeout", b"300m")).send(request, end=True)
    out = call.finish()
    if out.status != DEADLINE_EXCEEDED and out.reset is None:
        raise Failed(str(out))
    if not 1 <= len(out.messages) <= 10:
        raise Failed(f"{len(out.messages)} messages in 0.3 s at 20 a second")


@case("server", "a deadline of one nanosecond")
def _(target: Target):
    call = Call(target, "FullDuplexCall", (b"grpc-timeout", b"1n"))
    out = call.finish()
    if out.status != DEADLINE_EXCEEDED and out.reset is None:
        raise Failed(str(out))
    Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK)


@case("client", "DEADLINE_EXCEEDED at the client, and the channel goes on")
def _(target: Target):
    with stub(target) as service:
        request = output(*[10] * 20, interval_us=100_000)
        expect_code(lambda: service.StreamingOutputCall(request, timeout=0.3), Code.DEADLINE_EXCEEDED)
        service.EmptyCall(Empty(), timeout=5)


@case("client", "a hundred calls that run out at once")
def _(target: Target):
    with stub(target) as service:
        request = output(*[10] * 20, interval_us=100_000)
        for call in [service.StreamingOutputCall(request, timeout=0.3) for _ in range(100)]:
            expect_code(lambda call=call: list(call), Code.DEADLINE_EXCEEDED)
        service.EmptyCall(Empty(), timeout=5)
