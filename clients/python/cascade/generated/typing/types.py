# Generated from Schema/typing.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Typing:
    """A member that is writing a message."""

    id: str
    """The member."""
    room_id: str
    """The room that it belongs to."""
    since: datetime
    """Since when."""


@dataclass(frozen=True, kw_only=True)
class TypingStartInput:
    """The input of `typing.start`."""

    room_id: str
    """The room that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class TypingStopInput:
    """The input of `typing.stop`."""

    room_id: str
    """The room that it is about."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""
