"""RFC 9113 §3 (starting) and §9.2 (use of TLS)."""

import ssl
import time

from harness import Failed, Skipped, Target
from http2 import wire
from http2.connection import Connection
from http2.suite import suite

case = suite.group("http2")


@case("3.4", "the server's preface is a SETTINGS frame, before the client sent its own SETTINGS")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE, wire.settings())
    first = c.read()
    if first is None or first.kind != wire.SETTINGS or first.has(wire.ACK) or first.stream:
        raise Failed(f"the first frame is {first}")


@case("3.4", "the preface in pieces, an octet at a time")
def _(target: Target):
    c = Connection(target, handshake=False)
    for octet in wire.PREFACE + wire.settings():
        c.send(bytes([octet]))
    c.get(1)
    c.expect_response(1)


@case("3.4", "preface, SETTINGS and a request in one packet")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE, wire.settings(), wire.headers(1, c.request()))
    c.expect_response(1)


@case("3.4", "an invalid preface ends the connection")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(b"INVALID CONNECTION PREFACE\r\n\r\n")
    expect_end(c)


@case("3.4", "a preface that turns invalid in its second half ends the connection")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE[:18] + b"XX\r\n\r\n" + wire.settings())
    expect_end(c)


@case("3.4", "a first frame other than SETTINGS is a connection error PROTOCOL_ERROR")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE, wire.ping())
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("3.4", "a request before SETTINGS is a connection error PROTOCOL_ERROR")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE, wire.headers(1, c.request()))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("3.4", "a SETTINGS acknowledgement as the first frame is a connection error PROTOCOL_ERROR")
def _(target: Target):
    c = Connection(target, handshake=False)
    c.send(wire.PREFACE, wire.frame(wire.SETTINGS, wire.ACK), wire.ping())
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("9.2", "ALPN chooses h2 where h2 and http/1.1 are offered")
def _(target: Target):
    need_tls(target)
    chosen = target.socket(["h2", "http/1.1"]).selected_alpn_protocol()
    if chosen != "h2":
        raise Failed(f"chose {chosen}")


@case("9.2", "ALPN with http/1.1 alone is served as HTTP/1.1")
def _(target: Target):
    need_tls(target)
    opened = target.socket(["http/1.1"])
    opened.sendall(f"GET {target.get_path} HTTP/1.1\r\nHost: {target.authority}\r\n\r\n".encode())
    answer = opened.recv(4096)
    if not answer.startswith(b"HTTP/1.1 200"):
        raise Failed(f"answered {answer[:40]!r}")


@case("9.2", "TLS 1.1 is refused")
def _(target: Target):
    need_tls(target)
    context = target.context(["h2"])
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    try:
        target.socket(["h2"], context=context)
    except (ssl.SSLError, ConnectionError):
        return
    raise Failed("TLS 1.1 was accepted")


@case("9.2.2", "TLS 1.2 with an ECDHE AES128-GCM suite works")
def _(target: Target):
    need_tls(target)
    context = target.context(["h2"])
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256")
    opened = target.socket(["h2"], context=context)
    if opened.selected_alpn_protocol() != "h2":
        raise Failed(f"ALPN chose {opened.selected_alpn_protocol()}")


def need_tls(target: Target) -> None:
    if not target.tls:
        raise Skipped("only over TLS")


def expect_end(c: Connection) -> None:
    """Closed, with or without GOAWAY or an HTTP/1.1 answer before."""
    deadline = time.monotonic() + c.target.timeout
    try:
        while c.fill(len(c.buffer) + 1, deadline):
            pass
    except TimeoutError:
        raise Failed(f"the connection stays open; received {bytes(c.buffer[:60])!r}") from None
