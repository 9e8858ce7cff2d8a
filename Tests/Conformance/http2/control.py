"""RFC 9113 §6.3 PRIORITY, §6.4 RST_STREAM, §6.6 PUSH_PROMISE, §6.7 PING, §6.8 GOAWAY, §7 error codes."""

import os

from harness import Failed
from http2 import wire
from http2.connection import Connection
from http2.suite import connected

case = connected("http2")


@case("6.3", "PRIORITY on stream 0 is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.priority(0))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.3", "PRIORITY of four octets is FRAME_SIZE_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.PRIORITY, 0, 1, b"\x80\0\0\1"))
    c.expect_stream_error(1, wire.FRAME_SIZE_ERROR)


@case("6.3", "PRIORITY of six octets is FRAME_SIZE_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.PRIORITY, 0, 1, b"\0" * 6))
    c.expect_stream_error(1, wire.FRAME_SIZE_ERROR)


@case("6.4", "RST_STREAM on stream 0 is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.rst_stream(0))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.4", "RST_STREAM on an idle stream is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.rst_stream(1))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.4", "RST_STREAM of three octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.RST_STREAM, 0, 1, b"\0\0\0"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.4", "RST_STREAM of five octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.RST_STREAM, 0, 1, b"\0\0\0\0\0"))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.6", "PUSH_PROMISE from a client is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.post(1)
    c.send(wire.frame(wire.PUSH_PROMISE, wire.END_HEADERS, 1, b"\0\0\0\2" + c.request()))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.7", "PING is answered with its own octets")
def _(c: Connection):
    c.expect_alive()


@case("6.7", "PINGs are answered in their order")
def _(c: Connection):
    marks = [os.urandom(8) for _ in range(10)]
    c.send(*[wire.ping(mark) for mark in marks])
    for got in c.frames():
        if got.kind == wire.PING and got.has(wire.ACK):
            if got.payload != marks.pop(0):
                raise Failed("answered out of order")
            if not marks:
                return
    raise Failed("closed")


@case("6.7", "PING with ACK is not answered")
def _(c: Connection):
    c.send(wire.ping(b"unwanted", wire.ACK))
    c.expect_alive()


@case("6.7", "PING on a stream is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.ping(stream=1))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.7", "PING of six octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.ping(b"\0" * 6))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.7", "PING of nine octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.ping(b"\0" * 9))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.8", "GOAWAY on a stream is a connection error PROTOCOL_ERROR")
def _(c: Connection):
    c.send(wire.goaway(stream=1))
    c.expect_connection_error(wire.PROTOCOL_ERROR)


@case("6.8", "GOAWAY of seven octets is a connection error FRAME_SIZE_ERROR")
def _(c: Connection):
    c.send(wire.frame(wire.GOAWAY, 0, 0, b"\0" * 7))
    c.expect_connection_error(wire.FRAME_SIZE_ERROR)


@case("6.8", "GOAWAY with debug data lets the running request finish")
def _(c: Connection):
    c.post(1)
    c.send(wire.goaway(0, wire.NO_ERROR, b"going away"), wire.data(1, b"test", end=True))
    c.expect_response(1)


@case("7", "GOAWAY with an unknown error code is no error")
def _(c: Connection):
    c.send(wire.goaway(0, 0xFF), wire.ping(b"go on..."))
    for got in c.frames():
        if got.kind == wire.GOAWAY and got.code != wire.NO_ERROR:
            raise Failed(str(got))
        if got.kind == wire.PING:
            return


@case("7", "RST_STREAM with an unknown error code is no error")
def _(c: Connection):
    c.post(1)
    c.send(wire.rst_stream(1, 0xFF))
    c.expect_alive()
