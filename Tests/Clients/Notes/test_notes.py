"""The Python client against the running server of the notes: the same through REST and through `call`, in both
encodings. CASCADE_NOTES_URL says where it is.
"""

import asyncio
import os
import time
import unittest
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import ParamSpec, TypeVar

from cascade import Client, Connection, JsonEncoding, Operation, Problem, ProtobufEncoding
from cascade.generated import (
    NOTE_EVENT_RESOURCE,
    NOTE_RESOURCE,
    NOTEBOOK_RESOURCE,
    ErrorCode,
    Note,
    NoteBlank,
    Notebook,
    NotebookPatch,
    NoteOrder,
    NotePatch,
    NotePriority,
    NoteText,
    PageSize,
    PageSizePatch,
    Shelf,
    SummaryLook,
    note_create,
    note_get,
    note_list,
    note_patch,
    note_react,
    notebook_create,
    notebook_delete,
    notebook_download,
    notebook_get,
    notebook_patch,
    notebook_search,
    summary_get,
)
from cascade.realtime.connection import Observation
from cascade.realtime.encoding import Encoding
from cascade.realtime.events import EndedEvent, EntriesEvent, ItemsEvent

P = ParamSpec("P")
T = TypeVar("T")

BASE = os.environ["CASCADE_NOTES_URL"]
PAGE = PageSize(width=148, height=210.5)


