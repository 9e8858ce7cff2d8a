"""The driver against a peer that speaks the protocol over a real socket, in both encodings; and the WebSocket under it."""

import asyncio
import unittest
from datetime import timedelta

from cascade import Connection, JsonEncoding, NoAnswer, Problem, ProtobufEncoding
from cascade.generated import (
    PLAYBACK_STATE_RESOURCE,
    AuthorizeMessage,
    CallMessage,
    ObserveMessage,
    PatchMessage,
    PlaybackStatePatch,
    PlaybackStatus,
    ResumeCursor,
    UnobserveMessage,
    playback_state_play,
)
from cascade.generated.playback.shapes import PLAYBACK_STATE_PLAY_INPUT_SHAPE, PLAYBACK_STATE_SHAPE
from cascade.realtime.encoding import Encoding
from cascade.realtime.events import MissedEvent, ObservedEvent, ValueEvent
from cascade.realtime.websocket import MAX_MESSAGE, Closed, WebSocket
from cascade.shapes import Json, JsonObject, patch_of

from .peer import BINARY, CLOSE, PING, PONG, TEXT, Peer, frame

STATE: JsonObject = {
    "status": "paused",
    "anchorPosition": "1.5s",
    "anchorTime": "2026-01-31T12:00:00.000000Z",
    "rate": 1.0,
}


