"""RFC 9113 §8: HTTP messages. What is malformed is a stream error PROTOCOL_ERROR (§8.1.1)."""

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")


def malformed(section: str, title: str, extra=None, fields=None) -> None:
    """A GET with fields added behind, or with the whole list made by `fields(connection)`."""
    @case(section, title)
    def _(c: Connection):
        chosen = fields(c) if fields else c.fields() + extra
        c.send(wire.headers(1, wire.block(chosen)))
        c.expect_malformed(1)


def without(name: bytes):
    return lambda c: [field for field in c.fields() if field[0] != name]


def twice(name: bytes):
    return lambda c: c.fields()[:3] + [field for field in c.fields() if field[0] == name] + c.fields()[3:]


def replaced(name: bytes, value: bytes):
    return lambda c: [(key, value if key == name else old) for key, old in c.fields()]


@case("8.1", "a second HEADERS without END_STREAM is malformed")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test"), wire.headers(1, wire.block([(b"x-more", b"1")]), end=False))
    c.expect_malformed(1)


@case("8.1", "trailers with a pseudo-header field are malformed")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test"), wire.headers(1, wire.block([(b":method", b"POST")])))
    c.expect_malformed(1)


@case("8.1", "DATA after trailers is STREAM_CLOSED")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test"), wire.headers(1, wire.block([(b"x-check", b"1")])), wire.data(1, b"more", end=True))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


malformed("8.1.1", "content-length that is not a number", [(b"content-length", b"four")])
malformed("8.1.1", "content-length with a sign", [(b"content-length", b"+0")])
malformed("8.1.1", "content-length and no body", [(b"content-length", b"1")])
malformed("8.1.1", "two different content-lengths", [(b"content-length", b"0"), (b"content-length", b"1")])


def mismatch(title: str, length: bytes, *parts: bytes, trailers: bool = False) -> None:
    @case("8.1.1", title)
    def _(c: Connection):
        c.post(1, [(b"content-length", length)])
        last = len(parts) - 1
        c.send(*[wire.data(1, part, end=at == last and not trailers) for at, part in enumerate(parts)])
        if trailers:
            c.send(wire.headers(1, wire.block([(b"x-check", b"1")])))
        c.expect_malformed(1)


mismatch("content-length less than one DATA frame", b"1", b"test")
mismatch("content-length less than several DATA frames", b"1", b"test", b"test")
mismatch("content-length greater than one DATA frame", b"9", b"test")
mismatch("content-length greater than several DATA frames", b"9", b"test", b"test")
mismatch("content-length greater than the body before trailers", b"9", b"test", trailers=True)

malformed("8.2.1", "an upper-case field name", [(b"X-Test", b"1")])
malformed("8.2.1", "a field name with a space", [(b"x test", b"1")])
malformed("8.2.1", "a field name with a control character", [(b"x\x01test", b"1")])
malformed("8.2.1", "a field name with an octet above 0x7f", [(b"x\xfftest", b"1")])
malformed("8.2.1", "a field name with a colon inside", [(b"x:test", b"1")])
malformed("8.2.1", "an empty field name", [(b"", b"1")])
malformed("8.2.1", "a field value with NUL", [(b"x-test", b"a\0b")])
malformed("8.2.1", "a field value with CR", [(b"x-test", b"a\rb")])
malformed("8.2.1", "a field value with LF", [(b"x-test", b"a\nb")])
malformed("8.2.1", "a field value with CR LF and a field behind", [(b"x-test", b"a\r\nx-smuggled: 1")])
malformed("8.2.1", "a field value that begins with a space", [(b"x-test", b" a")])
malformed("8.2.1", "a field value that ends with a tab", [(b"x-test", b"a\t")])

malformed("8.2.2", "connection", [(b"connection", b"keep-alive")])
malformed("8.2.2", "keep-alive", [(b"keep-alive", b"timeout=5")])
malformed("8.2.2", "proxy-connection", [(b"proxy-connection", b"keep-alive")])
malformed("8.2.2", "transfer-encoding", [(b"transfer-encoding", b"chunked")])
malformed("8.2.2", "upgrade", [(b"upgrade", b"websocket")])
malformed("8.2.2", "te other than trailers", [(b"te", b"trailers, deflate;q=0.5")])


@case("8.2.2", "te: trailers is accepted")
def _(c: Connection):
    c.get(1, [(b"te", b"trailers")])
    c.expect_response(1)