class Door:
    """REST and `call` alike: waits for the answer, wherever it comes from."""

    def __init__(self, through: Client | Connection) -> None:
        self._through = through

    async def call(self, operation: Operation[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if isinstance(self._through, Connection):
            return await self._through.call(operation, *args, **kwargs)
        return self._through.call(operation, *args, **kwargs)


async def token() -> str:
    return "ada"


class NotesTests(unittest.IsolatedAsyncioTestCase):
    async def through_every_door(self, run: Callable[[Door], Awaitable[None]]) -> None:
        client = Client(BASE, token="ada")
        with self.subTest("REST"):
            await run(Door(client))
        client.close()
        encodings: list[Encoding] = [JsonEncoding(), ProtobufEncoding()]
        for encoding in encodings:
            url = BASE.replace("http", "ws") + "/ws"
            async with Connection(url, token=token, encoding=encoding) as connection:
                with self.subTest(encoding.subprotocol):
                    await run(Door(connection))

    async def notebook(self, door: Door) -> Notebook:
        return await door.call(notebook_create, title="Żółw 🐢", page=PAGE, topics=["a", "b"])

    async def note(self, door: Door, notebook_id: str, title: str) -> Note:
        return await door.call(
            note_create, notebook_id=notebook_id, title=title, content=NoteBlank(reason=None), figures=[1, -2]
        )

    async def refusal(self, call: Awaitable[object]) -> Problem:
        with self.assertRaises(Problem) as caught:
            await call
        return caught.exception

    async def test_what_is_written_is_read(self) -> None:
        async def run(door: Door) -> None:
            made = await self.notebook(door)
            self.assertEqual((made.title, made.shelf, made.max_notes, made.page), ("Żółw 🐢", Shelf.TOP, 100, PAGE))
            with_rest = Client(BASE, token="ada")
            self.assertEqual(with_rest.call(notebook_get, notebook_id=made.id), made)
            for title in ("One", "Two", "Three"):
                await self.note(door, made.id, title)
            notes = with_rest.each(
                note_list, notebook_id=made.id, limit=2, order=NoteOrder.TITLE, priority=NotePriority.NORMAL
            )
            self.assertEqual([note.title for note in notes], ["One", "Three", "Two"])
            with_rest.close()
            matches = await door.call(notebook_search, notebook_id=made.id, text="tw", at_least=NotePriority.LOW)
            self.assertEqual((matches.total, matches.items[0].note.title), (1, "Two"))
            summary = await door.call(
                summary_get,
                notebook_id=made.id,
                max_titles=2,
                priorities=[NotePriority.HIGH, NotePriority.NORMAL],
                look=SummaryLook(is_loud=True, length=2),
            )
            self.assertEqual(summary.titles, ["ON", "TW"])

        await self.through_every_door(run)

    async def test_patches_change_what_they_say(self) -> None:
        async def run(door: Door) -> None:
            notebook_id = (await self.notebook(door)).id
            made = await self.note(door, notebook_id, "One")
            self.assertEqual((made.content, made.read_count), (NoteBlank(reason=None), 0))
            due = datetime(2026, 1, 31, 12, 0, 0, 1, tzinfo=timezone.utc)
            text = NoteText(text="Hello", is_markdown=True)
            patch = NotePatch(content=text, serial=2**63 - 1, due_at=due, estimate=timedelta(seconds=1.5), labels=["x"])
            changed = await door.call(
                note_patch, notebook_id=notebook_id, note_id=made.id, expected_version=made.version, patch=patch
            )
            self.assertEqual((changed.content, changed.serial, changed.due_at), (text, 2**63 - 1, due))
            self.assertEqual((changed.estimate, changed.labels), (timedelta(seconds=1.5), ["x"]))
            cleared = await door.call(
                note_patch,
                notebook_id=notebook_id,
                note_id=made.id,
                expected_version=changed.version,
                patch=NotePatch(serial=None, labels=[]),
            )
            self.assertEqual((cleared.serial, cleared.labels, cleared.estimate), (None, [], changed.estimate))
            self.assertEqual(await door.call(note_get, notebook_id=notebook_id, note_id=made.id), cleared)
            wider = await door.call(
                notebook_patch, notebook_id=notebook_id, patch=NotebookPatch(page=PageSizePatch(width=99))
            )
            self.assertEqual(wider.page, PageSize(width=99, height=210.5))
            await door.call(note_react, notebook_id=notebook_id, note_id=made.id, key="👍 yes")

        await self.through_every_door(run)

    async def test_refusals_are_the_same_at_every_door(self) -> None:
        async def run(door: Door) -> None:
            notebook_id = (await self.notebook(door)).id
            made = await self.note(door, notebook_id, "One")
            patch = NotePatch(title="Two")
            stale = await self.refusal(
                door.call(note_patch, notebook_id=notebook_id, note_id=made.id, expected_version=10_000, patch=patch)
            )
            self.assertIn(stale.code, (ErrorCode.VERSION_MISMATCH, ErrorCode.PRECONDITION_FAILED))
            blind = await self.refusal(door.call(note_patch, notebook_id=notebook_id, note_id=made.id, patch=patch))
            self.assertEqual(blind.code, ErrorCode.PRECONDITION_REQUIRED)
            wrong = await self.refusal(door.call(notebook_create, title="", page=PAGE, topics=["", "b"]))
            self.assertEqual(wrong.code, ErrorCode.INVALID_INPUT)
            violations = sorted((violation.field, violation.code) for violation in wrong.violations)
            self.assertEqual(violations, [("title", "too_short"), ("topics[0]", "too_short")])
            unbuilt = await self.refusal(door.call(notebook_download, notebook_id=notebook_id))
            self.assertEqual(unbuilt.code, ErrorCode.NOT_IMPLEMENTED)
            await door.call(notebook_delete, notebook_id=notebook_id)
            gone = await self.refusal(door.call(notebook_get, notebook_id=notebook_id))
            self.assertEqual(gone.code, ErrorCode.NOT_FOUND)

        await self.through_every_door(run)

    async def test_who_is_nobody_is_told_so(self) -> None:
        client = Client(BASE)
        with self.assertRaises(Problem) as caught:
            client.call(notebook_create, title="x", page=PAGE)
        self.assertEqual(caught.exception.code, ErrorCode.UNAUTHENTICATED)
        client.close()

    async def test_the_servers_clock_is_known_soon(self) -> None:
        async with Connection(BASE.replace("http", "ws") + "/ws", token=token) as connection:
            while connection.server_time is None:
                await asyncio.sleep(0.005)
            # It is the same machine's.
            self.assertLess(abs(connection.server_time.now - time.time()), 0.1)


class Heard:
    """What an observation brought, in short."""

    def __init__(self, observation: Observation[T]) -> None:
        self.events: list[str] = []
        self.sequences: list[int] = []
        self.error: Exception | None = None
        self._task = asyncio.create_task(self._listen(observation))

    async def _listen(self, observation: Observation[T]) -> None:
        async for event in observation:
            match event:
                case ItemsEvent():
                    self.events.append(f"items {len(event.changed)}")
                case EntriesEvent():
                    self.sequences += [entry.sequence for entry in event.entries]
                case EndedEvent():
                    self.error = event.error
                case _:
                    self.events.append(type(event).__name__)

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1_000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come about")


class ObservingTests(unittest.IsolatedAsyncioTestCase):
    """What was written is what is held: in order, through a cut, and by a patch from what is held."""

    async def observes(self, encoding: Encoding) -> None:
        client = Client(BASE, token="ada")
        made = client.call(notebook_create, title="Ideas", page=PAGE)
        blank = NoteBlank(reason=None)
        first = client.call(note_create, notebook_id=made.id, title="One", content=blank)
        url = f"{BASE.replace('http', 'ws')}/ws/notebooks/{made.id}"
        failures: list[Exception] = []
        async with Connection(url, token=token, encoding=encoding, on_error=failures.append) as connection:
            notes, book = connection.observe(NOTE_RESOURCE), connection.observe(NOTEBOOK_RESOURCE)
            log = connection.observe(NOTE_EVENT_RESOURCE)
            heard, heard_log = Heard(notes), Heard(log)
            await until(lambda: notes.phase == book.phase == log.phase == "live")
            await until(lambda: heard.events == ["items 1", "ObservedEvent"])

            for title in ("Two", "Three"):
                client.call(note_create, notebook_id=made.id, title=title, content=blank)
            await until(lambda: len(notes.items) == 3)
            changed = await notes.patch(NotePatch(title="First", labels=["x"]), first.id)
            self.assertEqual((changed.title, notes.items[first.id]), ("First", changed))
            await book.patch(NotebookPatch(title="Other"))
            self.assertEqual(book.value.title if book.value else None, "Other")

            # Whoever was cut goes on where it was: it is told what it missed, and nothing else.
            heard.events.clear()
            assert connection._socket is not None
            connection._socket._writer.transport.abort()
            current = client.call(note_get, notebook_id=made.id, note_id=first.id)
            away = NotePatch(title="While away")
            client.call(
                note_patch, notebook_id=made.id, note_id=first.id, expected_version=current.version, patch=away
            )
            client.call(notebook_patch, notebook_id=made.id, patch=NotebookPatch(title="Also"))
            await until(lambda: notes.items[first.id].title == "While away")
            await until(lambda: notes.phase == book.phase == log.phase == "live")
            await until(lambda: heard.events == ["items 1", "ObservedEvent"])

            there = list(client.each(note_list, notebook_id=made.id, order=NoteOrder.TITLE))
            self.assertEqual(sorted(notes.items.values(), key=lambda note: note.title), there)
            # What is counted when somebody asks is not kept, and not observed.
            read = client.call(notebook_get, notebook_id=made.id)
            assert book.value is not None
            self.assertEqual(replace(book.value, note_count=3, size=read.size), read)
            self.assertEqual(heard_log.sequences, sorted(set(heard_log.sequences)))
            self.assertEqual(failures, [])
            await heard.stop()
            await heard_log.stop()
        client.close()

    async def test_observing_in_json(self) -> None:
        await self.observes(JsonEncoding())

    async def test_observing_in_protobuf(self) -> None:
        await self.observes(ProtobufEncoding())

    async def test_what_may_not_be_observed_ends_with_the_servers_reason(self) -> None:
        client = Client(BASE, token="ada")
        made = client.call(notebook_create, title="Ideas", page=PAGE)
        client.close()
        async with Connection(f"{BASE.replace('http', 'ws')}/ws/notebooks/{made.id}") as connection:
            heard = Heard(connection.observe(NOTE_RESOURCE))
            await until(lambda: heard.error is not None)
            self.assertIsInstance(heard.error, Problem)
            self.assertEqual(getattr(heard.error, "code", None), ErrorCode.UNAUTHENTICATED)
            await heard.stop()
