"""A WebSocket client (RFC 6455) on asyncio's streams: the handshake, masked frames, fragments, pings and the close.

No extensions are asked for. What the server may not do (an unmasked length that is not the shortest, a reserved bit, a
fragmented ping, text that is no UTF-8, more than the bound) ends the connection with the code that says so.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
import ssl
from urllib.parse import urlsplit

from ..errors import NoAnswer, Problem

MAX_MESSAGE = 16 * 1024 * 1024
"""The largest message that is taken in."""
_MAX_HEAD = 16 * 1024
_LINGER = 2.0
"""For what was queued before the end to be taken."""
_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_CONTINUATION, _TEXT, _BINARY, _CLOSE, _PING, _PONG = 0, 1, 2, 8, 9, 10


class Closed(Exception):
    """The connection is over."""

    def __init__(self, code: int, reason: str = "") -> None:
        super().__init__(f"{code} {reason}")
        self.code = code
        self.reason = reason


class WebSocket:
    """One open connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def connect(
        cls,
        url: str,
        subprotocol: str,
        headers: dict[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> WebSocket:
        """Opens one; a refusal of the handshake is a `Problem`."""
        parts = urlsplit(url)
        if parts.scheme not in ("ws", "wss") or parts.hostname is None:
            raise ValueError(f"no WebSocket address: {url}")
        is_secure = parts.scheme == "wss"
        context = (tls or ssl.create_default_context()) if is_secure else None
        port = parts.port or (443 if is_secure else 80)
        reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=context, limit=_MAX_HEAD)
        socket = cls(reader, writer)
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            await socket._handshake(parts.netloc.rpartition("@")[2], target, subprotocol, headers or {})
        except BaseException:
            await socket.finished()
            raise
        return socket

    def send(self, data: str | bytes) -> None:
        """Queues a message."""
        if isinstance(data, str):
            self._frame(_TEXT, data.encode())
        else:
            self._frame(_BINARY, data)

    async def receive(self) -> str | bytes:
        """The next message; raises `Closed` at the end."""
        kind = 0
        whole = bytearray()
        while True:
            is_final, code, payload = await self._read_frame()
            if code == _PING:
                self._frame(_PONG, payload)
            elif code == _CLOSE:
                raise self._closing(payload)
            elif code in (_TEXT, _BINARY, _CONTINUATION):
                if (code == _CONTINUATION) != (kind != 0):
                    raise self._fail(1002, "fragments out of order")
                kind = kind or code
                whole += payload
                if len(whole) > MAX_MESSAGE:
                    raise self._fail(1009, "message too large")
                if is_final:
                    return self._text(whole) if kind == _TEXT else bytes(whole)
            elif code != _PONG:
                raise self._fail(1002, "unknown opcode")

    def close(self, code: int, reason: str) -> None:
        """Says goodbye and lets go, without waiting for the other side."""
        if not self._writer.is_closing():
            self._frame(_CLOSE, code.to_bytes(2, "big") + reason.encode()[:120])
            self._writer.close()

    async def finished(self) -> None:
        """Lets go if that has not been done, and waits until the last byte is out, or nobody takes it."""
        self._writer.close()
        try:
            await asyncio.wait_for(self._writer.wait_closed(), _LINGER)
        except (OSError, asyncio.TimeoutError):
            self._writer.transport.abort()

    async def _handshake(self, host: str, target: str, subprotocol: str, headers: dict[str, str]) -> None:
        key = base64.b64encode(os.urandom(16)).decode()
        fields = {
            "Host": host,
            "Upgrade": "websocket",
            "Connection": "Upgrade",
            "Sec-WebSocket-Key": key,
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Protocol": subprotocol,
            **headers,
        }
        if any("\r" in value or "\n" in value for value in (target, *fields.values())):
            raise ValueError("a line break in the head of a request")
        lines = [f"GET {target} HTTP/1.1", *(f"{name}: {value}" for name, value in fields.items())]
        self._writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
        status, answer = await self._read_head()
        if status != 101:
            raise await self._refusal(status, answer)
        expected = base64.b64encode(hashlib.sha1((key + _GUID).encode()).digest()).decode()
        if answer.get("sec-websocket-accept") != expected or answer.get("sec-websocket-protocol") != subprotocol:
            raise NoAnswer("the other side does not speak our protocol")

    async def _read_head(self) -> tuple[int, dict[str, str]]:
        try:
            head = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            first, *lines = head.split("\r\n")
            status = int(first.split(" ")[1])
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ValueError, IndexError) as error:
            raise NoAnswer("the handshake was answered with no HTTP") from error
        pairs = (line.partition(":") for line in lines if line)
        return status, {name.lower(): value.strip() for name, _, value in pairs}

    async def _refusal(self, status: int, answer: dict[str, str]) -> Problem:
        length = answer.get("content-length", "0")
        try:
            body = await self._reader.readexactly(min(int(length), _MAX_HEAD))
            problem = json.loads(body)
        except (asyncio.IncompleteReadError, ValueError):
            problem = {}
        seconds = answer.get("retry-after", "")
        return Problem(
            problem if isinstance(problem, dict) else {}, status, float(seconds) if seconds.isdecimal() else None
        )

    async def _read_frame(self) -> tuple[bool, int, bytes]:
        try:
            first, second = await self._reader.readexactly(2)
            is_final, code = first >= 128, first & 15
            length = second & 127
            if first & 0x70 or second >= 128 or (code >= 8 and (not is_final or length > 125)):
                raise self._fail(1002, "a frame that no server sends")
            if length >= 126:
                size = 2 if length == 126 else 8
                length = int.from_bytes(await self._reader.readexactly(size), "big")
            if length > MAX_MESSAGE:
                raise self._fail(1009, "message too large")
            return is_final, code, await self._reader.readexactly(length)
        except (asyncio.IncompleteReadError, OSError) as error:
            raise Closed(1006, str(error)) from error

    def _frame(self, code: int, payload: bytes) -> None:
        length = len(payload)
        if length < 126:
            head = bytes((0x80 | code, 0x80 | length))
        elif length < 1 << 16:
            head = bytes((0x80 | code, 0x80 | 126)) + length.to_bytes(2, "big")
        else:
            head = bytes((0x80 | code, 0x80 | 127)) + length.to_bytes(8, "big")
        mask = os.urandom(4)
        stream = (mask * (length // 4 + 1))[:length]
        masked = (int.from_bytes(payload, "big") ^ int.from_bytes(stream, "big")).to_bytes(length, "big")
        self._writer.write(head + mask + masked)

    def _closing(self, payload: bytes) -> Closed:
        code = int.from_bytes(payload[:2], "big") if len(payload) >= 2 else 1005
        # 1005 stands for "none was said", and is never said.
        self.close(1000 if code == 1005 else code, "")
        return Closed(code, payload[2:].decode(errors="replace"))

    def _fail(self, code: int, reason: str) -> Closed:
        self.close(code, reason)
        return Closed(code, reason)

    def _text(self, whole: bytearray) -> str:
        try:
            return whole.decode()
        except UnicodeDecodeError as error:
            raise self._fail(1007, "text that is no UTF-8") from error
