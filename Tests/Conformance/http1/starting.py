"""RFC 9112 §2 and §3: the request line, the version, the target, and requests in pieces."""

import time

from harness import Failed, Target
from http1.connection import Connection
from http1.suite import declines, expect_refused, filled, refuses, refuses_raw, request, serves, suite

case = suite.group("http1")


@case("2.2", "a request in one piece")
def _(target: Target):
    c = Connection(target)
    c.send(request(target))
    if not c.expect(200).body:
        raise Failed("no body")


@case("2.2", "a request octet by octet")
def _(target: Target):
    c = Connection(target)
    for octet in request(target):
        c.send(bytes([octet]))
    c.expect(200)


def fragmented(title: str, marker: bytes, inside: int = 0) -> None:
    """Cut in two at the marker: nothing may come before the second half."""
    @case("2.2", f"a request cut in two {title}")
    def _(target: Target):
        whole = request(target, b"X-Test: some value")
        at = whole.index(marker) + inside
        c = Connection(target)
        c.send(whole[:at])
        c.expect_silence(0.1)
        c.send(whole[at:])
        c.expect(200)


fragmented("within the method", b"GET", 1)
fragmented("behind the method", b"GET", 3)
fragmented("before the target", b"GET", 4)
fragmented("within the target", b"GET", 6)
fragmented("before the version", b"HTTP/")
fragmented("within the version", b"HTTP/", 3)
fragmented("behind the version", b"HTTP/1.1", 8)
fragmented("between CR and LF of the request line", b"\r\n", 1)
fragmented("behind the request line", b"\r\n", 2)
fragmented("within a field name", b"X-Test", 3)
fragmented("behind a field name", b"X-Test", 6)
fragmented("behind the colon", b"X-Test:", 7)
fragmented("before a field value", b"some value")
fragmented("within a field value", b"some value", 5)
fragmented("behind a field value", b"some value", 10)
fragmented("before the last CR LF", b"\r\n\r\n", 2)
fragmented("before the last LF", b"\r\n\r\n", 3)

refuses_raw(case, "2.2", "line ends of bare LF", b"GET {path} HTTP/1.1\nHost: {host}\n\n")
refuses_raw(case, "2.2", "a bare LF behind the request line", b"GET {path} HTTP/1.1\nHost: {host}\r\n\r\n")
refuses_raw(case, "2.2", "a bare LF behind a field", b"GET {path} HTTP/1.1\r\nHost: {host}\nX-Test: 1\r\n\r\n")
refuses_raw(case, "2.2", "a bare LF as the last line", b"GET {path} HTTP/1.1\r\nHost: {host}\r\n\n\r\n\r\n")
refuses_raw(case, "2.2", "a bare CR behind a field", b"GET {path} HTTP/1.1\r\nHost: {host}\rX-Test: 1\r\n\r\n")
refuses_raw(case, "2.2", "a bare CR within a value", b"GET {path} HTTP/1.1\r\nHost: {host}\r\nX-Test: a\rb\r\n\r\n")
refuses_raw(case, "2.2", "a bare CR within the request line", b"GET {path}\r HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "2.2", "CR CR LF", b"GET {path} HTTP/1.1\r\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "2.2", "white space before the first field", b"GET {path} HTTP/1.1\r\n Host: {host}\r\n\r\n")
refuses_raw(case, "2.2", "octets that are no HTTP at all", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n")
refuses_raw(case, "2.2", "NUL octets", b"\0" * 64 + b"\r\n\r\n")
refuses_raw(case, "2.2", "an unknown prefix before the method", b"%!GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n",
            (400, 405, 501))


@case("2.2", "one empty line before the request line is ignored")
def _(target: Target):
    c = Connection(target)
    c.send(b"\r\n" + request(target))
    c.expect(200)


@case("2.2", "empty lines without end are not read without end")
def _(target: Target):
    c = Connection(target)
    for _ in range(200):
        c.send(b"\r\n" * 4096)
    c.send(request(target))
    answers = c.until_close()
    if answers and answers[0].status < 400:
        raise Failed(f"answered {answers[0].status} after 1.6 MB of empty lines")


refuses(case, "2.3", "version HTTP/2.0 in a request line", version=b"HTTP/2.0", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/3.7", version=b"HTTP/3.7", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/9.9", version=b"HTTP/9.9", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/0.9", version=b"HTTP/0.9", statuses=(400, 505))
refuses(case, "2.3", "version http/1.1", version=b"http/1.1", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/1.10", version=b"HTTP/1.10", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/01.1", version=b"HTTP/01.1", statuses=(400, 505))
refuses(case, "2.3", "version HTTP/1", version=b"HTTP/1", statuses=(400, 505))
refuses(case, "2.3", "version HTTP 1.1", version=b"HTTP 1.1", statuses=(400, 505))
refuses(case, "2.3", "version ICE/1.1", version=b"ICE/1.1", statuses=(400, 505))


@case("2.3", "HTTP/1.2 is served as HTTP/1.1 or refused")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, version=b"HTTP/1.2"))
    c.expect(200, 400, 505)


