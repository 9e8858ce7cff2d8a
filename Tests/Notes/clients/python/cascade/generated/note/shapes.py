# Generated from Schema/note.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Arm, EnumFacts, Field, Shape, UnionFacts
from . import types

NOTE_SHAPE: Final[Shape[types.Note]] = Shape(
    types.Note,
    "Note",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "notebookId", "notebook_id", "string"),
        Field(2, "title", "title", "string"),
        Field(3, "content", "content", "union", of=lambda: NOTE_CONTENT_UNION),
        Field(4, "priority", "priority", "enum", of=lambda: NOTE_PRIORITY_ENUM, default="normal"),
        Field(5, "parentId", "parent_id", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "steps", "steps", "object", of=lambda: NOTE_STEP_SHAPE, is_list=True),
        Field(8, "figures", "figures", "int", is_list=True),
        Field(9, "shares", "shares", "float", is_list=True),
        Field(10, "earlierPriorities", "earlier_priorities", "enum", of=lambda: NOTE_PRIORITY_ENUM, is_list=True),
        Field(11, "isPinned", "is_pinned", "boolean", default=False),
        Field(12, "weight", "weight", "float", default=80),
        Field(13, "serial", "serial", "int64", is_nullable=True),
        Field(14, "dueAt", "due_at", "timestamp", is_nullable=True),
        Field(15, "estimate", "estimate", "duration", is_nullable=True),
        Field(16, "quota", "quota", "int", default=65536),
        Field(17, "link", "link", "string", is_nullable=True),
        Field(18, "contact", "contact", "string", is_nullable=True),
        Field(19, "color", "color", "string", is_nullable=True),
        Field(20, "language", "language", "string", is_nullable=True),
        Field(21, "rank", "rank", "string"),
        Field(22, "isLocked", "is_locked", "boolean"),
        Field(23, "readCount", "read_count", "int64"),
        Field(24, "createdAt", "created_at", "timestamp"),
        Field(25, "author", "author", "string"),
        Field(1004, "version", "version", "int"),
    ),
)

NOTE_TEXT_SHAPE: Final[Shape[types.NoteText]] = Shape(
    types.NoteText,
    "NoteText",
    (
        Field(1, "text", "text", "string"),
        Field(2, "isMarkdown", "is_markdown", "boolean", default=False),
    ),
)

NOTE_DRAWING_SHAPE: Final[Shape[types.NoteDrawing]] = Shape(
    types.NoteDrawing,
    "NoteDrawing",
    (
        Field(1, "points", "points", "float", is_list=True),
        Field(2, "stroke", "stroke", "float", default=1),
        Field(3, "caption", "caption", "string", is_nullable=True),
    ),
)

NOTE_BLANK_SHAPE: Final[Shape[types.NoteBlank]] = Shape(
    types.NoteBlank,
    "NoteBlank",
    (Field(1, "reason", "reason", "string", is_nullable=True),),
)

NOTE_STEP_SHAPE: Final[Shape[types.NoteStep]] = Shape(
    types.NoteStep,
    "NoteStep",
    (
        Field(1, "text", "text", "string"),
        Field(2, "doneAt", "done_at", "timestamp", is_nullable=True),
    ),
)

NOTE_CREATE_INPUT_SHAPE: Final[Shape[types.NoteCreateInput]] = Shape(
    types.NoteCreateInput,
    "NoteCreateInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(2, "title", "title", "string"),
        Field(3, "content", "content", "union", of=lambda: NOTE_CONTENT_UNION),
        Field(4, "priority", "priority", "enum", of=lambda: NOTE_PRIORITY_ENUM, default="normal"),
        Field(5, "parentId", "parent_id", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "steps", "steps", "object", of=lambda: NOTE_STEP_SHAPE, is_list=True),
        Field(8, "figures", "figures", "int", is_list=True),
        Field(9, "shares", "shares", "float", is_list=True),
        Field(10, "earlierPriorities", "earlier_priorities", "enum", of=lambda: NOTE_PRIORITY_ENUM, is_list=True),
        Field(11, "isPinned", "is_pinned", "boolean", default=False),
        Field(12, "weight", "weight", "float", default=80),
        Field(13, "serial", "serial", "int64", is_nullable=True),
        Field(14, "dueAt", "due_at", "timestamp", is_nullable=True),
        Field(15, "estimate", "estimate", "duration", is_nullable=True),
        Field(16, "quota", "quota", "int", default=65536),
        Field(17, "link", "link", "string", is_nullable=True),
        Field(18, "contact", "contact", "string", is_nullable=True),
        Field(19, "color", "color", "string", is_nullable=True),
        Field(20, "language", "language", "string", is_nullable=True),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_GET_INPUT_SHAPE: Final[Shape[types.NoteGetInput]] = Shape(
    types.NoteGetInput,
    "NoteGetInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
    ),
)