class ConnectionTests(unittest.IsolatedAsyncioTestCase):
    async def test_observing_calling_being_cut_and_resuming(self) -> None:
        encodings: list[Encoding] = [JsonEncoding(), ProtobufEncoding()]
        for encoding in encodings:
            with self.subTest(encoding.subprotocol):
                async with Peer() as peer, Connection(peer.url, encoding=encoding) as connection:
                    await self.converse(peer, connection, encoding)

    async def converse(self, peer: Peer, connection: Connection, encoding: Encoding) -> None:
        def sealed(json: JsonObject) -> Json:
            return encoding.seal(PLAYBACK_STATE_SHAPE, json)

        observation = connection.observe(PLAYBACK_STATE_RESOURCE)
        events = aiter(observation)
        first = await peer.next()
        first.welcome()
        asked = await first.received.get()
        assert isinstance(asked, ObserveMessage)
        first.send({"type": "snapshot", "id": asked.id, "version": 41, "value": sealed(STATE)})
        first.send({"type": "observed", "id": asked.id, "version": 41, "revision": 57, "count": 1})
        self.assertIsInstance(await anext(events), ValueEvent)
        self.assertEqual(await anext(events), ObservedEvent(41))
        change: JsonObject = {
            "type": "patch",
            "resource": "playbackState",
            "base": 41,
            "next": 58,
            "patch": sealed({"status": "playing"}),
        }
        first.send({"type": "frame", "revision": 58, "changes": [change]})
        await anext(events)
        assert observation.value is not None
        self.assertEqual((observation.value.status, observation.value.rate), (PlaybackStatus.PLAYING, 1.0))

        calling = asyncio.create_task(
            connection.call(playback_state_play, room_id="rm_1", from_=timedelta(seconds=3), expected_version=58)
        )
        call = await first.received.get()
        assert isinstance(call, CallMessage)
        self.assertEqual((call.operation, call.base), ("playbackState.play", 58))
        given = encoding.open(PLAYBACK_STATE_PLAY_INPUT_SHAPE, call.input)
        assert isinstance(given, dict)
        self.assertEqual(given["from"], "3s")
        first.cut()

        second = await peer.next()
        second.welcome()
        resumed = await second.received.get()
        assert isinstance(resumed, ObserveMessage)
        self.assertEqual(resumed.since, ResumeCursor(epoch="e1", revision=58))
        repeated = await second.received.get()
        assert isinstance(repeated, CallMessage)
        self.assertEqual(repeated.operation_id, call.operation_id)
        value = sealed({**STATE, "status": "playing"})
        second.send({"type": "result", "id": repeated.id, "revision": 59, "value": value})
        self.assertEqual((await calling).status, PlaybackStatus.PLAYING)
        assert connection.server_time is not None
        self.assertLess(connection.server_time.uncertainty, 10)

        patching = asyncio.create_task(observation.patch(PlaybackStatePatch(rate=2.0)))
        patched = await second.received.get()
        assert isinstance(patched, PatchMessage)
        self.assertEqual(patched.base, 58)
        self.assertEqual(encoding.open(patch_of(PLAYBACK_STATE_SHAPE), patched.patch), {"rate": 2.0})
        problem: JsonObject = {"code": "version_mismatch", "status": 409, "title": "No", "detail": "Not that one."}
        second.send({"type": "error", "id": patched.id, "problem": problem})
        with self.assertRaises(Problem) as caught:
            await patching
        self.assertEqual(caught.exception.code, "version_mismatch")
        observation.close()
        self.assertIsInstance(await second.received.get(), UnobserveMessage)
        with self.assertRaises(StopAsyncIteration):
            await anext(events)

    async def test_address_and_token_are_asked_for_each_attempt(self) -> None:
        async with Peer() as peer:
            tickets = iter(range(1, 9))

            async def url() -> str:
                return f"{peer.url}/ws?ticket={next(tickets)}"

            async def token() -> str:
                return "secret"

            async with Connection(url, token=token):
                first = await peer.next()
                self.assertEqual((first.target, first.headers["authorization"]), ("/ws?ticket=1", "Bearer secret"))
                first.cut()
                self.assertEqual((await peer.next()).target, "/ws?ticket=2")

    async def test_a_refusal_that_is_final_ends_it_with_the_servers_problem(self) -> None:
        body = b'{"code":"permission_denied","status":403,"title":"No"}'
        refusal = b"HTTP/1.1 403 Forbidden\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
        async with Peer(refusal) as peer, Connection(peer.url) as connection:
            with self.assertRaises(Problem) as caught:
                await connection.call(playback_state_play, room_id="rm_1")
            self.assertEqual((caught.exception.code, connection.status), ("permission_denied", "stopped"))

    async def test_what_cannot_be_read_ends_the_connection_not_the_client(self) -> None:
        async with Peer() as peer, Connection(peer.url) as connection:
            (await peer.next()).raw(frame(TEXT, b"{"))
            while connection.status != "waiting":
                await asyncio.sleep(0.01)
            # It would wait for seconds; whoever knows better says so.
            connection.woke()
            await peer.next()

    async def test_a_code_that_says_dont_is_final(self) -> None:
        statuses: list[str] = []
        async with Peer() as peer, Connection(peer.url, on_status=statuses.append) as connection:
            calling = asyncio.create_task(connection.call(playback_state_play, room_id="rm_1"))
            (await peer.next()).close(4403)
            with self.assertRaises(NoAnswer):
                await calling
            with self.assertRaises(NoAnswer):
                await connection.call(playback_state_play, room_id="rm_1")
            self.assertEqual(statuses[-1], "stopped")

    async def test_a_call_ends_when_its_time_is_over(self) -> None:
        async with Peer() as peer, Connection(peer.url) as connection:
            accepted = await peer.next()
            accepted.welcome()
            with self.assertRaises(asyncio.TimeoutError):
                await asyncio.wait_for(connection.call(playback_state_play, room_id="rm_1"), 0.05)
            # Its answer comes late, and is nobody's.
            call = await accepted.received.get()
            assert isinstance(call, CallMessage)
            accepted.send({"type": "result", "id": call.id, "value": STATE})
            authorizing = asyncio.create_task(connection.authorize("fresh"))
            message = await accepted.received.get()
            assert isinstance(message, AuthorizeMessage)
            accepted.send({"type": "result", "id": message.id, "value": None})
            await authorizing

    async def test_a_reader_that_is_too_slow_is_told_so(self) -> None:
        async with Peer() as peer, Connection(peer.url) as connection:
            observation = connection.observe(PLAYBACK_STATE_RESOURCE)
            accepted = await peer.next()
            accepted.welcome()
            asked = await accepted.received.get()
            assert isinstance(asked, ObserveMessage)
            accepted.send({"type": "snapshot", "id": asked.id, "version": 0, "value": STATE})
            for at in range(1_100):
                change: JsonObject = {
                    "type": "patch",
                    "resource": "playbackState",
                    "base": at,
                    "next": at + 1,
                    "patch": {"rate": 2.0},
                }
                accepted.send({"type": "frame", "revision": at + 1, "changes": [change]})
            while observation.version != 1_100:
                await asyncio.sleep(0.01)
            self.assertIsInstance(await anext(aiter(observation)), MissedEvent)


