"""JSON and protobuf: the corpus that all clients share (and that protobuf's own library was asked about), what is lenient
about reading, and what survives.
"""

import unittest
from datetime import datetime, timedelta, timezone
from typing import Any

from cascade import UNSET, DecodeError, UnknownArm
from cascade.generated import ChatEvent, ChatMessage, RoomKind, RoomPatch
from cascade.generated.chat.shapes import CHAT_EVENT_UNION, CHAT_SHAPE
from cascade.generated.common.shapes import EVERYTHING_SHAPE
from cascade.generated.playback.shapes import PLAYBACK_STATE_SHAPE
from cascade.generated.room.shapes import ROOM_PAGE_SHAPE, ROOM_PATCH_INPUT_SHAPE, ROOM_PATCH_SHAPE, ROOM_SHAPE
from cascade.json_form import from_json, from_json_union, to_json, to_json_union
from cascade.merging import merge_patch
from cascade.protobuf import decode, encode, from_protobuf, from_protobuf_union, to_protobuf, to_protobuf_union
from cascade.shapes import Field, Json, Shape, patch_of
from cascade.times import parse_duration, parse_timestamp, print_duration, print_timestamp
from cascade.wire import BYTES, WireWriter

from .vectors import vectors

CORPUS = vectors("corpus")
SHAPES: dict[str, Shape[Any]] = {
    "Chat": CHAT_SHAPE,
    "Everything": EVERYTHING_SHAPE,
    "PlaybackState": PLAYBACK_STATE_SHAPE,
    "Room": ROOM_SHAPE,
    "RoomPage": ROOM_PAGE_SHAPE,
    # As frames carry it: fields that only the server writes are among them.
    "RoomPatch": patch_of(ROOM_SHAPE),
    "RoomPatchInput": ROOM_PATCH_INPUT_SHAPE,
}


class CorpusTests(unittest.TestCase):
    def test_bytes_and_json_say_the_same(self) -> None:
        for case in CORPUS["exact"]:
            with self.subTest(case["name"]):
                shape = SHAPES[case["shape"]]
                self.assertEqual(encode(shape, case["json"]).hex(), case["protobuf"])
                read = decode(shape, bytes.fromhex(case["protobuf"]))
                # Parts of values are for machines alone: typed, a patch has whole ones.
                is_typed = "Patch" not in case["shape"]
                self.assertEqual(to_json(shape, from_json(shape, read)) if is_typed else read, case["json"])

    def test_typed_values_are_written_as_they_were_read(self) -> None:
        for case in CORPUS["exact"]:
            if "Patch" in case["shape"]:
                continue
            with self.subTest(case["name"]):
                shape = SHAPES[case["shape"]]
                value = from_json(shape, case["json"])
                self.assertEqual(to_json(shape, value), case["json"])
                self.assertEqual(from_protobuf(shape, to_protobuf(shape, value)), value)

    def test_reading_is_lenient(self) -> None:
        for case in CORPUS["lenient"]:
            with self.subTest(case["name"]):
                shape = SHAPES[case["shape"]]
                read = decode(shape, bytes.fromhex(case["protobuf"]))
                self.assertEqual(read if shape.is_patch else to_json(shape, from_json(shape, read)), case["json"])

    def test_what_is_broken_is_refused(self) -> None:
        for case in CORPUS["refused"]:
            with self.subTest(case["name"]), self.assertRaises(DecodeError):
                decode(SHAPES[case["shape"]], bytes.fromhex(case["protobuf"]))


