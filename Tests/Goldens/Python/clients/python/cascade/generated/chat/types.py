# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...shapes import UnknownArm, Unset


@dataclass(frozen=True, kw_only=True)
class Chat:
    """What is said in a room, in order."""

    sequence: int
    """Its place, from 1 without a gap."""
    room_id: str
    """The room that it lives in."""
    event: ChatEvent
    """What happened."""


@dataclass(frozen=True, kw_only=True)
class ChatMessage:
    """Somebody said something."""

    text: str
    """What was said."""
    user_id: str
    """Who."""


@dataclass(frozen=True, kw_only=True)
class ChatNotice:
    """The room said something."""


@dataclass(frozen=True, kw_only=True)
class ChatListInput:
    """What `chat.list` takes."""

    room_id: str
    """The room that it lives in."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """`nextCursor` of the page before."""
    order: ChatOrder | None = None
    """By what they are sorted."""


@dataclass(frozen=True, kw_only=True)
class ChatSendInput:
    """What `chat.send` takes."""

    room_id: str
    """The room that it lives in."""
    text: str
    """What was said."""
    operation_id: str | None = None
    """Repeats with the same id are done once."""


@dataclass(frozen=True, kw_only=True)
class ChatPage:
    """Some of a list of chat values."""

    items: Sequence[Chat]
    """Those of this page."""
    next_cursor: str | None
    """Asks for the next page; null at the end."""


class ChatOrder(OpenEnum):
    """What chat is sorted by."""

    SEQUENCE = "sequence"
    """By `sequence`."""


ChatEvent: TypeAlias = "ChatMessage | ChatNotice | UnknownArm"
"""What happens in a chat."""
