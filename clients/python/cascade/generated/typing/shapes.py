# Generated from Schema/typing.graphql by codegen. Do not edit.
"""How values travel."""

from __future__ import annotations

from typing import Final

from ...shapes import Field, Shape
from . import types

TYPING_SHAPE: Final[Shape[types.Typing]] = Shape(
    types.Typing,
    "Typing",
    (
        Field(1, "id", "id", "string"),
        Field(1010, "roomId", "room_id", "string"),
        Field(2, "since", "since", "timestamp"),
    ),
)

TYPING_START_INPUT_SHAPE: Final[Shape[types.TypingStartInput]] = Shape(
    types.TypingStartInput,
    "TypingStartInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)

TYPING_STOP_INPUT_SHAPE: Final[Shape[types.TypingStopInput]] = Shape(
    types.TypingStopInput,
    "TypingStopInput",
    (
        Field(1010, "roomId", "room_id", "string", place="path"),
        Field(1002, "operationId", "operation_id", "string", is_nullable=True, place="header"),
    ),
)
