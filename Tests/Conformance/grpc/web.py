"""gRPC-Web over HTTP/1.1 and HTTP/2: binary and base64, trailers as the last frame of the body."""

import base64
import struct

from harness import Failed, Target
from http1.connection import Connection as Connection1
from http2 import wire
from http2.connection import Connection as Connection2
from messages import EchoStatus, SERVICE, SimpleResponse, StreamingOutputCallResponse, output, simple
from raw import framed
from suite import suite

case = suite.group("web")

BINARY = "application/grpc-web+proto"
TEXT = "application/grpc-web-text"


def exchange(target: Target, method: str, body: bytes, content_type: str, over: str, verb: str = "POST",
             path: str | None = None, **extra: str):
    """Status, headers and body of one request."""
    path = path or f"/{SERVICE}/{method}"
    if content_type.startswith(TEXT):
        body = base64.b64encode(body)
    headers = {"content-type": content_type, "accept": content_type, "x-grpc-web": "1", **extra}
    if over == "HTTP/2":
        c = Connection2(target)
        block = wire.block(c.fields(verb, path=path) + [(k.encode(), v.encode()) for k, v in headers.items()])
        c.send(wire.headers(1, block, end=False), wire.data(1, body, end=True))
        got = c.expect_response(1, *range(200, 600))
        return got.status, dict(got.headers), got.body
    c = Connection1(target)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    c.send(f"{verb} {path} HTTP/1.1\r\nHost: {target.authority}\r\nContent-Length: {len(body)}\r\n{lines}\r\n".encode()
           + body)
    got = c.answer()
    if got is None:
        raise Failed("closed without an answer")
    return got.status, dict(got.headers), got.body


def call(target: Target, method: str, request, content_type: str, over: str, **extra: str):
    """The messages and the trailers of a call that HTTP itself finds in order."""
    status, headers, body = exchange(target, method, framed(request.SerializeToString()), content_type, over, **extra)
    if status != 200:
        raise Failed(f"HTTP {status}")
    answered = headers.get(b"content-type", b"").decode()
    if not answered.startswith(TEXT if content_type.startswith(TEXT) else "application/grpc-web"):
        raise Failed(f"content-type {answered!r} to {content_type!r}")
    if content_type.startswith(TEXT):
        body = unarmoured(body)
    messages, trailers, at = [], dict(headers) if b"grpc-status" in headers else {}, 0
    while at < len(body):
        flag, length = struct.unpack("!BI", body[at:at + 5])
        content, at = body[at + 5:at + 5 + length], at + 5 + length
        if flag & 0x80:
            if at != len(body):
                raise Failed("octets behind the trailers")
            for line in content.decode().removesuffix("\r\n").split("\r\n"):
                name, _, value = line.partition(":")
                if name != name.lower():
                    raise Failed(f"an upper-case name among the trailers: {name}")
                trailers[name.encode()] = value.strip().encode()
        else:
            messages.append(content)
    if b"grpc-status" not in trailers:
        raise Failed(f"no grpc-status; trailers {trailers}")
    return messages, trailers


def unarmoured(body: bytes) -> bytes:
    """Base64 that may be padded wherever the server flushed: every group of four stands for itself."""
    return b"".join(base64.b64decode(body[at:at + 4], validate=True) for at in range(0, len(body), 4))


def everywhere(section: str, title: str):
    """One case for each transport and each form."""
    def register(run):
        for over in ("HTTP/1.1", "HTTP/2"):
            for form in (BINARY, TEXT):
                case(section, f"{title} ({form.removeprefix('application/')}, {over})")(
                    lambda target, over=over, form=form: run(target, form, over))
        return run
    return register


@everywhere("unary", "a call")
def _(target: Target, form: str, over: str):
    messages, trailers = call(target, "UnaryCall", simple(1000, 1000), form, over)
    if trailers[b"grpc-status"] != b"0" or len(messages) != 1:
        raise Failed(f"{len(messages)} messages, trailers {trailers}")
    if len(SimpleResponse.FromString(messages[0]).payload.body) != 1000:
        raise Failed("another payload")