@case("8.2.2", "the response has no connection-specific fields, lower-case names, :status first and once")
def _(c: Connection):
    c.get(1)
    response = c.expect_response(1)
    names = [name for name, _ in response.headers]
    if names[0] != b":status" or names.count(b":status") != 1 or any(n.startswith(b":") for n in names[1:]):
        raise Failed(f"pseudo-header fields: {names}")
    wrong = {b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade"} & set(names)
    if wrong or any(name != name.lower() for name in names):
        raise Failed(f"field names: {names}")


@case("8.2.3", "cookie in several fields is accepted")
def _(c: Connection):
    c.get(1, [(b"cookie", b"a=1"), (b"cookie", b"b=2")])
    c.expect_response(1)


malformed("8.3", "an unknown pseudo-header field", fields=lambda c: c.fields() + [(b":test", b"ok")])
malformed("8.3", "a response pseudo-header field in a request", fields=lambda c: c.fields() + [(b":status", b"200")])
malformed("8.3", "a pseudo-header field behind a regular one", fields=lambda c: [(b"x-test", b"1")] + c.fields())
malformed("8.3", ":protocol without CONNECT", fields=lambda c: c.fields() + [(b":protocol", b"websocket")])

malformed("8.3.1", "an empty :path", fields=replaced(b":path", b""))
malformed("8.3.1", "a :path that does not begin with a slash", fields=replaced(b":path", b"healthz"))
malformed("8.3.1", "a :path with a space", fields=replaced(b":path", b"/health z"))
malformed("8.3.1", "a :path with NUL", fields=replaced(b":path", b"/health\0z"))
malformed("8.3.1", "an empty :method", fields=replaced(b":method", b""))
malformed("8.3.1", "a :method that is no token", fields=replaced(b":method", b"GET /"))
malformed("8.3.1", "no :method", fields=without(b":method"))
malformed("8.3.1", "no :scheme", fields=without(b":scheme"))
malformed("8.3.1", "no :path", fields=without(b":path"))
malformed("8.3.1", ":method twice", fields=twice(b":method"))
malformed("8.3.1", ":scheme twice", fields=twice(b":scheme"))
malformed("8.3.1", ":path twice", fields=twice(b":path"))
malformed("8.3.1", ":authority twice", fields=twice(b":authority"))


@case("8.3.1", "host in place of :authority is accepted")
def _(c: Connection):
    fields = [field for field in c.fields() if field[0] != b":authority"]
    c.send(wire.headers(1, wire.block(fields + [(b"host", c.target.authority.encode())])))
    c.expect_response(1)


@case("8.3.1", "host that differs from :authority is refused")
def _(c: Connection):
    c.get(1, [(b"host", b"elsewhere.example")])
    expect_refused(c, 1)


@case("8.3.1", "neither :authority nor host is refused")
def _(c: Connection):
    c.send(wire.headers(1, wire.block(without(b":authority")(c))))
    expect_refused(c, 1)


@case("8.3.1", "OPTIONS * is served or refused with a status, not treated as malformed")
def _(c: Connection):
    c.send(wire.headers(1, c.request("OPTIONS", path="*")))
    c.expect_response(1, *range(200, 500), 501)


@case("8.4", "the server opens no stream of its own")
def _(c: Connection):
    c.get(1)
    c.expect_response(1)
    if any(got.kind == wire.PUSH_PROMISE or got.stream % 2 == 0 and got.stream for got in c.seen):
        raise Failed(f"received {c.history()}")


@case("8.5", "CONNECT with :scheme and :path (and no :protocol) is malformed")
def _(c: Connection):
    c.send(wire.headers(1, c.request("CONNECT", path="/"), end=False))
    c.expect_malformed(1)


@case("8.5", "CONNECT to a tunnel that is not offered is refused")
def _(c: Connection):
    fields = [(b":method", b"CONNECT"), (b":authority", b"elsewhere.example:443")]
    c.send(wire.headers(1, wire.block(fields), end=False))
    expect_refused(c, 1)


@case("10.5.1", "a field section of 1 MiB is refused, and other connections go on")
def _(c: Connection):
    chunk = wire.literal(b"x-large", b"x" * 16000)
    block = c.request()
    c.send(wire.headers(1, block, end_headers=False), *[wire.continuation(1, chunk, False) for _ in range(64)],
           wire.continuation(1, b""))
    expect_refused(c, 1)
    other = Connection(c.target)
    other.get(1)
    other.expect_response(1)


def expect_refused(c: Connection, stream: int) -> None:
    """A status of 400 or above, RST_STREAM, GOAWAY or the close: all but success."""
    for got in c.frames():
        if got.kind == wire.GOAWAY and got.code != wire.NO_ERROR:
            return
        if got.stream == stream and got.kind == wire.RST_STREAM:
            return
        if got.stream == stream and got.kind in (wire.HEADERS, wire.CONTINUATION) and got.has(wire.END_HEADERS):
            status = int(dict(c.section)[b":status"])
            if status < 400:
                raise Failed(f"status {status}")
            return
