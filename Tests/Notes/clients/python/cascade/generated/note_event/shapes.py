# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from ..note import shapes as note_shapes
from . import types

NOTE_EVENT_SHAPE: Final[Shape[types.NoteEvent]] = Shape(
    types.NoteEvent,
    "NoteEvent",
    (
        Field(1009, "sequence", "sequence", "int"),
        Field(1010, "notebookId", "notebook_id", "string"),
        Field(1, "author", "author", "string"),
        Field(2, "at", "at", "timestamp"),
        Field(3, "event", "event", "union", of=lambda: NOTE_EVENT_KIND_UNION),
    ),
)

NOTE_WRITTEN_SHAPE: Final[Shape[types.NoteWritten]] = Shape(
    types.NoteWritten,
    "NoteWritten",
    (Field(1, "note", "note", "object", of=lambda: note_shapes.NOTE_SHAPE),),
)

NOTE_DELETED_SHAPE: Final[Shape[types.NoteDeleted]] = Shape(
    types.NoteDeleted,
    "NoteDeleted",
    (Field(1, "noteId", "note_id", "string"),),
)

NOTE_REMARKED_SHAPE: Final[Shape[types.NoteRemarked]] = Shape(
    types.NoteRemarked,
    "NoteRemarked",
    (
        Field(1, "remark", "remark", "string"),
        Field(2, "noteId", "note_id", "string", is_nullable=True),
    ),
)

NOTE_EVENT_PAGE_SHAPE: Final[Shape[types.NoteEventPage]] = Shape(
    types.NoteEventPage,
    "NoteEventPage",
    (
        Field(1, "items", "items", "object", of=lambda: NOTE_EVENT_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

NOTE_EVENT_LIST_INPUT_SHAPE: Final[Shape[types.NoteEventListInput]] = Shape(
    types.NoteEventListInput,
    "NoteEventListInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1, "author", "author", "string", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: NOTE_EVENT_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

NOTE_EVENT_APPEND_INPUT_SHAPE: Final[Shape[types.NoteEventAppendInput]] = Shape(
    types.NoteEventAppendInput,
    "NoteEventAppendInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1, "remark", "remark", "string"),
        Field(2, "noteId", "note_id", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_EVENT_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.NoteEventOrder,
    {"sequence": 1, "sequenceDesc": 2},
)

NOTE_EVENT_KIND_UNION: Final[UnionFacts] = UnionFacts(
    "NoteEventKind",
    (
        Arm("written", 1, lambda: NOTE_WRITTEN_SHAPE),
        Arm("deleted", 2, lambda: NOTE_DELETED_SHAPE),
        Arm("remarked", 3, lambda: NOTE_REMARKED_SHAPE),
    ),
)
