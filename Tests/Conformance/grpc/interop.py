"""The cases of gRPC's interop-test-descriptions, under their own names."""

import gzip
import queue

import grpc

from client import Code, expect_code, expect_size, patience, stub
from harness import Failed, Target
from messages import (BoolValue, EchoStatus, Empty, ResponseParameters, SimpleResponse, StreamingInputCallRequest,
                      StreamingInputCallResponse, StreamingOutputCallRequest, StreamingOutputCallResponse, output,
                      simple, zeros)
from raw import INVALID_ARGUMENT, OK, Call
from suite import suite

case = suite.group("interop")

INITIAL = "x-grpc-test-echo-initial"
TRAILING = "x-grpc-test-echo-trailing-bin"
GZIP = (b"grpc-encoding", b"gzip")


@case("empty_unary", "")
def _(target: Target):
    with stub(target) as service:
        if service.EmptyCall(Empty(), timeout=patience(target)).SerializeToString():
            raise Failed("an answer that is not empty")


@case("large_unary", "")
def _(target: Target):
    with stub(target) as service:
        expect_size(service.UnaryCall(simple(314159, 271828), timeout=patience(target)), 314159)


@case("client_compressed_unary", "")
def _(target: Target):
    probe = simple(314159, 271828, expect_compressed=BoolValue(value=True))
    Call(target, "UnaryCall", GZIP).send(probe, end=True).expect(INVALID_ARGUMENT)
    with stub(target) as service:
        expect_size(service.UnaryCall(probe, compression=grpc.Compression.Gzip, timeout=patience(target)), 314159)
        plain = simple(314159, 271828, expect_compressed=BoolValue(value=False))
        expect_size(service.UnaryCall(plain, timeout=patience(target)), 314159)


@case("server_compressed_unary", "")
def _(target: Target):
    for wanted in (True, False):
        request = simple(314159, 271828, response_compressed=BoolValue(value=wanted))
        call = Call(target, "UnaryCall", (b"grpc-accept-encoding", b"identity,gzip"))
        out = call.send(request, end=True).expect(OK, messages=1)
        expect_size(SimpleResponse.FromString(unpacked(out, 0, wanted)), 314159)


@case("client_streaming", "")
def _(target: Target):
    with stub(target) as service:
        sizes = (27182, 8, 1828, 45904)
        requests = (StreamingInputCallRequest(payload=zeros(size)) for size in sizes)
        answer = service.StreamingInputCall(requests, timeout=patience(target))
        if answer.aggregated_payload_size != 74922:
            raise Failed(f"{answer.aggregated_payload_size} octets, not 74922")


@case("client_compressed_streaming", "")
def _(target: Target):
    first = StreamingInputCallRequest(expect_compressed=BoolValue(value=True), payload=zeros(27182))
    second = StreamingInputCallRequest(expect_compressed=BoolValue(value=False), payload=zeros(45904))
    Call(target, "StreamingInputCall", GZIP).send(first).expect_failure(INVALID_ARGUMENT)
    call = Call(target, "StreamingInputCall", GZIP)
    call.send(gzip.compress(first.SerializeToString()), flag=1).send(second, end=True)
    out = call.expect(OK, messages=1)
    size = StreamingInputCallResponse.FromString(unpacked(out, 0, None)).aggregated_payload_size
    if size != 73086:
        raise Failed(f"{size} octets, not 73086")


@case("server_streaming", "")
def _(target: Target):
    with stub(target) as service:
        sizes = (31415, 9, 2653, 58979)
        answers = list(service.StreamingOutputCall(output(*sizes), timeout=patience(target)))
        if len(answers) != 4:
            raise Failed(f"{len(answers)} responses, not 4")
        for answer, size in zip(answers, sizes):
            expect_size(answer, size)


@case("server_compressed_streaming", "")
def _(target: Target):
    wanted = [(31415, True), (92653, False)]
    request = StreamingOutputCallRequest(response_parameters=[
        ResponseParameters(size=size, compressed=BoolValue(value=compressed)) for size, compressed in wanted])
    call = Call(target, "StreamingOutputCall", (b"grpc-accept-encoding", b"identity,gzip")).send(request, end=True)
    out = call.expect(OK, messages=2)
    for number, (size, compressed) in enumerate(wanted):
        expect_size(StreamingOutputCallResponse.FromString(unpacked(out, number, compressed)), size)


@case("ping_pong", "")
def _(target: Target):
    with stub(target) as service:
        turns, requests = ((31415, 27182), (9, 8), (2653, 1828), (58979, 45904)), queue.Queue()
        answers = service.FullDuplexCall(iter(requests.get, None), timeout=patience(target))
        for size, body in turns:
            requests.put(output(size, body=body))
            expect_size(next(answers), size)
        requests.put(None)
        if list(answers):
            raise Failed("more than four responses")