@case("2.3", "HTTP/0.9: a request line without version is refused")
def _(target: Target):
    c = Connection(target)
    c.send(filled(target, b"GET {path}\r\n\r\n"))
    expect_refused(c, 400, 505)


refuses_raw(case, "3", "two spaces behind the method", b"GET  {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "two spaces behind the target", b"GET {path}  HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "a tab in place of a space", b"GET\t{path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "a space behind the version", b"GET {path} HTTP/1.1 \r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "a space before the method", b" GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "no method", b"{path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "no target", b"GET HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "a method with a character that is none", b"G(T {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")
refuses_raw(case, "3", "a method with NUL", b"G\0T {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")


def unserved(title: str, method: bytes, *statuses: int) -> None:
    @case("3.1", title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, method=method))
        c.expect(*statuses)


unserved("methods are case-sensitive: get is not GET", b"get", 400, 405, 501)
unserved("an unknown method", b"BREW", 400, 405, 501)
unserved("a method of 1,000 letters", b"A" * 1000, 400, 405, 414, 431, 501)

serves(case, "3.2.1", "origin-form with a query", path="/healthz?a=1&b=%20")


@case("3.2.2", "absolute-form is served")
def _(target: Target):
    c = Connection(target)
    scheme = "https" if target.tls else "http"
    c.send(request(target, path=f"{scheme}://{target.authority}{target.get_path}"))
    c.expect(200)


@case("3.2.2", "absolute-form with another Host: the target counts, or it is refused")
def _(target: Target):
    c = Connection(target)
    scheme = "https" if target.tls else "http"
    c.send(request(target, b"Host: elsewhere.example", host=False,
                   path=f"{scheme}://{target.authority}{target.get_path}"))
    c.expect(200, 400)


declines(case, "3.2.2", "absolute-form without an authority", path="http:///healthz", statuses=(400, 404))
declines(case, "3.2.2", "absolute-form of another scheme", path="ftp://127.0.0.1/healthz", statuses=(400, 404, 421))
refuses(case, "3.2.3", "authority-form with GET", path="127.0.0.1:80")
declines(case, "3.2.3", "authority-form with CONNECT, where no tunnel is offered", method=b"CONNECT",
        path="elsewhere.example:443", statuses=(400, 403, 404, 405, 501))
declines(case, "3.2.4", "asterisk-form with GET", path="*", statuses=(400, 404, 405))


@case("3.2.4", "asterisk-form with OPTIONS")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, method=b"OPTIONS", path="*"))
    c.expect(200, 204, 400, 404, 405, 501)


refuses(case, "3.2", "a target that does not begin with a slash", path="healthz")
refuses(case, "3.2", "a target with a space", path="/health z")
refuses(case, "3.2", "a target with a control character", path="/health\x01z")
refuses(case, "3.2", "a target with DEL", path="/health\x7fz")
refuses(case, "3.2", "a target with NUL", path="/health\0z")
refuses(case, "3.2", "a target with a fragment", path="/healthz#part")
refuses(case, "3.2", "a target with octets above 0x7f", path="/h\xe9althz")
declines(case, "3.2", "a target with a malformed percent-encoding", path="/health%zz", statuses=(400, 404))


@case("3", "a request line of 64 KiB is 414")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, path="/" + "a" * 65536))
    expect_refused(c, 414)


@case("3", "a request line without end is 414 or 431, before it is endless")
def _(target: Target):
    c = Connection(target)
    began = time.monotonic()
    c.send(b"GET /")
    for _ in range(256):
        c.send(b"a" * 65536)
        if time.monotonic() - began > 5:
            raise Failed("16 MiB of a request line were read")
    expect_refused(c, 400, 414, 431)