class WebSocketTests(unittest.IsolatedAsyncioTestCase):
    async def open(self, peer: Peer) -> WebSocket:
        socket = await WebSocket.connect(peer.url, "cascade.v1.json")
        self.addAsyncCleanup(socket.finished)
        return socket

    async def test_fragments_are_joined_and_pings_between_them_answered(self) -> None:
        async with Peer(speaks_protocol=False) as peer:
            socket = await self.open(peer)
            accepted = await peer.next()
            text = "Żółw".encode()
            accepted.raw(frame(TEXT, text[:1], first=0) + frame(PING, b"?") + frame(0, text[1:]))
            self.assertEqual(await socket.receive(), "Żółw")
            self.assertEqual(await accepted.frames.get(), (PONG, b"?"))
            accepted.raw(frame(BINARY, bytes(70_000)))
            self.assertEqual(await socket.receive(), bytes(70_000))
            for size in (0, 125, 126, 65_535, 65_536):
                socket.send("x" * size)
                self.assertEqual(await accepted.frames.get(), (TEXT, b"x" * size))
            socket.close(1000, "done")

    async def test_what_no_server_may_send_ends_it_with_the_code_that_says_so(self) -> None:
        cases = {
            1002: [
                frame(TEXT, b"", first=0xC0),
                frame(3, b""),
                frame(0, b""),
                frame(PING, b"", first=0),
                bytes((0x81, 0x80)),
                frame(TEXT, b"a", first=0) + frame(TEXT, b"b"),
            ],
            1007: [frame(TEXT, b"\xff")],
            1009: [bytes((0x82, 127)) + (MAX_MESSAGE + 1).to_bytes(8, "big")],
        }
        for expected, broken in cases.items():
            for data in broken:
                with self.subTest(expected=expected, data=data[:4]):
                    async with Peer(speaks_protocol=False) as peer:
                        socket = await self.open(peer)
                        accepted = await peer.next()
                        accepted.raw(data)
                        with self.assertRaises(Closed) as caught:
                            await socket.receive()
                        self.assertEqual(caught.exception.code, expected)
                        code, payload = await accepted.frames.get()
                        self.assertEqual((code, int.from_bytes(payload[:2], "big")), (CLOSE, expected))

    async def test_a_close_is_answered_and_a_cut_is_no_close(self) -> None:
        async with Peer(speaks_protocol=False) as peer:
            socket = await self.open(peer)
            accepted = await peer.next()
            accepted.close(1001)
            with self.assertRaises(Closed) as caught:
                await socket.receive()
            self.assertEqual(caught.exception.code, 1001)
            self.assertEqual(await accepted.frames.get(), (CLOSE, (1001).to_bytes(2, "big")))
            other = await self.open(peer)
            (await peer.next()).cut()
            with self.assertRaises(Closed) as cut:
                await other.receive()
            self.assertEqual(cut.exception.code, 1006)

    async def test_a_door_that_is_no_websocket_is_refused(self) -> None:
        for answer in (b"garbage\r\n\r\n", b"HTTP/1.1 101 Fine\r\n\r\n"):
            async with Peer(answer) as peer:
                with self.assertRaises(NoAnswer):
                    await self.open(peer)
        overloaded = b"HTTP/1.1 503 No\r\nRetry-After: 3\r\nContent-Length: 6\r\n\r\n<html>"
        async with Peer(overloaded) as peer:
            with self.assertRaises(Problem) as caught:
                await self.open(peer)
            self.assertEqual((caught.exception.status, caught.exception.retry_after), (503, 3.0))
        with self.assertRaises(ValueError):
            await WebSocket.connect("http://example", "x")
        with self.assertRaises(ValueError):
            async with Peer(speaks_protocol=False) as peer:
                await WebSocket.connect(peer.url, "x", {"A": "b\r\nC: d"})