NOTE_PAGE_SHAPE: Final[Shape[types.NotePage]] = Shape(
    types.NotePage,
    "NotePage",
    (
        Field(1, "items", "items", "object", of=lambda: NOTE_SHAPE, is_list=True),
        Field(2, "nextCursor", "next_cursor", "string", is_nullable=True),
    ),
)

NOTE_LIST_INPUT_SHAPE: Final[Shape[types.NoteListInput]] = Shape(
    types.NoteListInput,
    "NoteListInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(4, "priority", "priority", "enum", of=lambda: NOTE_PRIORITY_ENUM, is_nullable=True, place="query"),
        Field(11, "isPinned", "is_pinned", "boolean", is_nullable=True, place="query"),
        Field(5, "parentId", "parent_id", "string", is_nullable=True, place="query"),
        Field(14, "dueAt", "due_at", "timestamp", is_nullable=True, place="query"),
        Field(1006, "limit", "limit", "int", default=50, place="query"),
        Field(1007, "cursor", "cursor", "string", is_nullable=True, place="query"),
        Field(1008, "order", "order", "enum", of=lambda: NOTE_ORDER_ENUM, is_nullable=True, place="query"),
    ),
)

NOTE_PATCH_SHAPE: Final[Shape[types.NotePatch]] = Shape(
    types.NotePatch,
    "NotePatch",
    (
        Field(2, "title", "title", "string"),
        Field(3, "content", "content", "union", of=lambda: NOTE_CONTENT_UNION),
        Field(4, "priority", "priority", "enum", of=lambda: NOTE_PRIORITY_ENUM),
        Field(5, "parentId", "parent_id", "string", is_nullable=True),
        Field(6, "labels", "labels", "string", is_list=True),
        Field(7, "steps", "steps", "object", of=lambda: NOTE_STEP_SHAPE, is_list=True),
        Field(8, "figures", "figures", "int", is_list=True),
        Field(9, "shares", "shares", "float", is_list=True),
        Field(10, "earlierPriorities", "earlier_priorities", "enum", of=lambda: NOTE_PRIORITY_ENUM, is_list=True),
        Field(11, "isPinned", "is_pinned", "boolean"),
        Field(12, "weight", "weight", "float"),
        Field(13, "serial", "serial", "int64", is_nullable=True),
        Field(14, "dueAt", "due_at", "timestamp", is_nullable=True),
        Field(15, "estimate", "estimate", "duration", is_nullable=True),
        Field(16, "quota", "quota", "int"),
        Field(17, "link", "link", "string", is_nullable=True),
        Field(18, "contact", "contact", "string", is_nullable=True),
        Field(19, "color", "color", "string", is_nullable=True),
        Field(20, "language", "language", "string", is_nullable=True),
    ),
    is_patch=True,
)

NOTE_PATCH_INPUT_SHAPE: Final[Shape[types.NotePatchInput]] = Shape(
    types.NotePatchInput,
    "NotePatchInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1005, "patch", "patch", "object", of=lambda: NOTE_PATCH_SHAPE),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_DELETE_INPUT_SHAPE: Final[Shape[types.NoteDeleteInput]] = Shape(
    types.NoteDeleteInput,
    "NoteDeleteInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_MOVE_INPUT_SHAPE: Final[Shape[types.NoteMoveInput]] = Shape(
    types.NoteMoveInput,
    "NoteMoveInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1, "beforeId", "before_id", "string", is_nullable=True),
        Field(2, "toNotebookId", "to_notebook_id", "string", is_nullable=True),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_LOCK_INPUT_SHAPE: Final[Shape[types.NoteLockInput]] = Shape(
    types.NoteLockInput,
    "NoteLockInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_UNLOCK_INPUT_SHAPE: Final[Shape[types.NoteUnlockInput]] = Shape(
    types.NoteUnlockInput,
    "NoteUnlockInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_REACT_INPUT_SHAPE: Final[Shape[types.NoteReactInput]] = Shape(
    types.NoteReactInput,
    "NoteReactInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1011, "noteId", "note_id", "string", place="path"),
        Field(1, "key", "key", "string", place="path"),
        Field(1001, "expectedVersion", "expected_version", "int", is_nullable=True, place="header"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

NOTE_PRIORITY_ENUM: Final[EnumFacts] = EnumFacts(
    types.NotePriority,
    {"low": 1, "normal": 2, "high": 3},
)

NOTE_ORDER_ENUM: Final[EnumFacts] = EnumFacts(
    types.NoteOrder,
    {"rank": 1, "rankDesc": 2, "title": 3, "titleDesc": 4, "dueAt": 5, "dueAtDesc": 6},
)

NOTE_CONTENT_UNION: Final[UnionFacts] = UnionFacts(
    "NoteContent",
    (
        Arm("text", 1, lambda: NOTE_TEXT_SHAPE),
        Arm("drawing", 2, lambda: NOTE_DRAWING_SHAPE),
        Arm("blank", 3, lambda: NOTE_BLANK_SHAPE),
    ),
)
