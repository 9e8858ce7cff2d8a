"""RFC 9112 §9: connections that stay, pipelining, and how they end."""

from harness import Failed, Skipped, Target
from http1.connection import Connection
from http1.suite import request, suite

case = suite.group("http1")


def says(got, word: bytes) -> bool:
    return any(name == b"connection" and word in [part.strip().lower() for part in value.split(b",")]
               for name, value in got.headers)


@case("9.3", "HTTP/1.1 stays open")
def _(target: Target):
    c = Connection(target)
    for _ in range(3):
        c.send(request(target))
        if says(c.expect(200), b"close"):
            raise Failed("Connection: close without need")


def closes(title: str, value: bytes) -> None:
    @case("9.6", title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, b"Connection: " + value) + request(target))
        got = c.expect(200)
        c.expect_closed()
        if not says(got, b"close"):
            raise Failed("the answer does not say Connection: close")


closes("Connection: close", b"close")
closes("Connection: Close", b"Close")
closes("Connection: close in a list", b"keep-alive, close")
closes("Connection: close behind an unknown option", b"x-unknown,close")


@case("9.3", "HTTP/1.0 closes after the answer")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, version=b"HTTP/1.0"))
    c.expect(200)
    c.expect_closed()


@case("9.3", "HTTP/1.0 with keep-alive stays open and says so, or closes")
def _(target: Target):
    c = Connection(target)
    again = request(target, b"Connection: keep-alive", version=b"HTTP/1.0")
    c.send(again)
    if says(c.expect(200), b"keep-alive"):
        c.send(again)
        c.expect(200)
    else:
        c.expect_closed()


@case("9.3", "HTTP/1.0 gets no chunks")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Content-Length: 5", method=b"POST", body=b"hello", version=b"HTTP/1.0"))
    got = c.expect(200)
    if got.chunked:
        raise Failed("a chunked answer to HTTP/1.0")
    if got.body != b"hello":
        raise Failed(f"body {got.body!r}")


@case("9.3.2", "twenty pipelined requests are answered in their order")
def _(target: Target):
    c = Connection(target)
    bodies = [b"number %d" % number for number in range(20)]
    c.send(b"".join(request(target, b"Content-Length: %d" % len(body), method=b"POST", body=body) for body in bodies))
    for body in bodies:
        if (got := c.expect(200)).body != body:
            raise Failed(f"body {got.body!r} where {body!r} was due")


@case("9.3.2", "a slow answer does not let a quick one pass it")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Content-Length: 5", method=b"POST", body=b"he"))
    c.send(b"llo" + request(target))
    if c.expect(200).body != b"hello":
        raise Failed("out of order")
    c.expect(200)


@case("9.3.2", "pipelining ends at a request that is refused")
def _(target: Target):
    c = Connection(target)
    c.send(request(target) + request(target, b"X-Test : 1") + request(target))
    statuses = [got.status for got in c.until_close()]
    if statuses != [200, 400]:
        raise Failed(f"answered {statuses}, not [200, 400]")


@case("9.3.2", "a thousand pipelined requests that are not read until all are sent")
def _(target: Target):
    c = Connection(target)
    c.send(request(target) * 1000)
    for number in range(1000):
        if c.answer() is None:
            raise Failed(f"closed after {number} answers")


@case("9.3.2", "pipelined requests cut at every octet")
def _(target: Target):
    whole = request(target, b"Content-Length: 5", method=b"POST", body=b"hello") + request(target)
    c = Connection(target)
    for at in range(1, len(whole), 7):
        c.send(whole[:at])
        c.send(whole[at:])
    for _ in range(1, len(whole), 7):
        if c.expect(200).body != b"hello":
            raise Failed("another body")
        c.expect(200)


@case("9.6", "half-closed behind a whole request: it is answered, then closed")
def _(target: Target):
    if target.tls:
        raise Skipped("only over plain TCP")
    c = Connection(target)
    c.send(request(target))
    c.half_close()
    c.expect(200)
    c.expect_closed()


@case("9.6", "half-closed behind pipelined requests: all are answered")
def _(target: Target):
    if target.tls:
        raise Skipped("only over plain TCP")
    c = Connection(target)
    c.send(request(target) * 5)
    c.half_close()
    statuses = [got.status for got in c.until_close()]
    if statuses != [200] * 5:
        raise Failed(f"answered {statuses}")


@case("9.6", "half-closed within a request: closed, with or without 400")
def _(target: Target):
    if target.tls:
        raise Skipped("only over plain TCP")
    c = Connection(target)
    c.send(request(target)[:-2])
    c.half_close()
    statuses = [got.status for got in c.until_close()]
    if statuses not in ([], [400], [408]):
        raise Failed(f"answered {statuses}")


@case("9.5", "connections dropped in mid-request leave the server well")
def _(target: Target):
    for at in range(1, 60, 3):
        c = Connection(target)
        c.send(request(target)[:at])
        c.socket.close()
    c = Connection(target)
    c.send(request(target))
    c.expect(200)


@case("9.5", "a client that asks and does not read does not stop another", serial=True)
def _(target: Target):
    deaf = Connection(target)
    deaf.socket.settimeout(1)
    try:
        for _ in range(200):
            deaf.socket.sendall(request(target) * 200)
    except OSError:
        pass  # the server stopped reading or closed: both hold it back
    c = Connection(target)
    c.send(request(target))
    c.expect(200)
