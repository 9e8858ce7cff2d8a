"""Requests whose length two servers may see differently.

Every one is refused, the connection ends, and the request that is hidden behind stays unanswered.
"""

from harness import Failed, Target
from http1.connection import Connection
from http1.suite import expect_refused, request, suite

case = suite.group("smuggling")

CHUNKS = b"5\r\nhello\r\n0\r\n\r\n"
UNKNOWN = (400, 501)


def hidden(title: str, *lines: bytes, statuses: tuple[int, ...] = (400,), body: bytes = CHUNKS,
           version: bytes = b"HTTP/1.1", section: str = "coding") -> None:
    @case(section, title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines, method=b"POST", body=body, version=version)
               + request(target, path="/smuggled"))
        expect_refused(c, *statuses)


LENGTH = b"Content-Length: 15"
CODING = b"Transfer-Encoding: "

hidden("Content-Length, then Transfer-Encoding", LENGTH, CODING + b"chunked", section="both")
hidden("Transfer-Encoding, then Content-Length", CODING + b"chunked", LENGTH, section="both")
hidden("both, the length 0", b"Content-Length: 0", CODING + b"chunked", section="both")
hidden("both, the length that of the head of a chunk", b"Content-Length: 3", CODING + b"chunked", section="both")
hidden("both, an unknown coding", LENGTH, CODING + b"identity", section="both", statuses=UNKNOWN)
hidden("both, in HTTP/1.0", LENGTH, CODING + b"chunked", section="both", version=b"HTTP/1.0")

hidden("an unknown coding is 501", CODING + b"unheard-of", statuses=(501,))
hidden("identity", CODING + b"identity", statuses=UNKNOWN)
hidden("gzip without chunked", CODING + b"gzip", statuses=UNKNOWN)
hidden("gzip, chunked", CODING + b"gzip, chunked", statuses=UNKNOWN)
hidden("chunked, identity", CODING + b"chunked, identity", statuses=UNKNOWN)
hidden("chunked, gzip", CODING + b"chunked, gzip", statuses=UNKNOWN)
hidden("chunked twice in one field", CODING + b"chunked, chunked", statuses=UNKNOWN)
hidden("chunked in two fields", CODING + b"chunked", CODING + b"chunked", statuses=UNKNOWN)
hidden("two fields, the second unknown", CODING + b"chunked", CODING + b"x", statuses=UNKNOWN)
hidden("two fields, the first unknown", CODING + b"x", CODING + b"chunked", statuses=UNKNOWN)
hidden("xchunked", CODING + b"xchunked", statuses=UNKNOWN)
hidden("chunkedx", CODING + b"chunkedx", statuses=UNKNOWN)
hidden("chunked in quotes", CODING + b'"chunked"', statuses=UNKNOWN)
hidden("chunked with a parameter", CODING + b"chunked;q=1", statuses=UNKNOWN)
hidden("chunked behind a vertical tab", CODING + b"\x0bchunked", statuses=UNKNOWN)
hidden("chunked before a vertical tab", CODING + b"chunked\x0b", statuses=UNKNOWN)
hidden("chunked behind NUL", CODING + b"\0chunked", statuses=UNKNOWN)
hidden("chunked behind an octet above 0x7f", CODING + b"\xa0chunked", statuses=UNKNOWN)
hidden("an empty coding", CODING, statuses=UNKNOWN)
hidden("chunked in HTTP/1.0", CODING + b"chunked", version=b"HTTP/1.0")
hidden("a space before the colon", b"Transfer-Encoding : chunked")
hidden("a tab before the colon", b"Transfer-Encoding\t: chunked")
hidden("a space before the name", b" Transfer-Encoding: chunked")
hidden("folded behind another field", b"X-Test: 1", b" Transfer-Encoding: chunked")
hidden("a folded value", b"Transfer-Encoding:", b" chunked")
hidden("behind a bare LF", b"X-Test: 1\nTransfer-Encoding: chunked")
hidden("behind a bare CR", b"X-Test: 1\rTransfer-Encoding: chunked")
hidden("behind LF CR", b"X-Test: 1\n\rTransfer-Encoding: chunked")
hidden("NUL within the name", b"Transfer-\0Encoding: chunked")

for title, line in (("Content-Length behind a bare LF", b"X-Test: 1\nContent-Length: 15"),
                    ("Content-Length behind a bare CR", b"X-Test: 1\rContent-Length: 15"),
                    ("a space before the colon", b"Content-Length : 15"),
                    ("a space before the name", b" Content-Length: 15"),
                    ("folded", b"Content-Length:\r\n 15"),
                    ("NUL behind the number", b"Content-Length: 15\0"),
                    ("NUL within the name", b"Content\0-Length: 15")):
    hidden(title, line, section="length")

hidden("a chunk's extension that ends with LF, and a chunk line hidden in it", CODING + b"chunked",
       body=b"2;\nxx\r\n4f\r\n0\r\n\r\n", section="chunks")
hidden("a chunk's data that ends with two other octets", CODING + b"chunked", body=b"5\r\nhelloXX0\r\n\r\n",
       section="chunks")
hidden("a chunk whose size is followed by a bare CR", CODING + b"chunked", body=b"5\rX\nhello\r\n0\r\n\r\n",
       section="chunks")


@case("coding", "coding names are case-insensitive")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"tRANSFER-eNCODING: CHUNKED", method=b"POST", body=CHUNKS) + request(target))
    if c.expect(200).body != b"hello":
        raise Failed("another body")
    c.expect(200)


@case("coding", "Transfer_Encoding is another field")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Transfer_Encoding: chunked", b"Content-Length: 5", method=b"POST", body=b"hello")
           + request(target))
    got = c.expect(200, 400)
    if got.status == 200 and got.body != b"hello":
        raise Failed(f"body {got.body!r}")


@case("path", "CR LF percent-encoded in the target stays where it is")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, path="/nothing%0d%0aX-Injected:%201"))
    got = c.expect(400, 404)
    if got.get(b"x-injected") is not None:
        raise Failed("a field was injected")
