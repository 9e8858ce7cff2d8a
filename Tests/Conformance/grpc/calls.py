"""Calls beyond the interop list: half duplex, statuses, concurrency, keep-alive, broken connections."""

import queue
import time

import grpc
from google.rpc import status_pb2

from client import Code, Stub, channel, expect_code, expect_size, patience, stub
from harness import Failed, Skipped, Target
from http2 import wire
from http2.connection import Connection
from messages import EchoStatus, Empty, StreamingInputCallRequest, output, simple, zeros
from raw import NAMES, OK, Call, decoded
from suite import suite

case = suite.group("calls")


@case("kinds", "HalfDuplexCall: all requests, then all responses")
def _(target: Target):
    with stub(target) as service:
        answers = list(service.HalfDuplexCall(iter([output(10, 20), output(30)]), timeout=patience(target)))
        if [len(answer.payload.body) for answer in answers] != [10, 20, 30]:
            raise Failed(f"sizes {[len(answer.payload.body) for answer in answers]}")


@case("kinds", "a response of 0 octets, and a stream of none")
def _(target: Target):
    with stub(target) as service:
        expect_size(service.UnaryCall(simple(0), timeout=patience(target)), 0)
        if list(service.StreamingOutputCall(output(), timeout=patience(target))):
            raise Failed("responses that nobody asked for")
        if service.StreamingInputCall(iter([]), timeout=patience(target)).aggregated_payload_size:
            raise Failed("octets out of nothing")


@case("kinds", "ten thousand small messages each way")
def _(target: Target):
    with stub(target) as service:
        requests = (StreamingInputCallRequest(payload=zeros(10)) for _ in range(10_000))
        if service.StreamingInputCall(requests, timeout=30).aggregated_payload_size != 100_000:
            raise Failed("octets were lost")
        count = sum(1 for _ in service.StreamingOutputCall(output(*[1] * 10_000), timeout=30))
        if count != 10_000:
            raise Failed(f"{count} responses")


@case("kinds", "interval_us holds a response back")
def _(target: Target):
    with stub(target) as service:
        service.EmptyCall(Empty(), timeout=patience(target))
        began = time.monotonic()
        list(service.StreamingOutputCall(output(1, 1, interval_us=200_000), timeout=patience(target)))
        if time.monotonic() - began < 0.38:
            raise Failed(f"{time.monotonic() - began:.2f} s for two pauses of 0.2 s")


for number, name in enumerate(NAMES[1:], 1):
    @case("status", f"{name} arrives as itself")
    def _(target: Target, number=number, name=name):
        request = simple(response_status=EchoStatus(code=number, message=f"as {name}"))
        with stub(target) as service:
            error = expect_code(lambda: service.UnaryCall(request, timeout=patience(target)), Code[name])
            if error.details() != f"as {name}":
                raise Failed(f"message {error.details()!r}")


@case("status", "grpc-message is percent-encoded")
def _(target: Target):
    request = simple(response_status=EchoStatus(code=2, message="50 % of é\n"))
    out = Call(target, "UnaryCall").send(request, end=True).finish()
    message = out.trailers.get(b"grpc-message", out.headers.get(b"grpc-message", b""))
    if message.upper() != b"50 %25 OF %C3%A9%0A":
        raise Failed(f"grpc-message {message!r}")


@case("status", "grpc-status-details-bin, where sent, is a google.rpc.Status that agrees")
def _(target: Target):
    request = simple(response_status=EchoStatus(code=9, message="with details"))
    out = Call(target, "UnaryCall").send(request, end=True).finish()
    value = {**out.headers, **out.trailers}.get(b"grpc-status-details-bin")
    if value is None:
        raise Skipped("the server sends none for this call")
    status = status_pb2.Status.FromString(decoded(value))
    if (status.code, status.message) != (9, "with details"):
        raise Failed(f"details say {status.code} {status.message!r}")


