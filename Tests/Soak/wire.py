"""Bytes of the protocols, made by hand, and sockets that come from many loopback addresses."""

import socket
import ssl
import struct

PER_ADDRESS = 40
RESET = struct.pack("ii", 1, 0)

GET = b"GET /debug/json HTTP/1.1\r\nHost: soak\r\n\r\n"
CUT_GET = b"GET /debug/json HTTP/1.1\r\nHost: so"
CUT_POST = b"POST /debug/echo HTTP/1.1\r\nHost: soak\r\nContent-Length: 1000\r\n\r\nabc"
SLOW = b"GET /debug/slow?ms=5000 HTTP/1.1\r\nHost: soak\r\n\r\n"
UPGRADE = (b"GET /debug/echo HTTP/1.1\r\nHost: soak\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n")
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, END_HEADERS = 1, 4


def message(payload: bytes, opcode: int = 2) -> bytes:
    """A WebSocket message from a client; a mask of zeros is a mask."""
    count = len(payload)
    length = bytes([0x80 | count]) if count < 126 else b"\xfe" + struct.pack(">H", count)
    return bytes([0x80 | opcode]) + length + bytes(4) + payload


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def text(value: bytes) -> bytes:
    return bytes([len(value)]) + value


def settings(**values: int) -> bytes:
    numbers = {"window": 4}
    return frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", numbers[name], value) for name, value in values.items()))


PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def headers(method: bytes, path: bytes, stream: int, *, ends: bool) -> bytes:
    """No dynamic table: the same bytes do for every stream."""
    block = b"\x02" + text(method) + b"\x86\x04" + text(path) + b"\x01" + text(b"soak")
    return frame(HEADERS, END_HEADERS | (END_STREAM if ends else 0), stream, block)


def connect_websocket(stream: int) -> bytes:
    block = (b"\x02" + text(b"CONNECT") + b"\x00" + text(b":protocol") + text(b"websocket") + b"\x86\x04"
             + text(b"/debug/echo") + b"\x01" + text(b"soak") + b"\x00" + text(b"sec-websocket-version") + text(b"13"))
    return frame(HEADERS, END_HEADERS, stream, block)


def frames(buffer: bytes):
    """The whole frames of a buffer: kind, flags, stream, payload."""
    at = 0
    while len(buffer) >= at + 9 and len(buffer) >= at + 9 + int.from_bytes(buffer[at:at + 3], "big"):
        end = at + 9 + int.from_bytes(buffer[at:at + 3], "big")
        yield buffer[at + 3], buffer[at + 4], int.from_bytes(buffer[at + 5:at + 9], "big"), buffer[at + 9:end]
        at = end


def open_socket(port: int, number: int, timeout_s: float = 20, receive_buffer: int | None = None) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.IPPROTO_IP, getattr(socket, "IP_BIND_ADDRESS_NO_PORT", 24), 1)
    if receive_buffer:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    address = number // PER_ADDRESS % 50_000
    made.bind((f"127.1.{address // 200}.{1 + address % 200}", 0))
    made.settimeout(timeout_s)
    made.connect(("127.0.0.1", port))
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return made


def reset(open_one: socket.socket) -> None:
    """Ends with RST: no goodbye, what was under way is lost."""
    open_one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    open_one.close()


def tls_context(*protocols: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(list(protocols) or ["http/1.1"])
    return context
