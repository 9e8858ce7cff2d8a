# Generated from Schema/summary.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from ..note import shapes as note_shapes
from . import types

SUMMARY_SHAPE: Final[Shape[types.Summary]] = Shape(
    types.Summary,
    "Summary",
    (
        Field(1010, "notebookId", "notebook_id", "string"),
        Field(1, "titles", "titles", "string", is_list=True),
        Field(2, "readingTime", "reading_time", "duration"),
        Field(3, "expiresAt", "expires_at", "timestamp", is_nullable=True),
    ),
)

SUMMARY_OPTIONS_SHAPE: Final[Shape[types.SummaryOptions]] = Shape(
    types.SummaryOptions,
    "SummaryOptions",
    (
        Field(1, "maxTitles", "max_titles", "int", default=10),
        Field(2, "priorities", "priorities", "enum", of=lambda: note_shapes.NOTE_PRIORITY_ENUM, is_list=True),
        Field(3, "look", "look", "object", of=lambda: SUMMARY_LOOK_SHAPE, is_nullable=True),
    ),
)

SUMMARY_LOOK_SHAPE: Final[Shape[types.SummaryLook]] = Shape(
    types.SummaryLook,
    "SummaryLook",
    (
        Field(1, "isLoud", "is_loud", "boolean", default=False),
        Field(2, "length", "length", "int", default=200),
    ),
)

SUMMARY_GET_INPUT_SHAPE: Final[Shape[types.SummaryGetInput]] = Shape(
    types.SummaryGetInput,
    "SummaryGetInput",
    (
        Field(1010, "notebookId", "notebook_id", "string", place="path"),
        Field(1, "maxTitles", "max_titles", "int", default=10, place="query"),
        Field(
            2,
            "priorities",
            "priorities",
            "enum",
            of=lambda: note_shapes.NOTE_PRIORITY_ENUM,
            is_list=True,
            place="query",
        ),
        Field(3, "look", "look", "object", of=lambda: SUMMARY_LOOK_SHAPE, is_nullable=True, place="query"),
    ),
)
