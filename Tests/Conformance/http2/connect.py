"""RFC 8441: WebSockets over HTTP/2 by extended CONNECT. Skipped where the server does not announce it."""

from harness import Failed, Skipped
from http2 import wire
from http2.connection import Connection
from http2.suite import connected
from http2.messages import expect_refused

case = connected("connect")


def request(c: Connection, *leave_out: bytes, protocol: bytes = b"websocket", path: str | None = None) -> bytes:
    if c.peer.get(wire.ENABLE_CONNECT_PROTOCOL) != 1:
        raise Skipped("the server does not announce ENABLE_CONNECT_PROTOCOL")
    fields = c.fields("CONNECT", path=path or c.target.echo_path)
    fields.insert(1, (b":protocol", protocol))
    fields += [(b"sec-websocket-version", b"13"), (b"origin", b"http://" + c.target.authority.encode())]
    return wire.block([field for field in fields if field[0] not in leave_out])


def opened(c: Connection) -> None:
    """Stream 1 becomes a WebSocket."""
    c.send(wire.headers(1, request(c), end=False))
    for got in c.frames():
        if got.kind == wire.HEADERS:
            fields = dict(c.section)
            if fields.get(b":status") != b"200" or got.has(wire.END_STREAM):
                raise Failed(f"answered {fields} in {got}")
            if b"sec-websocket-accept" in fields or b"upgrade" in fields:
                raise Failed("HTTP/1.1 handshake fields in the answer")
            return
        if got.kind in (wire.RST_STREAM, wire.GOAWAY):
            raise Failed(f"answered {got}")
    raise Failed("closed")


def masked(opcode: int, text: bytes) -> bytes:
    mask = b"\x11\x22\x33\x44"
    return bytes([0x80 | opcode, 0x80 | len(text)]) + mask + bytes(b ^ mask[at % 4] for at, b in enumerate(text))


def received(c: Connection, count: int) -> tuple[bytes, bool]:
    """At least `count` octets of the stream, and whether it ended with them."""
    body = b""
    for got in c.frames():
        if got.kind in (wire.RST_STREAM, wire.GOAWAY):
            raise Failed(f"answered {got} after {body!r}")
        if got.kind == wire.DATA:
            body += got.content
            if got.has(wire.END_STREAM) or len(body) >= count:
                return body, got.has(wire.END_STREAM)
    raise Failed(f"closed after {body!r}")


@case("3", "ENABLE_CONNECT_PROTOCOL, where announced, is 1")
def _(c: Connection):
    if c.peer.get(wire.ENABLE_CONNECT_PROTOCOL, 1) != 1:
        raise Failed(f"announced {c.peer[wire.ENABLE_CONNECT_PROTOCOL]}")


@case("3", "ENABLE_CONNECT_PROTOCOL from a client means nothing", (wire.ENABLE_CONNECT_PROTOCOL, 1))
def _(c: Connection):
    c.get(1)
    c.expect_response(1)


@case("4", "extended CONNECT is answered with 200 and stays open")
def _(c: Connection):
    opened(c)
    c.expect_alive()


@case("4", "an unknown :protocol is refused")
def _(c: Connection):
    c.send(wire.headers(1, request(c, protocol=b"unheard-of"), end=False))
    expect_refused(c, 1)


@case("4", "extended CONNECT without :path is malformed")
def _(c: Connection):
    c.send(wire.headers(1, request(c, b":path"), end=False))
    c.expect_malformed(1)


@case("4", "extended CONNECT without :scheme is malformed")
def _(c: Connection):
    c.send(wire.headers(1, request(c, b":scheme"), end=False))
    c.expect_malformed(1)


@case("4", "extended CONNECT to a path that is no WebSocket is refused")
def _(c: Connection):
    c.send(wire.headers(1, request(c, path=c.target.get_path), end=False))
    expect_refused(c, 1)


@case("5", "a text message is echoed")
def _(c: Connection):
    opened(c)
    c.send(wire.data(1, masked(1, b"over two")))
    body, _ = received(c, 10)
    if body != b"\x81\x08over two":
        raise Failed(f"echoed {body!r}")


@case("5", "a message over several DATA frames is echoed")
def _(c: Connection):
    opened(c)
    for octet in masked(1, b"in pieces"):
        c.send(wire.data(1, bytes([octet])))
    body, _ = received(c, 11)
    if body != b"\x81\x09in pieces":
        raise Failed(f"echoed {body!r}")


@case("5", "a ping is answered")
def _(c: Connection):
    opened(c)
    c.send(wire.data(1, masked(9, b"ping")))
    body, _ = received(c, 6)
    if body != b"\x8a\x04ping":
        raise Failed(f"answered {body!r}")


@case("5", "a close is answered, and the stream ends without an error")
def _(c: Connection):
    opened(c)
    c.send(wire.data(1, masked(8, b"\x03\xe8")))
    body, ended = received(c, 4)
    if body[:4] != b"\x88\x02\x03\xe8":
        raise Failed(f"answered {body!r}")
    c.send(wire.data(1, b"", end=True))
    if not ended:
        received(c, 1 << 20)
    c.expect_alive()


@case("5", "RST_STREAM ends the WebSocket and nothing else")
def _(c: Connection):
    opened(c)
    c.send(wire.rst_stream(1))
    c.get(3)
    c.expect_response(3)


@case("5", "WebSocket and requests share a connection")
def _(c: Connection):
    opened(c)
    c.get(3)
    c.expect_response(3)
    c.send(wire.data(1, masked(1, b"still")))
    if received(c, 7)[0] != b"\x81\x05still":
        raise Failed("no echo")


@case("5", "an unmasked frame ends the WebSocket with 1002")
def _(c: Connection):
    opened(c)
    c.send(wire.data(1, b"\x81\x02hi"))
    body, _ = received(c, 4)
    if body[:1] != b"\x88" or body[2:4] != b"\x03\xea":
        raise Failed(f"answered {body!r}")