class ReadingTests(unittest.TestCase):
    def test_a_field_of_a_later_schema_is_left_out(self) -> None:
        self.assertEqual(from_json(ROOM_SHAPE, {"id": "rm_1", "colour": "red"}), from_json(ROOM_SHAPE, {"id": "rm_1"}))

    def test_what_an_older_server_does_not_say_has_its_default(self) -> None:
        room = from_json(ROOM_SHAPE, {"id": "rm_1"})
        self.assertEqual((room.max_members, room.kind, room.topic, room.tags), (100, RoomKind.PRIVATE, None, []))
        state = from_json(PLAYBACK_STATE_SHAPE, {"anchorPosition": "83.04s"})
        self.assertEqual(state.anchor_position, timedelta(seconds=83.04))
        self.assertEqual(state.anchor_time, datetime(1970, 1, 1, tzinfo=timezone.utc))

    def test_an_enumeration_value_of_a_later_schema_stays(self) -> None:
        kind = from_json(ROOM_SHAPE, {"kind": "hologram"}).kind
        self.assertEqual((kind, kind.is_known, str(kind)), ("hologram", False, "hologram"))
        self.assertEqual((RoomKind("public"), RoomKind.PUBLIC.is_known), (RoomKind.PUBLIC, True))
        self.assertEqual(kind, RoomKind("hologram"))
        # In protobuf it has no number, and is left out.
        self.assertEqual(encode(ROOM_SHAPE, {"kind": "hologram"}), b"")

    def test_an_arm_of_a_later_schema_keeps_all_that_came(self) -> None:
        raw: Json = {"type": "poll", "question": "why?", "answers": [1, 2]}
        event: ChatEvent = from_json_union(CHAT_EVENT_UNION, raw)
        self.assertEqual(event, UnknownArm("poll", {"type": "poll", "question": "why?", "answers": [1, 2]}))
        self.assertEqual(to_json_union(CHAT_EVENT_UNION, event), raw)
        data = bytes.fromhex("a20603616263")
        self.assertEqual(to_protobuf_union(CHAT_EVENT_UNION, from_protobuf_union(CHAT_EVENT_UNION, data)), data)
        known = from_json_union(CHAT_EVENT_UNION, {"type": "message", "text": "hi", "userId": "usr_1"})
        self.assertEqual(known, ChatMessage(text="hi", user_id="usr_1"))

    def test_what_is_no_object_at_all_is_refused(self) -> None:
        wrong: list[Json] = [None, 1, "x", [], b""]
        for json in wrong:
            with self.subTest(json), self.assertRaises(DecodeError):
                from_json(ROOM_SHAPE, json)
        with self.assertRaises(DecodeError):
            from_json(ROOM_SHAPE, {"tags": "x"})
        with self.assertRaises(DecodeError):
            from_json(PLAYBACK_STATE_SHAPE, {"anchorTime": "yesterday"})

    def test_messages_in_messages_end_somewhere(self) -> None:
        node: Shape[Any] = Shape(dict, "Node", (Field(1, "next", "next", "object", of=lambda: node, is_nullable=True),))
        nested = b""
        for _ in range(101):
            writer = WireWriter()
            writer.tag(1, BYTES)
            writer.blob(nested)
            nested = writer.finish()
        with self.assertRaises(DecodeError):
            decode(node, nested)


class WritingTests(unittest.TestCase):
    def test_a_patch_has_what_it_has(self) -> None:
        patch = RoomPatch(topic=None, tags=[], max_members=7)
        self.assertIs(patch.name, UNSET)
        self.assertEqual(to_json(ROOM_PATCH_SHAPE, patch), {"maxMembers": 7, "tags": [], "topic": None})
        self.assertEqual(to_protobuf(ROOM_PATCH_SHAPE, patch).hex(), "1807c23e020608")
        self.assertEqual(from_protobuf(ROOM_PATCH_SHAPE, to_protobuf(ROOM_PATCH_SHAPE, patch)), patch)

    def test_what_is_cleared_stands_in_the_order_of_numbers_and_inside_of_values_too(self) -> None:
        json: dict[str, Json] = {"topic": None, "limits": {"idle": None}, "version": 42}
        written = "5204c23e0102" + "c23e0108" + "e03e2a"
        self.assertEqual(encode(patch_of(ROOM_SHAPE), json).hex(), written)
        self.assertEqual(decode(patch_of(ROOM_SHAPE), bytes.fromhex(written)), json)

    def test_merging(self) -> None:
        cases: list[tuple[Json, Json, Json]] = [
            ({"a": 1, "b": 2}, {"a": 3}, {"a": 3, "b": 2}),
            ({"a": 1}, {"a": None}, {"a": None}),
            ({"a": [1, 2]}, {"a": [3]}, {"a": [3]}),
            ({"a": {"b": 1, "c": 2}}, {"a": {"b": 3}}, {"a": {"b": 3, "c": 2}}),
            (None, {"a": 1}, {"a": 1}),
            ({"a": 1}, "text", "text"),
        ]
        for target, patch, merged in cases:
            before = repr(target)
            self.assertEqual(merge_patch(target, patch), merged)
            self.assertEqual(repr(target), before)

    def test_times(self) -> None:
        for text in (
            "0001-01-01T00:00:00.000000Z",
            "1969-12-31T23:59:59.999999Z",
            "2026-01-31T12:00:00.000001Z",
            "9999-12-31T23:59:59.999999Z",
        ):
            self.assertEqual(print_timestamp(parse_timestamp(text)), text)
        self.assertEqual(parse_timestamp("2026-01-31T12:00:00+02:00"), parse_timestamp("2026-01-31T10:00:00Z"))
        for text in ("0s", "1.5s", "-0.25s", "-3600s", "0.000001s", "315576000000s"):
            self.assertEqual(print_duration(parse_duration(text)), text)
        for text in ("", "1970", "1970-13-01T00:00:00Z", "1970-01-01 00:00:00Z"):
            self.assertRaises(DecodeError, parse_timestamp, text)
        for text in ("", "1", "1.s", ".5s", "1.0000000001s", "s"):
            self.assertRaises(DecodeError, parse_duration, text)
        self.assertRaises(ValueError, print_timestamp, datetime(2026, 1, 1))
