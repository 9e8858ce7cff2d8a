"""RFC 9112 §6 and §7: bodies by length and by chunks, right and wrong."""

import threading

from harness import Failed, Target
from http1.connection import Connection
from http1.suite import declines, expect_refused, refuses, request, serves, suite

case = suite.group("http1")

CHUNKED = b"Transfer-Encoding: chunked"


def chunked(title: str, body: bytes, answer: bytes) -> None:
    serves(case, "7.1", title, CHUNKED, method=b"POST", body=body, answer=answer)


def bad_chunks(title: str, body: bytes, statuses: tuple[int, ...] = (400,), section: str = "7.1") -> None:
    refuses(case, section, title, CHUNKED, method=b"POST", body=body, statuses=statuses)


serves(case, "6.2", "a body by Content-Length", b"Content-Length: 5", method=b"POST", body=b"hello", answer=b"hello")
serves(case, "6.2", "a body of no octets", b"Content-Length: 0", method=b"POST", answer=b"")
serves(case, "6.3", "POST without a body", method=b"POST", answer=b"")
serves(case, "6.2", "Content-Length with white space around", b"Content-Length: \t5 ", method=b"POST", body=b"hello",
       answer=b"hello")


@case("6.2", "GET with a body: its octets are not taken for a request")
def _(target: Target):
    c = Connection(target)
    inner = request(target, path="/smuggled")
    c.send(request(target, b"Content-Length: %d" % len(inner), body=inner) + request(target))
    first = c.expect(200, 400, 413)
    if first.status == 200:
        c.expect(200)


def lengths(title: str, *values: bytes, statuses: tuple[int, ...] = (400,)) -> None:
    refuses(case, "6.2", title, *[b"Content-Length: " + value for value in values], method=b"POST", body=b"hello",
            statuses=statuses)


lengths("negative", b"-5")
lengths("with a plus", b"+5")
lengths("hexadecimal", b"0x5")
lengths("not a number", b"five")
lengths("empty", b"")
lengths("with a space inside", b"5 0")
lengths("with junk behind", b"5abc")
lengths("with a point", b"5.0")
lengths("with an underscore", b"1_0")
lengths("with a vertical tab", b"\x0b5")
lengths("beyond 64 bits", b"18446744073709551621", statuses=(400, 413))
lengths("of 100 digits", b"9" * 100, statuses=(400, 413))
lengths("negative and beyond 64 bits", b"-18446744073709551611")
declines(case, "6.2", "greater than any limit is 413", b"Content-Length: 9000000000000000", method=b"POST",
         statuses=(413,))
lengths("two that differ", b"5", b"6")
lengths("a list of two that differ", b"5, 6")
lengths("a list with an empty element", b"5,,5")


def either(title: str, *lines: bytes) -> None:
    """RFC 9112 §6.3 leaves the choice: refused, or read as the one length."""
    @case("6.3", title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines, method=b"POST", body=b"hello") + request(target))
        got = c.expect(200, 400)
        if got.status == 200 and got.body != b"hello":
            raise Failed(f"body {got.body!r}")
        if got.status == 200:
            c.expect(200)
        else:
            c.expect_closed()


either("the same Content-Length twice", b"Content-Length: 5", b"Content-Length: 5")
either("a list of the same Content-Length", b"Content-Length: 5, 5")
either("Content-Length with leading zeros", b"Content-Length: 005")

chunked("one chunk", b"5\r\nhello\r\n0\r\n\r\n", b"hello")
chunked("several chunks", b"5\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\n\r\n", b"hello world")
chunked("the last chunk alone", b"0\r\n\r\n", b"")
chunked("upper-case and lower-case sizes", b"A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n", b"0123456789" * 2)
chunked("sizes with leading zeros", b"0005\r\nhello\r\n000\r\n\r\n", b"hello")
chunked("extensions are ignored", b"5;name=value\r\nhello\r\n0;last\r\n\r\n", b"hello")
chunked("an extension in quotes", b'5;name="a;b\\"c"\r\nhello\r\n0\r\n\r\n', b"hello")
chunked("data that looks like an end", b"7\r\n0\r\n\r\nab\r\n0\r\n\r\n", b"0\r\n\r\nab")

bad_chunks("no size", b"\r\nhello\r\n0\r\n\r\n")
bad_chunks("a size that is no number", b"xyz\r\nhello\r\n0\r\n\r\n")
bad_chunks("a negative size", b"-5\r\nhello\r\n0\r\n\r\n")
bad_chunks("a size with a plus", b"+5\r\nhello\r\n0\r\n\r\n")
bad_chunks("a size with 0x", b"0x5\r\nhello\r\n0\r\n\r\n")
bad_chunks("a size with an underscore", b"0_5\r\nhello\r\n0\r\n\r\n")
bad_chunks("a size beyond 64 bits", b"10000000000000005\r\nhello\r\n0\r\n\r\n", (400, 413))
bad_chunks("a size that wraps around 32 bits", b"100000005\r\nhello\r\n0\r\n\r\n", (400, 413))
bad_chunks("a space before the size", b" 5\r\nhello\r\n0\r\n\r\n")
bad_chunks("a space behind the size", b"5 \r\nhello\r\n0\r\n\r\n")
bad_chunks("a size in quotes", b'"5"\r\nhello\r\n0\r\n\r\n')
bad_chunks("more data than the size", b"3\r\nhello\r\n0\r\n\r\n")
bad_chunks("less data than the size", b"7\r\nhello\r\n0\r\n\r\n")
bad_chunks("no CR LF behind the data", b"5\r\nhello0\r\n\r\n")
bad_chunks("LF alone behind the data", b"5\r\nhello\n0\r\n\r\n")
bad_chunks("CR alone behind the data", b"5\r\nhello\r0\r\n\r\n")
bad_chunks("LF alone behind the size", b"5\nhello\r\n0\r\n\r\n")
bad_chunks("CR alone behind the size", b"5\rhello\r\n0\r\n\r\n")
bad_chunks("LF alone behind the last chunk", b"5\r\nhello\r\n0\n\r\n")
bad_chunks("LF alone as the end", b"5\r\nhello\r\n0\r\n\n")
bad_chunks("junk behind the last chunk's size", b"5\r\nhello\r\n0x\r\n\r\n")

