# Generated from Schema/typing.graphql by codegen. Do not edit.
"""What can be called."""

from __future__ import annotations

from ...operations import NOTHING, Operation
from . import shapes, types

typing_start = Operation(
    name="typing.start",
    method="PUT",
    path="/api/rooms/{roomId}/chat/typing",
    make=types.TypingStartInput,
    input=shapes.TYPING_START_INPUT_SHAPE,
    output=NOTHING,
)
"""Say that one is writing. It holds for some seconds, or until one's message is there."""

typing_stop = Operation(
    name="typing.stop",
    method="DELETE",
    path="/api/rooms/{roomId}/chat/typing",
    make=types.TypingStopInput,
    input=shapes.TYPING_STOP_INPUT_SHAPE,
    output=NOTHING,
)
"""Say that one is not writing any more."""
