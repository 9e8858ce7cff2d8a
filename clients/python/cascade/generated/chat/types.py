# Generated from Schema/chat.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ...shapes import Unset
    from ..chat_message.types import ChatMessage


@dataclass(frozen=True, kw_only=True)
class Chat:
    """Something that happened in a room's chat."""

    sequence: int
    """Its place in the log, from 1 without a gap."""
    room_id: str
    """The room that it belongs to."""
    kind: ChatEventKind
    """What happened."""
    message: ChatMessage
    """The message as it was after it; of a deleted one, without what it said."""
    actor_id: str | None
    """The member who did it; null when the room itself did."""
    at: datetime
    """When."""


@dataclass(frozen=True, kw_only=True)
class ChatReadState:
    """How far somebody has read."""

    sequence: int
    """The sequence of the last event that was seen."""
    unread: int
    """How many messages came after it."""


@dataclass(frozen=True, kw_only=True)
class ChatPage:
    """A page of a list."""

    items: Sequence[Chat]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class ChatListInput:
    """The input of `chat.list`."""

    room_id: str
    """The room that it is about."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: ChatOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class ChatReadStateInput:
    """The input of `chat.readState`."""

    room_id: str
    """The room that it is about."""


@dataclass(frozen=True, kw_only=True)
class ChatMarkReadInput:
    """The input of `chat.markRead`."""

    room_id: str
    """The room that it is about."""
    sequence: int
    """The sequence of the last event that was seen."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatSearchInput:
    """The input of `chat.search`."""

    room_id: str
    """The room that it is about."""
    text: str
    """A part of what they say, in any language."""
    sender_id: str | None = None
    """Only messages of this user."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""


class ChatEventKind(OpenEnum):
    """What can happen in a chat."""

    SENT = "sent"
    """A message was sent."""
    EDITED = "edited"
    """What it says was changed."""
    DELETED = "deleted"
    """It was deleted; entries that said what it said are hidden."""
    REACTED = "reacted"
    """Somebody added or took back a reaction."""
    PINNED = "pinned"
    """It was pinned."""
    UNPINNED = "unpinned"
    """It is not pinned any more."""


class ChatOrder(OpenEnum):
    """What a list of chats is ordered by."""

    SEQUENCE = "sequence"
    """By sequence, the least first."""
    SEQUENCE_DESC = "sequenceDesc"
    """By sequence, the greatest first."""
