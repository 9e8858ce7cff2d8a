"""RFC 9113 §6.1 DATA, §6.2 HEADERS, §6.10 CONTINUATION."""

from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")


@case("6.1", "DATA on stream 0 is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.data(0, b"test", end=True))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.1", "DATA on a stream that is not open is STREAM_CLOSED")
def _(c: Connection):
    c.get(1)
    c.send(wire.data(1, b"test", end=True))
    c.expect_stream_error(1, wire.STREAM_CLOSED)


@case("6.1", "DATA with more padding than payload is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.DATA, wire.PADDED | wire.END_STREAM, 1, b"\x06\x54\x65\x73\x74"))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.1", "DATA whose padding is as long as the payload is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.DATA, wire.PADDED | wire.END_STREAM, 1, b"\x05\0\0\0\0"))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.1", "DATA with the PADDED flag and no payload is a connection error")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.DATA, wire.PADDED | wire.END_STREAM, 1, b""))
    c.expect_connection_error(wire.PROTOCOL_ERROR, wire.FRAME_SIZE_ERROR)


@case("6.2", "HEADERS on stream 0 is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.get(0)
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.2", "HEADERS without END_HEADERS, then PRIORITY, is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), end_headers=False), wire.priority(1))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.2", "HEADERS without END_HEADERS, then HEADERS of another stream, is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), end_headers=False), wire.headers(3, c.request()))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.2", "HEADERS without END_HEADERS, then DATA, is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request("POST"), end=False, end_headers=False), wire.data(1, b"x", end=True))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.2", "HEADERS with more padding than payload is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request()
    payload = bytes([min(len(block) + 1, 255)]) + block[:200]
    c.send(wire.frame(wire.HEADERS, wire.PADDED | wire.END_HEADERS | wire.END_STREAM, 1, payload))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.2", "HEADERS with the PADDED flag and no payload is a connection error")
def _(c: Connection):
    c.send(wire.frame(wire.HEADERS, wire.PADDED | wire.END_HEADERS | wire.END_STREAM, 1, b""))
    c.expect_connection_error(wire.PROTOCOL_ERROR, wire.FRAME_SIZE_ERROR)


@case("6.2", "HEADERS with the PRIORITY flag and less than five octets is a connection error")
def _(c: Connection):
    c.send(wire.frame(wire.HEADERS, wire.PRIORITIZED | wire.END_HEADERS | wire.END_STREAM, 1, b"\0\0\0\0"))
    c.expect_connection_error(wire.PROTOCOL_ERROR, wire.FRAME_SIZE_ERROR)


@case("6.2", "END_STREAM on HEADERS counts although CONTINUATION follows")
def _(c: Connection):
    block = c.request("POST")
    c.send(wire.headers(1, block[:10], end=True, end_headers=False), wire.continuation(1, block[10:]))
    c.expect_response(1)


@case("6.10", "several CONTINUATION frames after HEADERS are accepted")
def _(c: Connection):
    block = c.request()
    c.send(wire.headers(1, block[:4], end_headers=False), wire.continuation(1, block[4:8], end_headers=False),
           wire.continuation(1, block[8:]))
    c.expect_response(1)


@case("6.10", "a CONTINUATION that is not the last, then another frame, is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request("POST")
    c.send(wire.headers(1, block[:4], end=False, end_headers=False),
           wire.continuation(1, block[4:], end_headers=False), wire.data(1, b"test", end=True))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.10", "CONTINUATION on stream 0 is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), end_headers=False), wire.continuation(0, b""))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.10", "CONTINUATION of another stream is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.headers(1, c.request(), end_headers=False), wire.continuation(3, b""))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after HEADERS with END_HEADERS is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.continuation(1, wire.literal(b"x-dummy", b"1")))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after CONTINUATION with END_HEADERS is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    block = c.request("POST")
    c.send(wire.headers(1, block[:4], end=False, end_headers=False), wire.continuation(1, block[4:]),
           wire.continuation(1, wire.literal(b"x-dummy", b"1")))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.10", "CONTINUATION after DATA is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.data(1, b"test"), wire.continuation(1, wire.literal(b"x-dummy", b"1")))
    c.expect_connection_error(wire.PROTOCOL_ERROR)
