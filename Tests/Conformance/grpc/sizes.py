"""Message sizes: at the limit of 4 MiB, beyond it, and compressed messages that grow beyond it."""

import gzip
import struct

from client import Code, expect_code, expect_size, patience, stub
from harness import Failed, Target
from messages import SimpleRequest, StreamingInputCallRequest, output, simple, zeros
from raw import OK, RESOURCE_EXHAUSTED, Call
from suite import suite

case = suite.group("size")

LIMIT = 4 << 20


def sized(kind: type, size: int):
    """A message of exactly that size on the wire."""
    body = size
    while (request := kind(payload=zeros(body))).ByteSize() > size:
        body -= request.ByteSize() - size
    if request.ByteSize() != size:
        raise ValueError(f"no message of {size} octets")
    return request


@case("request", "a message of exactly 4 MiB is accepted")
def _(target: Target):
    with stub(target) as service:
        service.UnaryCall(sized(SimpleRequest, LIMIT), timeout=30)


@case("request", "a message of 4 MiB and one octet is RESOURCE_EXHAUSTED")
def _(target: Target):
    with stub(target) as service:
        expect_code(lambda: service.UnaryCall(sized(SimpleRequest, LIMIT + 1), timeout=30), Code.RESOURCE_EXHAUSTED)
        expect_size(service.UnaryCall(simple(100), timeout=patience(target)), 100)


@case("request", "too large within a stream is RESOURCE_EXHAUSTED")
def _(target: Target):
    with stub(target) as service:
        requests = iter([StreamingInputCallRequest(payload=zeros(10)), sized(StreamingInputCallRequest, LIMIT + 1)])
        expect_code(lambda: service.StreamingInputCall(requests, timeout=30), Code.RESOURCE_EXHAUSTED)


@case("request", "a length of 4 GiB is refused at its head, not when it has arrived")
def _(target: Target):
    call = Call(target, "UnaryCall").send_octets(struct.pack("!BI", 0, 0xFFFFFFFF))
    call.expect_failure(RESOURCE_EXHAUSTED)
    Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK)


@case("request", "a stream may be longer than a message")
def _(target: Target):
    with stub(target) as service:
        requests = (StreamingInputCallRequest(payload=zeros(1 << 20)) for _ in range(16))
        if service.StreamingInputCall(requests, timeout=30).aggregated_payload_size != 16 << 20:
            raise Failed("octets were lost")


@case("response", "a message of 4 MiB arrives")
def _(target: Target):
    with stub(target) as service:
        expect_size(service.UnaryCall(simple(LIMIT), timeout=30), LIMIT)


@case("response", "a stream of 16 messages of 1 MiB arrives")
def _(target: Target):
    with stub(target) as service:
        for answer in service.StreamingOutputCall(output(*[1 << 20] * 16), timeout=30):
            expect_size(answer, 1 << 20)


for size in (-1, 2**31 - 1):
    @case("response", f"a response_size of {size} is refused, and the server goes on")
    def _(target: Target, size=size):
        with stub(target) as service:
            expect_code(lambda: service.UnaryCall(simple(size), timeout=patience(target)), Code.INVALID_ARGUMENT,
                        Code.RESOURCE_EXHAUSTED, Code.OUT_OF_RANGE)
            expect_size(service.UnaryCall(simple(100), timeout=patience(target)), 100)


@case("gzip", "a message that unpacks to 4 MiB is accepted")
def _(target: Target):
    packed = gzip.compress(sized(SimpleRequest, LIMIT).SerializeToString())
    Call(target, "UnaryCall", (b"grpc-encoding", b"gzip")).send(packed, 1, end=True).expect(OK)


@case("gzip", "a message that unpacks to more is RESOURCE_EXHAUSTED")
def _(target: Target):
    packed = gzip.compress(bytes(64 << 20))
    call = Call(target, "UnaryCall", (b"grpc-encoding", b"gzip")).send(packed, 1, end=True)
    call.expect_failure(RESOURCE_EXHAUSTED)
    Call(target, "EmptyCall", connection=call.c, stream=3).send(b"", end=True).expect(OK)
