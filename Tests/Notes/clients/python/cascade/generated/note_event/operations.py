# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import Operation
from . import shapes, types

note_event_list = Operation(
    name="noteEvent.list",
    method="GET",
    path="/api/notebooks/{notebookId}/events",
    make=types.NoteEventListInput,
    input=shapes.NOTE_EVENT_LIST_INPUT_SHAPE,
    output=shapes.NOTE_EVENT_PAGE_SHAPE,
)
"""List, page by page."""

note_event_append = Operation(
    name="noteEvent.append",
    method="POST",
    path="/api/notebooks/{notebookId}/events",
    make=types.NoteEventAppendInput,
    input=shapes.NOTE_EVENT_APPEND_INPUT_SHAPE,
    output=shapes.NOTE_EVENT_SHAPE,
)
"""Write down something that nobody can see in the notes."""
