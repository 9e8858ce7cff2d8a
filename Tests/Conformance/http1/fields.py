"""RFC 9112 §5 and RFC 9110 §5, §7.2: field lines, and Host."""

from harness import Failed, Target
from http1.connection import Connection
from http1.suite import expect_refused, refuses, request, serves, suite

case = suite.group("http1")
semantics = suite.group("http")

refuses(case, "5.1", "a space before the colon", b"X-Test : 1")
refuses(case, "5.1", "a tab before the colon", b"X-Test\t: 1")
refuses(case, "5.1", "no colon", b"X-Test")
refuses(case, "5.1", "no name", b": 1")
refuses(case, "5.1", "a space within the name", b"X Test: 1")
refuses(case, "5.1", "a control character within the name", b"X\x01Test: 1")
refuses(case, "5.1", "NUL within the name", b"X\0Test: 1")
refuses(case, "5.1", "DEL within the name", b"X\x7fTest: 1")
refuses(case, "5.1", "an octet above 0x7f within the name", b"X\xe9Test: 1")
for separator in b'(),/;<=>?@[\\]{}"':
    refuses(case, "5.1", f"the separator {chr(separator)} within the name", b"X" + bytes([separator]) + b"Test: 1")

refuses(case, "5.2", "obs-fold with a space", b"X-Test: 1", b" 2")
refuses(case, "5.2", "obs-fold with a tab", b"X-Test: 1", b"\t2")
refuses(case, "5.2", "obs-fold of white space alone", b"X-Test: 1", b"  ")

refuses(semantics, "5.5", "NUL within a value", b"X-Test: a\0b")
refuses(semantics, "5.5", "a control character within a value", b"X-Test: a\x01b")
refuses(semantics, "5.5", "DEL within a value", b"X-Test: a\x7fb")
refuses(semantics, "5.5", "vertical tab within a value", b"X-Test: a\x0bb")
serves(semantics, "5.5", "an empty value", b"X-Test:")
serves(semantics, "5.5", "a value of white space alone", b"X-Test:  \t ")
serves(semantics, "5.5", "no space behind the colon", b"X-Test:1")
serves(semantics, "5.5", "white space around a value", b"X-Test: \t a \t ")
serves(semantics, "5.5", "a tab within a value", b"X-Test: a\tb")
serves(semantics, "5.5", "octets above 0x7f within a value", b"X-Test: caf\xc3\xa9 \xff")
serves(semantics, "5.1", "every character that a name may hold", b"!#$%&'*+-.^_`|~09azAZ: 1")
serves(semantics, "5.3", "the same field twice", b"X-Test: 1", b"X-Test: 2")
serves(semantics, "5.1", "names are case-insensitive", b"hOsT: 127.0.0.1", host=False)

refuses(semantics, "7.2", "no Host", host=False)
refuses(semantics, "7.2", "two different Hosts", b"Host: a.example", b"Host: b.example", host=False)
refuses(semantics, "7.2", "the same Host twice", b"Host: a.example", b"Host: a.example", host=False)
refuses(semantics, "7.2", "a list as Host", b"Host: a.example, b.example", host=False)
refuses(semantics, "7.2", "a Host with a space", b"Host: a b", host=False)
refuses(semantics, "7.2", "a Host with a path", b"Host: a.example/x", host=False)
refuses(semantics, "7.2", "a Host with user information", b"Host: me@a.example", host=False)
refuses(semantics, "7.2", "a Host whose port is no number", b"Host: a.example:http", host=False)
serves(semantics, "7.2", "an IPv6 address as Host", b"Host: [::1]:8080", host=False)


@semantics("7.2", "an empty Host is served or refused")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"Host:", host=False))
    c.expect(200, 400)


@semantics("7.2", "HTTP/1.0 needs no Host")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, version=b"HTTP/1.0", host=False))
    c.expect(200)


def too_much(title: str, lines: list[bytes]) -> None:
    @case("5.4", title)
    def _(target: Target):
        c = Connection(target)
        c.send(request(target, *lines))
        expect_refused(c, 431)


too_much("a field of 1 MiB is 431", [b"X-Large: " + b"a" * (1 << 20)])
too_much("a field name of 1 MiB is 431", [b"X" * (1 << 20) + b": 1"])
too_much("10,000 fields are 431", [b"X-Field-%d: 1" % number for number in range(10_000)])


@case("5.4", "fields without end are refused before they are endless")
def _(target: Target):
    c = Connection(target)
    c.send(request(target)[:-2])
    for _ in range(256):
        c.send(b"X-Flood: " + b"a" * 65000 + b"\r\n")
    expect_refused(c, 431)


@case("5.4", "8,000 octets of fields are served (RFC 9110 asks for some ability)")
def _(target: Target):
    c = Connection(target)
    c.send(request(target, b"X-Large: " + b"a" * 7000))
    c.expect(200)


@case("5", "field lines whose colon is the first octet of a packet")
def _(target: Target):
    c = Connection(target)
    head, tail = request(target, b"X-Test: 1").split(b"X-Test")
    c.send(head + b"X-Test")
    c.send(tail)
    if not c.expect(200).body:
        raise Failed("no body")
