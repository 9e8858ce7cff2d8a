#!/usr/bin/env python3
"""Opens WebSockets and keeps them parked: plain (RFC 6455), over TLS, or over HTTP/2 (RFC 8441, prior knowledge).

    parked.py PORT COUNT plain|tls|h2 [--path PATH] [--per-connection N] [--no-echo]

Each WebSocket proves itself with one echoed message. Then it prints `parked`, answers pings until a line arrives on
stdin, prints `open N` (how many are still open) and ends. One thread, blocking sockets while opening; connections
come from many loopback addresses, so that neither source ports nor a limit per address are what is measured.
"""

import argparse
import base64
import os
import resource
import select
import socket
import ssl
import struct
import sys
import time

TIMEOUT_S = 20
PER_ADDRESS = 40
SERVICE_EVERY_S = 0.5
MESSAGE = b"hello"
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
DATA, HEADERS, RST_STREAM, SETTINGS, PING_FRAME, GOAWAY = 0, 1, 3, 4, 6, 7
ACK, END_HEADERS = 1, 4
ENABLE_CONNECT_PROTOCOL = 8
STATUS_200 = 0x88  # HPACK: the static table's `:status: 200`


class Refused(Exception):
    pass


def masked(opcode: int, payload: bytes) -> bytes:
    return bytes([0x80 | opcode, 0x80 | len(payload)]) + bytes(4) + payload  # a mask of zeros is a mask


def frames(buffer: bytearray):
    """Takes whole (opcode, payload) frames off the buffer; a parked socket sees only short ones."""
    while len(buffer) >= 2 and len(buffer) >= 2 + (buffer[1] & 127):
        end = 2 + (buffer[1] & 127)
        yield buffer[0] & 15, bytes(buffer[2:end])
        del buffer[:end]