@case("status", "an error before any message is a single HEADERS frame (Trailers-Only)")
def _(target: Target):
    out = Call(target, "NoSuchCall").send(b"", end=True).finish()
    if out.http != 200 or b"grpc-status" not in out.headers or out.trailers:
        raise Failed(f"{out}; trailers {out.trailers}")


@case("concurrency", "500 unary calls at once on one channel")
def _(target: Target):
    with stub(target) as service:
        calls = [service.UnaryCall.future(simple(number), timeout=30) for number in range(500)]
        for number, call in enumerate(calls):
            expect_size(call.result(), number)


@case("concurrency", "100 duplex streams open at once")
def _(target: Target):
    with stub(target) as service:
        opened = []
        for _ in range(100):
            requests = queue.Queue()
            opened.append((requests, service.FullDuplexCall(iter(requests.get, None), timeout=30)))
        for turn in range(3):
            for number, (requests, _) in enumerate(opened):
                requests.put(output(100 * turn + number))
            for number, (_, answers) in enumerate(opened):
                expect_size(next(answers), 100 * turn + number)
        for requests, answers in opened:
            requests.put(None)
            if list(answers):
                raise Failed("more responses than requests")


@case("keepalive", "pings while a call is open are answered", serial=True)
def _(target: Target):
    c = Connection(target)
    call = Call(target, "FullDuplexCall", connection=c)
    c.expect_alive()
    call.send(output(10))
    while not call.outcome.messages:
        call.step()
    c.expect_alive()
    call.half_close().expect(OK, messages=1)


@case("keepalive", "a channel with keep-alive of one second stays usable", serial=True)
def _(target: Target):
    with channel(target, ("grpc.keepalive_time_ms", 1000), ("grpc.keepalive_timeout_ms", 500)) as opened:
        service, requests = Stub(opened), queue.Queue()
        answers = service.FullDuplexCall(iter(requests.get, None), timeout=patience(target))
        for size in (1, 2):
            requests.put(output(size))
            expect_size(next(answers), size)
            time.sleep(1.5)
        requests.put(None)
        if list(answers):
            raise Failed("more responses than requests")


@case("broken", "the connection is dropped in mid-stream: other connections go on")
def _(target: Target):
    c = Connection(target)
    for stream in range(1, 40, 2):
        Call(target, "StreamingOutputCall", connection=c, stream=stream).send(output(*[1000] * 1000), end=True)
    c.read()
    c.socket.close()
    with stub(target) as service:
        expect_size(service.UnaryCall(simple(100), timeout=patience(target)), 100)


@case("broken", "a stream is reset in mid-message: the connection goes on")
def _(target: Target):
    c = Connection(target)
    call = Call(target, "StreamingInputCall", connection=c)
    call.send_octets(b"\0\0\0\1\0" + b"x" * 10)
    c.send(wire.rst_stream(1))
    Call(target, "EmptyCall", connection=c, stream=3).send(b"", end=True).expect(OK, messages=1)


@case("broken", "a client that does not read a stream does not stop another on its connection")
def _(target: Target):
    c = Connection(target)
    c.replenish = False
    Call(target, "StreamingOutputCall", connection=c).send(output(*[10_000] * 5), end=True)
    with stub(target) as service:
        expect_size(service.UnaryCall(simple(100), timeout=patience(target)), 100)
    Call(target, "EmptyCall", connection=c, stream=3).send(b"", end=True).expect(OK, messages=1)


@case("broken", "a call after the client's GOAWAY finishes what ran")
def _(target: Target):
    call = Call(target, "FullDuplexCall")
    call.send(output(10))
    call.c.send(wire.goaway())
    call.send(output(20)).half_close().expect(OK, messages=2)


@case("wait", "a call with wait_for_ready")
def _(target: Target):
    with stub(target) as service:
        service.EmptyCall(Empty(), timeout=patience(target), wait_for_ready=True)


@case("wait", "the channel becomes ready")
def _(target: Target):
    with channel(target) as opened:
        grpc.channel_ready_future(opened).result(patience(target))
