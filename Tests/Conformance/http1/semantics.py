"""RFC 9110: Expect, Upgrade, HEAD, statuses for what is not there, and what every answer carries."""

import socket

from harness import Failed, Skipped, Target
from http1.connection import Connection
from http1.suite import refuses, request, serves, suite

case = suite.group("http")

CONTINUE = b"Expect: 100-continue"


@case("10.1.1", "Expect: 100-continue is answered with 100 before the body")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CONTINUE, b"Content-Length: 5", method=b"POST"))
    c.socket.settimeout(target.timeout)
    first = b""
    while b"\r\n\r\n" not in first:
        got = c.socket.recv(4096)
        if not got:
            raise Failed("closed")
        first += got
    if not first.startswith(b"HTTP/1.1 100"):
        raise Failed(f"answered {first[:40]!r}")
    c.send(b"hello")
    if c.expect(200).body != b"hello":
        raise Failed("another body")


@case("10.1.1", "Expect: 100-Continue in another case")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Expect: 100-Continue", b"Content-Length: 5", method=b"POST", body=b"hello"))
    if c.expect(200).body != b"hello":
        raise Failed("another body")


@case("10.1.1", "Expect: 100-continue with the body behind at once")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CONTINUE, b"Content-Length: 5", method=b"POST", body=b"hello") + request(target))
    if c.expect(200).body != b"hello":
        raise Failed("another body")
    c.expect(200)


@case("10.1.1", "Expect: 100-continue with a chunked body")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CONTINUE, b"Transfer-Encoding: chunked", method=b"POST", body=b"5\r\nhello\r\n0\r\n\r\n"))
    if c.expect(200).body != b"hello":
        raise Failed("another body")


serves(case, "10.1.1", "Expect: 100-continue without a body", CONTINUE)


@case("10.1.1", "an unknown expectation is 417")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Expect: 200-ok", b"Content-Length: 5", method=b"POST"))
    c.expect(417)


@case("10.1.1", "HTTP/1.0 gets no 100")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CONTINUE, b"Content-Length: 5", method=b"POST", body=b"hello", version=b"HTTP/1.0"))
    if c.expect(200).interim:
        raise Failed("an interim answer to HTTP/1.0")


@case("10.1.1", "Expect: 100-continue with a length beyond the limit is refused without 100")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CONTINUE, b"Content-Length: 9000000000000000", method=b"POST"))
    if c.expect(413, 417).interim:
        raise Failed("100 for a body that will be refused")


serves(case, "7.8", "Upgrade: h2c is not followed (RFC 9113 dropped it)", b"Connection: Upgrade, HTTP2-Settings",
       b"Upgrade: h2c", b"HTTP2-Settings: AAMAAABkAAQAAP__")
serves(case, "7.8", "Upgrade to an unknown protocol is not followed", b"Connection: Upgrade", b"Upgrade: foo/2")
serves(case, "7.8", "Upgrade: websocket where there is none is not followed", b"Connection: Upgrade",
       b"Upgrade: websocket", b"Sec-WebSocket-Version: 13", b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
       statuses=(200, 400, 404, 426))


@case("9.3.2", "HEAD: the fields of GET, no body")
def _(target: Target):
    c = Connection(target)
    c.send(request(target))
    full = c.expect(200)
    c.send(request(target, method=b"HEAD") + request(target))
    head = c.expect(200, head=True)
    if head.get(b"content-length") not in (None, full.get(b"content-length")):
        raise Failed(f"content-length {head.get(b'content-length')} for HEAD, {full.get(b'content-length')} for GET")
    c.expect(200)


@case("15.5.5", "a path that is not there is 404, and the connection goes on")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, path="/there/is/no/such/thing") + request(target))
    c.expect(404)
    c.expect(200)


@case("15.5.5", "404 to a POST with a body, and the body is not taken for a request")
def _(target: Target):
    c = Connection(target)
    inner = request(target, path="/smuggled")
    c.send(request(target, b"Content-Length: %d" % len(inner), method=b"POST", path="/no/such/thing", body=inner)
           + request(target))
    c.expect(404, 405)
    got = c.answer()
    if got is not None and got.status != 200:
        raise Failed(f"then {got.status}")


@case("15.5.6", "a method that the path does not have is 405 with Allow")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, method=b"DELETE"))
    if not c.expect(405).get(b"allow"):
        raise Failed("405 without Allow")


@case("9.3.8", "TRACE is not served")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Cookie: secret=1", method=b"TRACE"))
    got = c.expect(400, 403, 404, 405, 501)
    if b"secret=1" in got.body:
        raise Failed("the request was reflected")


@case("6.6.1", "every answer has a Date, and one of its kind")
def _(target: Target):
    c = Connection(target)
    c.send(request(target))
    dates = [value for name, value in c.expect(200).headers if name == b"date"]
    if len(dates) != 1 or not dates[0].endswith(b" GMT"):
        raise Failed(f"Date {dates}")


@case("8.6", "an answer has exactly one framing")
def _(target: Target):
    c = Connection(target)
    c.send(request(target))
    got = c.expect(200)
    framings = [name for name, _ in got.headers if name in (b"content-length", b"transfer-encoding")]
    if len(framings) != 1:
        raise Failed(f"framing {framings}")


@case("9.3.7", "OPTIONS is answered")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, method=b"OPTIONS"))
    c.expect(200, 204, 404, 405, 501)


refuses(case, "7.6.1", "a field that is not a list of tokens in Connection", b"Connection: close\x01")


@case("4.2", "plain HTTP to the TLS port: closed or refused, and TLS goes on")
def _(target: Target):
    if not target.tls:
        raise Skipped("only over TLS")
    plain = socket.create_connection((target.host, target.port), target.timeout)
    target.opened.append(plain)
    plain.sendall(request(target))
    plain.settimeout(target.timeout)
    try:
        answer = plain.recv(100)
    except ConnectionError:
        answer = b""
    if answer.startswith(b"HTTP/1.1 2"):
        raise Failed("served in plain")
    c = Connection(target)
    c.send(request(target))
    c.expect(200)
