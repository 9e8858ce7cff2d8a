# Generated from Schema/chatMessage.graphql by codegen. Do not edit.
"""What values look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...shapes import UNSET, OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ...shapes import Unset


@dataclass(frozen=True, kw_only=True)
class ChatMessage:
    """Something that somebody said in a room, or that the room tells."""

    id: str
    """Its identity; stable for ever."""
    room_id: str
    """The room that it belongs to."""
    content: str
    """What it says; empty only when it was deleted."""
    kind: ChatMessageKind
    """What kind of message it is."""
    reply_to_id: str | None
    """The message that it answers."""
    mentions: Sequence[ChatMention]
    """The users whom it names, and where."""
    client_message_id: str | None
    """Names it to its sender: sent twice, it is one message."""
    flight: ChatFlight | None
    """Where it flies over the picture; null when it does not."""
    color: str | None
    """In which colour it is shown; null for the usual one."""
    sender_id: str | None
    """The user who sent it; null for a guest, for the room, and when the account is gone."""
    member_id: str | None
    """The member who sent it; null for the room, and when it does not belong to it any more."""
    sender_name: str
    """What its sender was called."""
    sequence: int
    """Its place: the sequence of the event that it was sent with."""
    media_id: str | None
    """What was being watched; null when nothing was."""
    media_position: timedelta | None
    """And where in it."""
    reactions: Sequence[ChatReaction]
    """What others think of it, in the order that they first said so."""
    is_pinned: bool
    """Whether it is pinned."""
    pin_details: ChatPin | None
    """Who pinned it and why; null when it is not pinned."""
    sent_at: datetime
    """When it was sent."""
    edited_at: datetime | None
    """When it was last edited; null when it was not."""
    deleted_at: datetime | None
    """When it was deleted; null when it was not."""
    version: int
    """The revision of its last change; what a patch gives as its base."""


@dataclass(frozen=True, kw_only=True)
class ChatMention:
    """A user who is named in a message."""

    user_id: str
    """The user."""
    start: int
    """Where its name begins, in characters from 0."""
    length: int
    """How many characters it has."""


@dataclass(frozen=True, kw_only=True)
class ChatReaction:
    """A sign that was added to a message."""

    key: str
    """The sign, or its name."""
    count: int
    """How many added it."""
    member_ids: Sequence[str]
    """The members who added it: the first twenty."""


@dataclass(frozen=True, kw_only=True)
class ChatPin:
    """Why a message is kept in sight."""

    note: str
    """Why."""
    member_id: str | None
    """The member who pinned it; null when it belongs to the room no more."""
    pinned_at: datetime
    """When."""


@dataclass(frozen=True, kw_only=True)
class ChatContext:
    """Messages around one."""

    before: Sequence[ChatMessage]
    """Those before it, the oldest first."""
    message: ChatMessage
    """The message itself."""
    after: Sequence[ChatMessage]
    """Those after it, the oldest first."""


@dataclass(frozen=True, kw_only=True)
class ChatMatches:
    """A page of messages that were found."""

    items: Sequence[ChatMessage]
    """The newest first."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageCreateInput:
    """The input of `chatMessage.create`."""

    room_id: str
    """The room that it is about."""
    content: str
    """What it says; empty only when it was deleted."""
    reply_to_id: str | None = None
    """The message that it answers."""
    mentions: Sequence[ChatMention] = ()
    """The users whom it names, and where."""
    client_message_id: str | None = None
    """Names it to its sender: sent twice, it is one message."""
    flight: ChatFlight | None = None
    """Where it flies over the picture; null when it does not."""
    color: str | None = None
    """In which colour it is shown; null for the usual one."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageGetInput:
    """The input of `chatMessage.get`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""


@dataclass(frozen=True, kw_only=True)
class ChatMessagePage:
    """A page of a list."""

    items: Sequence[ChatMessage]
    """The entries of this page."""
    next_cursor: str | None
    """Where the next page begins; null on the last."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageListInput:
    """The input of `chatMessage.list`."""

    room_id: str
    """The room that it is about."""
    sender_id: str | None = None
    """Only those with this sender id."""
    kind: ChatMessageKind | None = None
    """Only those with this kind."""
    media_id: str | None = None
    """Only those with this media id."""
    is_pinned: bool | None = None
    """Only those with this is pinned."""
    limit: int | Unset = UNSET
    """How many at most."""
    cursor: str | None = None
    """Where the last page ended: its `nextCursor`."""
    order: ChatMessageOrder | None = None
    """What comes first."""


@dataclass(frozen=True, kw_only=True)
class ChatPinPatch:
    """What changes: a field that is not here stays, null clears."""

    note: str | Unset = UNSET
    """Why."""
    member_id: str | None | Unset = UNSET
    """The member who pinned it; null when it belongs to the room no more."""
    pinned_at: datetime | Unset = UNSET
    """When."""


@dataclass(frozen=True, kw_only=True)
class ChatMessagePatch:
    """What changes: a field that is not here stays, null clears."""

    content: str | Unset = UNSET
    """What it says; empty only when it was deleted."""
    mentions: Sequence[ChatMention] | Unset = UNSET
    """The users whom it names, and where."""
    color: str | None | Unset = UNSET
    """In which colour it is shown; null for the usual one."""


@dataclass(frozen=True, kw_only=True)
class ChatMessagePatchInput:
    """The input of `chatMessage.patch`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    patch: ChatMessagePatch
    """What to change."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageDeleteInput:
    """The input of `chatMessage.delete`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageReactInput:
    """The input of `chatMessage.react`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    key: str
    """The sign, or its name."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageUnreactInput:
    """The input of `chatMessage.unreact`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    key: str
    """The sign, or its name."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessagePinInput:
    """The input of `chatMessage.pin`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    note: str | Unset = UNSET
    """Why."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageUnpinInput:
    """The input of `chatMessage.unpin`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    expected_version: int | None = None
    """The version that the caller saw; refused when it is no longer that."""
    operation_id: str | None = None
    """Names this very call: a repeat answers what the first did."""


@dataclass(frozen=True, kw_only=True)
class ChatMessageContextInput:
    """The input of `chatMessage.context`."""

    room_id: str
    """The room that it is about."""
    chat_message_id: str
    """The chat message that it is about."""
    before: int | Unset = UNSET
    """How many messages before it, at most."""
    after: int | Unset = UNSET
    """How many messages after it, at most."""


class ChatMessageKind(OpenEnum):
    """What kind of message it is."""

    USER = "user"
    """Somebody said it."""
    MEMBER_JOINED = "memberJoined"
    """The room tells that somebody joined."""
    PLAYBACK_CHANGED = "playbackChanged"
    """The room tells that something else is being watched."""


class ChatFlight(OpenEnum):
    """Where a message flies over the picture."""

    SCROLL = "scroll"
    """From one side to the other."""
    TOP = "top"
    """It stands at the top."""
    BOTTOM = "bottom"
    """It stands at the bottom."""


class ChatMessageOrder(OpenEnum):
    """What a list of chat messages is ordered by."""

    SEQUENCE = "sequence"
    """By sequence, the least first."""
    SEQUENCE_DESC = "sequenceDesc"
    """By sequence, the greatest first."""
    MEDIA_POSITION = "mediaPosition"
    """By media position, the least first."""
    MEDIA_POSITION_DESC = "mediaPositionDesc"
    """By media position, the greatest first."""
