"""What every HTTP/2 server must serve: each frame type in its plain, right use."""

import time

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("generic")


@case("1", "the connection preface is answered with SETTINGS")
def _(c: Connection):
    first = c.seen[0]
    if first.kind != wire.SETTINGS or first.has(wire.ACK):
        raise Failed(f"the first frame is {first}")


@case("2", "PRIORITY on an idle stream, then a request on it")
def _(c: Connection):
    c.send(wire.priority(1))
    c.get(1)
    c.expect_response(1)


@case("2", "WINDOW_UPDATE on a half-closed (remote) stream")
def _(c: Connection):
    c.get(1)
    c.send(wire.window_update(1, 100))
    c.expect_response(1)


@case("2", "PRIORITY on a half-closed (remote) stream")
def _(c: Connection):
    c.get(1)
    c.send(wire.priority(1))
    c.expect_response(1)


@case("2", "RST_STREAM on a half-closed (remote) stream")
def _(c: Connection):
    c.get(1)
    c.send(wire.rst_stream(1))
    c.expect_alive()


@case("2", "PRIORITY on a closed stream")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    c.send(wire.priority(1))
    c.expect_alive()


@case("3.1", "a DATA frame")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test", end=True))
    expect_echo(c, b"test")


@case("3.1", "several DATA frames")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"one"), wire.data(1, b"two"), wire.data(1, b"three", end=True))
    expect_echo(c, b"onetwothree")


@case("3.1", "a DATA frame with padding, which is not part of the body")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test", end=True, pad=6))
    expect_echo(c, b"test")


@case("3.1", "a DATA frame that is nothing but padding")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"", pad=255), wire.data(1, b"test", end=True))
    expect_echo(c, b"test")


@case("3.1", "an empty DATA frame ends the body")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test"), wire.data(1, b"", end=True))
    expect_echo(c, b"test")


@case("3.2", "a HEADERS frame")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)


@case("3.2", "a HEADERS frame with padding")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), pad=100))
    c.expect_response(1)


@case("3.2", "a HEADERS frame with priority")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), prioritized=wire.dependency(0, 255)))
    c.expect_response(1)


@case("3.2", "a HEADERS frame with padding and priority")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), pad=10, prioritized=wire.dependency(0, 255, exclusive=True)))
    c.expect_response(1)


@case("3.3", "PRIORITY with the least weight")
def _(c: Connection):
    c.send(wire.priority(1, weight=0))
    c.get(1)
    c.expect_response(1)


@case("3.3", "PRIORITY with the greatest weight")
def _(c: Connection):
    c.send(wire.priority(1, weight=255))
    c.get(1)
    c.expect_response(1)


@case("3.3", "PRIORITY with a dependency on another stream")
def _(c: Connection):
    c.send(wire.priority(1), wire.priority(3, on=1))
    c.get(1)
    c.expect_response(1)


@case("3.3", "PRIORITY with an exclusive dependency")
def _(c: Connection):
    c.send(wire.priority(3, on=1, exclusive=True))
    c.get(1)
    c.expect_response(1)


@case("3.3", "PRIORITY for an idle stream does not close those below it")
def _(c: Connection):
    c.send(wire.priority(5))
    c.get(3)
    c.expect_response(3)


@case("3.4", "RST_STREAM on an open stream")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1))
    c.expect_alive()
    c.get(3)
    c.expect_response(3)


@case("3.5", "a SETTINGS frame is acknowledged")
def _(c: Connection):
    c.send(wire.settings((wire.HEADER_TABLE_SIZE, 100)))
    for got in c.frames():
        if got.kind == wire.SETTINGS and got.has(wire.ACK):
            return
    raise Failed("closed instead of acknowledging")


@case("3.7", "a PING frame is answered")
def _(c: Connection):
    c.expect_alive()


@case("3.8", "GOAWAY from the client: what runs is finished")
def _(c: Connection):
    c.post(1)
    c.send(wire.goaway(), wire.data(1, b"test", end=True))
    expect_echo(c, b"test")


@case("3.9", "WINDOW_UPDATE on the connection")
def _(c: Connection):
    c.send(wire.window_update(0, 1))
    c.expect_alive()


@case("3.9", "WINDOW_UPDATE on an open stream")
def _(c: Connection):
    c.post(1)
    c.send(wire.window_update(1, 1), wire.data(1, b"test", end=True))
    expect_echo(c, b"test")


@case("3.10", "one CONTINUATION frame")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:5], end_headers=False), wire.continuation(1, block[5:]))
    c.expect_response(1)


@case("3.10", "several CONTINUATION frames, one of them empty")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:5], end_headers=False), wire.continuation(1, block[5:9], end_headers=False),
           wire.continuation(1, b"", end_headers=False), wire.continuation(1, block[9:]))
    c.expect_response(1)