bad_chunks("an extension that ends with LF alone", b"5;a\nhello\r\n0\r\n\r\n", section="7.1.1")
bad_chunks("an extension with a CR inside", b"5;a\rb\r\nhello\r\n0\r\n\r\n", section="7.1.1")
bad_chunks("an extension with NUL", b"5;a\0b\r\nhello\r\n0\r\n\r\n", section="7.1.1")
bad_chunks("an extension of 1 MiB", b"5;" + b"a" * (1 << 20) + b"\r\nhello\r\n0\r\n\r\n", (400, 413, 431), "7.1.1")

serves(case, "7.1.2", "trailers", CHUNKED, b"Trailer: X-Check", method=b"POST",
       body=b"5\r\nhello\r\n0\r\nX-Check: 1\r\n\r\n", answer=b"hello")
serves(case, "7.1.2", "trailers octet for octet like a request", CHUNKED, method=b"POST",
       body=b"5\r\nhello\r\n0\r\nX-Check: GET / HTTP/1.1\r\n\r\n", answer=b"hello")
bad_chunks("a trailer without a colon", b"5\r\nhello\r\n0\r\nX-Check\r\n\r\n", section="7.1.2")
bad_chunks("a trailer with a space before the colon", b"5\r\nhello\r\n0\r\nX-Check : 1\r\n\r\n", section="7.1.2")
bad_chunks("a trailer that ends with LF alone", b"5\r\nhello\r\n0\r\nX-Check: 1\n\r\n", section="7.1.2")
bad_chunks("a folded trailer", b"5\r\nhello\r\n0\r\nX-Check: 1\r\n 2\r\n\r\n", section="7.1.2")
bad_chunks("trailers of 1 MiB", b"0\r\nX-Check: " + b"a" * (1 << 20) + b"\r\n\r\n", (400, 413, 431), "7.1.2")


@case("7.1.2", "Content-Length as a trailer does not count")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CHUNKED, method=b"POST", body=b"5\r\nhello\r\n0\r\nContent-Length: 100\r\n\r\n")
           + request(target))
    if c.expect(200, 400).status == 200:
        c.expect(200)


@case("7.1", "chunks octet by octet")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CHUNKED, method=b"POST"))
    for octet in b"5;a=b\r\nhello\r\n0\r\nX-Check: 1\r\n\r\n":
        c.send(bytes([octet]))
    if c.expect(200).body != b"hello":
        raise Failed("another body")


@case("7.1", "without the last CR LF the request is not whole")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CHUNKED, method=b"POST", body=b"0\r\n"))
    try:
        c.expect_silence()
    except Failed:
        # A streaming echo may begin its answer; it may not end it.
        if b"\r\n0\r\n\r\n" in c.buffer:
            raise
    c.send(b"\r\n")
    c.expect(200)


def large(title: str, by_chunks: bool) -> None:
    @case("6", title)
    def _(target: Target):
        body = b"cascade!" * 131072
        c = Connection(target)
        if by_chunks:
            pieces = [body[at:at + 10000] for at in range(0, len(body), 10000)]
            coded = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
            whole = request(target, CHUNKED, method=b"POST", body=coded)
        else:
            whole = request(target, b"Content-Length: %d" % len(body), method=b"POST", body=body)
        exchange(c, whole, body)


def exchange(c: Connection, whole: bytes, body: bytes) -> None:
    """Sends and reads at the same time, because an echo that streams stops reading while it is not read."""

    sender = threading.Thread(target=c.send, args=(whole,), daemon=True)
    sender.start()
    got = c.expect(200)
    sender.join(c.target.timeout)
    if got.body != body:
        raise Failed(f"echoed {len(got.body)} octets that are not the {len(body)} sent")


large("a body of one mebibyte by length", False)
large("a body of one mebibyte by chunks", True)


@case("6.3", "a body cut off by the close: no answer of success, and others are served")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Content-Length: 100", method=b"POST", body=b"short"))
    if not target.tls:
        c.half_close()
        try:
            answers = c.until_close()
        except Failed as reason:
            if "body" not in str(reason) and "within" not in str(reason):
                raise
            answers = []
        if answers and answers[0].status < 400 and answers[0].get(b"content-length") is not None:
            raise Failed(f"answered {answers[0].status} to half a request")
    c.socket.close()
    other = Connection(target)
    other.send(request(target))
    other.expect(200)


@case("6.3", "chunks cut off by the close")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, CHUNKED, method=b"POST", body=b"5\r\nhel"))
    c.socket.close()
    other = Connection(target)
    other.send(request(target))
    other.expect(200)


@case("6.3", "a refused body is not taken for the next request")
def _(target: Target):
    c = Connection(target)
    inner = request(target)
    c.send(request(target, b"Content-Length: -%d" % len(inner), method=b"POST", body=inner))
    expect_refused(c, 400)
