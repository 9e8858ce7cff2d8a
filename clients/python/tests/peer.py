"""A peer that does what a test tells it: the server's side of a WebSocket, as little of it as that takes."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json

from cascade.generated.realtime.shapes import CLIENT_MESSAGE_UNION, SERVER_MESSAGE_UNION
from cascade.generated.realtime.types import ClientMessage, PingMessage
from cascade.json_form import from_json_union
from cascade.protobuf import from_protobuf_union, to_protobuf_union
from cascade.shapes import JsonObject

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


def frame(code: int, payload: bytes, first: int = 0x80) -> bytes:
    """Unmasked, as servers send them."""
    length = len(payload)
    if length < 126:
        return bytes((first | code, length)) + payload
    if length < 1 << 16:
        return bytes((first | code, 126)) + length.to_bytes(2, "big") + payload
    return bytes((first | code, 127)) + length.to_bytes(8, "big") + payload


class Accepted:
    """One accepted connection."""

    def __init__(
        self, target: str, headers: dict[str, str], writer: asyncio.StreamWriter, speaks_protocol: bool
    ) -> None:
        self.target = target
        self._speaks_protocol = speaks_protocol
        self.headers = headers
        self.received: asyncio.Queue[ClientMessage] = asyncio.Queue()
        self.frames: asyncio.Queue[tuple[int, bytes]] = asyncio.Queue()
        self._writer = writer

    @property
    def is_binary(self) -> bool:
        return self.headers["sec-websocket-protocol"].endswith(".proto")

    def take(self, code: int, payload: bytes) -> None:
        self.frames.put_nowait((code, payload))
        if code not in (TEXT, BINARY) or not self._speaks_protocol:
            return
        message: ClientMessage = (
            from_protobuf_union(CLIENT_MESSAGE_UNION, payload)
            if self.is_binary
            else from_json_union(CLIENT_MESSAGE_UNION, json.loads(payload))
        )
        if isinstance(message, PingMessage):
            self.send({"type": "pong", "t1": message.t1, "t2": 5_000_000_000, "t3": 5_000_000_000})
        else:
            self.received.put_nowait(message)

    def send(self, message: JsonObject) -> None:
        if self.is_binary:
            value = from_json_union(SERVER_MESSAGE_UNION, message)
            self.raw(frame(BINARY, to_protobuf_union(SERVER_MESSAGE_UNION, value)))
        else:
            self.raw(frame(TEXT, json.dumps(message).encode()))

    def raw(self, data: bytes) -> None:
        self._writer.write(data)

    def welcome(self) -> None:
        self.send({"type": "welcome", "epoch": "e1", "revision": 57, "heartbeatMs": 15_000})

    def close(self, code: int) -> None:
        self.raw(frame(CLOSE, code.to_bytes(2, "big")))

    def cut(self) -> None:
        self._writer.transport.abort()


class Peer:
    """Listens, and hands out connections in the order in which they come."""

    def __init__(self, refusal: bytes | None = None, *, speaks_protocol: bool = True) -> None:
        self._speaks_protocol = speaks_protocol
        self.accepted: asyncio.Queue[Accepted] = asyncio.Queue()
        self._refusal = refusal
        self._writers: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Peer:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"ws://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for writer in self._writers:
            writer.transport.abort()
        self._server.close()

    async def next(self) -> Accepted:
        return await asyncio.wait_for(self.accepted.get(), 20)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        try:
            first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            headers = {line.partition(":")[0].lower(): line.partition(": ")[2] for line in lines}
            if self._refusal is not None:
                writer.write(self._refusal)
                writer.close()
                return
            key = headers["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
            accept = base64.b64encode(hashlib.sha1(key.encode()).digest()).decode()
            writer.write(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Accept: {accept}\r\n"
                f"Sec-WebSocket-Protocol: {headers['sec-websocket-protocol']}\r\n\r\n".encode()
            )
            connection = Accepted(first.split(" ")[1], headers, writer, self._speaks_protocol)
            self.accepted.put_nowait(connection)
            while True:
                head = await reader.readexactly(2)
                length = head[1] & 127
                if length >= 126:
                    length = int.from_bytes(await reader.readexactly(2 if length == 126 else 8), "big")
                mask = await reader.readexactly(4)
                payload = await reader.readexactly(length)
                connection.take(head[0] & 15, bytes(byte ^ mask[at % 4] for at, byte in enumerate(payload)))
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
