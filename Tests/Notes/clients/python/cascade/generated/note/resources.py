# Generated from Schema/note.graphql by codegen. Do not edit.
"""What can be observed."""

from __future__ import annotations

from typing import Final

from ...shapes import Resource
from . import shapes, types

NOTE_RESOURCE: Final[Resource[types.Note]] = Resource(
    key="note",
    kind="collection",
    shape=shapes.NOTE_SHAPE,
    identity="id",
    filter=shapes.NOTE_LIST_INPUT_SHAPE,
)
"""One note."""
