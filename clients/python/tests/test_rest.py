"""The REST door: where each field goes, over a real server, and what comes of every kind of answer."""

import json
import threading
import unittest
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cascade import Client, NoAnswer, Problem
from cascade.generated import (
    ErrorCode,
    RoomKind,
    RoomOrder,
    RoomPatch,
    playback_state_play,
    room_create,
    room_delete,
    room_get,
    room_join,
    room_list,
    room_patch,
)

ROOM = {"id": "rm_1", "name": "n", "tags": [], "version": 7}


@dataclass
class Seen:
    method: str
    target: str
    headers: dict[str, str]
    body: str
    connection: int


@dataclass
class Answer:
    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


class Server:
    """Answers as it is told, and tells what it saw."""

    def __init__(self, answer: Callable[[Seen], Answer]) -> None:
        self.seen: list[Seen] = []
        seen = self.seen

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", "0"))).decode()
                headers = {name.lower(): value for name, value in self.headers.items()}
                request = Seen(self.command, self.path, headers, body, self.client_address[1])
                seen.append(request)
                given = answer(request)
                content = given.body if isinstance(given.body, str) else json.dumps(given.body)
                self.send_response(given.status)
                for name, value in given.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content.encode())))
                self.end_headers()
                self.wfile.write(content.encode())

            do_GET = do_POST = do_PATCH = do_DELETE = respond

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        self.client = Client(f"http://127.0.0.1:{self._server.server_port}/prefix/", token=lambda: "secret")

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()
        self._server.shutdown()
        self._server.server_close()


class RequestTests(unittest.TestCase):
    def test_a_creation_posts_its_body_and_its_operation_id(self) -> None:
        with Server(lambda _: Answer(201, ROOM)) as server:
            room = server.client.call(room_create, name="Żółw", kind=RoomKind.PUBLIC, operation_id="op")
            self.assertEqual(room.version, 7)
        [seen] = server.seen
        self.assertEqual((seen.method, seen.target), ("POST", "/prefix/api/rooms"))
        self.assertEqual(seen.headers["authorization"], "Bearer secret")
        self.assertEqual(seen.headers["idempotency-key"], "op")
        body = json.loads(seen.body)
        self.assertEqual((body["name"], body["kind"], "maxMembers" in body), ("Żółw", "public", False))

    def test_ids_go_into_the_path_escaped(self) -> None:
        with Server(lambda _: Answer(200, ROOM)) as server:
            server.client.call(room_get, room_id="rm_a/b?")
        self.assertEqual(server.seen[0].target, "/prefix/api/rooms/rm_a%2Fb%3F")

    def test_a_patch_is_the_merge_patch_itself_with_its_base_as_if_match(self) -> None:
        with Server(lambda _: Answer(200, ROOM)) as server:
            server.client.call(room_patch, room_id="rm_1", patch=RoomPatch(topic=None), expected_version=6)
        [seen] = server.seen
        self.assertEqual(seen.headers["if-match"], '"6"')
        self.assertEqual(seen.headers["content-type"], "application/merge-patch+json")
        self.assertEqual(json.loads(seen.body), {"topic": None})

    def test_a_word_of_python_is_a_field_all_the_same(self) -> None:
        with Server(lambda _: Answer(200, {})) as server:
            server.client.call(playback_state_play, room_id="rm_1", from_=timedelta(seconds=1.5))
        self.assertEqual(json.loads(server.seen[0].body), {"from": "1.5s"})

    def test_an_empty_answer_is_none(self) -> None:
        with Server(lambda _: Answer(204, "")) as server:
            server.client.call(room_delete, room_id="rm_1")
        self.assertEqual(server.seen[0].method, "DELETE")

    def test_lists_are_read_page_by_page_and_no_further_than_needed(self) -> None:
        def answer(seen: Seen) -> Answer:
            if "cursor" in seen.target:
                return Answer(200, {"items": [{**ROOM, "name": "c"}], "nextCursor": None})
            return Answer(200, {"items": [{**ROOM, "name": "a"}, {**ROOM, "name": "b"}], "nextCursor": "next one"})

        with Server(answer) as server:
            names = [room.name for room in server.client.each(room_list, limit=2, order=RoomOrder.NAME)]
            self.assertEqual(names, ["a", "b", "c"])
            targets = [seen.target for seen in server.seen]
            self.assertEqual(
                targets,
                [
                    "/prefix/api/rooms?limit=2&order=name",
                    "/prefix/api/rooms?limit=2&cursor=next+one&order=name",
                ],
            )
            next(iter(server.client.each(room_list)))
            self.assertEqual(len(server.seen), 3)


class AnswerTests(unittest.TestCase):
    def test_a_refusal_is_a_typed_error(self) -> None:
        violations = [{"field": "patch.name", "code": "too_long", "message": "at most 128 characters"}]
        body = {
            "title": "Full",
            "status": 409,
            "detail": "All seats are taken.",
            "code": "room_full",
            "requestId": "r1",
            "retryAfterMs": 1500,
            "violations": violations,
            "current": {"version": 7},
        }
        with Server(lambda _: Answer(409, body)) as server, self.assertRaises(Problem) as caught:
            server.client.call(room_join, room_id="rm_1")
        problem = caught.exception
        self.assertEqual(problem.code, ErrorCode.ROOM_FULL)
        self.assertEqual((str(problem), problem.status, problem.request_id), ("All seats are taken.", 409, "r1"))
        self.assertEqual(problem.retry_after, 1.5)
        self.assertEqual(problem.current, {"version": 7})
        self.assertEqual((problem.violations[0].field, problem.violations[0].code), ("patch.name", "too_long"))

    def test_a_proxys_page_is_a_problem_without_a_code(self) -> None:
        answer = Answer(503, "<html>", {"retry-after": "3"})
        with Server(lambda _: answer) as server, self.assertRaises(Problem) as caught:
            server.client.call(room_get, room_id="rm_1")
        problem = caught.exception
        self.assertEqual((problem.code, problem.status, problem.retry_after), ("unknown", 503, 3.0))
        self.assertIsNone(problem.current)

    def test_no_answer_is_an_error_of_its_own(self) -> None:
        with Server(lambda _: Answer(200, "no json")) as server:
            self.assertRaises(NoAnswer, server.client.call, room_get, room_id="rm_1")
        self.assertRaises(NoAnswer, Client("http://127.0.0.1:1").call, room_get, room_id="rm_1")
        self.assertRaises(ValueError, Client, "ftp://example")

    def test_connections_are_kept_and_one_that_went_away_is_no_harm(self) -> None:
        with Server(lambda _: Answer(200, ROOM)) as server:
            server.client.call(room_get, room_id="rm_1")
            server.client.call(room_get, room_id="rm_1")
            self.assertEqual(server.seen[0].connection, server.seen[1].connection)
            # The server gives up what it kept, as servers do.
            server.client._idle[0].sock.shutdown(2)
            server.client.call(room_get, room_id="rm_1")
            self.assertNotEqual(server.seen[1].connection, server.seen[2].connection)
