# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

NOTE_EVENT_RESOURCE: Final[Resource[types.NoteEvent]] = Resource(
    key="noteEvent",
    kind="log",
    shape=shapes.NOTE_EVENT_SHAPE,
    identity="sequence",
    filter=shapes.NOTE_EVENT_LIST_INPUT_SHAPE,
)
"""Something that happened in a notebook."""