@everywhere("stream", "a stream of responses")
def _(target: Target, form: str, over: str):
    messages, trailers = call(target, "StreamingOutputCall", output(1, 22, 333, 4444), form, over)
    sizes = [len(StreamingOutputCallResponse.FromString(message).payload.body) for message in messages]
    if trailers[b"grpc-status"] != b"0" or sizes != [1, 22, 333, 4444]:
        raise Failed(f"sizes {sizes}, trailers {trailers}")


@everywhere("status", "an error")
def _(target: Target, form: str, over: str):
    status = EchoStatus(code=9, message="not now")
    messages, trailers = call(target, "UnaryCall", simple(response_status=status), form, over)
    if messages or trailers[b"grpc-status"] != b"9" or trailers.get(b"grpc-message") not in (b"not now", b"not%20now"):
        raise Failed(f"{len(messages)} messages, trailers {trailers}")


@everywhere("status", "an unknown method is UNIMPLEMENTED")
def _(target: Target, form: str, over: str):
    _, trailers = call(target, "NoSuchCall", simple(), form, over)
    if trailers[b"grpc-status"] != b"12":
        raise Failed(f"trailers {trailers}")


@everywhere("metadata", "metadata comes back, in the headers and in the trailers")
def _(target: Target, form: str, over: str):
    extra = {"x-grpc-test-echo-initial": "hello", "x-grpc-test-echo-trailing-bin": "q6ur"}
    status, headers, _ = exchange(target, "UnaryCall", framed(simple(10).SerializeToString()), form, over, **extra)
    if headers.get(b"x-grpc-test-echo-initial") != b"hello":
        raise Failed(f"HTTP {status}, headers {headers}")
    _, trailers = call(target, "UnaryCall", simple(10), form, over, **extra)
    if trailers.get(b"x-grpc-test-echo-trailing-bin", b"").rstrip(b"=") != b"q6ur":
        raise Failed(f"trailers {trailers}")


@everywhere("deadline", "grpc-timeout is kept")
def _(target: Target, form: str, over: str):
    request = output(*[10] * 100, interval_us=50_000)
    _, trailers = call(target, "StreamingOutputCall", request, form, over, **{"grpc-timeout": "300m"})
    if trailers[b"grpc-status"] != b"4":
        raise Failed(f"trailers {trailers}")


@case("type", "application/grpc-web and application/grpc-web-text+proto are served too")
def _(target: Target):
    for form in ("application/grpc-web", "application/grpc-web-text+proto"):
        _, trailers = call(target, "EmptyCall", simple(), form, "HTTP/1.1")
        if trailers[b"grpc-status"] != b"0":
            raise Failed(f"{form}: trailers {trailers}")


@case("type", "application/grpc over HTTP/1.1 is refused")
def _(target: Target):
    status, _, _ = exchange(target, "EmptyCall", framed(b""), "application/grpc", "HTTP/1.1")
    if status not in (415, 426, 505, 400, 404):
        raise Failed(f"HTTP {status}")


@case("broken", "base64 that is none fails the call, not the server")
def _(target: Target):
    c = Connection1(target)
    body = b"!!!! no base64 !!!!"
    c.send(f"POST /{SERVICE}/EmptyCall HTTP/1.1\r\nHost: {target.authority}\r\nContent-Type: {TEXT}\r\n"
           f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    got = c.answer()
    if got is not None and got.status == 200 and got.get(b"grpc-status") in (None, b"0"):
        if b"grpc-status:0" in unarmoured(got.body).replace(b" ", b""):
            raise Failed("served")
    call(target, "UnaryCall", simple(10), BINARY, "HTTP/1.1")


@case("broken", "a message that ends early fails the call")
def _(target: Target):
    status, headers, body = exchange(target, "UnaryCall", b"\0\0\0\0\x64abc", BINARY, "HTTP/1.1")
    in_headers, in_body = headers.get(b"grpc-status", b"0") != b"0", b"grpc-status:0" not in body.replace(b" ", b"")
    if not (status >= 400 or in_headers or in_body):
        raise Failed("served")