class Transport:
    def __init__(self, port: int, number: int, tls: ssl.SSLContext | None):
        self.socket = socket.socket()
        self.socket.setsockopt(socket.IPPROTO_IP, getattr(socket, "IP_BIND_ADDRESS_NO_PORT", 24), 1)
        address = number // PER_ADDRESS
        self.socket.bind((f"127.1.{address // 200}.{1 + address % 200}", 0))
        self.socket.settimeout(TIMEOUT_S)
        self.socket.connect(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if tls:
            self.socket = tls.wrap_socket(self.socket)
        self.buffer = bytearray()

    def read(self) -> bool:
        """One read into the buffer; false at the end of the stream."""
        try:
            data = self.socket.recv(65536)
        except ssl.SSLWantReadError:
            return True
        except OSError as error:
            if isinstance(error, TimeoutError):
                raise Refused("no answer in time") from None
            return False
        self.buffer += data
        return bool(data)

    def fill(self):
        if not self.read():
            raise Refused(f"closed by the server after {bytes(self.buffer[:100])!r}")

    def fileno(self) -> int:
        return self.socket.fileno()


class HTTP1:
    """One WebSocket on a connection of its own."""

    def __init__(self, transport: Transport, path: str, echo: bool):
        self.transport = transport
        self.open = 1
        key = base64.b64encode(os.urandom(16)).decode()
        transport.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: bench\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                 f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        while b"\r\n\r\n" not in transport.buffer:
            transport.fill()
        head, _, rest = bytes(transport.buffer).partition(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 101"):
            raise Refused(head.split(b"\r\n")[0].decode("latin-1"))
        transport.buffer[:] = rest
        self.echoed = not echo
        if echo:
            transport.socket.sendall(masked(TEXT, MESSAGE))
        while not self.echoed:
            transport.fill()
            self.take()

    def take(self):
        for opcode, payload in frames(self.transport.buffer):
            if opcode == PING:
                self.transport.socket.sendall(masked(PONG, payload))
            elif opcode == CLOSE:
                self.open = 0
            elif opcode == TEXT:
                self.echoed = self.echoed or payload == MESSAGE

    def service(self) -> bool:
        alive = self.transport.read()
        self.take()
        self.open = self.open if alive else 0
        return alive


class HTTP2:
    """Several WebSockets on one connection, a stream each."""

    def __init__(self, transport: Transport, path: str, count: int):
        self.transport = transport
        self.extended_connect = False
        self.streams: dict[int, bytearray] = {}
        self.accepted: set[int] = set()
        self.echoed: set[int] = set()
        transport.socket.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + self.frame(SETTINGS, 0, 0, b""))
        self.until(lambda: self.extended_connect)
        fields = {":method": "CONNECT", ":protocol": "websocket", ":scheme": "http", ":path": path,
                  ":authority": "bench", "sec-websocket-version": "13"}
        block = b"".join(bytes([0, len(name)]) + name.encode() + bytes([len(value)]) + value.encode()
                         for name, value in fields.items())  # HPACK: literals, nothing indexed
        for number in range(1, 2 * count, 2):
            self.streams[number] = bytearray()
            transport.socket.sendall(self.frame(HEADERS, END_HEADERS, number, block))
            self.until(lambda: number in self.accepted)
            transport.socket.sendall(self.frame(DATA, 0, number, masked(TEXT, MESSAGE)))
            self.until(lambda: number in self.echoed)

    @property
    def open(self) -> int:
        return len(self.streams)

    @staticmethod
    def frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
        return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload

    def until(self, condition):
        while not condition():
            self.transport.fill()
            self.take()

    def take(self):
        buffer = self.transport.buffer
        while len(buffer) >= 9 and len(buffer) >= 9 + int.from_bytes(buffer[:3], "big"):
            end = 9 + int.from_bytes(buffer[:3], "big")
            kind, flags, stream = buffer[3], buffer[4], int.from_bytes(buffer[5:9], "big")
            payload = bytes(buffer[9:end])
            del buffer[:end]
            self.received(kind, flags, stream, payload)

    def received(self, kind: int, flags: int, stream: int, payload: bytes):
        if kind == SETTINGS and not flags & ACK:
            settings = dict(struct.unpack(">HI", payload[at:at + 6]) for at in range(0, len(payload), 6))
            self.extended_connect = settings.get(ENABLE_CONNECT_PROTOCOL) == 1
            self.transport.socket.sendall(self.frame(SETTINGS, ACK, 0, b""))
            if not self.extended_connect:
                raise Refused("the server's SETTINGS do not enable the CONNECT protocol")
        elif kind == PING_FRAME and not flags & ACK:
            self.transport.socket.sendall(self.frame(PING_FRAME, ACK, 0, payload))
        elif kind == HEADERS:
            while payload and payload[0] >> 5 == 1:
                payload = payload[1:]  # HPACK: a change of the table's size comes first
            if not payload or payload[0] != STATUS_200:
                raise Refused(f"the server answered another status than 200 ({payload[:20].hex()})")
            self.accepted.add(stream)
        elif kind == DATA and stream in self.streams:
            self.streams[stream] += payload
            for opcode, message in frames(self.streams[stream]):
                if opcode == PING:
                    self.transport.socket.sendall(self.frame(DATA, 0, stream, masked(PONG, message)))
                elif opcode == TEXT and message == MESSAGE:
                    self.echoed.add(stream)
        elif kind == RST_STREAM:
            self.streams.pop(stream, None)
            if stream not in self.echoed:
                raise Refused(f"stream {stream} reset with code {int.from_bytes(payload, 'big')}")
        elif kind == GOAWAY:
            self.streams.clear()
            raise Refused(f"GOAWAY with code {int.from_bytes(payload[4:8], 'big')} {payload[8:]!r}")

    def service(self) -> bool:
        alive = self.transport.read()
        try:
            self.take()
        except Refused:
            alive = False
        if not alive:
            self.streams.clear()
        return alive


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("kind", choices=("plain", "tls", "h2"))
    parser.add_argument("--path", default="/debug/echo")
    parser.add_argument("--per-connection", type=int, default=1)
    parser.add_argument("--no-echo", action="store_true")
    return parser.parse_args()


def main():
    options = arguments()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if options.kind == "tls" else None
    if tls:
        tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
        tls.set_alpn_protocols(["http/1.1"])
    poller, parked = select.epoll(), {}

    def service(timeout: float) -> bool:
        """Answers what arrived; true when stdin has something."""
        asked = False
        for number, _ in poller.poll(timeout):
            asked = asked or number == 0
            if number in parked and not parked[number].service():
                poller.unregister(number)
        return asked

    serviced = time.monotonic()
    for number in range(options.count // options.per_connection):
        try:
            transport = Transport(options.port, number, tls)
            if options.kind == "h2":
                connection = HTTP2(transport, options.path, options.per_connection)
            else:
                connection = HTTP1(transport, options.path, not options.no_echo)
        except (OSError, Refused) as error:
            sys.exit(f"connection {number + 1}: {error}")
        parked[transport.fileno()] = connection
        poller.register(transport.fileno(), select.EPOLLIN)
        if time.monotonic() - serviced > SERVICE_EVERY_S:
            service(0)
            serviced = time.monotonic()

    print("parked", flush=True)
    poller.register(0, select.EPOLLIN)
    while not service(-1):
        pass
    service(0)
    print("open", sum(connection.open for connection in parked.values()), flush=True)


if __name__ == "__main__":
    main()
