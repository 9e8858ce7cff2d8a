"""One HTTP/2 connection of a case: what it sends, and the judgements that cases share.

The tolerance is the usual one of HTTP/2 checkers. A connection error may show as GOAWAY with the right code followed by
the close, or as the bare close. A stream error may show as RST_STREAM, or be raised to a connection error.
"""

import collections
import os
import ssl
import time
from dataclasses import dataclass, field

import hpack

from harness import Failed, Target
from http2 import wire
from http2.wire import Fields, Frame


@dataclass
class Response:
    status: int = 0
    headers: Fields = field(default_factory=list)
    body: bytes = b""
    trailers: Fields = field(default_factory=list)
    interim: list[int] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)

    def get(self, name: bytes) -> bytes | None:
        return next((value for key, value in self.headers if key == name), None)


class Connection:
    def __init__(self, target: Target, *settings: tuple[int, int], handshake: bool = True,
                 receive_buffer: int | None = None):
        self.target = target
        self.socket = target.socket(["h2"], receive_buffer)
        if target.tls and self.socket.selected_alpn_protocol() != "h2":
            raise Failed(f"ALPN chose {self.socket.selected_alpn_protocol()}, not h2")
        self.buffer = bytearray()
        self.peer: dict[int, int] = {}
        self.decoder = hpack.Decoder()
        self.decoder.max_header_list_size = 1 << 24
        self.seen: list[Frame] = []
        self.pending: collections.deque[tuple[Frame, Fields]] = collections.deque()
        self.fragment = b""
        self.section: Fields = []
        self.peer_ready = False
        self.replenish = True
        if handshake:
            self.handshake(*settings)

    # Sending

    def send(self, *parts: bytes) -> None:
        """Sends; a peer that has closed already is found out by the reading that follows."""
        try:
            self.socket.sendall(b"".join(parts))
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            pass

    def handshake(self, *settings: tuple[int, int]) -> None:
        self.send(wire.PREFACE, wire.settings(*settings))
        acknowledged = False
        while not (self.peer_ready and acknowledged):
            got = self.read()
            if got is None:
                raise Failed("the server closed during the handshake")
            if got.kind == wire.SETTINGS and got.has(wire.ACK):
                acknowledged = True

    def fields(self, method: str = "GET", path: str | None = None, **more: str) -> Fields:
        target = self.target
        path = path if path is not None else (target.echo_path if method == "POST" else target.get_path)
        out = [(b":method", method.encode()), (b":scheme", b"https" if target.tls else b"http"),
               (b":path", path.encode()), (b":authority", target.authority.encode())]
        return out + [(name.replace("_", "-").encode(), value.encode()) for name, value in more.items()]

    def request(self, method: str = "GET", **more: str) -> bytes:
        return wire.block(self.fields(method, **more))

    def get(self, stream: int = 1, extra: Fields = [], end: bool = True) -> None:
        self.send(wire.headers(stream, wire.block(self.fields() + extra), end))

    def post(self, stream: int = 1, extra: Fields = [], end: bool = False) -> None:
        self.send(wire.headers(stream, wire.block(self.fields("POST") + extra), end))

    # Reading

    def read(self, deadline: float | None = None) -> Frame | None:
        """The next frame, or None at the close. Behind the last frame of a field section, `section` holds it."""
        if self.pending:
            got, self.section = self.pending.popleft()
            return got
        return self.receive(deadline or time.monotonic() + self.target.timeout)

    def put_back(self, got: Frame) -> None:
        self.pending.append((got, self.section))

    def receive(self, deadline: float) -> Frame | None:
        """The next frame from the socket; acknowledges SETTINGS and PING, opens windows, decodes fields on the way."""
        if not self.fill(9, deadline):
            return None
        length = int.from_bytes(self.buffer[:3], "big")
        if not self.fill(9 + length, deadline):
            return None
        head, payload = bytes(self.buffer[:9]), bytes(self.buffer[9:9 + length])
        del self.buffer[:9 + length]
        got = Frame(head[3], head[4], int.from_bytes(head[5:9], "big") & 0x7FFFFFFF, payload)
        self.seen.append(got)
        self.housekeep(got)
        return got

    def fill(self, count: int, deadline: float) -> bool:
        while len(self.buffer) < count:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise TimeoutError(f"nothing in time; received {self.history()}")
            self.socket.settimeout(remaining)
            try:
                got = self.socket.recv(65536)
            except TimeoutError:
                raise TimeoutError(f"nothing in time; received {self.history()}") from None
            except (ConnectionResetError, ssl.SSLError):
                return False
            if not got:
                return False
            self.buffer += got
        return True

    def housekeep(self, got: Frame) -> None:
        if got.kind in (wire.HEADERS, wire.CONTINUATION):
            # Every section is decoded, wanted or not: the decoder's table has to keep step with the server's.
            self.fragment += got.content
            if got.has(wire.END_HEADERS):
                decoded = self.decoder.decode(self.fragment, raw=True)
                self.section = [(bytes(name), bytes(value)) for name, value in decoded]
                self.fragment = b""
        if got.kind == wire.SETTINGS and not got.has(wire.ACK):
            for at in range(0, len(got.payload), 6):
                self.peer[int.from_bytes(got.payload[at:at + 2], "big")] = \
                    int.from_bytes(got.payload[at + 2:at + 6], "big")
            self.peer_ready = True
            self.send(wire.frame(wire.SETTINGS, wire.ACK))
        elif got.kind == wire.PING and not got.has(wire.ACK):
            self.send(wire.ping(got.payload, wire.ACK))
        elif got.kind == wire.DATA and got.payload and self.replenish:
            self.send(wire.window_update(0, len(got.payload)))
            if not got.has(wire.END_STREAM):
                self.send(wire.window_update(got.stream, len(got.payload)))

    def history(self) -> str:
        return ", ".join(str(one) for one in self.seen[-6:]) or "nothing"

    def frames(self):
        """Frames until the connection closes (StopIteration) or time is up (TimeoutError)."""
        deadline = time.monotonic() + self.target.timeout
        while (got := self.read(deadline)) is not None:
            yield got

    # Judging

    def expect_connection_error(self, *codes: int) -> Frame | None:
        """GOAWAY with one of the codes and then the close, or only the close. Gives back the GOAWAY."""
        last = None
        try:
            for got in self.frames():
                if got.kind != wire.GOAWAY:
                    continue
                graceful = got.code == wire.NO_ERROR and wire.NO_ERROR not in codes
                if not graceful and got.code not in codes:
                    raise Failed(f"GOAWAY {wire.error_name(got.code)}, not {names(codes)}")
                last = last if graceful else got
        except TimeoutError as reason:
            if last is not None:
                raise Failed(f"GOAWAY {wire.error_name(last.code)}, but the connection stays open") from None
            raise Failed(f"no connection error {names(codes)}: {reason}") from None
        return last

    def expect_stream_error(self, stream: int, *codes: int) -> bool:
        """RST_STREAM with one of the codes, or a connection error. True: the connection goes on."""
        try:
            for got in self.frames():
                if got.kind == wire.RST_STREAM and got.stream == stream:
                    if got.code not in codes:
                        raise Failed(f"RST_STREAM {wire.error_name(got.code)}, not {names(codes)}")
                    return True
                if got.kind == wire.GOAWAY and got.code != wire.NO_ERROR:
                    if got.code not in codes:
                        raise Failed(f"GOAWAY {wire.error_name(got.code)}, not {names(codes)}")
                    return False
        except TimeoutError as reason:
            raise Failed(f"no stream error {names(codes)}: {reason}") from None
        return False

    def expect_alive(self) -> None:
        """The connection goes on: a PING is answered and no GOAWAY came before."""
        mark, deadline = os.urandom(8), time.monotonic() + self.target.timeout
        self.send(wire.ping(mark))
        while (got := self.receive(deadline)) is not None:
            if got.kind == wire.GOAWAY:
                raise Failed(f"GOAWAY {wire.error_name(got.code)} where the connection should go on")
            if got.kind == wire.PING and got.has(wire.ACK):
                if got.payload != mark:
                    raise Failed("PING answered with other octets")
                return
            self.put_back(got)
        raise Failed(f"closed where the connection should go on; received {self.history()}")

    def expect_response(self, stream: int = 1, *statuses: int) -> Response:
        """A whole response on the stream, with one of the statuses (200 if none is given)."""
        out = Response()
        for got in self.frames():
            if got.kind == wire.GOAWAY and got.code != wire.NO_ERROR:
                raise Failed(f"GOAWAY {wire.error_name(got.code)} instead of a response")
            if got.stream != stream:
                continue
            if got.kind in (wire.HEADERS, wire.CONTINUATION) and got.has(wire.END_HEADERS):
                self.take(self.section, out)
            out.frames.append(got)
            if got.kind == wire.RST_STREAM:
                raise Failed(f"RST_STREAM {wire.error_name(got.code)} instead of a response")
            if got.kind == wire.DATA:
                out.body += got.content
            if got.kind in (wire.DATA, wire.HEADERS) and got.has(wire.END_STREAM):
                if out.status not in (statuses or (200,)):
                    raise Failed(f"status {out.status}, not {statuses or 200}")
                return out
        raise Failed(f"closed before the response was whole; received {self.history()}")

    @staticmethod
    def take(decoded: Fields, out: Response) -> None:
        if out.status:
            out.trailers = decoded
        elif (status := int(dict(decoded).get(b":status", b"0"))) < 200:
            out.interim.append(status)
        else:
            out.status, out.headers = status, decoded

    def expect_malformed(self, stream: int = 1) -> None:
        """What RFC 9113 §8.1.1 asks for a malformed request: a stream error PROTOCOL_ERROR."""
        if self.expect_stream_error(stream, wire.PROTOCOL_ERROR):
            self.expect_alive()


def names(codes: tuple[int, ...]) -> str:
    return " or ".join(wire.error_name(code) for code in codes)
