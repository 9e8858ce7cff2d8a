# Generated from Schema/noteEvent.graphql by codegen. Do not edit.
"""What the server holds values to."""

from __future__ import annotations

from typing import Final

from ...shapes import Limits

NOTE_EVENT_APPEND_INPUT_LIMITS: Final = {
    "remark": Limits(min_length=1, max_length=500),
}
"""Bounds of the fields of `NoteEventAppendInput`."""