@case("empty_stream", "")
def _(target: Target):
    with stub(target) as service:
        if list(service.FullDuplexCall(iter([]), timeout=patience(target))):
            raise Failed("responses to no request")


@case("custom_metadata", "")
def _(target: Target):
    metadata = ((INITIAL, "test_initial_metadata_value"), (TRAILING, b"\xab\xab\xab"))
    with stub(target) as service:
        _, call = service.UnaryCall.with_call(simple(314159, 271828), metadata=metadata, timeout=patience(target))
        expect_echoed(call)
        call = service.FullDuplexCall(iter([output(314159, body=271828)]), metadata=metadata, timeout=patience(target))
        expect_size(next(call), 314159)
        if list(call):
            raise Failed("more than one response")
        expect_echoed(call)


@case("status_code_and_message", "")
def _(target: Target):
    expect_status(target, 2, "test status message")


@case("special_status_message", "")
def _(target: Target):
    expect_status(target, 2, "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")


@case("unimplemented_method", "")
def _(target: Target):
    with stub(target) as service:
        expect_code(lambda: service.UnimplementedCall(Empty(), timeout=patience(target)), Code.UNIMPLEMENTED)


@case("unimplemented_service", "")
def _(target: Target):
    with stub(target, service="grpc.testing.UnimplementedService") as service:
        expect_code(lambda: service.UnimplementedCall(Empty(), timeout=patience(target)), Code.UNIMPLEMENTED)


@case("cancel_after_begin", "")
def _(target: Target):
    with stub(target) as service:
        requests = queue.Queue()
        call = service.StreamingInputCall.future(iter(requests.get, None), timeout=patience(target))
        call.cancel()
        requests.put(None)
        if call.code() is not Code.CANCELLED:
            raise Failed(f"{call.code()}")
        service.EmptyCall(Empty(), timeout=patience(target))


@case("cancel_after_first_response", "")
def _(target: Target):
    with stub(target) as service:
        requests = queue.Queue()
        call = service.FullDuplexCall(iter(requests.get, None), timeout=patience(target))
        requests.put(output(31415, body=27182))
        expect_size(next(call), 31415)
        call.cancel()
        requests.put(None)
        expect_code(lambda: next(call), Code.CANCELLED)
        service.EmptyCall(Empty(), timeout=patience(target))


@case("timeout_on_sleeping_server", "")
def _(target: Target):
    with stub(target) as service:
        service.EmptyCall(Empty(), timeout=patience(target))
        requests = queue.Queue()
        requests.put(StreamingOutputCallRequest(payload=zeros(27182)))
        call = service.FullDuplexCall(iter(requests.get, None), timeout=0.001)
        expect_code(lambda: next(call), Code.DEADLINE_EXCEEDED)
        requests.put(None)


@case("concurrent_large_unary", "100 at once on one channel")
def _(target: Target):
    with stub(target) as service:
        calls = [service.UnaryCall.future(simple(314159, 271828), timeout=30) for _ in range(100)]
        for call in calls:
            expect_size(call.result(), 314159)


def unpacked(out, number: int, compressed: bool | None) -> bytes:
    """A message of an outcome, whose compression flag has to be as asked (None: as it likes)."""
    flag, octets = out.messages[number]
    if compressed is not None and bool(flag) != compressed:
        raise Failed(f"message {number}: compressed flag {flag}, where {int(compressed)} was asked for")
    if not flag:
        return octets
    if out.headers.get(b"grpc-encoding") != b"gzip":
        raise Failed(f"a compressed message under grpc-encoding {out.headers.get(b'grpc-encoding')}")
    return gzip.decompress(octets)


def expect_echoed(call) -> None:
    initial, trailing = dict(call.initial_metadata()), dict(call.trailing_metadata())
    if initial.get(INITIAL) != "test_initial_metadata_value":
        raise Failed(f"initial metadata {initial}")
    if trailing.get(TRAILING) != b"\xab\xab\xab":
        raise Failed(f"trailing metadata {trailing}")


def expect_status(target: Target, code: int, message: str) -> None:
    status = EchoStatus(code=code, message=message)
    with stub(target) as service:
        for call in (lambda: service.UnaryCall(simple(response_status=status), timeout=patience(target)),
                     lambda: service.FullDuplexCall(iter([StreamingOutputCallRequest(response_status=status)]),
                                                    timeout=patience(target))):
            error = expect_code(call, Code.UNKNOWN)
            if error.details() != message:
                raise Failed(f"message {error.details()!r}, not {message!r}")