@case("4", "GET: a body, and a content-length that matches it")
def _(c: Connection):
    c.get(1)
    response = c.expect_response(1)
    length = response.get(b"content-length")
    if not response.body:
        raise Failed("no body")
    if length is not None and int(length) != len(response.body):
        raise Failed(f"content-length {length.decode()} and a body of {len(response.body)}")


@case("4", "HEAD: no body")
def _(c: Connection):
    c.send(wire.headers(1, c.request("HEAD", path=c.target.get_path)))
    if c.expect_response(1).body:
        raise Failed("a body in answer to HEAD")


@case("4", "POST with a content-length that matches")
def _(c: Connection):
    c.post(1, [(b"content-length", b"4")])
    c.send(wire.data(1, b"test", end=True))
    expect_echo(c, b"test")


@case("4", "POST without a body")
def _(c: Connection):
    c.post(1, end=True)
    expect_echo(c, b"")


@case("4", "POST with trailers")
def _(c: Connection):
    c.post(1, [(b"trailer", b"x-check")])
    c.send(wire.data(1, b"test"), wire.headers(1, wire.block([(b"x-check", b"1")])))
    expect_echo(c, b"test")


@case("4", "a body of one mebibyte, under flow control in both directions")
def _(c: Connection):
    expect_echo(c, b"cascade!" * 131072, upload=True)


@case("4", "fifty requests on one connection, their bodies interleaved")
def _(c: Connection):
    streams = range(1, 100, 2)
    limit = c.peer.get(wire.MAX_CONCURRENT_STREAMS, 100)
    if limit < 50:
        streams = range(1, 2 * limit, 2)
    for stream in streams:
        c.post(stream)
    for part in (b"a", b"b"):
        for stream in streams:
            c.send(wire.data(stream, part + str(stream).encode(), end=part == b"b"))
    waiting = {stream: b"" for stream in streams}
    for got in c.frames():
        if got.kind == wire.DATA:
            waiting[got.stream] += got.content
        if got.kind in (wire.DATA, wire.HEADERS) and got.has(wire.END_STREAM):
            want = f"a{got.stream}b{got.stream}".encode()
            if (have := waiting.pop(got.stream)) != want:
                raise Failed(f"stream {got.stream} echoed {have!r}, not {want!r}")
        if not waiting:
            return
    raise Failed(f"closed with {len(waiting)} streams unanswered")


@case("5", "every HPACK representation in one request after another")
def _(c: Connection):
    target = c.target
    path, authority = target.get_path.encode(), target.authority.encode()
    head = wire.indexed(2) + wire.indexed(7 if target.tls else 6)
    host, update = wire.literal(b":authority", authority), wire.size_update(128)
    plain = wire.literal(b":path", path) + host
    shapes = {
        "literal with indexing, indexed name":
            head + wire.literal_indexed(4, path) + wire.literal_indexed(1, authority),
        "indexed, from the dynamic table": head + wire.indexed(63) + wire.indexed(62),
        "literal with indexing, new name": head + plain + wire.literal_indexed(b"x-new", b"1"),
        "literal without indexing, indexed name": head + b"\x04" + wire.string(path) + host,
        "literal never indexed, indexed name": head + b"\x14" + wire.string(path) + host,
        "literal never indexed, new name": head + plain + wire.literal_never(b"x-new", b"1"),
        "a size update first": update + head + plain,
    }
    for number, (shape, block) in enumerate(shapes.items()):
        c.send(wire.headers(2 * number + 1, block))
        try:
            c.expect_response(2 * number + 1)
        except Failed as reason:
            raise Failed(f"{shape}: {reason}") from None


def expect_echo(c: Connection, body: bytes, upload: bool = False) -> None:
    """The response on stream 1 is the body; `upload` sends the request too, as the server's windows allow."""
    if upload:
        c.post(1)
        send_body(c, 1, body)
    response = c.expect_response(1)
    if response.body != body:
        raise Failed(f"echoed {len(response.body)} bytes that are not the {len(body)} sent")


def send_body(c: Connection, stream: int, body: bytes) -> None:
    """Sends a body within both windows; what the server says meanwhile is left for the caller to read."""
    windows = {0: 65535, stream: c.peer.get(wire.INITIAL_WINDOW_SIZE, 65535)}
    for got in c.seen:
        grant(windows, got)
    sent = 0
    while sent < len(body):
        room = min(windows[0], windows[stream], 16384, len(body) - sent)
        if room:
            c.send(wire.data(stream, body[sent:sent + room], end=sent + room == len(body)))
            windows[0], windows[stream], sent = windows[0] - room, windows[stream] - room, sent + room
            continue
        got = c.receive(time.monotonic() + c.target.timeout)
        if got is None:
            raise Failed("closed while the body was sent")
        grant(windows, got)
        c.put_back(got)


def grant(windows: dict[int, int], got: wire.Frame) -> None:
    if got.kind == wire.WINDOW_UPDATE and got.stream in windows:
        windows[got.stream] += int.from_bytes(got.payload, "big")
