# Generated from Schema/note.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

note_create = Operation(
    name="note.create",
    method="POST",
    path="/api/notebooks/{notebookId}/notes",
    make=types.NoteCreateInput,
    input=shapes.NOTE_CREATE_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Create a note.

Refused with `notebook_full`, or a code of every operation.
"""

note_get = Operation(
    name="note.get",
    method="GET",
    path="/api/notebooks/{notebookId}/notes/{noteId}",
    make=types.NoteGetInput,
    input=shapes.NOTE_GET_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Read one note."""

note_list = Operation(
    name="note.list",
    method="GET",
    path="/api/notebooks/{notebookId}/notes",
    make=types.NoteListInput,
    input=shapes.NOTE_LIST_INPUT_SHAPE,
    output=shapes.NOTE_PAGE_SHAPE,
)
"""List, page by page."""

note_patch = Operation(
    name="note.patch",
    method="PATCH",
    path="/api/notebooks/{notebookId}/notes/{noteId}",
    make=types.NotePatchInput,
    input=shapes.NOTE_PATCH_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Change what is given; null clears.

Refused with `note_locked`, or a code of every operation.
"""

note_delete = Operation(
    name="note.delete",
    method="DELETE",
    path="/api/notebooks/{notebookId}/notes/{noteId}",
    make=types.NoteDeleteInput,
    input=shapes.NOTE_DELETE_INPUT_SHAPE,
    output=NOTHING,
)
"""Delete it.

Refused with `note_locked`, or a code of every operation.
"""

note_move = Operation(
    name="note.move",
    method="POST",
    path="/api/notebooks/{notebookId}/notes/{noteId}/move",
    make=types.NoteMoveInput,
    input=shapes.NOTE_MOVE_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Put it elsewhere: before another note, or into another notebook.

Refused with `notebook_full`, `note_locked`, or a code of every operation.
"""

note_lock = Operation(
    name="note.lock",
    method="PUT",
    path="/api/notebooks/{notebookId}/notes/{noteId}/lock",
    make=types.NoteLockInput,
    input=shapes.NOTE_LOCK_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Lock it, so that nobody may change it."""

note_unlock = Operation(
    name="note.unlock",
    method="DELETE",
    path="/api/notebooks/{notebookId}/notes/{noteId}/lock",
    make=types.NoteUnlockInput,
    input=shapes.NOTE_UNLOCK_INPUT_SHAPE,
    output=shapes.NOTE_SHAPE,
)
"""Let it be changed again."""

note_react = Operation(
    name="note.react",
    method="PUT",
    path="/api/notebooks/{notebookId}/notes/{noteId}/reactions/{key}",
    make=types.NoteReactInput,
    input=shapes.NOTE_REACT_INPUT_SHAPE,
    output=NOTHING,
)
"""Say what one thinks of it."""
